// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/views/importscene.h"

#include "app/wiring/language.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>

using namespace floorwalker;
using Stage = CallbackImporting::Stage;

namespace {

QByteArray good()
{
    return QByteArray("number,queue,notes\n0401112221,152,one\n0401112222,152,two\n0401112223,152,three\n");
}

constexpr QLatin1StringView number("Number");

} // namespace

//! A file of callbacks, chosen and looked at before anything is sent.
class tst_ImportDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not)")));
        m_language.speak(QLocale(QLocale::English)); // for the plurals
        applyTheme(*qApp, ThemeChoice::Light);
    }

    void saysWhatToDoBeforeAFileIsChosen()
    {
        const ImportScene scene;
        QVERIFY(seen::notice(scene.rows()).contains(QStringLiteral("drop it here")));
        QVERIFY(!scene.button(QStringLiteral("Send Callbacks")).isEnabled());
    }

    void theDryRunShowsEveryRowAndSendsNothing()
    {
        ImportScene scene;
        QVERIFY(scene.look("number,queue\n0401112221,152\n0401112221,152\nAnna,152\n"));
        QCOMPARE(scene.column(QStringLiteral("Verdict")),
                 QStringLiteral("New|Repeated|Rejected"));
        QCOMPARE(seen::cell(scene.rows(), QStringLiteral("4"), QStringLiteral("Verdict")), QStringLiteral("Rejected, critical"));
        QCOMPARE(scene.column(number), QStringLiteral("+358401112221|0401112221|Anna"));
        QVERIFY(scene.button(QStringLiteral("Send 1 Callback")).isEnabled());
        QVERIFY(scene.sentence().contains(QStringLiteral("Nothing is sent until you confirm")));
    }

    void columnsAreChosenByKeys()
    {
        ImportScene scene;
        QVERIFY(scene.look("who,where\n0401112221,152\n"));
        QVERIFY(scene.trouble().contains(QStringLiteral("who, where")));
        scene.chooseColumn(number, QStringLiteral("who"));
        scene.chooseColumn(QStringLiteral("Queue"), QStringLiteral("where"));
        QTRY_COMPARE(scene.column(QStringLiteral("Verdict")), QStringLiteral("New"));
        QVERIFY(scene.trouble().isEmpty());
    }

    void chosenColumnsAreRemembered()
    {
        ImportScene scene;
        QVERIFY(scene.look("who,where\n0401112221,152\n"));
        scene.chooseColumn(number, QStringLiteral("who"));
        scene.chooseColumn(QStringLiteral("Queue"), QStringLiteral("where"));
        QTest::keyClick(scene.dialog, Qt::Key_Escape);
        QTRY_VERIFY(!scene.dialog);
        scene.open();
        QVERIFY(scene.look("where,who\n152,0401112222\n"));
        QCOMPARE(scene.column(number), QStringLiteral("+358401112222"));
    }

    void aColumnLeftOutStaysOut()
    {
        ImportScene scene;
        QVERIFY(scene.look(good()));
        scene.chooseColumn(QStringLiteral("Notes"), QStringLiteral("Not in the file"));
        QTRY_COMPARE(scene.column(QStringLiteral("Notes")), QStringLiteral("\u2013|\u2013|\u2013"));
        QVERIFY(scene.look(good()));
        QCOMPARE(scene.column(QStringLiteral("Notes")), QStringLiteral("\u2013|\u2013|\u2013"));
    }

    void aRefusedFileSaysWhyAndKeepsTheForm()
    {
        ImportScene scene;
        auto &queue = scene.named<QLineEdit>(QStringLiteral("Queue of rows without one"));
        QTest::keyClicks(&queue, QStringLiteral("152"));
        QVERIFY(scene.look("number,queue\n\"0401112221,152\n"));
        QVERIFY2(scene.trouble().contains(QStringLiteral("2")), qPrintable(scene.trouble()));
        QCOMPARE(queue.text(), QStringLiteral("152"));
        QVERIFY(!scene.button(QStringLiteral("Send Callbacks")).isEnabled());
    }

    void theChoicesLookAtTheFileAgain()
    {
        ImportScene scene;
        QVERIFY(scene.look("number\n0401112221\n0401112221\n124\n"));
        QVERIFY(!scene.button(QStringLiteral("Send Callbacks")).isEnabled());
        QTest::keyClicks(&scene.named<QLineEdit>(QStringLiteral("Queue of rows without one")), QStringLiteral("152"));
        QTest::keyClick(&scene.named<QCheckBox>(QStringLiteral("Also rows that are alike")), Qt::Key_Space);
        QTest::keyClick(&scene.named<QCheckBox>(QStringLiteral("Internal numbers: two to six digits")), Qt::Key_Space);
        QTRY_COMPARE(scene.column(QStringLiteral("Verdict")), QStringLiteral("New|New|New"));
    }

    void enterInAFieldNeverSends()
    {
        ImportScene scene;
        QVERIFY(scene.look(good()));
        auto &queue = scene.named<QLineEdit>(QStringLiteral("Queue of rows without one"));
        queue.setFocus();
        QTest::keyClick(&queue, Qt::Key_Return);
        QCOMPARE(scene.importing().stage(), Stage::Checking);
        QVERIFY(scene.settles());
        QVERIFY(!scene.importing().isSent());
    }

    void aClosedDialogEndsARead()
    {
        ImportScene scene;
        QByteArray large("number,queue\n");
        for (int row = 0; row < 200'000; ++row)
            large += "0401112221,152\n";
        scene.dialog->chooseFile(scene.file(large));
        QTest::keyClick(scene.dialog, Qt::Key_Escape);
        QTRY_VERIFY(!scene.dialog);
        QCOMPARE(scene.importing().stage(), Stage::Idle);
        scene.tenant.reset(); // waits for the thread
    }

    void aFileCanBeDropped()
    {
        ImportScene scene;
        QMimeData dragged;
        dragged.setUrls({QUrl::fromLocalFile(scene.file(good()))});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(scene.dialog, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(scene.dialog, &drop);
        QVERIFY(scene.settles());
        QCOMPARE(scene.rows().model()->rowCount(), 3);
    }

    void whatIsNoFileIsNotTaken()
    {
        const ImportScene scene;
        QMimeData dragged;
        dragged.setText(QStringLiteral("0401112221"));
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(scene.dialog, &enter);
        QVERIFY(!enter.isAccepted());
    }

    void aFileIsChosenInADialog()
    {
        ImportScene scene;
        const QString path = scene.file(good());
        scene.press(QStringLiteral("Choose File\u2026"));
        auto *files = scene.dialog->findChild<QFileDialog *>();
        QVERIFY(files);
        emit files->fileSelected(path);
        QVERIFY(scene.settles());
        QCOMPARE(scene.rows().model()->rowCount(), 3);
    }

    void theSampleFileCanBeImported()
    {
        ImportScene scene;
        const QString path = scene.folder.filePath(QStringLiteral("sample.csv"));
        scene.press(QStringLiteral("Save a Sample File\u2026"));
        emit scene.dialog->findChild<QFileDialog *>()->fileSelected(path);
        scene.dialog->chooseFile(path);
        QVERIFY(scene.settles());
        QCOMPARE(scene.column(QStringLiteral("Verdict")), QStringLiteral("New|New"));
    }

    void rejectedRowsAreSavedWithReasons()
    {
        ImportScene scene;
        QVERIFY(scene.look("number,queue\nAnna,152\n"));
        const QString path = scene.folder.filePath(QStringLiteral("rejected.csv"));
        scene.press(QStringLiteral("Save Rejected Rows\u2026"));
        emit scene.dialog->findChild<QFileDialog *>()->fileSelected(path);
        QTRY_VERIFY(scene.sentence().contains(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Anna,152,2,"));
    }

    void theTabKeyGoesThroughEverything()
    {
        ImportScene scene;
        QVERIFY(scene.look(good()));
        const QStringList expected{
            QStringLiteral("Choose File\u2026"), QStringLiteral("Save a Sample File\u2026"), number,
            QStringLiteral("Queue"), QStringLiteral("Time"), QStringLiteral("Notes"), QStringLiteral("Extra data"),
            QStringLiteral("Gateway prefix"), QStringLiteral("Queue of rows without one"),
            QStringLiteral("Internal numbers: two to six digits"), QStringLiteral("Also numbers that wait already"),
            QStringLiteral("Also rows that are alike"), QStringLiteral("Rows"), QStringLiteral("Close"),
            QStringLiteral("Send 3 Callbacks")};
        QStringList order;
        QWidget *first = QApplication::focusWidget();
        do {
            QWidget *stop = QApplication::focusWidget();
            order << (stop->accessibleName().isEmpty() ? seen::nameOf(stop) : stop->accessibleName());
            QTest::keyClick(stop, Qt::Key_Tab);
        } while (QApplication::focusWidget() != first && order.size() < 40);
        QCOMPARE(order, expected);
    }

private:
    Language m_language;
};

QTEST_MAIN(tst_ImportDialog)
#include "tst_importdialog.moc"
