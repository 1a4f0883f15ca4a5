// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/findings/ruleswindow.h"

#include "forms/widgets/airydelegate.h"
#include "forms/widgets/hint.h"
#include "forms/widgets/look.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace kaibao {

RulesWindow::RulesWindow(Document &document, QWidget *parent) : QDialog(parent), m_rules(document)
{
    constexpr QSize FirstSize(1080, 560);
    constexpr int LeastColumn = 6;  // characters
    setWindowTitle(tr("The rules of the checks"));
    auto *list = new QTableView(this);  // a tree view would not wrap the sentences
    list->setModel(&m_rules);
    list->setItemDelegate(new AiryDelegate(list));
    list->setAccessibleName(tr("Rules"));
    list->setSelectionBehavior(QAbstractItemView::SelectRows);
    list->setTabKeyNavigation(false);
    list->setAlternatingRowColors(true);
    list->setShowGrid(false);
    list->verticalHeader()->hide();
    list->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    QHeaderView &head = *list->horizontalHeader();
    head.setHighlightSections(false);
    head.setSectionResizeMode(QHeaderView::ResizeToContents);
    head.moveSection(head.visualIndex(RulesModel::Id), RulesModel::Source);  // the id is for talking about it
    head.moveSection(head.visualIndex(RulesModel::Claim), 0);
    head.setMinimumSectionSize(fontMetrics().averageCharWidth() * LeastColumn);
    head.setSectionResizeMode(RulesModel::Claim, QHeaderView::Stretch);
    head.setSectionResizeMode(RulesModel::Source, QHeaderView::Stretch);
    auto *note = new Hint(
        tr("Silence never means passed: a rule that could not be assessed says so. None of them keeps "
           "a report from being stored or printed."),
        this);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(look::Gap);
    layout->addWidget(note);
    layout->addWidget(list, 1);
    list->setCurrentIndex(m_rules.index(0, RulesModel::Claim));
    list->setFocus();
    resize(look::roomFor(*this, FirstSize));
}

}  // namespace kaibao
