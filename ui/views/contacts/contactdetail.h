// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/timelinetable.h"

#include <QWidget>

class QTabWidget;
class QTextDocument;
class QToolButton;

namespace floorwalker {

class ContactPart;
class KeyValueList;
class Panel;
struct TimelineLine;
struct Workplace;

//! One contact with its whole journey, a tab for each part. A tab that has nothing for this contact
//! cannot be chosen, and says why; the one a person chose comes back as soon as it can.
class ContactDetail final : public QWidget
{
    Q_OBJECT

public:
    explicit ContactDetail(const Workplace &workplace, QWidget *parent = nullptr);

    void showContact(const QString &id); //!< empty, or one not found: says so

signals:
    void recordingOpened(const floorwalker::TimelineLine &line);

private:
    void addPart(ContactPart *part, const QString &title);
    void addButton(QToolButton *button, const QString &name);
    void refreshTabs();
    void refreshButtons();
    void showPart(QWidget *part);
    const ContactPart *currentPart() const;
    void writeCurrent(QTextDocument &document) const;
    void copy();
    void print();

    const Workplace &m_workplace;
    Panel *m_panel;
    QTabWidget *m_tabs;
    KeyValueList *m_fields;
    QToolButton *m_copy;
    QToolButton *m_print;
    QWidget *m_wanted; //!< the tab a person chose
    bool m_isChoosing = false; //!< we choose a tab, not a person
};

} // namespace floorwalker
