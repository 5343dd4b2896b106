// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <optional>

namespace demo {

//! A question to the full-text search of the operative database. Without quotation marks every word must
//! be there; with them it is `"phrase" AND "begin*" OR NOT "other"`, and AND binds tighter.
class FullText {
public:
    static std::optional<FullText> fromText(const QString &text); //!< nothing: wrong syntax

    bool matches(const QString &text) const; //!< markup does not count

private:
    struct Term {
        QString words; //!< between blanks, the last without one when more may follow
        bool isUnwanted = false;
    };

    bool takeTerm(const QString &phrase, const QString &before);

    QList<QList<Term>> m_alternatives;
};

} // namespace demo
