// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/clouds/cloud.h"
#include "app/demo/clouds/clouds.h"

namespace demo {

//! The Conversation API.
class ConversationCloud final : public Cloud {
public:
    ConversationCloud(const Clouds &clouds, quint64 seed, Moment start);

    bool owns(const QByteArray &path) const override;
    Reply serve(const Request &request, Moment now) override;
    std::optional<Reply> control(const QByteArray &what, const QByteArray &body, Moment now) override;

private:
    Clouds m_clouds;
};

} // namespace demo
