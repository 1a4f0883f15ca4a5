// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/taskwords.h"

#include <QCoreApplication>
#include <QMap>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TaskWords)
};

}  // namespace

QString inWords(Task::Kind kind, int count)
{
    switch (kind) {
    case Task::Kind::Fill:
        return Text::tr("%n still blank", nullptr, count);
    case Task::Kind::Confirm:
        return Text::tr("%n taken over from last year and not looked at yet", nullptr, count);
    case Task::Kind::Mend:
        return Text::tr("%n to mend", nullptr, count);
    case Task::Kind::Explain:
        return Text::tr("%n to explain", nullptr, count);
    case Task::Kind::Answer:
        return Text::tr("%n note(s) on paper to answer", nullptr, count);
    }
    return {};
}

QString inWords(const QList<Task> &tasks)
{
    QMap<Task::Kind, int> counts;  // the most basic first
    for (const Task &task : tasks)
        counts[task.kind] += task.count;
    QStringList words;
    for (auto count = counts.constBegin(); count != counts.constEnd(); ++count)
        words << inWords(count.key(), count.value());
    return words.join(Text::tr(", "));
}

}  // namespace kaibao
