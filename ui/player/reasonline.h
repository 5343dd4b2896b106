// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;

namespace floorwalker {

//! Asks why a recording is heard. What is typed stays until the log has it.
class ReasonLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonLine(QWidget *parent = nullptr);

    void ask(); //!< shows itself and takes the focus
    void clear();

signals:
    void given(const QString &reason);

private:
    void give();

    QLineEdit *m_text;
};

} // namespace floorwalker
