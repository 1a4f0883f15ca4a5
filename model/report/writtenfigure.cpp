// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/writtenfigure.h"

#include <QRegularExpression>

namespace kaibao {

namespace {

// Only what does not change the figure: yuan behind an amount in 10,000 yuan would.
QString withoutUnit(const QString &text, CellKind kind)
{
    static const QRegularExpression pieces(QStringLiteral("\\s*(?:件次|件|宗|起|项|条|个|次|份)$"));
    static const QRegularExpression money(QStringLiteral("\\s*(?:万元|万)$"));
    return QString(text).remove(kind == CellKind::Amount ? money : pieces);
}

QString withoutThousands(const QString &text)
{
    static const QRegularExpression grouped(QStringLiteral("^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?$"));
    return grouped.match(text).hasMatch() ? QString(text).remove(u',') : text;
}

QString withoutEmptyDecimals(const QString &text, CellKind kind)
{
    static const QRegularExpression decimals(QStringLiteral("^([+-]?[0-9]+)\\.0+$"));
    return kind == CellKind::Amount ? text : QString(text).replace(decimals, QStringLiteral("\\1"));
}

}  // namespace

CellValue parseWrittenFigure(const QString &text, CellKind kind)
{
    CellValue plain = CellValue::parse(text, kind);
    if (plain.state() != CellValue::State::NotUnderstood)
        return plain;
    const QString narrow = text.normalized(QString::NormalizationForm_KC).trimmed();
    const QString digits = withoutThousands(withoutUnit(narrow, kind));
    CellValue read = CellValue::parse(withoutEmptyDecimals(digits, kind), kind);
    return read.isNumber() ? read : plain;
}

}  // namespace kaibao
