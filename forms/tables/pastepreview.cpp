// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/tables/pastepreview.h"

#include "forms/widgets/heading.h"
#include "forms/widgets/hint.h"
#include "forms/widgets/look.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace kaibao {

namespace {

constexpr QSize FirstSize(560, 520);
constexpr int WidthInDigits = 80;
constexpr int RowsInSight = 12;
constexpr int LeftoversInSight = 4;
constexpr qsizetype MostLeftovers = 200;

}  // namespace

PastePreview::PastePreview(const Edition &edition, const PasteProposal &proposal, QWidget *parent)
    : QDialog(parent), m_model(edition, proposal.cells)
{
    setWindowTitle(tr("Paste"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *paste = buttons->button(QDialogButtonBox::Ok);
    paste->setText(tr("&Paste %n cell(s)", nullptr, m_model.rowCount()));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    paste->setEnabled(m_model.rowCount() > 0);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(look::Gap);
    layout->addWidget(new Hint(summary(proposal), this));
    if (m_model.rowCount() > 0)
        layout->addWidget(createCells(fontMetrics()), 1);
    if (!proposal.notPlaced.isEmpty())
        layout->addWidget(createLeftovers(proposal));
    layout->addWidget(buttons);
    if (m_model.rowCount() > 0)
        resize(look::roomFor(*this, FirstSize));
    (paste->isEnabled() ? paste : buttons->button(QDialogButtonBox::Cancel))->setFocus();
}

QWidget *PastePreview::createCells(const QFontMetrics &metrics)
{
    auto *cells = new QTableView(this);
    cells->setModel(&m_model);
    cells->setAccessibleName(tr("What would change"));
    cells->setSelectionBehavior(QAbstractItemView::SelectRows);
    cells->setTabKeyNavigation(false);
    cells->setWordWrap(false);
    cells->verticalHeader()->hide();
    cells->verticalHeader()->setDefaultSectionSize(metrics.height() + look::Gap);
    cells->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    cells->horizontalHeader()->setSectionResizeMode(PasteModel::Place, QHeaderView::Stretch);
    cells->horizontalHeader()->setHighlightSections(false);
    const int rows = qMin(RowsInSight, m_model.rowCount()) + 2;
    cells->setMinimumSize(metrics.horizontalAdvance(u'0') * WidthInDigits,
                          rows * (metrics.height() + look::Gap));
    return cells;
}

QWidget *PastePreview::createLeftovers(const PasteProposal &proposal)
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::SmallGap);
    auto *head = new Heading(tr("&Without a cell of its own, and not pasted"), 1.0, box);
    auto *lines = new QPlainTextEdit(
        proposal.notPlaced.first(qMin(proposal.notPlaced.size(), MostLeftovers)).join(u'\n'), box);
    lines->setReadOnly(true);
    lines->setTabChangesFocus(true);
    lines->setMinimumHeight(LeftoversInSight * lines->fontMetrics().lineSpacing() + 2 * look::Gap);
    lines->setMaximumHeight(2 * lines->minimumHeight());
    lines->setAccessibleName(tr("Not pasted"));
    head->setBuddy(lines);
    layout->addWidget(head);
    layout->addWidget(lines);
    return box;
}

QString PastePreview::summary(const PasteProposal &proposal) const
{
    QStringList sentences;
    if (proposal.isEmpty())
        sentences << tr("There is nothing on the clipboard that could go into the table.");
    else if (m_model.rowCount() == 0)
        sentences << tr("Nothing would change.");
    if (m_model.oddCount() > 0)
        sentences << tr("%n cell(s) need a look and stand in front.", nullptr, m_model.oddCount());
    if (proposal.unchanged > 0)
        sentences << tr("%n cell(s) hold these figures already.", nullptr,
                        static_cast<int>(proposal.unchanged));
    if (proposal.cutOff)
        sentences << tr("The clipboard holds more than a form; only its beginning was read.");
    if (sentences.isEmpty())
        sentences << tr("Nothing odd was found.");
    return sentences.join(u' ');
}

}  // namespace kaibao
