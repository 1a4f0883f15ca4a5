// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/result.h"

#include <QList>

namespace kaibao {

class LibraryCore;

enum class SnippetId : qint64 { None = 0 };

/// A sentence that the clerk keeps for the next report.
struct Snippet
{
    SnippetId id = SnippetId::None;
    QString field;  ///< the text that it is for (see namespace field); empty: for any
    QString text;

    bool operator==(const Snippet &) const = default;
};

/// The clerk's own sentences. A sentence is there once for each field.
class Snippets final
{
public:
    explicit Snippets(LibraryCore &core) : m_core(core) {}

    /// Those used most, and then those kept last, first.
    Result<QList<Snippet>> all();
    /// Keeps a sentence; one that is there already stays.
    Result<void> keep(const QString &field, const QString &text);
    /// Gives it another text; where that text is there already, the two become one.
    Result<void> change(SnippetId id, const QString &text);
    Result<void> remove(SnippetId id);
    Result<void> countUse(SnippetId id);

private:
    LibraryCore &m_core;
};

}  // namespace kaibao
