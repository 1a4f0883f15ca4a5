// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/finding.h"
#include "model/checks/reportpair.h"

#include <QSet>

namespace kaibao {

/// `years.unchanged_text`: how much of the text stands word for word in last year's report, figures set aside. Reads
/// each text once for each of its changes.
class UnchangedText final
{
public:
    void assess(const ReportPair &reports);
    /// After a text of this year's report has changed.
    void reassess(const Report &report, const QString &field);

    Finding finding(const ReportPair &reports) const;

private:
    struct Weight
    {
        qsizetype all = 0;  ///< characters, without figures and blanks
        qsizetype unchanged = 0;
        int sentences = 0;  ///< those that are unchanged
        int paragraphs = 0;
    };

    Weight weigh(const QString &text) const;
    Weight total() const;
    /// The text with most of it.
    QString fullestField(const Report &report) const;

    QSet<QString> m_before;           ///< last year's sentences
    QMap<QString, Weight> m_weights;  ///< by field
};

}  // namespace kaibao
