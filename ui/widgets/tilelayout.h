// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>

namespace floorwalker {

//! Equal columns, as many as the widest item allows, each row as high as its highest item.
class TileLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit TileLayout(QWidget *parent);
    ~TileLayout() override;
    Q_DISABLE_COPY_MOVE(TileLayout)

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    QList<QLayoutItem *> shownItems() const;
    QSize cell(const QList<QLayoutItem *> &items) const;
    int columns(const QList<QLayoutItem *> &items, int width) const;

    QList<QLayoutItem *> m_items;
};

} // namespace floorwalker
