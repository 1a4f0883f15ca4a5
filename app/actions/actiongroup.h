// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/dialogs.h"
#include "app/windowservices.h"

#include <QAction>
#include <QKeySequence>
#include <QObject>

class QMenu;

namespace kaibao {

/// What the entries of a menu work with. All must outlive them.
struct ActionContext
{
    WindowServices &services;
    Dialogs &dialogs;
    QWidget &window;                           ///< in front of which everything opens
    std::function<void()> commit;              ///< puts what is half typed into the report
    std::function<void(const QString &)> say;  ///< a passing word at the window's foot

    /// Tells the person of a failure; says whether there was none.
    bool report(const Result<void> &result) const;
};

/// A group of menu entries about one subject, and what they do. The window only finds a menu for them.
class ActionGroup : public QObject
{
    Q_OBJECT

public:
    explicit ActionGroup(const ActionContext &context, QObject *parent) : QObject(parent), m_context(context)
    {}

    /// Puts the entries at the end of a menu.
    virtual void addTo(QMenu &menu) = 0;
    /// The document is another one, or none.
    virtual void followDocument();

protected:
    using Deed = std::function<void()>;

    QAction *add(QMenu &menu, const QString &text, const QKeySequence &keys, const Deed &deed);
    /// An entry that needs an open report; what is half typed is in the report before the deed.
    QAction *addForReport(QMenu &menu, const QString &text, const QKeySequence &keys, const Deed &deed);

    const ActionContext &context() const { return m_context; }
    Workspace &workspace() const { return m_context.services.workspace; }
    Settings &settings() const { return m_context.services.settings; }
    /// The open report; only for deeds that need one.
    Document &document() const;

private:
    ActionContext m_context;
    QList<QAction *> m_forReport;
};

}  // namespace kaibao
