// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/snippetactions.h"

#include "forms/snippets/snippetsdialog.h"
#include "forms/widgets/icon.h"
#include "forms/widgets/narrativeeditor.h"

#include <QMenu>
#include <QTextDocumentFragment>

namespace kaibao {

SnippetActions::SnippetActions(const ActionContext &context, std::function<NarrativeEditor *()> editor,
                               QObject *parent)
    : ActionGroup(context, parent), m_editor(std::move(editor))
{}

void SnippetActions::addTo(QMenu &menu)
{
    addForReport(menu, tr("&Sentence library…"), QKeySequence(Qt::CTRL | Qt::Key_J), [this] {
        choose();
    })->setIcon(icon(QStringLiteral("snippet")));
    addForReport(menu, tr("&Keep the selected words"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J),
                 [this] { keepSelected(); });
}

void SnippetActions::keepSelected()
{
    const NarrativeEditor *editor = m_editor();
    const QString words = editor ? editor->textCursor().selection().toPlainText().trimmed() : QString();
    if (words.isEmpty())
        context().say(tr("Select the words in a text first."));
    else if (context().report(workspace().library().snippets().keep({}, words)))
        context().say(tr("Kept in the sentence library."));
}

void SnippetActions::choose()
{
    Snippets &snippets = workspace().library().snippets();
    const Result<QList<Snippet>> kept = snippets.all();
    if (!kept) {
        context().dialogs.tell(kept.error().message, kept.error().detail);
        return;
    }
    const auto shown = std::make_shared<QList<Snippet>>(*kept);
    QStringList sentences;
    for (const Snippet &snippet : *shown)
        sentences << snippet.text;
    auto *dialog = new SnippetsDialog(sentences, &context().window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SnippetsDialog::inserted, this, [this, shown](int place) { insert(shown->at(place)); });
    connect(dialog, &SnippetsDialog::removed, this, [this, shown](int place) {
        context().report(workspace().library().snippets().remove(shown->takeAt(place).id));
    });
    dialog->open();
}

void SnippetActions::insert(const Snippet &snippet)
{
    NarrativeEditor *editor = m_editor();
    if (!editor) {
        context().say(tr("Go to a section of running text first."));
        return;
    }
    editor->textCursor().insertText(snippet.text);
    editor->commit();
    editor->setFocus();
    context().report(workspace().library().snippets().countUse(snippet.id));
}

}  // namespace kaibao
