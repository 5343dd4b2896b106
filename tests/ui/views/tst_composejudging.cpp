// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/views/composescene.h"

#include <QFileDialog>
#include <QTimeZone>

using namespace floorwalker;

namespace {

constexpr QLatin1StringView sourceField("From (address of a chat queue)");
constexpr QLatin1StringView nameField("Name, for us");

} // namespace

//! A campaign as it is written and judged, before anything is sent.
class tst_ComposeJudging : public QObject
{
    Q_OBJECT

private slots:
    // Judged as it is typed

    void nobodyIsScoldedBeforeWriting()
    {
        const ComposeScene scene;
        const auto fields = scene.dialog->findChildren<FormField *>();
        for (const FormField *field : fields)
            QCOMPARE(field->verdict(), QString());
        QVERIFY(!scene.sendButton().isEnabled());
        QVERIFY(seen::notice(scene.rows()).contains(QStringLiteral("Each is judged before anything is sent.")));
    }

    void whatIsTypedIsJudgedWithoutAnyKey()
    {
        const ComposeScene scene;
        ComposeScene::type(scene.text(), QStringLiteral("Hello {surname}"));
        QTRY_VERIFY2(scene.verdict(QStringLiteral("Text")).contains(QStringLiteral("surname")), qPrintable(scene.verdict(QStringLiteral("Text"))));
    }

    void onlyWhatWasTouchedIsJudged()
    {
        ComposeScene scene;
        ComposeScene::type(scene.text(), QStringLiteral("x"));
        ComposeScene::type(scene.text(), QString());
        QVERIFY(scene.look());
        QTRY_VERIFY(!scene.verdict(QStringLiteral("Text")).isEmpty());
        QCOMPARE(scene.verdict(sourceField), QString());
        QCOMPARE(scene.verdict(nameField), QString());
    }

    void aVerdictIsReadOutWithItsField()
    {
        ComposeScene scene;
        ComposeScene::type(scene.name(), QStringLiteral("x"));
        QTest::keyClick(&scene.name(), Qt::Key_Backspace);
        QVERIFY(scene.look());
        QVERIFY2(scene.name().accessibleDescription().startsWith(QStringLiteral("The campaign has no name.")),
                 qPrintable(scene.name().accessibleDescription()));
    }

    void aKnownSourceBringsItsSubtype()
    {
        const ComposeScene scene;
        QCOMPARE(scene.subtype().currentText(), QStringLiteral("sms"));
        ComposeScene::type(scene.source(), scene.known(QStringLiteral("whatsapp")));
        QCOMPARE(scene.subtype().currentText(), QStringLiteral("whatsapp"));
    }

    void knownSourcesAreOffered()
    {
        const ComposeScene scene;
        QVERIFY(scene.source().findText(scene.known()) >= 0);
        QVERIFY(scene.source().findText(scene.known(QStringLiteral("whatsapp"))) >= 0);
        QCOMPARE(scene.source().currentText(), QString());
    }

    void aTimeInWordsIsShownAsItIsUnderstood()
    {
        ComposeScene scene;
        ComposeScene::choose(scene.part<QComboBox>(QStringLiteral("When")), QStringLiteral("At a time in words"));
        ComposeScene::type(scene.part<QLineEdit>(QStringLiteral("Time in words")), QStringLiteral("tomorrow 9:30"));
        QVERIFY(scene.look());
        const QString inUtc = QDateTime(scene.tenant->messages().day().dateOf(scene.tenant->messages().serverNow()).addDays(1), QTime(9, 30),
                                        QTimeZone("Europe/Helsinki")).toUTC().toString(Qt::ISODateWithMs);
        QVERIFY2(scene.verdict(QStringLiteral("When")).endsWith(QStringLiteral("Europe/Helsinki \u00B7 ") + inUtc),
                 qPrintable(scene.verdict(QStringLiteral("When"))));
    }

