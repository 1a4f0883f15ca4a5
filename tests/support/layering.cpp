// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/layering.h"

#include <QDir>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <algorithm>

namespace kaibao {

namespace {

/// What the files below a folder may include. Folders and modules are separated by blanks.
struct Layer
{
    const char *folder;
    const char *folders;
    const char *qtModules;
};

// The more special folder stands before the one that it lies in.
constexpr Layer Layers[] = {
    {"model/base/", "model/base/", "QtCore"},
    {"model/edition/", "model/base/ model/edition/", "QtCore"},
    {"model/report/", "model/base/ model/edition/ model/report/", "QtCore"},
    {"model/checks/", "model/base/ model/edition/ model/report/ model/checks/", "QtCore"},
    {"model/rollup/", "model/base/ model/edition/ model/report/ model/checks/ model/rollup/", "QtCore"},
    {"model/store/", "model/base/ model/edition/ model/report/ model/store/", "QtCore"},
    {"model/exchange/", "model/base/ model/edition/ model/report/ model/checks/ model/exchange/", "QtCore"},
    {"model/document/", "model/base/ model/edition/ model/report/ model/checks/ model/document/",
     "QtCore QtGui"},
    {"model/sections/",
     "model/base/ model/edition/ model/report/ model/checks/ model/document/ model/sections/",
     "QtCore QtGui"},
    {"forms/paper/", "model/base/ model/edition/ model/report/ model/checks/ forms/paper/", "QtCore QtGui"},
    {"forms/",
     "model/base/ model/edition/ model/report/ model/checks/ model/document/ model/exchange/ "
     "model/sections/ forms/",
     "QtCore QtGui QtWidgets QtPrintSupport QtSvg QtSvgWidgets"},
    {"app/", "model/ forms/ app/", "QtCore QtGui QtWidgets QtPrintSupport QtSvg QtSvgWidgets"},
};

// Only the program itself talks to the person by windows of their own.
constexpr const char *Dialogs[] = {"QMessageBox", "QFileDialog"};

const Layer *layerOf(const QString &file)
{
    const auto found = std::find_if(std::begin(Layers), std::end(Layers), [&](const Layer &layer) {
        return file.startsWith(QLatin1String(layer.folder));
    });
    return found == std::end(Layers) ? nullptr : found;
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

bool mayIncludeOwn(const Layer &layer, const QString &path)
{
    const QStringList folders = words(layer.folders);
    return std::any_of(folders.begin(), folders.end(),
                       [&](const QString &folder) { return path.startsWith(folder); });
}

bool mayIncludeForeign(const Layer &layer, const QString &header)
{
    const bool isDialog = std::any_of(std::begin(Dialogs), std::end(Dialogs), [&](const char *dialog) {
        return header.section(u'/', -1) == QLatin1String(dialog);
    });
    if (isDialog && qstrcmp(layer.folder, "app/") != 0)
        return false;
    if (header == QLatin1String("sqlite3.h"))
        return qstrcmp(layer.folder, "model/store/") == 0;
    const QString module = qtModuleOf(header);
    return module.isEmpty() || words(layer.qtModules).contains(module);
}

bool mayInclude(const Layer &layer, const QString &include)
{
    const QString path = include.mid(1, include.size() - 2);
    if (include.startsWith(u'<'))
        return mayIncludeForeign(layer, path);
    const bool isOfMoc = path.endsWith(QStringLiteral(".moc"));
    return isOfMoc || mayIncludeOwn(layer, path);
}

}  // namespace

QStringList includesOf(const QString &source)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^[ \t]*#[ \t]*include[ \t]*([<"][^>"\n]+[>"]))"),
        QRegularExpression::MultilineOption);
    QStringList includes;
    for (auto match = pattern.globalMatch(source); match.hasNext();)
        includes += match.next().captured(1);
    return includes;
}

QString qtModuleOf(const QString &header)
{
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    const QStringList modules = headers.entryList({QStringLiteral("Qt*")}, QDir::Dirs);
    if (modules.contains(header.section(u'/', 0, 0)))
        return header.section(u'/', 0, 0);
    for (const QString &module : modules) {
        if (headers.exists(module + u'/' + header))
            return module;
    }
    return {};
}

QStringList layeringBreaches(const QString &file, const QString &source)
{
    const Layer *layer = layerOf(file);
    if (!layer)
        return {file + QStringLiteral(" lies in no layer")};
    QStringList breaches;
    for (const QString &include : includesOf(source)) {
        if (!mayInclude(*layer, include))
            breaches += QStringLiteral("%1 must not include %2").arg(file, include);
    }
    return breaches;
}

}  // namespace kaibao
