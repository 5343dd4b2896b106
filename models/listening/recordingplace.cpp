// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/listening/recordingplace.h"

#include "models/base/webaddress.h"
#include "models/listening/listeningerror.h"
#include "models/listening/recordingname.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

namespace floorwalker {

namespace {

QString withSlashes(QString path)
{
    return path.replace(u'\\', u'/');
}

QString alike(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C).toCaseFolded();
}

enum class Lookup { Found, Missing, Ambiguous };

//! The entry of a folder by that name, else the only one that differs in nothing but case.
Lookup lookUp(const QString &folder, const QString &name, QString &found)
{
    const QString exact = folder + u'/' + name;
    if (const QFileInfo entry(exact); entry.exists() || entry.isSymLink()) {
        found = exact;
        return Lookup::Found;
    }
    const QStringList names = QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    QStringList matching;
    std::copy_if(names.cbegin(), names.cend(), std::back_inserter(matching),
                 [&](const QString &other) { return alike(other) == alike(name); });
    if (matching.size() != 1)
        return matching.isEmpty() ? Lookup::Missing : Lookup::Ambiguous;
    found = folder + u'/' + matching.constFirst();
    return Lookup::Found;
}

Error missing(const CallRecording &recording, const QString &folder)
{
    return listeningError(ErrorKind::NotFound,
                          ListeningWords::tr("The audio \"%1\" is not in the folder of recordings, %2. If the call "
                                             "ended only now, wait until it is stored; otherwise check the folder in "
                                             "the profile.")
                              .arg(recording.shownName(), folder));
}

Error noRight(const QString &path)
{
    return listeningError(ErrorKind::Forbidden,
                          ListeningWords::tr("You may not read %1. Ask whoever looks after the folder of recordings "
                                             "for the right to read it.")
                              .arg(path));
}

} // namespace

QList<MountedShare> mountedShares()
{
    QList<MountedShare> shares;
    const auto volumes = QStorageInfo::mountedVolumes();
    for (const QStorageInfo &volume : volumes) {
        const QString device = QString::fromUtf8(volume.device());
        if (device.startsWith(QStringLiteral("//")))
            shares.append({device, volume.rootPath()});
    }
    return shares;
}

Result<RecordingPlace> RecordingPlace::from(const QString &text, const QList<MountedShare> &shares)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return listeningError(ErrorKind::Invalid,
                              ListeningWords::tr("The profile does not say where the audio of recordings lies. Name a "
                                                 "folder, a share or an HTTPS address in the profile."));
    if (isWebAddress(typed))
        return ofAddress(typed);
    if (withSlashes(typed).startsWith(QStringLiteral("//")))
        return ofShare(withSlashes(typed), shares);
    RecordingPlace place;
    place.m_folder = typed.startsWith(QStringLiteral("~/")) ? QDir::homePath() + typed.mid(1) : typed;
    if (!QDir::isAbsolutePath(place.m_folder))
        return listeningError(ErrorKind::Invalid,
                              ListeningWords::tr("\"%1\" is neither a whole path of a folder nor a share nor an HTTPS "
                                                 "address. Correct the place of recordings in the profile.")
                                  .arg(typed));
    place.m_folder = QDir::cleanPath(place.m_folder);
    return place;
}

Result<RecordingPlace> RecordingPlace::ofAddress(const QString &text)
{
    RecordingPlace place;
    place.m_base = QUrl(text, QUrl::StrictMode);
    if (!place.m_base.isValid() || place.m_base.host().isEmpty() || place.m_base.hasFragment())
        return listeningError(ErrorKind::Invalid,
                              ListeningWords::tr("\"%1\" is not a web address. Correct the place of recordings in the "
                                                 "profile.")
                                  .arg(text));
    if (!place.m_base.userInfo().isEmpty())
        return listeningError(ErrorKind::Invalid,
                              ListeningWords::tr("The address of recordings holds a user or a password, which would "
                                                 "stand in a file. Take them out of the address; the profile has fields for them."));
    if (place.m_base.scheme() != u"https" && !isLoopback(place.m_base.host()))
        return listeningError(ErrorKind::Invalid,
                              ListeningWords::tr("The address of recordings is not encrypted. Use one that begins with "
                                                 "https://."));
    if (!place.m_base.path().endsWith(u'/'))
        place.m_base.setPath(place.m_base.path() + u'/');
    return place;
}

