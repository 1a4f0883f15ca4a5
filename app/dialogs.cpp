// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dialogs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>
#include <QStandardPaths>

namespace kaibao {

namespace {

/// "docx" for "Word document (*.docx)".
QString suffixOf(const QString &filter)
{
    return filter.section(QStringLiteral("*."), 1, 1).section(u')', 0, 0);
}

/// The name that is being typed ends as the chosen kind of file does.
void followFilter(QFileDialog &dialog, const QString &filter)
{
    const QFileInfo file(dialog.selectedFiles().value(0));
    dialog.setDefaultSuffix(suffixOf(filter));
    dialog.selectFile(file.completeBaseName() + u'.' + suffixOf(filter));
}

/// Where no folder is known yet, the person's documents.
QString placeOf(const QString &path)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return (documents.exists() ? documents : QDir::home()).absoluteFilePath(path);
}

void showCount(QProgressDialog &progress, const QString &what, const WorkDone &done)
{
    progress.setMaximum(done.all);
    progress.setValue(done.pieces);
    progress.setLabelText(
        QCoreApplication::translate("Dialogs", "%1 (%2 of %3)").arg(what).arg(done.pieces).arg(done.all));
}

}  // namespace

QString DesktopDialogs::fileToOpen(const QString &title, const QString &folder, const QStringList &filters)
{
    return QFileDialog::getOpenFileName(m_window, title, placeOf(folder), filters.join(QStringLiteral(";;")));
}

QString DesktopDialogs::fileToSave(const QString &title, const QString &proposal, const QStringList &filters)
{
    const QFileInfo proposed(placeOf(proposal));
    QFileDialog dialog(m_window, title, proposed.absolutePath());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(filters);
    dialog.setDefaultSuffix(suffixOf(filters.value(0)));
    dialog.selectFile(proposed.fileName());
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
                     [&dialog](const QString &filter) { followFilter(dialog, filter); });
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QString DesktopDialogs::folder(const QString &title, const QString &start)
{
    return QFileDialog::getExistingDirectory(m_window, title, placeOf(start));
}

QString DesktopDialogs::lineOfText(const QString &title, const QString &question)
{
    return QInputDialog::getText(m_window, title, question);
}

bool DesktopDialogs::confirm(const QString &question, const QString &explanation, const QString &yes)
{
    return choose(question, explanation, {yes}).has_value();
}

std::optional<int> DesktopDialogs::choose(const QString &question, const QString &explanation,
                                          const QStringList &answers)
{
    QMessageBox box(QMessageBox::Question, tr("Kaibao"), question, QMessageBox::Cancel, m_window);
    box.setInformativeText(explanation);
    QList<QAbstractButton *> buttons;
    for (const QString &answer : answers)
        buttons << box.addButton(answer, QMessageBox::AcceptRole);
    box.exec();
    const qsizetype chosen = buttons.indexOf(box.clickedButton());
    return chosen < 0 ? std::nullopt : std::optional(static_cast<int>(chosen));
}

void DesktopDialogs::tell(const QString &sentence, const QString &detail)
{
    QMessageBox box(QMessageBox::Information, tr("Kaibao"), sentence, QMessageBox::Ok, m_window);
    box.setInformativeText(detail);
    box.exec();
}

bool DesktopDialogs::waitFor(const QString &what, const WorkInSteps &work)
{
    constexpr std::chrono::milliseconds Unnoticed(400);
    constexpr std::chrono::milliseconds Frame(20);
    if (work.goOn(Unnoticed))
        return true;
    QProgressDialog progress(what, QCoreApplication::translate("Dialogs", "Cancel"), 0, 0, m_window);
    progress.setWindowTitle(tr("Kaibao"));
    progress.setWindowModality(Qt::ApplicationModal);
    progress.setAutoReset(false);
    progress.show();
    while (!work.goOn(Frame) && !progress.wasCanceled()) {
        if (work.count)
            showCount(progress, what, work.count());
        QCoreApplication::processEvents();
    }
    return work.goOn(std::chrono::milliseconds(0));
}

}  // namespace kaibao
