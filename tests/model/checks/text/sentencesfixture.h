// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/text/textchecks.h"

namespace kaibao {

/// A report for 2024 of an invented township, all cells 0 but those of sentenceCells(), with one text.
Report reportSaying(const QString &text, const QString &narrative = QStringLiteral("overview"),
                    const QString &edition = QStringLiteral("2021"));

/// The words that the failed findings of a rule quote, in order.
QStringList quotedBy(const QString &rule, const Report &report);

/// What the failed findings of a rule say of a text, parted by "|".
QString saidBy(const QString &rule, const QString &text);

/// The status that a rule has in a report: that of its first finding.
Status statusOf(const QString &rule, const Report &report);

/// One text and what a rule must quote of it, parted by "|"; empty where it must be silent.
struct SentenceCase
{
    QStringView text;
    QStringView quotes;
    QStringView narrative = u"overview";
};

/// Holds a rule to its cases; each failure names the text.
void expectQuotes(const QString &rule, std::initializer_list<SentenceCase> cases);

}  // namespace kaibao
