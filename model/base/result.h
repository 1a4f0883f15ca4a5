// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace kaibao {

/// What went wrong in the world outside: a file, a disk, a printer.
/// A clerk's slip is a Finding, a bug is an assertion; neither is an Error.
struct Error
{
    /// Decides the exit code of the command line: 2 for input, 3 for output.
    enum class Kind { Input, Output };

    Kind kind = Kind::Input;
    QString message;  ///< one translated sentence for the clerk: what, where, what to do
    QString detail;   ///< for the log; may be empty
};

inline Error inputError(QString message, QString detail = {})
{
    return {Error::Kind::Input, std::move(message), std::move(detail)};
}

inline Error outputError(QString message, QString detail = {})
{
    return {Error::Kind::Output, std::move(message), std::move(detail)};
}

/// A value, or the reason why there is none.
template <class T> class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T &value() const &
    {
        Q_ASSERT(ok());
        return *std::get_if<0>(&m_state);
    }
    T &value() &
    {
        Q_ASSERT(ok());
        return *std::get_if<0>(&m_state);
    }
    T &&value() && { return std::move(value()); }
    const Error &error() const
    {
        Q_ASSERT(!ok());
        return *std::get_if<1>(&m_state);
    }

    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

private:
    std::variant<T, Error> m_state;
};

/// Done, or the reason why not.
template <> class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_ok(false) {}

    bool ok() const { return m_ok; }
    explicit operator bool() const { return m_ok; }
    const Error &error() const
    {
        Q_ASSERT(!m_ok);
        return m_error;
    }

private:
    Error m_error;
    bool m_ok = true;
};

}  // namespace kaibao
