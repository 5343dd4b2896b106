// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/consents/consentlistcommand.h"

#include "app/cli/consents/consentoptions.h"
#include "app/cli/console.h"
#include "app/cli/formats.h"
#include "app/cli/output.h"
#include "app/cli/views/consentsreader.h"
#include "models/edits/consentdraft.h"
#include "models/items/searchwords.h"
#include "models/rest/listlength.h"
#include "models/wording/errortext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

QList<QCommandLineOption> ConsentListCommand::options() const
{
    return {addressOption(), usageOption(), valueOption(), formatOption({u"text"_s, u"json"_s})};
}

QString ConsentListCommand::read(const QStringList &arguments, const QCommandLineParser &options)
{
    if (!arguments.isEmpty())
        return u"consent list takes no argument \"%1\"."_s.arg(arguments.constFirst());
    isJson = options.value(u"format"_s) == u"json";
    const auto value = consentFromWords(options.value(u"value"_s));
    m_filter = {.address = options.value(u"address"_s),
                .usage = consentUsageFromWords(options.value(u"usage"_s)).value_or(QString()),
                .consent = !value ? QString() : *value ? u"true"_s : u"false"_s};
    for (const QString &fault : {faultOfUsage(options), faultOfValue(options), faultOfFormat(options, {u"text"_s, u"json"_s})}) {
        if (!fault.isEmpty())
            return fault;
    }
    return {};
}

void ConsentListCommand::begin()
{
    client().send<QList<CustomerConsent>>(contactpro::consents(m_filter), Purpose::Asked, this,
                                          [this](const Result<QList<CustomerConsent>> &consents) {
        if (consents)
            take(*consents);
        else
            fail(consents.error());
    });
}

void ConsentListCommand::take(const QList<CustomerConsent> &consents)
{
    auto output = Output::open({});
    QIODevice &device = (*output)->device();
    if (isJson) {
        QJsonArray rows;
        for (const CustomerConsent &consent : consents)
            rows.append(fieldsOf(consent));
        device.write(QJsonDocument(rows).toJson(QJsonDocument::Indented));
    }
    for (const CustomerConsent &consent : isJson ? QList<CustomerConsent>() : consents) {
        const QString value = !consent.consent ? u"unknown"_s : *consent.consent ? u"true"_s : u"false"_s;
        device.write(plain(u"%1  %2  %3"_s.arg(consent.usage.leftJustified(9), value.leftJustified(7), consent.address)).toUtf8() + '\n');
    }
    if (const auto written = (*output)->finish(); !written)
        say(written.error());
    const bool isAskedForAll = m_filter.address.isEmpty() && m_filter.usage.isEmpty() && m_filter.consent.isEmpty();
    if (consents.isEmpty() && isAskedForAll) {
        const ErrorText text = emptyListText(u"cmi/customerConsents"_s);
        say(u"%1 %2"_s.arg(text.sentence, text.nextStep));
    }
    if (looksCut(consents.size())) {
        say(u"Incomplete. %1"_s.arg(cutListText(int(consents.size()))));
        emit finished(ExitCode::Partial);
        return;
    }
    emit finished(ExitCode::Done);
}

} // namespace floorwalker::cli
