// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/widgets/flattext.h"

#include "forms/widgets/referenceobject.h"
#include "model/report/reference.h"

#include <QTextCursor>
#include <QTextDocument>

namespace kaibao {

FlatText::FlatText(const QString &stored)
{
    int done = 0;
    for (const Reference &reference : referencesIn(stored)) {
        m_characters += QStringView(stored).mid(done, reference.offset - done);
        m_keys.insert(m_characters.size(), reference.key);
        m_characters += QChar::ObjectReplacementCharacter;
        done = reference.end();
    }
    m_characters += QStringView(stored).mid(done);
}

FlatText::FlatText(const QTextDocument &document) : m_characters(document.toPlainText())
{
    QTextCursor cursor(const_cast<QTextDocument *>(&document));  // only to read: there is no other kind
    qsizetype position = m_characters.indexOf(QChar::ObjectReplacementCharacter);
    while (position >= 0) {
        cursor.setPosition(static_cast<int>(position) + 1);
        const QString key = ReferenceObject::keyOf(cursor.charFormat());
        if (!key.isEmpty())
            m_keys.insert(position, key);
        position = m_characters.indexOf(QChar::ObjectReplacementCharacter, position + 1);
    }
}

QString FlatText::stored(qsizetype begin, qsizetype end) const
{
    QString text;
    for (auto key = m_keys.lowerBound(begin); key != m_keys.end() && key.key() < end; ++key) {
        text += QStringView(m_characters).sliced(begin, key.key() - begin);
        text += referenceTo(key.value());
        begin = key.key() + 1;
    }
    return text += QStringView(m_characters).sliced(begin, end - begin);
}

int FlatText::positionOf(qsizetype offset) const
{
    for (auto key = m_keys.begin(); key != m_keys.end() && key.key() < offset; ++key)
        offset = qMax(key.key(), offset - referenceTo(key.value()).size() + 1);
    return static_cast<int>(qMin(offset, m_characters.size()));
}

int FlatText::offsetOf(qsizetype position) const
{
    return static_cast<int>(stored(0, position).size());
}

FlatText::Difference FlatText::difference(const FlatText &before, const FlatText &after)
{
    const QString &old = before.m_characters;
    const QString &now = after.m_characters;
    const auto same = [&](qsizetype i, qsizetype k) {
        return old[i] == now[k]
            && (old[i] != QChar::ObjectReplacementCharacter || before.key(i) == after.key(k));
    };
    const qsizetype shorter = qMin(old.size(), now.size());
    qsizetype start = 0;
    while (start < shorter && same(start, start))
        ++start;
    if (start > 0 && old[start - 1].isHighSurrogate())
        --start;
    qsizetype tail = 0;
    while (tail < shorter - start && same(old.size() - 1 - tail, now.size() - 1 - tail))
        ++tail;
    if (tail > 0 && old[old.size() - tail].isLowSurrogate())
        --tail;
    return {start, old.size() - tail, now.size() - tail};
}

void FlatText::insertInto(QTextCursor &cursor, qsizetype begin, qsizetype end) const
{
    for (auto key = m_keys.lowerBound(begin); key != m_keys.end() && key.key() < end; ++key) {
        cursor.insertText(m_characters.mid(begin, key.key() - begin), QTextCharFormat());
        cursor.insertText(QString(QChar::ObjectReplacementCharacter),
                          ReferenceObject::formatFor(key.value()));
        begin = key.key() + 1;
    }
    cursor.insertText(m_characters.mid(begin, end - begin), QTextCharFormat());
}

}  // namespace kaibao
