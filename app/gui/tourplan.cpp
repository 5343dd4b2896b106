// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/tour.h"

#include "app/gui/tourcallbacks.h"
#include "app/gui/tourcalls.h"
#include "app/gui/tourcampaigns.h"
#include "app/gui/tourconsents.h"
#include "app/gui/tourconversations.h"
#include "app/gui/tourledger.h"
#include "app/gui/tourrecordings.h"
#include "ui/main/page.h"
#include "ui/signin/signindialog.h"
#include "ui/views/callbacks/importdialog.h"
#include "ui/views/campaigns/composedialog.h"
#include "ui/widgets/confirmdialog.h"

#include <QAction>
#include <QDir>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>

namespace floorwalker {

namespace {

//! Those shown stale, failing and empty as well.
QStringList viewsWithStates()
{
    return {QStringLiteral("overview"), QStringLiteral("queues"), QStringLiteral("agents"),
            QStringLiteral("contacts"), QStringLiteral("recordings"), QStringLiteral("callbacks"),
            QStringLiteral("campaigns"), QStringLiteral("consents")};
}

} // namespace

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

void Tour::planEdition()
{
    const auto always = [] { return true; };
    const auto live = [this] { return isLive(); };
    add(QStringLiteral("sign-in"), [this] { take(m_application->showSignIn()); }, always, true);
    add(QStringLiteral("sign-in-clouds"), [this] { take(m_application->showClouds()); }, always, true);
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
    addLedger(); // it counts the writes of this far
    planImport();
    addCampaigns();
    addConversations();
    addCalls();
    addConsents();
    add(QStringLiteral("palette"), [this] { take(m_application->showPalette()); }, always, true);
    add(QStringLiteral("settings"), [this] { take(m_application->showSettings()); }, always, true);
    add(QStringLiteral("connection-test"), [this] { testLimitedUser(); },
        [this] { return m_above->findChild<QPushButton *>(QStringLiteral("testConnection"))->isEnabled(); }, true);
    planStale();
    planFailing();
    add(QStringLiteral("conversations-failing"), [this] {
        demo::Options options;
        options.faults = {QStringLiteral("GET:/conversation/v1*:status=403")};
        openDemo(options);
        showView(QStringLiteral("conversations"));
    }, [this] { return m_application->tenant()->conversation()->apps.freshness().error.has_value(); });
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
    add(QStringLiteral("conference-stale"), [this] {
        showView(QStringLiteral("calls"));
        openConference(m_application->window());
    }, [this] { return m_application->tenant()->calling()->conference.freshness().isStale; });
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
                              QStringLiteral("GET:/cmi/callbacks:status=403"),
                              QStringLiteral("GET:/cmi/messages:status=403"),
                              QStringLiteral("GET:/cmi/customerConsents:status=403")};
            openDemo(options);
            showView(view);
        }, failing);
        if (view == u"contacts")
            addContactList(QStringLiteral("contact-chats-failing"), ContactList::Chats);
    }
    add(QStringLiteral("numbers-failing"), [this] {
        demo::Options options;
        options.faults = {QStringLiteral("GET:/calling/v1/configuration/numbers/:status=500")};
        openDemo(options);
        showView(QStringLiteral("calls"));
        showCallsTab(m_application->window(), CallsTab::Numbers);
    }, [this] { return m_application->tenant()->calling()->numbers.freshness().error.has_value(); });
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
            if (view == u"consents")
                searchForNobody(m_application->window());
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

//! The list, one composed with a recipient of every fate, sent, one of a template, one changed.
void Tour::addCampaigns()
{
    const auto always = [] { return true; };
    const auto sending = [this]() -> CampaignSending & { return m_application->tenant()->writing().campaignSending; };
    const auto isChecked = [sending] { return sending().stage() == CampaignSending::Stage::Idle && sending().plan(); };
    add(QStringLiteral("campaigns"), [this] { showView(QStringLiteral("campaigns")); }, [this] {
        return m_application->tenant()->messages().table().rowCount() > 0
            && chooseMessage(m_application->window(), *m_application->tenant(), false);
    });
    add(QStringLiteral("campaign-compose"), [this] {
        take(composeCampaign(m_application->window(), *m_application->tenant(), m_folder));
    }, [isChecked, sending] { return isChecked() && !sending().plan()->excluded.isEmpty(); }, true);
    add(QStringLiteral("campaign-sent"), [this, sending] {
        take(m_application->window().findChild<ComposeDialog *>());
        sending().send();
    }, [sending] { return sending().stage() == CampaignSending::Stage::Idle && sending().counts().all() > 0; }, true);
    add(QStringLiteral("campaign-template"), [this] {
        take(composeTemplate(m_application->window(), *m_application->tenant()));
    }, [isChecked, sending] { return isChecked() && sending().draft().whatsAppTemplate; }, true);
    add(QStringLiteral("campaign-change"), [this] {
        if (!chooseMessage(m_application->window(), *m_application->tenant(), true))
            ++m_failures;
        take(editMessage(m_application->window()));
    }, always, true);
}

