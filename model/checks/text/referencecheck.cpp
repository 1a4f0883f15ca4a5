// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/text/textrule.h"

namespace kaibao {

namespace {

constexpr int WordsAround = 8;

/// The figure with a few of the words around it.
QString wordsAround(const ShownText &shown, const LinkedFigure &figure)
{
    const qsizetype start = qMax(0, figure.begin - WordsAround);
    const QStringView before = QStringView(shown.text()).sliced(start, figure.begin - start);
    const QStringView after = QStringView(shown.text()).mid(figure.end, WordsAround);
    const qsizetype line = before.lastIndexOf(u'\n');
    const qsizetype lineEnd = after.indexOf(u'\n');
    return before.sliced(line + 1).toString() + shown.text().mid(figure.begin, figure.end - figure.begin)
         + (lineEnd < 0 ? after : after.first(lineEnd)).toString();
}

QString whatIsWrong(const Report &report, const ShownText &shown, const LinkedFigure &figure)
{
    if (figure.cell == CellId::None)
        return TextWords::tr("“%1” stands for a cell that this form does not have. Choose another one.")
            .arg(referenceTo(figure.reference.key));
    const Cell &cell = report.edition().cell(figure.cell);
    return TextWords::tr("“%1” takes a figure from %2, %3 (%4), where no number stands.")
        .arg(wordsAround(shown, figure), cell.rowLabel, cell.columnLabel, cell.mark);
}

Finding findingOf(const TextContext &context, const LinkedFigure &figure)
{
    Finding finding;
    finding.rule = QStringLiteral("text.reference");
    finding.scope = figure.reference.key;
    finding.level = Level::Must;
    finding.field = context.field;
    finding.offset = figure.reference.offset;
    finding.length = figure.reference.length;
    finding.message = whatIsWrong(context.report, context.shown, figure);
    if (figure.cell != CellId::None)
        finding.cells = {figure.cell};
    return finding;
}

}  // namespace

TextVerdict checkReferences(const TextContext &context)
{
    TextVerdict verdict;
    for (const LinkedFigure &figure : context.shown.figures()) {
        ++verdict.examined;
        if (!figure.hasNumber && verdict.failed.size() < MostTextFindings)
            verdict.failed << findingOf(context, figure);
    }
    return verdict;
}

}  // namespace kaibao
