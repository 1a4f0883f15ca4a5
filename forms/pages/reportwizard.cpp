// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/pages/reportwizard.h"

#include "forms/findings/findingspanel.h"
#include "forms/findings/previewbar.h"
#include "forms/findings/ruleswindow.h"
#include "forms/help/helppanel.h"
#include "forms/help/tour.h"
#include "forms/notes/notespanel.h"
#include "forms/pages/findbar.h"
#include "forms/pages/pagestack.h"
#include "forms/pages/sectiondelegate.h"
#include "forms/pages/sidepanels.h"
#include "forms/pages/workarea.h"
#include "forms/widgets/cardlist.h"
#include "forms/widgets/keyname.h"
#include "forms/widgets/look.h"
#include "forms/widgets/narrativeeditor.h"
#include "model/document/preview.h"
#include "model/sections/changeplace.h"

#include <QAction>
#include <QApplication>
#include <QDataStream>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace kaibao {

namespace {

constexpr int RailWidth = 196;
constexpr int WorkWidth = 1170;

}  // namespace

ReportWizard::ReportWizard(Document &document, const QString &firstPage, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_sections(document),
      m_findings(document),
      m_actions(*this),
      m_rail(createRail()),
      m_pages(new PageStack(document, m_sections, this)),
      m_find(new FindBar(document, this)),
      m_back(new QPushButton(tr("&Back"), this)),
      m_next(new QPushButton(tr("&Next"), this)),
      m_toggle(new QPushButton(this)),
      m_side(new SidePanels(document, m_findings, m_actions, this)),
      m_work(new WorkArea(createCentre(), m_side, this)),
      m_areas(new QSplitter(this))
{
    m_areas->addWidget(m_rail);
    m_areas->addWidget(m_work);
    m_areas->setObjectName(QStringLiteral("areas"));
    m_areas->setChildrenCollapsible(false);
    m_areas->setStretchFactor(1, 1);
    m_areas->setSizes({RailWidth, WorkWidth});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_areas);
    connectActions();
    connectPages();
    connect(&m_document, &Document::changed, this, &ReportWizard::follow);
    showPage(std::max(0, m_sections.pageWithKey(firstPage).row()));
    follow();
}

QByteArray ReportWizard::saveLayout() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << m_areas->saveState() << m_work->saveShares() << m_side->saveState()
           << m_actions.showFindings->isChecked() << m_actions.showHelp->isChecked();
    return bytes;
}

void ReportWizard::restoreLayout(const QByteArray &bytes)
{
    QByteArray areas, work, side;
    bool findings = true, help = false;
    QDataStream stream(bytes);
    stream >> areas >> work >> side >> findings >> help;
    if (stream.status() != QDataStream::Ok)
        return;
    m_areas->restoreState(areas);
    m_work->restoreShares(work);
    m_side->restoreState(side);
    m_actions.showFindings->setChecked(findings);
    m_actions.showHelp->setChecked(help);
}

QString ReportWizard::currentKey() const
{
    return m_pages->keyOf(m_pages->currentIndex());
}

void ReportWizard::goTo(const QString &key)
{
    const QModelIndex where = m_sections.pageWithKey(key);
    if (where.isValid())
        m_rail->setCurrentIndex(where);
}

void ReportWizard::jumpTo(const Finding &finding)
{
    const QModelIndex where = m_sections.pageOf(finding);
    if (!where.isValid())
        return;
    m_rail->setCurrentIndex(where);
    m_pages->page(where.row()).showFinding(finding);
}

void ReportWizard::showChange(const Change &change)
{
    jumpTo(placeOf(change, m_document));
    QList<CellId> cells;
    for (const CellEdit &edit : change.cells) {
        const bool follows = edit.before.origin == Origin::Computed && edit.after.origin == Origin::Computed;
        if (!follows)
            cells << edit.cell;
    }
    m_pages->current().selectCells(cells);
}

void ReportWizard::goOnAt(const Finding &place)
{
    if (m_sections.pageOf(place).row() == m_pages->currentIndex())
        m_pages->current().showFinding(place);
    else
        m_pages->current().takeFocus();
}

