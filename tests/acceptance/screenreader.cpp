// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a screen reader is told of the windows on the desktop: one line for each object, with its role, name, states
// and, where it has some, the beginning of its text. Objects of large tables are read to their hundredth.

#include <atspi/atspi.h>

#include <algorithm>
#include <iostream>
#include <memory>
#include <string>

namespace {

constexpr int Deepest = 30;
constexpr int MostChildren = 100;

std::string take(char *text)
{
    std::string copy = text ? text : "";
    g_free(text);
    return copy;
}

void printStates(AtspiAccessible *object)
{
    AtspiStateSet *states = atspi_accessible_get_state_set(object);
    const std::pair<AtspiStateType, const char *> told[] = {{ATSPI_STATE_SHOWING, "showing"},
                                                            {ATSPI_STATE_FOCUSABLE, "focusable"},
                                                            {ATSPI_STATE_FOCUSED, "focused"},
                                                            {ATSPI_STATE_EDITABLE, "editable"},
                                                            {ATSPI_STATE_CHECKED, "checked"}};
    for (const auto &[state, word] : told) {
        if (states && atspi_state_set_contains(states, state))
            std::cout << ' ' << word;
    }
    g_clear_object(&states);
}

std::string textOf(AtspiAccessible *object)
{
    constexpr int Most = 200;
    AtspiText *text = atspi_accessible_get_text_iface(object);
    const int count = text ? std::min(atspi_text_get_character_count(text, nullptr), Most) : 0;
    std::string words = count > 0 ? take(atspi_text_get_text(text, 0, count, nullptr)) : std::string();
    std::replace(words.begin(), words.end(), '\n', ' ');
    g_clear_object(&text);
    return words;
}

void read(AtspiAccessible *object, int depth)
{
    if (!object || depth > Deepest)
        return;
    const std::string name = take(atspi_accessible_get_name(object, nullptr));
    std::cout << take(atspi_accessible_get_role_name(object, nullptr)) << '|' << name << '|';
    printStates(object);
    std::cout << '|' << textOf(object) << '\n';
    const int children = std::min(atspi_accessible_get_child_count(object, nullptr), MostChildren);
    for (int i = 0; i < children; ++i) {
        AtspiAccessible *child = atspi_accessible_get_child_at_index(object, i, nullptr);
        read(child, depth + 1);
        g_clear_object(&child);
    }
}

}  // namespace

int main()
{
    atspi_init();
    read(atspi_get_desktop(0), 0);
    return atspi_exit();
}
