// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/filecontent.h"

namespace kaibao {

namespace {

qsizetype lengthOf(const ContentBlock &block)
{
    if (const auto *text = std::get_if<QString>(&block))
        return text->size() + 1;
    if (const auto *line = std::get_if<ContentLine>(&block))
        return line->text.size() + 1;
    return std::get<TableGrid>(block).characters();
}

}  // namespace

void FileContent::add(ContentBlock block)
{
    characters += lengthOf(block);
    if (!isFull())
        blocks << std::move(block);
}

}  // namespace kaibao
