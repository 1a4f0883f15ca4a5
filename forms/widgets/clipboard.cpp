// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/widgets/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace kaibao {

ClipboardContent clipboardContent()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    return data ? ClipboardContent{data->html(), data->text()} : ClipboardContent();
}

}  // namespace kaibao
