// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/temporarydirectory.h"

#include <QProcess>

namespace kaibao {

/// A print server of CUPS of the test's own with one queue, whose jobs it keeps instead of printing them.
class PrintQueue final
{
public:
    static inline const QString Name = QStringLiteral("kaibao-test");

    /// Says whether CUPS is installed and may be started by this user.
    static bool isPossible();

    /// Programs of this process print on the queue from now on.
    PrintQueue();
    ~PrintQueue();
    Q_DISABLE_COPY_MOVE(PrintQueue)

    /// The only job's document, as the printer gets it; waits until the job is done.
    QByteArray printedDocument() const;

    /// Whether the job asks for this, such as "two-sided-long-edge".
    bool jobAsksFor(const QByteArray &value) const;

private:
    QByteArray jobFile(const QString &pattern) const;

    TemporaryDirectory m_folder;
    QProcess m_server;
};

}  // namespace kaibao
