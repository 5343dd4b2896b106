// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/tour.h"

#include "app/gui/tourcallbacks.h"
#include "app/gui/tourledger.h"
#include "app/gui/tourrecordings.h"
#include "models/items/flooritems.h"
#include "ui/main/page.h"
#include "ui/signin/signindialog.h"
#include "ui/views/callbacks/importdialog.h"
#include "ui/widgets/confirmdialog.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QTabWidget>

#include <cstdio>

namespace floorwalker {

namespace {

constexpr int tickMs = 50;
constexpr int longestWaitMs = 30'000;
constexpr int settleMs = 700; //!< charts and highlights come to rest
constexpr QSize pictureSize{1440, 900};

//! Short enough that "stale" need not be waited for.
FeedIntervals quickIntervals()
{
    constexpr std::chrono::seconds quick(2);
    return {quick, quick, quick, quick, quick};
}

//! Those shown stale, failing and empty as well.
QStringList viewsWithStates()
{
    return {QStringLiteral("overview"), QStringLiteral("queues"), QStringLiteral("agents"),
            QStringLiteral("contacts"), QStringLiteral("recordings"), QStringLiteral("callbacks")};
}

} // namespace

Tour::Tour(DataPaths paths, QString folder)
    : m_paths(std::move(paths))
    , m_folder(std::move(folder))
{
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &Tour::wait);
}

Tour::~Tour() = default;

int Tour::run()
{
    if (!QDir().mkpath(m_folder)) {
        std::fprintf(stderr, "The folder %s cannot be made.\n", qPrintable(m_folder));
        return 1;
    }
    plan();
    QMetaObject::invokeMethod(this, &Tour::next, Qt::QueuedConnection);
    QApplication::exec();
    m_application.reset();
    std::printf("%d pictures in %s\n", m_number * 2, qPrintable(QDir(m_folder).absolutePath()));
    return m_failures == 0 ? 0 : 1;
}

void Tour::plan()
{
    for (const Edition &edition : {Edition{{}, QStringLiteral("en")},
                                   Edition{QStringLiteral("-200"), QStringLiteral("en"), 200},
                                   Edition{QStringLiteral("-fi"), QStringLiteral("fi")}}) {
        m_editions.push_back([this, edition] {
            begin(edition);
            planEdition();
        });
    }
}

void Tour::begin(const Edition &edition)
{
    m_application.reset();
    m_suffix = edition.suffix;
    {
        Preferences preferences(m_paths.preferences());
        preferences.set(Preference::Language, edition.language);
        preferences.set(Preference::TextScale, edition.textScale);
        preferences.set(Preference::ReducedMotion, true);
        preferences.set(Preference::Theme, QStringLiteral("light"));
    }
    m_application = std::make_unique<Application>(Launch{}, m_paths);
    m_application->window().resize(pictureSize);
    m_application->window().show();
}

void Tour::planEdition()
{
    const auto always = [] { return true; };
    const auto live = [this] { return isLive(); };
    add(QStringLiteral("sign-in"), [this] { take(m_application->showSignIn()); }, always, true);
    add(QStringLiteral("overview"), [this] {
        demo::Options options;
        options.faults = {QStringLiteral("POST:/cmi/callbacks:n=1:reset-after")}; // of the import
        openDemo(options);
        showView(QStringLiteral("overview"));
    }, live);
    add(QStringLiteral("queues"), [this] { showView(QStringLiteral("queues")); }, live);
    add(QStringLiteral("agents"), [this] { showView(QStringLiteral("agents")); }, live);
    add(QStringLiteral("contacts"), [this] { showView(QStringLiteral("contacts")); },
        [this] {
            const ContactItems &contacts = m_application->tenant()->contacts();
            return contacts.state() == ContactItems::State::Done && !m_application->tenant()->contacts().table().isPreparing();
        });
    addContact();
    addRecordings();
    addCallbacks();
    addLedger();
    planImport();
    add(QStringLiteral("palette"), [this] { take(m_application->showPalette()); }, always, true);
    add(QStringLiteral("settings"), [this] { take(m_application->showSettings()); }, always, true);
    add(QStringLiteral("connection-test"), [this] { testLimitedUser(); },
        [this] { return m_above->findChild<QPushButton *>(QStringLiteral("testConnection"))->isEnabled(); }, true);
    planStale();
    planFailing();
    planEmpty();
    add(QStringLiteral("refused"),
        [this] { openDemo({}, QByteArrayLiteral("expired")); showView(QStringLiteral("overview")); },
        [this] { return m_application->tenant()->connection().sessionEnd().has_value(); });
}