//! One with an answer begun, what lies beside it, new messages, and an app that has none.
void Tour::addConversations()
{
    using Tab = ConversationsTab;
    const auto always = [] { return true; };
    const auto isShown = [this](Tab tab) {
        return [this, tab] { return isConversationsTabShown(*m_application->tenant(), tab); };
    };
    const auto addTab = [this, isShown](const QString &name, Tab tab) {
        add(name, [this, tab] { showConversationsTab(m_application->window(), tab); }, isShown(tab));
    };
    add(QStringLiteral("conversations"), [this] { showView(QStringLiteral("conversations")); }, isShown(Tab::Conversations));
    add(QStringLiteral("conversation-answer"), [this] { typeAnswer(m_application->window()); }, always);
    add(QStringLiteral("conversation-message"), [this] { showMessageFields(m_application->window()); }, always);
    add(QStringLiteral("conversation-stop"), [this] { take(askToStopConversation(m_application->window())); }, always, true);
    add(QStringLiteral("new-message"), [this] { take(typeChoices(m_application->window())); },
        [this] { return isPreviewShown(static_cast<QDialog &>(*m_above)); }, true);
    add(QStringLiteral("new-message-template"), [this] { take(typeTemplateMessage(m_application->window())); }, isShown(Tab::Templates), true);
    addTab(QStringLiteral("conversation-contacts"), Tab::Contacts);
    add(QStringLiteral("conversation-contact-change"), [this] { take(changeContact(m_application->window())); }, always, true);
    addTab(QStringLiteral("opt-outs"), Tab::OptOuts);
    addTab(QStringLiteral("message-templates"), Tab::Templates);
    addTab(QStringLiteral("webhooks"), Tab::Webhooks);
    add(QStringLiteral("webhook-new"), [this] { take(typeWebhook(m_application->window())); }, always, true);
    addTab(QStringLiteral("app-channels"), Tab::Channels);
    add(QStringLiteral("conversations-empty"), [this] {
        showConversationsTab(m_application->window(), Tab::Conversations);
        chooseDispatchApp(*m_application->tenant());
    }, [this] { return m_application->tenant()->conversation()->conversations.freshness().answeredAt.has_value(); });
}

//! None, some begun, one told something, new ones, their conference, and the numbers.
void Tour::addCalls()
{
    const auto always = [] { return true; };
    const auto numbers = [this] { return m_application->tenant()->calling()->numbers.freshness().answeredAt.has_value(); };
    const auto showTab = [this](CallsTab tab) {
        return [this, tab] { showCallsTab(m_application->window(), tab); };
    };
    add(QStringLiteral("calls-empty"), [this] { showView(QStringLiteral("calls")); },
        [this] { return m_application->tenant()->calling()->calls.answeredAt().has_value(); });
    add(QStringLiteral("calls"), [this] {
        if (!beginCalls(*m_application->tenant()))
            ++m_failures;
    }, [this] { return areCallsBegun(*m_application->tenant()); });
    add(QStringLiteral("call-order"), [this] { typeOrder(m_application->window()); }, always);
    add(QStringLiteral("callout"), [this] { take(typeCallout(m_application->window())); }, numbers, true);
    add(QStringLiteral("callout-conference"), [this] { take(typeConferenceCallout(m_application->window())); }, numbers, true);
    add(QStringLiteral("team-call"), [this] { take(chooseTeam(m_application->window())); }, numbers, true);
    add(QStringLiteral("conference"), [this] { openConference(m_application->window()); },
        [this] { return isConferenceShown(*m_application->tenant()); });
    add(QStringLiteral("conference-clear"), [this] { take(askToClearConference(m_application->window())); }, always, true);
    add(QStringLiteral("numbers"), showTab(CallsTab::Numbers), numbers);
    add(QStringLiteral("number-query"), [this] { queryNumber(m_application->window()); }, always);
    add(QStringLiteral("callback-addresses"), [this] { showCallbackAddresses(m_application->window()); }, always);
    add(QStringLiteral("numbers-assign"), [this] { take(assignNumbers(m_application->window())); }, always, true);
}

//! The register, one typed, one changed, the question before some are deleted, the list of this computer,
//! and a file before and after it is sent.
void Tour::addConsents()
{
    const auto always = [] { return true; };
    const auto importing = [this]() -> ConsentImporting & { return m_application->tenant()->writing().consentImporting; };
    add(QStringLiteral("consents"), [this] { showView(QStringLiteral("consents")); },
        [this] { return m_application->tenant()->consents().table().rowCount() > 0; });
    add(QStringLiteral("consent-form"), [this] {
        if (!typeConsent(m_application->window()))
            ++m_failures;
    }, always);
    add(QStringLiteral("consent-change"), [this] {
        if (!changeConsent(m_application->window()))
            ++m_failures;
    }, always);
    add(QStringLiteral("consent-delete"), [this] { take(askToDeleteConsents(m_application->window())); }, always, true);
    add(QStringLiteral("consents-of-this-computer"), [this] { showListOfThisComputer(m_application->window()); },
        [this] { return m_application->tenant()->writing().doNotContact.isRead(); });
    add(QStringLiteral("consent-import"), [this] {
        showRegister(m_application->window());
        take(importConsents(m_application->window(), m_application->tenant()->consents(),
                            QDir(m_folder).filePath(QStringLiteral("consents.csv"))));
    }, [importing] { return importing().plan().has_value(); }, true);
    add(QStringLiteral("consent-import-outcome"), [this] {
        take(importConsents(m_application->window(), m_application->tenant()->consents(),
                            QDir(m_folder).filePath(QStringLiteral("consents.csv"))));
    }, [importing] {
        if (importing().plan() && !importing().isSent())
            importing().send();
        return importing().isSent() && importing().stage() == ConsentImporting::Stage::Idle;
    }, true);
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

} // namespace floorwalker
