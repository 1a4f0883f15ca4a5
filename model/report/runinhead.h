// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QStringView>

namespace kaibao {

/// The paragraphs of a running text without their own indents; empty ones are left out.
QStringList paragraphsOf(const QString &text);

/// How many characters at a paragraph's start are a head of the second level: （一）主动公开情况。
/// A head ends with its sentence when that is short, else after a typical word such as 情况：; 0 for no head.
qsizetype runInHeadLength(QStringView paragraph);

/// Whether a paragraph is nothing but the head of what follows: （一）主动公开, 1.建设专栏. Of heads that follow each
/// other the last two are.
bool isHeadAlone(const QStringList &paragraphs, qsizetype at);

}  // namespace kaibao
