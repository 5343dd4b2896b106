// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

class QTextDocument;
class QTimeZone;

namespace floorwalker {

class TimelineTable;
struct Chat;
struct Email;
struct ScriptResult;
struct Tokens;

// The pages of a contact, as they are read on screen, printed and copied. Times are in the zone.
void writeTitle(QTextDocument &document, const Tokens &tokens, const QString &title);
void writeTimeline(QTextDocument &document, const Tokens &tokens, const TimelineTable &timeline);
void writeConversation(QTextDocument &document, const Tokens &tokens, const Chat &chat, const QTimeZone &zone);
//! All but its words, which only models/mail makes safe to show.
void writeMailHead(QTextDocument &document, const Tokens &tokens, const Email &email, const QTimeZone &zone);
void writeAnswers(QTextDocument &document, const Tokens &tokens, const QList<ScriptResult> &results, const QTimeZone &zone);

} // namespace floorwalker
