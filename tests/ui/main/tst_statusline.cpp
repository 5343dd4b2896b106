// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/floorfixture.h"
#include "tests/support/seen.h"

#include "ui/main/statusline.h"
#include "ui/theme/theme.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QTest>
#include <QToolButton>

using namespace floorwalker;
using namespace std::chrono_literals;

class tst_StatusLine : public QObject
{
    Q_OBJECT

private:
    using Topic = FloorItems::Topic;

    std::unique_ptr<FloorFixture> m_tenant;
    std::unique_ptr<StatusLine> m_line;
    std::vector<FloorItems::Need> m_needs;

    void start(const FloorFixture::Setting &setting = {})
    {
        m_tenant = std::make_unique<FloorFixture>(setting);
        m_tenant->answerWithASmallFloor();
    }
    void look()
    {
        for (const Topic topic : {Topic::Queues, Topic::Agents})
            m_needs.push_back(m_tenant->items.need(topic));
        m_line = std::make_unique<StatusLine>();
        m_line->setWorkplace(&m_tenant->workplace);
        m_line->show();
        m_tenant->pass(0s);
    }
    QString state() { return seen::nameOf(m_line->findChild<StatusLabel *>()); }
    bool says(const QString &text) { return texts().contains(text); }
    bool saysAtFirst(const QString &text) // as far as the form of a plural
    {
        const QStringList all = texts();
        return std::any_of(all.begin(), all.end(), [&text](const QString &one) { return one.startsWith(text); });
    }
    QStringList texts()
    {
        QStringList all;
        const auto labels = m_line->findChildren<TextLabel *>();
        for (const TextLabel *label : labels)
            all << label->text();
        return all;
    }
    QToolButton &copyDetails() { return *m_line->findChild<QToolButton *>(); }

private slots:
    void init()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        start();
    }
    void cleanup()
    {
        m_line.reset();
        m_needs.clear();
        m_tenant.reset();
    }

    void withoutATenantNobodyIsSignedIn()
    {
        StatusLine line;
        QCOMPARE(seen::nameOf(line.findChild<StatusLabel *>()), QStringLiteral("Not signed in"));
    }

    void beforeTheFirstAnswerItWaits()
    {
        m_tenant->hangAll();
        look();
        QCOMPARE(state(), QStringLiteral("Waiting for the first answer"));
    }

    void aFirstFailureIsNoDataYet()
    {
        m_tenant->failAll(500);
        look();
        QCOMPARE(state(), QStringLiteral("No data yet"));
    }

    void theAgeGrowsEachSecond()
    {
        look();
        QCOMPARE(state(), QStringLiteral("Live · data 0 s old"));
        m_tenant->hangAll();
        m_tenant->pass(4s);
        QTRY_COMPARE(state(), QStringLiteral("Live · data 4 s old"));
    }

    void theAgeIsNeverNegative()
    {
        look();
        m_tenant->clock.setWallOff(-10min);
        m_tenant->pass(10s);
        QCOMPARE(state(), QStringLiteral("Live · data 0 s old"));
    }

    void requestsAreToldAgainstTheBudget()
    {
        look();
        const auto sent = m_tenant->wire.sent().size();
        QVERIFY2(saysAtFirst(QStringLiteral("%1 of 10000 request").arg(sent)), qPrintable(texts().join(u'|')));
    }

    void theClocksOffsetIsToldWithItsSign_data()
    {
        QTest::addColumn<int>("clientAhead");
        QTest::addColumn<QString>("told");
        QTest::newRow("right, to the half second a Date leaves open") << 0 << QStringLiteral("Clock +0.5 s");
        QTest::newRow("client ten minutes fast") << 600 << QStringLiteral("Clock −599.5 s");
        QTest::newRow("client ten minutes slow") << -600 << QStringLiteral("Clock +600.5 s");
    }
    void theClocksOffsetIsToldWithItsSign()
    {
        QFETCH(int, clientAhead);
        QFETCH(QString, told);
        start({.clientAhead = std::chrono::seconds(clientAhead)});
        look();
        QVERIFY2(says(told), qPrintable(texts().join(u'|')));
    }

    void withoutAnErrorThereIsNothingToCopy()
    {
        look();
        QVERIFY(!copyDetails().isVisible());
    }

    void theLastErrorIsToldWithItsTimeInTheProfilesZone()
    {
        m_tenant->fail(QStringLiteral("rmi/agents"), 403);
        look();
        QVERIFY2(says(QStringLiteral("23:26:40: The right \"User: Statistics Summary\" is missing.")),
                 qPrintable(texts().join(u'|')));
    }

    void aGoodAnswerDoesNotTakeTheLastErrorAway()
    {
        m_tenant->fail(QStringLiteral("rmi/agents"), 500);
        look();
        m_tenant->answerWithASmallFloor();
        m_tenant->pass(30s);
        QVERIFY2(says(QStringLiteral("23:26:40: The server failed.")), qPrintable(texts().join(u'|')));
    }

    void theDetailsCanBeCopied()
    {
        m_tenant->fail(QStringLiteral("rmi/agents"), 500, "No room");
        look();
        QTest::keyClick(&copyDetails(), Qt::Key_Space);
        const QString copied = QApplication::clipboard()->text();
        for (const auto &part : {QStringLiteral("error: server-error"), QStringLiteral("status: 500"),
                                 QStringLiteral("resource: rmi/agents"), QStringLiteral("detail: No room")})
            QVERIFY2(copied.contains(part), qPrintable(copied));
    }

    void theDetailsHoldNoSecret_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("the password") << QByteArray("the password s3cret-word is wrong");
        QTest::newRow("the key") << QByteArray("key s3cret-key has no quota");
        QTest::newRow("the header") << QByteArray("Authorization: Basic bWFyaWE6czNjcmV0LXdvcmQ=");
        QTest::newRow("the key within JSON") << QByteArray(R"({"message":"x-api-key s3cret-key unknown"})");
    }
    void theDetailsHoldNoSecret()
    {
        QFETCH(QByteArray, words);
        m_tenant->failAll(500, words);
        look();
        QTest::keyClick(&copyDetails(), Qt::Key_Space);
        const QString shown = QApplication::clipboard()->text() + texts().join(u' ');
        QVERIFY2(!shown.contains(QStringLiteral("s3cret")), qPrintable(shown));
        QVERIFY2(!shown.contains(QStringLiteral("bWFyaWE6")), qPrintable(shown));
    }

    void theUserIsNamed()
    {
        look();
        QVERIFY(says(QStringLiteral("maria")));
    }

    void everyPartHasAName()
    {
        m_tenant->failAll(500);
        look();
        QCOMPARE(seen::nameOf(&copyDetails()), QStringLiteral("Copy details of the last error"));
    }
};

QTEST_MAIN(tst_StatusLine)
#include "tst_statusline.moc"
