// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/listening/recordingcopy.h"
#include "models/rest/networktransport.h"
#include "models/rest/backends.h"
#include "models/session/signinsecrets.h"

#include <memory>

namespace floorwalker {

//! The client of one profile with all it stands on. What a command of the command line needs, and
//! the ground of a Tenant.
class Connection final
{
public:
    //! Error: Storage when the profile's own certificate authority cannot be read.
    static Result<std::unique_ptr<Connection>> make(const Profile &profile, const SignInSecrets &secrets,
                                                    Clock &clock);

    const Profile &profile() const { return m_profile; }
    RestClient &client() { return m_client; }
    // Of the clouds; null where the profile has no project or application.
    RestClient *conversation() { return m_conversation.get(); }
    RestClient *templates() { return m_templates.get(); }
    RestClient *calling() { return m_calling.get(); } //!< calls, callouts, conferences
    RestClient *callingConfig() { return m_callingConfig.get(); } //!< numbers, callbacks, number query
    BackEnds backEnds() { return {m_client, conversation(), templates(), calling(), callingConfig()}; }
    //! What copies recordings that lie at an address.
    //! The tenant's sign-in where no other is known, and only to the tenant's own server.
    RecordingCopy::Wire recordingWire();

private:
    Connection(const Profile &profile, const SignInSecrets &secrets, Clock &clock);

    Profile m_profile;
    NetworkTransport m_transport;
    std::unique_ptr<Authorizer> m_authorizer;
    std::unique_ptr<Authorizer> m_recordingsAuthorizer; //!< null: the audio's address has no sign-in of its own
    RestClient m_client;
    std::unique_ptr<Authorizer> m_conversationAuthorizer;
    std::unique_ptr<Authorizer> m_callingAuthorizer;
    std::unique_ptr<RestClient> m_conversation;
    std::unique_ptr<RestClient> m_templates;
    std::unique_ptr<RestClient> m_calling;
    std::unique_ptr<RestClient> m_callingConfig;
};

} // namespace floorwalker
