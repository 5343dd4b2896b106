// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/contactpro/tenancy.h"

#include "app/demo/contents/recordingfile.h"

using namespace Qt::StringLiterals;

namespace demo {

namespace {

//! What part of the file somebody wants (RFC 9110, one range); nothing when he wants all of it.
struct Part {
    qint64 first = 0;
    qint64 last = -1;
};

std::optional<Part> wantedPart(const QByteArray &header, qint64 size)
{
    if (!header.startsWith("bytes=") || header.contains(','))
        return std::nullopt;
    const QByteArray range = header.mid(6);
    const qsizetype dash = range.indexOf('-');
    bool isFirst = false;
    bool isLast = false;
    const qint64 first = range.left(dash).toLongLong(&isFirst);
    const qint64 last = range.mid(dash + 1).toLongLong(&isLast);
    if (dash < 0 || (!isFirst && !isLast))
        return std::nullopt;
    if (!isFirst)
        return Part { qMax<qint64>(0, size - last), size - 1 };
    return Part { first, isLast ? qMin(last, size - 1) : size - 1 };
}

Reply audio(const Visit &visit, const Tenancy &tenancy)
{
    QStringList path;
    for (const QByteArray &segment : visit.request.segments().mid(1))
        path.append(QString::fromUtf8(segment));
    const auto file = RecordingFile::named(tenancy.floor, path.join(u'/'));
    if (!file || !tenancy.mayBeSeen(*file->call, visit.user))
        return Reply::notFound();
    const CallSound sound = file->sound();
    const qint64 size = sound.fileBytes();
    const QByteArray name = '"' + file->recording.id.text() + '"';
    Reply reply { 200, "audio/wav", {}, { { "Accept-Ranges", "bytes" }, { "ETag", name } }, {} };
    const auto part = wantedPart(visit.request.header("Range"), size);
    if (!part) {
        reply.body = sound.file(0, size);
        return reply;
    }
    if (part->first >= size || part->last < part->first) {
        reply = Reply::text(416, "HTTP 416 Range Not Satisfiable");
        reply.headers.emplaceBack("Content-Range", "bytes */" + QByteArray::number(size));
        return reply;
    }
    reply.status = 206;
    reply.body = sound.file(part->first, part->last - part->first + 1);
    reply.headers.emplaceBack("Content-Range", "bytes " + QByteArray::number(part->first) + '-'
                                      + QByteArray::number(part->last) + '/' + QByteArray::number(size));
    return reply;
}

} // namespace

// Not of the interface, which gives names only: a web server beside it that keeps the files.
void addRecordingAudio(Routes &routes, Tenancy &tenancy)
{
    routes.add("GET", "/recordings/{key}/{key}/{key}", "cmi.callRecordings",
               [&](Visit &visit) { return audio(visit, tenancy); }, Routes::Media::Any);
}

} // namespace demo
