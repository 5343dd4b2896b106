// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/error.h"

#include <QCoreApplication>

namespace floorwalker {

//! The sentences of one error; errorText() puts them together.
class ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(Errors)

public:
    explicit ErrorWords(const Error &error);

    QString sentence() const;
    QString nextStep() const;

private:
    QString ofCalling() const; //!< the sentence, for the codes of the Calling API
    QString ofConversation() const; //!< for what the Conversation API words in its own way
    QString stepAtCalling() const;
    QString stepAtConversation() const;
    QString ofServer() const; //!< the sentence, for what a status told
    QString ofWire() const; //!< for what happened on the way
    QString ofOurs() const; //!< for what happened here
    QString stepAtServer() const;
    QString stepOnWire() const;
    QString stepOfOurs() const;
    QString missingRight() const;
    QString wait(const QString &withoutOne) const;

    const Error &m_error;
    QString m_detail; //!< one short line
};

//! Somebody else's words as one short line of plain text.
QString quoted(const QString &words);

} // namespace floorwalker
