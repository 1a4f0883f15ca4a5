// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/years/conversiondialog.h"

#include "forms/widgets/heading.h"
#include "forms/widgets/hint.h"
#include "forms/widgets/look.h"
#include "forms/years/movesview.h"

#include <QDialogButtonBox>
#include <QGroupBox>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace kaibao {

namespace {

constexpr QSize FirstSize(860, 620);

QString rowOf(const Edition &edition, CellId cell)
{
    return edition.cell(cell).key().section(u'/', 0, 1);
}

QString rowLabel(const Edition &edition, const QString &row)
{
    const Table *table = edition.findTable(row.section(u'/', 0, 0));
    return table ? table->rowLabels.value(row.section(u'/', 1)) : row;
}

}  // namespace

ConversionDialog::ConversionDialog(const Report &older, const Edition &edition, QWidget *parent)
    : QDialog(parent),
      m_older(older),
      m_edition(edition),
      m_succession(convertedTo(edition, m_older, m_choices))
{
    setWindowTitle(tr("To the form of %1").arg(edition.document()));
    resize(look::roomFor(*this, FirstSize));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::WideGap, look::WideGap, look::WideGap, look::WideGap);
    layout->setSpacing(look::Gap);
    layout->addWidget(new Heading(windowTitle(), 1.35, this));
    layout->addWidget(new Hint(
        tr("This report is on the form of %1, but reports on %2 are on the form of %3. Figures that both "
           "forms "
           "ask for stay as they are. This is what becomes of the rest; the report as it is now stays in the "
           "list.")
            .arg(older.edition().document(), QString::number(older.year()), edition.document()),
        this));
    askAboutSplits(*layout);
    m_moves = new MovesView(this);
    layout->addWidget(m_moves, 1);
    m_moves->show(m_older, m_succession);

    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("&Put it on the new form"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(tr("&Leave it as it is"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

void ConversionDialog::askAboutSplits(QVBoxLayout &layout)
{
    for (const Move &move : std::as_const(m_succession.moves)) {
        if (move.fate == Move::Fate::Split)
            layout.addWidget(createChoice(move));
    }
}

QWidget *ConversionDialog::createChoice(const Move &split)
{
    auto *box = new QGroupBox(rowInWords(m_older, split.from), this);
    auto *layout = new QVBoxLayout(box);
    layout->addWidget(new Hint(split.why, box));
    const QString row = rowOf(m_older.edition(), split.from.first());
    const auto add = [&](const QString &text, const QString &into) {
        auto *choice = new QRadioButton(text, box);
        choice->setChecked(into.isEmpty());
        layout->addWidget(choice);
        connect(choice, &QRadioButton::toggled, this, [this, row, into](bool chosen) {
            if (chosen)
                decide(row, into);
        });
    };
    add(tr("Leave it blank; I shall look it up"), {});
    for (const QString &into : split.choices)
        add(tr("All of it into “%1”").arg(rowLabel(m_edition, into)), into);
    return box;
}

void ConversionDialog::decide(const QString &row, const QString &into)
{
    m_choices.insert(row, into);
    m_succession = convertedTo(m_edition, m_older, m_choices);
    m_moves->show(m_older, m_succession);
}

}  // namespace kaibao
