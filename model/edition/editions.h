// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/edition/edition.h"

#include <deque>

namespace kaibao {

/// All editions that come with the program. Must outlive every Report.
class Editions
{
public:
    /// The files built into the program.
    static constexpr auto BuiltIn = ":/kaibao/editions";

    /// Every *.json of a folder, in the order of their names; the same edition twice is refused.
    static Result<Editions> load(Language language, const QString &folder = QString::fromLatin1(BuiltIn));

    const Edition *find(QStringView key) const;
    const Edition *forYear(int year) const;
    const Edition &newest() const { return m_editions.back(); }

    /// Oldest first. Addresses stay valid when this object is moved.
    const std::deque<Edition> &all() const { return m_editions; }

private:
    void tellPlacesElsewhere();

    std::deque<Edition> m_editions;
};

}  // namespace kaibao
