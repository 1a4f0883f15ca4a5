// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sections/textsearch.h"

#include "model/report/reference.h"

#include <algorithm>

namespace kaibao {

namespace {

/// Character for character, so that places stay places.
QString levelled(const QString &text)
{
    constexpr char16_t FullWidthOffset = u'！' - u'!';
    QString level = text;
    for (QChar &c : level) {
        const bool letterOrDigit =
            (c >= u'０' && c <= u'９') || (c >= u'Ａ' && c <= u'Ｚ') || (c >= u'ａ' && c <= u'ｚ');
        c = (letterOrDigit ? QChar(static_cast<char16_t>(c.unicode() - FullWidthOffset)) : c).toCaseFolded();
    }
    return level;
}

QList<int> offsets(const QString &text, const QString &words)
{
    const QString haystack = levelled(text);
    const QString needle = levelled(words);
    QList<int> found;
    if (needle.isEmpty())
        return found;
    const QList<Reference> references = referencesIn(text);
    const auto liesInOne = [&](qsizetype at) {
        return std::any_of(references.begin(), references.end(), [&](const Reference &reference) {
            return at < reference.end() && reference.offset < at + needle.size();
        });
    };
    for (qsizetype at = haystack.indexOf(needle); at >= 0;
         at = haystack.indexOf(needle, at + needle.size())) {
        if (!liesInOne(at))
            found << static_cast<int>(at);
    }
    return found;
}

}  // namespace

QList<TextPlace> findText(const Report &report, const QString &words)
{
    QList<TextPlace> places;
    for (const QString &key : report.edition().narratives()) {
        const QList<int> found = offsets(report.narrative(key), words);
        for (const int offset : found)
            places << TextPlace{field::narrative(key), offset, static_cast<int>(words.size())};
    }
    return places;
}

Change replaceText(const Report &report, const QString &words, const QString &by)
{
    Change change;
    for (const QString &key : report.edition().narratives()) {
        QString text = report.narrative(key);
        const QList<int> found = offsets(text, words);
        for (auto offset = found.rbegin(); offset != found.rend(); ++offset)
            text.replace(*offset, words.size(), by);
        change.setText(report, field::narrative(key), text);
    }
    return change;
}

Change replaceAt(const Report &report, const TextPlace &place, const QString &by)
{
    QString text = report.text(place.field);
    return Change().setText(report, place.field, text.replace(place.offset, place.length, by));
}

}  // namespace kaibao
