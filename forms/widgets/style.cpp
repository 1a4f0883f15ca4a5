// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/widgets/style.h"

#include "forms/widgets/look.h"

#include <QPainter>
#include <QStyleOption>

namespace kaibao {

namespace {

constexpr double Corner = 4;
constexpr int ScrollBarWidth = 12;
constexpr int LeastSlider = 32;

/// The middle of the outermost pixels: a line drawn there is sharp.
QRectF outline(const QRect &rect)
{
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

void paintRound(QPainter &painter, const QRectF &rect, const QPen &pen, const QBrush &fill)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect, Corner, Corner);
    painter.restore();
}

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

QColor accent(const QPalette &palette)
{
    return palette.color(QPalette::Highlight);
}

QColor line(const QPalette &palette)
{
    return look::mix(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.28);
}

void paintButton(QPainter &painter, const QStyleOption &option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool flat = button && button->features.testFlag(QStyleOptionButton::Flat);
    const bool first = button && button->features.testFlag(QStyleOptionButton::DefaultButton);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool down = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool hovered = enabled && has(option, QStyle::State_MouseOver);
    const QPalette &palette = option.palette;
    QColor fill = palette.color(QPalette::Base);
    if (down)
        fill = look::mix(fill, accent(palette), 0.20);
    else if (hovered)
        fill = look::mix(fill, accent(palette), 0.10);
    if (flat && !down && !hovered)
        return;
    const QColor edge = first && enabled ? accent(palette) : line(palette);
    paintRound(painter, outline(option.rect), QPen(enabled ? edge : look::mix(fill, edge, 0.5), 1), fill);
}

void paintFocus(QPainter &painter, const QStyleOption &option)
{
    paintRound(painter, outline(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), QPen(accent(option.palette), 2),
               Qt::NoBrush);
}

void paintField(QPainter &painter, const QStyleOption &option)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool focused = enabled && has(option, QStyle::State_HasFocus);
    const QPen pen = focused ? QPen(accent(option.palette), 2) : QPen(line(option.palette), 1);
    const double inset = focused ? 0.5 : 0;
    paintRound(painter, outline(option.rect).adjusted(inset, inset, -inset, -inset), pen,
               option.palette.color(enabled ? QPalette::Base : QPalette::Window));
}

/// The square of a check box or the disc of a radio button; the caller draws what is in it.
void paintIndicator(QPainter &painter, const QStyleOption &option, const QRectF &shape, double corner)
{
    const QPalette &palette = option.palette;
    const bool chosen = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const bool hovered = has(option, QStyle::State_MouseOver);
    const bool enabled = has(option, QStyle::State_Enabled);
    QColor edge = look::mix(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.5);
    if (enabled && (chosen || hovered || has(option, QStyle::State_HasFocus)))
        edge = accent(palette);
    const QColor fill = chosen ? edge : palette.color(QPalette::Base);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, 1));
    painter.setBrush(enabled || chosen ? fill : palette.color(QPalette::Window));
    painter.drawRoundedRect(shape, corner, corner);
}

