// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/reportreader.h"

#include <QCoreApplication>
#include <QLocale>

#include <limits>
#include <optional>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportReader)
};

bool isAbsent(const JsonPlace &place)
{
    return !place.exists() || place.value().isNull();
}

/// The members of an object; none where it is absent. A wrong type is recorded.
QJsonObject membersOf(const JsonPlace &place)
{
    if (isAbsent(place))
        return {};
    if (!place.value().isObject())
        place.fail(Text::tr("must be an object"));
    return place.value().toObject();
}

QString optionalText(const JsonPlace &place)
{
    return isAbsent(place) ? QString() : place.string();
}

void keep(QJsonObject &unknown, const QString &key, const QJsonObject &inner)
{
    if (!inner.isEmpty())
        unknown.insert(key, inner);
}

/// As a person would write it: no exponent for whole numbers, no digits that were not in the file.
QString numberText(const QJsonValue &value)
{
    constexpr qint64 NoInteger = std::numeric_limits<qint64>::min();
    const qint64 integer = value.toInteger(NoInteger);
    return integer == NoInteger ? QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest)
                                : QString::number(integer);
}

/// What a JSON value says of a cell; nothing where it is of a type that no cell has.
std::optional<CellValue> cellValue(const QJsonValue &json, const Cell &cell)
{
    if (json.isDouble() && cell.kind != CellKind::Amount)
        return CellValue::parse(numberText(json), cell.kind);
    if (json.isString() && (cell.kind == CellKind::Amount || json.toString() == u"n/a"))
        return CellValue::parse(json.toString(), cell.kind);
    if (json.isObject() && json[u"typed"].isString())
        return CellValue::parse(json[u"typed"].toString(), cell.kind);
    return std::nullopt;
}

QString expectation(CellKind kind)
{
    return kind == CellKind::Amount ? Text::tr("must be an amount as a text, such as \"7730.28\"")
                                    : Text::tr("must be a whole number");
}

}  // namespace

Report ReportReader::read(const JsonPlace &root)
{
    QJsonObject unknown = membersOf(root);
    for (const QString &key :
         {QStringLiteral("format"), QStringLiteral("version"), QStringLiteral("edition"),
          QStringLiteral("year"), QStringLiteral("title"), QStringLiteral("explanations"),
          QStringLiteral("notes"), QStringLiteral("free_totals"), QStringLiteral("organisation"),
          QStringLiteral("narrative"), QStringLiteral("tables")})
        unknown.remove(key);
    readTitle(root.optionalMember(QStringLiteral("title")));
    readExplanations(root.optionalMember(QStringLiteral("explanations")));
    readNotes(root.optionalMember(QStringLiteral("notes")));
    keep(unknown, QStringLiteral("organisation"),
         readOrganisation(root.optionalMember(QStringLiteral("organisation"))));
    keep(unknown, QStringLiteral("narrative"),
         readNarrative(root.optionalMember(QStringLiteral("narrative"))));
    keep(unknown, QStringLiteral("tables"), readTables(root.optionalMember(QStringLiteral("tables"))));
    readFreeTotals(root.optionalMember(QStringLiteral("free_totals")));
    m_report.setUnknown(unknown);
    return std::move(m_report);
}

QJsonObject ReportReader::readOrganisation(const JsonPlace &place)
{
    QJsonObject unknown = membersOf(place);
    for (const QString &key : {QStringLiteral("name"), QStringLiteral("kind")}) {
        m_report.setText(QStringLiteral("organisation/") + key, optionalText(place.optionalMember(key)));
        unknown.remove(key);
    }
    return unknown;
}

void ReportReader::readTitle(const JsonPlace &place)
{
    const QString title = optionalText(place);
    if (title != m_report.title())  // the form's own title is not the clerk's: it follows the year
        m_report.setText(field::Title, title);
}

QJsonObject ReportReader::readNarrative(const JsonPlace &place)
{
    QJsonObject unknown = membersOf(place);
    for (const QString &key : m_report.edition().narratives()) {
        m_report.setText(field::narrative(key), optionalText(place.optionalMember(key)));
        unknown.remove(key);
    }
    return unknown;
}

QJsonObject ReportReader::readTables(const JsonPlace &place)
{
    QJsonObject unknown = membersOf(place);
    for (const Table &table : m_report.edition().tables()) {
        const JsonPlace tablePlace = place.optionalMember(table.key);
        unknown.remove(table.key);
        keep(unknown, table.key, readTable(tablePlace, table));
    }
    return unknown;
}

QJsonObject ReportReader::readTable(const JsonPlace &place, const Table &table)
{
    QJsonObject unknown = membersOf(place);
    for (const QString &row : table.rowKeys) {
        const JsonPlace rowPlace = place.optionalMember(row);
        unknown.remove(row);
        keep(unknown, row, readRow(rowPlace, table.key + u'/' + row));
    }
    return unknown;
}

QJsonObject ReportReader::readRow(const JsonPlace &place, const QString &rowKey)
{
    QJsonObject unknown;
    const QJsonObject members = membersOf(place);
    for (auto it = members.begin(); it != members.end(); ++it) {
        const std::optional<CellId> id = m_report.edition().findCell(rowKey + u'/' + it.key());
        if (id)
            keep(unknown, it.key(), readCell(place.member(it.key()), *id));
        else
            unknown.insert(it.key(), it.value());
    }
    return unknown;
}

/// Returns what an object that tells a typed value says besides.
QJsonObject ReportReader::readCell(const JsonPlace &place, CellId id)
{
    const Cell &cell = m_report.edition().cell(id);
    const bool crossedOut = cell.crossedOut && place.value().toString() == u"n/a";
    if (place.value().isNull() || crossedOut)
        return {};
    std::optional<CellValue> value = cellValue(place.value(), cell);
    if (!value) {
        place.fail(expectation(cell.kind));
        return {};
    }
    if (cell.crossedOut)
        value = CellValue::notUnderstood(value->text());
    if (!value->isBlank())
        m_report.setCell(id, {*value, Origin::Imported});
    if (value->state() != CellValue::State::NotUnderstood)
        return {};
    QJsonObject besides = place.value().toObject();
    besides.remove(QStringLiteral("typed"));
    return besides;
}

void ReportReader::readExplanations(const JsonPlace &place)
{
    if (isAbsent(place))
        return;
    QList<Explanation> explanations;
    for (const JsonPlace &item : place.items()) {
        item.member(QStringLiteral("finding")).string();
        item.member(QStringLiteral("reason")).string();
        if (const std::optional<Explanation> explanation = Explanation::fromJson(membersOf(item)))
            explanations << *explanation;
        else
            item.fail(Text::tr("must have “rule” and “scope” as strings and “seen” as an object"));
    }
    m_report.setExplanations(explanations);
}

void ReportReader::readNotes(const JsonPlace &place)
{
    if (isAbsent(place))
        return;
    QList<Note> notes;
    for (const JsonPlace &item : place.items()) {
        if (const std::optional<Note> note = Note::fromJson(membersOf(item)))
            notes << *note;
        else
            item.fail(
                Text::tr("must have “at” and “text” as strings, and “state” as open, done or declined"));
    }
    m_report.setNotes(notes);
}

void ReportReader::readFreeTotals(const JsonPlace &place)
{
    if (isAbsent(place))
        return;
    for (const JsonPlace &item : place.items()) {
        const std::optional<CellId> total = m_report.edition().findCell(item.string());
        if (total && m_report.value(*total).isBlank())
            m_report.setCell(*total, {CellValue(), Origin::Imported});
    }
}

}  // namespace kaibao
