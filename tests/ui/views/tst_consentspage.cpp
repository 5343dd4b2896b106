// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desk.h"

#include "ui/views/exportdialog.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/keyvaluelist.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QUrlQuery>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

QString path()
{
    return QStringLiteral("cmi/customerConsents");
}

constexpr QLatin1StringView agrees("+358401234567");
constexpr QLatin1StringView refuses("+358407654321");
constexpr QLatin1StringView byId("wa_4711_8541255455");
constexpr auto three = R"([{"address":"+358407654321","usage":"recording","consent":false,"moodOfTheDay":"grey"},
    {"address":"+358401234567","usage":"recording","consent":true},
    {"address":"wa_4711_8541255455","usage":"whatsapp","consent":true}])";

} // namespace

//! The register of consents, with a tenant whose answers are literal.
class tst_ConsentsPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Desk> m_desk;
    FloorFixture &tenant() { return m_desk->tenant; }
    MainWindow &window() { return *m_desk->window; }
    template<typename W>
    W &part(const QString &name) { return seen::part<W>(window(), name); }
    TableView &consents() { return m_desk->table(QStringLiteral("Consents")); }
    Panel &panel() { return part<Panel>(QStringLiteral("Consents")); }
    QStringList addresses() { return seen::column(consents(), QStringLiteral("Address")); }
    QStringList banners() { return seen::banners(panel()); }
    QString note()
    {
        QStringList texts;
        const auto labels = panel().findChildren<ElidedLabel *>();
        for (const ElidedLabel *label : labels)
            texts << label->text();
        return texts.join(u' ');
    }
    void sitDown()
    {
        tenant().profile.country = QStringLiteral("FI");
        m_desk->sitDown(QStringLiteral("consents"));
    }
    void sitDownAtThree()
    {
        tenant().answer(path(), three);
        sitDown();
    }
    QLineEdit &address() { return part<FilterField>(QStringLiteral("Search by address")); }
    void search(const QString &typed)
    {
        address().setFocus();
        address().clear();
        QTest::keyClicks(&address(), typed);
        QTest::keyClick(&address(), Qt::Key_Return);
        tenant().settle();
    }
    void chooseIn(const QString &combo, const QString &text)
    {
        auto &choice = part<QComboBox>(combo);
        choice.setCurrentIndex(choice.findText(text));
        tenant().settle();
    }
    void choose(const QString &row)
    {
        consents().setCurrentIndex(seen::indexOf(consents(), row, QStringLiteral("Address")));
        tenant().settle();
    }
    void press(const QString &button)
    {
        QTest::mouseClick(&part<QPushButton>(button), Qt::LeftButton);
        tenant().settle();
    }
    QString lastQuestion()
    {
        QString question;
        for (const WireRequest &request : tenant().wire.sent()) {
            if (request.url.path().endsWith(path()) && request.verb == Verb::Get)
                question = QUrlQuery(request.url).toString(QUrl::FullyDecoded);
        }
        return question;
    }
    //! "DELETE recording_%2B358…": what was written, in order.
    QStringList written()
    {
        QStringList lines;
        for (const WireRequest &request : tenant().wire.sent()) {
            if (request.isWrite())
                lines << QString::fromLatin1(toBytes(request.verb)) + u' '
                        + QString::fromLatin1(request.url.toEncoded()).section(u'/', -1) + QString::fromUtf8(request.body);
        }
        return lines;
    }
    QStringList fieldsOf(const QString &list)
    {
        auto *fields = seen::find<KeyValueList>(window(), list);
        fields->selectAll();
        return fields->selectedText().split(u'\n');
    }
    void answerDeletionOf(const QString &key, int status = 204)
    {
        tenant().wire.answer(path() + u'/' + key, {.status = status});
    }

