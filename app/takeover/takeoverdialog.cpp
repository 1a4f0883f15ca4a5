// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/takeover/takeoverdialog.h"

#include "app/changeview.h"
#include "forms/widgets/look.h"
#include "forms/widgets/wrappedlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace kaibao {

namespace {

constexpr QSize FirstSize(1000, 560);

}  // namespace

TakeOverDialog::TakeOverDialog(const QString &title, const Editions &editions, QWidget *parent)
    : QDialog(parent),
      m_editions(editions),
      m_sources(new QComboBox(this)),
      m_message(new WrappedLabel({}, this)),
      m_reportsView(new ChangeView(tr("Reports that differ"), this)),
      m_changeView(new ChangeView(tr("What would change"), this))
{
    setWindowTitle(title);
    resize(look::roomFor(*this, FirstSize));
    m_reportsView->setModel(&m_differences);
    m_reportsView->setObjectName(QStringLiteral("reportsView"));
    m_sources->setAccessibleName(tr("Taken from"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    m_accept = buttons->addButton(tr("&Take over what is ticked"), QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(look::Gap);
    layout->addWidget(m_sources);
    layout->addWidget(m_message);
    layout->addWidget(createLists(), 1);
    layout->addWidget(buttons);
    connect(m_sources, &QComboBox::currentIndexChanged, this, &TakeOverDialog::sourceChosen);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_reportsView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TakeOverDialog::showReport);
}

QWidget *TakeOverDialog::createLists()
{
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_reportsView);
    splitter->addWidget(m_changeView);
    splitter->setSizes({FirstSize.width() * 2 / 5, FirstSize.width() * 3 / 5});
    return splitter;
}

void TakeOverDialog::setSources(const QStringList &names)
{
    const QSignalBlocker quiet(m_sources);
    m_sources->clear();
    m_sources->addItems(names);
    m_sources->setVisible(names.size() > 1);
}

void TakeOverDialog::setDifferences(const QList<ReportDifference> &differences)
{
    m_changeView->setModel(nullptr);
    m_changes.clear();
    for (const ReportDifference &difference : differences)
        m_changes.push_back(createChange(difference));
    m_differences.setDifferences(differences);
    m_accept->setEnabled(!differences.isEmpty());
    m_message->setText(
        differences.isEmpty()
            ? tr("Everything in it stands here as well: there is nothing to take over.")
            : tr("What is ticked is taken over. Each report becomes one step of its history, which "
                 "can be undone; nothing else changes."));
    m_reportsView->setCurrentIndex(m_differences.index(0, 0));
}

std::unique_ptr<ChangeModel> TakeOverDialog::createChange(const ReportDifference &difference) const
{
    auto change = std::make_unique<ChangeModel>();
    if (const Edition *edition = m_editions.find(difference.there.edition)) {
        change->setChange(*edition, difference.change, true);
        change->setMerged(difference.contestedCells, difference.mergedTexts);
    }
    return change;
}

void TakeOverDialog::showReport()
{
    const QModelIndex current = m_reportsView->currentIndex();
    if (!current.isValid())
        return;
    m_changeView->setModel(&change(current.row()));
}

QList<ReportDifference> TakeOverDialog::wanted() const
{
    QList<ReportDifference> list;
    for (int row = 0; row < m_differences.rowCount(); ++row) {
        if (!m_differences.isTicked(row))
            continue;
        list.append(m_differences.difference(row));
        list.last().change = m_changes[static_cast<size_t>(row)]->wanted();
    }
    return list;
}

}  // namespace kaibao
