// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desk.h"

#include "ui/forms/formfield.h"
#include "ui/views/callbacks/callbackform.h"
#include "ui/views/callbacks/donotcontactdialog.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace floorwalker;

namespace {

constexpr QLatin1StringView overdue("+358407778899");
constexpr QLatin1StringView numberColumn("Number or address");

} // namespace

//! The do-not-contact list, from the board and from the form.
class tst_DoNotContactDialog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Desk> m_desk;
    DoNotContact &list() { return m_desk->tenant.doNotContact; }
    DoNotContactDialog &dialog() { return *m_desk->window->findChild<DoNotContactDialog *>(); }
    template<typename W>
    W &part(const QString &name) { return seen::part<W>(dialog(), name); }
    TableView &table() { return part<TableView>(QStringLiteral("On the list")); }
    QLineEdit &number() { return part<QLineEdit>(numberColumn); }
    QLineEdit &reason() { return part<QLineEdit>(QStringLiteral("Reason")); }
    QPushButton &put() { return part<QPushButton>(QStringLiteral("Put on the List")); }
    QPushButton &takeOff() { return part<QPushButton>(QStringLiteral("Take Off the List")); }
    QStringList listed() { return seen::column(table(), numberColumn); }
    void run(const QString &command)
    {
        runCommand(*m_desk->window, command);
        QVERIFY(QTest::qWaitForWindowActive(&dialog()));
    }
    void openForTheCurrent() { run(QStringLiteral("Do Not Call This Number…")); }
    void openToLook() { run(QStringLiteral("Do-Not-Contact List…")); }
    void enter(const QString &address, const QString &why)
    {
        number().setText(address);
        reason().setFocus();
        QTest::keyClicks(&reason(), why);
        QTest::keyClick(&reason(), Qt::Key_Return);
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_desk->tenant.profile.country = QStringLiteral("FI");
        m_desk->tenant.answerWithASmallFloor();
        m_desk->sitDown(QStringLiteral("callbacks"));
    }
    void cleanup() { m_desk.reset(); }

    void theBoardsNumberStandsInIt()
    {
        openForTheCurrent();
        QCOMPARE(number().text(), overdue);
        QTRY_COMPARE(seen::nameOf(QApplication::focusWidget()), QStringLiteral("Reason"));
    }

    void theFormsNumberStandsInIt()
    {
        QTest::keyClick(&m_desk->table(QStringLiteral("Callbacks")), Qt::Key_N, Qt::ControlModifier);
        auto &form = *m_desk->window->findChild<CallbackForm *>();
        auto &button = *seen::find<QPushButton>(form, QStringLiteral("Do Not Call…"));
        QVERIFY(!button.isEnabled());
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("0405550123"));
        button.click();
        QCOMPARE(number().text(), QStringLiteral("040 5550123"));
    }

    void saysThatItIsKeptHereOnly()
    {
        openToLook();
        QStringList words;
        const auto labels = dialog().findChildren<TextLabel *>();
        for (const TextLabel *label : labels)
            words << label->text();
        QVERIFY(words.join(u' ').contains(QStringLiteral("kept on this computer only")));
    }

    void aNumberIsListedAsItWillBeFound()
    {
        openToLook();
        enter(QStringLiteral("040 555 0123"), QStringLiteral("asked us not to"));
        QTRY_COMPARE(listed(), QStringList(QStringLiteral("+358405550123")));
        QCOMPARE(list().entries().constFirst().reason, QStringLiteral("asked us not to"));
        QVERIFY(number().text().isEmpty());
    }

    void nobodyIsListedWithoutAReason()
    {
        openForTheCurrent();
        QVERIFY(!put().isEnabled());
        reason().setText(QStringLiteral("  "));
        QVERIFY(!put().isEnabled());
        reason().setText(QStringLiteral("asked us not to"));
        QVERIFY(put().isEnabled());
    }

    void oneOnTheListIsSaidToBe()
    {
        openToLook();
        enter(overdue, QStringLiteral("asked us not to"));
        QTRY_COMPARE(listed().size(), 1);
        number().setText(QStringLiteral("040 777 8899"));
        QVERIFY(dialog().findChild<FormField *>()->verdict().contains(QStringLiteral("is on the list already")));
    }

    void oneTakenOffCanBePutBackAtOnce()
    {
        openToLook();
        enter(overdue, QStringLiteral("asked us not to"));
        QTRY_COMPARE(listed().size(), 1);
        table().selectRow(0);
        takeOff().click();
        QTRY_VERIFY(!list().contains(overdue));
        QVERIFY(seen::notice(table()).startsWith(QStringLiteral("Nobody is on the list.")));
        QCOMPARE(reason().text(), QStringLiteral("asked us not to"));
        put().click();
        QTRY_COMPARE(listed(), QStringList(overdue));
    }

    void severalAreTakenOffTogether()
    {
        openToLook();
        enter(overdue, QStringLiteral("one"));
        enter(QStringLiteral("anna@example.com"), QStringLiteral("two"));
        QTRY_COMPARE(listed().size(), 2);
        table().selectAll();
        takeOff().click();
        QTRY_VERIFY(list().entries().isEmpty());
    }

    void theBoardTellsWhoIsOnIt()
    {
        openForTheCurrent();
        enter(overdue, QStringLiteral("asked us not to"));
        QTRY_VERIFY(list().contains(overdue));
        auto *detail = seen::find<Panel>(*m_desk->window, overdue);
        QVERIFY(detail);
        const auto tellsIt = [detail] {
            const auto labels = detail->findChildren<ElidedLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(), [](const ElidedLabel *label) {
                return label->text().contains(QStringLiteral("on the do-not-contact list"));
            });
        };
        QTRY_VERIFY(tellsIt());
    }
};

QTEST_MAIN(tst_DoNotContactDialog)
#include "tst_donotcontactdialog.moc"
