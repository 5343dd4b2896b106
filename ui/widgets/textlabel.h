// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace floorwalker {

enum class TextRole { Body, Dim, Heading };

//! A label that never guesses rich text and keeps the size of its role when the application's
//! font changes. Wraps only when told to.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(const QString &text = {}, TextRole role = TextRole::Body, QWidget *parent = nullptr);

    TextRole textRole() const { return m_role; }

protected:
    bool event(QEvent *event) override;

private:
    void takeFont();

    TextRole m_role;
};

} // namespace floorwalker
