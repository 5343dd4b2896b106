// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/calling/answers.h"
#include "app/demo/calling/numbers.h"
#include "app/demo/calling/resources.h"

using namespace Qt::StringLiterals;

namespace demo::calling {

namespace {

Reply list(Numbers &numbers)
{
    QJsonArray all;
    for (const Number &number : std::as_const(numbers.all())) {
        QJsonObject item { { u"number"_s, number.number }, { u"capability"_s, number.capability } };
        if (!number.application.isEmpty())
            item[u"applicationkey"_s] = number.application;
        all.append(item);
    }
    return answered({ { u"numbers"_s, all } });
}

} // namespace

void addNumbers(CloudPaths &paths, Numbers &numbers, const QString &)
{
    for (const QByteArray &path : { QByteArray("/calling/v1/configuration/numbers"), QByteArray("/calling/v1/configuration/numbers/") }) {
        paths.add("GET", path, [&numbers](CloudVisit &) { return list(numbers); });
    }
}

} // namespace demo::calling
