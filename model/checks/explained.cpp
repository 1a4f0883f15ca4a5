// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/explained.h"

#include <QCoreApplication>

#include <algorithm>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Explanations)
};

const QString Before = QStringLiteral("previous/");
const QString Measure = QStringLiteral("measure");

/// A place as the form names it; the values of texts and measures speak for themselves.
QString placeInWords(const Edition &edition, const QString &place)
{
    const bool before = place.startsWith(Before);
    const std::optional<CellId> id = edition.findCell(before ? place.mid(Before.size()) : place);
    if (!id)
        return {};
    const Cell &cell = edition.cell(*id);
    const QString name = Text::tr("%1, %2").arg(cell.rowLabel, cell.columnLabel);
    return before ? Text::tr("last year's %1").arg(name) : name;
}

QString valueInWords(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (value.isString())
        return value.toString();
    return value.isObject() ? value[QStringLiteral("typed")].toString() : Text::tr("(blank)");
}

QString differenceInWords(const Edition &edition, const QJsonObject &then, const QJsonObject &now)
{
    QStringList parts;
    for (auto it = now.begin(); it != now.end(); ++it) {
        const QJsonValue before = then[it.key()];
        if (before == it.value())
            continue;
        const QString what = Text::tr("then %1, now %2").arg(valueInWords(before), valueInWords(it.value()));
        const QString place = placeInWords(edition, it.key());
        parts << (place.isEmpty() ? what : Text::tr("%1: %2").arg(place, what));
    }
    return parts.join(Text::tr("; "));
}

class Matcher final
{
public:
    explicit Matcher(const ReportPair &reports)
        : m_reports(reports),
          m_explanations(reports.report.explanations()),
          m_inForce(m_explanations.size(), false)
    {}

    void close(Finding &finding)
    {
        for (qsizetype i = 0; i < m_explanations.size(); ++i) {
            if (m_explanations[i].finding != finding.fingerprint)
                continue;
            m_inForce[i] = true;
            finding.status = Status::Explained;
            finding.answer = Finding::Answer{finding.fingerprint, m_explanations[i].reason, {}};
            return;
        }
    }

    /// To be asked after every finding that can be closed has been.
    void recall(Finding &finding) const
    {
        const QJsonObject now = seenBy(m_reports, finding);
        for (qsizetype i = 0; i < m_explanations.size(); ++i) {
            const Explanation &past = m_explanations[i];
            const bool same =
                past.rule == finding.rule && past.scope == finding.scope && past.seen.keys() == now.keys();
            if (!same || m_inForce[i])
                continue;
            const QString changed = differenceInWords(m_reports.report.edition(), past.seen, now);
            finding.answer = Finding::Answer{past.finding, past.reason, changed};
            return;
        }
    }

private:
    const ReportPair &m_reports;
    const QList<Explanation> &m_explanations;
    QList<bool> m_inForce;  ///< whether a finding as it stands has this explanation
};

}  // namespace

QJsonObject seenBy(const ReportPair &reports, const Finding &finding)
{
    const Edition &edition = reports.report.edition();
    QJsonObject seen;
    for (const CellId cell : finding.cells)
        seen.insert(edition.cell(cell).key(), reports.report.value(cell).toJson());
    for (const CellId cell : finding.cellsBefore) {
        if (const CellValue *value = reports.valueBefore(cell))
            seen.insert(Before + edition.cell(cell).key(), value->toJson());
    }
    if (!finding.field.isEmpty())
        seen.insert(finding.field, reports.report.text(finding.field).mid(finding.offset, finding.length));
    if (!finding.measure.isEmpty())
        seen.insert(Measure, finding.measure);
    return seen;
}

Explanation explanationOf(const ReportPair &reports, const Finding &finding, const QString &reason)
{
    return {finding.fingerprint, reason, finding.rule, finding.scope, seenBy(reports, finding), {}};
}

void applyExplanations(const ReportPair &reports, QList<Finding> &findings)
{
    if (reports.report.explanations().isEmpty())
        return;
    Matcher matcher(reports);
    for (Finding &finding : findings) {
        if (finding.isExplainable())
            matcher.close(finding);
    }
    for (Finding &finding : findings) {
        if (finding.isExplainable())
            matcher.recall(finding);
    }
}

}  // namespace kaibao