private slots:
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup() { m_desk.reset(); }

    // Live

    void showsWhatEachHasSaid()
    {
        sitDownAtThree();
        QCOMPARE(addresses(), (QStringList{agrees, refuses, byId}));
        QCOMPARE(seen::cell(consents(), agrees, QStringLiteral("Usage")), QStringLiteral("Call recording"));
        QCOMPARE(seen::cell(consents(), agrees, QStringLiteral("Consent")), QStringLiteral("Yes"));
        QCOMPARE(seen::cell(consents(), refuses, QStringLiteral("Consent")), QStringLiteral("No"));
        QCOMPARE(seen::cell(consents(), byId, QStringLiteral("Usage")), QStringLiteral("WhatsApp"));
    }

    void isAskedWhenItIsShownAndNotPolled()
    {
        sitDownAtThree();
        QCOMPARE(tenant().wire.asked(path()), 1);
        tenant().pass(300s);
        QCOMPARE(tenant().wire.asked(path()), 1);
    }

    void isAskedAgainByKeyAndByButton()
    {
        sitDownAtThree();
        QTest::keyClick(&window(), Qt::Key_F5);
        tenant().settle();
        QCOMPARE(tenant().wire.asked(path()), 2);
        press(QStringLiteral("Refresh"));
        QCOMPARE(tenant().wire.asked(path()), 3);
    }

    void saysAsOfWhenItIs()
    {
        sitDownAtThree();
        tenant().pass(65s);
        QTest::keyClick(&window(), Qt::Key_F5);
        tenant().hang(path());
        tenant().settle();
        QVERIFY2(note().contains(QStringLiteral("as of 23:27:45")), qPrintable(note()));
        tenant().pass(65s);
        QVERIFY2(note().contains(QStringLiteral("as of 23:27:45")), qPrintable(note()));
    }

    // Asking

    void asksForANumberInAnySpelling()
    {
        sitDownAtThree();
        search(QStringLiteral("040 123 4567"));
        QCOMPARE(lastQuestion(), QStringLiteral("address=+358401234567"));
    }

    void saysHowANumberIsAskedFor()
    {
        sitDownAtThree();
        QTest::keyClicks(&address(), QStringLiteral("040 123 4567"));
        QStringList words;
        const auto labels = window().findChildren<TextLabel *>();
        for (const TextLabel *label : labels) {
            if (label->isVisible())
                words << label->text();
        }
        QVERIFY2(words.contains(QStringLiteral("Asks for +358401234567")), qPrintable(words.join(u'\n')));
    }

    void asksByPatternUsageAndValue()
    {
        sitDownAtThree();
        chooseIn(QStringLiteral("Search by usage"), QStringLiteral("Call recording"));
        chooseIn(QStringLiteral("Search by consent"), QStringLiteral("No"));
        search(QStringLiteral("+35840*"));
        QCOMPARE(lastQuestion(), QStringLiteral("address=+35840*&usage=recording&consent=false"));
    }

    void whatIsNotFoundIsUnknownAndAllCanBeShown()
    {
        sitDownAtThree();
        tenant().answer(path(), "[]");
        search(QStringLiteral("0405555555"));
        QVERIFY2(seen::notice(consents()).contains(QStringLiteral("that is unknown, not a refusal")), qPrintable(seen::notice(consents())));
        tenant().answer(path(), three);
        press(QStringLiteral("Show All"));
        QCOMPARE(lastQuestion(), QString());
        QCOMPARE(addresses().size(), 3);
        QVERIFY(address().text().isEmpty());
    }

    void theFilterActsOnWhatCame()
    {
        sitDownAtThree();
        QTest::keyClicks(&part<FilterField>(QStringLiteral("Filter Consents")), QStringLiteral("wa_"));
        QCOMPARE(addresses(), QStringList(byId));
        QCOMPARE(tenant().wire.asked(path()), 1);
    }

    // Empty

    void anEmptyRegisterSaysWhichRightMayBeMissing()
    {
        sitDown();
        QVERIFY2(seen::notice(consents()).contains(QStringLiteral("Customer consents: View")), qPrintable(seen::notice(consents())));
    }

    void beforeTheFirstAnswerItSaysThatItAsks()
    {
        tenant().hang(path());
        sitDown();
        QCOMPARE(seen::notice(consents()), QStringLiteral("Asking the server…"));
    }

    // Stale and failing

    void whatCameStaysAndSaysSinceWhenItIsOld_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {401, 403, 404, 429, 500, 504})
            QTest::newRow(qPrintable(QString::number(status))) << status;
    }
    void whatCameStaysAndSaysSinceWhenItIsOld()
    {
        QFETCH(int, status);
        sitDownAtThree();
        tenant().fail(path(), status);
        QTest::keyClick(&window(), Qt::Key_F5);
        tenant().pass(60s);
        QCOMPARE(addresses().size(), 3);
        QVERIFY2(banners().join(u' ').startsWith(QStringLiteral("Stale since 23:26:40")), qPrintable(banners().join(u' ')));
    }

    void aMissingRightIsNamed()
    {
        tenant().fail(path(), 403);
        sitDown();
        QVERIFY2(seen::notice(consents()).contains(QStringLiteral("Customer consents: View")), qPrintable(seen::notice(consents())));
    }

    void aGatewayTimeOutIsToldPlainlyAndCanBeTriedAgain()
    {
        tenant().fail(path(), 504);
        sitDown();
        QVERIFY2(seen::notice(consents()).contains(QStringLiteral("29 seconds")), qPrintable(seen::notice(consents())));
        QCOMPARE(tenant().wire.asked(path()), 1);
        tenant().answer(path(), three);
        press(QStringLiteral("Try Again"));
        QCOMPARE(addresses().size(), 3);
    }

    // The place one is at

    void askingAgainKeepsTheSelection()
    {
        sitDownAtThree();
        choose(refuses);
        tenant().answer(path(), R"([{"address":"+358400000000","usage":"recording","consent":true},
            {"address":"+358407654321","usage":"recording","consent":true}])");
        QTest::keyClick(&window(), Qt::Key_F5);
        tenant().settle();
        QCOMPARE(consents().currentIndex().siblingAtColumn(0).data().toString(), refuses);
        QCOMPARE(seen::cell(consents(), refuses, QStringLiteral("Consent")), QStringLiteral("Yes"));
    }

    void oneIsToldInFull()
    {
        sitDownAtThree();
        choose(refuses);
        QVERIFY(fieldsOf(QStringLiteral("Fields of the consent")).contains(QStringLiteral("Consent\tNo")));
        QVERIFY(fieldsOf(QStringLiteral("Fields of the consent as they came")).contains(QStringLiteral("cmi/customerConsents.moodOfTheDay\tgrey")));
    }

    void aLinkFromElsewhereRevealsOne()
    {
        sitDownAtThree();
        search(QStringLiteral("0409999999"));
        window().showView(QStringLiteral("consents"), QStringLiteral("recording_") + refuses);
        tenant().settle();
        QCOMPARE(consents().currentIndex().siblingAtColumn(0).data().toString(), refuses);
    }

    // Keyboard

    void theTableHasTheFocusAndCtrlFLeadsToTheAddress()
    {
        sitDownAtThree();
        QCOMPARE(QApplication::focusWidget(), &consents());
        QTest::keyClick(&window(), Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), &address());
    }

    // Deleting

    void deletingAsksFirstAndEnterCancels()
    {
        sitDownAtThree();
        choose(refuses);
        runCommand(window(), QStringLiteral("Delete Consents…"));
        auto *dialog = window().findChild<ConfirmDialog *>();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        tenant().settle();
        QCOMPARE(written(), QStringList());
    }

    void whatIsDeletedIsAskedForAgain()
    {
        sitDownAtThree();
        answerDeletionOf(QStringLiteral("recording_+358407654321"));
        choose(refuses);
        runCommand(window(), QStringLiteral("Delete Consents…"));
        seen::part<QPushButton>(*window().findChild<ConfirmDialog *>(), QStringLiteral("Delete")).click();
        tenant().settle();
        QCOMPARE(written(), QStringList(QStringLiteral("DELETE recording_%2B358407654321")));
        QCOMPARE(tenant().wire.asked(path()), 2);
        QVERIFY2(banners().join(u' ').contains(QStringLiteral("1 consent")), qPrintable(banners().join(u' ')));
    }

    void severalAreDeletedTogether()
    {
        sitDownAtThree();
        answerDeletionOf(QStringLiteral("recording_+358407654321"));
        answerDeletionOf(QStringLiteral("recording_+358401234567"), 404); // gone already
        answerDeletionOf(QStringLiteral("whatsapp_wa_4711_8541255455"));
        consents().selectAll();
        runCommand(window(), QStringLiteral("Delete Consents…"));
        seen::part<QPushButton>(*window().findChild<ConfirmDialog *>(), QStringLiteral("Delete 3 Consents")).click();
        tenant().settle();
        QCOMPARE(written().size(), 3);
        QVERIFY2(banners().join(u' ').contains(QStringLiteral("3 consents were deleted.")), qPrintable(banners().join(u' ')));
    }

    void aProductionProfileAsksForItsNameBeforeMany()
    {
        tenant().profile.isProduction = true;
        sitDownAtThree();
        consents().selectAll();
        runCommand(window(), QStringLiteral("Delete Consents…"));
        auto &dialog = *window().findChild<ConfirmDialog *>();
        auto &confirm = seen::part<QPushButton>(dialog, QStringLiteral("Delete 3 Consents"));
        QVERIFY(!confirm.isEnabled());
        QTest::keyClicks(&seen::part<QLineEdit>(dialog, QStringLiteral("Name of the profile")), tenant().profile.name);
        QVERIFY(confirm.isEnabled());
    }

    void aRefusedDeletionNamesTheRight()
    {
        sitDownAtThree();
        answerDeletionOf(QStringLiteral("recording_+358407654321"), 403);
        choose(refuses);
        runCommand(window(), QStringLiteral("Delete Consents…"));
        seen::part<QPushButton>(*window().findChild<ConfirmDialog *>(), QStringLiteral("Delete")).click();
        tenant().settle();
        QVERIFY2(banners().join(u' ').contains(QStringLiteral("0 of 1")), qPrintable(banners().join(u' ')));
        QVERIFY2(banners().join(u' ').contains(QStringLiteral("Customer consents: View, Create and Delete")), qPrintable(banners().join(u' ')));
    }

    // The list of this computer

    void theListOfThisComputerIsCalledSo()
    {
        sitDownAtThree();
        auto &tabs = part<QTabWidget>(QStringLiteral("Consents and the do-not-contact list"));
        const int tab = seen::tabOf(tabs, QStringLiteral("Do Not Contact (This Computer Only)"));
        QVERIFY(tab >= 0);
        tabs.setCurrentIndex(tab);
        QStringList words;
        const auto labels = tabs.currentWidget()->findChildren<TextLabel *>();
        for (const TextLabel *label : labels)
            words << label->text();
        QVERIFY(words.join(u' ').contains(QStringLiteral("kept on this computer only")));
    }

    void anAddressGoesToItByItsCommand()
    {
        sitDownAtThree();
        choose(refuses);
        runCommand(window(), QStringLiteral("Do Not Contact This Address…"));
        QCOMPARE(part<QLineEdit>(QStringLiteral("Number or address")).text(), refuses);
        auto &reason = part<QLineEdit>(QStringLiteral("Reason"));
        QTRY_VERIFY(reason.hasFocus());
        QTest::keyClicks(&reason, QStringLiteral("asked us not to"));
        QTest::keyClick(&reason, Qt::Key_Return);
        QTRY_VERIFY(tenant().doNotContact.contains(refuses));
        QTRY_COMPARE(seen::column(m_desk->table(QStringLiteral("On the list")), QStringLiteral("Number or address")), QStringList(refuses));
    }

    // Export

    void whatIsShownIsExported()
    {
        sitDownAtThree();
        runCommand(window(), QStringLiteral("Export Consents…"));
        auto *dialog = window().findChild<ExportDialog *>();
        QVERIFY(dialog);
        auto *format = seen::find<QComboBox>(*dialog, QStringLiteral("Format"));
        format->setCurrentIndex(format->findText(QStringLiteral("JSON, for programs")));
        const QTemporaryDir folder;
        const QString chosen = folder.filePath(QStringLiteral("consents.json"));
        QTest::mouseClick(seen::find<QPushButton>(*dialog, QStringLiteral("Save As…")), Qt::LeftButton);
        emit dialog->findChild<QFileDialog *>()->fileSelected(chosen);
        QTRY_VERIFY(banners().join(u' ').contains(QStringLiteral("3 row(s) are in ")));
        QFile file(chosen);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject first = QJsonDocument::fromJson(file.readAll()).array().first().toObject();
        QCOMPARE(first, (QJsonObject{{QStringLiteral("address"), agrees}, {QStringLiteral("usage"), QStringLiteral("recording")},
                                     {QStringLiteral("consent"), true}}));
    }
};

QTEST_MAIN(tst_ConsentsPage)
#include "tst_consentspage.moc"
