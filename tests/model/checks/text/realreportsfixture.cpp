// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/checks/text/realreportsfixture.h"

#include "model/exchange/reportjson.h"
#include "tests/support/reports.h"
#include "tests/support/shareddata.h"

#include <QFile>
#include <QFileInfo>

namespace kaibao {

namespace {

struct Heading
{
    QStringView words;
    const char *section;  ///< empty: a table, of which nothing is read
};

/// The statutory headings by what they have in common; real ones vary.
constexpr Heading Headings[] = {
    {u"一、总体情况", "overview"},
    {u"二、主动公开政府信息情况", ""},
    {u"三、收到和处理政府信息公开申请情况", ""},
    {u"四、政府信息公开行政复议", ""},
    {u"五、存在的主要问题", "problems"},
    {u"六、其他需要报告的事项", "other"},
    {u"数据勾稽问题清单", ""},
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const Heading *headingOf(const QString &line)
{
    for (const Heading &heading : Headings) {
        if (line.startsWith(heading.words))
            return &heading;
    }
    return nullptr;
}

bool isPageNumber(const QString &line)
{
    return line.size() < 6 && line.startsWith(u'-') && line.endsWith(u'-');
}

/// A paragraph begins after a blank line, with an indent, or with （一）.
bool beginsParagraph(const QString &raw, const QString &line, bool afterBlank, bool indented)
{
    return afterBlank || line.startsWith(u'（')
        || (indented && (raw.startsWith(u"  ") && !raw.startsWith(u"     ")));
}

struct Narratives
{
    QString section = QStringLiteral("preamble");
    QMap<QString, QString> texts;

    void add(const QString &line, bool newParagraph)
    {
        QString &text = texts[section];
        if (newParagraph && !text.isEmpty())
            text += u'\n';
        text += line;
    }
};

/// `indented`: from the text layer of a PDF, where only the first line of a paragraph is indented.
Narratives narrativesOf(const QString &content, bool indented)
{
    Narratives narratives;
    bool afterBlank = true;
    for (const QString &raw : content.split(u'\n')) {
        const QString line = raw.trimmed();
        if (line.isEmpty() || isPageNumber(line)) {
            afterBlank = afterBlank || (line.isEmpty() && !indented);
        } else if (const Heading *heading = headingOf(line)) {
            narratives.section = QString::fromLatin1(heading->section);
            afterBlank = true;
        } else if (!narratives.section.isEmpty()) {
            narratives.add(line, beginsParagraph(raw, line, afterBlank, indented));
            afterBlank = false;
        }
    }
    return narratives;
}

void setTexts(Report &report, const Narratives &narratives)
{
    for (auto text = narratives.texts.begin(); text != narratives.texts.end(); ++text) {
        if (report.edition().narratives().contains(text.key()))
            report.setText(field::narrative(text.key()), text.value());
    }
}

}  // namespace

std::optional<Report> realReport(const QString &number)
{
    const QString expected = sharedPath(QStringLiteral("reports/expected/%1.json").arg(number));
    const QString text = sharedPath(QStringLiteral("reports/%1.txt").arg(number));
    if (expected.isEmpty() || text.isEmpty())
        return std::nullopt;
    Result<Report> report = readReport(contentOf(expected), testEditions());
    EXPECT_TRUE(report.ok()) << number.toStdString();
    if (!report.ok())
        return std::nullopt;
    const bool indented = number == u"002" || number == u"003";
    setTexts(*report, narrativesOf(QString::fromUtf8(contentOf(text)), indented));
    return std::move(report).value();
}

std::optional<Report> digestReport(const QString &path)
{
    const QString content = QString::fromUtf8(contentOf(path));
    const QString title = content.section(u'\n', 0, 0).trimmed();
    const qsizetype place = title.indexOf(u"年政府信息公开");
    if (place < 4)
        return std::nullopt;
    const int year = title.mid(place - 4, 4).toInt();
    const Edition *edition = testEditions().forYear(year);
    if (!edition)
        return std::nullopt;
    Report report(*edition, year);
    report.setText(field::OrganisationName, title.left(place - 4));
    setTexts(report, narrativesOf(content, false));
    return report;
}

}  // namespace kaibao
