// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/text/textnumbers.h"

#include "model/checks/text/textfield.h"

#include <algorithm>

namespace kaibao {

namespace {

constexpr int WordsBefore = 12;
constexpr int WordsBehind = 4;

class NumberFinder final
{
public:
    NumberFinder(const Report &report, const QString &field)
        : m_report(report),
          m_field(field),
          m_lexicon(report.edition().vocabulary()),
          m_shown(report, report.text(field)),
          m_scan(m_shown.text(), m_lexicon),
          m_claims(factsOf(m_scan, report.edition().vocabulary(), report.year()).figures)
    {}

    QList<TextNumber> find()
    {
        const TextContext context{m_report, m_field, m_shown, m_scan};
        QList<TextNumber> numbers;
        for (const TextToken &token : m_scan.tokens()) {
            if (token.kind != TextToken::Kind::Figure)
                continue;
            if (context.isLinked(token.begin))
                numbers << linkedNumber(token);
            else if (const int end = digitsEnd(token); end > token.begin)
                numbers << typedNumber(token, end);
        }
        return numbers;
    }

private:
    /// Behind the digits that a figure begins with; its beginning where it is not written in digits alone.
    int digitsEnd(const TextToken &token) const
    {
        const TextFigure &figure = m_scan.figure(token);
        int end = token.begin;
        while (end < token.end && QStringView(u"0123456789,.").contains(m_scan.text()[end]))
            ++end;
        QString digits = m_scan.text().mid(token.begin, end - token.begin).toString().remove(u',');
        const Decimal written = Decimal::parse(digits).value_or(Decimal());
        const bool whole = figure.exact() && written.millionths() == figure.value;
        return whole ? end : token.begin;
    }

    TextNumber typedNumber(const TextToken &token, int end)
    {
        TextNumber number = numberAt(token.begin, end);
        while (m_claim < m_claims.size() && m_claims[m_claim].end < token.end)
            ++m_claim;
        const TextFigure &figure = m_scan.figure(token);
        const FigureClaim *claim = m_claim < m_claims.size() ? &m_claims[m_claim] : nullptr;
        if (!claim || token.begin < claim->begin || claim->value != figure.value)
            return number;
        for (const TextReading &reading : claim->readings) {
            if (reading.cells.size() == 1 && holds(reading.cells.first(), figure))
                number.fits << reading.cells.first();
        }
        return number;
    }

    TextNumber linkedNumber(const TextToken &token) const
    {
        TextNumber number = numberAt(token.begin, token.begin + 1);
        const QList<LinkedFigure> &figures = m_shown.figures();
        const auto figure = std::lower_bound(
            figures.begin(), figures.end(), number.offset,
            [](const LinkedFigure &candidate, int offset) { return candidate.reference.offset < offset; });
        if (figure != figures.end())
            number.reference = figure->reference.key;
        return number;
    }

    TextNumber numberAt(int begin, int end) const
    {
        const PlainText::Place seen = m_scan.plain().place(begin, end);
        const ShownText::Place place = m_shown.stored(seen.offset, seen.length);
        const int from = qMax(0, seen.offset - WordsBefore);
        const QString words = m_shown.text().mid(from, seen.offset + seen.length - from + WordsBehind);
        return {place.offset, place.length, words.simplified(), {}, {}};
    }

    bool holds(CellId cell, const TextFigure &figure) const
    {
        const CellValue &value = m_report.value(cell);
        if (value.state() == CellValue::State::Count)
            return value.number() * TextFigure::Scale == figure.value && figure.decimals == 0;
        return value.state() == CellValue::State::Amount && figure.unit != TextUnit::Yuan
            && value.number() == figure.value;
    }

    const Report &m_report;
    const QString &m_field;
    Lexicon m_lexicon;
    ShownText m_shown;
    ScannedText m_scan;
    QList<FigureClaim> m_claims;
    qsizetype m_claim = 0;  ///< the first one that does not end before the number that is looked at
};

}  // namespace

QList<TextNumber> numbersIn(const Report &report, const QString &field)
{
    return NumberFinder(report, field).find();
}

QString linked(const Edition &edition, const QString &text, const QList<TextNumber> &numbers)
{
    QString result;
    int done = 0;
    for (const TextNumber &number : numbers) {
        if (!number.reference.isEmpty() || number.fits.isEmpty())
            continue;
        result += QStringView(text).mid(done, number.offset - done);
        result += referenceTo(edition.cell(number.fits.first()).key());
        done = number.offset + number.length;
    }
    return result += QStringView(text).mid(done);
}

}  // namespace kaibao
