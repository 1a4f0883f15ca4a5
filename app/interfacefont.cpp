// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/interfacefont.h"

#include "forms/paper/fontset.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>

#include <fontconfig/fontconfig.h>

namespace kaibao {

namespace {

/// The best one installed for reading on a screen, or nothing.
QString installedChineseFace()
{
    const QStringList installed = QFontDatabase::families(QFontDatabase::SimplifiedChinese);
    for (const QString &wanted : {QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"),
                                  QStringLiteral("Microsoft YaHei"), QStringLiteral("WenQuanYi Micro Hei"),
                                  QStringLiteral("WenQuanYi Zen Hei")}) {
        if (installed.contains(wanted))
            return wanted;
    }
    return installed.value(0);
}

QString ownChineseFace()
{
    const QString file = QDir(FontSet::defaultFolder()).filePath(QStringLiteral("FandolHei-Regular.otf"));
    const int face = QFontDatabase::addApplicationFont(file);
    return face < 0 ? QString() : QFontDatabase::applicationFontFamilies(face).value(0);
}

}  // namespace

std::future<void> readFontList()
{
    return std::async(std::launch::async, [] { FcInit(); });
}

void installInterfaceFont(const std::future<void> &fontList)
{
    fontList.wait();
    const QString installed = installedChineseFace();
    const QString chinese = installed.isEmpty() ? ownChineseFace() : installed;
    if (chinese.isEmpty())
        return;
    QFont font = QApplication::font();
    font.setFamilies({chinese, font.family()});  // asked in this order: most of what is shown is Chinese
    if (installed.isEmpty())  // glyphs at whole pixels: sharper on coarse screens, and each is drawn once
        font.setHintingPreference(QFont::PreferFullHinting);
    QApplication::setFont(font);
}

}  // namespace kaibao
