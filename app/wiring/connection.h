// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/listening/recordingcopy.h"
#include "models/rest/networktransport.h"
#include "models/rest/restclient.h"
#include "models/session/basicauthorizer.h"

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
    //! What copies recordings that lie at an address.
    RecordingCopy::Wire recordingWire() { return {m_transport, *m_authorizer, m_client.clock(), m_profile.baseUrl()}; }

private:
    Connection(const Profile &profile, const SignInSecrets &secrets, Clock &clock);

    Profile m_profile;
    NetworkTransport m_transport;
    std::unique_ptr<Authorizer> m_authorizer;
    RestClient m_client;
};

} // namespace floorwalker
