// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/titlebreaker.h"

#include <algorithm>
#include <cstdlib>

namespace kaibao {

namespace {

/// Whether a name may be broken after its first `length` characters.
bool isSenseBreak(QStringView name, qsizetype length)
{
    static constexpr QStringView endings[] = {u"自治区",   u"省",     u"市",     u"县", u"区",   u"州",
                                              u"盟",       u"旗",     u"镇",     u"乡", u"街道", u"办事处",
                                              u"人民政府", u"委员会", u"管委会", u"年"};
    const QStringView head = name.first(length);
    if (QStringView(u"）、，办").contains(name[length]))
        return false;
    return std::any_of(std::begin(endings), std::end(endings),
                       [head](QStringView ending) { return head.endsWith(ending); });
}

/// How far two lines are from being equally long; a break against the sense costs much more.
qsizetype unevenness(QStringView name, qsizetype first)
{
    const qsizetype difference = std::abs(2 * first - name.size());
    return difference + (isSenseBreak(name, first) ? 0 : name.size());
}

/// Breaks a text that is too long into two of which the first fits; the second may need more.
qsizetype breakOf(QStringView name, int longest)
{
    if (name.size() > 2 * longest) {
        qsizetype first = longest;
        while (first > longest / 2 && !isSenseBreak(name, first))
            --first;
        return first > longest / 2 ? first : longest;
    }
    const qsizetype least = std::max<qsizetype>(1, name.size() - longest);
    qsizetype best = least;
    for (qsizetype first = least; first <= std::min<qsizetype>(longest, name.size() - 1); ++first) {
        if (unevenness(name, first) <= unevenness(name, best))
            best = first;
    }
    return best;
}

void appendBroken(QStringList &lines, QStringView text, int longest)
{
    while (text.size() > longest) {
        const qsizetype first = breakOf(text, longest);
        lines.append(text.first(first).toString());
        text = text.sliced(first);
    }
    if (!text.isEmpty())
        lines.append(text.toString());
}

}  // namespace

QStringList titleLines(const QString &organisation, const QString &title, int longest)
{
    const QString name = organisation.trimmed();
    QStringView rest = QStringView(title).trimmed();
    if (!name.isEmpty() && rest.startsWith(name))
        rest = rest.sliced(name.size()).trimmed();
    QStringList lines;
    appendBroken(lines, name, longest);
    appendBroken(lines, rest, longest);
    return lines;
}

}  // namespace kaibao
