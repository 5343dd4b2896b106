// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace floorwalker {

//! What stands in HTML, in its order; every element that begins also ends, unless the reading stops.
class MarkupSink {
public:
    using Attribute = std::function<QString(const char *name)>; //!< its value, empty when it is not there

    virtual ~MarkupSink() = default;
    virtual void begin(QByteArrayView element, const Attribute &attribute) = 0;
    virtual void end(QByteArrayView element) = 0;
    virtual void text(const QString &text) = 0;
    virtual bool isFull() const = 0; //!< nothing more is wanted
};

//! Reads HTML, forgiving what can be forgiven; element names come in lower case. Opens nothing and
//! resolves nothing but HTML's own named characters. False when it stopped before the end: the sink
//! was full, or the markup is so deep or so faulty that reading on would take without bound.
bool readMarkup(const QByteArray &utf8, MarkupSink &sink);

} // namespace floorwalker