void Tour::planStale()
{
    const auto stale = [this] { return isEverywhere([](const Freshness &freshness) { return freshness.isStale; }); };
    for (const QString &view : viewsWithStates()) {
        add(view + QStringLiteral("-stale"), [this, view] {
            m_application->endDemo();
            showView(view);
        }, stale);
    }
}

void Tour::planFailing()
{
    const auto failing = [this] { return isEverywhere([](const Freshness &freshness) { return freshness.error.has_value(); }); };
    for (const QString &view : viewsWithStates()) {
        add(view + QStringLiteral("-failing"), [this, view] {
            demo::Options options;
            options.faults = {QStringLiteral("GET:/rmi/agents:status=403"),
                              QStringLiteral("GET:/rmi/queueStatuses*:status=500"),
                              QStringLiteral("GET:/rmi/contacts:status=504"),
                              QStringLiteral("GET:/cmi/contacts:status=403"),
                              QStringLiteral("GET:/cmi/chats:status=403"),
                              QStringLiteral("GET:/cmi/callRecordings*:status=403"),
                              QStringLiteral("GET:/cmi/callbacks:status=403")};
            openDemo(options);
            showView(view);
        }, failing);
        if (view == u"contacts")
            addContactList(QStringLiteral("contact-chats-failing"), ContactList::Chats);
    }
}

void Tour::planEmpty()
{
    const auto answered = [this] { return isEverywhere([](const Freshness &freshness) { return freshness.answeredAt.has_value(); }); };
    for (const QString &view : viewsWithStates()) {
        add(view + QStringLiteral("-empty"), [this, view] {
            demo::Options options;
            options.plan.agents = 0;
            options.plan.queues = 0;
            openDemo(options);
            showView(view);
        }, answered);
        if (view == u"contacts")
            addContactList(QStringLiteral("contact-scripts-empty"), ContactList::Scripts);
    }
}

//! With a note and a review that were begun, and who listened to what.
void Tour::addRecordings()
{
    const auto always = [] { return true; };
    const auto found = [this] {
        RecordingItems &recordings = m_application->tenant()->recordings();
        return recordings.state() == RecordingItems::State::Done && recordings.listensFreshness().answeredAt.has_value();
    };
    add(QStringLiteral("recordings"), [this] { showView(QStringLiteral("recordings")); }, found);
    add(QStringLiteral("recordings-listens"), [this] { showRecordingTab(m_application->window(), RecordingTab::LatestListens); },
        [this] { return m_application->tenant()->recordings().latest().table().rowCount() > 0; });
    add(QStringLiteral("recordings-charts"), [this] { showRecordingTab(m_application->window(), RecordingTab::Charts); }, always);
    add(QStringLiteral("recordings-note"), [this] { beginNote(m_application->window()); }, always);
    add(QStringLiteral("recordings-review"), [this] { beginReview(m_application->window()); }, always);
    add(QStringLiteral("recordings-sound"), [this] { take(showSound(m_application->window())); }, always, true);
    add(QStringLiteral("recordings-averages"), [this] { take(showReviewAverages(m_application->window())); }, always, true);
}

//! Some chosen, one typed, and a list with two.
void Tour::addCallbacks()
{
    const auto always = [] { return true; };
    add(QStringLiteral("callbacks"), [this] { showView(QStringLiteral("callbacks")); },
        [this] { return m_application->tenant()->callbacks().table().rowCount() > 0; });
    add(QStringLiteral("callback-form"), [this] {
        if (!typeCallback(m_application->window()))
            ++m_failures;
    }, always);
    add(QStringLiteral("callback-change"), [this] { take(changeCallbacks(m_application->window())); }, always, true);
    add(QStringLiteral("do-not-contact"), [this] {
        take(showDoNotContact(m_application->window(), *m_application->tenant()));
    }, [this] { return m_application->tenant()->writing().doNotContact.entries().size() == 2; }, true);
}

//! Empty, with writes of every state, its log, and the question before one is sent again.
void Tour::addLedger()
{
    const QString view = QStringLiteral("alerts");
    const auto filled = [this] { return isLedgerPlayed(*m_application->tenant()); };
    const auto showTab = [this](int tab) {
        m_application->window().currentPage()->findChild<QTabWidget *>()->setCurrentIndex(tab);
    };
    add(QStringLiteral("ledger-empty"), [this, view] { showView(view); },
        [this] { return m_application->tenant()->ledger().counts().has_value(); });
    add(QStringLiteral("ledger"), [this] { playLedger(*m_application->tenant()); }, filled);
    add(QStringLiteral("ledger-log"), [showTab] { showTab(1); },
        [this] { return m_application->tenant()->ledger().check().has_value(); });
    add(QStringLiteral("ledger-send-again"), [this, showTab] {
        showTab(0);
        const auto actions = m_application->window().currentPage()->actions();
        for (QAction *action : actions) {
            if (action->objectName() == u"SendAgain")
                action->trigger();
        }
        take(m_application->window().findChild<ConfirmDialog *>());
    }, [this] { return m_above != nullptr; }, true);
}

