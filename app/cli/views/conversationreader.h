// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/views/pagewalk.h"
#include "app/cli/views/viewreader.h"
#include "models/records/conversation/conversationapp.h"
#include "models/rest/backends.h"
#include "models/session/profile.h"

namespace floorwalker::cli {

//! What the readers of the Conversation API have in common: its project, and the app that is meant.
class ConversationReader : public ViewReader
{
    Q_OBJECT

protected:
    ConversationReader(const BackEnds &backEnds, const Profile &profile, const QList<ViewColumn> &columns, const QString &resource);

    using WithApp = std::function<void(const ConversationApp &)>;
    //! The one a filter app_id names, else the profile's, else the project's first.
    void chooseApp(const WithApp &then);
    //! The same, told by its id alone where it is known already.
    void chooseAppId(const std::function<void(const AppId &)> &then);

    template<typename T>
    void readWhole(const typename PageWalk<T>::MakePage &make, const std::function<void(const QList<T> &)> &then);

    const QString &project() const { return m_profile.conversation.projectId; }
    const Profile &profile() const { return m_profile; }
    void begin(const ViewQuestion &question) { m_question = question; }
    ViewQuestion &question() { return m_question; }
    bool isWanted(const std::optional<Instant> &moment) const;

    void add(const QJsonObject &fields, const QJsonObject &raw, const QStringList &lines = {});
    void tell();
    void fail(const Error &error);

private:
    Profile m_profile;
    ViewQuestion m_question;
    ViewAnswer m_answer;
};

template<typename T>
void ConversationReader::readWhole(const typename PageWalk<T>::MakePage &make, const std::function<void(const QList<T> &)> &then)
{
    PageWalk<T>::read(client(), make, this, [this, then](const Result<WholePages<T>> &pages) {
        if (!pages) {
            fail(pages.error());
            return;
        }
        if (pages->isCut)
            m_answer.incompleteReason = QStringLiteral("The list goes on after %1 rows. Narrow it down.").arg(pages->items.size());
        then(pages->items);
    });
}

} // namespace floorwalker::cli
