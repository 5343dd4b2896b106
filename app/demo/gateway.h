// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/cloudgate.h"
#include "app/demo/faults.h"
#include "app/demo/http/answer.h"
#include "app/demo/options.h"
#include "app/demo/quota.h"
#include "app/demo/recorder.h"

#include <QObject>

namespace demo {

//! What stands before the resources: key, quota, user, time limit, and the faults that were ordered. Of these the
//! clouds see only the last two.
class Gateway final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Gateway)

public:
    Gateway(const Options &options, Routes &routes, Tenancy &tenancy, QObject *parent = nullptr);

    void serve(const Request &request, const Answer &answer);
    const Recorder &recorder() const { return m_recorder; }

private:
    struct Caller {
        const ApiUser *user = nullptr;
        QByteArray name; //!< as given, for the record
        Reply refusal;
    };

    std::optional<Reply> refusalOfKey(const Request &request);
    Caller recognise(const Request &request);
    Reply answerTo(const Request &request, QByteArray &name);
    Reply control(const Request &request);
    Reply changeRights(const QByteArray &lines);
    Reply changeManners(const QByteArray &lines);
    void strike(const FaultRule &fault, const Request &request, const Answer &answer);
    void deliver(const Reply &reply, const std::optional<FaultRule> &fault, const Answer &answer);
    void deliverNow(Reply reply, const std::optional<FaultRule> &fault, const Answer &answer);
    void drip(const Answer &answer, const QByteArray &left, const FaultRule &fault);

    const std::chrono::milliseconds m_limit;
    Routes &m_routes;
    Tenancy &m_tenancy;
    CloudGate m_clouds;
    Quota m_quota;
    Faults m_faults;
    Recorder m_recorder;
};

} // namespace demo
