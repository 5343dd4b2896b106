// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desk.h"
#include "tests/ui/views/demodesk.h"

#include "ui/forms/formfield.h"
#include "ui/views/consents/consentform.h"
#include "ui/widgets/panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace floorwalker;

namespace {

constexpr QLatin1StringView customer("+358405550123");

void type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void press(int key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
}

} // namespace

//! The form that adds and changes a consent, driven by keys in front of the demo tenant.
class tst_ConsentForm : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DemoDesk> m_desk;
    MainWindow &window() { return *m_desk->window; }
    ConsentForm &form() { return *window().findChild<ConsentForm *>(); }
    TableView &table() { return seen::part<TableView>(window(), QStringLiteral("Consents")); }
    ConsentItems &consents() { return m_desk->tenant->consents(); }
    template<typename W>
    W &part(const QString &name) { return seen::part<W>(form(), name); }
    QString trouble() { return seen::trouble(form()); }
    QString verdictOf(const QString &field)
    {
        const auto fields = form().findChildren<FormField *>();
        for (FormField *one : fields) {
            if (one->field()->accessibleName() == field)
                return one->verdict();
        }
        return {};
    }
    void sitDown(const QStringList &faults = {}, std::chrono::seconds listingLag = {})
    {
        demo::Options options = DemoDesk::small();
        options.faults = faults;
        options.manners.listingLag = int(listingLag.count());
        m_desk = std::make_unique<DemoDesk>(DemoDesk::Setting{.options = options});
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        window().showView(QStringLiteral("consents"));
        QTRY_VERIFY(table().model()->rowCount() > 0);
    }
    void beginNew()
    {
        QTest::keyClick(&table(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(form().isVisible());
    }
    void chooseByKey(const QString &combo, const QString &text)
    {
        auto &choice = part<QComboBox>(combo);
        choice.setFocus();
        for (int i = 0; i < choice.count() && choice.currentText() != text; ++i)
            press(Qt::Key_Down);
        QCOMPARE(choice.currentText(), text);
    }
    void fill(const QString &address, const QString &usage, const QString &value)
    {
        part<QLineEdit>(QStringLiteral("Number or address")).setFocus();
        type(address);
        chooseByKey(QStringLiteral("Usage"), usage);
        chooseByKey(QStringLiteral("Does the customer agree?"), value);
    }
    QString shown(const QString &usage, const QString &address)
    {
        const CustomerConsent *consent = consents().find(usage, address);
        return consent ? consentValueText(consent->consent) : QString();
    }
    void chooseRow(const QString &address)
    {
        table().setCurrentIndex(seen::indexOf(table(), address, QStringLiteral("Address")));
    }
    static QString whatsAppId() { return QStringLiteral("wa_4711_8541255455"); }

private slots:
    void cleanup() { m_desk.reset(); }

    void enterAddsWhatWasTyped()
    {
        sitDown();
        beginNew();
        fill(QStringLiteral("0405550123"), QStringLiteral("Call recording"), QStringLiteral("No"));
        press(Qt::Key_Return);
        QTRY_COMPARE(shown(QStringLiteral("recording"), customer), QStringLiteral("No"));
        QTRY_COMPARE(table().currentIndex().siblingAtColumn(0).data().toString(), customer);
        QVERIFY(!form().isVisible());
    }

    void aListThatLagsBehindIsAskedAgain()
    {
        sitDown({}, std::chrono::seconds(1));
        beginNew();
        fill(QStringLiteral("0405550123"), QStringLiteral("Call recording"), QStringLiteral("No"));
        press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(shown(QStringLiteral("recording"), customer), QStringLiteral("No"), 10'000);
        QTRY_COMPARE(table().currentIndex().siblingAtColumn(0).data().toString(), customer);
    }

    void aNumberIsJudgedAsItIsTyped()
    {
        sitDown();
        beginNew();
        type(QStringLiteral("0405550123"));
        QVERIFY2(verdictOf(QStringLiteral("Number or address")).startsWith(QStringLiteral("+358 40 5550123")),
                 qPrintable(verdictOf(QStringLiteral("Number or address"))));
    }

    void anAddressWithUnderscoresIsKeptAsItIs()
    {
        sitDown();
        beginNew();
        fill(QStringLiteral("wa_12_34"), QStringLiteral("WhatsApp"), QStringLiteral("Yes"));
        press(Qt::Key_Return);
        QTRY_COMPARE(shown(QStringLiteral("whatsapp"), QStringLiteral("wa_12_34")), QStringLiteral("Yes"));
    }

    void aNumberCanBeKeptExactlyAsTyped()
    {
        sitDown();
        beginNew();
        fill(QStringLiteral("0405550123"), QStringLiteral("WhatsApp"), QStringLiteral("Yes"));
        part<QCheckBox>(QStringLiteral("Exactly as typed")).setFocus();
        press(Qt::Key_Space);
        press(Qt::Key_Return);
        QTRY_COMPARE(shown(QStringLiteral("whatsapp"), QStringLiteral("0405550123")), QStringLiteral("Yes"));
    }

    void oneIsChangedByKeys()
    {
        sitDown();
        chooseRow(whatsAppId());
        QTest::keyClick(&table(), Qt::Key_E, Qt::ControlModifier);
        QVERIFY(form().isVisible());
        QCOMPARE(verdictOf(QStringLiteral("Does the customer agree?")), QStringLiteral("The tenant has now: Yes"));
        QVERIFY(!part<QLineEdit>(QStringLiteral("Number or address")).isEnabled());
        chooseByKey(QStringLiteral("Does the customer agree?"), QStringLiteral("No"));
        press(Qt::Key_Return);
        QTRY_COMPARE(shown(QStringLiteral("whatsapp"), whatsAppId()), QStringLiteral("No"));
    }

    void whatIsMissingIsSaidAtOnceAndNothingIsSent()
    {
        sitDown();
        beginNew();
        press(Qt::Key_Return);
        QCOMPARE(verdictOf(QStringLiteral("Number or address")), QStringLiteral("Write the number or address."));
        QVERIFY(!verdictOf(QStringLiteral("Usage")).isEmpty());
        QVERIFY(!verdictOf(QStringLiteral("Does the customer agree?")).isEmpty());
        QCOMPARE(seen::nameOf(QApplication::focusWidget()), QStringLiteral("Number or address"));
    }

    void aRefusalTakesNothingAway_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("words");
        QTest::newRow("400") << "400" << "rejected the request";
        QTest::newRow("403") << "403" << "Customer consents: View, Create and Delete";
    }
    void aRefusalTakesNothingAway()
    {
        QFETCH(QString, status);
        QFETCH(QString, words);
        sitDown({QStringLiteral("POST:/cmi/customerConsents:n=1:status=") + status});
        beginNew();
        fill(QStringLiteral("0405550123"), QStringLiteral("Call recording"), QStringLiteral("No"));
        press(Qt::Key_Return);
        QTRY_VERIFY(!trouble().isEmpty());
        QVERIFY2(trouble().contains(words), qPrintable(trouble()));
        QCOMPARE(part<QLineEdit>(QStringLiteral("Number or address")).text(), QStringLiteral("0405550123"));
        part<QComboBox>(QStringLiteral("Usage")).setFocus();
        press(Qt::Key_Return); // the same again
        QTRY_COMPARE(shown(QStringLiteral("recording"), customer), QStringLiteral("No"));
    }

    void aLostAnswerIsSettledByReading()
    {
        sitDown({QStringLiteral("POST:/cmi/customerConsents:n=1:reset-after")});
        beginNew();
        fill(QStringLiteral("0405550123"), QStringLiteral("Call recording"), QStringLiteral("Yes"));
        press(Qt::Key_Return);
        QTRY_COMPARE(shown(QStringLiteral("recording"), customer), QStringLiteral("Yes"));
        QVERIFY(trouble().isEmpty());
    }

    void escapeLeavesAndWhatWasTypedStays()
    {
        sitDown();
        beginNew();
        type(QStringLiteral("0405550123"));
        press(Qt::Key_Escape);
        QVERIFY(!form().isVisible());
        chooseRow(whatsAppId());
        QTest::keyClick(&table(), Qt::Key_E, Qt::ControlModifier);
        press(Qt::Key_Escape);
        beginNew();
        QCOMPARE(part<QLineEdit>(QStringLiteral("Number or address")).text(), QStringLiteral("0405550123"));
    }

    void whoIsNotToBeContactedIsWarnedOf()
    {
        sitDown();
        m_desk->tenant->writing().doNotContact.put({customer, QStringLiteral("asked"), {}}, this, [](const Result<Done> &) {});
        beginNew();
        type(QStringLiteral("0405550123"));
        QTRY_VERIFY(verdictOf(QStringLiteral("Number or address")).contains(QStringLiteral("do-not-contact list of this computer")));
    }
};

QTEST_MAIN(tst_ConsentForm)
#include "tst_consentform.moc"
