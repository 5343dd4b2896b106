// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>

namespace floorwalker {

//! Items one after the other, as words on a page: a new line begins where the next one does not fit.
//! However many there are, they ask for no more width than the widest.
class ChipLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit ChipLayout(QWidget *parent);
    ~ChipLayout() override;
    Q_DISABLE_COPY_MOVE(ChipLayout)

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    //! Where each item stands, from left to right, in lines of that width; the last line's foot.
    int places(int width, QList<QRect> *places) const;

    QList<QLayoutItem *> m_items;
};

} // namespace floorwalker
