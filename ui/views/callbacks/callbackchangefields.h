// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/callbackplan.h"
#include "models/session/profile.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace floorwalker {

class FormField;

//! What is to be changed of one callback, or of many alike. Offers only what the interface allows:
//! a closing result takes the time away.
class CallbackChangeFields final : public QWidget
{
    Q_OBJECT

public:
    //! Where numbers without a country code are meant, and times.
    struct Place {
        QString country;
        QTimeZone zone;
        std::function<Instant()> now;
    };
    CallbackChangeFields(const QList<Callback> &callbacks, Place place, QWidget *parent = nullptr);

    //! The Error says what is wrong with what is typed; it stands under its field, too.
    Result<BulkChange> change();
    void chooseClosing(); //!< begins with closing as handled
    void takeFocus();

signals:
    void edited();

private:
    enum Time { KeepTime, ShiftTime, ToTime, SpreadTime };

    void build(const QList<Callback> &callbacks);
    QWidget *buildTime();
    void chooseTime();
    Result<TimeWish> timeWish();
    Result<TimeWish> spreadWish();
    Result<Instant> momentIn(const QLineEdit *words, FormField *field);
    Result<QString> number();

    Place m_place;
    bool m_isSingle;
    QString m_shownNumber;
    QString m_shownNotes;
    QLineEdit *m_number;
    QCheckBox *m_internal;
    QCheckBox *m_changesNotes;
    QPlainTextEdit *m_notes;
    QComboBox *m_result;
    QComboBox *m_time;
    QSpinBox *m_shift; //!< minutes
    QLineEdit *m_to;
    QLineEdit *m_from;
    QLineEdit *m_until;
    QSpinBox *m_perHour; //!< 0: no limit
    FormField *m_numberField = nullptr;
    FormField *m_toField = nullptr;
    FormField *m_fromField = nullptr;
    FormField *m_untilField = nullptr;
    FormField *m_shiftField = nullptr;
    FormField *m_perHourField = nullptr;
    FormField *m_timeField = nullptr;
};

} // namespace floorwalker
