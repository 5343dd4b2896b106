// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/campaignretry.h"

#include "models/edits/preflight.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace floorwalker;

//! Whom a retry is for, what it is called, and what they get.
class tst_CampaignRetry : public QObject
{
    Q_OBJECT

private slots:
    void aRetryIsKnownByItsName_data()
    {
        QTest::addColumn<QString>("retry");
        QTest::addColumn<QString>("of");
        QTest::addColumn<bool>("is");
        QTest::newRow("the first") << u"Spring retry 1"_s << u"Spring"_s << true;
        QTest::newRow("a later one of the same") << u"Spring retry 12"_s << u"Spring"_s << true;
        QTest::newRow("of a retry") << u"Spring retry 2"_s << u"Spring retry 1"_s << true;
        QTest::newRow("itself") << u"Spring retry 1"_s << u"Spring retry 1"_s << false;
        QTest::newRow("an earlier one") << u"Spring retry 1"_s << u"Spring retry 2"_s << false;
        QTest::newRow("of another") << u"Summer retry 1"_s << u"Spring"_s << false;
        QTest::newRow("the campaign itself") << u"Spring"_s << u"Spring"_s << false;
        QTest::newRow("a longer name") << u"Spring retry 1 b"_s << u"Spring"_s << false;
    }
    void aRetryIsKnownByItsName()
    {
        QFETCH(QString, retry);
        QFETCH(QString, of);
        QTEST(isRetryOf(retry, of), "is");
    }

    void eachGetsWhatHeMissed()
    {
        const auto retry = retryOf(u"Spring"_s, {missed(u"2"_s, u" Hi {name}, 1 {{ 2\n "_s), missed(u"1"_s, u"Hi Anna"_s)}, {});
        QVERIFY(retry);
        QCOMPARE(retry->draft.name, u"Spring retry 1"_s);
        QCOMPARE(textsOf(*retry), (QStringList{u"+358401234561: Hi Anna"_s, u"+358401234562: Hi {name}, 1 {{ 2"_s}));
    }

    void nobodyIsNobody()
    {
        QVERIFY(!retryOf(u"Spring"_s, {}, {}));
    }

    void whomAnotherRetryHasIsLeftOut()
    {
        const QList<MissedRecipient> all{missed(u"1"_s), missed(u"2"_s)};
        const KnownRetry first{u"Spring retry 1"_s, {addressOf(u"1"_s)}, true};
        const auto second = retryOf(u"Spring"_s, all, {first});
        QVERIFY(second);
        QCOMPARE(second->draft.name, u"Spring retry 2"_s);
        QCOMPARE(second->recipients.rows.size(), 1);
        QVERIFY(!retryOf(u"Spring"_s, {missed(u"1"_s)}, {first}));
    }

    void oneThatIsNotAllSentIsGoneOnWith()
    {
        const QList<MissedRecipient> all{missed(u"1"_s), missed(u"2"_s)};
        const auto first = retryOf(u"Spring"_s, all, {});
        const KnownRetry begun{u"Spring retry 1"_s, {addressOf(u"1"_s), addressOf(u"2"_s)}, false};
        const auto again = retryOf(u"Spring"_s, {all[1], all[0]}, {begun});
        QVERIFY(first && again);
        QCOMPARE(again->draft.name, first->draft.name);
        QCOMPARE(inputDigest(again->draft, again->recipients), inputDigest(first->draft, first->recipients));
        const auto named = retryOf(u"Spring"_s, all, {begun}, u"Spring retry 1"_s);
        QVERIFY(named);
        QCOMPARE(named->recipients.rows.size(), 2);
    }

    void messagesThatDifferAreNotMixed()
    {
        MissedRecipient other = missed(u"2"_s);
        other.message.source = u"another"_s;
        QVERIFY(!retryOf(u"Spring"_s, {missed(u"1"_s), other}, {}));
    }

    void aTemplateKeepsEachOnesValues()
    {
        const auto retry = retryOf(u"Spring"_s, {templated(u"1"_s, u"Anna"_s), templated(u"2"_s, u"{Ben}"_s)}, {});
        QVERIFY(retry);
        const QStringList texts = textsOf(*retry);
        QCOMPARE(texts.size(), 2);
        QVERIFY(texts[0].contains(u"\"Anna\"") && texts[1].contains(u"\"{Ben}\""));
        MissedRecipient other = templated(u"3"_s, u"Carl"_s);
        other.message.text.replace(u"Dear"_s, u"Hello"_s);
        QVERIFY(!retryOf(u"Spring"_s, {templated(u"1"_s, u"Anna"_s), other}, {}));
    }

private:
    static QString addressOf(const QString &digit) { return u"+35840123456"_s + digit; }
    static MissedRecipient missed(const QString &digit, const QString &text = u"Hi"_s)
    {
        return {addressOf(digit), {.source = u"queue@sms.example"_s, .subtype = u"sms"_s, .text = text}};
    }
    static MissedRecipient templated(const QString &digit, const QString &value)
    {
        const WhatsAppTemplate sent{.body = u"Dear {{1}}"_s, .id = u"t"_s, .language = u"en"_s, .parameters = {{u"body[1]text"_s, value}}, .others = {}};
        return {addressOf(digit), {.source = u"queue@whatsapp.example"_s, .subtype = u"whatsapp"_s, .text = sent.encode(), .isTemplate = true}};
    }
    //! As it would go out: "address: text" of each.
    static QStringList textsOf(const CampaignRetry &retry)
    {
        CampaignDraft draft = retry.draft;
        draft.takesOutsideHours = true;
        const auto plan = preflight(draft, retry.recipients, {.country = u"FI"_s, .now = Instant(Milliseconds(1'764'000'000'000))});
        QStringList texts;
        if (!plan)
            return texts;
        for (const PlannedWrite &write : plan->writes) {
            const NewMessage message = newMessageOf(write.content);
            texts << message.addresses.join(u',') + u": "_s + message.text;
        }
        return texts;
    }
};

QTEST_GUILESS_MAIN(tst_CampaignRetry)
#include "tst_campaignretry.moc"
