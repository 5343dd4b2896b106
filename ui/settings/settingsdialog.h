// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/session/profile.h"
#include "models/settings/preferences.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QPlainTextEdit;
class QSpinBox;
class QVBoxLayout;

namespace floorwalker {

class TextLabel;

//! What a person may choose: about the program, at once; about the profile (limits, intervals,
//! budget), on Apply.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    //! profile: null when nobody is signed in.
    SettingsDialog(Preferences &preferences, const Profile *profile, QWidget *parent);

signals:
    void profileChanged(const floorwalker::Profile &profile);

private:
    void addProgram(QFormLayout &form);
    void addChoice(QFormLayout &form, const QString &label, Preference preference,
                   const QList<std::pair<QString, QString>> &choices);
    void addFlag(QFormLayout &form, const QString &label, Preference preference);
    void addProfile(QVBoxLayout &layout);
    void addListening(QVBoxLayout &layout);
    ListeningRules listening() const;
    QSpinBox *addNumber(QFormLayout &form, const QString &label, int value, int least, int most,
                        const QString &unit);
    void judgeProfile();
    void applyProfile();

    Preferences &m_preferences;
    Profile m_profile;
    QSpinBox *m_waitingWarning = nullptr;
    QSpinBox *m_waitingCritical = nullptr;
    QSpinBox *m_waitWarning = nullptr;
    QSpinBox *m_waitCritical = nullptr;
    QSpinBox *m_queues = nullptr;
    QSpinBox *m_agents = nullptr;
    QSpinBox *m_contacts = nullptr;
    QSpinBox *m_callbacks = nullptr;
    QSpinBox *m_recordings = nullptr;
    QSpinBox *m_budget = nullptr;
    QPlainTextEdit *m_reasons = nullptr; //!< one a line
    QCheckBox *m_onlyThese = nullptr;
    QCheckBox *m_asksEachTime = nullptr;
    QComboBox *m_refused = nullptr;
    TextLabel *m_verdict = nullptr;
};

} // namespace floorwalker
