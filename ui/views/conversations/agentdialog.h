// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/records/conversation/conversationevent.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace floorwalker {

//! Asks for the name the contact is told when an agent joins or leaves. Shown with open().
class AgentDialog final : public QDialog
{
    Q_OBJECT

public:
    AgentDialog(SendEvent::Kind kind, QWidget *parent);

signals:
    void named(const QString &name);

private:
    QLineEdit *m_name;
    QPushButton *m_tell;
};

} // namespace floorwalker
