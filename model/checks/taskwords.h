// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/completeness.h"

namespace kaibao {

/// "3 blank": a kind of task and how many there are, in words.
QString inWords(Task::Kind kind, int count);

/// "12 still blank, 2 to mend": the tasks of all parts together; empty where there are none.
QString inWords(const QList<Task> &tasks);

}  // namespace kaibao
