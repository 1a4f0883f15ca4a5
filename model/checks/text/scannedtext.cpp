// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/text/scannedtext.h"

#include "model/checks/text/numerals.h"

#include <optional>

namespace kaibao {

namespace {

using Kind = TextToken::Kind;

std::optional<Kind> punctuation(QChar c)
{
    switch (c.unicode()) {
    case u'，':
        return Kind::Comma;
    case u'：':
        return Kind::Colon;
    case u'；':
        return Kind::Semicolon;
    case u'。':
    case u'！':
    case u'？':
        return Kind::Stop;
    case u'、':
        return Kind::Pause;
    case u'\n':
        return Kind::LineEnd;
    case u'（':
        return Kind::Open;
    case u'）':
        return Kind::Close;
    case u'《':
    case u'〈':
        return Kind::TitleOpen;
    case u'》':
    case u'〉':
        return Kind::TitleClose;
    case u'“':
        return Kind::QuoteOpen;
    case u'”':
        return Kind::QuoteClose;
    default:
        return std::nullopt;
    }
}

bool endsSentence(Kind kind)
{
    return kind == Kind::Stop || kind == Kind::LineEnd;
}

bool startsNumber(QChar c)
{
    return (c >= u'0' && c <= u'9') || isChineseNumeral(c);
}

}  // namespace

ScannedText::ScannedText(QStringView typed, const Lexicon &lexicon) : m_plain(typed), m_lexicon(&lexicon)
{
    scan();
    splitIntoSentences();
    pairBrackets();
}

bool ScannedText::isBlank() const
{
    const QStringView all = text();
    return std::all_of(all.begin(), all.end(), [](QChar c) { return c == u'\n'; });
}

void ScannedText::scan()
{
    const QStringView all = text();
    for (int i = 0; i < all.size();) {
        const std::optional<Kind> mark = punctuation(all[i]);
        const int wordEnd = mark ? i : scanWord(i);
        if (mark) {
            add(*mark, i, i + 1);
            ++i;
        } else if (wordEnd > i) {
            i = wordEnd;
        } else {
            i = startsNumber(all[i]) ? scanNumber(i) : i + 1;
        }
    }
}

int ScannedText::scanWord(int begin)
{
    const int index = m_lexicon->wordAt(text(), begin);
    if (index < 0)
        return begin;
    const Lexicon::Entry &entry = m_lexicon->entry(index);
    const int end = begin + static_cast<int>(entry.word.size());
    add(Kind::Word, begin, end, index);
    m_aspects |= entry.aspects;
    return end;
}

int ScannedText::scanNumber(int begin)
{
    const NumberRead read = readNumber(text(), begin);
    if (read.kind == NumberRead::Kind::Figure) {
        add(Kind::Figure, begin, read.end, static_cast<int>(m_figures.size()));
        m_figures << read.figure;
    } else if (read.kind == NumberRead::Kind::Date) {
        add(Kind::Date, begin, read.end, static_cast<int>(m_dates.size()));
        m_dates << read.date;
    }
    return std::max(read.end, begin + 1);
}

void ScannedText::add(Kind kind, int begin, int end, int index)
{
    m_tokens.append({kind, begin, end, index});
}

void ScannedText::splitIntoSentences()
{
    TextSentence sentence;
    sentence.opensParagraph = true;
    for (int i = 0; i < m_tokens.size(); ++i) {
        if (!endsSentence(m_tokens[i].kind))
            continue;
        sentence.end = m_tokens[i].end;
        sentence.lastToken = i + 1;
        m_sentences << sentence;
        sentence = {m_tokens[i].end, 0, i + 1, 0, m_tokens[i].kind == Kind::LineEnd};
    }
    if (sentence.begin < m_plain.size()) {
        sentence.end = m_plain.size();
        sentence.lastToken = static_cast<int>(m_tokens.size());
        m_sentences << sentence;
    }
}

void ScannedText::pairBrackets()
{
    m_counterparts.fill(-1, m_tokens.size());
    QList<int> open;
    for (int i = 0; i < m_tokens.size(); ++i) {
        if (m_tokens[i].kind == Kind::LineEnd) {
            open.clear();
        } else if (m_tokens[i].kind == Kind::Open) {
            open << i;
        } else if (m_tokens[i].kind == Kind::Close && !open.isEmpty()) {
            m_counterparts[i] = open.takeLast();
            m_counterparts[m_counterparts[i]] = i;
        }
    }
}

}  // namespace kaibao
