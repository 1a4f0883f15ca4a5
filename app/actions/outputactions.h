// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions/actiongroup.h"
#include "forms/paper/layout.h"
#include "model/checks/finding.h"

#include <QPointer>

namespace kaibao {

class PreviewWindow;

/// What leaves the program: the preview, files, paper.
class OutputActions final : public ActionGroup
{
    Q_OBJECT

public:
    using ActionGroup::ActionGroup;

    void addTo(QMenu &menu) override;
    void followDocument() override;

    /// For whoever offers them outside the menu.
    QAction *exportAction() const { return m_export; }
    QAction *printAction() const { return m_print; }

Q_SIGNALS:
    /// Somebody clicked at this cell or text in the preview.
    void placeClicked(const kaibao::Finding &place);

private:
    void exportReport();
    void print();
    void showPreview();
    void toggleSignature(bool wanted);
    LayoutOptions options() const;
    QString nameOfDocument() const;
    Result<QStringList> write(const QString &path) const;
    bool mayReplace(const QStringList &paths) const;

    QAction *m_export = nullptr;
    QAction *m_print = nullptr;
    QPointer<PreviewWindow> m_preview;
};

}  // namespace kaibao
