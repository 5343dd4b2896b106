// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/application.h"

#include "models/items/flooritems.h"
#include "models/session/environmentprofile.h"
#include "models/wording/errortext.h"
#include "ui/palette/commandpalette.h"
#include "ui/settings/settingsdialog.h"
#include "ui/signin/signindialog.h"
#include "ui/theme/theme.h"
#include "ui/views/callbacks/importdialog.h"
#include "ui/views/registry.h"

#include <QApplication>
#include <QMessageBox>
#include <QTimer>
#include <QWindow>

namespace floorwalker {

namespace {

constexpr int demoRequestsPerMinute = 300; //!< half of what the demo tenant grants a key
constexpr QSize firstWindowSize{1440, 900};
constexpr std::chrono::milliseconds longestUnpainted{500}; //!< it may begin minimised, and still has to poll
constexpr int demoPastMinutes = 12 * 60;

ThemeChoice themeOf(const QString &word)
{
    return word == u"light"          ? ThemeChoice::Light
        : word == u"dark"            ? ThemeChoice::Dark
        : word == u"high-contrast"   ? ThemeChoice::HighContrast
                                     : ThemeChoice::System;
}

CallingPlace placeOf(CallingDesk &desk)
{
    return {desk.calls, desk.conference, desk.numbers, desk.reads, desk.callouts,
            desk.orders, desk.conferenceControl, desk.numberChanges, desk.numberQueries};
}

ConversationsPlace placeOf(ConversationDesk &desk)
{
    return {desk.apps, desk.conversations, desk.thread, desk.contacts, desk.optOuts, desk.webhooks, desk.templates,
            desk.reads, desk.sending, desk.control, desk.contactAdding, desk.contactEditing, desk.webhookEditing, desk.drafts};
}

} // namespace

Application::Application(Launch launch, DataPaths paths)
    : m_launch(std::move(launch))
    , m_paths(std::move(paths))
    , m_preferences(m_paths.preferences())
    , m_profiles(m_paths.profiles())
    , m_credentials(m_keyStore)
{
    takeLanguage();
    takeTheme();
    QApplication::setCursorFlashTime(0); // a blinking caret wakes the machine twice a second, all day
    connect(&m_preferences, &Preferences::changed, this, [this](Preference preference) {
        if (preference == Preference::Theme || preference == Preference::TextScale)
            takeTheme();
    });
    m_window = std::make_unique<MainWindow>(allViews());
    connect(m_window.get(), &MainWindow::profilesWanted, this, &Application::showSignIn);
    connect(m_window.get(), &MainWindow::cloudsWanted, this, &Application::showClouds);
    connect(m_window.get(), &MainWindow::signInWanted, this, [this] {
        askAgain(m_tenant->profile().id, *m_tenant->connection().sessionEnd());
    });
    connect(m_window.get(), &MainWindow::paletteWanted, this, &Application::showPalette);
    connect(m_window.get(), &MainWindow::settingsWanted, this, &Application::showSettings);
}

Application::~Application()
{
    m_window.reset();
    closeTenant();
}

void Application::start()
{
    m_window->resize(firstWindowSize);
    if (!m_launch.view.isEmpty() && !m_window->showView(m_launch.view))
        tell(tr("There is no view called “%1”.").arg(m_launch.view), {});
    m_window->show();
    // Sign-in and tenant are not needed for the first picture, and cost more than it does.
    m_window->windowHandle()->installEventFilter(this);
    QTimer::singleShot(longestUnpainted, this, &Application::openFirst);
}

bool Application::eventFilter(QObject *window, QEvent *event)
{
    // The window is painted while it handles this event.
    if (event->type() == QEvent::Expose)
        QMetaObject::invokeMethod(this, &Application::openFirst, Qt::QueuedConnection);
    return QObject::eventFilter(window, event);
}

void Application::openFirst()
{
    if (std::exchange(m_isOpened, true))
        return;
    m_window->windowHandle()->removeEventFilter(this);
    if (m_launch.isDemo) {
        openDemo({});
        return;
    }
    if (m_launch.profile.isEmpty()) {
        if (const auto given = environmentProfile(QProcessEnvironment::systemEnvironment())) {
            if (*given)
                open((*given)->profile, (*given)->secrets);
            else
                tell(tr("The connection in the environment cannot be used."), given->error().detail);
            return;
        }
    }
    const Profile *profile = m_launch.profile.isEmpty() ? m_profiles.lastUsed()
                                                        : m_profiles.findByName(m_launch.profile);
    if (profile) {
        openSaved(*profile);
        return;
    }
    if (!m_launch.profile.isEmpty())
        tell(tr("There is no profile called “%1”.").arg(m_launch.profile), tr("Choose one, or add it."));
    showSignIn();
}

void Application::openSaved(const Profile &profile)
{
    readSignIn(m_credentials, profile, this, [this, profile](const Result<SignInSecrets> &secrets) {
        if (secrets)
            open(profile, *secrets);
        else
            askAgain(profile.id, secrets.error());
    });
}

bool Application::openDemo(const demo::Options &options, const QByteArray &user, FeedIntervals intervals)
{
    QString why;
    auto demo = demo::Tenant::start(options, &why);
    if (!demo) {
        tell(tr("The demo tenant could not start."), why);
        return false;
    }
    const auto &users = demo->users();
    const auto signedIn = std::find_if(users.begin(), users.end(), [&user](const demo::ApiUser &one) {
        return user.isEmpty() || one.name == user;
    });
    Q_ASSERT(signedIn != users.end());
    Profile profile;
    profile.id = Profile::newId();
    profile.name = tr("Demo tenant");
    profile.address = demo->url().toString();
    profile.recordings = demo->recordings().toString();
    profile.user = QString::fromUtf8(signedIn->name);
    profile.timeZone = QByteArrayLiteral("Europe/Helsinki");
    profile.dayStart = QTime(7, 0);
    profile.country = QStringLiteral("FI");
    profile.caFile = demo->caFile();
    const demo::Clouds clouds = demo->clouds();
    profile.conversation = {.address = clouds.conversation.toString(),
                            .templateAddress = clouds.templates.toString(),
                            .tokenAddress = clouds.token.toString(),
                            .projectId = clouds.project,
                            .keyId = clouds.keyId,
                            .app = clouds.app};
    profile.calling = {.address = clouds.calling.toString(), .key = clouds.callingKey};
    profile.intervals = intervals;
    profile.requestsPerMinute = demoRequestsPerMinute;
    open(profile, {Secret(QString::fromUtf8(signedIn->password)), Secret(QString::fromUtf8(signedIn->apiKey)), {}, Secret(clouds.keySecret),
                   Secret(clouds.callingSecret)});
    m_demo = std::move(demo);
    fillDemoHistory();
    return true;
}

//! The demo keeps nothing between runs, yet its floor has a past: told as if the desk had seen it.
void Application::fillDemoHistory()
{
    m_demo->askPastWaiting(demoPastMinutes, m_tenant.get(), [tenant = m_tenant.get()](const QList<demo::PastWaiting> &past) {
        QList<QueueSample> samples;
        for (const demo::PastWaiting &queue : past) {
            for (const auto &point : queue.points) {
                samples.append({.queue = QueueId(QString::fromLatin1(queue.queueId)),
                                .at = Instant(Milliseconds(point.at)),
                                .waiting = point.waiting});
            }
        }
        tenant->takePast(samples);
    });
}

void Application::endDemo()
{
    m_demo.reset();
}

void Application::open(const Profile &profile, const SignInSecrets &secrets)
{
    auto connection = Connection::make(profile, secrets, m_clock);
    if (!connection) {
        const ErrorText text = errorText(connection.error());
        tell(text.sentence, text.nextStep);
        return;
    }
    closeTenant();
    m_paths.make();
    const Tenant::Files files{m_paths.history(profile.id),
                              {m_paths.ledger(profile.tenant()), m_paths.desk(profile.tenant())}};
    m_tenant = std::make_unique<Tenant>(std::move(connection).value(), files, m_clock);
    if (ConversationDesk *conversation = m_tenant->conversation())
        m_conversation.emplace(placeOf(*conversation));
    if (CallingDesk *calling = m_tenant->calling())
        m_calling.emplace(placeOf(*calling));
    m_workplace.reset(new Workplace{m_tenant->profile(), profile.businessDay(), m_tenant->items(),
                                    m_tenant->callbacks(), m_tenant->messages(), m_tenant->contacts(), m_tenant->journey(), m_tenant->lists(), m_tenant->recordings(), m_tenant->consents(), m_tenant->trends(),
                                    m_tenant->connection(), m_tenant->readyCommand(),
                                    m_tenant->writing().callbackAdding, m_tenant->writing().callbackChanges,
                                    m_tenant->writing().chatAdding, m_tenant->writing().campaignSending, m_tenant->writing().campaignMessages, m_tenant->writing().messageChanges, m_tenant->writing().remarking,
                                    m_tenant->writing().consentWriting, m_tenant->writing().consentImporting,
                                    m_tenant->ledger(), m_tenant->writing().settling, m_tenant->writing().exportLog, m_tenant->writing().listening,
                                    m_tenant->recordingCopy(), m_tenant->recordingConsent(), m_tenant->recordingExport(), m_paths.waveforms(),
                                    m_tenant->writing().callbackImporting,
                                    m_tenant->writing().doNotContact, m_tenant->savedSearches(), m_tenant->remarkDrafts(),
                                    m_tenant->listeningNotes(), m_tenant->reviews(),
                                    m_preferences, m_clock,
                                    m_conversation ? &*m_conversation : nullptr, m_calling ? &*m_calling : nullptr});
    if (m_profiles.find(profile.id))
        (void)m_profiles.setLastUsed(profile.id);
    m_window->setWorkplace(m_workplace.get());
}

void Application::closeTenant()
{
    if (m_window)
        m_window->setWorkplace(nullptr);
    m_workplace.reset();
    m_conversation.reset();
    m_calling.reset();
    m_tenant.reset();
    m_demo.reset();
}

void Application::takeProfile(const Profile &profile)
{
    if (!m_tenant || m_tenant->profile().id != profile.id)
        return;
    m_tenant->apply(profile);
    if (!m_profiles.find(profile.id))
        return; // the demo and the environment save nothing
    const auto saved = m_profiles.update(profile);
    if (!saved) {
        const ErrorText text = errorText(saved.error());
        tell(text.sentence, text.nextStep);
    }
}

void Application::askAgain(const ProfileId &profile, const Error &why)
{
    SignInDialog *dialog = showSignIn();
    if (m_profiles.find(profile))
        dialog->showProfile(profile);
    dialog->showError(why);
}

SignInDialog *Application::showSignIn()
{
    const auto makeCheckup = [this](const Profile &profile, const SignInSecrets &secrets) {
        return std::make_unique<Checkup>(profile, secrets, Checkup::Parts{m_clock, m_keyStore});
    };
    auto *dialog = new SignInDialog({m_profiles, m_credentials, makeCheckup}, m_window.get());
    connect(dialog, &SignInDialog::signedIn, this, &Application::open);
    connect(dialog, &SignInDialog::demoRequested, this, [this] { openDemo({}); });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

SignInDialog *Application::showClouds()
{
    SignInDialog *dialog = showSignIn();
    if (m_tenant && m_profiles.find(m_tenant->profile().id))
        dialog->showProfile(m_tenant->profile().id);
    dialog->showClouds();
    return dialog;
}

QDialog *Application::showPalette()
{
    QList<PaletteEntry> entries;
    const auto actions = m_window->allActions();
    for (QAction *action : actions) {
        if (!action->isEnabled())
            continue;
        entries.append({action->iconText(), action->shortcut().toString(QKeySequence::NativeText),
                        [action] { action->trigger(); }});
    }
    if (m_tenant) {
        const auto goTo = [this](const QString &view, const QString &id) {
            return [this, view, id] { m_window->showView(view, id); };
        };
        for (const QueueLine &queue : m_tenant->items().queueLines())
            //: What kind of thing the palette found, beside its name
            entries.append({queue.name, tr("queue"), goTo(QStringLiteral("queues"), queue.id.text())});
        for (const AgentLine &agent : m_tenant->items().agentLines())
            //: What kind of thing the palette found, beside its name
            entries.append({agent.name, tr("agent"), goTo(QStringLiteral("agents"), agent.id.text())});
    }
    auto *palette = new CommandPalette(std::move(entries), m_window.get());
    palette->open();
    return palette;
}

QDialog *Application::showSettings()
{
    auto *settings = new SettingsDialog(m_preferences, m_tenant ? &m_tenant->profile() : nullptr, m_window.get());
    connect(settings, &SettingsDialog::profileChanged, this, &Application::takeProfile);
    settings->open();
    return settings;
}

ImportDialog *Application::showImport()
{
    if (!m_workplace)
        return nullptr;
    auto *import = new ImportDialog(*m_workplace, m_window.get());
    import->open();
    return import;
}

void Application::takeTheme()
{
    applyTheme(*qApp, themeOf(m_preferences.text(Preference::Theme)),
               m_preferences.number(Preference::TextScale) / 100.0);
}

void Application::takeLanguage()
{
    const QLocale locale = Language::localeOf(m_preferences.text(Preference::Language));
    QLocale::setDefault(locale);
    m_language.speak(locale);
}

void Application::tell(const QString &sentence, const QString &nextStep)
{
    auto *box = new QMessageBox(QMessageBox::Warning, QStringLiteral("Floorwalker"), sentence,
                                QMessageBox::Ok, m_window.get());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(nextStep);
    box->open();
}

} // namespace floorwalker
