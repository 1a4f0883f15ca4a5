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
        QString folder;
        bool confirms = true;
        std::optional<int> chooses = 0;
        bool waits = true;  ///< else gives up after a first look
        QString lineOfText;
        QStringList told;
        QStringList waitedFor;
    };

    /// The script must outlive this.
    explicit ScriptedDialogs(Script &script) : m_script(script) {}

    QString fileToOpen(const QString &, const QString &, const QStringList &) override
    {
        return m_script.fileToOpen;
    }
    QString fileToSave(const QString &, const QString &, const QStringList &) override
    {
        return m_script.fileToSave;
    }
    QString folder(const QString &, const QString &) override { return m_script.folder; }
    bool confirm(const QString &question, const QString &explanation, const QString &) override
    {
        tell(question, explanation);
        return m_script.confirms;
    }
    std::optional<int> choose(const QString &question, const QString &explanation,
                              const QStringList &answers) override
    {
        tell(question, explanation + u'\n' + answers.join(u'\n'));
        return m_script.chooses;
    }
    QString lineOfText(const QString &, const QString &) override { return m_script.lineOfText; }
    void tell(const QString &sentence, const QString &detail) override
    {
        m_script.told << sentence + u'\n' + detail;
    }

    bool waitFor(const QString &what, const WorkInSteps &work) override
    {
        constexpr std::chrono::hours LongEnough(1);
        m_script.waitedFor << what;
        return work.goOn(m_script.waits ? LongEnough : std::chrono::hours(0)) && m_script.waits;
    }

private:
    Script &m_script;
};

}  // namespace kaibao
