// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workinsteps.h"
#include "model/base/result.h"

#include <QCoreApplication>
#include <QStringList>

class QWidget;

namespace kaibao {

/// The questions that the program asks a person. A test answers them in a person's stead.
class Dialogs
{
public:
    Dialogs() = default;
    virtual ~Dialogs() = default;
    Q_DISABLE_COPY_MOVE(Dialogs)

    /// A file to open or to write, or a folder; empty if the person thought better of it. `filters` as in QFileDialog.
    virtual QString fileToOpen(const QString &title, const QString &folder, const QStringList &filters) = 0;
    virtual QString fileToSave(const QString &title, const QString &proposal, const QStringList &filters) = 0;
    virtual QString folder(const QString &title, const QString &start) = 0;
    /// One line of text; empty if the person thought better of it.
    virtual QString lineOfText(const QString &title, const QString &question) = 0;
    virtual bool confirm(const QString &question, const QString &explanation, const QString &yes) = 0;
    /// The place of the answer taken; nothing if the person thought better of it.
    virtual std::optional<int> choose(const QString &question, const QString &explanation,
                                      const QStringList &answers) = 0;
    virtual void tell(const QString &sentence, const QString &detail) = 0;
    /// Has work done. Where it takes long, the person sees what it is and how far it is, and can give it up. Says
    /// whether it came to its end.
    virtual bool waitFor(const QString &what, const WorkInSteps &work) = 0;
};

/// The desktop's own dialogs, in front of a window.
class DesktopDialogs final : public Dialogs
{
    Q_DECLARE_TR_FUNCTIONS(DesktopDialogs)

public:
    /// The window must outlive this.
    explicit DesktopDialogs(QWidget *window) : m_window(window) {}

    QString fileToOpen(const QString &title, const QString &folder, const QStringList &filters) override;
    QString fileToSave(const QString &title, const QString &proposal, const QStringList &filters) override;
    QString folder(const QString &title, const QString &start) override;
    QString lineOfText(const QString &title, const QString &question) override;
    bool confirm(const QString &question, const QString &explanation, const QString &yes) override;
    std::optional<int> choose(const QString &question, const QString &explanation,
                              const QStringList &answers) override;
    void tell(const QString &sentence, const QString &detail) override;
    bool waitFor(const QString &what, const WorkInSteps &work) override;

private:
    QWidget *m_window;
};

}  // namespace kaibao
