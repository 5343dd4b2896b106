// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/calloutdraft.h"

#include <QDialog>

class QPushButton;

namespace floorwalker {

class CalloutFields;
class ErrorBar;
class TextLabel;
struct CallingPlace;
struct Entry;
struct Error;
struct Workplace;

//! Rings somebody up: a text or prompts are heard, or they come into a conference. Shown with open() and
//! kept by the page: what is typed stays until it has arrived.
class CalloutDialog final : public QDialog
{
    Q_OBJECT

public:
    CalloutDialog(const Workplace &workplace, const CallingPlace &place, QWidget *parent);

    void begin(); //!< with what was typed before, if it was never sent

signals:
    void called(const QString &call); //!< its id; empty when the platform told none

private:
    void build();
    void judge();
    void send();
    void setSending(bool isSending);
    void take(const QList<Entry> &entries, const std::optional<Error> &error);
    void takeEntry(const Entry &entry);
    void followUnknown();
    void showTrouble(const QString &sentence, const QString &nextStep, const QString &details);
    CalloutPlace calloutPlace() const;

    const Workplace &m_workplace;
    const CallingPlace &m_place;
    CalloutFields *m_fields;
    ErrorBar *m_trouble;
    TextLabel *m_progress;
    QPushButton *m_call;
    bool m_isSending = false;
    qint64 m_unknown = 0; //!< the entry of what stands here and may have rung, so it is not sent again as it is; 0: none
};

} // namespace floorwalker
