// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/jsonplace.h"
#include "model/base/language.h"
#include "model/edition/edition.h"

namespace kaibao {

/// The "text" part of an edition file. Unknown cells and topics are mistakes.
class TextVocabularyReader final
{
public:
    TextVocabularyReader(const Edition &edition, Language language) : m_edition(edition), m_language(language)
    {}

    TextVocabulary read(const JsonPlace &place);

private:
    void readDocuments(const JsonPlace &place);
    void readAspects(const JsonPlace &place);
    void readTopics(const JsonPlace &place);
    TextClaim readClaim(const JsonPlace &place) const;
    TextReviewCells readReview(const JsonPlace &place) const;
    QList<CellId> readCells(const JsonPlace &place) const;
    CellId readCell(const JsonPlace &place) const;

    const Edition &m_edition;
    Language m_language;
    TextVocabulary m_vocabulary;
};

}  // namespace kaibao
