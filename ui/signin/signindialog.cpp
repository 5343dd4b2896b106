// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signin/signindialog.h"

#include "models/wording/errortext.h"
#include "ui/signin/checklines.h"
#include "ui/signin/profilelist.h"
#include "ui/signin/signinform.h"
#include "ui/theme/theme.h"
#include "ui/widgets/errorbar.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimeZone>

namespace floorwalker {

namespace {

constexpr int lettersOfList = 26;
constexpr QSize firstSize(820, 720);

Instant presently()
{
    return Instant(Milliseconds(QDateTime::currentMSecsSinceEpoch()));
}

Profile freshProfile()
{
    Profile profile;
    profile.id = Profile::newId();
    const QByteArray zone = QTimeZone::systemTimeZoneId();
    profile.timeZone = zone.isEmpty() || zone == "Etc/UTC" ? QByteArrayLiteral("UTC") : zone;
    const QString country = QLocale::territoryToCode(QLocale::system().territory());
    if (country.size() == 2)
        profile.country = country;
    return profile;
}

} // namespace

SignInDialog::SignInDialog(const SignInParts &parts, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_list(new ProfileList(parts.profiles))
    , m_form(new SignInForm)
    , m_lines(new CheckLines)
    , m_bar(new ErrorBar)
    , m_scroll(new QScrollArea)
    , m_fresh(freshProfile())
{
    setWindowTitle(tr("Sign In"));
    build();
    connect(m_list, &ProfileList::chosen, this, &SignInDialog::choose);
    connect(m_list, &ProfileList::deletionRequested, this, &SignInDialog::askToDelete);
    connect(m_form, &SignInForm::edited, this, [this] {
        m_anyway->hide();
        m_isFollowing = false;
    });
    connect(&parts.profiles, &ProfileStore::changed, this, &SignInDialog::takeChanges);
    connect(m_bar, &ErrorBar::actionTriggered, this, [this] {
        if (const auto action = m_barAction)
            action();
    });
    const Profile *last = parts.profiles.lastUsed();
    if (!last && !parts.profiles.profiles().isEmpty())
        last = &parts.profiles.profiles().constFirst();
    m_form->setProfile(m_fresh, {}, false);
    if (last)
        showProfile(last->id);
    m_form->focusFirst();
    const QStringList &notices = parts.profiles.notices();
    if (!notices.isEmpty()) {
        setBarAction({}, {});
        m_bar->showError(notices.join(u' '), {}, {});
    }
}

SignInDialog::~SignInDialog() = default;

void SignInDialog::build()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setSpacing(panelGap);
    column->addWidget(m_form);
    column->addWidget(m_lines);
    column->addStretch();
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(page);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    QScrollBar *bar = m_scroll->verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar](int, int end) {
        if (m_isFollowing)
            bar->setValue(end);
    });

    const int listWidth = lettersOfList * fontMetrics().averageCharWidth();
    m_list->setFixedWidth(listWidth);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(panelGap);
    middle->addWidget(m_list);
    middle->addWidget(m_scroll, 1);
    auto *rows = new QVBoxLayout(this);
    rows->setSpacing(panelGap);
    rows->addLayout(middle, 1);
    rows->addWidget(m_bar);
    rows->addLayout(buildButtons());
    m_signIn->setDefault(true); // not before it is the dialog's
    const int widest = page->minimumSizeHint().width() + 2 * listWidth;
    resize(firstSize.expandedTo(QSize(widest, 0)).boundedTo(screen()->availableSize()));
}

QHBoxLayout *SignInDialog::buildButtons()
{
    auto *line = new QHBoxLayout;
    const auto add = [line](const QString &text) {
        auto *button = new QPushButton(text);
        line->addWidget(button);
        return button;
    };
    m_test = add(tr("&Test Connection"));
    m_test->setObjectName(QStringLiteral("testConnection"));
    m_demo = add(tr("Try the &Demo"));
    line->addStretch();
    QPushButton *cancel = add(tr("Cancel"));
    m_save = add(tr("Sa&ve"));
    m_anyway = add(tr("Sign &In Anyway"));
    m_signIn = add(tr("&Sign In"));
    m_anyway->hide();
    m_save->hide();
    using Goal = SignInAttempt::Goal;
    connect(m_test, &QPushButton::clicked, this, [this] { attempt(Goal::Test); });
    connect(m_save, &QPushButton::clicked, this, [this] { attempt(Goal::Save); });
    connect(m_anyway, &QPushButton::clicked, this, [this] { attempt(Goal::SignInUnchecked); });
    connect(m_signIn, &QPushButton::clicked, this, [this] { attempt(Goal::SignIn); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_demo, &QPushButton::clicked, this, [this] {
        emit demoRequested();
        accept();
    });
    return line;
}

void SignInDialog::showProfile(const ProfileId &id)
{
    if (m_parts.profiles.find(id))
        m_list->setCurrent(id);
}

void SignInDialog::showClouds()
{
    m_form->showClouds();
    // Once they are laid out.
    const auto follow = [this] { m_scroll->ensureWidgetVisible(m_form->focusWidget(), 0, m_scroll->viewport()->height() / 3); };
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, follow, Qt::SingleShotConnection);
}

void SignInDialog::showError(const Error &error)
{
    const ErrorText text = errorText(error);
    setBarAction({}, {});
    m_bar->showError(text.sentence, text.nextStep, copyableDetails(error, presently()));
    if (error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::SecretMissing)
        m_form->focusPassword();
}

void SignInDialog::keepDraft()
{
    m_drafts.insert_or_assign(m_shown, Draft{m_form->profile(), m_form->typedSecrets()});
}

