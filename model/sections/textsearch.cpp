// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sections/textsearch.h"

#include "model/report/showntext.h"

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

/// Places in one text as it is read.
QList<TextPlace> placesIn(const Report &report, const QString &field, const QString &words)
{
    const ShownText shown(report, report.text(field));
    const QString haystack = levelled(shown.text());
    const QString needle = levelled(words);
    const auto isLive = [&](qsizetype at) {
        return std::any_of(shown.figures().begin(), shown.figures().end(), [&](const LinkedFigure &figure) {
            return at < figure.end && figure.begin < at + needle.size();
        });
    };
    QList<TextPlace> places;
    qsizetype at = needle.isEmpty() ? -1 : haystack.indexOf(needle);
    for (; at >= 0; at = haystack.indexOf(needle, at + needle.size())) {
        const ShownText::Place stored = shown.stored(static_cast<int>(at), static_cast<int>(needle.size()));
        places << TextPlace{field, stored.offset, stored.length, isLive(at)};
    }
    return places;
}

}  // namespace

QList<TextPlace> findText(const Report &report, const QString &words)
{
    QList<TextPlace> places;
    for (const QString &key : report.edition().narratives())
        places << placesIn(report, field::narrative(key), words);
    return places;
}

Change replaceText(const Report &report, const QString &words, const QString &by)
{
    Change change;
    for (const QString &key : report.edition().narratives()) {
        const QString field = field::narrative(key);
        const QString text = report.text(field);
        QString replaced;
        qsizetype done = 0;
        for (const TextPlace &place : placesIn(report, field, words)) {
            if (place.isLive)
                continue;
            replaced += QStringView(text).mid(done, place.offset - done);
            replaced += by;
            done = place.offset + place.length;
        }
        replaced += QStringView(text).mid(done);
        change.setText(report, field, replaced);
    }
    return change;
}

Change replaceAt(const Report &report, const TextPlace &place, const QString &by)
{
    if (place.isLive)
        return {};
    QString text = report.text(place.field);
    return Change().setText(report, place.field, text.replace(place.offset, place.length, by));
}

}  // namespace kaibao
