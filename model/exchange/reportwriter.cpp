// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/reportwriter.h"

#include "model/exchange/reportjson.h"

#include <algorithm>

namespace kaibao {

namespace {

const QStringList OrganisationKeys{QStringLiteral("name"), QStringLiteral("kind")};
const QStringList TopLevelKeys{QStringLiteral("organisation"), QStringLiteral("narrative"),
                               QStringLiteral("tables")};

}  // namespace

QByteArray ReportWriter::write()
{
    m_json.beginObject();
    m_json.member(u"format", u"kaibao-report");
    m_json.member(u"version", 1);
    m_json.member(u"edition", m_report.edition().key());
    m_json.member(u"year", m_report.year());
    writeOrganisation();
    m_json.member(u"title", m_report.title());
    writeNarrative();
    writeTables();
    writeExplanations();
    writeNotes();
    writeFreeTotals();
    writeRest(m_report.unknown(), TopLevelKeys);
    m_json.endObject();
    return m_json.take();
}

void ReportWriter::writeOrganisation()
{
    m_json.key(u"organisation");
    m_json.beginObject();
    writeText(QStringLiteral("name"), field::OrganisationName);
    writeText(QStringLiteral("kind"), field::OrganisationKind);
    writeRest(m_report.unknown()[u"organisation"].toObject(), OrganisationKeys);
    m_json.endObject();
}

void ReportWriter::writeNarrative()
{
    m_json.key(u"narrative");
    m_json.beginObject();
    for (const QString &key : m_report.edition().narratives())
        writeText(key, field::narrative(key));
    writeRest(m_report.unknown()[u"narrative"].toObject(), m_report.edition().narratives());
    m_json.endObject();
}

void ReportWriter::writeTables()
{
    const QJsonObject unknown = m_report.unknown()[u"tables"].toObject();
    QStringList written;
    m_json.key(u"tables");
    m_json.beginObject();
    for (const Table &table : m_report.edition().tables()) {
        m_json.key(table.key);
        writeTable(table, unknown[table.key].toObject());
        written << table.key;
    }
    writeRest(unknown, written);
    m_json.endObject();
}

void ReportWriter::writeTable(const Table &table, const QJsonObject &unknown)
{
    m_json.beginObject();
    for (const QString &row : table.rowKeys)
        writeRow(table, row, unknown[row].toObject());
    writeRest(unknown, table.rowKeys);
    m_json.endObject();
}

void ReportWriter::writeRow(const Table &table, const QString &row, const QJsonObject &unknown)
{
    QList<CellId> filled;
    for (const QString &column : table.columnKeys) {
        const std::optional<CellId> id = m_report.edition().findCell(table.key + u'/' + row + u'/' + column);
        if (id && !m_report.value(*id).isBlank())
            filled << *id;
    }
    if (filled.isEmpty() && unknown.isEmpty())
        return;
    QStringList written;
    m_json.key(row);
    m_json.beginObject();
    for (const CellId id : filled) {
        const QString &column = m_report.edition().cell(id).column;
        m_json.key(column);
        writeCell(m_report.value(id), unknown[column].toObject());
        written << column;
    }
    writeRest(unknown, written);
    m_json.endObject();
}

void ReportWriter::writeCell(const CellValue &value, const QJsonObject &besides)
{
    if (value.state() != CellValue::State::NotUnderstood) {
        m_json.value(value.toJson());
        return;
    }
    m_json.beginObject();
    m_json.member(u"typed", value.text());
    writeRest(besides, {});
    m_json.endObject();
}

void ReportWriter::writeExplanations()
{
    m_json.key(u"explanations");
    m_json.beginArray();
    for (const Explanation &explanation : m_report.explanations()) {
        m_json.beginObject();
        m_json.member(u"finding", explanation.finding);
        m_json.member(u"reason", explanation.reason);
        writeRest(explanation.toJson(), {QStringLiteral("finding"), QStringLiteral("reason")});
        m_json.endObject();
    }
    m_json.endArray();
}

/// Nothing where there are none: most reports never see paper before they are done.
void ReportWriter::writeNotes()
{
    if (m_report.notes().isEmpty())
        return;
    m_json.key(u"notes");
    m_json.beginArray();
    for (const Note &note : m_report.notes()) {
        m_json.beginObject();
        writeRest(note.toJson(), {});
        m_json.endObject();
    }
    m_json.endArray();
}

/// The totals that are blank and yet do not follow their parts: a blank cell alone would not tell.
void ReportWriter::writeFreeTotals()
{
    QStringList free;
    for (const LinearRule &rule : m_report.edition().rules()) {
        if (rule.computes == CellId::None)
            continue;
        const CellEntry &total = m_report.cell(rule.computes);
        const QString key = m_report.edition().cell(rule.computes).key();
        if (total.value.isBlank() && total.origin != Origin::Computed && !free.contains(key))
            free << key;
    }
    if (free.isEmpty())
        return;
    m_json.key(u"free_totals");
    m_json.beginArray();
    for (const QString &key : std::as_const(free))
        m_json.text(key);
    m_json.endArray();
}

void ReportWriter::writeText(const QString &key, const QString &field)
{
    const QString text = m_report.text(field);
    if (!text.isEmpty())
        m_json.member(key, text);
}

void ReportWriter::writeRest(const QJsonObject &unknown, const QStringList &written)
{
    for (auto it = unknown.begin(); it != unknown.end(); ++it) {
        if (written.contains(it.key()))
            continue;
        m_json.key(it.key());
        m_json.value(it.value());
    }
}

}  // namespace kaibao
