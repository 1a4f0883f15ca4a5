// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/importing/importreview.h"

#include "forms/widgets/heading.h"
#include "forms/widgets/hint.h"
#include "forms/widgets/look.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSplitter>
#include <QTableView>
#include <QTextDocument>
#include <QVBoxLayout>

namespace kaibao {

namespace {

constexpr QSize FirstSize(1120, 640);  // fits a screen of 1366 × 768
constexpr int LeftoversInSight = 4;

/// The figures of a line that found no place, in its order.
QStringList figuresOf(const QString &line)
{
    static const QRegularExpression figure(
        QStringLiteral("(?<![0-9.])-?[0-9]+(?:\\.[0-9]+)?(?![0-9.、）)年])"));
    QStringList figures;
    for (auto matches = figure.globalMatch(line); matches.hasNext();)
        figures << matches.next().captured();
    return figures;
}

/// Finds the text even where the file has blanks in it.
QRegularExpression looselySpaced(const QString &text)
{
    constexpr qsizetype Enough = 30;  // characters, to know the place by
    const QString start = text.left(Enough).remove(u' ');
    QStringList characters;
    for (const QChar c : start)
        characters << QRegularExpression::escape(c);
    return QRegularExpression(characters.join(QStringLiteral("\\s*")));
}

bool onSameForm(const Report &a, const Report &b)
{
    return &a.edition() == &b.edition();
}

std::optional<Report> targetOf(const ImportedReport &imported, const std::optional<Report> &open)
{
    return open && onSameForm(*open, imported.report) ? open : std::nullopt;
}

QWidget *titled(const QString &title, QWidget *content)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::SmallGap);
    auto *heading = new Heading(title, 1.0, box);
    heading->setBuddy(content);
    content->setAccessibleName(QString(title).remove(u'&'));
    layout->addWidget(heading);
    layout->addWidget(content, 1);
    return box;
}

}  // namespace

ImportReview::ImportReview(const ImportedReport &imported, const std::optional<Report> &open, QWidget *parent)
    : QDialog(parent), m_model(imported, targetOf(imported, open))
{
    setWindowTitle(tr("What the file says"));
    resize(look::roomFor(*this, FirstSize));
    auto *right = new QSplitter(Qt::Vertical, this);
    right->addWidget(createCells());
    if (!imported.notPlaced.isEmpty())
        right->addWidget(createLeftovers(imported.notPlaced));
    right->setStretchFactor(0, 1);
    right->setSizes({FirstSize.height() * 3 / 4, FirstSize.height() / 4});
    auto *halves = new QSplitter(this);
    halves->addWidget(createOriginal(imported.original));
    halves->addWidget(right);
    halves->setSizes({FirstSize.width() * 2 / 5, FirstSize.width() * 3 / 5});

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(look::Gap);
    for (const QString &sentence : remarksOn(imported, open)) {
        auto *hint = new Hint(sentence, this);
        hint->setWordWrap(true);
        layout->addWidget(hint);
    }
    layout->addWidget(halves, 1);
    layout->addWidget(createButtons(targetOf(imported, open).has_value()));
    m_cells->setFocus();
}

/// What the reader assumed, and how the file goes with the open report.
QStringList ImportReview::remarksOn(const ImportedReport &imported, const std::optional<Report> &open)
{
    QStringList remarks = imported.assumed;
    if (open && open->year() != imported.report.year())
        remarks << tr("The file is the report for %1, the open one is for %2.")
                       .arg(imported.report.year())
                       .arg(open->year());
    if (open && !onSameForm(*open, imported.report))
        remarks << tr("The open report is on another form, so this file can only become a new report.");
    return remarks;
}

QWidget *ImportReview::createOriginal(const QString &text)
{
    m_original = new QPlainTextEdit(text, this);
    m_original->setReadOnly(true);
    m_original->setTabChangesFocus(true);
    return titled(tr("The &file"), m_original);
}

QWidget *ImportReview::createCells()
{
    m_cells = new QTableView(this);
    m_cells->setModel(&m_model);
    m_cells->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_cells->setSelectionMode(QAbstractItemView::SingleSelection);
    m_cells->setTabKeyNavigation(false);
    m_cells->setWordWrap(false);
    m_cells->verticalHeader()->hide();
    m_cells->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + look::Gap);
    m_cells->horizontalHeader()->setHighlightSections(false);
    m_cells->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_cells->horizontalHeader()->setSectionResizeMode(ImportModel::Place, QHeaderView::Stretch);
    m_cells->horizontalHeader()->setMaximumSectionSize(FirstSize.width() / 5);
    m_cells->setColumnHidden(ImportModel::Before,
                             m_model.data(m_model.index(0, ImportModel::Before)).isNull());
    connect(m_cells->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportReview::showSource);
    return titled(tr("What was &understood; correct what is wrong, and untick what shall stay out"), m_cells);
}

QWidget *ImportReview::createLeftovers(const QStringList &leftovers)
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::SmallGap);
    m_leftovers = new QListWidget(box);
    m_leftovers->addItems(leftovers);
    m_leftovers->setMinimumHeight(LeftoversInSight * (fontMetrics().height() + look::SmallGap));
    auto *place = new QPushButton(tr("&Put its figures into the chosen cell and those right of it"), box);
    place->setEnabled(false);
    place->setAutoDefault(false);
    connect(m_leftovers, &QListWidget::currentTextChanged, place,
            [place](const QString &line) { place->setEnabled(!figuresOf(line).isEmpty()); });
    connect(place, &QPushButton::clicked, this, &ImportReview::placeByHand);
    layout->addWidget(titled(tr("Found no place in &the report"), m_leftovers), 1);
    layout->addWidget(place, 0, Qt::AlignRight);
    return box;
}

QWidget *ImportReview::createButtons(bool canGoIntoOpen)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *fresh = buttons->addButton(tr("Take into a &new report"), QDialogButtonBox::ActionRole);
    fresh->setObjectName(QStringLiteral("newReportButton"));
    fresh->setDefault(true);
    connect(fresh, &QPushButton::clicked, this, &ImportReview::newReportWanted);
    if (canGoIntoOpen) {
        QPushButton *open =
            buttons->addButton(tr("Take into the &open report"), QDialogButtonBox::ActionRole);
        open->setObjectName(QStringLiteral("openReportButton"));
        connect(open, &QPushButton::clicked, this, &ImportReview::openReportWanted);
    }
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

/// Selects in the file where the chosen value stands.
void ImportReview::showSource()
{
    const QString source = m_cells->currentIndex().data(ImportModel::SourceRole).toString();
    const QString label = source.section(QStringLiteral(" | "), 0, 0).section(u'\n', 0, 0).simplified();
    if (label.isEmpty())
        return;
    const QTextCursor found = m_original->document()->find(looselySpaced(label));
    if (found.isNull())
        return;
    m_original->setTextCursor(found);
    m_original->centerCursor();
}

void ImportReview::placeByHand()
{
    const QModelIndex cell = m_cells->currentIndex();
    QListWidgetItem *line = m_leftovers->currentItem();
    if (!cell.isValid() || !line || m_model.place(cell.row(), figuresOf(line->text())) == 0)
        return;
    delete line;
}

}  // namespace kaibao
