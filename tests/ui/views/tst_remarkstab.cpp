// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/views/contactsdesk.h"

#include "ui/widgets/errorbar.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

QByteArray callGroup()
{
    return QByteArray(32, '9');
}

constexpr const char *chatGroup = "44444444-4444-4444-4444-444444444444";
constexpr QLatin1StringView asked("Asked for an offer");

QString remarksOf(const QByteArray &group)
{
    return QStringLiteral("cmi/contacts/%1/remarks").arg(QString::fromLatin1(group));
}

} // namespace

class tst_RemarksTab : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_deskFile;
    std::unique_ptr<ContactsDesk> m_desk;

    FloorFixture &tenant() { return m_desk->tenant; }
    QPlainTextEdit &text() { return m_desk->part<QPlainTextEdit>(QStringLiteral("Remarks")); }
    QPushButton &button(const QString &name) { return m_desk->part<QPushButton>(name); }
    QPushButton &writeButton() { return button(QStringLiteral("Write Remarks")); }
    QString banners() { return seen::banners(*m_desk->window).join(u' '); }
    bool says(const QString &words) { return seen::find<QLabel>(*m_desk->window, words); }

    //! A call and a chat, whose remarks the server has.
    void sitDown(const QByteArray &ofTheCall = {}, const QByteArray &ofTheChat = "Came twice")
    {
        m_desk.reset(); // what was typed is on the disk
        m_desk = std::make_unique<ContactsDesk>(
            FloorFixture::Setting{.deskFile = m_deskFile});
        tenant().answerWithASmallFloor();
        tenant().answer(ContactsDesk::path,
                        '[' + m_desk->contact('1', ContactsDesk::caller.toUtf8(), "Handled", 60,
                                              ",\"channel\":\"PHONE\",\"type\":\"CallIn\",\"contactGroupId\":\"" + callGroup() + '"')
                            + ',' + m_desk->contact('2', ContactsDesk::chatter.toUtf8(), "Handled", 3600,
                                                    ",\"channel\":\"CHAT\",\"type\":\"ChatIn\",\"contactGroupId\":\"" + QByteArray(chatGroup) + '"')
                            + ']');
        tenant().answer(remarksOf(callGroup()), ofTheCall);
        tenant().answer(remarksOf(chatGroup), ofTheChat);
        m_desk->sitDownAtContacts();
    }
    void choose(const QString &from)
    {
        TableView &table = m_desk->contacts();
        table.setCurrentIndex(table.model()->index(int(m_desk->callers().indexOf(from)), 0));
        tenant().pass(1s);
        auto &tabs = m_desk->part<QTabWidget>(QStringLiteral("Details of the contact"));
        tabs.setCurrentIndex(seen::tabOf(tabs, QStringLiteral("Remarks")));
    }
    void press(QPushButton &button)
    {
        QTest::mouseClick(&button, Qt::LeftButton);
        tenant().settle();
    }
    //! The last request that wrote, as "PUT text".
    QString written()
    {
        QString last;
        for (const WireRequest &request : tenant().wire.sent()) {
            if (request.url.path().endsWith(u"/remarks") && request.verb != Verb::Get)
                last = QStringLiteral("%1 %2").arg(QString::fromLatin1(request.verb == Verb::Put ? "PUT" : "POST"),
                                                   QString::fromUtf8(request.body));
        }
        return last;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_deskFile = m_folder->filePath(QStringLiteral("desk.sqlite"));
    }
    void cleanup() { m_desk.reset(); }

    void showsWhatTheServerHas()
    {
        sitDown();
        choose(ContactsDesk::chatter);
        QCOMPARE(text().toPlainText(), QStringLiteral("Came twice"));
        QVERIFY(!writeButton().isEnabled());
    }

    void aCallWithoutRemarksGetsItsFirst()
    {
        sitDown();
        choose(ContactsDesk::caller);
        QCOMPARE(text().toPlainText(), QString());
        text().setPlainText(asked);
        press(writeButton());
        QCOMPARE(written(), QStringLiteral("POST Asked for an offer"));
        QVERIFY2(banners().contains(QStringLiteral("The remarks are written.")), qPrintable(banners()));
        QVERIFY(!tenant().remarkDrafts.find(ContactGroupId(QString::fromLatin1(callGroup()))));
    }

    void theyAreChangedWhereThereAreSome()
    {
        sitDown();
        choose(ContactsDesk::chatter);
        text().setPlainText(asked);
        press(writeButton());
        QCOMPARE(written(), QStringLiteral("PUT Asked for an offer"));
    }

    void whoeverIsNotResponsibleIsToldAndTheTextStays()
    {
        sitDown();
        choose(ContactsDesk::chatter);
        text().setPlainText(asked);
        tenant().fail(remarksOf(chatGroup), 403);
        press(writeButton());
        QVERIFY2(banners().contains(QStringLiteral("You are not the responsible agent")), qPrintable(banners()));
        QCOMPARE(text().toPlainText(), asked);
        QVERIFY(writeButton().isEnabled());
    }

    void whatWasTypedIsThereInTheNextRun()
    {
        sitDown();
        choose(ContactsDesk::chatter);
        text().setPlainText(asked);
        sitDown();
        choose(ContactsDesk::chatter);
        QTRY_COMPARE(text().toPlainText(), asked);
        QVERIFY(says(QStringLiteral("Not written yet. What you typed is kept on this computer.")));
    }

    //! The disk may be slower than whoever chooses a contact.
    void whatAnEarlierRunKeptIsShownWhenItIsKnown()
    {
        sitDown();
        choose(ContactsDesk::chatter);
        tenant().remarkDrafts.keep(ContactGroupId(QString::fromLatin1(chatGroup)), {asked, QStringLiteral("Came twice")});
        emit tenant().remarkDrafts.changed();
        QCOMPARE(text().toPlainText(), asked);
        QVERIFY(writeButton().isEnabled());
    }

    void eachContactKeepsItsOwn()
    {
        sitDown();
        choose(ContactsDesk::chatter);
        text().setPlainText(asked);
        choose(ContactsDesk::caller);
        QCOMPARE(text().toPlainText(), QString());
        choose(ContactsDesk::chatter);
        QCOMPARE(text().toPlainText(), asked);
    }

    void discardingShowsWhatTheServerHas()
    {
        sitDown();
        choose(ContactsDesk::chatter);
        text().setPlainText(asked);
        press(button(QStringLiteral("Discard Changes")));
        QCOMPARE(text().toPlainText(), QStringLiteral("Came twice"));
        QVERIFY(!writeButton().isEnabled());
    }

    void whatAColleagueWroteMeanwhileIsTold()
    {
        sitDown();
        choose(ContactsDesk::chatter);
        text().setPlainText(asked);
        sitDown({}, "Wants a call");
        choose(ContactsDesk::chatter);
        QTRY_COMPARE(text().toPlainText(), asked);
        QVERIFY2(banners().contains(QStringLiteral("They are now: Wants a call")), qPrintable(banners()));
    }

    void aSecondWriteWaitsForTheFirst()
    {
        sitDown();
        choose(ContactsDesk::chatter);
        text().setPlainText(asked);
        tenant().hang(remarksOf(chatGroup));
        press(writeButton());
        QVERIFY(text().isReadOnly());
        QVERIFY(!writeButton().isEnabled());
        choose(ContactsDesk::caller);
        text().setPlainText(QStringLiteral("Called back"));
        QVERIFY(!writeButton().isEnabled());
        QVERIFY(says(QStringLiteral("Remarks of another contact are being written.")));
        tenant().answer(remarksOf(chatGroup), QByteArray(asked.latin1()));
        tenant().wire.answerHanging();
        tenant().settle();
        QVERIFY(writeButton().isEnabled());
        QCOMPARE(text().toPlainText(), QStringLiteral("Called back"));
    }

    void aRefusalThatCameElsewhereIsToldWhenOneIsBack()
    {
        sitDown();
        choose(ContactsDesk::chatter);
        text().setPlainText(asked);
        tenant().hang(remarksOf(chatGroup));
        press(writeButton());
        choose(ContactsDesk::caller);
        tenant().fail(remarksOf(chatGroup), 403);
        tenant().wire.answerHanging();
        tenant().settle();
        QVERIFY(!banners().contains(QStringLiteral("responsible")));
        tenant().answer(remarksOf(chatGroup), "Came twice");
        choose(ContactsDesk::chatter);
        QVERIFY2(banners().contains(QStringLiteral("You are not the responsible agent")), qPrintable(banners()));
    }

    void whatMayNotBeReadCannotBeWritten()
    {
        sitDown();
        choose(ContactsDesk::chatter);
        text().setPlainText(asked);
        sitDown();
        tenant().fail(remarksOf(chatGroup), 403);
        choose(ContactsDesk::chatter);
        QTRY_COMPARE(text().toPlainText(), asked);
        QVERIFY(text().isReadOnly());
        QVERIFY(!writeButton().isEnabled());
    }

    void aDiskThatKeepsNothingIsTold()
    {
        m_deskFile = QStringLiteral("/proc/none/desk.sqlite");
        sitDown();
        choose(ContactsDesk::chatter);
        text().setPlainText(asked);
        const auto isTold = [this] {
            const auto labels = m_desk->window->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                return label->isVisible() && label->text().contains(QStringLiteral("not kept on this computer: "));
            });
        };
        QTRY_VERIFY(isTold());
    }
};

QTEST_MAIN(tst_RemarksTab)
#include "tst_remarkstab.moc"
