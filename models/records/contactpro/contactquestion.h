// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace floorwalker {

//! A parameter of cmi/contacts by which contacts can be asked for.
struct ContactParameter {
    enum class Kind {
        Pattern, //!< knows * and ?
        Words, //!< full-text; a value with double quotes is full-text syntax already
        Choice, //!< one of `choices`
        Flag //!< only "true" is ever asked
    };

    QString name; //!< as the interface spells it: "queueId"
    Kind kind = Kind::Pattern;
    QStringList choices;
    bool takesSeveral = false; //!< separated by commas
    //! Asks another database of the server, which has other words for type and status.
    bool isOperative = false;
};

//! The documented ones, in the order in which people reach for them. Others may be asked for too: the
//! documentation's list ends in an ellipsis. (seed CMI reference, contacts, query parameters)
const QList<ContactParameter> &contactParameters();
const ContactParameter *contactParameter(QStringView name); //!< nullptr: not documented

//! One condition: `name` is a parameter or any field of a contact.
struct ContactCondition {
    QString name;
    QString value;

    friend bool operator==(const ContactCondition &, const ContactCondition &) = default;
};

//! What is asked of cmi/contacts, the range of time apart.
struct ContactQuestion {
    QList<ContactCondition> conditions;
    QString sort; //!< a field, with "-" before it for descending; empty: newest first
    QString locale; //!< whose alphabet sorts, as "fi"; empty: the server's
    std::optional<int> limit; //!< so many of the first, in the order asked for
    QString language; //!< of translatable values, ISO 639; empty: the user's at the server

    bool isOperative() const;
    QString valueOf(QStringView name) const; //!< of the first condition of that name; empty: none

    friend bool operator==(const ContactQuestion &, const ContactQuestion &) = default;
};

//! What a question has beside conditions: "sort", "locale", "limit" and "language".
const QStringList &contactManners();
QString mannerOf(const ContactQuestion &question, QStringView name); //!< empty: the usual one
//! An empty value is the usual one again. False, and nothing changed: there is no such manner, or the
//! limit is no whole number above zero.
bool setManner(ContactQuestion &question, QStringView name, const QString &value);

//! Whether a condition may have that name: any field may, but for what a question says elsewhere, or each
//! of its slices by itself.
bool mayBeCondition(QStringView name);

//! Numbers or addresses as people paste them, from a column or a row of a spreadsheet, as one value of
//! `search`: separated by commas, without blanks and repetitions.
QString joinedSearch(const QString &pasted);

QJsonObject encode(const ContactQuestion &question);
Result<ContactQuestion> decodeContactQuestion(const QJsonObject &object, const QString &where);

} // namespace floorwalker
