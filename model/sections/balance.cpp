// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sections/balance.h"

#include "model/checks/verdict.h"

#include <QCoreApplication>

#include <algorithm>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Balance)
};

QList<Term> termsOf(const LinearRule &rule)
{
    return rule.left + rule.right;
}

bool liesInColumnOf(const LinearRule &rule, const Cell &place, const Edition &edition)
{
    const QList<Term> terms = termsOf(rule);
    return std::all_of(terms.begin(), terms.end(), [&](const Term &term) {
        const Cell &cell = edition.cell(term.cell);
        return cell.table == place.table && cell.column == place.column;
    });
}

bool reads(const LinearRule &rule, CellId cell)
{
    const QList<Term> terms = termsOf(rule);
    return std::any_of(terms.begin(), terms.end(), [cell](const Term &term) { return term.cell == cell; });
}

const LinearRule *relationAround(CellId cell, const Edition &edition)
{
    const Cell &place = edition.cell(cell);
    const LinearRule *ofColumn = nullptr;
    const LinearRule *ofCell = nullptr;
    for (const LinearRule &rule : edition.rules()) {
        if (rule.relation != LinearRule::Relation::Equal || rule.left.isEmpty() || rule.right.isEmpty())
            continue;  // no balance of two sides
        if (liesInColumnOf(rule, place, edition)) {
            if (rule.computes == CellId::None)
                return &rule;
            ofColumn = ofColumn ? ofColumn : &rule;
        }
        if (!ofCell && reads(rule, cell))
            ofCell = &rule;
    }
    return ofColumn && reads(*ofColumn, cell) ? ofColumn : ofCell;
}

QString figureOf(const CellValue &value)
{
    return value.isNumber() ? value.text() : value.isBlank() ? QStringLiteral("＿") : QStringLiteral("？");
}

QString sideInWords(const QList<Term> &terms, const Report &report, bool byRows)
{
    QString words;
    for (const Term &term : terms) {
        const Cell &cell = report.edition().cell(term.cell);
        if (term.weight < 0)
            words += QStringLiteral(" - ");
        else if (!words.isEmpty())
            words += QStringLiteral(" + ");
        if (std::abs(term.weight) != 1)
            words += QStringLiteral("%1 × ").arg(std::abs(term.weight));
        words += (byRows ? cell.rowLabel : cell.columnLabel) + u' ' + figureOf(report.value(term.cell));
    }
    return words;
}

}  // namespace

std::optional<Balance> balanceAround(CellId cell, const Report &report)
{
    const Edition &edition = report.edition();
    const LinearRule *rule = cell == CellId::None ? nullptr : relationAround(cell, edition);
    if (!rule)
        return std::nullopt;
    const Verdict verdict = judge(*rule, {report});
    const bool byRows = liesInColumnOf(*rule, edition.cell(cell), edition);
    const Cell &place = edition.cell(cell);
    QString words =
        Text::tr("%1: %2 = %3")
            .arg(byRows ? place.columnLabel : place.rowLabel, sideInWords(rule->left, report, byRows),
                 sideInWords(rule->right, report, byRows));
    if (verdict.status == Status::Failed)
        words += Text::tr(", off by %1").arg(verdict.sides.difference());
    else if (verdict.status == Status::Passed)
        words += Text::tr(", balanced");
    return Balance{words, verdict.status};
}

}  // namespace kaibao
