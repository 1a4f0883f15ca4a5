// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/reviewcopies.h"

#include "tests/model/store/storefixture.h"

namespace kaibao {

namespace {

const QString Overview = field::narrative(QStringLiteral("overview"));

}  // namespace

class ReviewCopiesTest : public StoreTest
{
protected:
    void typeText(const QString &text)
    {
        ASSERT_TRUE(recordEdit(*m_library, m_id, m_report, Change().setText(m_report, Overview, text),
                               {QStringLiteral("Typing")}));
    }

    std::unique_ptr<Library> m_library = open();
    Report m_report = zeroReport(QStringLiteral("2021"));
    ReportId m_id = *m_library->create(m_report);
};

TEST_F(ReviewCopiesTest, GiveBackTheStateThatWasPrinted)
{
    EXPECT_EQ(*m_library->reviewCopies().last(m_id), std::nullopt);
    typeText(QStringLiteral("本年"));
    const Report printed = m_report;
    const QDateTime when = now();
    ASSERT_TRUE(m_library->reviewCopies().remember(m_id, QStringLiteral("K7P2"), when));
    typeText(QStringLiteral("本年收到"));  // a moment later, in the same stretch of typing
    m_library.reset();
    m_library = open();
    const auto copy = *m_library->reviewCopies().last(m_id);
    ASSERT_TRUE(copy);
    EXPECT_EQ(copy->checksum, QStringLiteral("K7P2"));
    EXPECT_EQ(copy->time, when);
    EXPECT_TRUE(*m_library->history().stateAt(m_id, copy->step) == printed);
}

TEST_F(ReviewCopiesTest, AreListedNewestFirstAndForOneReport)
{
    const ReportId other = *m_library->create(m_report);
    ASSERT_TRUE(m_library->reviewCopies().remember(m_id, QStringLiteral("A"), now()));
    ASSERT_TRUE(m_library->reviewCopies().remember(other, QStringLiteral("B"), now()));
    ASSERT_TRUE(m_library->reviewCopies().remember(m_id, QStringLiteral("C"), now()));
    const QList<ReviewCopy> copies = *m_library->reviewCopies().of(m_id);
    ASSERT_EQ(copies.size(), 2);
    EXPECT_EQ(copies[0].checksum, QStringLiteral("C"));
    EXPECT_EQ(copies[1].checksum, QStringLiteral("A"));
    EXPECT_EQ(copies[1].step, 0);
}

TEST_F(ReviewCopiesTest, BelongToAReportOfTheLibrary)
{
    EXPECT_FALSE(m_library->reviewCopies().remember(ReportId{77}, QStringLiteral("A"), now()));
}

}  // namespace kaibao
