// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/changeview.h"

#include "forms/widgets/look.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace kaibao {

namespace {

constexpr int MostLines = 8;  // of a text; the tool tip has the rest

/// As high as its text is in the width of its column.
class WrappingDelegate final : public QStyledItemDelegate
{
public:
    explicit WrappingDelegate(const QTreeView &view) : m_view(view) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem wrapped = option;
        wrapped.features |= QStyleOptionViewItem::WrapText;
        wrapped.rect = QRect(0, 0, m_view.columnWidth(index.column()), 1);
        const QSize size = QStyledItemDelegate::sizeHint(wrapped, index);
        return {size.width(), qMin(size.height(), MostLines * option.fontMetrics.lineSpacing()) + look::Gap};
    }

private:
    const QTreeView &m_view;
};

}  // namespace

ChangeView::ChangeView(const QString &name, QWidget *parent) : QTreeView(parent)
{
    setRootIsDecorated(false);
    setAlternatingRowColors(true);
    setWordWrap(true);
    setAccessibleName(name);
    setItemDelegate(new WrappingDelegate(*this));
    itemDelegate()->setParent(this);
    header()->setSectionResizeMode(QHeaderView::Stretch);
    connect(header(), &QHeaderView::sectionResized, this, &ChangeView::doItemsLayout);
}

}  // namespace kaibao
