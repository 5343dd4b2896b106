// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/floor/callbackdesk.h"
#include "app/demo/routing/reply.h"

#include <QJsonObject>

#include <optional>

namespace demo {

QString resultWord(CallResult result);

//! Takes the properties off a body and remembers the first thing that was wrong with them.
//! Properties nobody asks for are ignored.
class BodyReader {
public:
    explicit BodyReader(const QByteArray &body);

    QString required(const QString &name, bool mayBeEmpty = false);
    QString optional(const QString &name); //!< null when absent
    std::optional<Moment> moment(const QString &name);

    bool has(const QString &name) const { return !m_object.value(name).isUndefined() && !m_object.value(name).isNull(); }
    bool isFaulty() const { return !m_fault.isEmpty(); }
    Reply refusal() const { return Reply::text(400, m_fault.toUtf8()); }
    void refuse(const QString &fault);

private:
    QJsonObject m_object;
    QString m_fault;
};

//! The body of PUT /callbacks/{id} with the document's rules about results and times.
CallbackChange readChange(BodyReader &body);

} // namespace demo
