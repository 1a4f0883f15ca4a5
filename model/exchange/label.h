// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace kaibao {

/// A heading or label reduced to what has to agree: no space of any kind, no quotation marks, no
/// emphasis, full-width forms as their ASCII twins.
QString labelKey(QStringView text);

/// A label taken apart: 三、, （三） or 3. and the words after it, both as label keys.
struct Label
{
    QString number;  ///< "三、", "(三)" or "3."; empty where there is none
    QString words;

    static Label parse(QStringView text);

    bool operator==(const Label &) const = default;
};

/// How much two labels have in common, from 0 to 1: the share of the pairs of neighbouring characters in
/// `official` that are in `found` too.
double similarity(const QString &official, const QString &found);

/// The text without a bracket at its end: "总体情况（文字描述）" is "总体情况".
QString withoutTrailingBracket(const QString &key);

}  // namespace kaibao
