// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/reader.h"
#include "tests/support/reports.h"
#include "tests/support/shareddata.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include <cstdio>

namespace kaibao {

namespace {

/// The cells of a text, whatever stands between them.
QStringList cellsOf(const QString &text)
{
    static const QRegularExpression separator(QStringLiteral("[|\\t\\n]+"));
    QStringList cells;
    for (const QString &cell : text.split(separator)) {
        if (!cell.trimmed().isEmpty())
            cells << QString(cell).remove(u' ').remove(u'　').trimmed();
    }
    return cells;
}

bool isFigure(const QString &cell)
{
    static const QRegularExpression figure(QStringLiteral("^[0-9]+(?:\\.[0-9]+)?$"));
    return figure.match(cell).hasMatch();
}

struct Seen
{
    QString row;
    QString column;
    QString figure;
};

/// Reads the second section as a person does: heads, then rows with a figure for each head.
QList<Seen> figuresIn(const QString &text)
{
    const QString section = text.section(QStringLiteral("\n二、"), 1).section(QStringLiteral("\n三、"), 0, 0);
    QStringList heads;
    QStringList row;
    QList<Seen> seen;
    bool inHeads = false;
    for (const QString &cell : cellsOf(section)) {
        if (cell == QStringLiteral("信息内容")) {
            inHeads = true;
            heads.clear();
        } else if (isFigure(cell) || cell == u"?") {
            row << cell;
            if (isFigure(cell))
                seen << Seen{row.first(), heads.value(row.size() - 2), cell};
        } else {
            const bool isHead =
                inHeads
                && (cell.contains(QStringLiteral("数")) || cell.startsWith(QStringLiteral("本年"))
                    || cell.startsWith(QStringLiteral("现行")) || cell.contains(QStringLiteral("金额")));
            inHeads = isHead;
            if (isHead)
                heads << cell;
            else
                row = {cell};
        }
    }
    return seen;
}

}  // namespace

/// Every figure that is seen in an excerpt has to be in its cell or on the list; none may be anywhere else.
TEST(DigestsTest, NoFigureIsWrongAndNoneIsLost)
{
    KAIBAO_REQUIRE_SHARED(folder, QStringLiteral("reports/digests"));
    int seen = 0;
    int placed = 0;
    int listed = 0;
    for (const QString &name : QDir(folder).entryList({QStringLiteral("*.txt")})) {
        SCOPED_TRACE(name.toStdString());
        QFile file(folder + u'/' + name);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        const Result<ImportedReport> read = readReportBytes(content, name, testEditions());
        ASSERT_TRUE(read.ok()) << read.error().message.toStdString();
        int here = 0;
        for (const Seen &figure : figuresIn(QString::fromUtf8(content))) {
            ++seen;
            const QList<Cell> &cells = read->report.edition().cells();
            const auto hasIt = [&](int i) {
                const Cell &cell = cells[i];
                return cell.rowLabel.contains(figure.row)
                    && QString(cell.columnLabel).remove(u' ').startsWith(figure.column.left(6))
                    && read->report.value(static_cast<CellId>(i)).text() == figure.figure;
            };
            bool found = false;
            for (int i = 0; i < cells.size() && !found; ++i)
                found = hasIt(i);
            const bool isListed = !read->notPlaced.filter(figure.row).filter(figure.figure).isEmpty();
            EXPECT_TRUE(found || isListed) << figure.row.toStdString() << ' ' << figure.column.toStdString()
                                           << ' ' << figure.figure.toStdString();
            here += found ? 1 : 0;
            listed += !found && isListed ? 1 : 0;
        }
        placed += here;
        int inReport = 0;
        for (int i = 0; i < read->report.edition().cells().size(); ++i)
            inReport += read->report.value(static_cast<CellId>(i)).isNumber() ? 1 : 0;
        EXPECT_EQ(inReport, here) << "a figure stands where none was seen";
    }
    std::printf("digests: %d figures seen, %d in their cells, %d listed\n", seen, placed, listed);
    EXPECT_GT(placed, 0);
}

}  // namespace kaibao
