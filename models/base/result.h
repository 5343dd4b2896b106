// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/error.h"

#include <utility>
#include <variant>

namespace floorwalker {

//! A value, or the Error that kept it from us. Reading the side that is not there is our mistake.
template<typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) { }
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) { }

    explicit operator bool() const { return m_state.index() == 0; }
    const T &value() const & { Q_ASSERT(*this); return *std::get_if<0>(&m_state); }
    T &&value() && { Q_ASSERT(*this); return std::move(*std::get_if<0>(&m_state)); }
    const T &operator*() const & { return value(); }
    const T *operator->() const { return &value(); }
    const Error &error() const { Q_ASSERT(!*this); return *std::get_if<1>(&m_state); }

private:
    std::variant<T, Error> m_state;
};

//! The result of what gives nothing back.
struct Done {
    friend bool operator==(Done, Done) = default;
};

} // namespace floorwalker
