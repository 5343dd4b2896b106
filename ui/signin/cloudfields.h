// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/session/profileissues.h"
#include "models/session/signinsecrets.h"

#include <QMap>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace floorwalker {

class FormField;

//! The optional clouds of a profile, each behind a button of its own: a Conversation project and a Calling
//! application.
class CloudFields final : public QWidget
{
    Q_OBJECT

public:
    explicit CloudFields(QWidget *parent = nullptr);

    //! isSaved: empty secrets then mean "as in the key store".
    void setProfile(const Profile &profile, const SignInSecrets &typed, bool isSaved);
    void writeTo(Profile &profile) const;
    void writeTo(SignInSecrets &typed) const;
    void open(); //!< both, with the focus on the first field
    void clearSecrets();

    const QMap<ProfileField, FormField *> &fields() const { return m_fields; }
    //! Shows whether a secret is missing; the field that misses one, or null.
    FormField *judgeSecrets(bool isTouched);
    void reveal(const QWidget *field); //!< opens what hides it

signals:
    void touched(floorwalker::ProfileField field);
    void secretTouched();

private:
    FormField *addLine(QLayout *column, ProfileField field, const QString &label, QLineEdit *edit);
    QWidget *buildConversation();
    QWidget *buildCalling();

    Profile m_profile; //!< as it was set
    bool m_isSaved = false;
    QMap<ProfileField, FormField *> m_fields;
    QToolButton *m_openConversation = nullptr;
    QToolButton *m_openCalling = nullptr;
    QComboBox *m_region;
    QLineEdit *m_projectId;
    QLineEdit *m_keyId;
    QLineEdit *m_keySecret;
    FormField *m_keySecretField = nullptr;
    QComboBox *m_conversationProof;
    QLineEdit *m_address;
    QLineEdit *m_templateAddress;
    QLineEdit *m_tokenAddress;
    QLineEdit *m_key;
    QLineEdit *m_secret;
    FormField *m_secretField = nullptr;
    QComboBox *m_callingProof;
    QLineEdit *m_callingAddress;
    QLineEdit *m_configAddress;
};

} // namespace floorwalker
