// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/checks.h"
#include "model/report/change.h"

#include <QObject>

namespace kaibao {

class Document;

/// A change of an open report that is being looked at and not carried out. Any edit ends the looking.
class Preview final : public QObject
{
    Q_OBJECT

public:
    /// The document must outlive it.
    explicit Preview(Document &document);

    bool isActive() const { return m_report.has_value(); }
    const Change &change() const { return m_change; }
    /// What the undo step will be called.
    const QString &name() const { return m_name; }

    /// What would stand in a cell; nothing where it stays as it is.
    std::optional<CellValue> value(CellId cell) const;
    /// The worst level on a cell as the checks would find. Only while it is active.
    std::optional<Level> levelAt(CellId cell) const;

    /// Linear rules that do not pass now and would, as indexes into Edition::rules().
    const QList<int> &turnsGreen() const { return m_turnsGreen; }
    /// Those that do not fail now and would.
    const QList<int> &turnsRed() const { return m_turnsRed; }

    /// A change that alters nothing is not shown.
    void show(const Change &change, const QString &name);
    void leave();
    /// Carries the change out as one undo step.
    void carryOut();

Q_SIGNALS:
    void changed();

private:
    void compareRules();

    Document &m_document;
    Change m_change;
    QString m_name;
    std::optional<Report> m_report;  ///< as it would be
    std::optional<Checks> m_checks;
    QList<int> m_turnsGreen;
    QList<int> m_turnsRed;
};

}  // namespace kaibao