void SignInDialog::choose(const ProfileId &id)
{
    if (id == m_shown)
        return;
    m_attempt.reset();
    setBusy(false);
    m_isFollowing = false;
    keepDraft();
    m_shown = id;
    const Profile *saved = m_parts.profiles.find(id);
    if (const auto draft = m_drafts.find(id); draft != m_drafts.end())
        m_form->setProfile(draft->second.profile, draft->second.typed, saved);
    else
        m_form->setProfile(saved ? *saved : m_fresh, {}, saved);
    m_lines->clear();
    m_bar->clear();
    m_anyway->hide();
    m_save->setVisible(saved);
}

void SignInDialog::attempt(SignInAttempt::Goal goal)
{
    using Goal = SignInAttempt::Goal;
    if (m_isBusy || !m_form->verify())
        return;
    if (goal != Goal::SignInUnchecked)
        m_lines->clear();
    m_isFollowing = true;
    m_bar->clear();
    m_anyway->hide();
    m_attempt = std::make_unique<SignInAttempt>(m_parts, goal, m_form->profile(), m_form->typedSecrets());
    listenTo(m_attempt.get());
    setBusy(true);
    m_attempt->start();
}

void SignInDialog::listenTo(SignInAttempt *attempt)
{
    // Later: an attempt is not destroyed from within its own signal.
    const auto stop = [this] {
        m_attempt.release()->deleteLater();
        setBusy(false);
    };
    const auto fail = [this, stop](const Error &error) {
        stop();
        showError(error);
    };
    connect(attempt, &SignInAttempt::lineReady, m_lines, &CheckLines::add);
    connect(attempt, &SignInAttempt::tested, this, stop);
    connect(attempt, &SignInAttempt::notSaved, this, fail);
    connect(attempt, &SignInAttempt::keyStoreFailed, this, &SignInDialog::offerRun);
    connect(attempt, &SignInAttempt::secretsUnreadable, this, [this, fail](const Error &error) {
        fail(error);
        m_form->focusPassword();
    });
    connect(attempt, &SignInAttempt::refused, this, [this, stop] {
        stop();
        m_anyway->show();
    });
    connect(attempt, &SignInAttempt::saved, this, [this, stop] {
        stop();
        noteSaved();
    });
    connect(attempt, &SignInAttempt::signedIn, this,
            [this, stop](const Profile &profile, const SignInSecrets &secrets) {
                stop();
                emit signedIn(profile, secrets);
                accept();
            });
}

void SignInDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    for (QPushButton *button : {m_test, m_demo, m_save, m_anyway, m_signIn})
        button->setEnabled(!isBusy);
    m_signIn->setText(isBusy ? tr("One Moment\u2026") : tr("&Sign In"));
}

//! The profile is saved already; the person decides about its secrets.
void SignInDialog::offerRun(const Error &error)
{
    setBusy(false);
    adopt();
    showError(error);
    setBarAction(tr("Keep for This Run"), [this] {
        if (m_attempt)
            m_attempt->keepForThisRun();
    });
    // Signing in again tries the key store again, with what then stands in the form.
    m_signIn->setText(tr("Try A&gain"));
}

//! The new profile has become a saved one, and stays in the form.
void SignInDialog::adopt()
{
    const ProfileId id = m_form->profile().id;
    if (m_shown == id)
        return;
    m_drafts.erase(m_shown);
    m_shown = id;
    m_fresh = freshProfile();
    m_list->setCurrent(id);
    m_save->show();
}

void SignInDialog::noteSaved()
{
    adopt();
    m_drafts.erase(m_shown);
    m_form->setProfile(*m_parts.profiles.find(m_shown), {}, true);
}

void SignInDialog::takeChanges()
{
    m_list->refresh();
    if (!m_shown.isEmpty() && !m_parts.profiles.find(m_shown))
        choose(m_list->current());
}

void SignInDialog::askToDelete(const ProfileId &id)
{
    const Profile *profile = m_parts.profiles.find(id);
    if (!profile)
        return;
    auto *box = new QMessageBox(QMessageBox::Question, tr("Delete Profile"), {}, QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Delete the profile \"%1\"? Its password and key leave the key store too. This "
                    "cannot be undone.")
                     .arg(profile->name));
    QPushButton *remove = box->addButton(tr("&Delete Profile"), QMessageBox::DestructiveRole);
    QPushButton *keep = box->addButton(tr("&Keep It"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(remove, &QPushButton::clicked, this, [this, id] { deleteProfile(id); });
    box->open();
}

void SignInDialog::deleteProfile(const ProfileId &id)
{
    m_attempt.reset();
    setBusy(true);
    m_parts.profiles.remove(id, m_parts.credentials, this,
                            [this, id](const Result<Done> &result) { noteDeleted(id, result); });
}

void SignInDialog::noteDeleted(const ProfileId &id, const Result<Done> &result)
{
    setBusy(false);
    if (result) {
        m_drafts.erase(id);
        return;
    }
    showError(result.error());
    if (result.error().kind == ErrorKind::Storage)
        return;
    setBarAction(tr("Delete It Anyway"), [this, id] { forget(id); });
}

void SignInDialog::forget(const ProfileId &id)
{
    m_drafts.erase(id);
    if (const auto forgotten = m_parts.profiles.forget(id); !forgotten)
        showError(forgotten.error());
    else
        m_bar->clear();
}

void SignInDialog::setBarAction(const QString &text, std::function<void()> action)
{
    m_barAction = std::move(action);
    m_bar->setAction(text);
}

void SignInDialog::done(int result)
{
    m_attempt.reset();
    setBusy(false);
    m_drafts.clear();
    m_form->clearSecrets();
    QDialog::done(result);
}

} // namespace floorwalker
