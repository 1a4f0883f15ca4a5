// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/pages/pagestack.h"

#include "forms/pages/coverpage.h"
#include "forms/pages/finishpage.h"
#include "forms/pages/narrativepage.h"
#include "forms/pages/tablepage.h"

namespace kaibao {

PageStack::PageStack(Document &document, const SectionsModel &sections, QWidget *parent)
    : QStackedWidget(parent), m_document(document), m_sections(sections)
{
    for (int row = 0; row < sections.rowCount(); ++row)
        addWidget(new QWidget(this));
}

WizardPage &PageStack::page(int row)
{
    if (WizardPage *page = made(row))
        return *page;
    QWidget *place = widget(row);
    WizardPage *page = createPage(keyOf(row));
    page->setComparesYears(m_comparesYears);
    insertWidget(row, page);
    connect(page, &WizardPage::placeChanged, this, &PageStack::placeChanged);
    delete place;
    return *page;
}

QString PageStack::keyOf(int row) const
{
    return m_sections.index(row).data(SectionsModel::KeyRole).toString();
}

void PageStack::commit()
{
    if (WizardPage *page = made(currentIndex()))
        page->commit();
}

void PageStack::setComparesYears(bool compares)
{
    m_comparesYears = compares;
    for (int row = 0; row < count(); ++row) {
        if (WizardPage *page = made(row))
            page->setComparesYears(compares);
    }
}

WizardPage *PageStack::made(int row) const
{
    return qobject_cast<WizardPage *>(widget(row));
}

WizardPage *PageStack::createPage(const QString &key)
{
    if (key == SectionsModel::CoverKey)
        return new CoverPage(m_document, this);
    for (const Section &section : m_document.edition().sections()) {
        if (section.key != key)
            continue;
        if (section.table.isEmpty())
            return new NarrativePage(m_document, section, this);
        return new TablePage(m_document, section, this);
    }
    return createFinishPage();
}

WizardPage *PageStack::createFinishPage()
{
    auto *finish = new FinishPage(m_document, this);
    connect(finish, &FinishPage::exportRequested, this, &PageStack::exportRequested);
    connect(finish, &FinishPage::printRequested, this, &PageStack::printRequested);
    connect(finish, &FinishPage::taskRequested, this, &PageStack::taskRequested);
    return finish;
}

}  // namespace kaibao
