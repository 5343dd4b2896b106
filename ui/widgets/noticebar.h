// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/softbar.h"

namespace floorwalker {

//! A sentence about what is being done or came of it. Hidden until there is something to say.
class NoticeBar final : public SoftBar
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void tell(const QString &sentence) { setText(sentence); } //!< empty hides it
};

} // namespace floorwalker
