// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/findings/previewbar.h"

#include "forms/findings/levelsign.h"
#include "forms/widgets/look.h"
#include "model/document/document.h"
#include "model/document/preview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace kaibao {

namespace {

constexpr int Few = 2;  ///< rules that are named; the others are counted

QLabel *wrapped(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QString withoutStop(const QString &sentence)
{
    return sentence.endsWith(u'。') || sentence.endsWith(u'.') ? sentence.chopped(1) : sentence;
}

}  // namespace

PreviewBar::PreviewBar(Document &document, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_name(wrapped(this)),
      m_green(wrapped(this)),
      m_red(wrapped(this))
{
    auto *apply = new QPushButton(tr("&Apply"), this);
    auto *leave = new QPushButton(tr("&Leave it (Esc)"), this);
    auto *words = new QVBoxLayout;
    words->setSpacing(look::SmallGap);
    words->addWidget(m_name);
    words->addWidget(m_green);
    words->addWidget(m_red);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(look::WideGap, look::Gap, look::WideGap, look::Gap);
    layout->addLayout(words, 1);
    layout->addWidget(apply);
    layout->addWidget(leave);
    setAutoFillBackground(true);
    connect(apply, &QPushButton::clicked, &document.preview(), &Preview::carryOut);
    connect(leave, &QPushButton::clicked, &document.preview(), &Preview::leave);
    connect(&document.preview(), &Preview::changed, this, &PreviewBar::follow);
    follow();
}

void PreviewBar::follow()
{
    const Preview &preview = m_document.preview();
    setVisible(preview.isActive());
    QPalette ground;
    ground.setColor(QPalette::Window,
                    look::previewFill(parentWidget() ? parentWidget()->palette() : palette()));
    setPalette(ground);
    m_name->setText(tr("Preview – %1").arg(preview.name()));
    m_green->setText(tr("✓ Turns green: %1").arg(rulesInWords(preview.turnsGreen())));
    m_green->setVisible(!preview.turnsGreen().isEmpty());
    m_red->setText(tr("✗ Turns red: %1").arg(rulesInWords(preview.turnsRed())));
    m_red->setVisible(!preview.turnsRed().isEmpty());
}

QString PreviewBar::rulesInWords(const QList<int> &rules) const
{
    QStringList words;
    for (const int rule : rules.mid(0, Few)) {
        const LinearRule &shown = m_document.edition().rules()[rule];
        const QString claim = withoutStop(shown.claim);
        words << (shown.scopeLabel.isEmpty() ? claim : tr("%1: %2").arg(shown.scopeLabel, claim));
    }
    if (rules.size() > Few)
        words << tr("%n more", nullptr, static_cast<int>(rules.size() - Few));
    return words.join(tr("; "));
}

}  // namespace kaibao
