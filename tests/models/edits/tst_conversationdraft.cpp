// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/channelidentities.h"
#include "models/edits/contactaddress.h"
#include "models/edits/contactediting.h"
#include "models/edits/conversationdraft.h"
#include "models/edits/webhookediting.h"

#include <QTest>

using namespace floorwalker;
using namespace Qt::StringLiterals;
using Kind = MessageContent::Kind;

namespace {

ConversationDraft text()
{
    return {.app = AppId(u"app"_s), .to = u"sms: 040 123 4567"_s, .text = u"Hello"_s};
}

ConversationDraft media()
{
    return {.app = AppId(u"app"_s), .to = u"SMS:+358401234567"_s, .kind = Kind::Media, .mediaUrl = u"https://a.example/b.jpg"_s};
}

MessageChoice choice(const QString &title)
{
    return {.kind = MessageChoice::Kind::Text, .title = title};
}

ConversationDraft choices(const QList<MessageChoice> &all)
{
    return {.app = AppId(u"app"_s), .to = u"SMS:+358401234567"_s, .kind = Kind::Choice, .text = u"Which?"_s, .choices = all};
}

ConversationDraft fromTemplate(const QMap<QString, QString> &parameters, const QString &language = {})
{
    return {.app = AppId(u"app"_s),
            .to = u"SMS:+358401234567"_s,
            .kind = Kind::Template,
            .templateUse = {.id = TemplateId(u"t"_s), .language = language, .parameters = parameters}};
}

template<typename Change>
ConversationDraft with(ConversationDraft draft, Change change)
{
    change(draft);
    return draft;
}

ConversationPlace place()
{
    const TemplateTranslation english{.language = u"en-US"_s, .variables = {{.key = u"name"_s}, {.key = u"day"_s}}};
    return {.country = u"FI"_s,
            .doNotContact = {contactAddress(u"+358407654321"_s, u"FI"_s)},
            .app = ConversationApp{.id = AppId(u"app"_s),
                                   .channels = {{.channel = u"SMS"_s, .state = u"ACTIVE"_s},
                                                {.channel = u"WHATSAPP"_s, .state = u"FAILING"_s},
                                                {.channel = u"RCS"_s},
                                                {.channel = u"MESSENGER"_s, .state = u"ACTIVE"_s}},
                                   .processingMode = u"CONVERSATION"_s},
            .messageTemplate = MessageTemplate{.id = TemplateId(u"t"_s), .defaultTranslation = u"en-US"_s, .translations = {english}}};
}

//! "Text!" is an error about the text, "Text?" a warning.
QString found(const CheckedConversation &checked)
{
    static const QStringList names{u"App"_s, u"Recipient"_s, u"Text"_s, u"Media"_s, u"Choices"_s, u"Template"_s,
                                   u"Channels"_s, u"Properties"_s, u"CorrelationId"_s, u"Ttl"_s, u"ContentType"_s};
    QStringList words;
    for (const ConversationFinding &finding : checked.findings)
        words << names[int(finding.field)] + (finding.isError ? u'!' : u'?');
    return words.join(u' ');
}

QString found(const QList<WebhookFinding> &findings)
{
    QStringList words;
    for (const WebhookFinding &finding : findings)
        words << (finding.field == WebhookField::Target ? u"Target"_s : u"Triggers"_s) + (finding.isError ? u'!' : u'?');
    return words.join(u' ');
}

QString found(const QList<ContactFinding> &findings)
{
    static const QStringList names{u"Identities"_s, u"Email"_s, u"Metadata"_s, u"Language"_s};
    QStringList words;
    for (const ContactFinding &finding : findings)
        words << names[int(finding.field)];
    return words.join(u' ');
}

QString letters(qsizetype count)
{
    return QString(count, u'a');
}

ConversationContact contact()
{
    return {.identities = {{.channel = u"SMS"_s, .identity = u"+358401234567"_s}}};
}

} // namespace

