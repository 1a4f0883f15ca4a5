// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dialogs.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace kaibao {

QString DesktopDialogs::fileToOpen(const QString &title, const QString &folder, const QStringList &filters)
{
    return QFileDialog::getOpenFileName(m_window, title, folder, filters.join(QStringLiteral(";;")));
}

QString DesktopDialogs::fileToSave(const QString &title, const QString &proposal, const QStringList &filters)
{
    return QFileDialog::getSaveFileName(m_window, title, proposal, filters.join(QStringLiteral(";;")));
}

QString DesktopDialogs::folder(const QString &title, const QString &start)
{
    return QFileDialog::getExistingDirectory(m_window, title, start);
}

QString DesktopDialogs::lineOfText(const QString &title, const QString &question)
{
    return QInputDialog::getText(m_window, title, question);
}

bool DesktopDialogs::confirm(const QString &question, const QString &explanation, const QString &yes)
{
    QMessageBox box(QMessageBox::Question, QString(), question, QMessageBox::Cancel, m_window);
    box.setInformativeText(explanation);
    const QPushButton *accept = box.addButton(yes, QMessageBox::AcceptRole);
    box.exec();
    return box.clickedButton() == accept;
}

void DesktopDialogs::tell(const QString &sentence, const QString &detail)
{
    QMessageBox box(QMessageBox::Information, QString(), sentence, QMessageBox::Ok, m_window);
    box.setInformativeText(detail);
    box.exec();
}

}  // namespace kaibao
