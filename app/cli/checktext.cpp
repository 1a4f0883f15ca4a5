// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/checktext.h"

#include "app/cli/suggestiontext.h"
#include "model/checks/findingwords.h"
#include "model/checks/summarywords.h"
#include "model/checks/taskwords.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CheckText)
};

const LinearRule *ruleOf(const Edition &edition, const Finding &finding)
{
    for (const QList<LinearRule> *rules : {&edition.rules(), &edition.yearRules()}) {
        const auto found = std::find_if(rules->begin(), rules->end(), [&finding](const LinearRule &rule) {
            return rule.id == finding.rule && rule.scope == finding.scope;
        });
        if (found != rules->end())
            return &*found;
    }
    return nullptr;
}

QString joined(const QStringList &names)
{
    return names.join(Text::tr(", "));
}

/// Where the blanks are, as long as there are few enough to be named.
QString fewBlanks(const Edition &edition, const Finding &finding)
{
    constexpr qsizetype Few = 8;
    if (finding.rule != u"cells.blank" || finding.status != Status::Failed || finding.cells.size() > Few)
        return {};
    QString lines;
    QStringList columns;
    for (qsizetype i = 0; i < finding.cells.size(); ++i) {
        const Cell &cell = edition.cell(finding.cells[i]);
        columns << cell.columnLabel;
        if (i + 1 < finding.cells.size() && edition.cell(finding.cells[i + 1]).row == cell.row)
            continue;
        lines +=
            QStringLiteral("    ") + Text::tr("Blank: %1 (%2)").arg(cell.rowLabel, joined(columns)) + u'\n';
        columns.clear();
    }
    return lines;
}

QString answerLine(const Finding::Answer &answer)
{
    const QString line = answer.changed.isEmpty()
                           ? Text::tr("Reason: %1").arg(answer.reason)
                           : Text::tr("Was explained by “%1”, but: %2").arg(answer.reason, answer.changed);
    return QStringLiteral("    ") + line + u'\n';
}

/// Everything of one section, one line a finding; of a rule that says the same for many rows or columns
/// without having failed, one line for all.
class SectionText final
{
public:
    SectionText(const Edition &edition, const QString &title, const QList<const Finding *> &findings,
                SuggestionText &suggestions)
        : m_edition(edition), m_title(title), m_findings(findings), m_suggestions(suggestions)
    {}

    QString lines()
    {
        QString text;
        for (const Finding *finding : m_findings)
            text += line(*finding);
        return text;
    }

private:
    QString line(const Finding &finding)
    {
        const LinearRule *rule = ruleOf(m_edition, finding);
        if (!rule && finding.status == Status::Unassessed)
            return unassessedLine(finding);
        if (!rule && !finding.because.isEmpty())
            return inWords(finding, Text::tr("%1 (%2)").arg(underTitle(finding.message), finding.because));
        if (finding.answer)
            return inWords(finding, underTitle(finding.message)) + answerLine(*finding.answer);
        if (finding.status == Status::Failed || !rule)
            return inWords(finding, underTitle(finding.message)) + fewBlanks(m_edition, finding)
                 + m_suggestions.linesBelow(finding);
        const QString group = verdictName(finding) + finding.rule;
        if (m_told.contains(group))
            return {};
        m_told.insert(group);
        return inWords(finding, groupMessage(finding, rule->claim)) + fewDeduced(finding);
    }

    /// The rules that are code and lack the same thing, in one line.
    QString unassessedLine(const Finding &first)
    {
        if (m_told.contains(first.because))
            return {};
        m_told.insert(first.because);
        QString claims;
        for (const Finding *finding : m_findings) {
            if (finding->because == first.because && !ruleOf(m_edition, *finding))
                claims += QStringLiteral("    ") + underTitle(finding->message) + u'\n';
        }
        return inWords(first, first.because) + claims;
    }

    /// What follows for the gaps of the findings that share this line, as long as they are few.
    QString fewDeduced(const Finding &first) const
    {
        constexpr qsizetype Few = 7;
        QStringList lines;
        for (const Finding *finding : m_findings) {
            if (finding->rule == first.rule && finding->status == first.status)
                lines << m_suggestions.linesBelow(*finding);
        }
        lines.removeAll(QString());
        return lines.size() <= Few ? lines.join(QString()) : QString();
    }

    QString groupMessage(const Finding &first, const QString &claim) const
    {
        QStringList scopes;
        QSet<QString> reasons;
        for (const Finding *finding : m_findings) {
            if (finding->rule != first.rule || finding->status != first.status)
                continue;
            scopes << ruleOf(m_edition, *finding)->scopeLabel;
            reasons << finding->because;
        }
        const QString extent = extentOf(scopes);
        if (first.because.isEmpty())
            return Text::tr("%1 (%2)").arg(claim, extent);
        if (reasons.size() > 1)
            return Text::tr("%1 (%2; %3)").arg(claim, extent, Text::tr("cells are blank or hold no number"));
        return (scopes.size() > 1 ? Text::tr("%1 (%2; each: %3)") : Text::tr("%1 (%2; %3)"))
            .arg(claim, extent, first.because);
    }

    /// The sentence without the section's title, which stands above it already.
    QString underTitle(const QString &message) const
    {
        if (m_title.isEmpty() || !message.startsWith(m_title))
            return message;
        qsizetype start = m_title.size();
        while (start < message.size() && QStringView(u":： ").contains(message[start]))
            ++start;
        return message.mid(start);
    }

    static QString extentOf(const QStringList &scopes)
    {
        constexpr qsizetype Few = 7;
        return scopes.size() <= Few
                 ? joined(scopes)
                 : Text::tr("%n row(s) or column(s)", nullptr, static_cast<int>(scopes.size()));
    }

    static QString inWords(const Finding &finding, const QString &message)
    {
        return QStringLiteral("  ") + Text::tr("%1: %2").arg(verdictName(finding), message) + u'\n';
    }

    const Edition &m_edition;
    const QString &m_title;
    const QList<const Finding *> &m_findings;
    SuggestionText &m_suggestions;
    QSet<QString> m_told;  ///< kind and rule, or what is lacking, of the groups that have their line
};

QString completenessLine(const Report &report, const Checks &checks)
{
    const Completeness completeness(report, checks);
    if (completeness.isComplete())
        return Text::tr("Nothing is left to do.");
    return Text::tr("Left to do: %1.").arg(inWords(completeness.tasks()));
}

QString heading(const Report &report)
{
    const QString organisation = report.organisation();
    return (organisation.isEmpty() ? QString() : organisation + u'\n') + report.title()
         + QStringLiteral("\n\n");
}

}  // namespace

QString findingsAsText(const Report &report, const Checks &checks, const QList<Finding> &findings,
                       const Suggestions &suggestions)
{
    const Edition &edition = report.edition();
    QStringList titles{QString()};  // first what is about the report as a whole
    for (const Section &section : edition.sections())
        titles << section.title;
    SuggestionText suggested(edition, suggestions);
    QString text = heading(report);
    for (const QString &title : std::as_const(titles)) {
        QList<const Finding *> inSection;
        for (const Finding &finding : findings) {
            if (sectionTitleOf(edition, finding) == title)
                inSection << &finding;
        }
        if (inSection.isEmpty())
            continue;
        text += (title.isEmpty() ? Text::tr("The report as a whole") : title) + u'\n';
        text += SectionText(edition, title, inSection, suggested).lines() + u'\n';
    }
    text += summaryInWords(checks.summary(), unassessedForBlanks(report, checks.open())) + u'\n';
    return text + completenessLine(report, checks) + u'\n';
}

}  // namespace kaibao
