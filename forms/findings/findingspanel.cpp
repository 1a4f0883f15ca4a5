// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/findings/findingspanel.h"

#include "forms/findings/findingdelegate.h"
#include "forms/findings/findingdetails.h"
#include "forms/findings/openfindings.h"
#include "forms/widgets/cardlist.h"
#include "forms/widgets/heading.h"
#include "forms/widgets/look.h"
#include "forms/widgets/wrappedlabel.h"

#include <QCoreApplication>
#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>

namespace kaibao {

QString summaryLine(const CheckSummary &summary)
{
    QStringList parts;
    const auto add = [&parts](int count, const char *text) {
        if (count > 0)
            parts << QCoreApplication::translate("FindingsPanel", text).arg(count);
    };
    add(summary.must, QT_TRANSLATE_NOOP("FindingsPanel", "%1 to mend"));
    add(summary.explain, QT_TRANSLATE_NOOP("FindingsPanel", "%1 to explain"));
    add(summary.explained, QT_TRANSLATE_NOOP("FindingsPanel", "%1 explained"));
    add(summary.hint, QT_TRANSLATE_NOOP("FindingsPanel", "%1 worth a look"));
    add(summary.unassessed, QT_TRANSLATE_NOOP("FindingsPanel", "%1 not assessed"));
    if (parts.isEmpty())
        return QCoreApplication::translate("FindingsPanel", "Everything agrees.");
    const QString line = parts.join(QCoreApplication::translate("FindingsPanel", ", "));
    const bool open = summary.must + summary.explain + summary.hint > 0;
    return open ? line
                : QCoreApplication::translate("FindingsPanel", "Nothing to mend or to explain; %1").arg(line);
}

namespace {

void showFold(QToolButton &fold, const QString &text, int count)
{
    fold.setText(text.arg(count));
    fold.setArrowType(fold.isChecked() ? Qt::DownArrow : Qt::RightArrow);
    fold.setVisible(count > 0);
}

}  // namespace

FindingsPanel::FindingsPanel(Document &document, FindingsModel &findings, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_open(new OpenFindings(findings, this)),
      m_summary(new WrappedLabel({}, this)),
      m_list(createList()),
      m_details(new FindingDetails(document, this)),
      m_unassessed(createFold()),
      m_explained(createFold())
{
    auto *heading = new Heading(tr("Findings"), 1.0, this);
    heading->setBuddy(m_list);
    connect(m_unassessed, &QToolButton::toggled, m_open, &OpenFindings::setUnassessedShown);
    connect(m_explained, &QToolButton::toggled, m_open, &OpenFindings::setExplainedShown);
    connect(&m_document, &Document::changed, this, &FindingsPanel::showSummary);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::Gap, look::Gap, look::Gap, look::Gap);
    layout->setSpacing(look::SmallGap);
    layout->addWidget(heading);
    layout->addWidget(m_summary);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_unassessed);
    layout->addWidget(m_explained);
    layout->addWidget(m_details);
    setFocusProxy(m_list);
    connect(m_details, &FindingDetails::focusLost, this, [this] { m_list->setFocus(); });
    connect(m_open, &QAbstractItemModel::dataChanged, this, &FindingsPanel::showCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &FindingsPanel::showCurrent);
    showSummary();
}

QListView *FindingsPanel::createList()
{
    auto *list = new CardList(this);
    list->setModel(m_open);
    list->setItemDelegate(new FindingDelegate(list));
    list->setAccessibleName(tr("Findings"));
    const auto activate = [this](const QModelIndex &index) { activateRow(index.row()); };
    connect(list, &QListView::clicked, this, activate);
    connect(list, &QListView::activated, this, activate);
    return list;
}

QToolButton *FindingsPanel::createFold()
{
    auto *fold = new QToolButton(this);
    fold->setCheckable(true);
    fold->setAutoRaise(true);
    fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    fold->setFocusPolicy(Qt::StrongFocus);
    connect(fold, &QToolButton::toggled, this, &FindingsPanel::showSummary);
    return fold;
}

void FindingsPanel::showCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    m_details->showFinding(current.isValid() ? std::optional(m_open->finding(current)) : std::nullopt);
}

void FindingsPanel::previewSuggestion()
{
    m_details->previewNext();
}

bool FindingsPanel::activateNext()
{
    const int next = m_list->currentIndex().row() + 1;
    return activateRow(next < m_open->rowCount() ? next : 0);
}

bool FindingsPanel::activatePrevious()
{
    const int row = m_list->currentIndex().row();
    return activateRow(row > 0 ? row - 1 : m_open->rowCount() - 1);
}

bool FindingsPanel::activateRow(int row)
{
    const QModelIndex index = m_open->index(row, 0);
    if (!index.isValid())
        return false;
    m_list->setCurrentIndex(index);
    const Finding finding = m_open->finding(index);  // a copy: to go there may commit what is being typed
    Q_EMIT activated(finding);
    return true;
}

void FindingsPanel::showSummary()
{
    const CheckSummary &summary = m_document.checks().summary();
    m_summary->setText(summaryLine(summary));
    showFold(*m_explained, tr("Explained (%1)"), summary.explained);
    showFold(*m_unassessed, tr("Not assessed (%1)"), summary.unassessed);
}

}  // namespace kaibao
