// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/lookactions.h"

#include "app/theme.h"
#include "forms/widgets/icon.h"

#include <QActionGroup>
#include <QMenu>

namespace kaibao {

void LookActions::addTo(QMenu &menu)
{
    QMenu *looks = menu.addMenu(icon(QStringLiteral("appearance")), tr("&Appearance"));
    auto *group = new QActionGroup(looks);
    const std::pair<QString, QString> themes[] = {
        {theme::Desktop, tr("As on the &desktop")}, {theme::Light, tr("&Light")}, {theme::Dark, tr("Dar&k")}};
    for (const auto &[name, words] : themes) {
        QAction *action = add(*looks, words, {}, [this, name = name] { choose(name); });
        action->setCheckable(true);
        action->setChecked(settings().value(setting::Theme) == name);
        group->addAction(action);
    }
}

void LookActions::choose(const QString &theme)
{
    settings().set(setting::Theme, theme);
    applyTheme(theme);
}

}  // namespace kaibao
