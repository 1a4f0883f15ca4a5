// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/years/newreportdialog.h"

#include "forms/widgets/heading.h"
#include "forms/widgets/hint.h"
#include "forms/widgets/look.h"
#include "forms/widgets/wheelguard.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace kaibao {

namespace {

constexpr int FirstYear = 2019;  // of the first form
constexpr int LastYear = 2099;
constexpr int Indent = 26;
constexpr int LeastWidth = 560;
constexpr int LeastCharacters = 30;  // of the report to go on from

}  // namespace

NewReportDialog::NewReportDialog(const QList<Predecessor> &predecessors, int year, const Edition &edition,
                                 QWidget *parent)
    : QDialog(parent),
      m_fromLastYear(new QRadioButton(tr("Go on from &last year's report"), this)),
      m_blank(new QRadioButton(tr("Begin with a &blank form"), this)),
      m_fromFile(new QRadioButton(tr("Read this year's report from a &file"), this)),
      m_predecessors(new QComboBox(this)),
      m_otherFile(new QPushButton(tr("From a fi&le …"), this)),
      m_year(new QSpinBox(this)),
      m_organisation(new QLineEdit(this)),
      m_kind(new QComboBox(this))
{
    setWindowTitle(tr("New report"));
    setMinimumWidth(LeastWidth);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    m_create = buttons->addButton(tr("&Create"), QDialogButtonBox::AcceptRole);
    m_create->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::WideGap, look::WideGap, look::WideGap, look::WideGap);
    layout->setSpacing(look::Gap);
    layout->addWidget(new Heading(tr("New report"), 1.35, this));
    layout->addWidget(m_fromLastYear);
    layout->addWidget(createLastYear());
    layout->addWidget(m_blank);
    layout->addWidget(createBlank(edition, year));
    layout->addWidget(m_fromFile);
    layout->addWidget(createFile());
    layout->addSpacing(look::Gap);
    layout->addWidget(buttons);
    for (QRadioButton *start : {m_fromLastYear, m_blank, m_fromFile})
        connect(start, &QRadioButton::toggled, this, &NewReportDialog::follow);
    orderTabs();
    choose(predecessors, year);
}

/// As one reads: each way to begin, then what it asks.
void NewReportDialog::orderTabs()
{
    QWidget *before = m_fromLastYear;
    for (QWidget *next : {static_cast<QWidget *>(m_predecessors), static_cast<QWidget *>(m_otherFile),
                          static_cast<QWidget *>(m_blank), static_cast<QWidget *>(m_year),
                          static_cast<QWidget *>(m_organisation), static_cast<QWidget *>(m_kind),
                          static_cast<QWidget *>(m_fromFile)}) {
        setTabOrder(before, next);
        before = next;
    }
}

NewReportWish NewReportDialog::wish() const
{
    const auto start = m_fromLastYear->isChecked() ? NewReportWish::Start::LastYear
                     : m_fromFile->isChecked()     ? NewReportWish::Start::File
                                                   : NewReportWish::Start::Blank;
    return {start, m_predecessors->currentData().isValid() ? m_predecessors->currentData().toInt() : -1,
            m_year->value(), m_organisation->text().trimmed(), m_kind->currentData().toString()};
}

void NewReportDialog::addPredecessor(const Predecessor &predecessor)
{
    const int position = m_predecessors->count();
    m_predecessors->addItem(
        tr("%1, %2 → %3").arg(predecessor.organisation).arg(predecessor.year).arg(predecessor.year + 1),
        position);
    m_predecessors->setCurrentIndex(position);
    m_fromLastYear->setEnabled(true);
    m_fromLastYear->setChecked(true);
    follow();
}

QWidget *NewReportDialog::createFile()
{
    auto *note =
        new Hint(tr("Word, WPS, Excel, PDF or a web page. You see what was understood before anything "
                    "is stored."),
                 this);
    note->setContentsMargins(Indent, 0, 0, 0);
    return note;
}

QWidget *NewReportDialog::createLastYear()
{
    auto *box = new QWidget(this);
    m_predecessors->setAccessibleName(tr("Last year's report"));
    m_predecessors->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_predecessors->setMinimumContentsLength(LeastCharacters);
    m_otherFile->setAutoDefault(false);
    connect(m_otherFile, &QPushButton::clicked, this, &NewReportDialog::predecessorFileRequested);
    auto *choice = new QHBoxLayout;
    choice->addWidget(m_predecessors, 1);
    choice->addWidget(m_otherFile);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(Indent, 0, 0, look::Gap);
    layout->setSpacing(look::SmallGap);
    layout->addLayout(choice);
    layout->addWidget(new Hint(tr("Brings the body's name, the text, what was left undone at the end of the "
                                  "year and the documents in "
                                  "force. Everything brought is marked until you have looked at it."),
                               box));
    return box;
}

QWidget *NewReportDialog::createBlank(const Edition &edition, int year)
{
    auto *box = new QWidget(this);
    new WheelGuard(m_year);
    new WheelGuard(m_kind);
    m_year->setRange(FirstYear, LastYear);
    m_year->setValue(year);
    m_kind->setPlaceholderText(tr("Choose …"));
    for (const OrganisationKind &kind : edition.organisationKinds())
        m_kind->addItem(kind.label, kind.key);
    m_kind->setCurrentIndex(-1);
    auto *form = new QFormLayout(box);
    form->setContentsMargins(Indent, 0, 0, look::Gap);
    form->setVerticalSpacing(look::Gap);
    addField(*form, tr("&Year"), *m_year);
    addField(*form, tr("&Organisation"), *m_organisation);
    addField(*form, tr("&Kind"), *m_kind);
    return box;
}

void NewReportDialog::addField(QFormLayout &form, const QString &label, QWidget &input)
{
    QString name = label;
    input.setAccessibleName(name.remove(u'&'));
    form.addRow(label, &input);
}

void NewReportDialog::choose(const QList<Predecessor> &predecessors, int year)
{
    for (const Predecessor &predecessor : predecessors)
        addPredecessor(predecessor);
    const auto lastYears =
        std::find_if(predecessors.begin(), predecessors.end(),
                     [year](const Predecessor &candidate) { return candidate.year == year - 1; });
    const bool found = lastYears != predecessors.end();
    m_predecessors->setCurrentIndex(found ? static_cast<int>(lastYears - predecessors.begin())
                                    : predecessors.isEmpty() ? -1
                                                             : 0);
    m_fromLastYear->setEnabled(!predecessors.isEmpty());
    (found ? m_fromLastYear : m_blank)->setChecked(true);
    (found ? m_fromLastYear : m_blank)->setFocus();
    follow();
}

void NewReportDialog::follow()
{
    m_predecessors->setEnabled(m_fromLastYear->isChecked() && m_predecessors->count() > 0);
    for (QWidget *input : {static_cast<QWidget *>(m_year), static_cast<QWidget *>(m_organisation),
                           static_cast<QWidget *>(m_kind)})
        input->setEnabled(m_blank->isChecked());
}

}  // namespace kaibao
