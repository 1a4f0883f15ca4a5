// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/alignedrows.h"

#include <QRegularExpression>

#include <algorithm>

namespace kaibao {

namespace {

constexpr qsizetype MostLabelLines = 3;  // above or below the figures of a row

bool isFigure(const QString &word)
{
    static const QRegularExpression figure(
        QStringLiteral("^(?:[-－]?[0-9０-９]+(?:[.．][0-9０-９]+)?|[/?？])$"));
    return figure.match(word).hasMatch();
}

/// The words of a line of text, in characters from its start.
QList<PlacedWord> wordsOf(const QString &line)
{
    static const QRegularExpression word(QStringLiteral("\\S+"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    QList<PlacedWord> words;
    for (auto matches = word.globalMatch(line); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        words << PlacedWord{match.captured(), static_cast<double>(match.capturedStart()),
                            static_cast<double>(match.capturedEnd())};
    }
    return words;
}

QString joined(const QList<PlacedWord> &words)
{
    QStringList texts;
    for (const PlacedWord &word : words)
        texts << word.text;
    return texts.join(u' ');
}

/// No head has one.
bool hasDigit(const PlacedWord &word)
{
    return std::any_of(word.text.begin(), word.text.end(), [](QChar c) { return c.isDigit(); });
}

/// Words that stand one below the other, joined from top to bottom.
struct Pile
{
    QString key;
    double left = 0;
    double right = 0;
};

/// The piles from left to right. The words come line by line.
QList<Pile> pilesOf(const QList<PlacedWord> &words)
{
    QList<Pile> piles;
    for (const PlacedWord &word : words) {
        Pile merged{{}, word.left, word.right};
        QList<Pile> others;
        for (const Pile &pile : std::as_const(piles)) {
            if (pile.right <= merged.left || merged.right <= pile.left) {
                others << pile;
                continue;
            }
            merged = {merged.key + pile.key, std::min(merged.left, pile.left),
                      std::max(merged.right, pile.right)};
        }
        merged.key += labelKey(word.text);
        piles = others << merged;
    }
    std::sort(piles.begin(), piles.end(), [](const Pile &a, const Pile &b) { return a.left < b.left; });
    return piles;
}

}  // namespace

QList<TableRow> AlignedRows::rows(const QList<ContentLine> &lines)
{
    for (const ContentLine &line : lines) {
        m_exact = m_exact || !line.words.isEmpty();
        m_lines << takenApart(line);
    }
    for (qsizetype line = 0; line < m_lines.size(); ++line) {
        if (m_lines[line].figures.isEmpty())
            continue;
        readHeads(line);
        readRow(line);
    }
    listRest();
    return m_rows;
}

AlignedRows::Line AlignedRows::takenApart(const ContentLine &line) const
{
    Line taken;
    taken.words = line.words.isEmpty() ? wordsOf(line.text) : line.words;
    while (!taken.words.isEmpty() && isFigure(taken.words.last().text))
        taken.figures.prepend(taken.words.takeLast());
    const qsizetype typed = typedFrom(taken.words, !taken.figures.isEmpty());
    taken.figures = taken.words.sliced(typed) + taken.figures;
    taken.words = taken.words.first(typed);
    return taken;
}

/// Where words begin that were typed instead of figures: behind the whole label of a row, and none of the form.
/// Before figures they may be the first of a row that has no label.
qsizetype AlignedRows::typedFrom(const QList<PlacedWord> &words, bool beforeFigures) const
{
    qsizetype from = words.size();
    while (from > 0 && isTyped(words[from - 1].text))
        --from;
    const bool isRow = from > 0 ? m_labels.gridRow(words[from - 1].text).has_value()
                                : beforeFigures && m_labels.unlabelledRow().has_value();
    return isRow ? from : words.size();
}

/// A numeral is in many labels, and says nothing.
bool AlignedRows::isTyped(const QString &word) const
{
    return word.size() == 1 || !m_labels.isPieceOfForm(word);
}

/// Looks for heads in the lines between the figures above and this line.
void AlignedRows::readHeads(qsizetype end)
{
    qsizetype first = end;
    while (first > 0 && m_lines[first - 1].figures.isEmpty())
        --first;
    QList<PlacedWord> words;
    QSet<QString> groups;
    for (qsizetype line = first; line < end; ++line) {
        for (const PlacedWord &word : std::as_const(m_lines[line].words)) {
            const QString key = labelKey(word.text);
            if (m_labels.heads().isGroup(key))
                groups.insert(key);
            else if (m_labels.isHead(word.text) || !(m_labels.isFormWord(word.text) || hasDigit(word)))
                words << word;
        }
    }
    const QList<Pile> piles = pilesOf(words);
    QString text;
    QList<qsizetype> pileAt;
    for (qsizetype pile = 0; pile < piles.size(); ++pile) {
        text += piles[pile].key;
        pileAt.resize(text.size(), pile);
    }
    const std::optional<TableHeads::Match> match = m_labels.heads().findAtEnd(text, groups);
    if (!match)
        return;
    QStringList heads;
    for (const QStringList &official : match->block->lowest)
        heads << official.first();
    m_rows << TableRow{heads, Confidence::Likely};
    m_allColumns = heads.size() - (match->block->hasLabelColumn ? 1 : 0);
    m_columns.clear();
    for (qsizetype head = match->block->hasLabelColumn ? 1 : 0; head < match->starts.size(); ++head) {
        const qsizetype next = match->starts.value(head + 1, text.size());
        m_columns << Column{piles[pileAt[match->starts[head]]].left, piles[pileAt[next - 1]].right};
    }
    const double edge = piles[pileAt[match->starts.first()]].left;
    for (qsizetype line = first; line < end; ++line) {
        const QList<PlacedWord> &own = m_lines[line].words;
        m_lines[line].used =
            !own.isEmpty() && own.last().left >= edge && std::none_of(own.begin(), own.end(), hasDigit);
    }
    m_aligned = widenColumns(end);
}

void AlignedRows::readRow(qsizetype line)
{
    const std::optional<Label> clear = labelAt(line, false);
    const std::optional<Label> label = clear ? clear : labelAt(line, true);
    const bool unlabelled = m_lines[line].words.isEmpty() && m_labels.unlabelledRow();
    const QList<PlacedWord> figures = m_lines[line].figures;
    const QStringList values = label || unlabelled ? inColumns(figures) : QStringList();
    const bool sound = (clear || unlabelled) && figures.size() == m_columns.size();
    TableRow row;
    row.confidence = sound ? Confidence::Likely : Confidence::Doubtful;
    row.isPlaceable = !values.isEmpty();
    row.cutOff = row.isPlaceable ? m_allColumns - m_columns.size() : 0;
    if (label) {
        row.cells << label->text;
        row.gridRow = label->gridRow;
    } else if (!m_lines[line].words.isEmpty()) {
        row.cells << joined(m_lines[line].words);
    }
    for (const PlacedWord &figure : row.isPlaceable ? QList<PlacedWord>() : figures)
        row.cells << figure.text;
    row.cells << values;
    m_lines[line].used = true;
    m_rows << row;
}

/// The label of the figures in a line: in the line itself, or together with lines around it.
std::optional<AlignedRows::Label> AlignedRows::labelAt(qsizetype line, bool damaged)
{
    const bool bare = m_lines[line].words.isEmpty();
    for (qsizetype count = bare ? 1 : 0; count <= 2 * MostLabelLines; ++count) {
        for (qsizetype above = std::min(count, MostLabelLines); above >= (bare ? 1 : 0); --above) {
            const qsizetype below = count - above;
            if (below > MostLabelLines)
                continue;
            if (auto label = labelIn(line - above, line + below, line, damaged))
                return label;
        }
    }
    return std::nullopt;
}

/// The label that the words of these lines are, without those at the left, which name the group.
std::optional<AlignedRows::Label> AlignedRows::labelIn(qsizetype first, qsizetype last, qsizetype line,
                                                       bool damaged)
{
    if (first < 0 || last >= m_lines.size())
        return std::nullopt;
    QList<double> edges;
    for (qsizetype i = first; i <= last; ++i) {
        if (i != line && !isFree(i))
            return std::nullopt;
        for (const PlacedWord &word : std::as_const(m_lines[i].words))
            edges << word.left;
    }
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    const QList<PlacedWord> &own = m_lines[line].words;
    for (const double edge : std::as_const(edges)) {
        if (!own.isEmpty() && own.last().left < edge)
            break;  // a row keeps at least the end of its own label
        QString label;
        for (qsizetype i = first; i <= last; ++i) {
            for (const PlacedWord &word : std::as_const(m_lines[i].words))
                label += word.left >= edge ? word.text : QString();
        }
        const std::optional<int> gridRow = damaged ? m_labels.damagedGridRow(label) : m_labels.gridRow(label);
        if (!gridRow)
            continue;
        for (qsizetype i = first; i <= last; ++i)
            m_lines[i].used = true;
        return Label{label, *gridRow};
    }
    return std::nullopt;
}

bool AlignedRows::isFree(qsizetype line) const
{
    return m_lines[line].figures.isEmpty() && !m_lines[line].used;
}

/// A value for each column of the form; nothing where it is not clear which figure belongs to which column.
QStringList AlignedRows::inColumns(const QList<PlacedWord> &figures) const
{
    QStringList values(m_allColumns);
    const bool complete = figures.size() == m_columns.size();
    for (qsizetype i = 0; i < figures.size(); ++i) {
        const std::optional<qsizetype> column = complete ? std::optional(i) : columnOf(figures[i]);
        if (!column || !values[*column].isEmpty())
            return {};
        values[*column] = figures[i].text;
    }
    return values;
}

/// The one column that stands above the figure.
std::optional<qsizetype> AlignedRows::columnOf(const PlacedWord &figure) const
{
    std::optional<qsizetype> found;
    for (qsizetype i = 0; m_aligned && i < m_columns.size(); ++i) {
        if (m_columns[i].right <= figure.left || figure.right <= m_columns[i].left)
            continue;
        if (found)
            return std::nullopt;
        found = i;
    }
    return found;
}

/// Complete rows show where the columns are. The positions of the words in a mere text say nothing without
/// such a row; columns that overlap after all make every figure between them doubtful.
bool AlignedRows::widenColumns(qsizetype firstLine)
{
    bool known = m_exact;
    for (qsizetype line = firstLine; line < m_lines.size(); ++line) {
        const QList<PlacedWord> &figures = m_lines[line].figures;
        if (figures.size() != m_columns.size())
            continue;
        known = true;
        for (qsizetype i = 0; i < figures.size(); ++i) {
            m_columns[i].left = std::min(m_columns[i].left, figures[i].left);
            m_columns[i].right = std::max(m_columns[i].right, figures[i].right);
        }
    }
    return known;
}

/// Lines that are neither label nor head are listed, unless they only repeat the form.
void AlignedRows::listRest()
{
    static const QRegularExpression number(QStringLiteral("^[0-9０-９]{1,2}[.．、]"));
    const auto isKnown = [this](const PlacedWord &word) {
        return m_labels.isPieceOfForm(word.text) && (!hasDigit(word) || number.match(word.text).hasMatch());
    };
    for (const Line &line : std::as_const(m_lines)) {
        if (!line.used && !std::all_of(line.words.begin(), line.words.end(), isKnown))
            m_rows << TableRow{{joined(line.words)}, Confidence::Likely, {}, false};
    }
}

}  // namespace kaibao