//! One that was transferred, with what can be done there; a chat, and an e-mail.
void Tour::addContact()
{
    const auto shown = [this](ContactTab tab) {
        return [this, tab] { return isContactShown(m_application->window(), m_application->tenant()->journey(), tab); };
    };
    const auto search = [this](const QString &condition) {
        return [this, condition] { m_application->window().showView(QStringLiteral("contacts"), condition); };
    };
    add(QStringLiteral("contact-journey"), [this] {
        chooseTransferred(m_application->window(), m_application->tenant()->contacts());
    }, shown(ContactTab::Journey));
    add(QStringLiteral("contact-remarks"), [] {}, [this, isShown = shown(ContactTab::Remarks)] {
        if (!isShown())
            return false;
        typeRemarks(m_application->window());
        return true;
    });
    add(QStringLiteral("contact-export"), [this] { take(showExport(m_application->window())); }, [] { return true; }, true);
    add(QStringLiteral("new-chat"), [this] { take(typeChat(m_application->window())); }, [] { return true; }, true);
    add(QStringLiteral("saved-searches"), [this] {
        saveSearches(m_application->tenant()->savedSearches());
        take(showSavedSearches(m_application->window()));
    }, [this] { return m_application->tenant()->savedSearches().all().size() == 2; }, true);
    add(QStringLiteral("contact-conversation"), search(QStringLiteral("channel=CHAT")), shown(ContactTab::Conversation));
    add(QStringLiteral("contact-mail"), search(QStringLiteral("channel=EMAIL")), shown(ContactTab::Mail));
    addContactList(QStringLiteral("contact-chats"), ContactList::Chats);
    addContactList(QStringLiteral("contact-emails"), ContactList::Emails);
    addContactList(QStringLiteral("contact-scripts"), ContactList::Scripts);
}

void Tour::addContactList(const QString &name, ContactList list)
{
    add(name, [this, list] { showContactList(m_application->window(), list); }, [this, list] {
        ContactLists &lists = m_application->tenant()->lists();
        const ContentItems &items = list == ContactList::Chats ? static_cast<ContentItems &>(lists.chats)
            : list == ContactList::Emails                      ? lists.emails
                                                               : static_cast<ContentItems &>(lists.scripts);
        return isListShown(items);
    });
}

//! A file with every fate, then as it is sent, one answer lost, and what became of it.
void Tour::planImport()
{
    const auto importing = [this]() -> CallbackImporting & { return m_application->tenant()->writing().callbackImporting; };
    const auto isIdle = [importing] { return importing().stage() == CallbackImporting::Stage::Idle; };
    add(QStringLiteral("import"), [this] {
        ImportDialog *dialog = m_application->showImport();
        take(dialog);
        const QString path = QDir(m_folder).filePath(QStringLiteral("callbacks.csv"));
        if (!writeImport(path, m_application->tenant()->callbacks()))
            ++m_failures;
        dialog->chooseFile(path);
    }, [importing, isIdle] { return isIdle() && importing().plan(); }, true);
    add(QStringLiteral("import-waiting"), [this, importing] {
        take(m_application->showImport());
        importing().send();
    }, [importing, isIdle] { return isIdle() || (importing().waitsForProof() && importing().waits().count() > 0); }, true);
    add(QStringLiteral("import-outcome"), [this] { take(m_application->showImport()); },
        [importing, isIdle] { return isIdle() && importing().isSent(); }, true);
}

void Tour::add(const QString &name, std::function<void()> prepare, std::function<bool()> isReady,
               bool isWithAbove)
{
    m_scenes.push_back({name, std::move(prepare), std::move(isReady), isWithAbove});
}

void Tour::openDemo(const demo::Options &options, const QByteArray &user)
{
    if (!m_application->openDemo(options, user, quickIntervals()))
        ++m_failures;
}

