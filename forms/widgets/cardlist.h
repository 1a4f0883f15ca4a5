// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

namespace kaibao {

/// A list whose entries are as high as their words in its width ask for, and stay so when the width changes.
class CardList final : public QListView
{
    Q_OBJECT

public:
    explicit CardList(QWidget *parent = nullptr);
};

}  // namespace kaibao
