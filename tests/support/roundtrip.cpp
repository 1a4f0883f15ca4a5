// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/roundtrip.h"

#include "model/report/difference.h"
#include "model/report/runinhead.h"
#include "tests/support/reports.h"

namespace kaibao {

namespace {

QString oneOf(QRandomGenerator &random, const QStringList &texts)
{
    return texts[random.bounded(static_cast<int>(texts.size()))];
}

QString randomSentence(QRandomGenerator &random)
{
    static const QStringList starts{QStringLiteral("本年"), QStringLiteral("一是"),
                                    QStringLiteral("<b>&amp;"), QStringLiteral("据《条例》“第二十条”")};
    static const QStringList rests{QStringLiteral("收到申请3件，办结3件。"), QStringLiteral("占比12.5%；"),
                                   QStringLiteral("\"a\" < 'b' & c > d！"), QStringLiteral("𠮷镇无此项。")};
    return oneOf(random, starts) + oneOf(random, rests);
}

QString randomNarrative(QRandomGenerator &random)
{
    static const QStringList heads{QString(), QStringLiteral("（一）主动公开情况。")};
    QString text;
    for (int paragraph = random.bounded(4); paragraph > 0; --paragraph) {
        text += oneOf(random, heads);
        for (int sentence = random.bounded(1, 6); sentence > 0; --sentence)
            text += randomSentence(random);
        text += QStringLiteral("完。\n");
    }
    return text;
}

QString valueInWords(const CellValue &value)
{
    return value.isBlank() ? QStringLiteral("blank") : u'"' + value.text() + u'"';
}

}  // namespace

CellValue randomValue(QRandomGenerator &random, CellKind kind)
{
    static const QStringList typed{{},
                                   QStringLiteral("0"),
                                   QStringLiteral("7"),
                                   QStringLiteral("999999999"),
                                   QStringLiteral("-12"),
                                   QStringLiteral("7730.28"),
                                   QStringLiteral("18.8710"),
                                   QStringLiteral("三"),
                                   QStringLiteral(" / "),
                                   QStringLiteral("n/a"),
                                   QStringLiteral("<0&1>"),
                                   QStringLiteral("22（其中\"修订\"16件）")};
    return CellValue::parse(oneOf(random, typed), kind);
}

Report randomReport(QRandomGenerator &random)
{
    const auto &editions = testEditions().all();
    const Edition &edition = editions[size_t(random.bounded(int(editions.size())))];
    Report report(edition, edition.coversYear(2019) ? 2019 : 2023);
    for (int i = 0; i < edition.cells().size(); ++i) {
        const bool applies = random.bounded(20) > 0;
        const CellValue value =
            applies ? randomValue(random, edition.cells()[i].kind) : CellValue::notApplicable();
        if (!edition.cells()[i].crossedOut)
            report.setCell(static_cast<CellId>(i), {value, Origin::Typed});
    }
    report.setText(field::OrganisationName,
                   oneOf(random, {QStringLiteral("某某县某某镇人民政府"),
                                  QStringLiteral("内蒙古自治区锡林郭勒盟某某旗某某苏木人民政府"
                                                 "（某某旗某某工业园区管理委员会）")}));
    report.setText(field::OrganisationKind, QStringLiteral("township_government"));
    for (const QString &key : edition.narratives())
        report.setText(field::narrative(key), randomNarrative(random));
    return report;
}

Report asPrinted(const Report &report)
{
    Report printed(report.edition(), report.year());
    const auto &cells = report.edition().cells();
    for (int i = 0; i < cells.size(); ++i) {
        const auto id = static_cast<CellId>(i);
        const QString text = report.value(id).text().simplified();
        if (!cells[i].crossedOut)
            printed.setCell(id, {CellValue::parse(text, cells[i].kind), Origin::Imported});
    }
    printed.setText(field::OrganisationName, report.organisation());
    if (const OrganisationKind *kind = report.edition().kindOf(report.organisation()))
        printed.setText(field::OrganisationKind, kind->key);
    for (const QString &key : report.edition().narratives()) {
        QString text;
        for (const QString &paragraph : paragraphsOf(report.narrative(key)))
            text += paragraph + u'\n';
        printed.setText(field::narrative(key), text);
    }
    return printed;
}

Report withoutTrailingZeros(Report report)
{
    for (int i = 0; i < report.edition().cells().size(); ++i) {
        const auto id = static_cast<CellId>(i);
        QString text = report.value(id).text();
        if (report.value(id).state() != CellValue::State::Amount || !text.contains(u'.'))
            continue;
        while (text.endsWith(u'0'))
            text.chop(1);
        text.chop(text.endsWith(u'.') ? 1 : 0);
        report.setCell(id, {CellValue::parse(text, CellKind::Amount), report.cell(id).origin});
    }
    return report;
}

QStringList lostOnTheWay(const Report &written, const Result<ImportedReport> &read)
{
    if (!read)
        return {read.error().message};
    QStringList lost = read->notPlaced;
    const Difference difference = differenceBetween(asPrinted(written), read->report);
    for (const CellDifference &cell : difference.cells)
        lost << QStringLiteral("%1: %2, read as %3")
                    .arg(cell.key, valueInWords(cell.older), valueInWords(cell.newer));
    for (const TextDifference &text : difference.texts) {
        for (const SentenceDifference &sentence : text.sentences) {
            if (sentence.kind != SentenceDifference::Kind::Kept)
                lost << text.field + (sentence.kind == SentenceDifference::Kind::Removed ? u'-' : u'+')
                            + sentence.sentence.text;
        }
    }
    return lost;
}

}  // namespace kaibao
