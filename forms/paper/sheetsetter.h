// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/paper/flow.h"
#include "forms/paper/reviewsheet.h"

namespace kaibao {

/// Sets the sheet that follows the report in a copy for the supervisor.
class SheetSetter final
{
public:
    SheetSetter(const Report &report, FontSet &fonts, Layout &layout, Flow &flow)
        : m_report(report), m_fonts(fonts), m_layout(layout), m_flow(flow)
    {}

    void add(const Review &review);

private:
    void addTitle();
    void addPart(const SheetPart &part);
    void addSentence(const QString &sentence);
    void addPlaceToSign();
    void addHeading(const QString &text);
    int addElement(Element::Role role, const QString &text);
    QList<TextLine> setHeading(const QString &text) const;

    const Report &m_report;
    FontSet &m_fonts;
    Layout &m_layout;
    Flow &m_flow;
};

}  // namespace kaibao
