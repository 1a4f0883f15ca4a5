// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>
#include <QTimer>

namespace kaibao {

/// One line of text of a report. As NarrativeEditor: handed on when the typing rests or the field is
/// left, and undone by the window.
class LineField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit LineField(QWidget *parent = nullptr);

    void showText(const QString &text);
    void commit();

Q_SIGNALS:
    void committed(const QString &text);

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QTimer m_rest;
    QString m_known;
};

}  // namespace kaibao
