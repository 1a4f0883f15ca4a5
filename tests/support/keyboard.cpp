// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/keyboard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTextEdit>

namespace kaibao {

namespace {

bool takesTab(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0
        && !widget.focusProxy();
}

QString nameOf(const QWidget &widget)
{
    const QString text = widget.accessibleName();
    return QStringLiteral("%1 “%2”").arg(QString::fromLatin1(widget.metaObject()->className()), text);
}

QRect placeOf(const QWidget &widget, const QWidget &page)
{
    return {widget.mapTo(&page, QPoint()), widget.size()};
}

bool readsAfter(const QRect &first, const QRect &second)
{
    const bool below = second.top() >= first.bottom();
    const bool beside = second.left() >= first.right();
    return below || (beside && second.bottom() > first.top());
}

QString nameToScreenReader(const QWidget &widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text() + button->accessibleName();
    return widget.accessibleName();
}

}  // namespace

QStringList tabOrderBreaches(QWidget &page)
{
    QList<const QWidget *> order;
    const QWidget *widget = &page;
    do {
        if (page.isAncestorOf(widget) && takesTab(*widget))
            order << widget;
        widget = widget->nextInFocusChain();
    } while (widget != &page);
    QStringList breaches;
    for (qsizetype i = 1; i < order.size(); ++i) {
        if (!readsAfter(placeOf(*order[i - 1], page), placeOf(*order[i], page)))
            breaches << QStringLiteral("%1 before %2").arg(nameOf(*order[i - 1]), nameOf(*order[i]));
    }
    return breaches;
}

QStringList namingBreaches(QWidget &page)
{
    QStringList breaches;
    const QList<QWidget *> widgets = page.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool leads = label && label->buddy() && label->buddy()->focusPolicy() != Qt::NoFocus;
        if (label && label->isVisible() && label->text().contains(u'&') && !leads)
            breaches << QStringLiteral("no buddy: ") + label->text();
        if (takesTab(*widget) && nameToScreenReader(*widget).isEmpty())
            breaches << QStringLiteral("no name: ") + nameOf(*widget);
    }
    return breaches;
}

void press(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
}

void typeText(const QString &text)
{
    for (const QChar character : text)  // the first key may open an editor, which takes the rest
        QTest::keyClicks(QApplication::focusWidget(), character);
}

void placeCursor(QTextEdit &editor, int position)
{
    QTextCursor cursor = editor.textCursor();
    cursor.setPosition(position);
    editor.setTextCursor(cursor);
}

}  // namespace kaibao
