// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/pages/coverpage.h"

#include "forms/pages/fieldbinding.h"
#include "forms/pages/findingmarks.h"
#include "forms/pages/stilltrueaction.h"
#include "forms/references/livereferences.h"
#include "forms/widgets/heading.h"
#include "forms/widgets/hint.h"
#include "forms/widgets/linefield.h"
#include "forms/widgets/look.h"
#include "forms/widgets/narrativeeditor.h"
#include "forms/widgets/narrativefield.h"
#include "forms/widgets/wheelguard.h"

#include <QComboBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace kaibao {

namespace {

constexpr int FirstYear = 2008;  // since then the regulation is in force
constexpr int LastYear = 2099;
constexpr int LeastPreambleLines = 7;

const QString &preambleField()
{
    static const QString field = field::narrative(QStringLiteral("preamble"));
    return field;
}

}  // namespace

CoverPage::CoverPage(Document &document, QWidget *parent)
    : WizardPage(parent),
      m_document(document),
      m_fields(TextFieldsModel::cover(document, this)),
      m_organisation(new LineField(this)),
      m_kind(new QComboBox(this)),
      m_year(new QSpinBox(this)),
      m_title(new LineField(this)),
      m_preamble(new NarrativeField(this))
{
    auto *fields = new QWidget(this);
    auto *form = new QGridLayout(fields);  // a form layout would cut off wrapped guidance
    form->setContentsMargins(0, 0, look::SmallGap, 0);
    form->setHorizontalSpacing(look::WideGap);
    form->setVerticalSpacing(look::Gap + look::SmallGap);
    addField(*form, tr("&Organisation"), *m_organisation, field::OrganisationName);
    addField(*form, tr("&Kind"), *m_kind, field::OrganisationKind);
    addField(*form, tr("&Year"), *m_year, TextFieldsModel::YearField);
    addField(*form, tr("&Title"), *m_title, field::Title);
    addField(*form, tr("O&pening"), *m_preamble, preambleField());
    m_preamble->editor().setMinimumHeight(LeastPreambleLines * fontMetrics().lineSpacing());

    auto *scroll = new QScrollArea(this);  // large letters need more than the window has
    scroll->setWidget(fields);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::WideGap, look::Gap, look::WideGap, look::Gap);
    layout->setSpacing(look::WideGap);
    layout->addWidget(new Heading(tr("Cover"), 1.35, this));
    layout->addWidget(scroll, 1);

    bindText(*m_fields, field::OrganisationName, *m_organisation);
    bindText(*m_fields, field::Title, *m_title);
    new LiveReferences(document, m_preamble->editor());
    bindText(*m_fields, preambleField(), m_preamble->editor());
    m_marks = new FindingMarks(document, preambleField(), m_preamble->editor());
    new StillTrueAction(document, preambleField(), m_preamble->editor());
    bindKind();
    bindYear();
    setFocusProxy(m_organisation);
}

void CoverPage::commit()
{
    m_organisation->commit();
    m_title->commit();
    m_preamble->editor().commit();
    m_year->interpretText();
}

void CoverPage::showPlace(const Finding &finding)
{
    m_marks->select(finding);
}

void CoverPage::showFinding(const Finding &finding)
{
    showPlace(finding);
    if (finding.field == field::OrganisationKind)
        m_kind->setFocus();
    else if (finding.field == field::Title)
        m_title->setFocus();
    else if (finding.field == preambleField())
        m_preamble->setFocus();
    else if (finding.field == field::OrganisationName)
        m_organisation->setFocus();
    else
        m_year->setFocus();
}

void CoverPage::takeFocus()
{
    m_organisation->setFocus();
}

NarrativeEditor *CoverPage::editor()
{
    return &m_preamble->editor();
}

QList<QAction *> CoverPage::entryActions() const
{
    return m_preamble->editor().actions();
}

void CoverPage::addField(QGridLayout &form, const QString &label, QWidget &widget, const QString &field)
{
    QString name = label;
    const QString guidance = m_fields->indexOf(field).data(TextFieldsModel::GuidanceRole).toString();
    QWidget *input = widget.focusProxy() ? widget.focusProxy() : &widget;
    input->setAccessibleName(name.remove(u'&'));
    input->setAccessibleDescription(guidance);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    const bool narrow = &widget == m_kind || &widget == m_year;
    column->addWidget(&widget, &widget == m_preamble ? 1 : 0, narrow ? Qt::AlignLeft : Qt::Alignment());
    column->addWidget(new Hint(guidance, this));
    auto *caption = new QLabel(label, this);
    caption->setBuddy(input);  // a widget that only hands the focus on is none to a label
    caption->setContentsMargins(0, look::SmallGap, 0, 0);
    const int row = form.rowCount();
    form.addWidget(caption, row, 0, Qt::AlignRight | Qt::AlignTop);
    form.addLayout(column, row, 1);
    form.setRowStretch(row, &widget == m_preamble ? 1 : 0);
}

void CoverPage::bindKind()
{
    new WheelGuard(m_kind);
    m_kind->setPlaceholderText(tr("Choose …"));
    for (const OrganisationKind &kind : m_document.edition().organisationKinds())
        m_kind->addItem(kind.label, kind.key);
    const QPersistentModelIndex index = m_fields->indexOf(field::OrganisationKind);
    const auto follow = [this, index] {
        m_kind->setCurrentIndex(m_kind->findData(index.data(Qt::EditRole)));
    };
    follow();
    connect(m_kind, &QComboBox::activated, this,
            [this, index] { m_fields->setData(index, m_kind->currentData()); });
    connect(m_fields, &QAbstractItemModel::dataChanged, m_kind, follow);
}

void CoverPage::bindYear()
{
    new WheelGuard(m_year);
    m_year->setRange(FirstYear, LastYear);
    m_year->setKeyboardTracking(false);
    followYear();
    connect(m_year, &QSpinBox::valueChanged, this,
            [this](int year) { m_fields->setData(m_fields->indexOf(TextFieldsModel::YearField), year); });
    connect(m_fields, &QAbstractItemModel::dataChanged, this, &CoverPage::followYear);
}

void CoverPage::followYear()
{
    const int year = m_document.report().year();
    m_year->setValue(year);
    m_title->setPlaceholderText(m_document.edition().titleFor(year));
}

}  // namespace kaibao
