// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/views/contacts/contactpart.h"

namespace floorwalker {

class ReadingView;

//! A tab that is read like a page: what write() writes.
class PageTab : public ContactPart
{
    Q_OBJECT

protected:
    PageTab(JourneyItems &journey, JourneyPart part, const QString &name, QWidget *parent);

    ReadingView &page() const { return *m_page; }
    void refreshContents() override; //!< from the top
    void changeEvent(QEvent *event) override;

private:
    ReadingView *m_page;
};

//! What was said in a chat, oldest first.
class ConversationTab final : public PageTab
{
    Q_OBJECT

public:
    explicit ConversationTab(JourneyItems &journey, QWidget *parent = nullptr);

    bool hasContents() const override { return journey().contents().chat.has_value(); }
    void write(QTextDocument &document, const Tokens &tokens) const override;
};

//! What agents filled in for a contact, script by script.
class AnswersTab final : public PageTab
{
    Q_OBJECT

public:
    explicit AnswersTab(JourneyItems &journey, QWidget *parent = nullptr);

    bool hasContents() const override { return !journey().contents().scriptResults.isEmpty(); }
    void write(QTextDocument &document, const Tokens &tokens) const override;
};

} // namespace floorwalker
