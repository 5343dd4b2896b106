// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/signin/signinattempt.h"

#include <QDialog>

#include <map>

class QHBoxLayout;
class QPushButton;
class QScrollArea;

namespace floorwalker {

class CheckLines;
class ErrorBar;
class ProfileList;
class SignInForm;

//! Where profiles are made, tested, chosen, changed and deleted. Shown with open(). What was typed
//! stays through every failure and while another profile is looked at; Escape ends whatever is
//! under way.
class SignInDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SignInDialog(const SignInParts &parts, QWidget *parent = nullptr);
    ~SignInDialog() override;

    void showProfile(const ProfileId &id); //!< at first the one used last
    void showClouds(); //!< opens their fields
    void showError(const Error &error); //!< why one has to sign in (again)

signals:
    //! Saved and checked; the dialog closes itself.
    void signedIn(const floorwalker::Profile &profile, const floorwalker::SignInSecrets &secrets);
    void demoRequested(); //!< the dialog closes itself

public slots:
    void done(int result) override;

private:
    struct Draft {
        Profile profile;
        SignInSecrets typed;
    };

    void build();
    QHBoxLayout *buildButtons();
    void choose(const ProfileId &id);
    void keepDraft();
    void attempt(SignInAttempt::Goal goal);
    void listenTo(SignInAttempt *attempt);
    void setBusy(bool isBusy);
    void offerRun(const Error &error);
    void adopt();
    void noteSaved();
    void takeChanges();
    void askToDelete(const ProfileId &id);
    void deleteProfile(const ProfileId &id);
    void noteDeleted(const ProfileId &id, const Result<Done> &result);
    void forget(const ProfileId &id);
    void setBarAction(const QString &text, std::function<void()> action);

    SignInParts m_parts;
    ProfileList *m_list;
    SignInForm *m_form;
    CheckLines *m_lines;
    ErrorBar *m_bar;
    QScrollArea *m_scroll;
    QPushButton *m_test = nullptr;
    QPushButton *m_demo = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_anyway = nullptr;
    QPushButton *m_signIn = nullptr;
    ProfileId m_shown; //!< whose fields these are; empty: the new one
    std::map<ProfileId, Draft> m_drafts; //!< typed and not saved yet
    Profile m_fresh; //!< the new profile, before it is typed
    std::function<void()> m_barAction;
    bool m_isBusy = false;
    bool m_isFollowing = false; //!< the page shows the lines of a check as they come
    std::unique_ptr<SignInAttempt> m_attempt; //!< under way; destroyed, it is silent
};

} // namespace floorwalker
