// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/differencetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DifferenceText)
};

QString inWords(const CellValue &value)
{
    switch (value.state()) {
    case CellValue::State::Blank:
        return Text::tr("(blank)");
    case CellValue::State::NotApplicable:
        return Text::tr("(does not apply)");
    case CellValue::State::NotUnderstood:
        return Text::tr("“%1”").arg(value.text());
    case CellValue::State::Count:
    case CellValue::State::Amount:
        break;
    }
    return value.text();
}

/// Writes the differences of two reports section by section.
class Lines final
{
public:
    Lines(const Report &older, const Report &newer, const Difference &difference)
        : m_older(older), m_newer(newer), m_difference(difference)
    {}

    QString all() const
    {
        const Edition &form = m_newer.edition();
        QString lines = group(Text::tr("Year"), yearLine())
                      + group(Text::tr("Organisation"), textLines(field::OrganisationName))
                      + group(Text::tr("Kind of organisation"), textLines(field::OrganisationKind))
                      + group(Text::tr("Title"), textLines(field::Title))
                      + group(Text::tr("Preamble"), textLines(field::narrative(QStringLiteral("preamble"))));
        for (const Section &section : form.sections())
            lines +=
                group(section.title, section.table.isEmpty() ? textLines(field::narrative(section.narrative))
                                                             : tableLines(section.table));
        return lines;
    }

private:
    static QString group(const QString &title, const QString &lines)
    {
        return lines.isEmpty() ? QString() : title + u'\n' + lines;
    }

    QString yearLine() const
    {
        if (!m_difference.year)
            return {};
        return QStringLiteral("  %1 → %2\n").arg(m_difference.year->before).arg(m_difference.year->after);
    }

    QString textLines(const QString &field) const
    {
        QString lines;
        for (const TextDifference &text : m_difference.texts) {
            for (const SentenceDifference &difference : text.sentences) {
                const bool differs = difference.kind != SentenceDifference::Kind::Kept;
                const QChar sign = difference.kind == SentenceDifference::Kind::Removed ? u'-' : u'+';
                if (text.field == field && differs)
                    lines += QStringLiteral("  %1 %2\n").arg(sign, shown(difference.sentence.text));
            }
        }
        return lines;
    }

    /// The end of a paragraph would not be seen.
    static QString shown(QString sentence) { return sentence.replace(u'\n', u'¶'); }

    QString tableLines(const QString &table) const
    {
        QString lines;
        for (const CellDifference &cell : m_difference.cells) {
            if (cell.key.startsWith(table + u'/'))
                lines += QStringLiteral("  %1\n").arg(cellLine(cell));
        }
        return lines;
    }

    QString cellLine(const CellDifference &difference) const
    {
        const bool isNew = difference.olderCell == CellId::None;
        const bool isGone = difference.newerCell == CellId::None;
        const Cell &cell = isGone ? m_older.edition().cell(difference.olderCell)
                                  : m_newer.edition().cell(difference.newerCell);
        const QString noCell = Text::tr("(not on the form)");
        return Text::tr("%1, %2 (%3): %4 → %5")
            .arg(cell.rowLabel, cell.columnLabel, cell.mark, isNew ? noCell : inWords(difference.older),
                 isGone ? noCell : inWords(difference.newer));
    }

    const Report &m_older;
    const Report &m_newer;
    const Difference &m_difference;
};

}  // namespace

QString differenceAsText(const Report &older, const Report &newer, const Difference &difference)
{
    return Lines(older, newer, difference).all();
}

}  // namespace kaibao
