// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/keymapactions.h"

#include "forms/widgets/icon.h"
#include "forms/widgets/keyname.h"

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
        all << keyName(key);
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
    return {KeymapActions::tr("In the tables"),
            {{KeymapActions::tr("0–9"), KeymapActions::tr("Type a figure in place of what is there")},
             {KeymapActions::tr("Enter / Shift+Enter"),
              KeymapActions::tr("Next cell down / up; from the foot to the top of the next column")},
             {KeymapActions::tr("Tab / Shift+Tab"),
              KeymapActions::tr("Next cell to the right / left; from the end to the next row")},
             {KeymapActions::tr("Arrow keys"), KeymapActions::tr("From cell to cell")},
             {KeymapActions::tr("Home / End"),
              KeymapActions::tr("First / last cell of the row; with Ctrl of the table")},
             {KeymapActions::tr("F2"), KeymapActions::tr("Change the figure that is there")},
             {KeymapActions::tr("Esc"), KeymapActions::tr("Leave the figure as it was")},
             {KeymapActions::tr("Delete"), KeymapActions::tr("Blank the selected cells")},
             {KeymapActions::tr("Shift+Arrow keys"), KeymapActions::tr("Select several cells")},
             {KeymapActions::tr("Ctrl+Shift+Enter"),
              KeymapActions::tr("Last year's figure, or the paragraph of last year's text, is still right")},
             {KeymapActions::tr("Alt+="),
              KeymapActions::tr("Let a total that was typed over be computed again")}}};
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
    })->setIcon(icon(QStringLiteral("list")));
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
