// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/store/storefixture.h"

namespace kaibao {

CellEntry anyEntry(QRandomGenerator &random)
{
    const auto origin = static_cast<Origin>(random.bounded(6));
    switch (random.bounded(5)) {
    case 0:
        return {CellValue(), origin};
    case 1:
        return {CellValue::count(random.bounded(-999'999'999, 1'000'000'000)), origin};
    case 2:
        return {CellValue::parse(QStringLiteral("%1.%2")
                                     .arg(random.bounded(1000))
                                     .arg(random.bounded(1000), 3, 10, QChar(u'0')),
                                 CellKind::Amount),
                origin};
    case 3:
        return {CellValue::notApplicable(), origin};
    default:
        return {CellValue::notUnderstood(anyText(random, 6)), origin};
    }
}

QString anyText(QRandomGenerator &random, int length)
{
    static const QStringList Pieces{
        QStringLiteral("大"),         QStringLiteral("水"),         QStringLiteral("坑"),
        QStringLiteral("\U00020BB7"), QStringLiteral("\U00020BB8"), QStringLiteral("\""),
        QStringLiteral("\\"),         QStringLiteral("'"),          QStringLiteral("\n"),
        QStringLiteral("5"),          QStringLiteral(" "),          QString(QChar(0))};
    QString text;
    for (int i = random.bounded(length + 1); i > 0; --i)
        text += Pieces[random.bounded(Pieces.size())];
    return text;
}

Explanation anyExplanation(QRandomGenerator &random)
{
    return {QString::number(random.bounded(1000), 16), anyText(random, 9), anyText(random, 3), {}, {}, {}};
}

Note anyNote(QRandomGenerator &random)
{
    Note note;
    note.place = QStringLiteral("overview");
    note.text = anyText(random, 9);
    note.state = static_cast<Note::State>(random.bounded(3));
    note.answer = anyText(random, 3);
    return note;
}

Change anyChange(const Report &report, QRandomGenerator &random)
{
    Change change;
    const int cells = static_cast<int>(report.edition().cells().size());
    const int first = random.bounded(cells);
    for (int i = random.bounded(8); i > 0; --i)
        change.setCell(report, static_cast<CellId>((first + i * 3) % cells), anyEntry(random));
    for (const QString &key : report.edition().narratives()) {
        const QString field = field::narrative(key);
        QString text = report.text(field);
        text.insert(text.size() / 2 - (text.size() / 2 > 0 && text[text.size() / 2].isLowSurrogate() ? 1 : 0),
                    anyText(random, 5));
        if (random.bounded(3) == 0)
            change.setText(report, field, random.bounded(4) == 0 ? anyText(random, 40) : text);
    }
    if (random.bounded(10) == 0)
        change.setYear(report, 2019 + random.bounded(8));
    if (random.bounded(4) == 0) {
        QList<Explanation> explanations = report.explanations();
        if (!explanations.isEmpty() && random.bounded(2) == 0)
            explanations.removeAt(random.bounded(explanations.size()));
        explanations.insert(random.bounded(explanations.size() + 1), anyExplanation(random));
        change.setExplanations(report, explanations);
    }
    if (random.bounded(4) == 0)
        change.setNotes(report, report.notes().mid(random.bounded(2)) + QList{anyNote(random)});
    return change;
}

Report anyReport(const QString &edition, quint32 seed)
{
    QRandomGenerator random(seed);
    Report report(testEdition(edition), edition.toInt());
    for (int i = 0; i < report.edition().cells().size(); ++i)
        report.setCell(static_cast<CellId>(i), anyEntry(random));
    for (const QString &key : report.edition().narratives())
        report.setText(field::narrative(key), anyText(random, 300));
    report.setText(field::OrganisationName, QStringLiteral("大水坑镇人民政府"));
    report.setText(QStringLiteral("narrative/from_a_later_version"), QStringLiteral("留着"));
    report.setExplanations({{QStringLiteral("f1"),
                             QStringLiteral("上年结转两件"),
                             QStringLiteral("years.carried_over"),
                             QStringLiteral("total"),
                             {{QStringLiteral("requests/carried_in/total"), 2}},
                             {{QStringLiteral("by"), QStringLiteral("丁")}}},
                            anyExplanation(random)});
    report.setNotes({anyNote(random), anyNote(random)});
    report.setUnknown({{QStringLiteral("later"), QJsonObject{{QStringLiteral("a"), 1.5}}}});
    return report;
}

std::unique_ptr<Library> StoreTest::open(const QString &path) const
{
    Result<std::unique_ptr<Library>> library = tryOpen(path);
    if (library)
        return std::move(library).value();
    ADD_FAILURE() << qPrintable(library.error().message) << " " << qPrintable(library.error().detail);
    return nullptr;
}

Result<std::unique_ptr<Library>> StoreTest::tryOpen(const QString &path) const
{
    return Library::open(path, testEditions(), m_author, [now = m_now] { return *now; });
}

Result<void> recordEdit(Library &library, ReportId id, Report &report, const Change &change, const Step &step)
{
    apply(report, change);
    return library.record(id, change, step);
}

}  // namespace kaibao
