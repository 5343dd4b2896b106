// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/desk/answerdrafts.h"

namespace floorwalker {

AnswerDrafts::AnswerDrafts(const QString &path, QObject *parent)
    : QObject(parent)
    , m_drafts(QStringLiteral("answers"), path, [this] { emit changed(); })
{
}

AnswerDrafts::~AnswerDrafts() = default;

QString AnswerDrafts::find(const ConversationId &conversation) const
{
    return m_drafts.find(conversation).value_or(QString());
}

void AnswerDrafts::keep(const ConversationId &conversation, const QString &text)
{
    if (!text.isEmpty())
        m_drafts.keep(conversation, text);
    else if (m_drafts.find(conversation))
        m_drafts.drop(conversation);
}

} // namespace floorwalker
