// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/calling/answers.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace demo::calling {

namespace {

constexpr int CodesOfStatus = 100;

} // namespace

Reply answered(const QJsonObject &object)
{
    return { 200, "application/json", QJsonDocument(object).toJson(QJsonDocument::Compact), {}, {} };
}

Reply refused(Code code, const QString &message)
{
    Reply reply = answered({ { u"errorCode"_s, int(code) }, { u"message"_s, message }, { u"reference"_s, u"demo-%1"_s.arg(int(code)) } });
    reply.status = int(code) / CodesOfStatus;
    return reply;
}

Reply refused(const Body &body)
{
    const auto codeOf = [](Body::Fault fault) {
        switch (fault) {
        case Body::Fault::Missing: return Code::MissingParameter;
        case Body::Fault::Unknown: return Code::InvalidRequest;
        default: return Code::IllegalParameters;
        }
    };
    return refused(codeOf(body.fault()), QString::fromUtf8(body.words()));
}

void reshape(Reply &refusal, CloudManners::CallingErrors shape)
{
    using Shape = CloudManners::CallingErrors;
    if (refusal.status < 400 || shape == Shape::Flat)
        return;
    QJsonObject error = QJsonDocument::fromJson(refusal.body).object();
    error[u"errorCode"_s] = QString::number(error[u"errorCode"_s].toInt());
    if (shape == Shape::Nested) {
        error[u"status"_s] = refusal.status;
        error = { { u"response"_s, QJsonObject { { u"error"_s, error } } } };
    }
    refusal.body = QJsonDocument(error).toJson(QJsonDocument::Compact);
}

} // namespace demo::calling
