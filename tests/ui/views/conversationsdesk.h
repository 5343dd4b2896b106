// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/views/clouddesk.h"

#include "app/wiring/conversationdesk.h"
#include "ui/main/conversationsplace.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

namespace floorwalker {

//! In front of the page of conversations, with a project whose answers are literal: an app, two conversations
//! and two contacts.
class ConversationsDesk final : public CloudDesk
{
public:
    static QString at(const QString &path) { return QStringLiteral("v1/projects/harbour/") + path; }
    static QString appsPath() { return at(QStringLiteral("apps")); }
    static QString recentPath() { return at(QStringLiteral("conversations:recent")); }
    static QString messagesPath() { return at(QStringLiteral("messages")); }
    static QString sendPath() { return at(QStringLiteral("messages:send")); }
    static QString contactsPath() { return at(QStringLiteral("contacts")); }
    static QString webhooksPath() { return at(QStringLiteral("apps/SHOP/webhooks")); }
    static QString optOutsPath() { return at(QStringLiteral("apps/SHOP/consents/OPT_OUT_ALL")); }
    static QString templatesPath() { return QStringLiteral("v2/projects/harbour/templates"); }

    ConversationsDesk() : ConversationsDesk(FloorFixture::Setting()) { }
    explicit ConversationsDesk(const FloorFixture::Setting &setting)
        : CloudDesk(setting)
        , m_client({tenant.wire, m_nobody, tenant.clock, [] { return 0.0; }, BackEnd::Conversation},
                   QUrl(QStringLiteral("https://conversation.example/")), 10'000)
    {
        tenant.profile.country = QStringLiteral("FI");
        tenant.profile.conversation.projectId = QStringLiteral("harbour");
        m_desk = std::make_unique<ConversationDesk>(BackEnds{tenant.client, &m_client, &m_client, nullptr, nullptr}, tenant.ledger, tenant.profile, tenant.deskFile());
        m_place = std::make_unique<ConversationsPlace>(ConversationsPlace{
            m_desk->apps, m_desk->conversations, m_desk->thread, m_desk->contacts, m_desk->optOuts, m_desk->webhooks, m_desk->templates,
            m_desk->reads, m_desk->sending, m_desk->control, m_desk->contactAdding, m_desk->contactEditing, m_desk->webhookEditing, m_desk->drafts});
        tenant.workplace.conversation = m_place.get();
        answerWithAShop();
    }
    ~ConversationsDesk() { window.reset(); } // before what its pages use

    ConversationDesk &desk() { return *m_desk; }

    void sitDownAt(const QString &tab)
    {
        sitDown(QStringLiteral("conversations"));
        answerSoon();
        answerSoon(); // the thread of the first of what came
        CloudDesk::showTab(tabs(), tab);
    }
    //! Feeds ask at the next tick, and what is asked then is answered.
    void answerSoon() { tenant.pass(std::chrono::milliseconds(1)); }
    void showTab(const QString &tab) { CloudDesk::showTab(tabs(), tab); }
    //! "POST messages:send {…}": what was written to the cloud, in order.
    QStringList written() { return writtenTo(QStringLiteral("conversation.example"), QStringLiteral("/harbour/")); }
    //! Does that, and waits until one more message is sent, or was not.
    template<typename Doing>
    void sendBy(const Doing &doing)
    {
        QSignalSpy finished(&m_desk->sending, &ConversationSending::finished);
        doing();
        QVERIFY2(finished.size() > 0 || finished.wait(), qPrintable(said()));
        tenant.settle();
    }
    //! As sendBy(), but nobody answers, and nobody can tell whether it arrived.
    template<typename Doing>
    void loseBy(const Doing &doing)
    {
        constexpr int mostMinutes = 10;
        QSignalSpy finished(&m_desk->sending, &ConversationSending::finished);
        tenant.wire.answer(sendPath(), {.fault = WireFault::Lost});
        doing();
        QTRY_VERIFY2(!written().isEmpty(), qPrintable(said()));
        tenant.fail(messagesPath(), 403);
        const auto isFinished = [&finished] { return !finished.isEmpty(); };
        for (int minute = 0; minute < mostMinutes && !QTest::qWaitFor(isFinished, 20); ++minute)
            tenant.pass(std::chrono::minutes(1));
        tenant.settle();
    }

private:
    static QString tabs() { return QStringLiteral("Conversations and what belongs to them"); }

    void answerWithAShop()
    {
        tenant.answer(appsPath(), R"({"apps":[{"id":"SHOP","display_name":"Harbour shop","processing_mode":"CONVERSATION",
            "rate_limits":{"inbound":25,"outbound":20,"webhooks":30},"queue_stats":{"outbound_size":1200,"outbound_limit":500000},
            "channel_credentials":[{"channel":"WHATSAPP","state":{"status":"ACTIVE"}},{"channel":"SMS","state":{"status":"ACTIVE"}},
                {"channel":"MESSENGER","state":{"status":"FAILING","description":"The token of the page is over"}}]},
            {"id":"DOCK","display_name":"Dock","channel_credentials":[]}]})");
        tenant.answer(recentPath(), R"({"conversations":[
            {"conversation":{"id":"C1","app_id":"SHOP","contact_id":"K1","active":true,"active_channel":"WHATSAPP","moodOfTheDay":"grey"},
             "last_message":{"id":"M1","direction":"TO_APP","contact_message":{"text_message":{"text":"Is my parcel there?"}},
                "channel_identity":{"channel":"WHATSAPP","identity":"358401234567"},"accept_time":")" + tenant.ago(60) + R"("}},
            {"conversation":{"id":"C2","app_id":"SHOP","contact_id":"K2","active":false,"active_channel":"SMS"},
             "last_message":{"id":"M2","direction":"TO_CONTACT","app_message":{"text_message":{"text":"Thank you."}},
                "channel_identity":{"channel":"SMS","identity":"+358407654321"},"accept_time":")" + tenant.ago(3600) + R"("}}]})");
        tenant.answer(messagesPath(), R"({"messages":[{"id":"M1","direction":"TO_APP","contact_message":{"text_message":{"text":"Is my parcel there?"}},
            "channel_identity":{"channel":"WHATSAPP","identity":"358401234567"},"conversation_id":"C1","accept_time":")" + tenant.ago(60) + R"("}]})");
        tenant.answer(contactsPath(), R"({"contacts":[
            {"id":"K1","display_name":"Virtanen, Aino","language":"EN_GB","email":"aino@example.com","moodOfTheDay":"grey",
             "channel_identities":[{"channel":"WHATSAPP","identity":"358401234567"}],"channel_priority":["WHATSAPP"]},
            {"id":"K2","display_name":"Korhonen, Eero","language":"FI",
             "channel_identities":[{"channel":"SMS","identity":"+358407654321"},{"channel":"MESSENGER","identity":"eero.k"}]}]})");
        tenant.answer(optOutsPath(), R"({"identities":[{"identity":"+358401112222"}]})");
        tenant.answer(at(QStringLiteral("apps/SHOP/consents/identities/+358401112222")), R"({"identity":{"identity":"+358401112222"},"audit_records":[
            {"origin":"ORIGIN_MO","operation":"OPERATION_INSERT","list_type":"OPT_OUT_ALL","datetime":"2026-05-28T20:00:00Z"}]})");
        tenant.answer(webhooksPath(), R"({"webhooks":[{"id":"W1","app_id":"SHOP","target":"https:\/\/shop.example/hook","target_type":"HTTP",
            "triggers":["MESSAGE_INBOUND"],"secret":"s3cret"}]})");
        tenant.answer(templatesPath(), R"({"templates":[{"id":"T1","description":"Parcel","version":2,"default_translation":"en-US","translations":[
            {"language_code":"en-US","version":"2","variables":[{"key":"name","preview_value":"Aino"}],"text_message":{"text":"Hello ${name}, your parcel is here."}},
            {"language_code":"fi-FI","version":"1","variables":[{"key":"name"}],"text_message":{"text":"Hei ${name}, pakettisi on täällä."}}]}]})");
    }

    RestClient m_client;
    std::unique_ptr<ConversationDesk> m_desk;
    std::unique_ptr<ConversationsPlace> m_place;
};

} // namespace floorwalker
