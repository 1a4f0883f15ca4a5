// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QStringList>

namespace kaibao {

/// Keys that belong together, and what each does.
struct KeyGroup
{
    struct Key
    {
        QString keys;  ///< as they are shown: Ctrl+N
        QString deed;
    };

    QString title;
    QList<Key> keys;
};

/// One page with every key of the program.
class KeymapDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit KeymapDialog(const QList<KeyGroup> &groups, QWidget *parent = nullptr);
};

/// The page as HTML.
QString keymapPage(const QList<KeyGroup> &groups);

}  // namespace kaibao
