// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/result.h"

#include <QHash>
#include <QStringList>

namespace kaibao {

/// An option that a verb knows: "--format text|json" or "-o FILE".
struct Option
{
    QString name;   ///< with its dashes
    QString value;  ///< what the value is called in the help; empty where it takes none
    QString description;
};

/// The words after a verb, sorted into options and files.
class Arguments final
{
public:
    /// "--name value" and "--name=value" are the same; "--" ends the options; "-" is a file.
    static Result<Arguments> parse(const QStringList &words, const QList<Option> &known);

    bool has(const QString &option) const { return m_options.contains(option); }
    QString value(const QString &option) const { return m_options.value(option); }
    const QStringList &files() const { return m_files; }

private:
    QHash<QString, QString> m_options;
    QStringList m_files;
};

}  // namespace kaibao
