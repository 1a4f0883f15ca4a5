// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/pages/sectiondelegate.h"

#include "forms/findings/levelsign.h"
#include "forms/widgets/look.h"
#include "model/sections/sectionsmodel.h"

#include <QAbstractItemView>
#include <QPainter>

namespace kaibao {

namespace {

constexpr int TitleFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
constexpr int Side = look::Gap + look::SmallGap;

QFont titleFont(const QFont &font)
{
    return font;
}

QFont progressFont(const QFont &font)
{
    return look::scaled(font, look::SmallText);
}

bool hasProgress(const QModelIndex &index)
{
    return index.data(SectionsModel::WantedRole).toInt() > 0;
}

QString progressText(const QModelIndex &index)
{
    const int filled = index.data(SectionsModel::FilledRole).toInt();
    const int wanted = index.data(SectionsModel::WantedRole).toInt();
    return QStringLiteral("%1/%2").arg(filled).arg(wanted);
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QPalette &palette = option.palette;
    if (selected)
        painter.fillRect(option.rect, look::currentFill(palette));
    else if (hovered)
        painter.fillRect(option.rect, look::banded(palette.color(QPalette::Window), palette));
    if (selected)
        painter.fillRect(option.rect.left(), option.rect.top(), 4, option.rect.height(),
                         palette.color(QPalette::Highlight));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(palette.color(QPalette::Highlight));
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

/// Beside the figure of a section in which nothing is missing.
void paintTick(QPainter &painter, const QRect &line, int left)
{
    const double side = line.height() * 0.6;
    const QPointF start(left, line.center().y() + side * 0.1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawPolyline(
        QPolygonF{start, start + QPointF(side * 0.3, side * 0.3), start + QPointF(side * 0.85, -side * 0.4)});
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void paintProgress(QPainter &painter, const QRect &line, const QModelIndex &index, const QPalette &palette)
{
    const QString text = progressText(index);
    painter.setPen(look::muted(palette));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, text);
    if (index.data(SectionsModel::FilledRole) == index.data(SectionsModel::WantedRole))
        paintTick(painter, line,
                  line.left() + painter.fontMetrics().horizontalAdvance(text) + look::SmallGap);
}

/// How much is filled in, as a bar; the figure stands above it.
void paintBar(QPainter &painter, const QRect &bar, const QModelIndex &index, const QPalette &palette)
{
    const int filled = index.data(SectionsModel::FilledRole).toInt();
    const int wanted = index.data(SectionsModel::WantedRole).toInt();
    painter.fillRect(bar, look::mix(palette.color(QPalette::Window), palette.color(QPalette::Text), 0.15));
    painter.fillRect(bar.left(), bar.top(), bar.width() * filled / wanted, bar.height(),
                     palette.color(QPalette::Highlight));
}

void paintFindings(QPainter &painter, const QRect &line, const QModelIndex &index, const QPalette &palette)
{
    const QVariant level = index.data(SectionsModel::LevelRole);
    if (!level.isValid())
        return;
    const QString count = index.data(SectionsModel::OpenRole).toString();
    const int side = qRound(line.height() * 0.8);
    const int width = painter.fontMetrics().horizontalAdvance(count);
    painter.setPen(levelColor(static_cast<Level>(level.toInt()), palette));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, count);
    paintLevelSign(
        painter,
        QRectF(line.right() - width - side - 3, line.top() + (line.height() - side) / 2.0, side, side),
        static_cast<Level>(level.toInt()), palette);
}

}  // namespace

void SectionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    paintGround(*painter, option);
    const QRect inner = option.rect.adjusted(Side, look::Gap - 2, -Side, -look::Gap + 2);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->setFont(titleFont(option.font));
    painter->drawText(inner, TitleFlags, index.data().toString());
    if (hasProgress(index)) {
        const QFont small = progressFont(option.font);
        const int height = QFontMetrics(small).height();
        const QRect line(inner.left(), inner.bottom() - height - 3, inner.width(), height);
        painter->setFont(small);
        paintProgress(*painter, line, index, option.palette);
        paintFindings(*painter, line, index, option.palette);
        paintBar(*painter, QRect(inner.left(), inner.bottom() - 2, inner.width(), 3), index, option.palette);
    }
    painter->restore();
}

QSize SectionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const QRect room(0, 0, qMax(1, width - 2 * Side), 100000);
    const QRect title =
        QFontMetrics(titleFont(option.font)).boundingRect(room, TitleFlags, index.data().toString());
    const int progress = hasProgress(index) ? QFontMetrics(progressFont(option.font)).height() + 6 : 0;
    return {width, title.height() + progress + 2 * look::Gap - 4};
}

}  // namespace kaibao
