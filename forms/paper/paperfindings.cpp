// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper/paperfindings.h"

#include "model/checks/catalogue.h"
#include "model/checks/fingerprint.h"

#include <QCoreApplication>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PaperFindings)
};

Finding findingOf(const Report &report, const QString &rule, const QString &scope)
{
    const RuleEntry &entry = codeRule(report.edition(), rule);
    Finding finding;
    finding.rule = rule;
    finding.scope = scope;
    finding.level = entry.level;
    finding.source = entry.source;
    return finding;
}

Finding passed(const Report &report, const QString &rule)
{
    Finding finding = findingOf(report, rule, {});
    finding.status = Status::Passed;
    finding.message = codeRule(report.edition(), rule).claim;
    finding.fingerprint = fingerprintOf(report, finding);
    return finding;
}

/// Points at the first cell or text in which the characters were typed.
void pointAt(Finding &finding, const Report &report, const QString &typed)
{
    for (int i = 0; i < report.edition().cells().size(); ++i) {
        if (report.value(static_cast<CellId>(i)).text().contains(typed)) {
            finding.cells = {static_cast<CellId>(i)};
            return;
        }
    }
    for (const QString &name : report.fields()) {
        const qsizetype at = report.text(name).indexOf(typed);
        if (at < 0)
            continue;
        finding.field = name;
        finding.offset = static_cast<int>(at);
        finding.length = static_cast<int>(typed.size());
        return;
    }
}

}  // namespace

QList<Finding> missingGlyphs(const Report &report, const Layout &layout)
{
    QList<Finding> findings;
    for (const char32_t character : layout.missingCharacters) {
        const QString typed = QString::fromUcs4(&character, 1);
        const QString code = QString::number(character, 16).toUpper().rightJustified(4, u'0');
        Finding finding = findingOf(report, paperrule::MissingGlyph, typed);
        finding.message =
            Text::tr(
                "No font on this computer has the character %1 (U+%2); it would be an empty box on paper. "
                "Write it in another way, or have a font with it installed.")
                .arg(typed, code);
        pointAt(finding, report, typed);
        finding.fingerprint = fingerprintOf(report, finding);
        findings.append(finding);
    }
    return findings.isEmpty() ? QList{passed(report, paperrule::MissingGlyph)} : findings;
}

QList<Finding> tableOverflows(const Report &report, const Layout &layout)
{
    QList<Finding> findings;
    for (const Overflow &overflow : layout.overflows) {
        if (overflow.cell == CellId::None)
            continue;
        const Cell &cell = report.edition().cell(overflow.cell);
        Finding finding = findingOf(report, paperrule::TableOverflow, cell.mark);
        finding.message = Text::tr("%1, %2: “%3” is too long for its cell on paper.")
                              .arg(cell.rowLabel, cell.columnLabel, overflow.text);
        finding.cells = {overflow.cell};
        finding.fingerprint = fingerprintOf(report, finding);
        findings.append(finding);
    }
    return findings.isEmpty() ? QList{passed(report, paperrule::TableOverflow)} : findings;
}

}  // namespace kaibao
