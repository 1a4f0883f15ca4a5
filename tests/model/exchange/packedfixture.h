// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/filecontent.h"

namespace kaibao {

/// An archive with these parts.
QByteArray packed(const QList<std::pair<const char *, QByteArray>> &parts);

/// A Word document whose body is this markup; its elements have the usual prefix w.
QByteArray docxOf(const QByteArray &body);

/// A workbook with one sheet of this name whose rows are this markup.
QByteArray xlsxOf(const QByteArray &rows, const QByteArray &sheet = "Sheet1", const QByteArray &texts = {});

/// Paragraphs as they are, tables as [a|b/c|d], each in a line.
QString shown(const FileContent &content);

}  // namespace kaibao
