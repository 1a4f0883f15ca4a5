// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/text/textrule.h"

#include <QCoreApplication>

#include <algorithm>

namespace kaibao {

namespace {

constexpr int LongestQuote = 60;

}  // namespace

Finding TextContext::finding(const QString &rule, int begin, int end, Level level) const
{
    const PlainText::Place seen = scan.plain().place(begin, end);
    const ShownText::Place place = shown.stored(seen.offset, seen.length);
    Finding finding;
    finding.rule = rule;
    finding.level = level;
    finding.field = field;
    finding.offset = place.offset;
    finding.length = place.length;
    return finding;
}

QString TextContext::quote(int begin, int end) const
{
    const PlainText::Place place = scan.plain().place(begin, end);
    QString words = shown.text().mid(place.offset, place.length).simplified();
    if (words.size() > LongestQuote)
        words = words.left(LongestQuote / 2) + u'…' + words.right(LongestQuote / 3);
    return words;
}

bool TextContext::isLinked(int position) const
{
    const int offset = scan.plain().place(position, position + 1).offset;
    const QList<LinkedFigure> &figures = shown.figures();
    const auto behind =
        std::upper_bound(figures.begin(), figures.end(), offset,
                         [](int place, const LinkedFigure &figure) { return place < figure.begin; });
    return behind != figures.begin() && offset < std::prev(behind)->end;
}

bool TextContext::isNarrative(QStringView key) const
{
    return field.endsWith(key) && field == field::narrative(key.toString());
}

}  // namespace kaibao