    void aPastTimeIsRefused()
    {
        ComposeScene scene;
        QVERIFY(scene.write(QStringLiteral("Spring"), QStringLiteral("Hello"), ComposeScene::aino));
        ComposeScene::choose(scene.part<QComboBox>(QStringLiteral("When")), QStringLiteral("At a time in words"));
        ComposeScene::type(scene.part<QLineEdit>(QStringLiteral("Time in words")), QStringLiteral("2024-05-06 09:30"));
        QVERIFY(scene.look());
        QVERIFY2(!scene.verdict(QStringLiteral("When")).isEmpty(), "nothing is said");
        QVERIFY(!scene.sendButton().isEnabled());
    }

    void aChosenButUnwrittenTimeIsNotNow()
    {
        ComposeScene scene;
        QVERIFY(scene.write(QStringLiteral("Spring"), QStringLiteral("Hello"), ComposeScene::aino));
        ComposeScene::choose(scene.part<QComboBox>(QStringLiteral("When")), QStringLiteral("At a time in words"));
        QVERIFY(scene.look());
        QCOMPARE(scene.verdict(QStringLiteral("When")), QStringLiteral("Write the time, or choose now."));
        QVERIFY(!scene.sendButton().isEnabled());
    }

    // Recipients

    void typedRecipientsAreJudgedOneByOne()
    {
        ComposeScene scene;
        QVERIFY(scene.write(QStringLiteral("Spring"), QStringLiteral("Hello"), QStringLiteral("0401112221, +358 40 111 2221; Anna\n09 4241 5000")));
        QTRY_COMPARE(scene.pills(), (QStringList{QStringLiteral("1 to send"), QStringLiteral("1 invalid, Critical"),
                                             QStringLiteral("1 repeated, Warning"), QStringLiteral("1 landline(s), Warning")}));
        QCOMPARE(scene.column(QStringLiteral("Recipient")),
                 (QStringList{QStringLiteral("Anna"), ComposeScene::aino, QStringLiteral("+358942415000"), ComposeScene::aino}));
        QCOMPARE(scene.column(QStringLiteral("Verdict")), (QStringList{QStringLiteral("Invalid"), QStringLiteral("Repeated"),
                                                                       QStringLiteral("Landline"), QStringLiteral("To send")}));
    }

    void aChoiceJudgesAnew()
    {
        ComposeScene scene;
        QVERIFY(scene.write(QStringLiteral("Spring"), QStringLiteral("Hello"), QStringLiteral("0401112221\n09 4241 5000")));
        QTest::keyClick(&scene.part<QCheckBox>(QStringLiteral("Also to landlines")), Qt::Key_Space);
        QTRY_COMPARE(scene.pills(), QStringList{QStringLiteral("2 to send")});
    }

    void pastedRowsOfASpreadsheetFillPlaceholders()
    {
        ComposeScene scene;
        QVERIFY(scene.write(QStringLiteral("Spring"), QStringLiteral("Dear {name}"), QStringLiteral("name\tnumber\nAino\t0401112221\nEero\t0401112222")));
        QCOMPARE(scene.part<QPlainTextEdit>(QStringLiteral("Texts as they would be sent")).toPlainText(),
                 QStringLiteral("For 1 recipient(s), 1 short message(s) each:\nDear Aino\n\nFor 1 recipient(s), 1 short message(s) each:\nDear Eero"));
    }

    void columnsOfAFileAreButtonsThatFillTheText()
    {
        ComposeScene scene;
        QVERIFY(scene.take("number,first name\n0401112221,Aino\n"));
        ComposeScene::type(scene.text(), QStringLiteral("Dear "));
        scene.press(QStringLiteral("{first name}"));
        QCOMPARE(scene.text().toPlainText(), QStringLiteral("Dear {first name}"));
        QCOMPARE(QApplication::focusWidget(), &scene.text());
    }

    void aFileThatCannotBeReadIsTold()
    {
        const ComposeScene scene;
        scene.dialog->chooseFile(scene.file("number,name\n\"0401112221,Aino\n"));
        QTRY_VERIFY2(scene.trouble().contains(u'2'), qPrintable(scene.trouble()));
    }

