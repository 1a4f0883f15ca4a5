// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/paper/layout.h"
#include "model/document/document.h"

#include <QTimer>
#include <QWidget>

namespace kaibao {

class PageView;
struct PrintedPlace;

/// The printed report beside the form; follows each edit as soon as the typing pauses.
class PreviewWindow final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the window.
    PreviewWindow(Document &document, FontSet &fonts, QWidget *parent = nullptr);

    /// What the print has beyond the report.
    void setOptions(const LayoutOptions &options);

Q_SIGNALS:
    /// A click on what is printed: its cell, or the place in its text.
    void placeClicked(const kaibao::Finding &place);

private:
    void layOutAgain();
    void tellClicked(const PrintedPlace &clicked);

    Document &m_document;
    FontSet &m_fonts;
    LayoutOptions m_options;
    Layout m_layout;
    PageView *m_view;
    QTimer m_pause;
};

}  // namespace kaibao