Result<RecordingPlace> RecordingPlace::ofShare(const QString &text, const QList<MountedShare> &shares)
{
    const QString wanted = QDir::cleanPath(text.mid(1)).toCaseFolded() + u'/'; // "/server/share/folder/"
    const MountedShare *best = nullptr;
    for (const MountedShare &share : shares) {
        const QString mounted = QDir::cleanPath(withSlashes(share.share).mid(1)).toCaseFolded() + u'/';
        if (wanted.startsWith(mounted) && (!best || share.share.size() > best->share.size()))
            best = &share;
    }
    if (!best)
        return listeningError(ErrorKind::Storage,
                              ListeningWords::tr("The share %1 is not mounted on this computer. Have it mounted, or name "
                                                 "the folder where it is.")
                                  .arg(text));
    const qsizetype length = QDir::cleanPath(withSlashes(best->share).mid(1)).size();
    RecordingPlace place;
    place.m_folder = QDir::cleanPath(best->folder + QDir::cleanPath(text.mid(1)).mid(length));
    return place;
}

Result<RecordingFile> RecordingPlace::fileOf(const CallRecording &recording) const
{
    Q_ASSERT(kind() == Kind::Folder);
    const auto segments = recordingSegments(recording);
    if (!segments)
        return segments.error();
    const QString root = QFileInfo(m_folder).canonicalFilePath();
    if (root.isEmpty() || !QFileInfo(root).isDir())
        return listeningError(ErrorKind::NotFound,
                              ListeningWords::tr("The folder of recordings, %1, is not there. See that it is mounted, or "
                                                 "correct it in the profile.")
                                  .arg(m_folder));
    QString path = root;
    for (const QString &segment : *segments) {
        if (const QFileInfo folder(path); folder.isDir() && !(folder.isReadable() && folder.isExecutable()))
            return noRight(path);
        const Lookup lookup = lookUp(path, segment, path);
        if (lookup == Lookup::Missing)
            return missing(recording, m_folder);
        if (lookup == Lookup::Ambiguous)
            return listeningError(ErrorKind::Invalid,
                                  ListeningWords::tr("Several names in %1 differ from \"%2\" only in capital letters. "
                                                     "Tell whoever looks after the folder of recordings.")
                                      .arg(path, segment));
    }
    const QString file = QFileInfo(path).canonicalFilePath(); // empty: a link to nowhere
    if (file.isEmpty())
        return missing(recording, m_folder);
    if (!file.startsWith(root.endsWith(u'/') ? root : root + u'/'))
        return listeningError(ErrorKind::Invalid,
                              ListeningWords::tr("The audio \"%1\" is a link that leads out of the folder of recordings, "
                                                 "so it is not opened. Tell whoever looks after the folder.")
                                  .arg(recording.shownName()));
    if (!QFileInfo(file).isFile())
        return missing(recording, m_folder);
    return RecordingFile{recording.id, file};
}

Result<QUrl> RecordingPlace::addressOf(const CallRecording &recording) const
{
    Q_ASSERT(kind() == Kind::Address);
    const auto segments = recordingSegments(recording);
    if (!segments)
        return segments.error();
    QByteArrayList encoded;
    for (const QString &segment : *segments)
        encoded.append(QUrl::toPercentEncoding(segment));
    QUrl address = m_base;
    address.setPath(m_base.path(QUrl::FullyEncoded) + QString::fromLatin1(encoded.join('/')), QUrl::StrictMode);
    return address;
}

} // namespace floorwalker
