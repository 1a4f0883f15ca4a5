// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/widgets/shorthint.h"

#include <QEvent>
#include <QTextLayout>

namespace kaibao {

namespace {

/// The paragraph's first lines, the last of them elided where it goes on. Takes the lines off `left`.
QString firstLines(const QString &paragraph, const QFont &font, int width, int &left)
{
    QTextLayout layout(paragraph, font);
    layout.beginLayout();
    QString shown;
    while (left > 0) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const bool ends = line.textStart() + line.textLength() >= paragraph.size();
        if (--left == 0 && !ends)
            shown += QFontMetrics(font).elidedText(paragraph.mid(line.textStart()), Qt::ElideRight, width);
        else
            shown += paragraph.mid(line.textStart(), line.textLength());
    }
    layout.endLayout();
    return shown;
}

}  // namespace

ShortHint::ShortHint(int lines, QWidget *parent) : Hint({}, parent), m_lines(lines)
{
    setAlignment(Qt::AlignTop | Qt::AlignLeft);
    fit();
}

void ShortHint::showText(const QString &text)
{
    m_text = text;
    setToolTip(text);
    setAccessibleName(text);
    fit();
}

void ShortHint::changeEvent(QEvent *event)
{
    Hint::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void ShortHint::resizeEvent(QResizeEvent *event)
{
    Hint::resizeEvent(event);
    fit();
}

void ShortHint::fit()
{
    setFixedHeight(m_lines * fontMetrics().lineSpacing() + 2);
    int left = m_lines;
    QStringList shown;
    for (const QString &paragraph : m_text.split(u'\n', Qt::SkipEmptyParts)) {
        if (left == 0)
            break;
        shown << firstLines(paragraph, font(), contentsRect().width(), left);
    }
    setText(shown.join(u'\n'));
}

}  // namespace kaibao
