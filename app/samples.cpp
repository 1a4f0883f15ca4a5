// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/samples.h"

#include <QCoreApplication>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Samples)
};

}  // namespace

QStringList sampleNames()
{
    return {Text::tr("Form of 2021, clean"), Text::tr("Form of 2021, with slips to find"),
            Text::tr("Form of 2019, clean"), Text::tr("Form of 2019, with slips to find")};
}

QString samplePath(int sample)
{
    static const char *const files[] = {"2021-clean", "2021-findings", "2019-clean", "2019-findings"};
    return QStringLiteral(":/kaibao/samples/%1.json").arg(QLatin1String(files[sample]));
}

}  // namespace kaibao
