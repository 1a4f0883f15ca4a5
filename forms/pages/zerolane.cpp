// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/pages/zerolane.h"

#include "forms/widgets/look.h"
#include "model/report/zeroreport.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace kaibao {

ZeroLane::ZeroLane(Document &document, QWidget *parent)
    : QFrame(parent),
      m_document(document),
      m_words(new QLabel(this)),
      m_yes(new QPushButton(this)),
      m_no(new QPushButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    m_words->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(look::Gap + look::SmallGap, look::Gap, look::Gap, look::Gap);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_yes);
    layout->addWidget(m_no);
    connect(m_yes, &QPushButton::clicked, this, &ZeroLane::accept);
    connect(m_no, &QPushButton::clicked, this, &ZeroLane::decline);
    connect(&m_document, &Document::changed, this, &ZeroLane::follow);
    ask(Question::None);
    follow();
}

void ZeroLane::comeBefore(QWidget &next)
{
    setTabOrder(m_yes, m_no);
    setTabOrder(m_no, &next);
}

void ZeroLane::ask(Question question)
{
    m_question = question;
    setVisible(question != Question::None);
    if (question == Question::Received) {
        m_words->setText(tr("Were there any requests this year?"));
        m_yes->setText(tr("N&one received"));
        m_no->setText(tr("There &were some"));
    } else if (question == Question::Sentence) {
        m_words->setText(tr("The table is filled with zeros. Say it in the text too? “%1”")
                             .arg(zeroSentence(m_document.report())));
        m_yes->setText(tr("&Add the sentence"));
        m_no->setText(tr("No, than&ks"));
    }
}

void ZeroLane::accept()
{
    const Report &report = m_document.report();
    if (m_question == Question::Received) {
        m_document.edit(noRequests(report), tr("No requests received"));
        ask(saysZero(report) ? Question::None : Question::Sentence);
    } else {
        m_document.edit(withZeroSentence(report), tr("Say that there were no requests"));
        ask(Question::None);
    }
}

void ZeroLane::decline()
{
    m_declined = true;
    ask(Question::None);
    Q_EMIT declined();
}

void ZeroLane::follow()
{
    const bool open = !m_declined && mayBeZeroReport(m_document.report());
    if (open || m_question == Question::Received)
        ask(open ? Question::Received : Question::None);
}

}  // namespace kaibao
