// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/store/library.h"
#include "tests/support/reports.h"
#include "tests/support/rounds.h"
#include "tests/support/temporarydirectory.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

namespace kaibao {

/// Anything that a cell can hold.
CellEntry anyEntry(QRandomGenerator &random);

/// A text of up to `length` characters: Chinese, rare characters outside the basic plane, quotes, paragraphs.
QString anyText(QRandomGenerator &random, int length);

/// A change of up to a dozen cells, texts and the year.
Explanation anyExplanation(QRandomGenerator &random);
Change anyChange(const Report &report, QRandomGenerator &random);

/// A report with something of every kind in it.
Report anyReport(const QString &edition, quint32 seed);

/// A library in a folder of its own, a clock that goes when it is told to.
class StoreTest : public ::testing::Test
{
protected:
    QString path() const { return m_folder.filePath(QStringLiteral("library.kaibao")); }

    /// Opens the library at path(); fails the test where that does not work.
    std::unique_ptr<Library> open() const { return open(path()); }
    std::unique_ptr<Library> open(const QString &path) const;
    Result<std::unique_ptr<Library>> tryOpen(const QString &path) const;

    void wait(qint64 milliseconds) { *m_now = m_now->addMSecs(milliseconds); }
    QDateTime now() const { return *m_now; }

    TemporaryDirectory m_folder;
    Author m_author{QStringLiteral("丁秀兰"), QStringLiteral("office-1"), QStringLiteral("Kaibao test")};

private:
    std::shared_ptr<QDateTime> m_now =
        std::make_shared<QDateTime>(QDate(2026, 1, 12), QTime(8, 30), Qt::UTC);  // outlives the libraries
};

/// Applies a change to the report and records it, as a document would.
Result<void> recordEdit(Library &library, ReportId id, Report &report, const Change &change,
                        const Step &step);

}  // namespace kaibao
