// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/views/contacts/contactpart.h"

class QListView;

namespace floorwalker {

class TextLabel;

//! What happened to a contact: its segments and what is between them, recordings, transfers, and the
//! callbacks and consents of the same number.
class JourneyTab final : public ContactPart
{
    Q_OBJECT

public:
    explicit JourneyTab(JourneyItems &journey, QWidget *parent = nullptr);

    bool hasContents() const override { return journey().isChosen(); }
    void write(QTextDocument &document, const Tokens &tokens) const override;

signals:
    void entryOpened(const floorwalker::TimelineLine &line);

private:
    void refreshContents() override { refreshFoot(); }
    void refreshFoot();
    QString consentLine() const;
    QString askedLine() const;

    QListView *m_list;
    TextLabel *m_foot;
};

} // namespace floorwalker
