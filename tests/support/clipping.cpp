// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/clipping.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QListView>
#include <QScreen>
#include <QStackedLayout>
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

/// The widgets in sight that a layout and those in it have placed.
QWidgetList placedBy(const QLayout &layout)
{
    QWidgetList placed;
    for (int i = 0; i < layout.count(); ++i) {
        const QLayoutItem &item = *layout.itemAt(i);
        if (auto *widget = const_cast<QLayoutItem &>(item).widget(); widget && widget->isVisible())
            placed << widget;
        else if (const auto *inner = const_cast<QLayoutItem &>(item).layout())
            placed << placedBy(*inner);
    }
    return placed;
}

/// Widgets that lie on one another because their layout had too little room.
QStringList overlaps(const QWidget &parent)
{
    if (!parent.layout() || qobject_cast<QStackedLayout *>(parent.layout()))
        return {};
    QStringList breaches;
    const QWidgetList placed = placedBy(*parent.layout());
    for (qsizetype i = 0; i < placed.size(); ++i) {
        for (qsizetype j = i + 1; j < placed.size(); ++j) {
            if (placed[i]->geometry().intersects(placed[j]->geometry()))
                breaches << QStringLiteral("%1 lies on %2 “%3”")
                                .arg(QString::fromLatin1(placed[i]->metaObject()->className()),
                                     QString::fromLatin1(placed[j]->metaObject()->className()),
                                     placed[j]->property("text").toString());
        }
    }
    return breaches;
}

QStringList beyondTheScreen(const QWidget &window)
{
    const QSize screen = window.screen()->availableSize();
    if (window.width() <= screen.width() && window.height() <= screen.height())
        return {};
    return {QStringLiteral("%1 needs %2 × %3 of the screen's %4 × %5")
                .arg(QString::fromLatin1(window.metaObject()->className()))
                .arg(window.width())
                .arg(window.height())
                .arg(screen.width())
                .arg(screen.height())};
}

}  // namespace

QStringList clippingBreaches(const QWidget &window)
{
    QStringList breaches = beyondTheScreen(window) << overlaps(window);
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->visibleRegion().isEmpty())
            continue;
        breaches << overlaps(*widget);
        if (const auto *list = qobject_cast<const QListView *>(widget))
            breaches << lowEntries(*list);
        const QString found = breachOf(*widget);
        if (!found.isEmpty())
            breaches << found;
    }
    return breaches;
}

}  // namespace kaibao
