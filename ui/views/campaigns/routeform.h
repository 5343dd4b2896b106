// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/conversationroute.h"
#include "models/records/conversation/conversationapp.h"

#include <QWidget>

#include <optional>

class QComboBox;

namespace floorwalker {

class TextLabel;
struct Workplace;

//! Which way a campaign goes: through Contact Pro, or by an app of the Conversation API over its channels. Only
//! for a profile that is connected to both.
class RouteForm final : public QWidget
{
    Q_OBJECT

public:
    explicit RouteForm(const Workplace &workplace, QWidget *parent = nullptr);

    std::optional<ConversationRoute> route() const; //!< nothing: through Contact Pro
    void clear(); //!< through Contact Pro
    void refreshApps(); //!< asks for them

signals:
    void changed();

private:
    enum Way { ContactPro, Conversation };

    void build();
    void takeApps(const QList<ConversationApp> &apps);
    void chooseWay();
    void chooseApp();
    void chooseChannel();

    const Workplace &m_workplace;
    QList<ConversationApp> m_apps;
    QComboBox *m_way;
    QWidget *m_parts;
    QComboBox *m_app;
    QComboBox *m_channel;
    QComboBox *m_fallback;
    QComboBox *m_content;
    TextLabel *m_trouble;
};

} // namespace floorwalker
