// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/text/textchecks.h"

#include "model/checks/catalogue.h"
#include "model/checks/fingerprint.h"

#include <QCoreApplication>

#include <algorithm>

namespace kaibao {

namespace {

enum ReadsField : quint8 {
    Title = 1,
    Preamble = 2,
    Overview = 4,
    Problems = 8,
    Other = 16,
    Narratives = 30,
    All = 31
};

constexpr QStringView Keys[] = {u"", u"preamble", u"overview", u"problems", u"other"};

/// How a rule of the catalogue is carried out.
struct RuleInfo
{
    QStringView id;
    quint8 fields;
    TextVerdict (*check)(const TextContext &);  ///< nothing for the rules that read cells or the whole report
    CellBoundVerdict (*checkBound)(const Report &, const QList<TextField> &);
    const char *nothing;  ///< why it does not apply to a text that has nothing of the kind
};

const RuleInfo Rules[] = {
    {u"text.figure", Overview | Problems | Other, nullptr, checkFigures,
     QT_TRANSLATE_NOOP("TextChecks", "no sentence names a figure of the tables")},
    {u"text.parts", Narratives, checkParts, nullptr,
     QT_TRANSLATE_NOOP("TextChecks", "no sentence breaks a figure down into parts")},
    {u"text.percentage", Narratives, checkPercentages, nullptr,
     QT_TRANSLATE_NOOP("TextChecks", "no sentence gives a percentage with its figures")},
    {u"text.all_upheld", Overview | Problems | Other, nullptr, checkAllUpheld,
     QT_TRANSLATE_NOOP("TextChecks", "no sentence says that all cases were upheld")},
    {u"text.fee", Other, nullptr, checkFees,
     QT_TRANSLATE_NOOP("TextChecks", "this form does not ask for fees for processing requests")},
    {u"text.year", All, checkYears, nullptr, QT_TRANSLATE_NOOP("TextChecks", "the text names no year")},
    {u"text.period", Preamble | Overview, checkPeriod, nullptr,
     QT_TRANSLATE_NOOP("TextChecks", "the text names no period")},
    {u"text.citation", Preamble | Overview | Other, checkCitations, nullptr,
     QT_TRANSLATE_NOOP("TextChecks", "the text cites neither by its number")},
    {u"text.other_organisation", Narratives, checkOrganisations, nullptr,
     QT_TRANSLATE_NOOP("TextChecks", "the organisation's name does not tell what kind it is")},
    {u"text.aspects", Overview, nullptr, checkAspects,
     QT_TRANSLATE_NOOP("TextChecks", "there is nothing to look for")},
    {u"text.numbering", Narratives, checkNumbering, nullptr,
     QT_TRANSLATE_NOOP("TextChecks", "the text has no numbering")},
    {u"text.doubled", Narratives, checkDoubled, nullptr,
     QT_TRANSLATE_NOOP("TextChecks", "there is nothing to look at")},
    {u"text.template_note", Narratives, checkTemplateNotes, nullptr,
     QT_TRANSLATE_NOOP("TextChecks", "there is nothing to look at")},
    {u"text.reference", Narratives, checkReferences, nullptr,
     QT_TRANSLATE_NOOP("TextChecks", "the text takes no figure from the tables")},
};

quint8 bitOf(const QString &field)
{
    for (size_t i = 1; i < std::size(Keys); ++i) {
        if (field == field::narrative(Keys[i].toString()))
            return static_cast<quint8>(1U << i);
    }
    return Title;
}

/// What is said of a rule that has nothing to complain about.
Finding quietFinding(const Edition &edition, const RuleInfo &rule, int examined, bool blank)
{
    const RuleEntry &entry = codeRule(edition, rule.id);
    Finding finding;
    finding.rule = entry.id;
    finding.level = entry.level;
    finding.message = entry.claim;
    if (blank) {
        finding.status = Status::Unassessed;
        finding.because = TextWords::tr("there is no text yet");
    } else if (examined == 0) {
        finding.status = Status::NotApplicable;
        finding.because = TextWords::tr(rule.nothing);
    } else {
        finding.status = Status::Passed;
    }
    return finding;
}

/// Whether one of the edits changes a figure that stands in the text.
bool showsAny(const ShownText &shown, const QList<CellEdit> &edits)
{
    const QList<LinkedFigure> &figures = shown.figures();
    return std::any_of(figures.begin(), figures.end(), [&edits](const LinkedFigure &figure) {
        return std::any_of(edits.begin(), edits.end(),
                           [&figure](const CellEdit &edit) { return edit.cell == figure.cell; });
    });
}

}  // namespace

TextChecks::TextChecks(const Edition &edition)
    : m_lexicon(std::make_shared<const Lexicon>(edition.vocabulary())), m_cells(edition.cells().size(), false)
{
    for (const QStringView key : Keys) {
        const QString name = key.isEmpty() ? field::Title : field::narrative(key.toString());
        m_fields.append({name, {}, ScannedText({}, *m_lexicon), {}, {}});
    }
}

void TextChecks::assess(const Report &report)
{
    for (TextField &field : m_fields)
        read(report, field);
    judge(report);
}

void TextChecks::reassess(const Report &report, const Change &change)
{
    const auto concernsAll = [](const TextEdit &edit) {
        return edit.field == field::OrganisationName || edit.field == field::OrganisationKind;
    };
    if (change.year || std::any_of(change.texts.begin(), change.texts.end(), concernsAll))
        return assess(report);
    bool changed = concerns(change);
    for (TextField &field : m_fields) {
        const bool edited = std::any_of(change.texts.begin(), change.texts.end(),
                                        [&field](const TextEdit &edit) { return edit.field == field.field; });
        const bool stale = edited || showsAny(field.shown, change.cells);
        if (stale)
            read(report, field);
        changed = changed || stale;
    }
    if (changed)
        judge(report);
}

bool TextChecks::concerns(const Change &change) const
{
    return std::any_of(change.cells.begin(), change.cells.end(),
                       [this](const CellEdit &edit) { return m_cells[index(edit.cell)]; });
}

void TextChecks::read(const Report &report, TextField &field)
{
    field.shown = ShownText(report, report.text(field.field));
    field.scan = ScannedText(field.shown.text(), *m_lexicon);
    field.facts = factsOf(field.scan, report.edition().vocabulary(), report.year());
    field.verdicts.clear();
    const TextContext context{report, field.field, field.shown, field.scan};
    for (const RuleInfo &rule : Rules) {
        TextVerdict verdict;
        if (rule.check && (rule.fields & bitOf(field.field)) && !field.isBlank())
            verdict = rule.check(context);
        for (Finding &finding : verdict.failed)
            finding.fingerprint = fingerprintOf(report, finding);
        field.verdicts << verdict;
    }
}

void TextChecks::judge(const Report &report)
{
    m_findings = checkSections(report);
    for (qsizetype i = 0; i < static_cast<qsizetype>(std::size(Rules)); ++i) {
        const RuleInfo &rule = Rules[i];
        CellBoundVerdict verdict;
        if (rule.checkBound)
            verdict = rule.checkBound(report, m_fields);
        bool blank = true;
        for (const TextField &field : std::as_const(m_fields)) {
            const bool reads = (rule.fields & Narratives & bitOf(field.field)) != 0;
            blank = blank && (!reads || field.isBlank());
            verdict.findings << field.verdicts[i].failed;
            verdict.examined += field.verdicts[i].examined;
        }
        if (verdict.findings.isEmpty()) {
            Finding finding = quietFinding(report.edition(), rule, verdict.examined, blank);
            if (!verdict.agreeing.isEmpty())
                finding.message += u' ' + verdict.agreeing.join(TextWords::tr(", "));
            finding.fingerprint = fingerprintOf(report, finding);
            verdict.findings << finding;
        }
        m_findings << verdict.findings;
    }
    noteCells(report.edition().vocabulary());
}

void TextChecks::noteCells(const TextVocabulary &vocabulary)
{
    m_cells.fill(false);
    const auto note = [this](const QList<CellId> &cells) {
        for (const CellId cell : cells)
            m_cells[index(cell)] = true;
    };
    for (const TextReviewCells *reviews : {&vocabulary.reconsideration, &vocabulary.litigation}) {
        note(reviews->corrected);
        note(reviews->pending);
    }
    if (vocabulary.feeAmount != CellId::None)
        note({vocabulary.feeAmount, vocabulary.feeUnpaid});
    for (const TextField &field : std::as_const(m_fields)) {
        for (const FigureClaim &claim : field.facts.figures) {
            for (const TextReading &reading : claim.readings)
                note(reading.cells);
        }
    }
}

}  // namespace kaibao
