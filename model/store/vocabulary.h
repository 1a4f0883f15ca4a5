// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

#include <optional>

namespace kaibao {

class Database;

/// The numbers under which a library writes its words: keys of cells and texts, names of steps, people.
/// A journal row then costs tens of bytes instead of hundreds.
class Vocabulary final
{
public:
    void read(Database &database);

    /// A word that is new gets the next number, and must be written with the rows that use it.
    qint64 number(const QString &word);
    std::optional<qint64> find(const QString &word) const;
    /// Empty where the number is unknown.
    QString word(qint64 number) const { return m_words.value(number); }

    /// Writes the new words within the transaction that uses them.
    void write(Database &database) const;
    /// The transaction was committed: the new words are new no more.
    void committed() { m_new.clear(); }

private:
    void add(qint64 number, const QString &word);

    QHash<QString, qint64> m_numbers;
    QHash<qint64, QString> m_words;
    QList<qint64> m_new;
    qint64 m_last = 0;
};

}  // namespace kaibao
