// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/reportjson.h"

#include "model/exchange/jsonsyntax.h"
#include "model/exchange/reportreader.h"
#include "model/exchange/reportwriter.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace kaibao {

namespace {

constexpr int LastYear = 9999;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportJson)
};

/// Whether this is a report at all, and of a version that can be read.
Result<void> checkHead(const QJsonObject &root)
{
    if (root[u"format"].toString() != u"kaibao-report")
        return inputError(
            Text::tr("The file is no report of this program: its “format” is not “kaibao-report”."));
    const qint64 version = root[u"version"].toInteger(-1);
    if (version > 1)
        return inputError(
            Text::tr("The file was written by a newer version of this program (format %1, known is 1).")
                .arg(version));
    if (version != 1)
        return inputError(Text::tr("The file is no report: its “version” must be 1."));
    return {};
}

Result<const Edition *> editionOf(const QJsonObject &root, const Editions &editions)
{
    if (!root[u"edition"].isString())
        return inputError(Text::tr("The file is no report: it does not name the edition of its form."));
    const QString key = root[u"edition"].toString();
    const Edition *edition = editions.find(key);
    if (!edition)
        return inputError(
            Text::tr("The report is on a form that this program does not have: edition “%1”.").arg(key));
    return edition;
}

QString inOneLine(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    QByteArray json = QJsonDocument(QJsonObject{{QStringLiteral("v"), value}}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.sliced(5).chopped(1));  // without {"v": and }
}

/// "table/row/column" as the forms name it; by its keys where none does.
QString placeInWords(const QString &path, const Edition &edition)
{
    QStringList keys = path.split(u'/');
    const Table *table = edition.findTable(keys.first());
    if (!table || keys.size() < 3)
        return path;
    const QString row = keys.first() + u'/' + keys[1];
    const QString cell = row + u'/' + keys[2];
    QStringList words{edition.titleOf(keys.first())};
    if (edition.placesElsewhere().contains(cell))
        words << edition.placesElsewhere().value(cell);
    else
        words << edition.placesElsewhere().value(row, table->rowLabels.value(keys[1], keys[1]))
              << table->columnLabels.value(keys[2], keys[2]);
    return (words + keys.sliced(3)).join(Text::tr(", "));
}

/// The members of the tables in the order of the form; those that it does not have come last.
QStringList keysInOrder(const QJsonObject &members, const QString &path, const Edition &edition)
{
    QStringList keys = members.keys();
    if (const Table *table = edition.findTable(path.section(u'/', 0, 0))) {
        const QStringList &order = path.contains(u'/') ? table->columnKeys : table->rowKeys;
        const auto place = [&order](const QString &key) {
            return order.contains(key) ? order.indexOf(key) : order.size();
        };
        std::stable_sort(keys.begin(), keys.end(),
                         [&place](const QString &a, const QString &b) { return place(a) < place(b); });
    }
    return keys;
}

void listValues(const QJsonValue &value, const QString &path, const Edition &edition, QStringList &found)
{
    if (!value.isObject()) {
        if (!value.isNull())
            found << Text::tr("%1: %2").arg(placeInWords(path, edition), inOneLine(value));
        return;
    }
    const QJsonObject members = value.toObject();
    for (const QString &key : keysInOrder(members, path, edition))
        listValues(members.value(key), path.isEmpty() ? key : path + u'/' + key, edition, found);
}

}  // namespace

Result<Report> readReport(const QByteArray &json, const Editions &editions)
{
    const Result<QJsonObject> root = parseJsonObject(json);
    if (!root)
        return root.error();
    if (const Result<void> head = checkHead(*root); !head)
        return head.error();
    const Result<const Edition *> edition = editionOf(*root, editions);
    if (!edition)
        return edition.error();

    QString mistake;
    const JsonPlace place(*root, &mistake);
    const int year = place.member(QStringLiteral("year")).integer(1, LastYear);
    Report report = ReportReader(Report(**edition, year)).read(place);
    if (!mistake.isEmpty())
        return inputError(Text::tr("The file is no report: %1.").arg(mistake));
    return report;
}

QByteArray writeReport(const Report &report)
{
    return ReportWriter(report).write();
}

QStringList valuesWithoutCell(const Report &report)
{
    QStringList found;
    listValues(report.unknown()[u"tables"].toObject(), {}, report.edition(), found);
    return found;
}

}  // namespace kaibao
