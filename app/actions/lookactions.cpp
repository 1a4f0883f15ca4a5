// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/lookactions.h"

#include "app/theme.h"
#include "forms/widgets/icon.h"
#include "forms/widgets/look.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenu>
#include <QWheelEvent>

namespace kaibao {

namespace {

constexpr int LeastZoom = 80;  // percent
constexpr int MostZoom = 200;
constexpr int ZoomStep = 10;

}  // namespace

LookActions::LookActions(const ActionContext &context, QObject *parent)
    : ActionGroup(context, parent), m_font(QApplication::font())
{
    applyZoom();
    qApp->installEventFilter(this);
}

LookActions::~LookActions()
{
    QApplication::setFont(m_font);
}

void LookActions::addTo(QMenu &menu)
{
    const QKeySequence in(Qt::CTRL | Qt::Key_Plus);
    add(menu, tr("Zoom &in"), in, [this] {
        setZoom(zoom() + ZoomStep);
    })->setShortcuts({in, Qt::CTRL | Qt::Key_Equal});
    add(menu, tr("Zoom &out"), Qt::CTRL | Qt::Key_Minus, [this] { setZoom(zoom() - ZoomStep); });
    add(menu, tr("Actual si&ze"), Qt::CTRL | Qt::Key_0, [this] { setZoom(100); });
    addThemes(menu);
}

int LookActions::zoom() const
{
    return qBound(LeastZoom, settings().value(setting::Zoom), MostZoom);
}

void LookActions::setZoom(int percent)
{
    settings().set(setting::Zoom, qBound(LeastZoom, percent, MostZoom));
    applyZoom();
}

/// Ctrl and the wheel over the window, whatever lies under the pointer.
bool LookActions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return false;
    const auto *wheel = static_cast<QWheelEvent *>(event);
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!wheel->modifiers().testFlag(Qt::ControlModifier) || !widget
        || !context().window.isAncestorOf(widget))
        return false;
    const int turn = wheel->angleDelta().y();
    if (turn != 0)
        setZoom(zoom() + (turn > 0 ? ZoomStep : -ZoomStep));
    return true;
}

void LookActions::addThemes(QMenu &menu)
{
    QMenu *looks = menu.addMenu(icon(QStringLiteral("appearance")), tr("Appea&rance"));
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

void LookActions::applyZoom() const
{
    const QFont wanted = look::scaled(m_font, zoom() / 100.0);
    if (QApplication::font() != wanted)
        QApplication::setFont(wanted);
}

}  // namespace kaibao
