// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QString>

class QTextCursor;
class QTextDocument;

namespace kaibao {

/// A text in which each live reference is one character, as an editor holds it: what the cursor passes in
/// one step and a key deletes as a whole.
class FlatText final
{
public:
    explicit FlatText(const QString &stored);
    explicit FlatText(const QTextDocument &document);

    const QString &characters() const { return m_characters; }
    bool hasReferences() const { return !m_keys.isEmpty(); }

    /// The key of the reference at a position; empty where an ordinary character stands.
    QString key(qsizetype position) const { return m_keys.value(position); }
    /// A part of it with the references written out in braces.
    QString stored(qsizetype begin, qsizetype end) const;
    QString stored() const { return stored(0, m_characters.size()); }

    /// From a place in the stored text to one in here, and back.
    int positionOf(qsizetype offset) const;
    int offsetOf(qsizetype position) const;

    /// The part that differs from another text, by common beginning and end.
    struct Difference
    {
        qsizetype start = 0;
        qsizetype endBefore = 0;
        qsizetype endAfter = 0;
    };
    static Difference difference(const FlatText &before, const FlatText &after);

    /// Puts [begin, end) in at the cursor.
    void insertInto(QTextCursor &cursor, qsizetype begin, qsizetype end) const;

private:
    QString m_characters;
    QMap<qsizetype, QString> m_keys;  ///< by position
};

}  // namespace kaibao
