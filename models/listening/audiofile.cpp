// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/listening/audiofile.h"

#include "models/listening/listeningerror.h"
#include "models/listening/riffheader.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <fcntl.h>
#include <sndfile.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

namespace floorwalker {

namespace {

// Beyond these a header lies; the library itself takes up to 1024 channels.
constexpr int mostChannels = 32;
constexpr int highestRate = 768'000;

//! A file of the size it had when it was opened, however it grows, with its header's sizes as they
//! should be.
struct FileView {
    int descriptor = -1;
    qint64 size = 0;
    qint64 position = 0;
    qint64 patchAt = -1; //!< four bytes that read as patch
    std::array<char, 4> patch{};

    qint64 readAt(qint64 offset, char *into, qint64 length) const
    {
        qint64 done = 0;
        const qint64 wanted = std::min(length, size - offset);
        while (done < wanted) {
            const ssize_t came = pread(descriptor, into + done, size_t(wanted - done), off_t(offset + done));
            if (came < 0 && errno == EINTR)
                continue;
            if (came <= 0)
                break;
            done += came;
        }
        for (qint64 i = 0; patchAt >= 0 && i < 4; ++i) {
            if (const qint64 at = patchAt + i - offset; at >= 0 && at < done)
                into[at] = patch[size_t(i)];
        }
        return done;
    }
};

FileView &viewOf(void *user)
{
    return *static_cast<FileView *>(user);
}

sf_count_t sizeOf(void *user)
{
    return viewOf(user).size;
}

sf_count_t seekTo(sf_count_t offset, int whence, void *user)
{
    FileView &view = viewOf(user);
    const qint64 from = whence == SEEK_CUR ? view.position : whence == SEEK_END ? view.size : 0;
    view.position = std::clamp<qint64>(from + offset, 0, view.size);
    return view.position;
}

sf_count_t readSome(void *into, sf_count_t length, void *user)
{
    FileView &view = viewOf(user);
    const qint64 came = view.readAt(view.position, static_cast<char *>(into), length);
    view.position += came;
    return came;
}

sf_count_t writeNothing(const void *, sf_count_t, void *)
{
    return 0;
}

sf_count_t tell(void *user)
{
    return viewOf(user).position;
}

QString shownName(const QString &path)
{
    return QFileInfo(path).fileName();
}

Error cannotOpen(const QString &path, int why)
{
    if (why == ENOENT || why == ENOTDIR)
        return listeningError(ErrorKind::NotFound,
                              ListeningWords::tr("The audio \"%1\" is not there. If the call ended only now, wait until it is "
                                                 "stored; otherwise check the place of recordings in the profile.")
                                  .arg(shownName(path)));
    if (why == EACCES || why == EPERM)
        return listeningError(ErrorKind::Forbidden,
                              ListeningWords::tr("You may not read the audio \"%1\". Ask whoever looks after the folder of "
                                                 "recordings for the right to read it.")
                                  .arg(shownName(path)));
    return listeningError(ErrorKind::Storage,
                          ListeningWords::tr("The audio \"%1\" cannot be read: %2. Try again; if it stays so, tell whoever "
                                             "looks after the folder of recordings.")
                              .arg(shownName(path), QString::fromLocal8Bit(std::strerror(why))));
}

Error notAudio(const QString &path)
{
    return listeningError(ErrorKind::Invalid,
                          ListeningWords::tr("\"%1\" is no audio file of a kind that can be played. Tell whoever looks after "
                                             "the recordings.")
                              .arg(shownName(path)));
}

Error broken(const QString &path)
{
    return listeningError(ErrorKind::Invalid,
                          ListeningWords::tr("The audio \"%1\" is damaged at its beginning, so nothing of it can be played. "
                                             "Tell whoever looks after the recordings.")
                              .arg(shownName(path)));
}

Error nothingYet(const QString &path)
{
    return listeningError(ErrorKind::Invalid,
                          ListeningWords::tr("The audio \"%1\" has no sound yet. If the call is being stored, try again in a "
                                             "moment.")
                              .arg(shownName(path)));
}

//! Whether somebody began to write a file of audio here, for then it is broken rather than something else.
bool beginsLikeAudio(const FileView &view)
{
    std::array<char, 4> head{};
    view.readAt(0, head.data(), qint64(head.size()));
    static constexpr std::array names{"RIFF", "RIFX", "RF64", "FORM", ".snd", "fLaC", "OggS", "caff"};
    return std::any_of(names.begin(), names.end(), [&](const char *name) { return std::memcmp(name, head.data(), 4) == 0; });
}

} // namespace

struct AudioFile::Opened {
    FileView view;
    SNDFILE *sound = nullptr;

