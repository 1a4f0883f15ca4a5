// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme.h"

#include "forms/widgets/look.h"

#include <QApplication>

namespace kaibao {

namespace {

/// What the desktop asks for: its colours stand in the palette until the first theme replaces them.
bool isDesktopDark()
{
    static constexpr const char *Remembered = "kaibao-dark-desktop";
    if (!qApp->property(Remembered).isValid())
        qApp->setProperty(Remembered, look::isDark(QApplication::palette()));
    return qApp->property(Remembered).toBool();
}

}  // namespace

void applyTheme(const QString &theme)
{
    const bool dark = isDesktopDark();
    QApplication::setPalette(theme == theme::Dark || (theme == theme::Desktop && dark)
                                 ? look::darkPalette()
                                 : look::lightPalette());
}

}  // namespace kaibao
