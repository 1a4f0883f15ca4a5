// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/pages/findingmarks.h"

#include "forms/findings/levelsign.h"
#include "forms/pages/carriedmarks.h"
#include "forms/widgets/narrativeeditor.h"

namespace kaibao {

FindingMarks::FindingMarks(Document &document, const QString &name, NarrativeEditor &editor)
    : QObject(&editor), m_document(document), m_name(name), m_editor(editor), m_marks(editor)
{
    connect(&document, &Document::changed, this, &FindingMarks::follow);
    follow();
}

void FindingMarks::select(const Finding &finding)
{
    if (finding.field == m_name && (finding.length > 0 || finding.offset > 0))
        m_editor.setTextCursor(m_editor.cursorAt(finding.offset, finding.length));
}

void FindingMarks::follow()
{
    QList<TextMark> marks = carriedMarks(m_document, m_name, m_editor.palette());
    for (const Finding &finding : m_document.checks().open()) {
        if (finding.field == m_name && finding.length > 0 && finding.status == Status::Failed)
            marks << TextMark{finding.offset, finding.length, levelColor(finding.level, m_editor.palette()),
                              finding.message};
    }
    m_marks.setMarks(marks);
}

}  // namespace kaibao
