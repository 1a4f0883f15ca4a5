// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/dialogs.h"

#include <future>
#include <memory>
#include <optional>
#include <vector>

namespace kaibao {

/// Work that may take longer than a person likes to wait. What was given up runs to its end unheard: whatever it
/// reads must outlive this object, which waits for it.
class Background final
{
public:
    /// The result; nothing where the person did not want to wait for it. `work` runs in another thread.
    template <class Work> auto run(Dialogs &dialogs, const QString &what, Work work)
        -> std::optional<decltype(work())>
    {
        auto result =
            std::make_shared<std::future<decltype(work())>>(std::async(std::launch::async, std::move(work)));
        const auto endsWithin = [&result](std::chrono::milliseconds time) {
            return result->wait_for(time) == std::future_status::ready;
        };
        if (dialogs.waitFor(what, {endsWithin}))
            return result->get();
        m_givenUp.push_back(std::move(result));
        return std::nullopt;
    }

private:
    std::vector<std::shared_ptr<void>> m_givenUp;  ///< a future waits for its work when it goes
};

}  // namespace kaibao
