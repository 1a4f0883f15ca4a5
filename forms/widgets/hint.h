// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/widgets/wrappedlabel.h"

namespace kaibao {

/// Text of second rank that helps: wrapped, in a quieter colour.
class Hint : public WrappedLabel
{
    Q_OBJECT

public:
    explicit Hint(const QString &text = {}, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;

private:
    void quieten();
};

}  // namespace kaibao
