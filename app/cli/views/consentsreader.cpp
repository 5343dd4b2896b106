// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/views/consentsreader.h"

#include "models/items/searchwords.h"
#include "models/rest/endpoints/contactcontents.h"
#include "models/rest/listlength.h"

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

QList<ViewColumn> consentColumns()
{
    return {{u"address"_s, u"Address"_s}, {u"usage"_s, u"Usage"_s}, {u"consent"_s, u"Consent"_s}};
}

QJsonObject fieldsOf(const CustomerConsent &consent)
{
    return {{u"address"_s, consent.address},
            {u"usage"_s, valueOf(consent.usage)},
            {u"consent"_s, consent.consent ? QJsonValue(*consent.consent) : QJsonValue()}};
}

void ConsentsReader::readAll(const ViewQuestion &question)
{
    m_filters = question.filters;
    const contactpro::ConsentFilter filter{.address = takePattern(m_filters, u"address"_s),
                                           .usage = takePattern(m_filters, u"usage"_s),
                                           .consent = takePattern(m_filters, u"consent"_s)};
    client().send<QList<CustomerConsent>>(contactpro::consents(filter), Purpose::Asked, this,
                                          [this](const Result<QList<CustomerConsent>> &answer) { compose(answer); });
}

//! One that is not there is not found, though elsewhere that is an answer: unknown.
void ConsentsReader::readOne(const QString &key)
{
    const auto [usage, address] = consentOfKey(key);
    auto endpoint = contactpro::consent(usage, address);
    endpoint.whenMissing.reset();
    client().send<CustomerConsent>(endpoint, Purpose::Asked, this, [this](const Result<CustomerConsent> &answer) {
        if (answer)
            compose(QList<CustomerConsent>{*answer});
        else
            compose(answer.error());
    });
}

void ConsentsReader::compose(const Result<QList<CustomerConsent>> &consents)
{
    ViewAnswer answer{.columns = consentColumns(), .resource = u"cmi/customerConsents"_s};
    if (consents) {
        for (const CustomerConsent &consent : *consents)
            answer.rows.append({fieldsOf(consent), consent.raw});
        if (looksCut(consents->size()))
            answer.incompleteReason = cutListText(int(consents->size()));
        applyFilters(m_filters, answer);
    } else {
        answer.errors << consents.error();
        answer.isUsable = false;
    }
    emit answered(answer);
}

} // namespace floorwalker::cli
