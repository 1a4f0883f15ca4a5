// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/references/cellpicker.h"

#include "forms/references/cellfilter.h"
#include "forms/widgets/look.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace kaibao {

namespace {

constexpr QSize FirstSize(620, 460);

bool movesInList(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
}

}  // namespace

CellPicker::CellPicker(Document &document, QWidget *parent)
    : QDialog(parent),
      m_cells(document),
      m_filter(new CellFilter(this)),
      m_words(new QLineEdit(this)),
      m_table(new QComboBox(this)),
      m_list(new QTreeView(this))
{
    setWindowTitle(tr("Insert a figure of the tables"));
    m_filter->setSourceModel(&m_cells);
    auto *label = new QLabel(tr("&Search"), this);
    label->setBuddy(m_words);
    m_words->setPlaceholderText(tr("words of the row or column, a figure, or the cell’s short address"));
    m_words->setAccessibleName(tr("Search"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_table->setAccessibleName(tr("Table"));
    addTables(document.edition());
    createList();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Insert"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("&Cancel"));

    auto *search = new QHBoxLayout;
    search->addWidget(label);
    search->addWidget(m_words, 1);
    search->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(look::Gap);
    layout->addLayout(search);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &CellPicker::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeView::doubleClicked, this, &CellPicker::take);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter->setWords(words);
        selectFirst();
    });
    connect(m_table, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setTable(m_table->currentData().toString());
        selectFirst();
    });
    resize(look::roomFor(*this, FirstSize));
    selectFirst();
}

void CellPicker::setWords(const QString &words)
{
    m_words->setText(words);
}

bool CellPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !movesInList(static_cast<QKeyEvent *>(event)->key()))
        return QDialog::eventFilter(watched, event);
    QCoreApplication::sendEvent(m_list, event);
    return true;
}

void CellPicker::createList()
{
    m_list->setModel(m_filter);
    m_list->setAccessibleName(tr("Cells"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(CellsModel::Row, QHeaderView::Stretch);
}

void CellPicker::addTables(const Edition &edition)
{
    m_table->addItem(tr("All tables"), QString());
    for (const Section &section : edition.sections()) {
        if (!section.table.isEmpty())
            m_table->addItem(section.title, section.table);
    }
}

void CellPicker::selectFirst()
{
    m_list->setCurrentIndex(m_filter->index(0, 0));
}

void CellPicker::take()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    Q_EMIT picked(current.data(CellsModel::KeyRole).toString());
    accept();
}

}  // namespace kaibao
