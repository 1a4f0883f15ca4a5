// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <iosfwd>

// How GoogleTest shows Qt's values in a failure. It finds these by the namespace of their argument, which
// for Qt is the global one. Every test file must see the same printers, so the build includes this first.

void PrintTo(const QString &text, std::ostream *out);
void PrintTo(QStringView text, std::ostream *out);
void PrintTo(QLatin1String text, std::ostream *out);
void PrintTo(QChar character, std::ostream *out);
void PrintTo(const QByteArray &bytes, std::ostream *out);
void PrintTo(QDate date, std::ostream *out);
void PrintTo(const QDateTime &time, std::ostream *out);
