// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/document.h"

#include <QAction>

namespace kaibao {

class NarrativeEditor;

/// Says of the paragraph at the cursor, which stands as it did last year, that it is still true. An action of
/// the editor.
class StillTrueAction final : public QAction
{
    Q_OBJECT

public:
    /// `field` is that of the editor's text. The document must outlive the editor, which owns the action.
    StillTrueAction(Document &document, const QString &field, NarrativeEditor &editor);

private:
    void confirm();
    bool takesAMarkAway(const Change &change) const;

    Document &m_document;
    QString m_field;
    NarrativeEditor &m_editor;
};

}  // namespace kaibao
