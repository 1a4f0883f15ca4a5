// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"

#include <QCoreApplication>

#include <algorithm>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Arguments)
};

}  // namespace

Result<Arguments> Arguments::parse(const QStringList &words, const QList<Option> &known)
{
    Arguments result;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (word == u"--") {
            result.m_files << words.sliced(i + 1);
            break;
        }
        if (!word.startsWith(u'-') || word == u"-") {
            result.m_files << word;
            continue;
        }
        const qsizetype equals = word.startsWith(u"--") ? word.indexOf(u'=') : -1;
        const QString name = word.left(equals);
        const auto option = std::find_if(known.begin(), known.end(),
                                         [&name](const Option &candidate) { return candidate.name == name; });
        if (option == known.end())
            return inputError(Text::tr("There is no option %1.").arg(name));
        if (result.has(name))
            return inputError(Text::tr("The option %1 is given twice.").arg(name));
        if (option->value.isEmpty() && equals >= 0)
            return inputError(Text::tr("The option %1 takes no value.").arg(name));
        if (!option->value.isEmpty() && equals < 0 && ++i == words.size())
            return inputError(Text::tr("The option %1 needs a value: %2.").arg(name, option->value));
        const bool bare = option->value.isEmpty();
        result.m_options.insert(name, bare ? QString() : equals >= 0 ? word.mid(equals + 1) : words[i]);
    }
    return result;
}

}  // namespace kaibao