//! A saved profile of a user who may not see everything, its connection tested.
void Tour::testLimitedUser()
{
    const auto &users = m_application->demoTenant()->users();
    const auto limited = std::find_if(users.begin(), users.end(),
                                      [](const demo::ApiUser &user) { return user.name == "limited"; });
    Profile profile = m_application->tenant()->profile();
    profile.id = ProfileId(QStringLiteral("nordic-care"));
    profile.name = QStringLiteral("Nordic Care");
    profile.user = QString::fromUtf8(limited->name);
    profile.isProduction = true;
    ProfileStore &profiles = m_application->profiles();
    if (const auto kept = profiles.find(profile.id) ? profiles.update(profile) : profiles.add(profile); !kept)
        ++m_failures;
    m_application->credentials().keepForThisRun(profile.id, SecretKind::Password,
                                                Secret(QString::fromUtf8(limited->password)));
    m_application->credentials().keepForThisRun(profile.id, SecretKind::ApiKey,
                                                Secret(QString::fromUtf8(limited->apiKey)));
    SignInDialog *dialog = m_application->showSignIn();
    dialog->showProfile(profile.id);
    dialog->findChild<QPushButton *>(QStringLiteral("testConnection"))->click();
    take(dialog);
}

void Tour::take(QWidget *above)
{
    m_above = above;
    if (!above)
        ++m_failures;
}

void Tour::showView(const QString &view)
{
    m_application->window().showView(view);
}

bool Tour::isLive() const
{
    FloorItems &items = m_application->tenant()->items();
    return items.queues().rowCount() > 0 && items.agents().rowCount() > 0
        && items.freshness(FloorItems::Topic::Contacts).answeredAt;
}

//! In what the page shows: of agents and queues, and of callbacks where it is theirs.
bool Tour::isEverywhere(const std::function<bool(const Freshness &)> &holds) const
{
    const FloorItems &items = m_application->tenant()->items();
    const bool isOfCallbacks = m_application->window().currentView() == u"callbacks";
    return (!isOfCallbacks || holds(m_application->tenant()->callbacks().freshness()))
        && holds(items.freshness(FloorItems::Topic::Agents)) && holds(items.freshness(FloorItems::Topic::Queues));
}

void Tour::next()
{
    closeAbove();
    if (m_scenes.empty()) {
        if (m_editions.empty()) {
            QApplication::quit();
            return;
        }
        const auto edition = std::move(m_editions.front());
        m_editions.pop_front();
        edition();
    }
    m_ticks = 0;
    m_scenes.front().prepare();
    m_tick.start();
}

void Tour::wait()
{
    const Scene &scene = m_scenes.front();
    const bool isTooLate = ++m_ticks * tickMs > longestWaitMs;
    if (!scene.isReady() && !isTooLate)
        return;
    if (isTooLate) {
        std::fprintf(stderr, "The scene %s never came.\n", qPrintable(scene.name));
        ++m_failures;
    }
    m_tick.stop();
    QTimer::singleShot(settleMs, this, [this] {
        ++m_number;
        picture(QStringLiteral("light"));
        m_application->preferences().set(Preference::Theme, QStringLiteral("dark"));
        QTimer::singleShot(tickMs, this, [this] {
            picture(QStringLiteral("dark"));
            m_application->preferences().set(Preference::Theme, QStringLiteral("light"));
            m_scenes.pop_front();
            next();
        });
    });
}

void Tour::picture(const QString &theme)
{
    const QString name = QStringLiteral("%1/%2-%3%4-%5.png")
                             .arg(m_folder, QString::number(m_number).rightJustified(2, u'0'),
                                  m_scenes.front().name, m_suffix, theme);
    if (!shot().save(name)) {
        std::fprintf(stderr, "%s cannot be written.\n", qPrintable(name));
        ++m_failures;
    }
}

//! The window as it stands, with what is above it: a dialog in its middle, a menu in its place.
QPixmap Tour::shot() const
{
    QPixmap picture = m_application->window().grab();
    if (!m_scenes.front().isWithAbove || !m_above)
        return picture;
    QPainter painter(&picture);
    if (m_above->windowType() == Qt::Popup) {
        painter.drawPixmap(m_application->window().mapFromGlobal(m_above->pos()), m_above->grab());
        return picture;
    }
    const QRect window = m_application->window().rect();
    const QRect place = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, m_above->size(), window);
    QColor veil = m_application->window().palette().color(QPalette::Shadow);
    veil.setAlphaF(0.25f);
    painter.fillRect(window, veil);
    painter.fillRect(place, m_above->palette().window());
    painter.drawPixmap(place.topLeft(), m_above->grab());
    return picture;
}

//! What a page keeps for the next time is only closed.
void Tour::closeAbove()
{
    if (m_above && m_above->testAttribute(Qt::WA_DeleteOnClose))
        delete m_above.data();
    else if (m_above)
        m_above->close();
    m_above.clear();
}

} // namespace floorwalker
