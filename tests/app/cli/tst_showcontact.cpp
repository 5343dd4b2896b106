// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/ctl.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;

//! `floorwalkerctl show contacts ID` as a process against the demo tenant as another.
class tst_ShowContact : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_contacts = m_ctl.run(m_demo.account(), {u"export"_s, u"contacts"_s, u"--since"_s, u"-6h"_s, u"--format"_s, u"json"_s}).array(); }

    void allSegmentsOfTheGroupStandInOrderWithTheirGaps()
    {
        const QJsonObject journey = show(transferred())[u"journey"].toObject();
        const QJsonArray segments = journey[u"segments"][u"rows"].toArray();
        QVERIFY(segments.size() > 1);
        for (const QJsonValue &segment : segments)
            QCOMPARE(segment[u"contactGroupId"], segments[0][u"contactGroupId"]);
        QStringList kinds;
        QDateTime before;
        const QJsonArray timeline = journey[u"timeline"].toArray();
        for (const QJsonValue &entry : timeline) {
            kinds << entry[u"kind"].toString();
            const auto begin = QDateTime::fromString(entry[u"begin"].toString(), Qt::ISODateWithMs);
            QVERIFY(!before.isValid() || before <= begin);
            before = begin;
            if (kinds.constLast() == u"gap")
                QVERIFY(entry[u"durationMs"].toInteger() >= 1000);
        }
        QCOMPARE(kinds.count(u"segment"_s), segments.size());
    }

    void theContactsOwnFieldsStandAsBefore()
    {
        const QJsonObject shown = show(transferred());
        QCOMPARE(shown[u"id"].toString(), transferred());
        QCOMPARE(shown[u"raw"][u"id"].toString(), transferred());
    }

    void itsStatisticsComeFromTheGroup()
    {
        const QJsonObject shown = show(closed(u"PHONE"_s));
        QVERIFY(!shown[u"handlingDuration"].isNull());
        QVERIFY(shown[u"raw"].toObject().contains(u"handlingDuration"_s));
    }

    void everyPartHasAStateOfItsOwn()
    {
        const QJsonObject journey = show(transferred())[u"journey"].toObject();
        for (const auto &part : {"segments", "recordings", "chat", "emails", "scriptResults", "remarks", "callbacks", "consents"}) {
            const QJsonObject told = journey[QLatin1String(part)].toObject();
            const QString state = told[u"state"].toString();
            QVERIFY2(state == u"there" || state == u"empty", part);
            QCOMPARE(state == u"there", !told[u"rows"].toArray().isEmpty());
            QVERIFY(told[u"error"].isNull());
        }
    }

    void aChatHasItsTranscriptOldestFirst()
    {
        const QString id = closed(u"CHAT"_s);
        const QJsonArray messages = show(id)[u"journey"][u"chat"][u"rows"][0][u"transcript"].toArray();
        QVERIFY(messages.size() > 1);
        for (qsizetype i = 1; i < messages.size(); ++i)
            QVERIFY(messages[i - 1][u"timestamp"].toString() <= messages[i][u"timestamp"].toString());
        const QString text = shownText(id);
        QVERIFY(text.contains(u"\nConversation:\n"_s));
        QVERIFY(text.contains(messages[1][u"message"].toString().section(u'\n', 0, 0)));
    }

    void aMailIsToldWithoutItsMarkup()
    {
        const QString id = closed(u"EMAIL"_s);
        const QJsonObject mail = show(id)[u"journey"][u"emails"][u"rows"][0].toObject();
        QVERIFY(mail.contains(u"caseId"_s));
        const QString text = shownText(id);
        const QStringView told = QStringView(text).mid(text.indexOf(u"\nE-mails:\n"_s));
        QVERIFY(told.contains(mail[u"title"].toString()));
        QVERIFY(!told.left(told.indexOf(u"\nid:"_s)).contains(u"<p"_s));
    }

    void textSaysWhatThereIsNoneOf()
    {
        const QString text = shownText(transferred());
        QVERIFY2(text.contains(u"\nJourney:\n"_s), qPrintable(text));
        QVERIFY2(text.contains(u"\nE-mails: none\n"_s), qPrintable(text));
    }

    void aRefusedPartHidesNoOtherAndSettlesTheCode()
    {
        const DemoProcess tenant({u"--fault"_s, u"GET:/cmi/customerConsents*:status=403"_s});
        const Ran ran = m_ctl.run(tenant.account(), {u"show"_s, u"contacts"_s, firstOf(tenant), u"--format"_s, u"json"_s});
        QCOMPARE(ran.code, 3);
        QVERIFY(!ran.words.isEmpty());
        const QJsonObject journey = ran.object()[u"journey"].toObject();
        QCOMPARE(journey[u"consents"][u"state"].toString(), u"refused"_s);
        QCOMPARE(journey[u"consents"][u"error"][u"httpStatus"].toInt(), 403);
        QCOMPARE(journey[u"segments"][u"state"].toString(), u"there"_s);
    }

private:
    QJsonObject show(const QString &id)
    {
        const Ran ran = m_ctl.run(m_demo.account(), {u"show"_s, u"contacts"_s, id, u"--format"_s, u"json"_s});
        if (ran.code != 0)
            qWarning("%s", ran.words.constData());
        return ran.object();
    }
    QString shownText(const QString &id) { return QString::fromUtf8(m_ctl.run(m_demo.account(), {u"show"_s, u"contacts"_s, id}).out); }
    QString firstOf(const DemoProcess &tenant)
    {
        return m_ctl.run(tenant.account(), {u"export"_s, u"contacts"_s, u"--since"_s, u"-6h"_s, u"--format"_s, u"json"_s}).array()[0][u"id"].toString();
    }
    //! A call of a group that has others, and is over.
    QString transferred() const
    {
        QHash<QString, int> ofGroup;
        for (const QJsonValue &contact : m_contacts)
            ++ofGroup[contact[u"contactGroupId"].toString()];
        for (const QJsonValue &contact : m_contacts) {
            if (ofGroup.value(contact[u"contactGroupId"].toString()) > 1 && contact[u"channel"] == u"PHONE"_s
                && !contact[u"disconnectTime"].isNull())
                return contact[u"id"].toString();
        }
        return {};
    }
    QString closed(const QString &channel) const
    {
        for (const QJsonValue &contact : m_contacts) {
            if (contact[u"channel"] == channel && contact[u"status"] == u"Handled"_s)
                return contact[u"id"].toString();
        }
        return {};
    }

    DemoProcess m_demo;
    Ctl m_ctl;
    QJsonArray m_contacts;
};

QTEST_GUILESS_MAIN(tst_ShowContact)
#include "tst_showcontact.moc"
