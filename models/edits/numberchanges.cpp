// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/numberchanges.h"

#include "models/edits/phonenumber.h"
#include "models/ledger/fate.h"
#include "models/rest/endpoints/calling.h"
#include "models/rest/quota.h"

#include <QUrl>

#include <algorithm>

namespace floorwalker {

namespace {

using Kind = NumberOutcome::Kind;

//! For 429 without Retry-After; the gate has its own wait on top.
constexpr Milliseconds quotaPause = std::chrono::seconds(2);

//! A number may stand in the list once for voice and once for sms.
bool isAssigned(const QList<OwnedNumber> &numbers, const NumberRelease &wanted)
{
    return std::any_of(numbers.cbegin(), numbers.cend(), [&wanted](const OwnedNumber &owned) {
        return owned.number == wanted.number && owned.application == wanted.application
            && (wanted.capability.isEmpty() || owned.capability == wanted.capability);
    });
}

} // namespace

QString name(NumberOutcome::Kind kind)
{
    switch (kind) {
    case Kind::Done: return QStringLiteral("done");
    case Kind::Refused: return QStringLiteral("refused");
    case Kind::Unknown: return QStringLiteral("unknown");
    case Kind::NotSent: break;
    }
    return QStringLiteral("not sent");
}

NumberChanges::NumberChanges(RestClient &config, Ledger &ledger, ApplicationKey signing, QObject *parent)
    : QObject(parent)
    , m_client(config)
    , m_ledger(ledger)
    , m_signing(std::move(signing))
{
}

QString NumberChanges::sentence(NumberOutcome::Kind kind)
{
    return kind == Kind::Unknown
        ? tr("No answer came, so it may or may not be done. Look at the numbers; the same again does no harm.") : QString();
}

void NumberChanges::assign(const NumberAssignment &assignment)
{
    QList<Step> steps;
    for (qsizetype at = 0; at < assignment.numbers.size(); at += NumberAssignment::most) {
        NumberAssignment some = assignment;
        some.numbers = assignment.numbers.mid(at, NumberAssignment::most);
        steps.append({.action = QStringLiteral("number.assign"),
                      .subject = some.numbers.join(u' '),
                      .write = calling::assignNumbers(some),
                      .outcomes = int(some.numbers.size()),
                      .look = [this, some](const std::function<void(bool)> &tell) {
            lookAtNumbers([this, some](const QList<OwnedNumber> &owned) {
                return std::all_of(some.numbers.cbegin(), some.numbers.cend(), [&](const QString &number) {
                    return isAssigned(owned, named({number, some.application, some.capability}));
                });
            }, tell);
        }});
    }
    begin(steps, assignment.numbers);
}

void NumberChanges::unassign(const QList<NumberRelease> &releases)
{
    QList<Step> steps;
    QStringList numbers;
    for (const NumberRelease &release : releases) {
        numbers.append(release.number);
        steps.append({.action = QStringLiteral("number.unassign"),
                      .subject = release.number,
                      .write = calling::releaseNumber(release),
                      .look = [this, named = named(release)](const std::function<void(bool)> &tell) {
            lookAtNumbers([named](const QList<OwnedNumber> &owned) { return !isAssigned(owned, named); }, tell);
        }});
    }
    begin(steps, numbers);
}

void NumberChanges::setCallbackUrls(const ApplicationKey &application, const CallbackUrls &urls)
{
    begin({{.action = QStringLiteral("callbacks.set"),
            .subject = application.text(),
            .write = calling::setCallbackUrls(application, urls),
            .look = [this, application, urls](const std::function<void(bool)> &tell) {
        m_client.send<CallbackUrls>(calling::callbackUrls(application), Purpose::Asked, this,
                                    [urls, tell](const Result<CallbackUrls> &fresh) { tell(fresh && *fresh == urls); });
    }}}, {QString()});
}

//! Where no application is named, the one that signs is meant.
NumberRelease NumberChanges::named(NumberRelease release) const
{
    if (release.application.isEmpty())
        release.application = m_signing;
    return release;
}

void NumberChanges::stop()
{
    m_isStopping = true;
}

void NumberChanges::begin(const QList<Step> &steps, const QStringList &numbers)
{
    if (m_isRunning)
        return;
    m_steps = steps;
    m_outcomes.clear();
    for (const QString &number : numbers)
        m_outcomes.append({.number = number});
    m_step = 0;
    m_at = 0;
    m_isRunning = true;
    m_isStopping = false;
    QMetaObject::invokeMethod(this, &NumberChanges::next, Qt::QueuedConnection);
}

void NumberChanges::next()
{
    if (m_isStopping || m_step >= m_steps.size()) {
        finish(std::nullopt);
        return;
    }
    m_client.send<Done>(m_steps[m_step].write, Purpose::Write, this, [this](const Result<Done> &written) { take(written); });
}

void NumberChanges::take(const Result<Done> &written)
{
    if (written) {
        settle(Kind::Done, std::nullopt);
        return;
    }
    const Error &error = written.error();
    if (isQuota(error.kind) && !m_isStopping) {
        const Milliseconds span = error.retryAfter ? Milliseconds(*error.retryAfter) : quotaPause;
        m_client.clock().after(span, this, [this] { next(); });
        return;
    }
    switch (fateOf(error.kind)) {
    case Fate::Unknown:
        m_steps[m_step].look([this, error](bool isSo) {
            settle(isSo ? Kind::Done : Kind::Unknown, isSo ? std::nullopt : std::optional(error));
        });
        return;
    case Fate::Refused: settle(Kind::Refused, error); return;
    case Fate::NotTaken: break;
    }
    settle(error.kind == ErrorKind::Forbidden ? Kind::Refused : Kind::NotSent, error);
}

void NumberChanges::settle(NumberOutcome::Kind kind, const std::optional<Error> &error)
{
    const Step &step = m_steps[m_step];
    for (int i = 0; i < step.outcomes; ++i, ++m_at) {
        m_outcomes[m_at].kind = kind;
        m_outcomes[m_at].error = error;
    }
    const AuditLine line{.at = m_client.serverClock().now(), .action = step.action, .subject = step.subject, .outcome = name(kind)};
    m_ledger.change([line](LedgerFile &file) { return file.note(line); }, this, [](const Result<Done> &) {});
    ++m_step;
    emit progressed(m_at, int(m_outcomes.size()));
    // After one that was not taken the next ones would fare no better.
    if (error && fateOf(error->kind) == Fate::NotTaken)
        finish(error);
    else
        next();
}

void NumberChanges::finish(const std::optional<Error> &error)
{
    for (qsizetype i = m_at; error && i < m_outcomes.size(); ++i)
        m_outcomes[i].error = error;
    m_isRunning = false;
    emit finished();
}

void NumberChanges::lookAtNumbers(const std::function<bool(const QList<OwnedNumber> &)> &isSo, const std::function<void(bool)> &tell)
{
    m_client.send<QList<OwnedNumber>>(calling::numbers(), Purpose::Asked, this,
                                      [isSo, tell](const Result<QList<OwnedNumber>> &numbers) {
        tell(numbers && isSo(*numbers));
    });
}

UrlFinding checkCallbackUrl(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return {};
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"http" || url.scheme() == u"https";
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        return {true, NumberChanges::tr("\"%1\" is no address of the web. It begins with https://.").arg(text)};
    if (url.scheme() == u"http")
        return {false, NumberChanges::tr("%1 is not encrypted: everybody on the way can read who calls whom. Use https.").arg(text)};
    return {};
}

Result<NumberAssignment> checkedAssignment(const QStringList &numbers, const QString &country,
                                           const ApplicationKey &application, const QString &capability)
{
    const auto invalid = [](const QString &sentence) { return Error{.kind = ErrorKind::Invalid, .detail = sentence}; };
    NumberAssignment assignment{.application = application, .capability = capability.trimmed().toLower()};
    for (const QString &typed : numbers) {
        const auto number = PhoneNumber::read(typed, country);
        if (!number)
            return invalid(QStringLiteral("%1: %2").arg(typed, number.error().detail));
        if (!assignment.numbers.contains(number->e164))
            assignment.numbers.append(number->e164);
    }
    if (assignment.numbers.isEmpty())
        return invalid(NumberChanges::tr("No number is named."));
    const bool isKnown = assignment.capability.isEmpty() || assignment.capability == u"voice" || assignment.capability == u"sms";
    if (!isKnown)
        return invalid(NumberChanges::tr("A number serves voice or sms, not %1.").arg(capability));
    return assignment;
}

} // namespace floorwalker
