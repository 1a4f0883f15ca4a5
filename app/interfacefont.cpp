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

struct OwnFace
{
    QString family;
    QString file;
};

/// The one made for the screen, else the one that it is made of.
OwnFace ownFace()
{
    const QDir folder(FontSet::defaultFolder());
    const QString screen = folder.filePath(QStringLiteral("KaibaoHei-Regular.ttf"));
    if (QFile::exists(screen))
        return {QStringLiteral("Kaibao Hei"), screen};
    return {QStringLiteral("FandolHei"), folder.filePath(QStringLiteral("FandolHei-Regular.otf"))};
}

/// As a face for English too: it has all letters but the accented ones that fontconfig asks for, and Qt would
/// set up each size and weight twice, for Chinese and for the rest.
void addOwnFace()
{
    const QByteArray file = QFile::encodeName(ownFace().file);
    FcConfigAppFontAddFile(nullptr, reinterpret_cast<const FcChar8 *>(file.constData()));
    const FcFontSet *added = FcConfigGetFonts(nullptr, FcSetApplication);
    if (!added || added->nfont == 0)
        return;
    FcLangSet *languages = FcLangSetCreate();
    for (const char *language : {"zh-cn", "en"})
        FcLangSetAdd(languages, reinterpret_cast<const FcChar8 *>(language));
    FcPatternDel(added->fonts[0], FC_LANG);
    FcPatternAddLangSet(added->fonts[0], FC_LANG, languages);
    FcLangSetDestroy(languages);
}

/// The best one installed for reading on a screen, else the program's own, or nothing.
QString chineseFace()
{
    QStringList faces = QFontDatabase::families(QFontDatabase::SimplifiedChinese);
    for (const QString &wanted : {QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"),
                                  QStringLiteral("Microsoft YaHei"), QStringLiteral("WenQuanYi Micro Hei"),
                                  QStringLiteral("WenQuanYi Zen Hei")}) {
        if (faces.contains(wanted))
            return wanted;
    }
    const QString own = ownFace().family;
    if (faces.removeOne(own))
        faces.append(own);
    return faces.value(0);
}

}  // namespace

std::future<void> readFontList()
{
    return std::async(std::launch::async, [] {
        FcInit();
        addOwnFace();
    });
}

void installInterfaceFont(const std::future<void> &fontList)
{
    fontList.wait();
    const QString chinese = chineseFace();
    if (chinese.isEmpty())
        return;
    QFont font = QApplication::font();
    font.setFamily(chinese);
    if (chinese == ownFace().family)  // glyphs at whole pixels: each is drawn once
        font.setHintingPreference(QFont::PreferFullHinting);
    QApplication::setFont(font);
}

}  // namespace kaibao