void ReportWizard::showTask(const Task &task)
{
    if (task.part.isEmpty()) {  // about the report as a whole: the findings say what it is
        m_actions.showFindings->setChecked(true);
        m_side->findings().setFocus();
        return;
    }
    goTo(task.part);
    m_pages->current().showFinding(task.first);
}

void ReportWizard::commit()
{
    m_pages->commit();
}

QList<QAction *> ReportWizard::pageActions()
{
    return QList<QAction *>{m_actions.findWords} + m_pages->current().entryActions();
}

QList<TourStop> ReportWizard::tourStops() const
{
    const QString help = keyName(m_actions.showHelp->shortcut());
    const QString finding = keyName(m_actions.nextFinding->shortcut());
    return {{m_rail, tr("The sections"),
             tr("Go through them from the top. A sign beside each says what is still missing or does not "
                "agree. Everything that you type is stored at once.")},
            {m_pages, tr("The page"),
             tr("Figures are typed as in Excel or WPS: Enter goes down, Tab to the right, Delete blanks. "
                "Blocks can be pasted from other programs; you see old and new before anything changes.")},
            {m_next, tr("On and back"), tr("Ctrl+Page Down and Ctrl+Page Up turn the pages too.")},
            {&m_side->findings(), tr("The findings"),
             tr("The rules are checked with every key. A click on a finding, or %1, leads to the place.")
                 .arg(finding)},
            {m_pages, tr("Help"),
             tr("%1 shows what belongs into the place of the cursor, what does not, and how the rules stand. "
                "This tour is in the Help menu.")
                 .arg(help)}};
}

NarrativeEditor *ReportWizard::editor()
{
    return m_pages->current().editor();
}

QListView *ReportWizard::createRail()
{
    auto *rail = new CardList(this);
    rail->setModel(&m_sections);
    rail->setItemDelegate(new SectionDelegate(rail));
    rail->setAccessibleName(tr("Sections"));
    rail->setFrameShape(QFrame::NoFrame);
    rail->viewport()->setBackgroundRole(QPalette::Window);
    connect(rail->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { showPage(current.row()); });
    return rail;
}

void ReportWizard::showHelp()
{
    m_pages->current().showHelp(m_side->help());
}

QWidget *ReportWizard::createCentre()
{
    auto *centre = new QWidget(this);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(look::WideGap, 0, look::WideGap, look::Gap);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    buttons->addStretch();
    buttons->addWidget(m_toggle);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::SmallGap);
    layout->addWidget(new PreviewBar(m_document, centre));
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_find);
    layout->addLayout(buttons);
    return centre;
}

void ReportWizard::connectPages()
{
    connect(m_pages, &PageStack::placeChanged, this, &ReportWizard::showHelp);
    connect(m_pages, &PageStack::exportRequested, this, &ReportWizard::exportRequested);
    connect(m_pages, &PageStack::printRequested, this, &ReportWizard::printRequested);
    connect(m_pages, &PageStack::taskRequested, this, &ReportWizard::showTask);
    connect(m_actions.compareYears, &QAction::toggled, m_pages, &PageStack::setComparesYears);
    connect(&m_side->findings(), &FindingsPanel::activated, this, &ReportWizard::jumpTo);
    connect(&m_side->notes(), &NotesPanel::placeRequested, this, &ReportWizard::jumpTo);
}

