// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/widgets/keymapdialog.h"

#include "forms/widgets/look.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace kaibao {

namespace {

constexpr QSize FirstSize(560, 620);

QString row(const KeyGroup::Key &key)
{
    return QStringLiteral("<tr><td width='34%'><b>%1</b></td><td>%2</td></tr>")
        .arg(key.keys.toHtmlEscaped(), key.deed.toHtmlEscaped());
}

}  // namespace

QString keymapPage(const QList<KeyGroup> &groups)
{
    QString page;
    for (const KeyGroup &group : groups) {
        if (group.keys.isEmpty())
            continue;
        page += QStringLiteral("<h3>%1</h3><table width='100%' cellspacing='0' cellpadding='3'>")
                    .arg(group.title.toHtmlEscaped());
        for (const KeyGroup::Key &key : group.keys)
            page += row(key);
        page += QStringLiteral("</table>");
    }
    return page;
}

KeymapDialog::KeymapDialog(const QList<KeyGroup> &groups, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard map"));
    resize(look::roomFor(*this, FirstSize));
    auto *page = new QTextBrowser(this);
    page->document()->setDefaultStyleSheet(
        QStringLiteral("td { padding-right: 24px; } h3 { margin-top: 12px; }"));
    page->setHtml(keymapPage(groups));
    page->setAccessibleName(windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("&Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::WideGap, look::WideGap, look::WideGap, look::WideGap);
    layout->addWidget(page, 1);
    layout->addWidget(buttons);
}

}  // namespace kaibao
