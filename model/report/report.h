// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/edition/edition.h"
#include "model/report/cellvalue.h"
#include "model/report/explanation.h"

#include <QMap>

namespace kaibao {

/// Names of the texts of a report that are not narrative; a narrative's name is narrativeField(key).
namespace field {
inline const QString OrganisationName = QStringLiteral("organisation/name");
inline const QString OrganisationKind = QStringLiteral("organisation/kind");
inline const QString Title = QStringLiteral("title");

inline QString narrative(const QString &key)
{
    return QStringLiteral("narrative/") + key;
}
}  // namespace field

/// One yearly report: what stands in every cell and text. A plain value; an open report belongs to a
/// Document, which is the only one to change it, by commands.
class Report
{
public:
    /// Every cell blank, every text empty, totals set to be computed, crossed-out cells not applicable.
    Report(const Edition &edition, int year);

    const Edition &edition() const { return *m_edition; }
    int year() const { return m_year; }
    const CellEntry &cell(CellId id) const { return m_cells[index(id)]; }
    const CellValue &value(CellId id) const { return cell(id).value; }

    /// The text of a field (see namespace field). Paragraphs end with "\n".
    QString text(const QString &field) const { return m_texts.value(field); }
    QString narrative(const QString &key) const { return text(field::narrative(key)); }
    QString organisation() const { return text(field::OrganisationName); }

    /// The typed title, or the one that the edition prescribes for the year.
    QString title() const;

    /// Names of the texts that are not empty.
    QStringList fields() const { return m_texts.keys(); }

    const QList<Explanation> &explanations() const { return m_explanations; }

    /// What a file said that this version does not know; written back as it came.
    const QJsonObject &unknown() const { return m_unknown; }

    void setYear(int year) { m_year = year; }
    void setCell(CellId id, CellEntry entry) { m_cells[index(id)] = std::move(entry); }
    void setText(const QString &field, const QString &text);
    void setExplanations(QList<Explanation> explanations) { m_explanations = std::move(explanations); }
    void setUnknown(QJsonObject unknown) { m_unknown = std::move(unknown); }

    bool operator==(const Report &) const = default;

private:
    const Edition *m_edition;  ///< never null
    int m_year;
    QList<CellEntry> m_cells;
    QMap<QString, QString> m_texts;  ///< empty texts are not stored
    QList<Explanation> m_explanations;
    QJsonObject m_unknown;
};

}  // namespace kaibao
