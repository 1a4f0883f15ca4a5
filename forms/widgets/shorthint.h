// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/widgets/hint.h"

namespace kaibao {

/// A hint that keeps to so many lines and ends in … where it has more to say; all of it is in its tool tip and
/// for a screen reader.
class ShortHint final : public Hint
{
    Q_OBJECT

public:
    explicit ShortHint(int lines, QWidget *parent = nullptr);

    void showText(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    int m_lines;
    QString m_text;
};

}  // namespace kaibao
