// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/calling/callbackurlscommand.h"

#include "app/cli/console.h"
#include "app/cli/formats.h"
#include "app/cli/views/viewreader.h"

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

CallbackUrlsCommand::CallbackUrlsCommand(Verb verb)
    : m_verb(verb)
{
}

QList<QCommandLineOption> CallbackUrlsCommand::options() const
{
    if (m_verb == Verb::Show)
        return {formatOption({u"text"_s, u"json"_s})};
    return {{u"primary"_s, u"set: where the application is told of its calls; empty for nowhere."_s, u"U"_s},
            {u"fallback"_s, u"set: where when that fails; empty for nowhere."_s, u"U"_s},
            formatOption({u"text"_s, u"json"_s})};
}

QString CallbackUrlsCommand::read(const QStringList &arguments, const QCommandLineParser &options)
{
    if (arguments.size() != 1 || arguments.constFirst().trimmed().isEmpty())
        return u"callbacks-url needs the key of an application, and nothing beside it."_s;
    m_application = ApplicationKey(arguments.constFirst().trimmed());
    isJson = options.value(u"format"_s) == u"json";
    if (m_verb == Verb::Set) {
        if (options.isSet(u"primary"_s))
            m_primary = options.value(u"primary"_s).trimmed();
        if (options.isSet(u"fallback"_s))
            m_fallback = options.value(u"fallback"_s).trimmed();
        if (!m_primary && !m_fallback)
            return u"callbacks-url set needs --primary or --fallback."_s;
    }
    return faultOfFormat(options, {u"text"_s, u"json"_s});
}

void CallbackUrlsCommand::run()
{
    for (const auto &url : {m_primary, m_fallback}) {
        const UrlFinding finding = checkCallbackUrl(url.value_or(QString()));
        if (!finding.sentence.isEmpty())
            say(finding.sentence);
        if (finding.isError) {
            emit finished(ExitCode::Rejected);
            return;
        }
    }
    calling().reads.callbackUrls(m_application, this, [this](const Result<CallbackUrls> &urls) {
        if (!urls) {
            fail(urls.error());
        } else if (m_verb == Verb::Set) {
            set(*urls);
        } else {
            printUrls(*urls);
            emit finished(ExitCode::Done);
        }
    });
}

void CallbackUrlsCommand::set(CallbackUrls urls)
{
    urls.primary = m_primary.value_or(urls.primary);
    urls.fallback = m_fallback.value_or(urls.fallback);
    m_urls = urls;
    connect(&calling().numberChanges, &NumberChanges::finished, this, &CallbackUrlsCommand::take);
    calling().numberChanges.setCallbackUrls(m_application, urls);
}

void CallbackUrlsCommand::take()
{
    const NumberOutcome &outcome = calling().numberChanges.outcomes().constFirst();
    switch (outcome.kind) {
    case NumberOutcome::Kind::Done:
        printUrls(m_urls);
        emit finished(ExitCode::Done);
        return;
    case NumberOutcome::Kind::Unknown:
        say(u"No answer came, so they may or may not be set. \"callbacks-url show\" tells; the same again does no harm."_s);
        emit finished(ExitCode::Unsettled);
        return;
    case NumberOutcome::Kind::Refused:
    case NumberOutcome::Kind::NotSent:
        break;
    }
    fail(outcome.error.value_or(Error{.kind = ErrorKind::Unreachable}));
}

void CallbackUrlsCommand::printUrls(const CallbackUrls &urls)
{
    const auto shown = [](const QString &url) { return url.isEmpty() ? u"none"_s : url; };
    printRecord({{u"Application"_s, m_application.text()}, {u"Primary"_s, shown(urls.primary)}, {u"Fallback"_s, shown(urls.fallback)}},
                {{u"applicationkey"_s, m_application.text()}, {u"primary"_s, valueOf(urls.primary)}, {u"fallback"_s, valueOf(urls.fallback)}});
}

} // namespace floorwalker::cli
