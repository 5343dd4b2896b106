// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/calloutdraft.h"
#include "models/items/feedneed.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace floorwalker {

class CalleeTable;
class ErrorBar;
class FormField;
class LiveTable;
class ProgressLine;
class TextLabel;
struct BatchCounts;
struct CallingPlace;
struct Entry;
struct Error;
struct Workplace;

//! Rings several people into one conference: agents and customers from a table, and numbers that are
//! typed. Shown with open() and kept by the page: what is chosen stays until all were called.
class TeamCallDialog final : public QDialog
{
    Q_OBJECT

public:
    TeamCallDialog(const Workplace &workplace, const CallingPlace &place, QWidget *parent);

    void begin();

signals:
    void called(const QString &conference);

public slots:
    void done(int result) override;

private:
    //! What was chosen and typed, judged.
    struct Judged {
        QList<Callout> callouts;
        QStringList objections; //!< "12: that is too short"
        int doNotContact = 0; //!< of the callouts
    };

    void build();
    QWidget *buildFields();
    CalloutDraft draftFor(const QString &number) const;
    QStringList numbers() const;
    Judged judged() const;
    void takePeople();
    void refresh();
    void askAndCall();
    void call(const QList<Callout> &callouts);
    void takeProgress(const BatchCounts &counts);
    void take(const QList<Entry> &entries, const std::optional<Error> &error);

    const Workplace &m_workplace;
    const CallingPlace &m_place;
    CalleeTable *m_people;
    LiveTable *m_table;
    QPlainTextEdit *m_typed;
    FormField *m_typedField;
    QLineEdit *m_conference;
    FormField *m_conferenceField;
    QComboBox *m_cli;
    QLineEdit *m_greeting;
    QComboBox *m_locale;
    QWidget *m_fields;
    ProgressLine *m_progress;
    ErrorBar *m_trouble;
    QPushButton *m_call;
    bool m_isCalling = false;
    FeedNeed m_agents; //!< while it is open
    FeedNeed m_contacts;
    FeedNeed m_names;
};

} // namespace floorwalker
