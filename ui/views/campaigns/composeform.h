// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/campaigndraft.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace floorwalker {

class ChipLayout;
class FormField;
class RouteForm;
class SegmentCounter;
class TemplateForm;
struct Workplace;

//! What a campaign says, from where, when; all but its recipients. What is typed stays until it is
//! cleared.
class ComposeForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ComposeForm(const Workplace &workplace, QWidget *parent = nullptr);

    //! findings: about the time as it is written, which the draft cannot hold.
    CampaignDraft draft(QList<CampaignFinding> &findings) const;
    void setDraft(const CampaignDraft &draft);
    void clear();
    void refreshSources(); //!< those known by now
    void setPlaceholders(const QStringList &titles); //!< columns of the recipients, to be put into the text
    void showFindings(const QList<CampaignFinding> &findings); //!< of fields that were touched
    void touchAll();

signals:
    void changed();

private:
    enum When { Now, InWords, ByCalendar };
    enum ContentKind { Text, Template };

    void build();
    QWidget *buildContent();
    QWidget *buildTime();
    QWidget *buildTries();
    FormField *addField(CampaignField field, const QString &label, QWidget *edit);
    void touch(CampaignField field);
    void chooseContent();
    void chooseRoute();
    void chooseWhen();
    bool isShortMessage() const;
    QString understoodTime() const;

    const Workplace &m_workplace;
    QLineEdit *m_name;
    RouteForm *m_route;
    QComboBox *m_source;
    QComboBox *m_subtype;
    QComboBox *m_kind;
    QPlainTextEdit *m_text;
    SegmentCounter *m_counter;
    FormField *m_kindPart = nullptr;
    QWidget *m_textPart;
    QWidget *m_placeholders;
    TemplateForm *m_template;
    QComboBox *m_when;
    QLineEdit *m_words;
    QDateTimeEdit *m_calendar;
    QSpinBox *m_retries;
    QSpinBox *m_delay;
    QCheckBox *m_landlines;
    QCheckBox *m_anyHour;
    QCheckBox *m_asksNumbers;
    QHash<CampaignField, FormField *> m_fields;
    QSet<CampaignField> m_touched;
    QStringList m_titles;
    QString m_lastText;
};

} // namespace floorwalker
