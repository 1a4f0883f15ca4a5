// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/language.h"
#include "model/base/result.h"
#include "model/edition/readyreason.h"
#include "model/edition/ruleentry.h"
#include "model/edition/table.h"
#include "model/edition/textvocabulary.h"
#include "model/edition/upgrade.h"

#include <optional>

namespace kaibao {

/// One of the six statutory sections: running text or a table.
struct Section
{
    QString key;
    QString title;      ///< 一、总体情况
    QString narrative;  ///< key of its text; empty where the section is a table
    QString table;      ///< key of its table; empty where the section is text
    QString guidance;
};

/// What kind of body files the report: township_government, county_department …
struct OrganisationKind
{
    QString key;
    QString label;
    QStringList nameEndings;  ///< an organisation whose name ends so is of this kind beyond doubt
};

/// The official form of one or more reporting years, as data. Immutable once loaded.
class Edition
{
public:
    /// Reads resources/editions/*.json. `name` stands for the file in the error message,
    /// which gives the place inside the file and the reason.
    static Result<Edition> load(const QByteArray &json, const QString &name, Language language);

    const QString &key() const { return m_key; }            ///< "2021"
    const QString &document() const { return m_document; }  ///< the notice that prescribes it
    bool coversYear(int year) const { return year >= m_firstYear && year <= m_lastYear; }

    /// The title that a report of this year has unless the clerk types another.
    QString titleFor(int year) const;

    const QList<Section> &sections() const { return m_sections; }
    const QList<OrganisationKind> &organisationKinds() const { return m_organisationKinds; }
    /// The kind that the longest ending of the name stands for; null where none does.
    const OrganisationKind *kindOf(const QString &organisation) const;
    const QString &preambleGuidance() const { return m_preambleGuidance; }

    /// Keys of all texts of a report in reading order: "preamble", "overview" …
    const QStringList &narratives() const { return m_narratives; }

    const QList<Table> &tables() const { return m_tables; }
    const Table *findTable(QStringView key) const;
    /// The title of the section that a table is; its key where there is none.
    QString titleOf(const QString &table) const;

    const QList<Cell> &cells() const { return m_cells; }
    const Cell &cell(CellId id) const { return m_cells[index(id)]; }
    std::optional<CellId> findCell(const QString &key) const;

    const QList<LinearRule> &rules() const { return m_rules; }
    /// The linear rules that read the report of the year before as well.
    const QList<LinearRule> &yearRules() const { return m_yearRules; }

    /// What only other editions have, with its label: rows by "table/row", and by "table/row/column" the cells of
    /// rows that this one has too. A report may come with them.
    const QHash<QString, QString> &placesElsewhere() const { return m_placesElsewhere; }

    /// How a report on an older form becomes one on this form; null where that is not known.
    const Upgrade *upgradeFrom(QStringView edition) const;
    const ZeroReport &zeroReport() const { return m_zeroReport; }
    /// The rules that are judged by code, the same for every edition.
    const QList<RuleEntry> &codeRules() const { return m_codeRules; }
    /// What is often the reason for a finding. The same for every edition.
    const QList<ReadyReason> &readyReasons() const { return m_readyReasons; }

    /// How sentences speak of the cells.
    const TextVocabulary &vocabulary() const { return m_vocabulary; }

private:
    friend class EditionLoader;
    friend class Editions;

    QString m_key;
    QString m_document;
    QString m_titlePattern;
    QString m_preambleGuidance;
    int m_firstYear = 0;
    int m_lastYear = 0;
    QList<Section> m_sections;
    QList<OrganisationKind> m_organisationKinds;
    QStringList m_narratives;
    QList<Table> m_tables;
    QList<Cell> m_cells;
    QHash<QString, CellId> m_cellsByKey;
    QList<LinearRule> m_rules;
    QList<LinearRule> m_yearRules;
    QHash<QString, QString> m_placesElsewhere;
    QList<Upgrade> m_upgrades;
    ZeroReport m_zeroReport;
    QList<RuleEntry> m_codeRules;
    QList<ReadyReason> m_readyReasons;
    TextVocabulary m_vocabulary;
};

}  // namespace kaibao