//! What a person may write to the Conversation API: messages, contacts and webhooks.
class tst_ConversationDraft : public QObject
{
    Q_OBJECT

private slots:
    void eachFieldIsChecked_data()
    {
        QTest::addColumn<ConversationDraft>("draft");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const ConversationDraft &draft, const char *expected) {
            QTest::newRow(name) << draft << QString::fromLatin1(expected);
        };
        using Draft = ConversationDraft;
        row("a text", text(), "");
        row("no app", with(text(), [](Draft &d) { d.app = AppId(); }), "App!");
        row("nobody", with(text(), [](Draft &d) { d.to.clear(); }), "Recipient!");
        row("no channel", with(text(), [](Draft &d) { d.to = u"+358401234567"_s; }), "Recipient!");
        row("no number", with(text(), [](Draft &d) { d.to = u"SMS:maria"_s; }), "Recipient!");
        row("two on a channel", with(text(), [](Draft &d) { d.to = u"SMS:0401234567, sms:0401234568"_s; }), "Recipient!");
        row("one on each channel", with(text(), [](Draft &d) { d.to = u"SMS:0401234567\nMESSENGER:maria"_s; }), "");
        row("do not contact", with(text(), [](Draft &d) { d.to = u"SMS:0407654321"_s; }), "Recipient?");
        row("do not contact, as the channel writes it", with(text(), [](Draft &d) { d.to = u"RCS:358407654321"_s; }), "Recipient?");
        row("no text", with(text(), [](Draft &d) { d.text = u" \n"_s; }), "Text!");
        row("a channel nobody knows", with(text(), [](Draft &d) { d.to = u"PIGEON:coop"_s; }), "Channels?");
        row("a channel the app has not", with(text(), [](Draft &d) { d.to = u"LINE:a"_s; }), "Channels?");
        row("a channel that fails", with(text(), [](Draft &d) { d.to = u"WHATSAPP:+358401234567"_s; }), "Channels?");
        row("a fallback without an identity", with(text(), [](Draft &d) { d.channelPriority = {u"MESSENGER"_s}; }), "Channels?");
        row("a fallback on the same number", with(text(), [](Draft &d) { d.channelPriority = {u"SMS"_s, u"RCS"_s}; }), "");
        row("a picture", media(), "");
        row("in the clear", with(media(), [](Draft &d) { d.mediaUrl = u"http://a.example"_s; }), "Media!");
        row("no address", with(media(), [](Draft &d) { d.mediaUrl.clear(); }), "Media!");
        row("no host", with(media(), [](Draft &d) { d.mediaUrl = u"https:///b.jpg"_s; }), "Media!");
        row("a preview in the clear", with(media(), [](Draft &d) { d.thumbnailUrl = u"http://a.example"_s; }), "Media!");
        row("ten choices", choices(QList<MessageChoice>(10, choice(u"Yes"_s))), "");
        row("eleven choices", choices(QList<MessageChoice>(11, choice(u"Yes"_s))), "Choices!");
        row("no choice", choices({}), "Choices!");
        row("an empty choice", choices({choice(u" "_s)}), "Choices!");
        row("choices of nothing", with(choices({choice(u"Yes"_s)}), [](Draft &d) { d.text.clear(); }), "Text!");
        row("a link without an address", choices({{.kind = MessageChoice::Kind::Url, .title = u"More"_s}}), "Choices!");
        row("a call to nobody", choices({{.kind = MessageChoice::Kind::Call, .title = u"Call"_s}}), "Choices!");
        row("a template", fromTemplate({{u"name"_s, u"Maria"_s}, {u"day"_s, u"Monday"_s}}), "");
        row("a template without values", fromTemplate({{u"name"_s, u" "_s}}), "Template! Template!");
        row("a value too many", fromTemplate({{u"name"_s, u"Maria"_s}, {u"day"_s, u"Monday"_s}, {u"x"_s, u"y"_s}}), "Template?");
        row("another language", fromTemplate({{u"name"_s, u"Maria"_s}, {u"day"_s, u"Monday"_s}}, u"fi-FI"_s), "Template!");
        row("no template", with(fromTemplate({}), [](Draft &d) { d.templateUse.id = TemplateId(); }), "Template!");
        row("a long property", with(text(), [](Draft &d) { d.channelProperties.insert(u"A"_s, letters(1025)); }), "Properties!");
        row("a property as long as may be", with(text(), [](Draft &d) { d.channelProperties.insert(u"A"_s, letters(1024)); }), "");
        row("a property without a name", with(text(), [](Draft &d) { d.channelProperties.insert(u" "_s, u"a"_s); }), "Properties!");
        row("a long correlation id", with(text(), [](Draft &d) { d.correlationId = letters(129); }), "CorrelationId!");
        row("a correlation id as long as may be", with(text(), [](Draft &d) { d.correlationId = letters(128); }), "");
        row("two seconds", with(text(), [](Draft &d) { d.ttl = u"2"_s; }), "Ttl!");
        row("three seconds", with(text(), [](Draft &d) { d.ttl = u"3"_s; }), "");
        row("no seconds", with(text(), [](Draft &d) { d.ttl = u"soon"_s; }), "Ttl!");
        row("ten thousand years", with(text(), [](Draft &d) { d.ttl = u"315576000001"_s; }), "Ttl!");
        row("time for one channel only", with(text(), [](Draft &d) {
            d.ttl = u"60"_s;
            d.channelPriority = {u"SMS"_s, u"RCS"_s};
        }), "Ttl?");
        row("another content type", with(text(), [](Draft &d) { d.contentType = u"SPAM"_s; }), "ContentType!");
        row("marketing", with(text(), [](Draft &d) { d.contentType = u"CONTENT_MARKETING"_s; }), "");
    }
    void eachFieldIsChecked()
    {
        QFETCH(ConversationDraft, draft);
        const CheckedConversation checked = check(draft, place());
        QTEST(found(checked), "expected");
        QCOMPARE(checked.message.has_value(), !found(checked).contains(u'!'));
        for (const ConversationFinding &finding : checked.findings)
            QVERIFY2(finding.sentence.endsWith(u'.'), qPrintable(finding.sentence));
    }

    void theMessageIsWhatWasWritten()
    {
        const CheckedConversation checked = check(with(text(), [](ConversationDraft &draft) {
            draft.channelPriority = {u"RCS"_s, u"SMS"_s};
            draft.channelProperties = {{u"SMS_SENDER"_s, u"Harbour"_s}};
            draft.agentName = u" Maria "_s;
            draft.correlationId = u" x1 "_s;
            draft.ttl = u"60"_s;
            draft.isHighPriority = true;
            draft.contentType = u"CONTENT_NOTIFICATION"_s;
        }), place());
        MessageContent content = textContent(u"Hello"_s);
        content.agentName = u"Maria"_s;
        const SendMessage expected{.app = AppId(u"app"_s),
                                   .recipient = {.identities = {{.channel = u"SMS"_s, .identity = u"+358401234567"_s},
                                                                {.channel = u"RCS"_s, .identity = u"+358401234567"_s}}},
                                   .content = content,
                                   .channelPriority = {u"RCS"_s, u"SMS"_s},
                                   .channelProperties = {{u"SMS_SENDER"_s, u"Harbour"_s}},
                                   .correlationId = u"x1"_s,
                                   .ttl = 60,
                                   .isHighPriority = true,
                                   .contentType = u"CONTENT_NOTIFICATION"_s};
        QVERIFY(checked.message.has_value());
        QCOMPARE(*checked.message, expected);
    }

    void aKnownContactNeedsNoIdentity()
    {
        const ConversationDraft draft{.app = AppId(u"app"_s), .contact = ConversationContactId(u"c"_s), .text = u"Hello"_s};
        const CheckedConversation checked = check(draft, place());
        QCOMPARE(found(checked), QString());
        QCOMPARE(checked.message->recipient, (ConversationRecipient{.contact = ConversationContactId(u"c"_s)}));
    }

    void anAppOfDispatchKeepsNoContacts()
    {
        ConversationPlace dispatch = place();
        dispatch.app->processingMode = u"DISPATCH"_s;
        const ConversationDraft draft{.app = AppId(u"app"_s), .contact = ConversationContactId(u"c"_s), .text = u"Hello"_s};
        QCOMPARE(found(check(draft, dispatch)), u"Recipient?"_s);
    }

    void doNotContactIsToldApart()
    {
        QVERIFY(check(with(text(), [](ConversationDraft &d) { d.to = u"SMS:0407654321"_s; }), place()).isDoNotContact);
        QVERIFY(!check(text(), place()).isDoNotContact);
    }

    void identitiesAreRead_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a number") << u"SMS:040 1234567"_s << u"SMS:+358401234567"_s;
        QTest::newRow("without a plus") << u"WHATSAPP:358401234567"_s << u"WHATSAPP:358401234567"_s;
        QTest::newRow("an id") << u"messenger: 7746 "_s << u"MESSENGER:7746"_s;
        QTest::newRow("an id with a colon") << u"WECHAT:a:b"_s << u"WECHAT:a:b"_s;
        QTest::newRow("several") << u"SMS:0401234567; LINE:a,\nTELEGRAM:b"_s << u"SMS:+358401234567 LINE:a TELEGRAM:b"_s;
        QTest::newRow("none") << u" , ;\n"_s << QString();
        QTest::newRow("no channel") << u":0401234567"_s << u"invalid"_s;
        QTest::newRow("no identity") << u"SMS:"_s << u"invalid"_s;
        QTest::newRow("no number of it") << u"RCS:abc"_s << u"invalid"_s;
    }
    void identitiesAreRead()
    {
        QFETCH(QString, typed);
        const auto identities = identitiesFrom(typed, u"FI"_s);
        QStringList words;
        for (const ChannelIdentity &identity : identities ? *identities : QList<ChannelIdentity>())
            words << identity.text();
        QTEST(identities ? words.join(u' ') : name(identities.error().kind), "expected");
    }

    void aWebhookIsChecked_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("expected");
        QTest::newRow("encrypted") << u"https://a.example/hook"_s << QString();
        QTest::newRow("in the clear") << u"http://a.example/hook"_s << u"Target!"_s;
        QTest::newRow("in the clear on this computer") << u"http://127.0.0.1:8080/hook"_s << QString();
        QTest::newRow("nothing") << QString() << u"Target!"_s;
        QTest::newRow("no host") << u"https:///hook"_s << u"Target!"_s;
        QTest::newRow("as long as may be") << u"https://a.example/"_s + letters(742 - 18) << QString();
        QTest::newRow("too long") << u"https://a.example/"_s + letters(743 - 18) << u"Target!"_s;
        QTest::newRow("a public test receiver") << u"https://webhook.site/1234"_s << u"Target?"_s;
        QTest::newRow("one of its hosts") << u"https://x.webhook.site"_s << u"Target?"_s;
        QTest::newRow("a host of nearly its name") << u"https://ourwebhook.site/1234"_s << QString();
        QTest::newRow("one that is there") << u"https://there.example"_s << u"Target!"_s;
    }
    void aWebhookIsChecked()
    {
        QFETCH(QString, target);
        QTEST(found(findingsOf({.target = target, .triggers = {u"OPT_IN"_s}}, {{.target = u"https://there.example"_s}})), "expected");
    }

    void aWebhookIsOfSomethingAndOneOfFive()
    {
        const NewWebhook webhook{.target = u"https://a.example"_s};
        QCOMPARE(found(findingsOf(webhook, QList<Webhook>(5, {.target = u"https://b.example"_s}))), u"Target! Triggers!"_s);
        QCOMPARE(found(findingsOf(webhook, QList<Webhook>(4, {.target = u"https://b.example"_s}))), u"Triggers!"_s);
    }

    void aContactIsChecked()
    {
        QCOMPARE(found(findingsOf(contact())), QString());
        QCOMPARE(found(findingsOf(ConversationContact())), u"Identities"_s);
        ConversationContact odd = contact();
        odd.identities.append({.channel = u"RCS"_s, .identity = {}});
        odd.email = u"maria"_s;
        odd.metadata = letters(1025);
        QCOMPARE(found(findingsOf(odd)), u"Identities Email Metadata"_s);
    }

    void onlyWhatDiffersIsChanged()
    {
        ConversationContact after = contact();
        QCOMPARE(changedFields(contact(), after), QStringList());
        after.displayName = u"Maria"_s;
        after.metadata = u"{}"_s;
        QCOMPARE(changedFields(contact(), after), (QStringList{u"display_name"_s, u"metadata"_s}));
        after.identities.append({.channel = u"RCS"_s, .identity = u"+358401234567"_s});
        QVERIFY(changedFields(contact(), after).contains(u"channel_identities"_s));
    }
};

QTEST_GUILESS_MAIN(tst_ConversationDraft)
#include "tst_conversationdraft.moc"
