// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/text/textfield.h"
#include "model/report/change.h"

#include <memory>

namespace kaibao {

/// The checks of a report's sentences. Each text is read once for each of its changes; what it says of the
/// tables is held against them anew when one of those cells changes. Texts are never changed and never refused.
class TextChecks final
{
public:
    explicit TextChecks(const Edition &edition);

    void assess(const Report &report);
    /// After the change was applied to the report.
    void reassess(const Report &report, const Change &change);

    /// Rule by rule: what failed and what could not be assessed, else that the rule has passed or does not apply.
    const QList<Finding> &findings() const { return m_findings; }
    /// The texts as they were read, for other checks.
    const QList<TextField> &fields() const { return m_fields; }

private:
    void read(const Report &report, TextField &field);
    void judge(const Report &report);
    void noteCells(const TextVocabulary &vocabulary);
    bool concerns(const Change &change) const;

    std::shared_ptr<const Lexicon> m_lexicon;  ///< shared by copies; the scans point to it
    QList<TextField> m_fields;
    QList<bool> m_cells;  ///< by cell: whether some sentence is held against it
    QList<Finding> m_findings;
};

}  // namespace kaibao
