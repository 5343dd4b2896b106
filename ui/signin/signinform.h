// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/session/signinsecrets.h"
#include "models/session/profileissues.h"

#include <QMap>
#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLineEdit;
class QTimeEdit;
class QToolButton;

namespace floorwalker {

class CloudFields;
class ColourChoice;
class CountryChoice;
class FormField;
class TimeZoneChoice;

//! The fields of one profile and its secrets, each with its verdict as one types. Secrets leave it
//! only as Secret, and what it did not show of a profile comes back as it was.
class SignInForm final : public QWidget
{
    Q_OBJECT

public:
    explicit SignInForm(QWidget *parent = nullptr);

    //! isSaved: empty secrets then mean "as in the key store".
    void setProfile(const Profile &profile, const SignInSecrets &typed, bool isSaved);
    Profile profile() const;
    SignInSecrets typedSecrets() const;

    //! Shows every verdict; false, with the focus on the first bad field, when one forbids to go on.
    bool verify();
    void focusFirst(); //!< the first field that is still empty
    void focusPassword();
    void showClouds();
    void clearSecrets(); //!< fields must not hold them longer than they are used

signals:
    void edited();

private:
    void build();
    QWidget *buildMore();
    QLayout *buildRecordings();
    Qt::ArrowType closedArrow() const;
    FormField *addLine(ProfileField field, const QString &label, QLineEdit *edit);
    void browseForAuthority();
    void touch(ProfileField field);
    void showVerdicts();
    void refreshRecordings();
    bool hasPassword() const;

    Profile m_profile; //!< as it was set
    bool m_isSaved = false;
    bool m_isLoading = false;
    QLineEdit *m_name;
    QLineEdit *m_address;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLineEdit *m_apiKey;
    QLineEdit *m_header;
    QLineEdit *m_caFile;
    QLineEdit *m_recordings;
    QLineEdit *m_recordingsUser;
    QLineEdit *m_recordingsPassword;
    ColourChoice *m_colour;
    TimeZoneChoice *m_timeZone;
    QTimeEdit *m_dayStart;
    CountryChoice *m_country;
    QCheckBox *m_production;
    QToolButton *m_more;
    CloudFields *m_clouds;
    QWidget *m_moreFields = nullptr;
    FormField *m_passwordField = nullptr;
    FormField *m_apiKeyField = nullptr;
    QMap<ProfileField, FormField *> m_fields;
    QList<ProfileField> m_touched; //!< their verdicts are shown
    bool m_isPasswordTouched = false;
};

} // namespace floorwalker
