// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/listening/recordingcopy.h"

#include "models/base/webaddress.h"
#include "models/listening/audiofile.h"
#include "models/listening/listeningerror.h"
#include "models/rest/classify.h"

#include <QCoreApplication>
#include <QFile>
#include <QPointer>
#include <QThreadPool>

namespace floorwalker {

namespace {

// Asked for in pieces, so that two hours do not stand in memory: 4 MB in 60 s is half a megabit a second.
constexpr qint64 pieceBytes = 4 * 1024 * 1024;
constexpr Milliseconds pieceDeadline = std::chrono::seconds(60);
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Error cannotWrite(const QSaveFile &file)
{
    return listeningError(ErrorKind::Storage,
                          ListeningWords::tr("The audio cannot be written to %1: %2. Choose another place for it.")
                              .arg(file.fileName(), file.errorString()));
}

Result<std::unique_ptr<QSaveFile>> begun(const QString &target)
{
    auto file = std::make_unique<QSaveFile>(target);
    if (!file->open(QIODevice::WriteOnly))
        return cannotWrite(*file);
    file->setPermissions(ownerOnly);
    return file;
}

Result<RecordingFile> copied(const RecordingFile &from, const QString &target)
{
    // Said in the same words as when it is played: missing, not ours, no audio.
    if (const auto audio = AudioFile::open(from.path); !audio)
        return audio.error();
    QFile source(from.path);
    if (!source.open(QIODevice::ReadOnly))
        return listeningError(ErrorKind::Storage,
                              ListeningWords::tr("The audio %1 cannot be read: %2. Try again.").arg(from.path, source.errorString()));
    auto file = begun(target);
    if (!file)
        return file.error();
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(pieceBytes);
        if (bytes.isEmpty())
            return listeningError(ErrorKind::Storage,
                                  ListeningWords::tr("The audio %1 cannot be read: %2. Try again.").arg(from.path, source.errorString()));
        if ((*file)->write(bytes) != bytes.size())
            return cannotWrite(**file);
    }
    if (!(*file)->commit())
        return cannotWrite(**file);
    return RecordingFile{from.recording, target};
}

//! The words of what an address answered; the usual ones where we have no better.
Error wordsFor(Error error, const QUrl &address)
{
    const QString place = address.toDisplayString(QUrl::RemoveQuery | QUrl::RemovePath | QUrl::RemoveUserInfo);
    if (error.kind == ErrorKind::NotFound)
        return listeningError(error.kind,
                              ListeningWords::tr("%1 has no such audio. If the call ended only now, wait until it is stored; "
                                                 "otherwise check the address of recordings in the profile.")
                                  .arg(place));
    if (error.kind == ErrorKind::Unauthorized)
        return listeningError(ErrorKind::Forbidden,
                              ListeningWords::tr("%1 does not accept the user and password for its recordings. Correct them "
                                                 "where the profile says where the audio lies, then play again.")
                                  .arg(place));
    if (error.kind == ErrorKind::Forbidden)
        return listeningError(ErrorKind::Forbidden,
                              ListeningWords::tr("%1 does not give its recordings to this user. Ask whoever looks after it for "
                                                 "the right to read them.")
                                  .arg(place));
    return error;
}

//! "bytes 0-99/1000": where the piece begins and how long the whole is.
bool readContentRange(const QByteArray &header, qint64 &first, qint64 &whole)
{
    const qsizetype blank = header.indexOf(' ');
    const qsizetype dash = header.indexOf('-', blank);
    const qsizetype slash = header.indexOf('/', dash);
    if (blank < 0 || dash < 0 || slash < 0)
        return false;
    bool isFirst = false;
    bool isWhole = false;
    first = header.mid(blank + 1, dash - blank - 1).toLongLong(&isFirst);
    whole = header.mid(slash + 1).trimmed().toLongLong(&isWhole);
    return isFirst && isWhole;
}

} // namespace

RecordingCopy::RecordingCopy(Wire wire, QObject *parent)
    : QObject(parent)
    , m_wire(std::move(wire))
{
}

RecordingCopy::~RecordingCopy()
{
    if (m_call != 0)
        m_wire.transport.abort(m_call);
}

