// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/note.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

std::optional<Note> parsed(const char *json)
{
    return Note::fromJson(QJsonDocument::fromJson(json).object());
}

}  // namespace

TEST(NoteTest, ComesBackFromJsonAsItWas)
{
    for (const char *json : {R"({"at":"overview","text":"甲","state":"open"})",
                             R"({"at":"requests/new/other","text":"","state":"done","answer":"乙"})",
                             R"({"at":"cover","text":"丙","state":"declined","answer":"丁","by":"主任"})"}) {
        const std::optional<Note> note = parsed(json);
        ASSERT_TRUE(note) << json;
        EXPECT_EQ(QJsonDocument(note->toJson()), QJsonDocument::fromJson(json)) << json;
    }
}

TEST(NoteTest, IsNoneWhereItDoesNotSayWhatItMust)
{
    for (const char *json : {R"({"text":"甲","state":"open"})", R"({"at":"cover","state":"open"})",
                             R"({"at":"cover","text":"甲"})", R"({"at":"cover","text":"甲","state":"later"})",
                             R"({"at":"cover","text":"甲","state":"open","answer":3})"})
        EXPECT_FALSE(parsed(json)) << json;
}

}  // namespace kaibao
