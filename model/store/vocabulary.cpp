// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/vocabulary.h"

#include "model/store/database.h"

namespace kaibao {

void Vocabulary::read(Database &database)
{
    *this = Vocabulary();
    Statement words(database, "SELECT id, text FROM word");
    while (words.next())
        add(words.integer(0), words.text(1));
}

qint64 Vocabulary::number(const QString &word)
{
    const auto known = m_numbers.constFind(word);
    if (known != m_numbers.constEnd())
        return *known;
    const qint64 next = m_last + 1;
    add(next, word);
    m_new.append(next);
    return next;
}

std::optional<qint64> Vocabulary::find(const QString &word) const
{
    const auto known = m_numbers.constFind(word);
    return known == m_numbers.constEnd() ? std::nullopt : std::optional(*known);
}

void Vocabulary::write(Database &database) const
{
    for (const qint64 number : m_new)
        database.run("INSERT INTO word (id, text) VALUES (?, ?)", {number, word(number)});
}

void Vocabulary::add(qint64 number, const QString &word)
{
    m_numbers.insert(word, number);
    m_words.insert(number, word);
    m_last = qMax(m_last, number);
}

}  // namespace kaibao
