// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/views/importscene.h"

#include "app/wiring/language.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>

using namespace floorwalker;
using Stage = CallbackImporting::Stage;

namespace {

QByteArray good()
{
    return QByteArray("number,queue,notes\n0401112221,152,one\n0401112222,152,two\n0401112223,152,three\n");
}

} // namespace

//! A file of callbacks as it is sent, and what became of its rows.
class tst_ImportSending : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not)")));
        m_language.speak(QLocale(QLocale::English)); // for the plurals
        applyTheme(*qApp, ThemeChoice::Light);
    }

    void theButtonNamesTheCountAndSends()
    {
        ImportScene scene;
        QVERIFY(scene.look(good()));
        scene.press(QStringLiteral("Send 3 Callbacks"));
        QCOMPARE(scene.importing().stage(), Stage::Sending);
        QVERIFY(scene.settles());
        QCOMPARE(scene.column(QStringLiteral("Outcome")), QStringLiteral("Arrived|Arrived|Arrived"));
        QVERIFY2(scene.sentence().contains(QStringLiteral("3")), qPrintable(scene.sentence()));
    }

    void theSameFileAgainSaysWhatWasSent()
    {
        ImportScene scene;
        QVERIFY(scene.look(good()));
        scene.press(QStringLiteral("Send 3 Callbacks"));
        QVERIFY(scene.settles());
        QVERIFY(scene.look(good()));
        QCOMPARE(scene.column(QStringLiteral("Verdict")), QStringLiteral("Sent already|Sent already|Sent already"));
        QVERIFY(scene.sentence().contains(QStringLiteral("3 rows of this file were sent already")));
        QVERIFY(!scene.button(QStringLiteral("Send Callbacks")).isEnabled());
    }

    void aProductionProfileAsksForItsName()
    {
        ImportScene scene({.options = ImportScene::quiet(), .isProduction = true});
        QVERIFY(scene.look(good()));
        QPushButton &send = scene.button(QStringLiteral("Send 3 Callbacks"));
        QVERIFY(!send.isEnabled());
        auto &name = scene.named<QLineEdit>(QStringLiteral("Name of the profile"));
        name.setFocus();
        QTest::keyClicks(&name, QStringLiteral("harbour"));
        QVERIFY(!send.isEnabled());
        name.clear();
        QTest::keyClicks(&name, QStringLiteral("Harbour"));
        QVERIFY(send.isEnabled());
        QTest::keyClick(&name, Qt::Key_Return);
        QCOMPARE(scene.importing().stage(), Stage::Sending);
        QVERIFY(scene.settles());
        QCOMPARE(scene.importing().counts().arrived, 3);
    }

    void otherProfilesDoNotAsk()
    {
        ImportScene scene;
        QVERIFY(scene.look(good()));
        QVERIFY(!scene.named<QLineEdit>(QStringLiteral("Name of the profile")).isVisible());
    }

    void stoppingLeavesTheRestToBeSent()
    {
        demo::Options options = ImportScene::quiet();
        options.faults = {QStringLiteral("POST:/cmi/callbacks:delay=150")};
        ImportScene scene({.options = options});
        QVERIFY(scene.look(good()));
        scene.press(QStringLiteral("Send 3 Callbacks"));
        scene.press(QStringLiteral("Stop"));
        QVERIFY(scene.settles());
        const int left = scene.importing().toSend();
        QVERIFY(left > 0);
        QVERIFY(scene.column(QStringLiteral("Outcome")).contains(QStringLiteral("Not sent")));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // the button has come back
        QVERIFY(scene.settles());
        QCOMPARE(scene.importing().counts().arrived, 3);
    }

    void waitingForProofIsSaidInPlainWords()
    {
        demo::Options options = ImportScene::quiet();
        options.faults = {QStringLiteral("POST:/cmi/callbacks:n=1:reset-after")};
        ImportScene scene({.options = options});
        QVERIFY(scene.look(good()));
        scene.press(QStringLiteral("Send 3 Callbacks"));
        QTRY_VERIFY_WITH_TIMEOUT(scene.sentence().contains(QStringLiteral("1 of 3 got no answer.")), 20'000);
        QVERIFY(scene.sentence().contains(QStringLiteral("You may close this: the ledger goes on.")));
        QVERIFY(scene.settles());
        QCOMPARE(scene.importing().counts().arrived, 3);
    }

    void aRefusalOfTheServerStandsBesideItsRow()
    {
        demo::Options options = ImportScene::quiet();
        options.manners.hasCallbackIvr = false;
        ImportScene scene({.options = options});
        QVERIFY(scene.look("number,queue\n0401112221,152\n"));
        scene.press(QStringLiteral("Send 1 Callback"));
        QVERIFY(scene.settles());
        QCOMPARE(scene.column(QStringLiteral("Outcome")), QStringLiteral("Refused"));
        QVERIFY(scene.column(QStringLiteral("Reason")).contains(QStringLiteral("IVR")));
        QVERIFY(scene.sentence().contains(QStringLiteral("built-in Callback IVR Number")));
    }

    void aClosedDialogDoesNotEndTheSending()
    {
        demo::Options options = ImportScene::quiet();
        options.faults = {QStringLiteral("POST:/cmi/callbacks:delay=150")};
        ImportScene scene({.options = options});
        QVERIFY(scene.look(good()));
        scene.press(QStringLiteral("Send 3 Callbacks"));
        QTest::keyClick(scene.dialog, Qt::Key_Escape);
        QTRY_VERIFY(!scene.dialog);
        QCOMPARE(scene.importing().stage(), Stage::Sending);
        scene.open();
        QVERIFY(scene.sentence().contains(QStringLiteral("Sending")));
        QVERIFY(scene.settles());
        QCOMPARE(scene.column(QStringLiteral("Outcome")), QStringLiteral("Arrived|Arrived|Arrived"));
    }

    void outcomesAreSavedOnceThereAreSome()
    {
        ImportScene scene;
        QVERIFY(scene.look(good()));
        auto &save = scene.named<QPushButton>(QStringLiteral("Save Outcomes\u2026"));
        QVERIFY(!save.isVisible());
        scene.press(QStringLiteral("Send 3 Callbacks"));
        QVERIFY(scene.settles());
        QVERIFY(save.isVisible());
        const QString path = scene.folder.filePath(QStringLiteral("outcomes.csv"));
        save.click();
        emit scene.dialog->findChild<QFileDialog *>()->fileSelected(path);
        QTRY_VERIFY(scene.sentence().contains(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count(",arrived,"), 3);
    }

private:
    Language m_language;
};

QTEST_MAIN(tst_ImportSending)
#include "tst_importsending.moc"
