// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/snippets.h"

#include "model/store/librarycore.h"

namespace kaibao {

namespace {

QVariant key(SnippetId id)
{
    return static_cast<qint64>(id);
}

}  // namespace

Result<QList<Snippet>> Snippets::all()
{
    Transaction transaction(m_core.database(), Transaction::Kind::Read);
    QList<Snippet> snippets;
    {
        Statement rows(m_core.database(), "SELECT id, field, text FROM snippet ORDER BY uses DESC, id DESC");
        while (rows.next())
            snippets.append({SnippetId{rows.integer(0)}, rows.text(1), rows.text(2)});
    }
    if (const Result<void> read = transaction.commit(); !read)
        return read.error();
    return snippets;
}

Result<void> Snippets::keep(const QString &field, const QString &text)
{
    return m_core.write("INSERT OR IGNORE INTO snippet (field, text, uses) VALUES (?, ?, 0)", {field, text});
}

Result<void> Snippets::change(SnippetId id, const QString &text)
{
    return m_core.write("UPDATE OR REPLACE snippet SET text = ? WHERE id = ?", {text, key(id)});
}

Result<void> Snippets::remove(SnippetId id)
{
    return m_core.write("DELETE FROM snippet WHERE id = ?", {key(id)});
}

Result<void> Snippets::countUse(SnippetId id)
{
    return m_core.write("UPDATE snippet SET uses = uses + 1 WHERE id = ?", {key(id)});
}

}  // namespace kaibao
