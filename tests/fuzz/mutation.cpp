// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/mutation.h"

#include <algorithm>
#include <array>

namespace floorwalker {

namespace {

constexpr qsizetype longestInput = 16'384;

//! Words on which readers stumble.
constexpr std::array<const char *, 40> words{
    "null", "true", "false", "{}", "[]", "[", "]", "{", "}", ",", ":", "\"", "\"\"", "\\", "\\u0000", "\\uD800", "\\u00", "0",
    "-1", "1e999", "-0.0", "9223372036854775808", "89048513266", "1.5", "\"2016-11-07T12:42:12.670Z\"", "\"2020-06-31T13:15:30Z\"",
    "\"9999-99-99T99:99:99.9999999Z\"", "\xC3\x28", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xEF\xBB\xBF", "<", ">", "</", "<!--",
    "<img src=x>", "&#0;", "&amp", "='", "javascript:"};

constexpr std::array<const char *, 12> values{"null", "true", "{}", "[]", "[null]", "[{}]", "\"\"", "\"x\"", "-1", "1e300",
                                              "9223372036854775807", "\"2016-11-07T12:42:12Z\""};

//! Past the JSON value that begins at `from`; the input's end when it does not end.
qsizetype endOfValue(const QByteArray &input, qsizetype from)
{
    int depth = 0;
    bool isInText = false;
    for (qsizetype at = from; at < input.size(); ++at) {
        const char c = input[at];
        if (c == '"' && (at == 0 || input[at - 1] != '\\'))
            isInText = !isInText;
        if (isInText)
            continue;
        if (depth == 0 && (c == ',' || c == '}' || c == ']'))
            return at;
        depth += c == '{' || c == '[' ? 1 : 0;
        depth -= c == '}' || c == ']' ? 1 : 0;
    }
    return input.size();
}

} // namespace

QByteArray Mutation::of(const QList<QByteArray> &examples)
{
    QByteArray input = examples[below(examples.size())];
    const qsizetype changes = 1 + below(4);
    for (qsizetype i = 0; i < changes; ++i)
        change(input);
    return input.left(longestInput);
}

void Mutation::change(QByteArray &input)
{
    const qsizetype at = below(input.size() + 1);
    const qsizetype span = below(std::min<qsizetype>(input.size() - at, 64) + 1);
    switch (below(10)) {
    case 0:
        if (at < input.size())
            input[at] = char(input[at] ^ (1 << below(8)));
        break;
    case 1:
        if (at < input.size())
            input[at] = char(below(256));
        break;
    case 2:
        input.remove(at, span);
        break;
    case 3:
        input.insert(below(input.size() + 1), input.mid(at, span));
        break;
    case 4:
        input.insert(at, words[size_t(below(qsizetype(words.size())))]);
        break;
    case 5:
        input.replace(at, span, words[size_t(below(qsizetype(words.size())))]);
        break;
    case 6:
        if (below(8) == 0) // else most inputs would only be cut
            input.truncate(at);
        break;
    default:
        changeValue(input);
        break;
    }
}

//! Keeps JSON well-formed, so that more than its parser is tried.
void Mutation::changeValue(QByteArray &input)
{
    const qsizetype colon = input.indexOf(':', below(input.size() + 1));
    const qsizetype from = colon < 0 ? 0 : colon + 1;
    input.replace(from, endOfValue(input, from) - from, values[size_t(below(qsizetype(values.size())))]);
}

qsizetype Mutation::below(qsizetype limit)
{
    return qsizetype(m_random() % quint64(limit));
}

} // namespace floorwalker
