// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions/actiongroup.h"

namespace kaibao {

class NarrativeEditor;

/// The clerk's own sentences: keep the selected words, put a kept sentence in.
class SnippetActions final : public ActionGroup
{
    Q_OBJECT

public:
    /// `editor` gives the text that the clerk is in, or null.
    SnippetActions(const ActionContext &context, std::function<NarrativeEditor *()> editor, QObject *parent);

    void addTo(QMenu &menu) override;

private:
    void keepSelected();
    void choose();
    void insert(const Snippet &snippet);

    std::function<NarrativeEditor *()> m_editor;
};

}  // namespace kaibao
