// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/showntext.h"

namespace kaibao {

ShownText::ShownText(const Report &report, const QString &stored)
{
    const QList<Reference> references = referencesIn(stored);
    if (references.isEmpty()) {
        m_text = stored;
        return;
    }
    int done = 0;
    for (const Reference &reference : references) {
        m_text += QStringView(stored).mid(done, reference.offset - done);
        const CellId cell = report.edition().findCell(reference.key).value_or(CellId::None);
        LinkedFigure figure{reference, static_cast<int>(m_text.size()), 0, cell};
        figure.hasNumber = cell != CellId::None && report.value(cell).isNumber();
        m_text += shownFigure(report, reference.key);
        figure.end = static_cast<int>(m_text.size());
        m_figures << figure;
        done = reference.end();
    }
    m_text += QStringView(stored).mid(done);
}

ShownText::Place ShownText::stored(int offset, int length) const
{
    const int start = storedStart(offset);
    return {start, length > 0 ? storedEnd(offset + length) - start : 0};
}

int ShownText::storedStart(int position) const
{
    int shift = 0;
    for (const LinkedFigure &figure : m_figures) {
        if (position < figure.begin)
            break;
        if (position < figure.end)
            return figure.reference.offset;
        shift = figure.reference.end() - figure.end;
    }
    return position + shift;
}

int ShownText::storedEnd(int position) const
{
    int shift = 0;
    for (const LinkedFigure &figure : m_figures) {
        if (position <= figure.begin)
            break;
        if (position <= figure.end)
            return figure.reference.end();
        shift = figure.reference.end() - figure.end;
    }
    return position + shift;
}

QString shownFigure(const Report &report, const QString &key)
{
    const std::optional<CellId> cell = report.edition().findCell(key);
    if (!cell)
        return referenceTo(key);
    const QString figure = report.value(*cell).text();
    return figure.isEmpty() ? ShownText::Blank : figure;
}

QString shownNarrative(const Report &report, const QString &key)
{
    return ShownText(report, report.narrative(key)).text();
}

}  // namespace kaibao
