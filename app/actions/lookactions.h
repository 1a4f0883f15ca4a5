// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions/actiongroup.h"

#include <QFont>

namespace kaibao {

/// How everything looks: light, dark or as the desktop is, and the size of the text in all windows.
class LookActions final : public ActionGroup
{
    Q_OBJECT

public:
    /// Gives the application the text size of the settings.
    LookActions(const ActionContext &context, QObject *parent);
    /// Gives the application its own text size back.
    ~LookActions() override;
    Q_DISABLE_COPY_MOVE(LookActions)

    void addTo(QMenu &menu) override;
    void followDocument() override {}  // the look is that of the program, whatever is open

    /// Percent of the desktop's text size, from 80 to 200.
    int zoom() const;
    void setZoom(int percent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addThemes(QMenu &menu);
    void choose(const QString &theme);
    void applyZoom() const;

    QFont m_font;  ///< at 100 %
};

}  // namespace kaibao