void paintCheckBox(QPainter &painter, const QStyleOption &option)
{
    painter.save();
    const QRectF box = outline(option.rect);
    const double side = box.width();
    paintIndicator(painter, option, box, Corner - 1);
    painter.setPen(QPen(Qt::white, side / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (has(option, QStyle::State_On))
        painter.drawPolyline(QPolygonF{box.topLeft() + QPointF(0.24, 0.52) * side,
                                       box.topLeft() + QPointF(0.43, 0.71) * side,
                                       box.topLeft() + QPointF(0.77, 0.32) * side});
    else if (has(option, QStyle::State_NoChange))
        painter.drawLine(box.topLeft() + QPointF(0.25, 0.5) * side,
                         box.topLeft() + QPointF(0.75, 0.5) * side);
    painter.restore();
}

void paintRadioButton(QPainter &painter, const QStyleOption &option)
{
    painter.save();
    const QRectF disc = outline(option.rect);
    paintIndicator(painter, option, disc, disc.width() / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    if (has(option, QStyle::State_On))
        painter.drawEllipse(disc.center(), disc.width() * 0.22, disc.height() * 0.22);
    painter.restore();
}

void paintMenuGround(QPainter &painter, const QStyleOption &option)
{
    painter.fillRect(option.rect, option.palette.color(QPalette::Base));
    painter.setPen(line(option.palette));
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
}

void paintMenuBarItem(QPainter &painter, const QStyleOptionMenuItem &item)
{
    const QPalette &palette = item.palette;
    painter.fillRect(item.rect, palette.color(QPalette::Window));
    if (has(item, QStyle::State_Selected) || has(item, QStyle::State_Sunken))
        paintRound(painter, outline(item.rect).adjusted(1, 1, -1, -1), Qt::NoPen,
                   look::mix(palette.color(QPalette::Window), accent(palette), 0.2));
    painter.setPen(palette.color(has(item, QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled,
                                 QPalette::WindowText));
    painter.drawText(item.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, item.text);
}

void paintScrollBar(QPainter &painter, const QStyleOptionSlider &bar, QRect slider)
{
    const QPalette &palette = bar.palette;
    const QColor ground = palette.color(QPalette::Base);
    painter.fillRect(bar.rect, ground);
    if (bar.maximum <= bar.minimum)
        return;
    const bool busy = has(bar, QStyle::State_MouseOver) || has(bar, QStyle::State_Sunken);
    const double strength = has(bar, QStyle::State_Sunken) ? 0.6 : busy ? 0.5 : 0.36;
    const int margin = busy ? 2 : 3;
    const QRectF shape = QRectF(slider).adjusted(margin, margin, -margin, -margin);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look::mix(ground, palette.color(QPalette::Text), strength));
    const double radius = qMin(shape.width(), shape.height()) / 2;
    painter.drawRoundedRect(shape, radius, radius);
}

/// The chevron of a menu bar that is too narrow. Fusion's is a picture, for which Qt loads every reader of
/// pictures there is, at each start.
QIcon chevrons()
{
    QPixmap picture(16, 16);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::gray, 1.5));
    for (const double left : {3.0, 8.0})
        painter.drawPolyline(QPolygonF{{left, 4}, {left + 4, 8}, {left, 12}});
    return QIcon(picture);
}

}  // namespace

Style::Style() : QProxyStyle(QStringLiteral("Fusion"))
{}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        return paintButton(*painter, *option);
    case PE_FrameFocusRect:
        return paintFocus(*painter, *option);
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            return paintField(*painter, *option);
        break;
    case PE_Frame:
        if (!has(*option, State_Sunken) && !has(*option, State_Raised))
            break;
        return paintField(*painter, *option);
    case PE_IndicatorCheckBox:
        return paintCheckBox(*painter, *option);
    case PE_IndicatorRadioButton:
        return paintRadioButton(*painter, *option);
    case PE_FrameMenu:
        return paintMenuGround(*painter, *option);
    case PE_FrameStatusBarItem:
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element == CE_Splitter || element == CE_MenuBarEmptyArea) {
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        return;
    }
    if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        item && element == CE_MenuBarItem)
        return paintMenuBarItem(*painter, *item);
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (control == CC_SpinBox) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        const bool focused = has(*option, State_HasFocus) && has(*option, State_Enabled);
        const QColor edge = focused ? accent(option->palette) : line(option->palette);
        return paintRound(*painter, outline(option->rect), QPen(edge, focused ? 2 : 1), Qt::NoBrush);
    }
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    painter->save();
    paintScrollBar(*painter, *bar, subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
    painter->restore();
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return ScrollBarWidth;
    case PM_ScrollBarSliderMin:
        return LeastSlider;
    case PM_SplitterWidth:
        return look::Gap;
    case PM_MenuBarVMargin:
    case PM_MenuBarHMargin:
        return 2;
    case PM_MenuPanelWidth:
        return 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QIcon Style::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    if (icon == SP_ToolBarHorizontalExtensionButton)
        return chevrons();
    return QProxyStyle::standardIcon(icon, option, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    const QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return wanted + QSize(look::Gap, look::SmallGap);
    case CT_MenuBarItem:
        return wanted + QSize(0, look::SmallGap);
    case CT_MenuItem:
        return wanted + QSize(look::Gap, look::SmallGap);
    default:
        return wanted;
    }
}

}  // namespace kaibao