void ReportWizard::connectActions()
{
    m_toggle->setCheckable(true);
    m_toggle->setChecked(true);
    connect(m_back, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_toggle, &QPushButton::toggled, m_actions.showFindings, &QAction::setChecked);
    connect(m_actions.showFindings, &QAction::toggled, m_toggle, &QPushButton::setChecked);
    connect(m_actions.nextPage, &QAction::triggered, this, [this] { step(1); });
    connect(m_actions.previousPage, &QAction::triggered, this, [this] { step(-1); });
    connect(m_actions.leftToDo, &QAction::triggered, this, [this] {
        goTo(SectionsModel::FinishKey);
        m_pages->current().takeFocus();
    });
    connect(m_actions.nextFinding, &QAction::triggered, &m_side->findings(), &FindingsPanel::activateNext);
    connect(m_actions.previousFinding, &QAction::triggered, &m_side->findings(),
            &FindingsPanel::activatePrevious);
    connect(m_actions.nextPane, &QAction::triggered, this, &ReportWizard::focusNextPane);
    m_actions.compareYears->setEnabled(m_document.checks().pairWith(m_document.report()).previous);
    connect(m_actions.showRules, &QAction::triggered, this, &ReportWizard::showRules);
    connectPreview();
    m_find->hide();
    connect(m_actions.findWords, &QAction::triggered, this, &ReportWizard::findWords);
    connect(m_find, &FindBar::commitWanted, this, &ReportWizard::commit);
    connect(m_find, &FindBar::found, this, &ReportWizard::showWords);
    connect(m_find, &FindBar::closed, this, [this] { m_pages->current().takeFocus(); });
}

void ReportWizard::showRules()
{
    auto *rules = new RulesWindow(m_document, this);
    rules->setAttribute(Qt::WA_DeleteOnClose);
    rules->show();
}

void ReportWizard::connectPreview()
{
    Preview &preview = m_document.preview();
    connect(m_actions.nextSuggestion, &QAction::triggered, this, [this] {
        commit();
        m_side->findings().previewSuggestion();
    });
    connect(m_actions.applySuggestion, &QAction::triggered, &preview, &Preview::carryOut);
    connect(m_actions.leaveSuggestion, &QAction::triggered, &preview, &Preview::leave);
    connect(&preview, &Preview::changed, this, &ReportWizard::followPreview);
    followPreview();
}

void ReportWizard::followPreview()
{
    const Preview &preview = m_document.preview();
    m_actions.applySuggestion->setEnabled(preview.isActive());
    m_actions.leaveSuggestion->setEnabled(preview.isActive());
    if (!preview.isActive() || preview.change().cells.isEmpty())
        return;
    Finding there;
    there.cells = {preview.change().cells.first().cell};
    const QModelIndex where = m_sections.pageOf(there);
    showPage(where.row());
    m_pages->page(where.row()).showPlace(there);
}

void ReportWizard::findWords()
{
    const QString selected = editor() ? editor()->textCursor().selectedText() : QString();
    m_find->open(selected.contains(QChar::ParagraphSeparator) ? QString() : selected);
}

void ReportWizard::showWords(const TextPlace &place)
{
    Finding words;
    words.field = place.field;
    words.offset = place.offset;
    words.length = place.length;
    const QPointer<QWidget> typing = QApplication::focusWidget();
    jumpTo(words);
    if (typing && m_find->isAncestorOf(typing))
        typing->setFocus();  // Enter goes on to the next one
}

void ReportWizard::showPage(int row)
{
    const bool same = row == m_pages->currentIndex();
    if (!same)
        commit();
    m_pages->setCurrentWidget(&m_pages->page(row));
    showHelp();
    m_rail->setCurrentIndex(m_sections.index(row));
    m_back->setEnabled(row > 0);
    m_next->setEnabled(row < m_pages->count() - 1);
    if (!same)
        Q_EMIT currentKeyChanged(currentKey());
}

void ReportWizard::step(int offset)
{
    const int row = m_pages->currentIndex() + offset;
    if (row < 0 || row >= m_pages->count())
        return;
    showPage(row);
    m_pages->page(row).takeFocus();
}

void ReportWizard::focusNextPane()
{
    const QWidget *now = QApplication::focusWidget();
    if (now && m_rail->hasFocus())
        m_pages->current().takeFocus();
    else if (now && m_pages->isAncestorOf(now) && m_side->findings().isVisible())
        m_side->findings().setFocus();
    else
        m_rail->setFocus();
}

void ReportWizard::follow()
{
    const CheckSummary &summary = m_document.checks().summary();
    m_toggle->setText(tr("Findings (%1)").arg(summary.must + summary.explain + summary.hint));
}

}  // namespace kaibao
