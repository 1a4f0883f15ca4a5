// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QDialog>

class QCheckBox;
class QSpinBox;

namespace kaibao {

/// Asks for the day by which the reports are wanted here, where that is earlier than the law's.
class FilingDayDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The day that holds so far, in any year; null where there is none but the law's.
    explicit FilingDayDialog(const QDate &day, QWidget *parent = nullptr);

    QDate day() const;

private:
    void follow();

    QCheckBox *m_earlier;
    QSpinBox *m_month;
    QSpinBox *m_day;
};

}  // namespace kaibao
