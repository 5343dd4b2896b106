// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/callbacks/importdialog.h"

#include "app/demo/tenant.h"
#include "app/wiring/language.h"
#include "app/wiring/tenant.h"
#include "models/edits/callbackimporting.h"
#include "models/settings/preferences.h"
#include "tests/support/seen.h"
#include "ui/main/workplace.h"
#include "ui/theme/theme.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace floorwalker;
using Stage = CallbackImporting::Stage;

namespace {

QByteArray good()
{
    return QByteArray("number,queue,notes\n0401112221,152,one\n0401112222,152,two\n0401112223,152,three\n");
}

constexpr QLatin1StringView table("Rows");
constexpr QLatin1StringView number("Number");

demo::Options quietOptions()
{
    demo::Options options;
    options.quota = 100'000;
    return options;
}

//! A dialog in front of the demo tenant, over real HTTP.
class Scene
{
public:
    explicit Scene(const demo::Options &options = quietOptions(), bool isProduction = false)
        : demo(demo::Tenant::start(options))
        , preferences(folder.filePath(QStringLiteral("preferences.ini")))
    {
        Profile profile;
        profile.id = ProfileId(QStringLiteral("ours"));
        profile.name = QStringLiteral("Harbour");
        profile.address = demo->url().toString();
        profile.user = QString::fromUtf8(demo->users().first().name);
        profile.timeZone = QByteArrayLiteral("Europe/Helsinki");
        profile.country = QStringLiteral("FI");
        profile.isProduction = isProduction;
        profile.requestsPerMinute = 100'000;
        auto connection = Connection::make(profile, {Secret(QString::fromUtf8(demo->users().first().password)),
                                                     Secret(QString::fromUtf8(demo->users().first().apiKey))}, clock);
        tenant = std::make_unique<Tenant>(std::move(connection).value(),
                                          Tenant::Files{folder.filePath(QStringLiteral("history.sqlite")),
                                                        {folder.filePath(QStringLiteral("ledger.sqlite")),
                                                         folder.filePath(QStringLiteral("desk.sqlite"))}}, clock);
        Writing &writing = tenant->writing();
        workplace.reset(new Workplace{tenant->profile(), profile.businessDay(), tenant->items(), tenant->callbacks(),
                                      tenant->contacts(), tenant->journey(), tenant->lists(), tenant->recordings(), tenant->trends(), tenant->connection(),
                                      tenant->readyCommand(),
                                      writing.callbackAdding, writing.callbackChanges, writing.chatAdding, writing.remarking, tenant->ledger(), writing.settling, writing.exportLog, writing.listening, tenant->recordingCopy(), QString(),
                                      writing.callbackImporting, writing.doNotContact, tenant->savedSearches(), tenant->remarkDrafts(),
                                      preferences, clock});
        open();
    }
    ~Scene() { delete dialog; }

    void open()
    {
        dialog = new ImportDialog(*workplace);
        dialog->open();
        if (!QTest::qWaitForWindowActive(dialog))
            qFatal("the dialog is not active");
    }

    QString file(const QByteArray &content, const QString &name = QStringLiteral("rows.csv"))
    {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return file.fileName();
    }

