// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUrl>
#include <QWidget>

namespace floorwalker {

class ElidedLabel;
class ReadingView;

//! Under a page: where the link leads that is pointed at, and the question before one opens.
class LinkLine final : public QWidget
{
    Q_OBJECT

public:
    explicit LinkLine(ReadingView &page, QWidget *parent = nullptr);

    void pointAt(const QUrl &target); //!< empty: at none

private:
    void askToOpen(const QUrl &chosen);

    ElidedLabel *m_target;
};

} // namespace floorwalker
