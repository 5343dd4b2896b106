// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/journeyitems.h"

#include <QWidget>

class QTextDocument;
class QVBoxLayout;

namespace floorwalker {

class EmptyNotice;
class ErrorBar;
struct Tokens;

//! One tab of a contact's pane: a few parts of its journey, and how far each is. A part that is
//! refused says so here, and hides no other.
class ContactPart : public QWidget
{
    Q_OBJECT

public:
    //! Why there is nothing to see, in a sentence; empty while there is, or may be.
    QString whyNothing() const;
    virtual bool hasContents() const = 0;
    //! Writes what is shown, for paper and clipboard; only where there is something.
    virtual void write(QTextDocument &document, const Tokens &tokens) const = 0;

signals:
    void availabilityChanged(); //!< whyNothing() may say something else

protected:
    ContactPart(JourneyItems &journey, const QList<JourneyPart> &parts, QWidget *parent);

    void setBody(QWidget *body); //!< the notice lies over it
    QVBoxLayout &column() const { return *m_column; }
    JourneyItems &journey() const { return m_journey; }

    virtual void refreshContents() = 0; //!< the contact, or something of its parts, is another
    virtual bool isShownEmpty() const { return false; } //!< there is a use for it even so

private:
    void refresh();
    void refreshTrouble(JourneyPart part);
    void refreshNotice();

    JourneyItems &m_journey;
    QList<JourneyPart> m_parts; //!< the first is the one the notice tells of
    QHash<JourneyPart, ErrorBar *> m_troubles;
    QVBoxLayout *m_column;
    EmptyNotice *m_notice = nullptr;
};

} // namespace floorwalker
