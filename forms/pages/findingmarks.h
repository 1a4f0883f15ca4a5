// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/widgets/textmarks.h"
#include "model/document/document.h"

namespace kaibao {

/// Marks the words of one text that the findings are about, and leads to them.
class FindingMarks final : public QObject
{
    Q_OBJECT

public:
    /// `name` is that of the text (see namespace field), which the editor must show already. Document and
    /// editor must outlive this.
    FindingMarks(Document &document, const QString &name, NarrativeEditor &editor);

    /// Selects the words of a finding, if it is about some of this text.
    void select(const Finding &finding);

private:
    void follow();

    Document &m_document;
    QString m_name;
    NarrativeEditor &m_editor;
    TextMarks m_marks;
};

}  // namespace kaibao
