// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/paper/fontset.h"
#include "model/document/document.h"

#include <QPointer>
#include <QTimer>

namespace kaibao {

/// Sets the open report in type whenever the typing pauses, and tells its document what could not be printed.
class PaperWatch final : public QObject
{
    Q_OBJECT

public:
    /// The faces must outlive the watch.
    explicit PaperWatch(FontSet &fonts, QObject *parent = nullptr);

    /// Null: nothing to watch.
    void watch(Document *document);

private:
    void lookAgain();
    void tell(const QString &rule, const QList<Finding> &findings);

    FontSet &m_fonts;
    QPointer<Document> m_document;
    QTimer m_pause;
    QHash<QString, QList<Finding>> m_told;  ///< by rule
};

}  // namespace kaibao
