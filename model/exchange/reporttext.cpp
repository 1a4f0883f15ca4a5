// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/reporttext.h"

#include <QCoreApplication>

namespace kaibao {

Result<ImportedReport> readText(const QByteArray &, const Editions &)
{
    return inputError(QCoreApplication::translate("ReportText", "Plain text cannot be read yet."));
}

}  // namespace kaibao
