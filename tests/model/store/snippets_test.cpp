// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/snippets.h"

#include "tests/model/store/storefixture.h"

namespace kaibao {

namespace {

const QString Overview = field::narrative(QStringLiteral("overview"));

QStringList texts(Library &library)
{
    QStringList texts;
    const QList<Snippet> snippets = *library.snippets().all();
    for (const Snippet &snippet : snippets)
        texts << snippet.text;
    return texts;
}

}  // namespace

class SnippetsTest : public StoreTest
{
protected:
    void SetUp() override
    {
        for (const char *text : {"一", "二", "三"})
            ASSERT_TRUE(m_library->snippets().keep(Overview, QString::fromUtf8(text)));
    }

    SnippetId idOf(const QString &text)
    {
        const QList<Snippet> snippets = *m_library->snippets().all();
        for (const Snippet &snippet : snippets) {
            if (snippet.text == text)
                return snippet.id;
        }
        return SnippetId::None;
    }

    std::unique_ptr<Library> m_library = open();
};

TEST_F(SnippetsTest, AreThereAfterARestartWithTheNewestFirst)
{
    m_library.reset();
    m_library = open();
    EXPECT_EQ(texts(*m_library),
              (QStringList{QStringLiteral("三"), QStringLiteral("二"), QStringLiteral("一")}));
    EXPECT_EQ(m_library->snippets().all()->first().field, Overview);
}

TEST_F(SnippetsTest, PutThoseUsedMostInFront)
{
    ASSERT_TRUE(m_library->snippets().countUse(idOf(QStringLiteral("一"))));
    EXPECT_EQ(texts(*m_library),
              (QStringList{QStringLiteral("一"), QStringLiteral("三"), QStringLiteral("二")}));
}

TEST_F(SnippetsTest, HoldEachSentenceOnceForAField)
{
    ASSERT_TRUE(m_library->snippets().keep(Overview, QStringLiteral("二")));
    EXPECT_EQ(texts(*m_library).size(), 3);
    ASSERT_TRUE(m_library->snippets().keep({}, QStringLiteral("二")));
    EXPECT_EQ(texts(*m_library).size(), 4);
    ASSERT_TRUE(m_library->snippets().change(idOf(QStringLiteral("一")), QStringLiteral("三")));
    EXPECT_EQ(texts(*m_library).count(QStringLiteral("三")), 1);
}

TEST_F(SnippetsTest, CanBeRewordedAndRemoved)
{
    ASSERT_TRUE(m_library->snippets().change(idOf(QStringLiteral("二")), QStringLiteral("二。")));
    ASSERT_TRUE(m_library->snippets().remove(idOf(QStringLiteral("三"))));
    EXPECT_EQ(texts(*m_library), (QStringList{QStringLiteral("二。"), QStringLiteral("一")}));
}

TEST_F(SnippetsTest, AreOnlyReadInASecondWindow)
{
    const auto second = open();
    EXPECT_FALSE(second->snippets().keep({}, QStringLiteral("四")));
    EXPECT_EQ(texts(*second).size(), 3);
}

}  // namespace kaibao
