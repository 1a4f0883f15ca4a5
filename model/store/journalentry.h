// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/store/patch.h"

#include <QDateTime>

namespace kaibao {

/// How an edit came about.
enum class Gesture : quint8 { Edit, Undo, Redo };

/// What the journal notes with a change.
struct Step
{
    QString name;  ///< as in the undo menu
    Gesture gesture = Gesture::Edit;
    std::optional<int> openFindings = std::nullopt;  ///< after the change; nothing: as before
};

/// One edit of the past.
struct JournalEntry
{
    int step = 0;  ///< counts from 1 within the report
    QDateTime time;
    QString user;
    QString computer;
    QString name;
    Gesture gesture = Gesture::Edit;
    Patch patch;
};

/// Who works in this run of the program.
struct Author
{
    QString user;
    QString computer;
    QString program;
};

}  // namespace kaibao
