// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/finding.h"
#include "model/checks/text/scannedtext.h"
#include "model/report/showntext.h"

#include <QCoreApplication>

namespace kaibao {

/// What one rule says of one text: what is wrong with it, and how many things it looked at.
struct TextVerdict
{
    QList<Finding> failed;
    int examined = 0;
};

/// One text of a report that a rule reads. Must not outlive what it points to.
struct TextContext
{
    const Report &report;
    const QString &field;
    const ShownText &shown;
    const ScannedText &scan;  ///< of the shown text

    /// A finding of level Explain that quotes [begin, end) of the plain text. Its message is still to be set.
    Finding finding(const QString &rule, int begin, int end, Level level = Level::Explain) const;

    /// [begin, end) as it is shown, shortened in the middle where it is long.
    QString quote(int begin, int end) const;

    /// Whether a place of the plain text lies within a figure that a live reference put there.
    bool isLinked(int position) const;

    bool isNarrative(QStringView key) const;
};

/// In the context of the sentences that clerks read.
struct TextWords
{
    Q_DECLARE_TR_FUNCTIONS(TextChecks)
};

/// More findings of one rule in one text than this help nobody.
constexpr int MostTextFindings = 20;

TextVerdict checkParts(const TextContext &context);          ///< text.parts
TextVerdict checkPercentages(const TextContext &context);    ///< text.percentage
TextVerdict checkYears(const TextContext &context);          ///< text.year
TextVerdict checkPeriod(const TextContext &context);         ///< text.period
TextVerdict checkCitations(const TextContext &context);      ///< text.citation
TextVerdict checkOrganisations(const TextContext &context);  ///< text.other_organisation
TextVerdict checkNumbering(const TextContext &context);      ///< text.numbering
TextVerdict checkDoubled(const TextContext &context);        ///< text.doubled
TextVerdict checkTemplateNotes(const TextContext &context);  ///< text.template_note
TextVerdict checkReferences(const TextContext &context);     ///< text.reference

}  // namespace kaibao
