// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions/actiongroup.h"
#include "forms/paper/review.h"
#include "model/checks/finding.h"

namespace kaibao {

/// The way to the supervisor and back: a copy for review, and the cell that the supervisor's pen points at.
class ReviewActions final : public ActionGroup
{
    Q_OBJECT

public:
    using ActionGroup::ActionGroup;

    void addTo(QMenu &menu) override;

Q_SIGNALS:
    /// The place that a cell number names.
    void placeChosen(const kaibao::Finding &place);

private:
    void exportCopy();
    void exportChanges();
    QString pathFor(const QString &title, const QString &name);
    void goToCell();
    Review review() const;
    /// What was printed for review before; nothing where there is none or it cannot be read.
    std::optional<Review::Copy> lastCopy() const;
};

}  // namespace kaibao
