// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/paper/flow.h"
#include "forms/paper/sheet.h"

namespace kaibao {

/// Sets a sheet that goes to the supervisor.
class SheetSetter final
{
public:
    SheetSetter(const Report &report, FontSet &fonts, Layout &layout, Flow &flow)
        : m_report(report), m_fonts(fonts), m_layout(layout), m_flow(flow)
    {}

    void add(const Sheet &sheet);

private:
    void addTitle(const QString &title);
    void addPart(const SheetPart &part);
    void addSentences(const QString &sentences, int linesBelow = 0);
    void addPlaceToSign(const QString &remarks);
    void addHeading(const QString &text);
    int addElement(Element::Role role, const QString &text);
    QList<TextLine> setHeading(const QString &text) const;

    const Report &m_report;
    FontSet &m_fonts;
    Layout &m_layout;
    Flow &m_flow;
    QString m_heading;  ///< under which the parts stand
};

/// A sheet that stands by itself, with numbered pages.
Layout layOutSheet(const Report &report, const Sheet &sheet, FontSet &fonts);

}  // namespace kaibao
