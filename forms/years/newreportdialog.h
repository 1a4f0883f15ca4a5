// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/edition/editions.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace kaibao {

/// A report that a new one can go on from.
struct Predecessor
{
    QString organisation;
    int year = 0;
    QString edition;  ///< its key

    bool operator==(const Predecessor &) const = default;
};

/// What a person wants to begin with.
struct NewReportWish
{
    enum class Start : quint8 { LastYear, Blank, File };

    Start start = Start::Blank;
    int predecessor = -1;  ///< of LastYear: its position among those that were offered
    int year = 0;          ///< of Blank, as what follows
    QString organisation;
    QString kind;
};

/// Asks how a new report begins: from last year's, blank, or from a file.
class NewReportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `year` is the one that is proposed. The edition lends its kinds of body; it must outlive the dialog.
    NewReportDialog(const QList<Predecessor> &predecessors, int year, const Edition &edition,
                    QWidget *parent = nullptr);

    NewReportWish wish() const;

    /// Offers one more report to go on from, and chooses it.
    void addPredecessor(const Predecessor &predecessor);

Q_SIGNALS:
    /// Last year's report is in a file.
    void predecessorFileRequested();

private:
    QWidget *createLastYear();
    QWidget *createFile();
    QWidget *createBlank(const Edition &edition, int year);
    void addField(QFormLayout &form, const QString &label, QWidget &input);
    void orderTabs();
    void choose(const QList<Predecessor> &predecessors, int year);
    void follow();

    QRadioButton *m_fromLastYear;
    QRadioButton *m_blank;
    QRadioButton *m_fromFile;
    QComboBox *m_predecessors;
    QPushButton *m_otherFile;
    QSpinBox *m_year;
    QLineEdit *m_organisation;
    QComboBox *m_kind;
    QPushButton *m_create = nullptr;
};

}  // namespace kaibao
