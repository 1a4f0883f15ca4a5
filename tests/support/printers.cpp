// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/printers.h"

#include <gtest/gtest-printers.h>

#include <ostream>

namespace {

void printQuoted(QStringView text, std::ostream *out)
{
    *out << '"' << text.toUtf8().toStdString() << '"';
}

}  // namespace

void PrintTo(const QString &text, std::ostream *out)
{
    printQuoted(text, out);
}

void PrintTo(QStringView text, std::ostream *out)
{
    printQuoted(text, out);
}

void PrintTo(QLatin1String text, std::ostream *out)
{
    printQuoted(QString(text), out);
}

void PrintTo(QChar character, std::ostream *out)
{
    printQuoted(QStringView(&character, 1), out);
    *out << " (U+" << std::hex << uint{character.unicode()} << std::dec << ')';
}

void PrintTo(const QByteArray &bytes, std::ostream *out)
{
    testing::internal::UniversalPrint(bytes.toStdString(), out);
}

void PrintTo(QDate date, std::ostream *out)
{
    *out << date.toString(Qt::ISODate).toStdString();
}

void PrintTo(const QDateTime &time, std::ostream *out)
{
    *out << time.toString(Qt::ISODateWithMs).toStdString();
}
