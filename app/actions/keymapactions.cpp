// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/keymapactions.h"

#include <QAction>
#include <QMenuBar>

namespace kaibao {

namespace {

/// What stands in a menu without the mnemonic, which Chinese has in brackets at the end: 文件(&F)
QString plain(QString text)
{
    const qsizetype bracket = text.indexOf(QStringLiteral("(&"));
    if (bracket >= 0)
        text.remove(bracket, text.indexOf(u')', bracket) - bracket + 1);
    return text.remove(u'&').remove(u'…').trimmed();
}

QString shown(const QList<QKeySequence> &keys)
{
    QStringList all;
    for (const QKeySequence &key : keys)
        all << key.toString(QKeySequence::NativeText);
    all.removeDuplicates();
    return all.join(QStringLiteral(" / "));
}

void collect(const QMenu &menu, QList<KeyGroup::Key> &keys)
{
    for (const QAction *action : menu.actions()) {
        if (action->menu())
            collect(*action->menu(), keys);
        else if (!action->shortcuts().isEmpty())
            keys << KeyGroup::Key{shown(action->shortcuts()), plain(action->text())};
    }
}

/// Keys that are no menu entries but belong to the tables.
KeyGroup tableKeys()
{
    const auto tr = [](const char *text) { return KeymapActions::tr(text); };
    return {tr("In the tables"),
            {{tr("0–9"), tr("Type a figure in place of what is there")},
             {tr("Enter / Shift+Enter"), tr("Next cell down / up; from the foot to the top of the next column")},
             {tr("Tab / Shift+Tab"), tr("Next cell to the right / left; from the end to the next row")},
             {tr("Arrow keys"), tr("From cell to cell")},
             {tr("Home / End"), tr("First / last cell of the row; with Ctrl of the table")},
             {tr("F2"), tr("Change the figure that is there")},
             {tr("Esc"), tr("Leave the figure as it was")},
             {tr("Delete"), tr("Blank the selected cells")},
             {tr("Shift+Arrow keys"), tr("Select several cells")},
             {tr("Ctrl+Enter"), tr("Last year's figure, or the paragraph of last year's text, is still right")},
             {tr("Alt+="), tr("Let a total that was typed over be computed again")}}};
}

}  // namespace

KeymapActions::KeymapActions(const ActionContext &context, const QMenuBar &menus, QObject *parent)
    : ActionGroup(context, parent), m_menus(menus)
{}

void KeymapActions::addTo(QMenu &menu)
{
    add(menu, tr("&Keyboard map"), QKeySequence(Qt::CTRL | Qt::Key_F1), [this] {
        auto *dialog = new KeymapDialog(groups(), &context().window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

QList<KeyGroup> KeymapActions::groups() const
{
    QList<KeyGroup> groups{tableKeys()};
    for (const QAction *top : m_menus.actions()) {
        if (top->menu())
            groups << keysOf(*top->menu());
    }
    return groups;
}

KeyGroup keysOf(const QMenu &menu)
{
    KeyGroup group{plain(menu.title()), {}};
    collect(menu, group.keys);
    return group;
}

}  // namespace kaibao
