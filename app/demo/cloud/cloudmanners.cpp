// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/cloud/cloudmanners.h"

#include <QList>

namespace demo {

namespace {

template<typename Value>
bool choose(Value &into, const QByteArray &words, const QByteArray &name, const QList<std::pair<QByteArray, Value>> &choices)
{
    for (const auto &[word, value] : choices) {
        if (words != name + '=' + word)
            continue;
        into = value;
        return true;
    }
    return false;
}

} // namespace

bool CloudManners::change(const QByteArray &words)
{
    return choose(hasBareErrors, words, "conversation-errors", { { "wrapped", false }, { "bare", true } })
            || choose(callingErrors, words, "calling-errors",
                      { { "flat", CallingErrors::Flat }, { "text", CallingErrors::Text }, { "nested", CallingErrors::Nested } })
            || choose(numberAnswer, words, "number-query",
                      { { "number-item", NumberAnswer::NumberItem }, { "number", NumberAnswer::Number },
                        { "method", NumberAnswer::Method }, { "bare", NumberAnswer::Bare } })
            || choose(isPublished, words, "calling-spelling", { { "seed", false }, { "published", true } });
}

} // namespace demo
