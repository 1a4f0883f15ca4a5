// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/help/helptext.h"

#include "forms/findings/levelsign.h"

#include <QCoreApplication>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(HelpText)
};

QString heading(const QString &text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<h4>%1</h4>").arg(text.toHtmlEscaped());
}

QString paragraphs(const QString &text)
{
    QString html;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        html += QStringLiteral("<p>%1</p>").arg(line.toHtmlEscaped());
    return html;
}

QString list(const QString &title, const QStringList &items)
{
    if (items.isEmpty())
        return {};
    QString html;
    for (const QString &item : items)
        html += QStringLiteral("<li>%1</li>").arg(item.toHtmlEscaped());
    return heading(title) + QStringLiteral("<ul>%1</ul>").arg(html);
}

/// How a rule stands, never by colour alone.
QString standing(const Finding &finding)
{
    switch (finding.status) {
    case Status::Passed:
        return Text::tr("✓ passed");
    case Status::Explained:
        return Text::tr("explained");
    case Status::NotApplicable:
        return Text::tr("does not apply");
    case Status::Unassessed:
        return Text::tr("not assessed: %1").arg(finding.because);
    case Status::Failed:
        break;
    }
    return Text::tr("✗ failed (%1)").arg(levelWord(finding.level));
}

}  // namespace

QString HelpText::ofCell(CellId id) const
{
    const Cell &cell = m_document.edition().cell(id);
    const RowGuide guide = m_guide.row(cell);
    return heading(Text::tr("%1 · %2 (%3)").arg(cell.rowLabel, cell.columnLabel, cell.mark))
         + paragraphs(cell.guidance) + list(Text::tr("Counts"), guide.counts)
         + list(Text::tr("Does not count"), guide.excludes) + articles(guide.articles)
         + findings(findingsAt(id));
}

QString HelpText::ofSection(const Section &section) const
{
    QList<Finding> about;
    const QString name = field::narrative(section.narrative);
    for (const Finding &finding : m_document.checks().open()) {
        if (!section.narrative.isEmpty() && finding.field == name)
            about << finding;
    }
    return heading(section.title) + paragraphs(section.guidance)
         + articles(m_guide.articlesOfSection(section.key)) + findings(about);
}

QString HelpText::articles(const QStringList &numbers) const
{
    QStringList gists;
    for (const QString &number : numbers)
        gists << Text::tr("%1: %2").arg(number, m_guide.article(number));
    return list(Text::tr("The Regulation, in short"), gists);
}

QString HelpText::findings(const QList<Finding> &findings) const
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines << Text::tr("%1 – %2").arg(standing(finding), finding.message);
    return list(Text::tr("Rules that read this"), lines);
}

/// The verdicts of the linear rules that read the cell, and whatever else was found at it.
QList<Finding> HelpText::findingsAt(CellId cell) const
{
    const LinearChecks &linear = m_document.checks().linear();
    QList<Finding> found;
    for (const int rule : linear.rulesReading(cell)) {
        Finding finding = linear.finding(m_document.report(), rule);
        if (finding.status != Status::Failed)
            finding.message = m_document.edition().rules()[rule].claim;
        found << finding;
    }
    for (const Finding &finding : m_document.checks().open()) {
        const auto &rules = m_document.edition().rules();
        const bool isLinear = std::any_of(rules.begin(), rules.end(),
                                          [&](const LinearRule &rule) { return rule.id == finding.rule; });
        if (!isLinear && finding.cells.contains(cell) && finding.rule != u"cells.blank")
            found << finding;
    }
    return found;
}

}  // namespace kaibao
