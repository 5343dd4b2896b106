// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/softbar.h"

class QPushButton;

namespace floorwalker {

//! What went wrong in one sentence, what to do in the next, and a button that copies the reference
//! for whoever is asked for help. Hidden until there is something to say.
class ErrorBar final : public SoftBar
{
    Q_OBJECT

public:
    explicit ErrorBar(QWidget *parent = nullptr);

    void showError(const QString &sentence, const QString &nextStep, const QString &details);
    void setAction(const QString &text); //!< a button for the next step; empty takes it away
    void clear();

signals:
    void actionTriggered();

private:
    void copyDetails();

    QPushButton *m_action;
    QPushButton *m_copy;
    QString m_details;
};

} // namespace floorwalker
