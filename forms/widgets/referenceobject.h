// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTextFormat>
#include <QTextObjectInterface>

#include <functional>

class QWidget;

namespace kaibao {

/// What is shown in the place of a live reference.
struct ReferenceLook
{
    QString figure;
    QString source;  ///< where it comes from, for a person: "row, column (mark)"
    bool hasNumber = false;
};

/// Looks up what a reference to a key shows.
using ReferenceLookup = std::function<ReferenceLook(const QString &key)>;

/// Draws live references in an editor: the figure on a tinted ground, in warning colour where there is none.
class ReferenceObject final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    static constexpr int Type = QTextFormat::UserObject + 1;

    /// Takes palette and font from the editor, which must outlive it.
    explicit ReferenceObject(QWidget &editor);

    static QTextCharFormat formatFor(const QString &key);
    /// Empty where the format is no reference's.
    static QString keyOf(const QTextFormat &format);

    void setLookup(ReferenceLookup lookup) { m_lookup = std::move(lookup); }
    /// Without a lookup a reference shows as it is written.
    ReferenceLook look(const QString &key) const;

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    QWidget &m_editor;
    ReferenceLookup m_lookup;
};

}  // namespace kaibao
