// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/clipping.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QTabBar>

namespace kaibao {

namespace {

QSize neededBy(const QLabel &label)
{
    const QMargins margins = label.contentsMargins();
    const int width = label.contentsRect().width();
    if (label.wordWrap())
        return {0, label.heightForWidth(label.width())};
    const QSize text = label.fontMetrics().size(Qt::TextShowMnemonic, label.text());
    return {text.width() > width ? text.width() + margins.left() + margins.right() : 0, text.height()};
}

QString breach(const QWidget &widget, const QString &text, const QSize &needed)
{
    if (needed.width() <= widget.width() && needed.height() <= widget.height())
        return {};
    return QStringLiteral("%1 “%2” needs %3 × %4, has %5 × %6")
        .arg(QString::fromLatin1(widget.metaObject()->className()), text)
        .arg(needed.width())
        .arg(needed.height())
        .arg(widget.width())
        .arg(widget.height());
}

QString breachOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text().isEmpty() ? QString() : breach(widget, label->text(), neededBy(*label));
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        const QSize text = button->fontMetrics().size(Qt::TextShowMnemonic, button->text());
        return button->text().isEmpty() ? QString() : breach(widget, button->text(), text);
    }
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        const QSize text = box->fontMetrics().size(Qt::TextSingleLine, box->currentText());
        return breach(widget, box->currentText(), text);
    }
    return {};
}

/// The entries of a list that are lower than what stands in them.
QStringList lowEntries(const QListView &list)
{
    QStringList breaches;
    for (int row = 0; row < list.model()->rowCount(list.rootIndex()); ++row) {
        const QModelIndex index = list.model()->index(row, list.modelColumn(), list.rootIndex());
        const int needed = list.sizeHintForIndex(index).height();
        const int given = list.visualRect(index).height();
        if (!list.isRowHidden(row) && given < needed)
            breaches << QStringLiteral("%1 “%2” needs a height of %3, has %4")
                            .arg(QString::fromLatin1(list.metaObject()->className()), index.data().toString())
                            .arg(needed)
                            .arg(given);
    }
    return breaches;
}

}  // namespace

QStringList clippingBreaches(const QWidget &window)
{
    QStringList breaches;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->visibleRegion().isEmpty())
            continue;
        if (const auto *list = qobject_cast<const QListView *>(widget))
            breaches << lowEntries(*list);
        const QString found = breachOf(*widget);
        if (!found.isEmpty())
            breaches << found;
    }
    return breaches;
}

}  // namespace kaibao
