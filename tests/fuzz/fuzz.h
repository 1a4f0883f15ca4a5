// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/officefiles.h"
#include "model/exchange/reader.h"

#include <QCoreApplication>

#include <cstddef>
#include <cstdint>

namespace kaibao {

/// What a reader finds the module for office files by.
inline void startApplication()
{
    static int count = 1;
    static char name[] = "fuzz";
    static char *arguments[] = {name, nullptr};
    static const QCoreApplication application(count, arguments);
    if (!officeFiles())
        std::abort();
}

/// Reads content as if it came from a file of this name; whatever comes out must be a report or a sentence.
inline void readAnything(const QByteArray &content, const QString &name)
{
    startApplication();
    static const Result<Editions> editions = Editions::load(Language::English);
    const Result<ImportedReport> read = readReportBytes(content, name, *editions);
    if (!read && read.error().message.isEmpty())
        std::abort();
}

inline QByteArray bytesOf(const uint8_t *data, size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
}

}  // namespace kaibao
