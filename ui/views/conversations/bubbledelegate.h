// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/threadtable.h"

#include <QAbstractItemDelegate>
#include <QHash>

namespace floorwalker {

//! Paints a message of a thread: ours at the right, the contact's at the left, what can be tapped in it
//! as outlines, and under it when it came and how its delivery stands. A new day has its date above.
class BubbleDelegate final : public QAbstractItemDelegate
{
    Q_OBJECT

public:
    explicit BubbleDelegate(const ThreadTable &table, QObject *parent = nullptr);

    void setStale(bool isStale) { m_isStale = isStale; } //!< dims everything

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Measures;
    //! Laying text out is dear, and a view asks for all heights whenever a row comes.
    struct Height {
        int width = 0;
        QFont font;
        bool isNewDay = false;
        ThreadLine line;
        int height = 0;
    };

    bool isNewDay(int row) const;

    const ThreadTable &m_table;
    bool m_isStale = false;
    mutable QHash<ConversationMessageId, Height> m_heights;
};

} // namespace floorwalker
