// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/routing/reply.h"
#include "app/demo/wire/moment.h"

#include <QJsonObject>

#include <memory>
#include <optional>

namespace demo {

//! Takes the properties off a body and remembers the first thing that was wrong with them, also in
//! its parts. Properties nobody asks for are ignored.
class BodyReader {
public:
    explicit BodyReader(const QByteArray &body);

    QString required(const QString &name, bool mayBeEmpty = false);
    QString optional(const QString &name); //!< null when absent
    bool flag(const QString &name); //!< false when absent
    bool requiredFlag(const QString &name);
    int number(const QString &name, int otherwise, int lowest, int highest); //!< whole
    std::optional<Moment> moment(const QString &name);
    BodyReader part(const QString &name); //!< required
    QList<BodyReader> parts(const QString &name); //!< empty when absent

    bool has(const QString &name) const { return !m_object.value(name).isUndefined() && !m_object.value(name).isNull(); }
    bool isList(const QString &name) const { return m_object.value(name).isArray(); }
    bool isFaulty() const { return !m_fault->isEmpty(); }
    Reply refusal() const { return Reply::text(400, m_fault->toUtf8()); }
    void refuse(const QString &fault);

private:
    BodyReader(const QJsonObject &part, const std::shared_ptr<QString> &fault);

    QJsonObject m_object;
    std::shared_ptr<QString> m_fault; //!< one for all parts
};

} // namespace demo
