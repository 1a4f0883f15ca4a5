// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/signedname.h"

#include "model/report/runinhead.h"
#include "model/report/signature.h"

#include <QCoreApplication>

#include <algorithm>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ContentReader)
};

}  // namespace

bool takeSignedName(ImportedReport &imported, const Wordings &wordings)
{
    Report &report = imported.report;
    if (!report.organisation().isEmpty() || report.edition().narratives().isEmpty())
        return false;
    const QString last = report.edition().narratives().last();
    const QString name = nameAboveDay(paragraphsOf(report.narrative(last)));
    const bool isBody = std::any_of(wordings.bodies.begin(), wordings.bodies.end(),
                                    [&name](const QString &ending) { return name.endsWith(ending); });
    if (!isBody)
        return false;
    report.setText(field::OrganisationName, name);
    imported.assumed << Text::tr("The organisation is taken from the signature: “%1”.").arg(name);
    return true;
}

}  // namespace kaibao
