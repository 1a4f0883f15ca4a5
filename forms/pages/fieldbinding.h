// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/sections/textfieldsmodel.h"

namespace kaibao {

/// Keeps a row of the model and an editor (LineField, NarrativeEditor) the same.
template <class Editor> void bindText(TextFieldsModel &model, const QString &field, Editor &editor)
{
    const QPersistentModelIndex index = model.indexOf(field);
    const auto show = [index, &editor] { editor.showText(index.data(Qt::EditRole).toString()); };
    show();
    QObject::connect(&editor, &Editor::committed, &model,
                     [index, &model](const QString &text) { model.setData(index, text); });
    QObject::connect(&model, &QAbstractItemModel::dataChanged, &editor,
                     [index, show](const QModelIndex &first, const QModelIndex &last) {
                         if (first.row() <= index.row() && index.row() <= last.row())
                             show();
                     });
}

}  // namespace kaibao
