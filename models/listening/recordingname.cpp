// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/listening/recordingname.h"

#include "models/listening/listeningerror.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace floorwalker {

namespace {

constexpr qsizetype longestName = 1024;
constexpr qsizetype longestSegment = 255; //!< bytes; of every usual file system
constexpr qsizetype deepest = 32;

bool isSeparator(QChar c)
{
    return c == u'\\' || c == u'/';
}

QString lastSegment(const QString &name)
{
    const auto last = std::find_if(name.crbegin(), name.crend(), isSeparator);
    return name.mid(std::distance(last, name.crend()));
}

//! file_path is documented to be empty; where it is not, it may name the folder or the whole file.
QString wholeName(const CallRecording &recording)
{
    const QString &path = recording.filePath;
    if (path.trimmed().isEmpty())
        return recording.fileName;
    if (recording.fileName.isEmpty() || lastSegment(path) == lastSegment(recording.fileName))
        return path;
    return isSeparator(path.back()) ? path + recording.fileName : path + u'\\' + recording.fileName;
}

//! What a reader that unpacks more than it should would see: %XX again and again, and letters that
//! only look different.
QString unpacked(QString name)
{
    for (int round = 0; round < 4; ++round) {
        const QString once = QUrl::fromPercentEncoding(name.toUtf8());
        if (once == name)
            break;
        name = once;
    }
    return name.normalized(QString::NormalizationForm_KC);
}

bool isDevice(const QString &segment)
{
    static const QRegularExpression devices(QStringLiteral("^(con|prn|aux|nul|conin\\$|conout\\$|com[0-9]|lpt[0-9])$"),
                                            QRegularExpression::CaseInsensitiveOption);
    return devices.match(segment.section(u'.', 0, 0).trimmed()).hasMatch();
}

bool hasControl(const QString &name)
{
    return std::any_of(name.cbegin(), name.cend(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
            || c.unicode() == QChar::ReplacementCharacter || c.category() == QChar::Separator_Line
            || c.category() == QChar::Separator_Paragraph;
    });
}

//! "..", also as Windows reads it: dots and blanks at the end of a name do not count.
bool climbs(const QString &segment)
{
    return std::all_of(segment.cbegin(), segment.cend(), [](QChar c) { return c == u'.' || c.isSpace(); });
}

QStringList split(const QString &name)
{
    static const QRegularExpression separators(QStringLiteral("[\\\\/]"));
    return name.split(separators);
}

QString objectionToSegment(const QString &segment)
{
    if (segment.isEmpty())
        return ListeningWords::tr("It has an empty part.");
    if (climbs(segment))
        return ListeningWords::tr("It leads out of the folder of recordings.");
    if (segment.back() == u'.' || segment.back().isSpace())
        return ListeningWords::tr("A part of it ends in a dot or a blank.");
    if (isDevice(segment))
        return ListeningWords::tr("It names a device.");
    if (segment.toUtf8().size() > longestSegment)
        return ListeningWords::tr("It is too long.");
    return {};
}

//! Why a name is refused; empty when it is not.
QString objectionTo(const QString &name)
{
    if (name.size() > longestName)
        return ListeningWords::tr("It is too long.");
    if (hasControl(name))
        return ListeningWords::tr("It holds characters that no file name has.");
    if (name.contains(u':'))
        return ListeningWords::tr("It names a drive or a stream.");
    if (isSeparator(name.front()))
        return ListeningWords::tr("It is an absolute path.");
    const QStringList segments = split(name);
    if (segments.size() > deepest)
        return ListeningWords::tr("It is too long.");
    for (const QString &segment : segments) {
        if (const QString objection = objectionToSegment(segment); !objection.isEmpty())
            return objection;
    }
    return {};
}

//! A name as one short line of plain text, whatever it holds.
QString shown(QString name)
{
    constexpr qsizetype shownCharacters = 80;
    for (QChar &c : name) {
        if (hasControl(QString(c)))
            c = u'?';
    }
    return name.size() <= shownCharacters ? name : name.left(shownCharacters - 1) + QChar(0x2026);
}

} // namespace

Result<QStringList> recordingSegments(const CallRecording &recording)
{
    const QString name = wholeName(recording);
    if (name.trimmed().isEmpty())
        return listeningError(ErrorKind::Invalid,
                              ListeningWords::tr("The recording has no file name, so its audio cannot be found. "
                                                 "Tell the administrator of Contact Pro."));
    QString objection = objectionTo(name);
    if (objection.isEmpty()) {
        // Unpacked it must be as harmless, and have the same parts.
        const QString inside = unpacked(name);
        objection = inside.isEmpty() ? ListeningWords::tr("It has an empty part.") : objectionTo(inside);
        if (objection.isEmpty() && split(inside).size() != split(name).size())
            objection = ListeningWords::tr("It hides separators.");
    }
    if (!objection.isEmpty())
        return listeningError(ErrorKind::Invalid,
                              ListeningWords::tr("The recording's name \"%1\" is refused. %2 Tell the administrator "
                                                 "of Contact Pro.")
                                  .arg(shown(name), objection));
    return split(name);
}

} // namespace floorwalker
