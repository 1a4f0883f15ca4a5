// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/checks.h"
#include "model/report/change.h"

#include <QObject>
#include <QUndoStack>

#include <memory>

namespace kaibao {

class Preview;

/// An open report: the one way in for edits. Every edit is one undo step; computed totals follow in the
/// same step; the checks are up to date before anybody hears of the change.
class Document final : public QObject
{
    Q_OBJECT

public:
    /// Whether an edit may join the undo step before it. Typing in one text is one step until a sentence
    /// or a paragraph ends.
    enum class Merge { Never, SameText };

    /// How a change came about.
    enum class Gesture { Edit, Undo, Redo };

    /// A step of an earlier day.
    struct PastEdit
    {
        QString name;
        Change change;
    };

    /// `previous` is the report of the year before, where there is one.
    explicit Document(Report report, std::optional<Report> previous = std::nullopt,
                      QObject *parent = nullptr);
    ~Document() override;
    Q_DISABLE_COPY_MOVE(Document)

    const Report &report() const { return m_report; }
    const Edition &edition() const { return m_report.edition(); }
    const Checks &checks() const { return m_checks; }
    QUndoStack &undoStack() { return m_undoStack; }
    /// A change that is being looked at before it is carried out.
    Preview &preview() { return *m_preview; }

    /// Fills the undo stack with what led to the report as it stands, oldest first, and with what was taken
    /// back since, the next to be redone last. Nothing of the report changes.
    void restoreSteps(const QList<PastEdit> &done, const QList<PastEdit> &undone);

    /// Carries the change out as one undo step called `name`. A change that alters nothing leaves no trace.
    void edit(const Change &change, const QString &name, Merge merge = Merge::Never);

    /// Sets one cell to what was typed or brought from elsewhere.
    void setCell(CellId cell, const CellValue &value, Origin origin);
    void setText(const QString &field, const QString &text);

    /// Closes a finding with a reason, which must not be blank. `sentence`, if any, becomes a paragraph of its own
    /// at the end of section 六. One undo step.
    void explain(const Finding &finding, const QString &reason, const QString &sentence = {});
    /// Takes the reason of an explained finding back.
    void withdrawExplanation(const Finding &finding);

    /// See Checks::setCalendar() and Checks::setFurther(). Tell it with a change that is empty.
    void setCalendar(const FilingCalendar &calendar);
    void setFurtherFindings(const QString &rule, const QList<Finding> &findings);

Q_SIGNALS:
    /// After every edit, undo and redo, and when there are further findings. The change says what stood before and
    /// what stands now.
    void changed(const kaibao::Change &change);
    /// The same, for the one who keeps the journal; `name` is the undo step's.
    void recorded(const kaibao::Change &change, const QString &name, kaibao::Document::Gesture gesture);

private:
    friend class EditCommand;
    void carryOut(const Change &change, const QString &name, Gesture gesture);
    QList<Explanation> explanationsWithout(const Finding &finding) const;

    Report m_report;
    Checks m_checks;
    QUndoStack m_undoStack;
    bool m_restoring = false;            ///< the undo stack is being filled: its steps are done already
    std::unique_ptr<Preview> m_preview;  ///< never null
};

}  // namespace kaibao
