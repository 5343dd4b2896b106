// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/listencommand.h"

#include "app/cli/console.h"
#include "app/cli/formats.h"
#include "models/listening/listeningerror.h"
#include "models/rest/endpoints/contactcontents.h"

#include <QFileInfo>

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

namespace {

const QStringList &formats()
{
    static const QStringList choices{u"text"_s, u"json"_s};
    return choices;
}

//! The profile's own, else the one of the environment.
QString placeOf(const Profile &profile)
{
    return profile.recordings.isEmpty() ? qEnvironmentVariable("FLOORWALKER_RECORDINGS") : profile.recordings;
}

} // namespace

QList<QCommandLineOption> ListenCommand::options() const
{
    return {{u"reason"_s, u"Why it is listened to; stands in the tenant's listen log."_s, u"TEXT"_s},
            {u"output"_s, u"Where the audio is copied to."_s, u"FILE"_s},
            formatOption(formats())};
}

QString ListenCommand::read(const QStringList &arguments, const QCommandLineParser &options)
{
    if (arguments.size() != 1 || arguments.constFirst().isEmpty())
        return u"listen takes the id of one recording."_s;
    m_id = CallRecordingId(arguments.constFirst());
    m_reason = options.value(u"reason"_s).trimmed();
    m_target = options.value(u"output"_s);
    if (m_reason.isEmpty())
        return u"listen needs --reason with a text."_s;
    if (m_target.isEmpty() || m_target == u"-")
        return u"listen needs --output with a file."_s;
    isJson = options.value(u"format"_s) == u"json";
    return faultOfFormat(options, formats());
}

void ListenCommand::begin()
{
    const auto place = RecordingPlace::from(placeOf(profile()));
    if (!place) {
        refuse(place.error());
        return;
    }
    m_place = *place;
    connect(&writing().listening, &Listening::waiting, this, [](Milliseconds span) {
        say(u"No answer came. The listen log can be asked what became of it in %1 s."_s.arg((span.count() + 999) / 1000));
    });
    m_export = std::make_unique<RecordingExport>(writing().listening, writing().exportLog, connection().recordingWire());
    connect(m_export.get(), &RecordingExport::finished, this, &ListenCommand::take);
    client().send<CallRecording>(contactpro::callRecording(m_id), Purpose::Asked, this,
                                 [this](const Result<CallRecording> &recording) { ask(recording); });
}

void ListenCommand::ask(const Result<CallRecording> &recording)
{
    if (!recording) {
        refuse(recording.error());
        return;
    }
    m_recording = *recording;
    // What is surely not there is not logged as heard.
    if (m_place->kind() == RecordingPlace::Kind::Folder) {
        if (const auto file = m_place->fileOf(m_recording); !file) {
            refuse(file.error());
            return;
        }
    }
    writing().listening.setRules(listeningRules(profile()));
    m_consent = std::make_unique<RecordingConsent>(client());
    connect(m_consent.get(), &RecordingConsent::answered, this, &ListenCommand::takeConsent);
    m_consent->ask(m_recording);
}

//! Whether that keeps the recording silent is the listening's to say.
void ListenCommand::takeConsent(const ConsentAnswer &answer)
{
    if (answer.isRefused())
        say(u"The customer %1 does not agree to being recorded."_s.arg(answer.address));
    else if (answer.error)
        say(u"Whether the customer agrees to being recorded could not be read. The API key may lack the right to view contacts or "
            u"customer consents."_s);
    m_export->start({m_recording, *m_place, m_reason, m_target});
}

void ListenCommand::take(const Result<RecordingFile> &file)
{
    using Step = RecordingExport::Step;
    if (!file) {
        if (m_export->step() == Step::Noting)
            say(u"Nothing was copied: every export has its line in the audit log, which cannot be written now."_s);
        else if (m_export->step() == Step::Copying)
            say(u"The listen log has the reason, but the audio was not copied."_s);
        refuse(file.error());
        return;
    }
    print(m_target, {{u"id"_s, m_id.text()}, {u"userSessionId"_s, m_export->permit()->sessionId()}, {u"file"_s, m_target},
                     {u"bytes"_s, QFileInfo(m_target).size()}});
    emit finished(ExitCode::Done);
}

void ListenCommand::refuse(const Error &error)
{
    if (!isListeningError(error)) {
        fail(error);
        return;
    }
    say(error.detail);
    emit finished(exitCodeOf(error));
}

} // namespace floorwalker::cli
