// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace kaibao {

/// A title on a page. It stays larger than the text around it when that is zoomed.
class Heading final : public QLabel
{
    Q_OBJECT

public:
    explicit Heading(const QString &text, double factor = 1.35, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();

    double m_factor;
};

}  // namespace kaibao
