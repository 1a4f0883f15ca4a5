// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/findings/explanationbox.h"

#include "forms/widgets/look.h"
#include "model/checks/readyreasons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kaibao {

namespace {

constexpr int ReasonLines = 3;
constexpr int NoReason = -1;

}  // namespace

ExplanationBox::ExplanationBox(Document &document, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_given(new QLabel(this)),
      m_caption(new QLabel(tr("&Reason"), this)),
      m_choice(new QComboBox(this)),
      m_reason(new QPlainTextEdit(this)),
      m_sentence(new QCheckBox(tr("Say so in section &6 too"), this)),
      m_close(new QPushButton(tr("E&xplain with this reason"), this)),
      m_withdraw(new QPushButton(tr("&Withdraw the reason"), this))
{
    m_given->setTextFormat(Qt::PlainText);
    m_given->setWordWrap(true);
    m_caption->setBuddy(m_reason);
    m_choice->setAccessibleName(tr("Ready reasons"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(6);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Why the figures are right as they are"));
    m_reason->setTabChangesFocus(true);
    createLayout();
    connect(m_choice, &QComboBox::activated, this, &ExplanationBox::takeReady);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &ExplanationBox::followReason);
    connect(m_close, &QPushButton::clicked, this, &ExplanationBox::close);
    connect(m_withdraw, &QPushButton::clicked, this, &ExplanationBox::withdraw);
    showFinding(std::nullopt);
}

void ExplanationBox::showFinding(const std::optional<Finding> &finding)
{
    const bool same = finding && m_finding && finding->fingerprint == m_finding->fingerprint
                   && finding->status == m_finding->status;
    m_finding = finding;
    if (same)
        return;  // what is half typed stays
    const bool explained = finding && finding->status == Status::Explained;
    const bool explainable = finding && finding->isExplainable();
    m_given->setText(explained ? tr("Reason: %1").arg(finding->answer->reason) : QString());
    m_given->setVisible(explained);
    m_withdraw->setVisible(explained);
    for (QWidget *part : QList<QWidget *>{m_caption, m_reason, m_close})
        part->setVisible(explainable);
    setVisible(explained || explainable);
    offerReasons();
    const bool before = explainable && finding->answer;
    m_reason->setPlainText(before ? finding->answer->reason : QString());
    followReason();
}

void ExplanationBox::createLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::SmallGap);
    m_reason->setFixedHeight(ReasonLines * fontMetrics().lineSpacing() + look::WideGap);
    for (QWidget *part :
         QList<QWidget *>{m_given, m_caption, m_choice, m_reason, m_sentence, m_close, m_withdraw})
        layout->addWidget(part);
}

void ExplanationBox::offerReasons()
{
    const bool explainable = m_finding && m_finding->isExplainable();
    m_ready = explainable ? readyReasons(m_document.checks().pairWith(m_document.report()), *m_finding)
                          : QList<ReadyReason>();
    m_choice->clear();
    for (const ReadyReason &ready : std::as_const(m_ready)) {
        m_choice->addItem(ready.reason);
        m_choice->setItemData(m_choice->count() - 1, ready.reason, Qt::ToolTipRole);
    }
    m_choice->setPlaceholderText(tr("Ready reasons"));
    m_choice->setCurrentIndex(NoReason);
    m_choice->setVisible(!m_ready.isEmpty());
}

void ExplanationBox::takeReady(int row)
{
    m_reason->setPlainText(m_ready[row].reason);
    m_reason->setFocus();
    m_reason->selectAll();
}

void ExplanationBox::followReason()
{
    m_close->setEnabled(!m_reason->toPlainText().trimmed().isEmpty());
    const int row = m_choice->currentIndex();
    const QString sentence = row == NoReason ? QString() : m_ready[row].sentence;
    m_sentence->setVisible(!sentence.isEmpty());
    m_sentence->setToolTip(sentence);
}

void ExplanationBox::close()
{
    const bool told = m_sentence->isVisibleTo(this) && m_sentence->isChecked();
    const QString sentence = told ? m_ready[m_choice->currentIndex()].sentence : QString();
    const Finding finding = *m_finding;  // a copy: to explain it shows another
    m_document.explain(finding, m_reason->toPlainText().trimmed(), sentence);
}

void ExplanationBox::withdraw()
{
    const Finding finding = *m_finding;
    m_document.withdrawExplanation(finding);
}

}  // namespace kaibao
