// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/walk.h"

#include "tests/bench/rounds.h"

#include <simdjson.h>

namespace floorwalker::bench {

size_t walk(QByteArrayView body)
{
    namespace json = simdjson::ondemand;
    const simdjson::padded_string padded(body.data(), size_t(body.size()));
    json::parser parser;
    json::document document;
    json::array objects;
    if (parser.iterate(padded).get(document) || document.get_array().get(objects))
        qFatal("The bench's contacts are no list.");
    size_t seen = 0;
    for (auto element : objects) {
        json::object object;
        if (element.get_object().get(object))
            qFatal("The bench's contacts are no objects.");
        for (auto field : object) {
            json::raw_json_string key;
            json::value value;
            std::string_view text;
            int64_t number = 0;
            if (field.key().get(key) || field.value().get(value))
                qFatal("The bench's contacts have faults.");
            if (!value.get_string().get(text))
                seen += text.size();
            else if (!value.get_int64().get(number))
                seen += size_t(number != 0);
        }
    }
    return seen;
}

double walkInMs(const QByteArray &body)
{
    return costOf([&body] { (void)walk(body); });
}

} // namespace floorwalker::bench
