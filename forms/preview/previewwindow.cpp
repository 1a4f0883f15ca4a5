// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/preview/previewwindow.h"

#include "forms/preview/pageview.h"
#include "forms/widgets/look.h"
#include "model/report/showntext.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace kaibao {

namespace {

constexpr int TypingPause = 60;       // milliseconds: a burst of keys is laid out once
constexpr QSize FirstSize(640, 760);  // shows the width of a sheet at about life size

}  // namespace

PreviewWindow::PreviewWindow(Document &document, FontSet &fonts, QWidget *parent)
    : QWidget(parent, Qt::Window), m_document(document), m_fonts(fonts), m_view(new PageView(this))
{
    setWindowTitle(tr("Preview"));
    resize(look::roomFor(*this, FirstSize));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);
    m_pause.setSingleShot(true);
    m_pause.setInterval(TypingPause);
    connect(&m_document, &Document::changed, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &PreviewWindow::layOutAgain);
    connect(m_view, &PageView::placeClicked, this, &PreviewWindow::tellClicked);
    new QShortcut(QKeySequence::Cancel, this, this, &QWidget::close);
    layOutAgain();
}

void PreviewWindow::setOptions(const LayoutOptions &options)
{
    m_options = options;
    layOutAgain();
}

void PreviewWindow::layOutAgain()
{
    m_layout = layOut(m_document.report(), m_fonts, m_options);
    m_view->setPages(m_layout.pages);
}

void PreviewWindow::tellClicked(const PrintedPlace &clicked)
{
    const Element &element = m_layout.elements[clicked.element];
    const Report &report = m_document.report();
    Finding place;
    place.field = element.field;
    if (element.role == Element::Role::Paragraph)
        place.offset = ShownText(report, report.text(element.field))
                           .stored(element.offset + clicked.character, 0)
                           .offset;
    if (element.cell != CellId::None)
        place.cells = {element.cell};
    if (!place.cells.isEmpty() || !place.field.isEmpty())
        Q_EMIT placeClicked(place);
}

}  // namespace kaibao
