// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/conversation/answers.h"

#include <QJsonArray>

#include <algorithm>

namespace demo::conversation {

constexpr qint64 UsualPage = 10; // of every list

//! What page_size and page_token asked for.
struct PageWish {
    qint64 size = UsualPage;
    QString after; //!< the key of the last entry of the page before; empty: from the start
};

PageWish readPage(Query &query, qint64 most);
std::optional<QString> keyOfToken(const QString &token); //!< none: not one of ours
QString tokenOfKey(const QString &key);

//! One page of all, by their keys. A token whose entry has gone is no longer good.
template<typename List, typename KeyOf, typename View>
Reply page(const QString &name, const List &all, const PageWish &wish, KeyOf keyOf, View view, bool endsWithEmpty = true)
{
    auto from = all.begin();
    if (!wish.after.isEmpty()) {
        from = std::find_if(all.begin(), all.end(), [&](const auto &one) { return keyOf(one) == wish.after; });
        if (from == all.end())
            return refused(400, "Invalid page_token");
        ++from;
    }
    const auto until = from + std::min<qint64>(wish.size, all.end() - from);
    QJsonArray entries;
    for (auto one = from; one != until; ++one)
        entries.append(view(*one));
    QJsonObject answer { { name, entries } };
    if (until != all.end())
        answer[QStringLiteral("next_page_token")] = tokenOfKey(keyOf(*std::prev(until)));
    else if (endsWithEmpty)
        answer[QStringLiteral("next_page_token")] = QStringLiteral("");
    return answered(answer);
}

} // namespace demo::conversation
