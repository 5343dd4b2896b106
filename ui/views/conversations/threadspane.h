// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/ids.h"
#include "models/items/feedneed.h"
#include "ui/views/tabpart.h"

class QCheckBox;
class QPushButton;

namespace floorwalker {

class ErrorBar;
class ExportBar;
class LiveTable;
class ThreadPane;
struct ConversationLine;
struct ConversationsPlace;
struct Workplace;

//! The conversations of the chosen app, or of one contact, and the thread of the one that is chosen.
class ThreadsPane final : public TabPart
{
    Q_OBJECT

public:
    ThreadsPane(const Workplace &workplace, const ConversationsPlace &place, QWidget *parent = nullptr);

    void setLookedAt(bool isLookedAt) override;
    void refresh() override;
    void takeFocus() override;
    void find() override;
    void exportShown() override;
    Freshness freshness() const override;
    void addButton(QWidget *button) override;

    bool reveal(const QString &conversation);
    void showContact(const ConversationContactId &contact, const QString &name); //!< an empty one: of all contacts
    const ConversationLine *current() const;
    ThreadPane &thread() const { return *m_thread; }
    LiveTable &table() const { return *m_table; }
    void exportThread();

private:
    QWidget *makeAskBar();
    void ask();
    void takeRows();
    QString whyNotAsked() const;
    void showCurrent();

    const Workplace &m_workplace;
    const ConversationsPlace &m_place;
    QCheckBox *m_onlyActive;
    QPushButton *m_ofContact; //!< ends the choice of a contact; hidden without one
    QPushButton *m_older;
    ErrorBar *m_trouble;
    LiveTable *m_table;
    ThreadPane *m_thread;
    ExportBar *m_export;
    FeedNeed m_need;
    ConversationContactId m_contact;
};

} // namespace floorwalker
