// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/checks.h"
#include "tests/fuzz/fuzz.h"

namespace kaibao {

namespace {

/// A report with a figure in every cell, for the sentences to be held against.
Report filledReport(int year)
{
    static const Result<Editions> editions = Editions::load(Language::English);
    Report report(*editions->find(QStringLiteral("2021")), year);
    for (int i = 0; i < report.edition().cells().size(); ++i) {
        const CellKind kind = report.edition().cells()[i].kind;
        report.setCell(static_cast<CellId>(i), {CellValue::parse(u"3", kind), Origin::Typed});
    }
    report.setText(field::OrganisationName, QStringLiteral("云岭县青石桥镇人民政府"));
    return report;
}

}  // namespace

}  // namespace kaibao

/// Not a file but the text of a section, read by every rule of the sentences.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace kaibao;
    static Report report = filledReport(2024);
    static Checks checks(report, filledReport(2023));
    const QString text = QString::fromUtf8(bytesOf(data, size));
    const Change change = Change().setText(report, field::narrative(QStringLiteral("overview")), text);
    apply(report, change);
    checks.update(report, change);
    return 0;
}
