// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/pages/wizardactions.h"
#include "forms/pages/wizardpage.h"
#include "model/sections/findingsmodel.h"
#include "model/sections/sectionsmodel.h"

class QListView;
class QPushButton;
class QSplitter;

namespace kaibao {

class FindBar;
class NarrativeEditor;
class PageStack;
class SidePanels;
class WorkArea;
struct TextPlace;
struct TourStop;

/// An open report: the sections at the left, the page of one in the middle, the findings at the right, in a
/// narrow window below.
class ReportWizard final : public QWidget
{
    Q_OBJECT

public:
    /// The document must outlive the wizard. `firstPage` is the key of the page to begin with; the cover
    /// where there is no such page.
    explicit ReportWizard(Document &document, const QString &firstPage = SectionsModel::CoverKey,
                          QWidget *parent = nullptr);

    const WizardActions &actionsByName() const { return m_actions; }

    /// How wide the areas are and which panels are in sight, for the next time. Bytes that no wizard saved
    /// change nothing.
    QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &bytes);

    /// Key of the page in sight, see SectionsModel::KeyRole.
    QString currentKey() const;
    void goTo(const QString &key);
    void jumpTo(const Finding &finding);
    /// Leads to what a change did, which may be on another page.
    void showChange(const Change &change);
    /// Puts the cursor to this place if it is on the page in sight, else where one goes on filling in there.
    void goOnAt(const Finding &place);
    /// Puts the cursor where something is left to do.
    void showTask(const Task &task);

    /// Hands on what is being typed: before the report is exported, printed or left.
    void commit();

    /// What the page in sight offers beside typing.
    QList<QAction *> pageActions();
    /// The parts of the wizard with a word on each.
    QList<TourStop> tourStops() const;
    /// The running text of the page in sight; null where it has none.
    NarrativeEditor *editor();

Q_SIGNALS:
    void currentKeyChanged(const QString &key);
    void exportRequested();
    void printRequested();

private:
    QListView *createRail();
    QWidget *createCentre();
    void connectPages();
    void connectActions();
    void connectPreview();
    void showRules();
    void followPreview();
    void showPage(int row);
    void step(int offset);
    void focusNextPane();
    void findWords();
    void showHelp();
    void showWords(const TextPlace &place);
    void follow();

    Document &m_document;
    SectionsModel m_sections;
    FindingsModel m_findings;
    WizardActions m_actions;
    QListView *m_rail;  // in the order of the Tab key
    PageStack *m_pages;
    FindBar *m_find;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_toggle;
    SidePanels *m_side;
    WorkArea *m_work;    ///< page and side
    QSplitter *m_areas;  ///< rail and work
};

}  // namespace kaibao
