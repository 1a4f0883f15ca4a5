// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/settings.h"
#include "app/workspace.h"
#include "forms/paper/fontset.h"

#include <QDate>

#include <functional>

namespace kaibao {

/// What a window needs from the world. All must outlive it.
struct WindowServices
{
    Workspace &workspace;
    Settings &settings;
    FontSet &fonts;
    std::function<QDate()> today;

    /// The day that stands below the signature; none where nobody wants one.
    QDate signedOn() const { return settings.value(setting::Signature) ? today() : QDate(); }
};

}  // namespace kaibao
