// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/titlebreaker.h"

#include <algorithm>
#include <limits>

namespace kaibao {

namespace {

/// Whether a name may be broken after its first `length` characters.
bool isSenseBreak(QStringView name, qsizetype length)
{
    static constexpr QStringView endings[] = {
        u"自治区", u"省",     u"市",       u"县",     u"区",     u"州",     u"盟", u"旗",   u"镇", u"乡",
        u"街道",   u"办事处", u"人民政府", u"委员会", u"管委会", u"办公室", u"局", u"中心", u"年", u"）"};
    const QStringView head = name.first(length);
    if (QStringView(u"）、，办市县区镇乡州旗族").contains(name[length]))
        return false;
    return name[length] == u'（'
        || std::any_of(std::begin(endings), std::end(endings),
                       [head](QStringView ending) { return head.endsWith(ending); });
}

/// What each break costs, if a line more costs 2: against the sense more than that, within brackets less. Within a
/// rare character, which is two units of UTF-16, more than all the rest.
QList<int> breakCosts(QStringView name)
{
    QList<int> costs(name.size() + 1);
    int open = 0;
    for (qsizetype length = 1; length < name.size(); ++length) {
        open += name[length - 1] == u'（' ? 1 : name[length - 1] == u'）' ? -1 : 0;
        if (name[length].isLowSurrogate())
            costs[length] = 1000;
        else
            costs[length] = !isSenseBreak(name, length) ? 4 : open > 0 ? 1 : 0;
    }
    return costs;
}

/// How the rest of a text is broken best.
struct Breaking
{
    qint64 cost = 0;
    qsizetype lineEnd = 0;
};

/// As few lines as can be, as equally long as can be: among so many the sum of the squares is least.
QList<Breaking> breakings(QStringView text, int longest)
{
    const QList<int> breakCost = breakCosts(text);
    const qsizetype room = std::min<qsizetype>(longest, text.size());
    const qint64 half = room * room / 2;
    QList<Breaking> best(text.size() + 1);
    for (qsizetype begin = text.size() - 1; begin >= 0; --begin) {
        best[begin].cost = std::numeric_limits<qint64>::max();
        for (qsizetype end = begin + 1; end <= std::min(begin + room, text.size()); ++end) {
            const qint64 cost = best[end].cost + (end - begin) * (end - begin) + half * (2 + breakCost[end]);
            if (cost <= best[begin].cost)
                best[begin] = {cost, end};
        }
    }
    return best;
}

void appendBroken(QStringList &lines, QStringView text, int longest)
{
    const QList<Breaking> best = breakings(text, longest);
    for (qsizetype begin = 0; begin < text.size(); begin = best[begin].lineEnd)
        lines.append(text.sliced(begin, best[begin].lineEnd - begin).toString());
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