    CallbackImporting &importing() { return tenant->writing().callbackImporting; }
    bool settles() { return QTest::qWaitFor([this] { return !isBusy(); }, 30'000); }
    bool isBusy() { return importing().stage() != Stage::Idle || sentence().contains(QStringLiteral("Reading")); }
    bool look(const QByteArray &content)
    {
        dialog->chooseFile(file(content));
        return settles();
    }

    template<typename Widget>
    Widget &named(const QString &name) const
    {
        const auto all = dialog->findChildren<Widget *>();
        for (Widget *widget : all) {
            if (widget->accessibleName() == name || seen::nameOf(widget) == name)
                return *widget;
        }
        qFatal("nothing is called %s", qPrintable(name));
    }
    QPushButton &button(const QString &name) const { return named<QPushButton>(name); }
    TableView &rows() const { return named<TableView>(table); }
    QString column(const QString &title) const { return seen::column(rows(), title).join(u'|'); }
    QString sentence() const
    {
        QStringList shown;
        const auto labels = dialog->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
        for (QLabel *label : labels) {
            if (label->isVisible())
                shown << label->text();
        }
        return shown.join(u' ');
    }
    QString trouble() const
    {
        const auto *bar = dialog->findChild<ErrorBar *>();
        return bar->isVisible() ? bar->text() : QString();
    }
    //! By keys, as the combo box takes them.
    void chooseColumn(const QString &field, const QString &title) const
    {
        auto &choice = named<QComboBox>(field);
        choice.setFocus();
        QTest::keyClick(&choice, Qt::Key_Home);
        for (int i = 0; i < choice.count() && choice.currentText() != title; ++i)
            QTest::keyClick(&choice, Qt::Key_Down);
    }
    void press(const QString &name) const
    {
        button(name).setFocus();
        QTest::keyClick(&button(name), Qt::Key_Space);
    }

    QTemporaryDir folder;
    SystemClock clock;
    std::unique_ptr<demo::Tenant> demo;
    Preferences preferences;
    std::unique_ptr<Tenant> tenant;
    std::unique_ptr<Workplace> workplace;
    QPointer<ImportDialog> dialog;
};

} // namespace

class tst_ImportDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not)")));
        qputenv("FLOORWALKER_LISTING_LAG", "0.2");
        m_language.speak(QLocale(QLocale::English)); // for the plurals
        applyTheme(*qApp, ThemeChoice::Light);
    }

    void saysWhatToDoBeforeAFileIsChosen()
    {
        const Scene scene;
        QVERIFY(seen::notice(scene.rows()).contains(QStringLiteral("drop it here")));
        QVERIFY(!scene.button(QStringLiteral("Send Callbacks")).isEnabled());
    }

    void theDryRunShowsEveryRowAndSendsNothing()
    {
        Scene scene;
        QVERIFY(scene.look("number,queue\n0401112221,152\n0401112221,152\nAnna,152\n"));
        QCOMPARE(scene.column(QStringLiteral("Verdict")),
                 QStringLiteral("New|Repeated|Rejected"));
        QCOMPARE(seen::cell(scene.rows(), QStringLiteral("4"), QStringLiteral("Verdict")), QStringLiteral("Rejected, critical"));
        QCOMPARE(scene.column(number), QStringLiteral("+358401112221|0401112221|Anna"));
        QVERIFY(scene.button(QStringLiteral("Send 1 Callback")).isEnabled());
        QVERIFY(scene.sentence().contains(QStringLiteral("Nothing is sent until you confirm")));
    }

    void theButtonNamesTheCountAndSends()
    {
        Scene scene;
        QVERIFY(scene.look(good()));
        scene.press(QStringLiteral("Send 3 Callbacks"));
        QCOMPARE(scene.importing().stage(), Stage::Sending);
        QVERIFY(scene.settles());
        QCOMPARE(scene.column(QStringLiteral("Outcome")), QStringLiteral("Arrived|Arrived|Arrived"));
        QVERIFY2(scene.sentence().contains(QStringLiteral("3")), qPrintable(scene.sentence()));
    }

    void theSameFileAgainSaysWhatWasSent()
    {
        Scene scene;
        QVERIFY(scene.look(good()));
        scene.press(QStringLiteral("Send 3 Callbacks"));
        QVERIFY(scene.settles());
        QVERIFY(scene.look(good()));
        QCOMPARE(scene.column(QStringLiteral("Verdict")), QStringLiteral("Sent already|Sent already|Sent already"));
        QVERIFY(scene.sentence().contains(QStringLiteral("3 rows of this file were sent already")));
        QVERIFY(!scene.button(QStringLiteral("Send Callbacks")).isEnabled());
    }

    void columnsAreChosenByKeys()
    {
        Scene scene;
        QVERIFY(scene.look("who,where\n0401112221,152\n"));
        QVERIFY(scene.trouble().contains(QStringLiteral("who, where")));
        scene.chooseColumn(number, QStringLiteral("who"));
        scene.chooseColumn(QStringLiteral("Queue"), QStringLiteral("where"));
        QTRY_COMPARE(scene.column(QStringLiteral("Verdict")), QStringLiteral("New"));
        QVERIFY(scene.trouble().isEmpty());
    }

    void chosenColumnsAreRemembered()
    {
        Scene scene;
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
        Scene scene;
        QVERIFY(scene.look(good()));
        scene.chooseColumn(QStringLiteral("Notes"), QStringLiteral("Not in the file"));
        QTRY_COMPARE(scene.column(QStringLiteral("Notes")), QStringLiteral("\u2013|\u2013|\u2013"));
        QVERIFY(scene.look(good()));
        QCOMPARE(scene.column(QStringLiteral("Notes")), QStringLiteral("\u2013|\u2013|\u2013"));
    }

    void aRefusedFileSaysWhyAndKeepsTheForm()
    {
        Scene scene;
        auto &queue = scene.named<QLineEdit>(QStringLiteral("Queue of rows without one"));
        QTest::keyClicks(&queue, QStringLiteral("152"));
        QVERIFY(scene.look("number,queue\n\"0401112221,152\n"));
        QVERIFY2(scene.trouble().contains(QStringLiteral("2")), qPrintable(scene.trouble()));
        QCOMPARE(queue.text(), QStringLiteral("152"));
        QVERIFY(!scene.button(QStringLiteral("Send Callbacks")).isEnabled());
    }

    void theChoicesLookAtTheFileAgain()
    {
        Scene scene;
        QVERIFY(scene.look("number\n0401112221\n0401112221\n124\n"));
        QVERIFY(!scene.button(QStringLiteral("Send Callbacks")).isEnabled());
        QTest::keyClicks(&scene.named<QLineEdit>(QStringLiteral("Queue of rows without one")), QStringLiteral("152"));
        QTest::keyClick(&scene.named<QCheckBox>(QStringLiteral("Also rows that are alike")), Qt::Key_Space);
        QTest::keyClick(&scene.named<QCheckBox>(QStringLiteral("Internal numbers: two to six digits")), Qt::Key_Space);
        QTRY_COMPARE(scene.column(QStringLiteral("Verdict")), QStringLiteral("New|New|New"));
    }

    void enterInAFieldNeverSends()
    {
        Scene scene;
        QVERIFY(scene.look(good()));
        auto &queue = scene.named<QLineEdit>(QStringLiteral("Queue of rows without one"));
        queue.setFocus();
        QTest::keyClick(&queue, Qt::Key_Return);
        QCOMPARE(scene.importing().stage(), Stage::Checking);
        QVERIFY(scene.settles());
        QVERIFY(!scene.importing().isSent());
    }

    void aProductionProfileAsksForItsName()
    {
        Scene scene(quietOptions(), true);
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
        Scene scene;
        QVERIFY(scene.look(good()));
        QVERIFY(!scene.named<QLineEdit>(QStringLiteral("Name of the profile")).isVisible());
    }

    void stoppingLeavesTheRestToBeSent()
    {
        demo::Options options = quietOptions();
        options.faults = {QStringLiteral("POST:/cmi/callbacks:delay=150")};
        Scene scene(options);
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
        demo::Options options = quietOptions();
        options.faults = {QStringLiteral("POST:/cmi/callbacks:n=1:reset-after")};
        Scene scene(options);
        QVERIFY(scene.look(good()));
        scene.press(QStringLiteral("Send 3 Callbacks"));
        QTRY_VERIFY_WITH_TIMEOUT(scene.sentence().contains(QStringLiteral("1 of 3 got no answer.")), 20'000);
        QVERIFY(scene.sentence().contains(QStringLiteral("You may close this: the ledger goes on.")));
        QVERIFY(scene.settles());
        QCOMPARE(scene.importing().counts().arrived, 3);
    }

    void aRefusalOfTheServerStandsBesideItsRow()
    {
        demo::Options options = quietOptions();
        options.manners.hasCallbackIvr = false;
        Scene scene(options);
        QVERIFY(scene.look("number,queue\n0401112221,152\n"));
        scene.press(QStringLiteral("Send 1 Callback"));
        QVERIFY(scene.settles());
        QCOMPARE(scene.column(QStringLiteral("Outcome")), QStringLiteral("Refused"));
        QVERIFY(scene.column(QStringLiteral("Reason")).contains(QStringLiteral("IVR")));
        QVERIFY(scene.sentence().contains(QStringLiteral("built-in Callback IVR Number")));
    }

    void aClosedDialogDoesNotEndTheSending()
    {
        demo::Options options = quietOptions();
        options.faults = {QStringLiteral("POST:/cmi/callbacks:delay=150")};
        Scene scene(options);
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

    void aClosedDialogEndsARead()
    {
        Scene scene;
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
        Scene scene;
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
        const Scene scene;
        QMimeData dragged;
        dragged.setText(QStringLiteral("0401112221"));
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(scene.dialog, &enter);
        QVERIFY(!enter.isAccepted());
    }

    void aFileIsChosenInADialog()
    {
        Scene scene;
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
        Scene scene;
        const QString path = scene.folder.filePath(QStringLiteral("sample.csv"));
        scene.press(QStringLiteral("Save a Sample File\u2026"));
        emit scene.dialog->findChild<QFileDialog *>()->fileSelected(path);
        scene.dialog->chooseFile(path);
        QVERIFY(scene.settles());
        QCOMPARE(scene.column(QStringLiteral("Verdict")), QStringLiteral("New|New"));
    }

    void rejectedRowsAreSavedWithReasons()
    {
        Scene scene;
        QVERIFY(scene.look("number,queue\nAnna,152\n"));
        const QString path = scene.folder.filePath(QStringLiteral("rejected.csv"));
        scene.press(QStringLiteral("Save Rejected Rows\u2026"));
        emit scene.dialog->findChild<QFileDialog *>()->fileSelected(path);
        QTRY_VERIFY(scene.sentence().contains(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Anna,152,2,"));
    }

    void outcomesAreSavedOnceThereAreSome()
    {
        Scene scene;
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

    void theTabKeyGoesThroughEverything()
    {
        Scene scene;
        QVERIFY(scene.look(good()));
        const QStringList expected{
            QStringLiteral("Choose File\u2026"), QStringLiteral("Save a Sample File\u2026"), number,
            QStringLiteral("Queue"), QStringLiteral("Time"), QStringLiteral("Notes"), QStringLiteral("Extra data"),
            QStringLiteral("Gateway prefix"), QStringLiteral("Queue of rows without one"),
            QStringLiteral("Internal numbers: two to six digits"), QStringLiteral("Also numbers that wait already"),
            QStringLiteral("Also rows that are alike"), table, QStringLiteral("Close"),
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