void RecordingCopy::start(const ListenPermit &permit, const RecordingPlace &place, const CallRecording &recording,
                          const QString &target)
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    ++m_run;
    m_recording = recording.id;
    m_target = target;
    m_tag.clear();
    m_bytes = 0;
    m_whole = -1;
    const auto endLater = [this](const Error &error) {
        QMetaObject::invokeMethod(this, [this, run = m_run, error] {
            if (run == m_run)
                end(error);
        }, Qt::QueuedConnection);
    };
    if (permit.recording() != recording.id) {
        endLater(listeningError(ErrorKind::Forbidden,
                                ListeningWords::tr("The listen log holds a reason for another recording. Press play again and "
                                                   "give one for this.")));
    } else if (place.kind() == RecordingPlace::Kind::Folder) {
        copyFile(place, recording);
    } else {
        const auto address = place.addressOf(recording);
        auto file = address ? begun(target) : Result<std::unique_ptr<QSaveFile>>(address.error());
        if (!file) {
            endLater(file.error());
            return;
        }
        m_address = *address;
        m_file = std::move(file).value();
        fetchNext();
    }
}

void RecordingCopy::copyFile(const RecordingPlace &place, const CallRecording &recording)
{
    QThreadPool::globalInstance()->start([self = QPointer(this), run = m_run, place, recording, target = m_target] {
        const auto from = place.fileOf(recording);
        const Result<RecordingFile> done = from ? copied(*from, target) : Result<RecordingFile>(from.error());
        QMetaObject::invokeMethod(qApp, [self, run, done] {
            if (self && run == self->m_run)
                self->end(done);
        }, Qt::QueuedConnection);
    });
}

void RecordingCopy::fetchNext()
{
    WireRequest request{.url = m_address, .deadline = pieceDeadline};
    request.headers = {{"Accept", "audio/*, application/octet-stream"},
                       {"Accept-Encoding", "identity"},
                       {"Range", "bytes=" + QByteArray::number(m_bytes) + '-' + QByteArray::number(m_bytes + pieceBytes - 1)}};
    if (!m_tag.isEmpty())
        request.headers.append({"If-Range", m_tag});
    if (haveSameOrigin(m_address, m_wire.origin))
        m_wire.authorizer.authorize(request, m_wire.clock.now());
    m_call = m_wire.transport.send(request, this, [this, request, run = m_run](const WireAnswer &answer) {
        if (run != m_run)
            return; // of a copy that was cancelled
        m_call = 0;
        take(request, answer);
    });
}

void RecordingCopy::take(const WireRequest &request, const WireAnswer &answer)
{
    const auto judged = classify(request, answer, Instant(), m_address.host(), {});
    if (!judged) {
        end(wordsFor(judged.error(), m_address));
        return;
    }
    if (const auto kept = keep(answer); !kept) {
        end(kept.error());
        return;
    }
    emit progressed(m_bytes, m_whole);
    if (m_bytes < m_whole)
        fetchNext();
    else
        endFetching();
}

Result<Done> RecordingCopy::keep(const WireAnswer &answer)
{
    qint64 first = 0;
    m_whole = answer.body.size();
    if (answer.status == 206) {
        if (!readContentRange(headerValue(answer.headers, "Content-Range"), first, m_whole) || first != m_bytes
            || answer.body.isEmpty())
            return Error{.kind = ErrorKind::Undecodable, .detail = QStringLiteral("Content-Range"), .resource = m_address.host()};
    } else if (m_bytes > 0 && (!m_file->seek(0) || !m_file->resize(0))) {
        return cannotWrite(*m_file); // it has changed, and came whole
    }
    m_tag = headerValue(answer.headers, "ETag");
    if (m_tag.startsWith("W/"))
        m_tag.clear(); // says nothing about bytes
    if (m_file->write(answer.body) != answer.body.size())
        return cannotWrite(*m_file);
    m_bytes = first + answer.body.size();
    return Done();
}

void RecordingCopy::endFetching()
{
    if (!m_file->commit()) {
        end(cannotWrite(*m_file));
        return;
    }
    m_file.reset();
    // A page that asks to sign in comes with 200 too.
    if (const auto audio = AudioFile::open(m_target); !audio) {
        QFile::remove(m_target);
        end(audio.error());
        return;
    }
    end(RecordingFile{m_recording, m_target});
}

void RecordingCopy::cancel()
{
    if (!m_isRunning)
        return;
    ++m_run;
    if (m_call != 0)
        m_wire.transport.abort(std::exchange(m_call, 0));
    end(Error{.kind = ErrorKind::Cancelled});
}

void RecordingCopy::end(const Result<RecordingFile> &file)
{
    m_isRunning = false;
    m_file.reset(); // what was not committed is gone
    emit finished(file);
}

} // namespace floorwalker
