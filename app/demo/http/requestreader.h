// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/http/request.h"

namespace demo {

//! Turns the bytes of one connection into requests. Knows no socket; never trusts a length.
class RequestReader {
public:
    static constexpr qsizetype HeadLimit = 32 * 1024;
    static constexpr qsizetype BodyLimit = 16 * 1024 * 1024;

    enum class Progress { NeedsMore, Complete, Refused };

    void feed(const QByteArray &bytes) { m_bytes += bytes; }
    Progress read(); //!< goes as far as the bytes fed so far allow
    Request take(); //!< after Complete; what was fed beyond it stays for the next one

    bool takeContinueWish(); //!< true once, when the client waits for "100 Continue"
    int refusal() const { return m_refusal; } //!< the status to answer with after Refused

private:
    enum class Stage { Head, Body, ChunkSize, Chunk, ChunkEnd, Trailer };

    bool step();
    bool readHead();
    bool parseHead(const QByteArray &head);
    bool parseRequestLine(const QByteArray &line);
    bool chooseBody();
    bool chooseLength();
    bool readBody();
    bool readChunkSize();
    bool readChunk();
    bool readChunkEnd();
    bool readTrailer();
    bool refuse(int status);

    QByteArray m_bytes;
    Request m_request;
    Stage m_stage = Stage::Head;
    qsizetype m_wanted = 0;
    qsizetype m_trailerBytes = 0;
    int m_refusal = 0;
    bool m_isComplete = false;
    bool m_wishesContinue = false;
};

} // namespace demo
