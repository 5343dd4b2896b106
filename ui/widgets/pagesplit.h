// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSplitter>

namespace floorwalker {

//! A table and what tells of its current row: beside it, or under it where the window is too narrow
//! for both at the size of the text.
class PageSplit final : public QSplitter
{
    Q_OBJECT

public:
    //! mainShare: of a thousand, at first.
    PageSplit(QWidget *main, QWidget *side, int mainShare, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fold();
    int widthBesideEachOther() const;

    int m_mainShare;
};

} // namespace floorwalker
