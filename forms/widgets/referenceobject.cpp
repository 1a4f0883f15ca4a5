// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/widgets/referenceobject.h"

#include "forms/widgets/look.h"
#include "model/report/reference.h"

#include <QPainter>
#include <QTextDocument>
#include <QWidget>

namespace kaibao {

namespace {

constexpr int KeyProperty = QTextFormat::UserProperty + 1;
constexpr double Padding = 2.0;

}  // namespace

ReferenceObject::ReferenceObject(QWidget &editor) : QObject(&editor), m_editor(editor)
{}

QTextCharFormat ReferenceObject::formatFor(const QString &key)
{
    QTextCharFormat format;
    format.setObjectType(Type);
    format.setProperty(KeyProperty, key);
    format.setVerticalAlignment(QTextCharFormat::AlignBaseline);
    return format;
}

QString ReferenceObject::keyOf(const QTextFormat &format)
{
    return format.objectType() == Type ? format.stringProperty(KeyProperty) : QString();
}

ReferenceLook ReferenceObject::look(const QString &key) const
{
    return m_lookup ? m_lookup(key) : ReferenceLook{referenceTo(key), {}, false};
}

QSizeF ReferenceObject::intrinsicSize(QTextDocument *document, int, const QTextFormat &format)
{
    const QFontMetricsF metrics(document->defaultFont());
    // It stands on the line as letters do: what reaches below is drawn there, but makes no line higher.
    return {metrics.horizontalAdvance(look(keyOf(format)).figure) + 2 * Padding, metrics.ascent()};
}

void ReferenceObject::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int,
                                 const QTextFormat &format)
{
    const ReferenceLook shown = look(keyOf(format));
    const QPalette palette = m_editor.palette();
    const QColor ink = palette.color(shown.hasNumber ? QPalette::Link : QPalette::Text);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(shown.hasNumber ? QPen(Qt::NoPen) : QPen(ink, 1, Qt::DashLine));
    painter->setBrush(look::mix(palette.color(QPalette::Base), ink, 0.14));
    const double descent = QFontMetricsF(document->defaultFont()).descent();
    painter->drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, descent - 0.5), 3, 3);
    painter->setPen(ink);
    painter->setFont(document->defaultFont());
    painter->drawText(rect.bottomLeft() + QPointF(Padding, 0), shown.figure);
    painter->restore();
}

}  // namespace kaibao
