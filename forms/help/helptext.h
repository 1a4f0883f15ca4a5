// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/document.h"
#include "model/edition/guide.h"

namespace kaibao {

/// The help for one place of a report, as simple HTML: what belongs there and what does not, the articles
/// of the Regulation, and how the rules that read it stand.
class HelpText final
{
public:
    /// Both must outlive this.
    HelpText(const Document &document, const Guide &guide) : m_document(document), m_guide(guide) {}

    QString ofCell(CellId id) const;
    QString ofSection(const Section &section) const;

private:
    QString articles(const QStringList &numbers) const;
    QString findings(const QList<Finding> &findings) const;
    QList<Finding> findingsAt(CellId cell) const;

    const Document &m_document;
    const Guide &m_guide;
};

}  // namespace kaibao