    Opened() = default;
    Q_DISABLE_COPY_MOVE(Opened)
    ~Opened()
    {
        if (sound)
            sf_close(sound);
        if (view.descriptor >= 0)
            close(view.descriptor);
    }
};

AudioFile::AudioFile()
    : m_opened(std::make_unique<Opened>())
{
}

AudioFile::AudioFile(AudioFile &&) noexcept = default;
AudioFile &AudioFile::operator=(AudioFile &&) noexcept = default;
AudioFile::~AudioFile() = default;

Result<AudioFile> AudioFile::open(const QString &path)
{
    AudioFile file;
    file.m_path = path;
    FileView &view = file.m_opened->view;
    // The place gave a path without links: what is one now has been put there since. A pipe must not hang.
    view.descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (view.descriptor < 0)
        return cannotOpen(path, errno);
    struct stat status {};
    if (fstat(view.descriptor, &status) != 0)
        return cannotOpen(path, errno);
    if (!S_ISREG(status.st_mode))
        return notAudio(path);
    view.size = status.st_size;
    file.m_bytes = status.st_size;
    file.m_modified = QFileInfo(path).lastModified();
    if (view.size == 0)
        return nothingYet(path);

    const auto readAt = [&view](qint64 offset, qint64 length) {
        QByteArray bytes(qsizetype(length), '\0');
        bytes.resize(qsizetype(view.readAt(offset, bytes.data(), length)));
        return bytes;
    };
    const auto riff = RiffHeader::find(view.size, readAt);
    const qint64 present = riff ? riff->present(view.size, readAt) : 0;
    if (riff && present != qint64(riff->declared)) {
        view.patchAt = riff->sizeField;
        qToLittleEndian(quint32(std::min<qint64>(present, 0xFFFFFFF0)), view.patch.data());
    }

    SF_VIRTUAL_IO io{sizeOf, seekTo, readSome, writeNothing, tell};
    SF_INFO info{};
    file.m_opened->sound = sf_open_virtual(&io, SFM_READ, &info, &view);
    if (!file.m_opened->sound)
        return beginsLikeAudio(view) ? broken(path) : notAudio(path);
    if (info.channels < 1 || info.channels > mostChannels || info.samplerate < 1 || info.samplerate > highestRate
        || info.frames < 0 || info.frames == SF_COUNT_MAX)
        return broken(path);
    if (info.frames == 0)
        return nothingYet(path);
    file.m_shape = {.channels = info.channels, .rate = info.samplerate, .frames = info.frames};
    // Of a header that promises more, the share that is there tells the length of all.
    if (riff && view.patchAt >= 0 && present > 0 && riff->declared > present && riff->declared < 0xFFFFFF00u)
        file.m_shape.missingFrames = qint64(double(info.frames) * (double(riff->declared) / double(present) - 1));
    return file;
}

bool AudioFile::hasChanged() const
{
    const QFileInfo now(m_path);
    return now.exists() && (now.size() != m_bytes || now.lastModified() != m_modified);
}

qint64 AudioFile::read(qint64 from, float *into, qint64 frames)
{
    if (from < 0 || from >= m_shape.frames || frames <= 0)
        return 0;
    if (from != m_next && sf_seek(m_opened->sound, from, SEEK_SET) != from) {
        m_next = -1;
        return 0;
    }
    const qint64 came = std::max<qint64>(0, sf_readf_float(m_opened->sound, into, std::min(frames, m_shape.frames - from)));
    m_next = from + came;
    return came;
}

} // namespace floorwalker
