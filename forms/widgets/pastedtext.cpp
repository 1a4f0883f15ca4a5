// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/widgets/pastedtext.h"

#include <QMimeData>
#include <QStringList>
#include <QTextDocumentFragment>

namespace kaibao {

namespace {

constexpr qsizetype MostCharacters = 1'000'000;  // the longest report published has 40,000

bool endsLine(QChar c)
{
    return QStringView(u"\n\r\v\f\u2028\u2029").contains(c);
}

bool isInvisible(QChar c)
{
    constexpr QStringView Invisible = u"\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF\uFFFC";
    return Invisible.contains(c) || (c.category() == QChar::Other_Control && !c.isSpace());
}

}  // namespace

QString runningText(const QMimeData &clipboard)
{
    if (!clipboard.text().isEmpty() || !clipboard.hasHtml())
        return cleanedText(clipboard.text());
    return cleanedText(QTextDocumentFragment::fromHtml(clipboard.html().left(MostCharacters)).toPlainText());
}

QString cleanedText(const QString &text)
{
    QStringList paragraphs{QString()};
    for (const QChar c : QStringView(text).left(MostCharacters)) {
        if (endsLine(c))
            paragraphs << QString();
        else if (!isInvisible(c))
            paragraphs.last() += c;
    }
    for (QString &paragraph : paragraphs)
        paragraph = paragraph.simplified();
    paragraphs.removeAll(QString());
    return paragraphs.join(u'\n');
}

}  // namespace kaibao
