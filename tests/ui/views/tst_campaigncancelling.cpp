// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/views/campaignsdemo.h"

#include "ui/views/campaigns/campaignspage.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/panel.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace floorwalker;

//! Messages that have not begun are taken back, at the real demo tenant.
class tst_CampaignCancelling : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CampaignsDemo> m_demo;
    ConfirmDialog *question() { return m_demo->window->findChild<ConfirmDialog *>(); }
    QString words()
    {
        QStringList words;
        const auto labels = question()->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            words << label->text();
        return words.join(u' ');
    }
    QPushButton &confirm() { return seen::part<QPushButton>(*question(), QStringLiteral("Cancel Them")); }
    QString banners() { return seen::banners(*seen::find<Panel>(*m_demo->window, QStringLiteral("Messages"))).join(u' '); }
    QList<MessageLine> ahead() { return m_demo->linesOf(MessageStage::Ahead); }
    //! Chooses so many and asks for them to be cancelled, by key.
    QList<MessageLine> cancel(int count)
    {
        const QList<MessageLine> some = ahead().mid(0, count);
        m_demo->choose(some);
        QTest::keyClick(&m_demo->messages(), Qt::Key_D, Qt::ControlModifier);
        if (!question())
            qFatal("nothing is asked");
        return some;
    }
    void sitDown(const CampaignsDemo::Setting &setting = {.options = CampaignsDemo::still()})
    {
        m_demo = std::make_unique<CampaignsDemo>(setting);
        QVERIFY(ahead().size() >= 3);
    }
    void sitDownWith(const QString &fault)
    {
        demo::Options options = CampaignsDemo::still();
        options.faults = {fault};
        sitDown({.options = options});
    }

private slots:
    void cleanup() { m_demo.reset(); }

    void escapeLeavesAllAsItWas()
    {
        sitDown();
        cancel(1);
        QVERIFY(question() && question()->isVisible());
        QTest::keyClick(question()->focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!question());
        QVERIFY(!m_demo->tenant->writing().messageChanges.isRunning());
        QCOMPARE(m_demo->counted(QStringLiteral("deleted")), 0);
    }

    void enterAloneDoesNotConfirm()
    {
        sitDown();
        cancel(1);
        QTest::keyClick(question()->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!question());
        QVERIFY(!m_demo->tenant->writing().messageChanges.isRunning());
    }

    void confirmedItIsDeletedAtTheServerAndGone()
    {
        sitDown();
        const MessageLine line = cancel(1).constFirst();
        confirm().setFocus();
        QTest::keyClick(&confirm(), Qt::Key_Space);
        QTRY_VERIFY(banners().contains(QStringLiteral("1 message(s) are cancelled.")));
        QCOMPARE(m_demo->counted(QStringLiteral("deleted")), 1);
        QTRY_VERIFY(!m_demo->tenant->messages().table().find(line.id));
    }

    void severalAreAskedAboutAndGoAtOnce()
    {
        sitDown();
        const QList<MessageLine> some = cancel(3);
        qint64 recipients = 0;
        for (const MessageLine &line : some)
            recipients += line.counts.all();
        QVERIFY2(words().contains(QStringLiteral("Cancel 3 message(s)?")), qPrintable(words()));
        QVERIFY2(words().contains(QStringLiteral("%1 recipient(s)").arg(recipients)), qPrintable(words()));
        QTest::mouseClick(&confirm(), Qt::LeftButton);
        QTRY_COMPARE(m_demo->counted(QStringLiteral("deleted")), 3);
        QTRY_VERIFY(banners().contains(QStringLiteral("3 message(s) are cancelled.")));
    }

    void productionAsksForItsName()
    {
        sitDown({.options = CampaignsDemo::still(), .isProduction = true});
        cancel(1);
        QVERIFY(!confirm().isEnabled());
        auto &name = seen::part<QLineEdit>(*question(), QStringLiteral("Name of the profile"));
        QTest::keyClicks(&name, QStringLiteral("harbour"));
        QVERIFY(!confirm().isEnabled());
        name.clear();
        QTest::keyClicks(&name, QStringLiteral("Harbour"));
        QVERIFY(confirm().isEnabled());
    }

    void whatSomebodyElseChangedStays()
    {
        sitDown();
        const MessageLine line = cancel(1).constFirst();
        NewMessage other = writable(line.message);
        other.maxRetries = 9;
        QCOMPARE(m_demo->server.put("/cmi/messages/" + line.message.id.text().toLatin1(), encode(other)).status, 204);
        QTest::mouseClick(&confirm(), Qt::LeftButton);
        QTRY_VERIFY(banners().contains(QStringLiteral("were changed by somebody meanwhile and are left alone: look at them again.")));
        QCOMPARE(m_demo->counted(QStringLiteral("deleted")), 0);
    }

    void whatSomebodyElseCancelledIsToldApart()
    {
        sitDown();
        const MessageLine line = cancel(1).constFirst();
        QCOMPARE(m_demo->server.send("DELETE", "/cmi/messages/" + line.message.id.text().toLatin1()).status, 204);
        QTest::mouseClick(&confirm(), Qt::LeftButton);
        QTRY_VERIFY2(banners().contains(QStringLiteral("1 message(s) are gone already: somebody was faster.")), qPrintable(banners()));
    }

    void aRefusalOfOneIsToldAndTheOthersGoOn()
    {
        sitDownWith(QStringLiteral("DELETE:/cmi/messages/*:n=1:status=400"));
        cancel(2);
        QTest::mouseClick(&confirm(), Qt::LeftButton);
        QTRY_VERIFY(banners().contains(QStringLiteral("1 message(s) are cancelled. 1 message(s) were refused.")));
        QCOMPARE(m_demo->counted(QStringLiteral("deleted")), 1);
    }

    void aLostAnswerIsSettledByLookingAgain()
    {
        sitDownWith(QStringLiteral("DELETE:/cmi/messages/*:n=1:reset-after"));
        cancel(1);
        QTest::mouseClick(&confirm(), Qt::LeftButton);
        QTRY_VERIFY(banners().contains(QStringLiteral("1 message(s) are cancelled.")));
        QCOMPARE(m_demo->counted(QStringLiteral("deleted")), 1);
    }

    void whatNobodyCanSayIsTold()
    {
        sitDownWith(QStringLiteral("DELETE:/cmi/messages/*:n=1:reset-before"));
        cancel(1);
        QTest::mouseClick(&confirm(), Qt::LeftButton);
        QTRY_VERIFY2(banners().contains(QStringLiteral("Of 1 message(s) nobody can say: no answer came. The same may be tried again.")),
                     qPrintable(banners()));
    }

    void whileSomeAreCancelledNoOthersAreOffered()
    {
        sitDownWith(QStringLiteral("DELETE:/cmi/messages/*:delay=300"));
        cancel(2);
        QTest::mouseClick(&confirm(), Qt::LeftButton);
        QVERIFY(!seen::part<QPushButton>(*m_demo->window, QStringLiteral("Cancel\u2026")).isEnabled());
        QTRY_VERIFY(banners().contains(QStringLiteral("1 of 2 messages are done.")));
        QTRY_VERIFY(banners().contains(QStringLiteral("2 message(s) are cancelled.")));
        m_demo->choose(ahead().mid(0, 1));
        QVERIFY(seen::part<QPushButton>(*m_demo->window, QStringLiteral("Cancel\u2026")).isEnabled());
    }
};

QTEST_MAIN(tst_CampaignCancelling)
#include "tst_campaigncancelling.moc"
