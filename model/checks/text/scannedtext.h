// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/text/lexicon.h"
#include "model/checks/text/plaintext.h"
#include "model/checks/text/token.h"

namespace kaibao {

/// A run of tokens that ends with 。 ！ ？ or the paragraph.
struct TextSentence
{
    int begin = 0;  ///< in the plain text
    int end = 0;
    int firstToken = 0;
    int lastToken = 0;  ///< behind the last
    bool opensParagraph = false;
};

/// One text of a report, read once: its words, figures, dates and punctuation, in order. The time this takes
/// grows with the length of the text, whatever stands in it.
class ScannedText final
{
public:
    ScannedText(QStringView typed, const Lexicon &lexicon);

    const PlainText &plain() const { return m_plain; }
    QStringView text() const { return m_plain.text(); }
    bool isBlank() const;

    const QList<TextToken> &tokens() const { return m_tokens; }
    const QList<TextSentence> &sentences() const { return m_sentences; }
    const Lexicon::Entry &word(const TextToken &token) const { return m_lexicon->entry(token.index); }
    const TextFigure &figure(const TextToken &token) const { return m_figures[token.index]; }
    const TextDate &date(const TextToken &token) const { return m_dates[token.index]; }

    bool isFigure(int token) const { return m_tokens[token].kind == TextToken::Kind::Figure; }
    bool isWord(int token, WordRole role) const
    {
        return m_tokens[token].kind == TextToken::Kind::Word && word(m_tokens[token]).is(role);
    }
    bool isTopic(int token, int topic) const
    {
        return m_tokens[token].kind == TextToken::Kind::Word && word(m_tokens[token]).topic == topic;
    }

    /// The bracket that closes or opens the one at a token; -1 where there is none.
    int counterpart(int token) const { return m_counterparts[token]; }

    /// Bits of the vocabulary's aspects that any word speaks of.
    quint32 aspects() const { return m_aspects; }

private:
    void scan();
    int scanWord(int begin);
    int scanNumber(int begin);
    void add(TextToken::Kind kind, int begin, int end, int index = 0);
    void splitIntoSentences();
    void pairBrackets();

    PlainText m_plain;
    const Lexicon *m_lexicon;
    QList<TextToken> m_tokens;
    QList<TextFigure> m_figures;
    QList<TextDate> m_dates;
    QList<TextSentence> m_sentences;
    QList<int> m_counterparts;
    quint32 m_aspects = 0;
};

}  // namespace kaibao
