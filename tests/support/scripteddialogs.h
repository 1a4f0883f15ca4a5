// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/dialogs.h"

namespace kaibao {

/// Answers in the clerk's stead and remembers what was said.
class ScriptedDialogs final : public Dialogs
{
public:
    struct Script
    {
        QString fileToOpen;
        QString fileToSave;
        QString lineOfText;
        QStringList told;
    };

    explicit ScriptedDialogs(Script &script) : m_script(script) {}

    QString fileToOpen(const QString &, const QString &, const QStringList &) override
    {
        return m_script.fileToOpen;
    }
    QString fileToSave(const QString &, const QString &, const QStringList &) override
    {
        return m_script.fileToSave;
    }
    QString lineOfText(const QString &, const QString &) override { return m_script.lineOfText; }
    bool confirm(const QString &, const QString &, const QString &) override { return true; }
    void tell(const QString &sentence, const QString &detail) override
    {
        m_script.told << sentence + u'\n' + detail;
    }

private:
    Script &m_script;
};

}  // namespace kaibao
