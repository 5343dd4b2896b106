// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/views/composescene.h"

#include <QMap>
#include <QTabBar>
#include <QTableWidget>

using namespace floorwalker;

namespace {

constexpr QLatin1StringView whatsAppTemplate("WhatsApp template");

//! Every widget one could stop at.
QList<QWidget *> controlsOf(const QWidget &dialog)
{
    QList<QWidget *> controls;
    const auto all = dialog.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        const bool isPart = widget->focusProxy() && widget->focusProxy() != widget;
        if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) && !isPart)
            controls << widget;
    }
    return controls;
}

//! Words that are shown, by the letter that leads to them.
QMap<QString, QStringList> mnemonicsOf(const QWidget &dialog)
{
    QMap<QString, QStringList> words;
    const auto take = [&words](const QString &text) {
        const QString letter = QKeySequence::mnemonic(text).toString();
        if (!letter.isEmpty())
            words[letter] << text;
    };
    const auto all = dialog.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            take(label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            take(button->text());
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                take(tabs->tabText(tab));
        }
    }
    return words;
}

} // namespace

//! The dialog by keyboard and reader: names, order, letters; the counter and the template's form.
class tst_ComposeKeys : public QObject
{
    Q_OBJECT

private:
    static void shapes()
    {
        QTest::addColumn<bool>("isTemplate");
        QTest::addColumn<bool>("isFile");
        QTest::newRow("text, typed") << false << false;
        QTest::newRow("text, from a file") << false << true;
        QTest::newRow("template, typed") << true << false;
        QTest::newRow("template, from a file") << true << true;
    }
    static void shape(ComposeScene &scene)
    {
        QFETCH(bool, isTemplate);
        QFETCH(bool, isFile);
        if (isTemplate)
            ComposeScene::choose(scene.part<QComboBox>(QStringLiteral("Content")), whatsAppTemplate);
        else
            QVERIFY(scene.write(QStringLiteral("Spring"), QStringLiteral("Hello"), ComposeScene::aino));
        scene.text().setPlainText(QStringLiteral("\u201CHello\u201D"));
        if (isFile)
            QVERIFY(scene.take("number,name\n0401112221,Aino\n"));
    }
    static QString words(const ComposeScene &scene, const QString &begin)
    {
        const auto labels = scene.dialog->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible() && label->text().contains(begin))
                return label->text();
        }
        return {};
    }

