// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDate>
#include <QSettings>
#include <QString>
#include <QVariantMap>

namespace kaibao {

/// One thing that the program remembers of a person's taste or of the window, declared once with its default.
template <class T> struct Setting
{
    const char *key;
    T fallback;
};

namespace setting {
inline const Setting<QString> LanguageCode{"language", {}};  ///< empty: Chinese
inline const Setting<QByteArray> WindowGeometry{"window/geometry", {}};
inline const Setting<QByteArray> WizardLayout{"window/layout", {}};
inline const Setting<QVariantMap> WindowSizes{"window/sizes", {}};  ///< of dialogs and side windows, by name
inline const Setting<QVariantMap> WindowSplits{"window/splits", {}};  ///< of their areas, by name and number
inline const Setting<bool> Signature{"paper/signature", false};       ///< name and day at the report's end
inline const Setting<QString> Theme{"window/theme", {}};  ///< see app/theme.h; empty: the desktop's
inline const Setting<int> Zoom{"window/zoom", 100};       ///< percent
inline const Setting<bool> TourSeen{"help/tourSeen", false};
inline const Setting<QString> LastFolder{"files/lastFolder", {}};
inline const Setting<QDate> FilingDay{"filing/day", {}};          ///< in any year; null: the law's
inline const Setting<QString> BackupFolder{"backup/folder", {}};  ///< empty: beside the library
}  // namespace setting

/// Remembers settings between two starts. Only what differs from its default is written.
class Settings final
{
public:
    /// The user's own settings file.
    Settings();
    /// Another file.
    explicit Settings(const QString &path);

    template <class T> T value(const Setting<T> &setting) const
    {
        return m_store.value(QLatin1String(setting.key), QVariant::fromValue(setting.fallback))
            .template value<T>();
    }

    template <class T> void set(const Setting<T> &setting, const T &value)
    {
        if (value == setting.fallback)
            m_store.remove(QLatin1String(setting.key));
        else
            m_store.setValue(QLatin1String(setting.key), value);
    }

private:
    QSettings m_store;
};

}  // namespace kaibao