    void aFileIsChosenInADialog()
    {
        ComposeScene scene;
        ComposeScene::choose(scene.part<QComboBox>(QStringLiteral("Recipients")), QStringLiteral("From a file"));
        scene.press(QStringLiteral("Choose File\u2026"));
        emit scene.dialog->findChild<QFileDialog *>()->fileSelected(scene.file("number\n0401112221\n"));
        QTRY_COMPARE(scene.column(QStringLiteral("Recipient")), QStringList{ComposeScene::aino});
    }

    void thoseOnTheListAreNotContacted()
    {
        ComposeScene scene;
        bool isKept = false;
        scene.tenant->writing().doNotContact.put({ComposeScene::aino, QStringLiteral("asked us not to"), {}}, this,
                                                 [&isKept](const Result<Done> &done) { isKept = bool(done); });
        QTRY_VERIFY(isKept);
        QVERIFY(scene.write(QStringLiteral("Spring"), QStringLiteral("Hello"), ComposeScene::aino));
        QTRY_COMPARE(scene.pills(), QStringList{QStringLiteral("1 not to be contacted, Warning")});
        QVERIFY(scene.sentence().contains(QStringLiteral("No recipient is left.")));
    }

    void whoIsLeftOutIsSavedWithTheReason()
    {
        ComposeScene scene;
        QVERIFY(scene.write(QStringLiteral("Spring"), QStringLiteral("Hello"), QString()));
        QVERIFY(scene.take("number,name\n0401112221,Aino\nAnna,Anna\n"));
        const QString path = scene.folder.filePath(QStringLiteral("left-out.csv"));
        scene.press(QStringLiteral("Save Who Is Left Out\u2026"));
        emit scene.dialog->findChild<QFileDialog *>()->fileSelected(path);
        QTRY_VERIFY2(scene.sentence().contains(path), qPrintable(scene.sentence()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY2(content.contains("Anna,Anna,3,invalid,"), content.constData());
        QVERIFY2(!content.contains("Aino"), content.constData());
    }

    void nobodyLeftOutIsNothingToSave()
    {
        ComposeScene scene;
        QVERIFY(scene.write(QStringLiteral("Spring"), QStringLiteral("Hello"), ComposeScene::aino));
        QVERIFY(!scene.part<QPushButton>(QStringLiteral("Save Who Is Left Out\u2026")).isEnabled());
    }

    // What would be sent

    void theSentenceSaysWhoGetsItAndHowMuchItIs()
    {
        ComposeScene scene;
        QVERIFY(scene.write(QStringLiteral("Spring"), QString(161, u'a'), ComposeScene::aino + u'\n' + ComposeScene::eero));
        QVERIFY2(scene.sentence().contains(QStringLiteral("2 recipient(s) will get it. They are 4 short message(s) in all.")), qPrintable(scene.sentence()));
        QVERIFY(scene.sentence().contains(QStringLiteral("Nothing is sent until you confirm.")));
    }

    void otherChannelsHaveNoSegments()
    {
        ComposeScene scene;
        QVERIFY(scene.write(QStringLiteral("Spring"), QStringLiteral("Hello"), QStringLiteral("aino@telegram.example")));
        ComposeScene::type(scene.subtype(), QStringLiteral("telegram"));
        QVERIFY(scene.look());
        QCOMPARE(seen::nameOf(&scene.sendButton()), QStringLiteral("Send to 1 Recipient(s)"));
    }

    void nothingCanBeConfirmedThatIsNotWhatStandsThere()
    {
        ComposeScene scene;
        QVERIFY(scene.write(QStringLiteral("Spring"), QStringLiteral("Hello"), ComposeScene::aino));
        QVERIFY(scene.sendButton().isEnabled());
        QTest::keyClicks(&scene.text(), QStringLiteral("!"));
        QVERIFY(!scene.sendButton().isEnabled());
        QTRY_VERIFY(scene.sendButton().isEnabled());
        QVERIFY(scene.part<QPlainTextEdit>(QStringLiteral("Texts as they would be sent")).toPlainText().endsWith(QStringLiteral("Hello!")));
    }
};

QTEST_MAIN(tst_ComposeJudging)
#include "tst_composejudging.moc"