private slots:
    void everyControlHasAName_data() { shapes(); }
    void everyControlHasAName()
    {
        ComposeScene scene;
        shape(scene);
        QStringList nameless;
        const auto controls = controlsOf(*scene.dialog);
        for (QWidget *control : controls) {
            if (seen::nameOf(control).isEmpty())
                nameless << QString::fromLatin1(control->metaObject()->className());
        }
        QCOMPARE(nameless.join(u'|'), QString());
    }

    void eachLetterLeadsToOneThing_data() { shapes(); }
    void eachLetterLeadsToOneThing()
    {
        ComposeScene scene;
        shape(scene);
        QStringList shared;
        const auto letters = mnemonicsOf(*scene.dialog);
        for (auto letter = letters.cbegin(); letter != letters.cend(); ++letter) {
            if (letter->size() > 1)
                shared << letter.key() + QStringLiteral(": ") + letter->join(QStringLiteral(", "));
        }
        QCOMPARE(shared.join(QStringLiteral("; ")), QString());
    }

    void theTabKeyGoesThroughEverything()
    {
        ComposeScene scene;
        QVERIFY(scene.write(QStringLiteral("Spring"), QStringLiteral("Hello"), ComposeScene::aino));
        ComposeScene::type(scene.part<QLineEdit>(QStringLiteral("Your own number or address")), QStringLiteral("0401112299"));
        scene.name().setFocus();
        const QStringList stops = seen::tabRound(*scene.dialog);
        QCOMPARE(stops, (QStringList{QStringLiteral("Name, for us"), QStringLiteral("From (address of a chat queue)"), QStringLiteral("Subtype"),
                                     QStringLiteral("Content"), QStringLiteral("Text"), QStringLiteral("When"), QStringLiteral("Retries"),
                                     QStringLiteral("Time between tries"), QStringLiteral("Also to landlines"),
                                     QStringLiteral("Also outside the allowed hours"), QStringLiteral("Recipients"), QStringLiteral("Recipients"),
                                     QStringLiteral("Who"), QStringLiteral("Recipients and what becomes of them"),
                                     QStringLiteral("Your own number or address"), QStringLiteral("Send Test"), QStringLiteral("Start Anew"),
                                     QStringLiteral("Close"), QStringLiteral("Send to 1 recipient(s) (1 segment(s))")}));
    }

    void oneBeginsAtTheName()
    {
        const ComposeScene scene;
        QCOMPARE(QApplication::focusWidget(), &scene.name());
    }

    void whatIsWrittenByKeysIsSentByKeys()
    {
        ComposeScene scene;
        const auto type = [](const QString &words) { QTest::keyClicks(QApplication::focusWidget(), words); };
        const auto go = [](int key) { QTest::keyClick(QApplication::focusWidget(), Qt::Key(key)); };
        constexpr int most = 40; // stops
        type(QStringLiteral("Spring"));
        go(Qt::Key_Tab);
        type(scene.known());
        for (int i = 0; i < 3; ++i)
            go(Qt::Key_Tab);
        type(QStringLiteral("Hello"));
        for (int stop = 0; stop < most && QApplication::focusWidget() != &scene.recipients(); ++stop) {
            if (seen::nameOf(QApplication::focusWidget()) == u"Also outside the allowed hours")
                go(Qt::Key_Space);
            go(Qt::Key_Tab);
        }
        type(ComposeScene::aino);
        QTRY_VERIFY(scene.sendButton().isEnabled());
        for (int stop = 0; stop < most && QApplication::focusWidget() != &scene.sendButton(); ++stop)
            go(Qt::Key_Tab);
        go(Qt::Key_Return);
        QTRY_COMPARE(scene.created(), 1);
    }

    void enterChecksAtOnceInEveryField_data()
    {
        QTest::addColumn<QString>("field");
        for (const char *field : {"Name, for us", "From (address of a chat queue)", "Subtype", "Content", "When", "Retries", "Your own number or address"})
            QTest::newRow(field) << QString::fromLatin1(field);
    }
    void enterChecksAtOnceInEveryField()
    {
        QFETCH(QString, field);
        ComposeScene scene;
        QVERIFY(scene.write(QStringLiteral("Spring"), QStringLiteral("Hello"), ComposeScene::aino));
        auto &widget = scene.part<QWidget>(field);
        widget.setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(scene.sending().stage(), CampaignSending::Stage::Checking);
        QVERIFY(scene.rests());
        QCOMPARE(scene.created(), 0);
        QVERIFY(scene.dialog->isVisible());
    }

    void enterInTheTextIsALine()
    {
        ComposeScene scene;
        ComposeScene::type(scene.text(), QStringLiteral("Hello"));
        QTest::keyClick(&scene.text(), Qt::Key_Return);
        QCOMPARE(scene.text().toPlainText(), QStringLiteral("Hello\n"));
    }

    // The counter

    void theCounterSaysHowLongATextIs()
    {
        ComposeScene scene;
        ComposeScene::type(scene.text(), QStringLiteral("Hello"));
        QCOMPARE(words(scene, QStringLiteral("characters")), QStringLiteral("1 short message(s) \u00B7 5 of 2000 characters \u00B7 155 left in the last"));
    }

    void theCounterNamesWhatMakesItLonger()
    {
        ComposeScene scene;
        scene.text().setPlainText(QStringLiteral("\u201CHi\u201D"));
        QVERIFY2(words(scene, QStringLiteral("characters")).endsWith(QStringLiteral("66 left in the last \u00B7 made longer by \u201C \u201D")),
                 qPrintable(words(scene, QStringLiteral("characters"))));
    }

    void whatIsReplacedComesBackByOneUndo()
    {
        ComposeScene scene;
        scene.text().setPlainText(QStringLiteral("\u201CHi\u201D \u0436"));
        scene.press(QStringLiteral("Replace 2"));
        QCOMPARE(scene.text().toPlainText(), QStringLiteral("\"Hi\" \u0436"));
        QCOMPARE(QApplication::focusWidget(), &scene.text());
        QTest::keyClick(&scene.text(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(scene.text().toPlainText(), QStringLiteral("\u201CHi\u201D \u0436"));
    }

    void otherChannelsAreCountedInCharactersAlone()
    {
        ComposeScene scene;
        scene.text().setPlainText(QStringLiteral("\u201CHi\u201D"));
        ComposeScene::type(scene.subtype(), QStringLiteral("telegram"));
        QCOMPARE(words(scene, QStringLiteral("characters")), QStringLiteral("4 of 2000 characters"));
        QVERIFY(!seen::find<QPushButton>(*scene.dialog, QStringLiteral("Replace 2"))->isVisible());
    }

    // The template's form

    void aTemplateIsFilledInAndShownAsTheCustomerSeesIt()
    {
        ComposeScene scene;
        ComposeScene::choose(scene.part<QComboBox>(QStringLiteral("Content")), whatsAppTemplate);
        QCOMPARE(scene.subtype().currentText(), QStringLiteral("whatsapp"));
        QVERIFY(!scene.text().isVisible());
        ComposeScene::type(scene.part<QLineEdit>(QStringLiteral("Template id")), QStringLiteral("tickets"));
        ComposeScene::type(scene.part<QPlainTextEdit>(QStringLiteral("Body, as approved")), QStringLiteral("Dear {{1}}, it is ready."));
        scene.press(QStringLiteral("Add Parameter"));
        auto &parameters = scene.part<QTableWidget>(QStringLiteral("Parameters"));
        QCOMPARE(parameters.item(0, 0)->text(), QStringLiteral("body[1]text"));
        for (const char letter : {'A', 'i', 'n', 'o'})
            QTest::keyClick(QApplication::focusWidget(), letter); // the first opens the cell
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(words(scene, QStringLiteral("it is ready")), QStringLiteral("Dear Aino, it is ready."));
    }

    void aDialogThatGoesWhileACellIsWrittenHarmsNothing()
    {
        ComposeScene scene;
        ComposeScene::choose(scene.part<QComboBox>(QStringLiteral("Content")), whatsAppTemplate);
        scene.press(QStringLiteral("Add Parameter"));
        QTest::keyClick(QApplication::focusWidget(), 'A');
        scene.dialog.reset();
        QVERIFY(scene.rests());
    }

    void aParameterIsRemoved()
    {
        ComposeScene scene;
        ComposeScene::choose(scene.part<QComboBox>(QStringLiteral("Content")), whatsAppTemplate);
        scene.press(QStringLiteral("Add Parameter"));
        scene.press(QStringLiteral("Add Parameter"));
        auto &parameters = scene.part<QTableWidget>(QStringLiteral("Parameters"));
        QCOMPARE(parameters.rowCount(), 2);
        scene.press(QStringLiteral("Remove"));
        QCOMPARE(parameters.rowCount(), 1);
    }

    void aFaultOfTheTemplateStandsUnderIt()
    {
        ComposeScene scene;
        ComposeScene::choose(scene.part<QComboBox>(QStringLiteral("Content")), whatsAppTemplate);
        ComposeScene::type(scene.part<QPlainTextEdit>(QStringLiteral("Body, as approved")), QStringLiteral("Dear {{1}}"));
        QVERIFY(scene.look());
        QTRY_VERIFY2(!words(scene, QStringLiteral("{{1}}")).isEmpty() && !words(scene, QStringLiteral("template")).isEmpty(),
                     qPrintable(words(scene, QStringLiteral("template"))));
    }
};

QTEST_MAIN(tst_ComposeKeys)
#include "tst_composekeys.moc"
