// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/titlefinder.h"

#include "model/exchange/label.h"

#include <QRegularExpression>

#include <algorithm>

namespace kaibao {

namespace {

constexpr qsizetype MostTitleLines = 3;
constexpr qsizetype LongestName = 40;  // characters of an organisation

/// Without spaces and emphasis, which titles are full of.
QString compact(const QString &line)
{
    static const QRegularExpression filling(QStringLiteral("[\\s*\\x{200B}\\x{FEFF}]+"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    return QString(line).remove(filling);
}

bool isSentence(const QString &line)
{
    static const QRegularExpression pause(QStringLiteral("[。；，,;]"));
    return line.contains(pause);
}

/// before, year, between, words, behind
QRegularExpression titlePattern(const Wordings &wordings)
{
    QStringList words;
    for (const QString &title : wordings.titles)
        words << QRegularExpression::escape(title);
    return QRegularExpression(QStringLiteral("^(.*?)(20[0-9]{2})年?度?(.*?)(%1)(.*)$").arg(words.join(u'|')));
}

bool canBeOrganisation(const QString &line)
{
    static const QRegularExpression notInNames(QStringLiteral("[0-9：:。，,；;|\\t]"));
    return !line.isEmpty() && line.size() <= LongestName && !line.contains(notInNames);
}

/// Whether a name that is too long for a line was broken between two: after the place it belongs to, or by a
/// bracket.
bool isBrokenName(const QString &upper, const QString &lower)
{
    static const QRegularExpression place(QStringLiteral("(省|市|县|区|州|盟|旗|镇|乡|街道|）)$"));
    const bool opensBracket = upper.count(u'（') > upper.count(u'）');
    return canBeOrganisation(upper + lower)
        && (opensBracket || lower.startsWith(u'（') || place.match(upper).hasMatch());
}

/// The organisation in the last of the lines, taken from them; empty where there is none.
QString takeOrganisation(QStringList &lines)
{
    QString name;
    if (!lines.isEmpty() && canBeOrganisation(compact(lines.last())))
        name = compact(lines.takeLast());
    while (!name.isEmpty() && !lines.isEmpty() && isBrokenName(compact(lines.last()), name))
        name.prepend(compact(lines.takeLast()));
    return name;
}

class TitleFinder final
{
public:
    TitleFinder(const QStringList &lines, const Wordings &wordings)
        : m_lines(lines), m_pattern(titlePattern(wordings))
    {}

    TitlePage find()
    {
        for (qsizetype count = 1; count <= MostTitleLines; ++count) {
            for (qsizetype first = 0; first + count <= m_lines.size(); ++first) {
                const QRegularExpressionMatch match = matchAt(first, count);
                if (match.hasMatch()) {
                    take(match, first, count);
                    return std::move(m_page);
                }
            }
        }
        findWithoutTitle();
        return std::move(m_page);
    }

private:
    QRegularExpressionMatch matchAt(qsizetype first, qsizetype count) const
    {
        QString line;
        for (qsizetype i = first; i < first + count; ++i)
            line += compact(m_lines[i]);
        return isSentence(withoutTrailingBracket(line)) ? QRegularExpressionMatch() : m_pattern.match(line);
    }

    void take(const QRegularExpressionMatch &match, qsizetype first, qsizetype count)
    {
        m_page.year = match.captured(2).toInt();
        m_page.title = QStringLiteral("%1年%2").arg(match.captured(2), match.captured(4));
        m_page.organisation = match.captured(1) + match.captured(3);
        if (!match.captured(5).isEmpty())
            m_page.leftovers << match.captured(5);
        QStringList above = m_lines.first(first);
        if (m_page.organisation.isEmpty())
            m_page.organisation = takeOrganisation(above);
        m_page.leftovers = above + m_page.leftovers;
        m_page.preamble = m_lines.sliced(first + count);
    }

    void findWithoutTitle()
    {
        static const QRegularExpression year(QStringLiteral("(20[0-9]{2})年"));
        for (const QString &line : m_lines) {
            const QRegularExpressionMatch match = year.match(compact(line));
            if (!m_page.year && match.hasMatch() && !isSentence(line))
                m_page.year = match.captured(1).toInt();
            (isSentence(line) ? m_page.preamble : m_page.leftovers) << line;
        }
    }

    const QStringList &m_lines;
    QRegularExpression m_pattern;
    TitlePage m_page;
};

}  // namespace

TitlePage findTitle(const QStringList &lines, const Wordings &wordings)
{
    return TitleFinder(lines, wordings).find();
}

}  // namespace kaibao
