// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/pages/filingdaydialog.h"

#include "forms/widgets/hint.h"
#include "forms/widgets/look.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace kaibao {

namespace {

constexpr int AnyYear = 2000;  // a leap year: every day has its place in it
constexpr int LeastWidth = 420;

QSpinBox *numberBox(int least, int most, int value, const QString &name, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(least, most);
    box->setValue(value);
    box->setAccessibleName(name);
    return box;
}

}  // namespace

FilingDayDialog::FilingDayDialog(const QDate &day, QWidget *parent)
    : QDialog(parent),
      m_earlier(new QCheckBox(tr("Here the reports are wanted &earlier:"), this)),
      m_month(numberBox(1, 12, day.isValid() ? day.month() : 1, tr("Month"), this)),
      m_day(numberBox(1, 31, day.isValid() ? day.day() : 15, tr("Day"), this))
{
    setWindowTitle(tr("Filing day"));
    setMinimumWidth(LeastWidth);
    m_earlier->setChecked(day.isValid());
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("&OK"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    auto *row = new QHBoxLayout;
    row->addWidget(m_month);
    row->addWidget(new QLabel(tr("month"), this));
    row->addWidget(m_day);
    row->addWidget(new QLabel(tr("day"), this));
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::WideGap, look::WideGap, look::WideGap, look::WideGap);
    layout->setSpacing(look::Gap);
    layout->addWidget(
        new Hint(tr("The law's day is 31 January for departments and townships, 31 March for governments "
                    "from the county upwards, each in the year after the report's."),
                 this));
    layout->addWidget(m_earlier);
    layout->addLayout(row);
    layout->addWidget(buttons);
    connect(m_earlier, &QCheckBox::toggled, this, &FilingDayDialog::follow);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    follow();
}

QDate FilingDayDialog::day() const
{
    if (!m_earlier->isChecked())
        return {};
    const QDate month(AnyYear, m_month->value(), 1);
    return QDate(AnyYear, m_month->value(), std::min(m_day->value(), month.daysInMonth()));
}

void FilingDayDialog::follow()
{
    m_month->setEnabled(m_earlier->isChecked());
    m_day->setEnabled(m_earlier->isChecked());
}

}  // namespace kaibao
