// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>

namespace floorwalker {

//! Keeps the items of a layout that places them itself; has no margins of its own.
class ItemLayout : public QLayout
{
    Q_OBJECT

public:
    ~ItemLayout() override;
    Q_DISABLE_COPY_MOVE(ItemLayout)

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

protected:
    explicit ItemLayout(QWidget *parent);

    const QList<QLayoutItem *> &kept() const { return m_items; }
    //! Places are told from left to right; where one reads from right to left they are mirrored.
    QRect mirrored(const QRect &place, const QRect &within) const;

private:
    QList<QLayoutItem *> m_items;
};

} // namespace floorwalker
