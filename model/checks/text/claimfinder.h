// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/text/risereader.h"

namespace kaibao {

/// A figure of a sentence that says something of the tables.
struct FigureClaim
{
    qint64 value = 0;  ///< in millionths of its unit; 0 for “未收到”
    int decimals = 0;
    TextUnit unit = TextUnit::None;
    QList<TextReading> readings;  ///< any of them may be meant
    bool ownScope = false;        ///< the sentence says whose figure it is: 全区, 办公室代表
    int begin = 0;                ///< the words, in the plain text
    int end = 0;
    std::optional<Rise> rise;  ///< where the sentence tells what it was last year: 由16件增至20件
};

/// Finds the claims of one text. Only what is counted beyond doubt is a claim: the words stand next to the
/// figure, the sentence is about the right thing, and the figure is neither a part, nor a difference, nor
/// of another year.
class ClaimFinder final
{
public:
    ClaimFinder(const ScannedText &scan, const TextVocabulary &vocabulary, int year);

    QList<FigureClaim> find();

private:
    /// What the sentence has said so far.
    struct State
    {
        int topic = -1;
        int year = 0;
        int clauseFirst = 0;  ///< first token of the clause, or of what follows its last figure
        bool otherTime = false;
        bool ownScope = false;
    };

    void readSentence(int index);
    void startSentence(int index);
    int readToken(int token);
    void readWord(int token);
    void readDate(int token);
    int skipBracket(int open);
    bool startsClause(int token) const;

    void readFigure(int token);
    void readRise(int token, const Rise &rise);
    QList<int> chainBefore(int token, int position) const;
    bool readChain(int token, const QList<int> &chain);
    bool readAcrossGap(int token, const QList<int> &chain);
    bool readBehind(int token);
    bool fits(const TextClaim &claim, int token, const QList<int> &chain, qsizetype start,
              QList<TextReading> &readings) const;
    bool tailFits(const TextClaim &claim, const QList<int> &chain, qsizetype start,
                  QList<TextReading> &readings) const;
    bool topicFits(const TextClaim &claim, int token, const QList<int> &chain) const;
    bool isExcluded(const TextClaim &claim, int token) const;
    bool clauseHas(int token, quint32 roles) const;
    int nounBehind(int token) const;
    bool endsCount(int token) const;
    bool endsPhrase(int token) const;
    bool isAboutDisclosure(int topic) const;
    void addClaim(int token, const QList<TextReading> &readings, int begin, int end);

    void readDenial(int token);
    struct Denial;
    bool collectDenied(int token, Denial &denial) const;
    bool denyWord(int token, Denial &denial) const;
    void addDenied(int claim, int begin, int end);

    const Lexicon::Entry &word(int token) const { return m_scan.word(m_scan.tokens()[token]); }
    bool isWord(int token) const { return m_scan.tokens()[token].kind == TextToken::Kind::Word; }
    const TextToken &at(int token) const { return m_scan.tokens()[token]; }

    const ScannedText &m_scan;
    const TextVocabulary &m_vocabulary;
    int m_year;
    int m_requests;  ///< the topics that some rules ask for
    int m_reconsideration;
    int m_litigation;

    State m_state;
    int m_sentence = 0;
    int m_sentenceEnd = 0;          ///< behind its last token
    int m_disclosureSentence = -2;  ///< the last one that was about disclosure
    bool m_afterHeading = false;    ///< the paragraph before was only a heading
    QList<FigureClaim> m_claims;
};

}  // namespace kaibao
