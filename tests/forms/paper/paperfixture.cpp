// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/forms/paper/paperfixture.h"

#include "forms/paper/fontset.h"
#include "tests/support/reports.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>

namespace kaibao {

FontSet &testFonts()
{
    static FontSet fonts;
    return fonts;
}

Report writtenReport(const QString &edition)
{
    Report report = balancedReport(edition, 7);
    report.setText(field::OrganisationName, QStringLiteral("青石河镇人民政府"));
    report.setText(field::narrative(QStringLiteral("preamble")),
                   QStringLiteral("本报告根据《中华人民共和国政府信息公开条例》（国令第711号）编制，"
                                  "数据统计期限自1月1日起至12月31日止。\n"));
    report.setText(
        field::narrative(QStringLiteral("overview")),
        QStringLiteral("（一）主动公开情况。全年公开信息131条，其中网站98条、公众号33条，办结率100%。\n"
                       "（二）依申请公开情况。全年收到申请3件，均按期答复，没有“超期”的情形。\n"
                       "（三）监督保障方面，镇党委会议专题研究2次，把这项工作写进年度考核办法，由镇纪委"
                       "每季度检查一次，结果在全镇通报，并与评优挂钩。\n"));
    report.setText(field::narrative(QStringLiteral("problems")),
                   QStringLiteral("存在的问题：公开目录更新不够及时。改进措施：每月5日前核对一遍。\n"));
    report.setText(field::narrative(QStringLiteral("other")), QStringLiteral("全年收取信息处理费0元。\n"));
    return report;
}

QString textOf(const TextRun &run)
{
    QString text;
    for (const SetCharacter &set : run.characters)
        text += QString::fromUcs4(&set.character, 1);
    return text;
}

QString textOf(const Page &page)
{
    QString text;
    for (qsizetype i = 0; i < page.runs.size(); ++i) {
        if (i > 0 && page.runs[i].origin.y() != page.runs[i - 1].origin.y())
            text += u'\n';
        text += textOf(page.runs[i]);
    }
    return text;
}

QString textOf(const Layout &layout, int element)
{
    QString text;
    for (const Page &page : layout.pages) {
        for (const TextRun &run : page.runs) {
            if (run.element == element)
                text += textOf(run);
        }
    }
    return text;
}

QString withoutSpaces(const QString &text)
{
    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    return QString(text).remove(spaces);
}

QStringList rowsOf(const SheetPart &part)
{
    QStringList rows;
    for (int row = part.table.headerRows; row < part.table.rows; ++row) {
        QStringList texts;
        for (int column = 0; column < part.table.columns; ++column)
            texts << part.table.boxAt(row, column).text;
        rows << texts.join(QStringLiteral(" | "));
    }
    return rows;
}

QImage darkness(const QImage &page, const QSize &squares)
{
    return page.scaled(squares, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertedTo(QImage::Format_Grayscale8);
}

int greatestDifference(const QImage &a, const QImage &b)
{
    int greatest = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            greatest = std::max(greatest, std::abs(a.constScanLine(y)[x] - b.constScanLine(y)[x]));
    }
    return greatest;
}

}  // namespace kaibao
