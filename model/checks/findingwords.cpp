// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/findingwords.h"

#include "model/report/report.h"

#include <QCoreApplication>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FindingWords)
};

}  // namespace

QString verdictName(const Finding &finding)
{
    switch (finding.status) {
    case Status::Passed:
        return Text::tr("Passed");
    case Status::Unassessed:
        return Text::tr("Not assessed");
    case Status::NotApplicable:
        return Text::tr("Does not apply");
    case Status::Explained:
        return Text::tr("Explained");
    case Status::Failed:
        break;
    }
    switch (finding.level) {
    case Level::Must:
        return Text::tr("To mend");
    case Level::Explain:
        return Text::tr("To explain");
    case Level::Hint:
        break;
    }
    return Text::tr("Worth a look");
}

QString whyOpen(const Report &report, const QList<CellId> &cells)
{
    int blanks = 0;
    int others = 0;
    for (const CellId cell : cells) {
        blanks += report.value(cell).isBlank();
        others += !report.value(cell).isBlank() && !report.value(cell).isNumber();
    }
    QStringList reasons;
    if (blanks > 0)
        reasons << Text::tr("%n cell(s) are blank", nullptr, blanks);
    if (others > 0)
        reasons << Text::tr("what stands in %n cell(s) is no number of its kind", nullptr, others);
    return reasons.join(Text::tr(", "));
}

QString sectionTitleOf(const Edition &edition, const Finding &finding)
{
    const QString table = finding.cells.isEmpty() ? QString() : edition.cell(finding.cells.first()).table;
    for (const Section &section : edition.sections()) {
        const bool isText =
            !section.narrative.isEmpty() && finding.field == field::narrative(section.narrative);
        const bool isTable =
            !section.table.isEmpty() && (section.table == table || section.table == finding.scope);
        if (isText || isTable)
            return section.title;
    }
    return {};
}

}  // namespace kaibao
