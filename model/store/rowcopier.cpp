// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/rowcopier.h"

#include "model/store/storeerror.h"

namespace kaibao {

void RowCopier::copy(std::initializer_list<const char *> ways, const char *insert, const QVariantList &values)
{
    for (const char *select : ways) {
        if (copyOneWay(select, insert, values))
            return;
    }
}

bool RowCopier::copyOneWay(const char *select, const char *insert, const QVariantList &values)
{
    m_damaged.forgetFailure();
    {
        Statement rows(m_damaged, select, values);
        while (rows.next() && !m_target.failed())
            insertRow(insert, rows.row());
    }
    const bool whole = !m_damaged.failed();
    m_damaged.forgetFailure();
    return whole;
}

void RowCopier::insertRow(const char *insert, const QVariantList &row)
{
    if (m_target.failed())
        return;
    m_target.run(insert, row);
    if (m_target.failed() && meansBadRow(m_target.failure()->code))
        m_target.forgetFailure();
}

}  // namespace kaibao
