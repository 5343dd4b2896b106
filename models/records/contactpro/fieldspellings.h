// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/records/contactpro/agent.h"

#include <QHash>
#include <QStringList>

namespace floorwalker {

//! The published table of accepted spellings for the undocumented fields of `rmi/agents`
//! (models/records/contactpro/README.md lists it). A profile may add its tenant's own, which are
//! tried first. State words compare by their letters, without case.
class FieldSpellings {
public:
    enum class Field { Name, FirstName, Surname, State, Reason, StateSince, StateDuration, ReadyState,
                       WorkStatus, LoginStatus };

    FieldSpellings();

    //! From a profile: `{"name": ["nimi"], "states": {"VAPAA": "Available"}}`. What it cannot read is
    //! left out and named in the returned list.
    QStringList add(const QJsonObject &ofProfile);

    const QStringList &of(Field field) const { return m_fields[int(field)]; }
    AgentState stateOf(QStringView word) const;

    static QString fieldName(Field field); //!< its key in the profile's object

private:
    std::array<QStringList, 10> m_fields;
    QHash<QString, AgentState> m_states; //!< by word, lower case, letters only
};

//! "Available", "OnContact" ...: the word of the export's `state` and of the profile's table.
QString name(AgentState state);

} // namespace floorwalker
