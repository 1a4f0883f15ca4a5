// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/paperwatch.h"

#include "forms/paper/layout.h"
#include "forms/paper/paperfindings.h"

namespace kaibao {

namespace {

constexpr int Pause = 500;  // milliseconds

}  // namespace

PaperWatch::PaperWatch(FontSet &fonts, QObject *parent) : QObject(parent), m_fonts(fonts)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &PaperWatch::lookAgain);
}

void PaperWatch::watch(Document *document)
{
    m_pause.stop();
    m_told.clear();
    m_document = document;
    if (!document)
        return;
    connect(document, &Document::changed, &m_pause, [this](const Change &change) {
        if (!change.isEmpty())
            m_pause.start();
    });
    m_pause.start();
}

void PaperWatch::lookAgain()
{
    if (!m_document)
        return;
    const Report &report = m_document->report();
    const Layout layout = layOut(report, m_fonts);
    tell(paperrule::MissingGlyph, missingGlyphs(report, layout));
    tell(paperrule::TableOverflow, tableOverflows(report, layout));
}

void PaperWatch::tell(const QString &rule, const QList<Finding> &findings)
{
    if (m_told.value(rule) == findings)
        return;
    m_told.insert(rule, findings);
    m_document->setFurtherFindings(rule, findings);
}

}  // namespace kaibao
