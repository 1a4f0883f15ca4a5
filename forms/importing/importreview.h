// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/importing/importmodel.h"

#include <QDialog>

class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace kaibao {

/// Shows a file beside what was understood of it. The clerk ticks, corrects, puts what found no place into
/// cells by hand, and takes it into a new report or the open one.
class ImportReview final : public QDialog
{
    Q_OBJECT

public:
    /// `open` is the report that the file can go into, if it is on the same form.
    ImportReview(const ImportedReport &imported, const std::optional<Report> &open,
                 QWidget *parent = nullptr);

    const ImportModel &model() const { return m_model; }

Q_SIGNALS:
    void newReportWanted();
    void openReportWanted();

private:
    static QStringList remarksOn(const ImportedReport &imported, const std::optional<Report> &open);
    QWidget *createOriginal(const QString &text);
    QWidget *createCells();
    QWidget *createLeftovers(const QStringList &leftovers);
    QWidget *createButtons(bool canGoIntoOpen);
    void showSource();
    void placeByHand();

    ImportModel m_model;
    QPlainTextEdit *m_original = nullptr;
    QTableView *m_cells = nullptr;
    QListWidget *m_leftovers = nullptr;
};

}  // namespace kaibao
