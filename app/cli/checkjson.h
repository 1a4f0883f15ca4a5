// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/finding.h"
#include "model/report/report.h"

#include <QByteArray>

namespace kaibao {

struct CheckSummary;

/// The findings as tools read them.
QByteArray findingsAsJson(const Report &report, const CheckSummary &summary, const QList<Finding> &findings);

}  // namespace kaibao
