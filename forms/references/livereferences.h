// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/document.h"

class QAction;

namespace kaibao {

class NarrativeEditor;

/// Gives an editor of a narrative its live references: what they show, and the way to insert one.
class LiveReferences final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    LiveReferences(Document &document, NarrativeEditor &editor);

    QAction *insertAction() const { return m_insert; }
    /// Lets a person choose a cell; the search begins with the words.
    void pick(const QString &words = {});

private:
    void follow(const Change &change);

    Document &m_document;
    NarrativeEditor &m_editor;
    QAction *m_insert;
};

}  // namespace kaibao
