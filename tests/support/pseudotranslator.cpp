// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/pseudotranslator.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QRegularExpression>
#include <QWidget>

namespace kaibao {

QString PseudoTranslator::translate(const char *context, const char *source, const char *, int number) const
{
    if (QByteArray(context).startsWith('Q'))
        return {};  // Qt's own words
    QString text = QString::fromUtf8(source);
    if (number >= 0)
        text.replace(QStringLiteral("%n"), QString::number(number));
    return u'[' + text + QString(text.size() / 2, u'~') + u']';
}

QStringList untranslated(const QWidget &window)
{
    static const QRegularExpression english(QStringLiteral("[A-Za-z]{3,}"));
    static const QRegularExpression spoken(QStringLiteral("\\[.*\\]"),
                                           QRegularExpression::DotMatchesEverythingOption);
    QStringList found;
    const auto look = [&found](QString text) {
        if (text.remove(spoken).contains(english))
            found << text;
    };
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        look(widget->toolTip());
        look(widget->accessibleName());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            look(label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            look(button->text());
    }
    for (const QAction *action : window.findChildren<QAction *>())
        look(action->text());
    return found;
}

}  // namespace kaibao
