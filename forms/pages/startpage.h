// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

class QAbstractItemModel;
class QMenu;
class QModelIndex;
class QPushButton;
class QStackedLayout;
class QTreeView;

namespace kaibao {

/// The first thing one sees: the reports that there are, and the ways to a new one.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    /// The model has a report a row: organisation, year, edition, open findings, last change. It must
    /// outlive the page.
    explicit StartPage(QAbstractItemModel &reports, QWidget *parent = nullptr);

    /// Names of the sample reports that are offered.
    void setSamples(const QStringList &names);

    /// Who comes back to the list goes on from there.
    void takeFocus();

Q_SIGNALS:
    void newRequested();
    void openFileRequested();
    void sampleRequested(int sample);
    void reportActivated(const QModelIndex &report);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *createReportsPage();
    QWidget *createWelcome();
    QWidget *createButtons(bool large);
    void follow();

    QAbstractItemModel &m_reports;
    QStackedLayout *m_stack;
    QMenu *m_samples;
    QWidget *m_reportsPage = nullptr;  ///< made when there is a first report
    QTreeView *m_list = nullptr;       ///< on that page
    QWidget *m_welcome = nullptr;      ///< made when there is none
    QWidget *m_column = nullptr;       ///< of the welcome, no wider than one reads with ease
    QList<QPushButton *> m_sampleButtons;
};

}  // namespace kaibao
