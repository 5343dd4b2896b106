// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/records/contactpro/customerconsent.h"

#include <QWidget>

class QPushButton;

namespace floorwalker {

class ErrorBar;
class NoticeBar;
class ProgressLine;
struct Workplace;

//! Deletes consents once somebody has said so: asks, shows how far it is, and what came of it. Hidden
//! until there is something to say.
class ConsentDeletion final : public QWidget
{
    Q_OBJECT

public:
    explicit ConsentDeletion(const Workplace &workplace, QWidget *parent = nullptr);

    void ask(const QList<CustomerConsent> &consents);

private:
    void start(const QList<CustomerConsent> &consents);
    void takeProgress(int done, int all);
    void takeEnd();
    void refresh();

    const Workplace &m_workplace;
    QPushButton *m_stop;
    ProgressLine *m_progress;
    NoticeBar *m_outcome;
    ErrorBar *m_trouble;
    bool m_isOurs = false; //!< what is being written
};

} // namespace floorwalker
