// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/views/campaignsdemo.h"

#include "models/items/callbacktable.h"
#include "ui/views/campaigns/messageeditdialog.h"
#include "ui/widgets/panel.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace floorwalker;

namespace {

constexpr QLatin1StringView textField("Text");
constexpr QLatin1StringView templateField("Template (JSON)");

} // namespace

//! A message that has not begun is changed at the real demo tenant, from its page.
class tst_MessageEditing : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CampaignsDemo> m_demo;
    Message m_message;

    MessageEditDialog *dialog() { return m_demo->window->findChild<MessageEditDialog *>(); }
    template<typename W>
    W &part(const QString &name) { return seen::part<W>(*dialog(), name); }
    QPushButton &change() { return part<QPushButton>(QStringLiteral("Change")); }
    QString trouble() { return seen::trouble(*dialog()); }
    QString banners() { return seen::banners(*seen::find<Panel>(*m_demo->window, QStringLiteral("Messages"))).join(u' '); }
    //! What would be changed, or why it cannot be.
    QString difference()
    {
        QStringList shown;
        const auto labels = dialog()->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
        for (const QLabel *label : labels) {
            if (label->isVisible())
                shown << label->text();
        }
        return shown.join(u'|');
    }
    void write(const QString &words, const QString &field = textField)
    {
        auto &text = part<QPlainTextEdit>(field);
        text.setFocus();
        QTest::keyClick(&text, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(&text, words);
    }
    void press() { QTest::mouseClick(&change(), Qt::LeftButton); }
    QString when(Instant moment) { return momentText(moment, m_demo->workplace->businessDay.zone()); }
    //! Opens the first of those that are ahead, by key.
    void open(bool isTemplate = false, const CampaignsDemo::Setting &setting = {.options = CampaignsDemo::still()})
    {
        m_demo = std::make_unique<CampaignsDemo>(setting);
        const QList<MessageLine> ahead = m_demo->linesOf(MessageStage::Ahead);
        const auto found = std::find_if(ahead.cbegin(), ahead.cend(), [isTemplate](const MessageLine &line) {
            return line.message.isTemplate == isTemplate && (isTemplate || line.message.subtype == u"sms");
        });
        QVERIFY(found != ahead.cend());
        openLine(*found);
    }
    void openLine(const MessageLine &line)
    {
        m_message = line.message;
        m_demo->choose({line});
        QTest::keyClick(&m_demo->messages(), Qt::Key_E, Qt::ControlModifier);
        QVERIFY(dialog());
    }
    void openWith(const QString &fault)
    {
        demo::Options options = CampaignsDemo::still();
        options.faults = {fault};
        open(false, {.options = options});
    }

private slots:
    void cleanup() { m_demo.reset(); }

    void onlyWhatWasChangedChangesAtTheServer()
    {
        open();
        const QJsonObject before = m_demo->asServed(m_message.id);
        write(QStringLiteral("Other words"));
        press();
        QTRY_VERIFY2(banners().contains(QStringLiteral("1 message(s) are changed.")), qPrintable(banners()));
        QJsonObject expected = before;
        expected[u"message"] = QStringLiteral("Other words");
        QCOMPARE(m_demo->asServed(m_message.id), expected);
        QCOMPARE(m_demo->counted(QStringLiteral("changed")), 1);
    }

    void theListShowsItAtOnce()
    {
        open();
        write(QStringLiteral("Other words"));
        press();
        QTRY_VERIFY(!dialog());
        QTRY_VERIFY(m_demo->withText(QStringLiteral("Other words")));
    }

    void theDifferenceIsShownBeforeItIsSent()
    {
        open();
        QCOMPARE(difference(), QStringLiteral("Nothing is changed yet."));
        write(QStringLiteral("Other words"));
        part<QSpinBox>(QStringLiteral("Retries")).setValue(7);
        part<QSpinBox>(QStringLiteral("Time between tries")).setValue(120);
        QTest::keyClick(&part<QCheckBox>(QStringLiteral("At a time of its own")), Qt::Key_Space);
        QCOMPARE(difference(), QStringLiteral("Another text for %1 recipient(s)\nSend time: %2 \u2192 at once\nRetries: %3 \u2192 7\nTime between tries: %4 \u2192 120")
                                   .arg(m_message.destinations.size()).arg(when(*m_message.sendTime)).arg(*m_message.maxRetries).arg(*m_message.retryDelay));
    }

    void anotherTimeIsThatOfTheProfile()
    {
        open();
        auto &time = part<QDateTimeEdit>(QStringLiteral("Send time"));
        time.setTime(QTime(20, 15));
        press();
        QTRY_VERIFY(banners().contains(QStringLiteral("1 message(s) are changed.")));
        const auto sent = instantFromIso(m_demo->asServed(m_message.id)[u"sendTime"].toString());
        QVERIFY(sent);
        QCOMPARE(m_demo->workplace->businessDay.local(*sent).time(), QTime(20, 15));
    }

    void aPastTimeIsRefused()
    {
        open();
        auto &time = part<QDateTimeEdit>(QStringLiteral("Send time"));
        time.setDate(time.date().addDays(-3));
        QVERIFY2(difference().startsWith(QStringLiteral("The send time has passed.")), qPrintable(difference()));
        QVERIFY(!change().isEnabled());
    }

    void aTemplateIsCheckedAsJson()
    {
        open(true);
        write(QStringLiteral("{ not json"), templateField);
        QVERIFY(!difference().isEmpty() && !difference().startsWith(QStringLiteral("Another text")));
        QVERIFY(!change().isEnabled());
    }

    void aTemplateThatIsOneIsTaken()
    {
        open(true);
        QString json = m_message.text;
        part<QPlainTextEdit>(templateField).setPlainText(json.replace(QStringLiteral("\"en\""), QStringLiteral("\"fi\"")));
        press();
        QTRY_COMPARE(m_demo->asServed(m_message.id)[u"message"].toString(), json);
        QCOMPARE(m_demo->asServed(m_message.id)[u"contentType"].toString(), QStringLiteral("template"));
    }

    void whatHasNoTimeIsGivenOneThatIsAhead()
    {
        m_demo = std::make_unique<CampaignsDemo>(CampaignsDemo::Setting{.options = CampaignsDemo::still()});
        const NewMessage waiting{.source = m_demo->source(), .subtype = QStringLiteral("sms"), .text = QStringLiteral("No time"),
                                 .addresses = {QStringLiteral("+358401112221")}};
        m_demo->server.setHeader("Accept", "text/html");
        QCOMPARE(m_demo->server.send("POST", "/cmi/messages", encode(waiting)).status, 201);
        QTRY_VERIFY_WITH_TIMEOUT((QTest::keyClick(m_demo->window.get(), Qt::Key_F5), m_demo->withText(waiting.text)), 20'000);
        openLine(*m_demo->withText(waiting.text));
        QVERIFY(!part<QDateTimeEdit>(QStringLiteral("Send time")).isEnabled());
        QTest::keyClick(&part<QCheckBox>(QStringLiteral("At a time of its own")), Qt::Key_Space);
        QVERIFY2(difference().startsWith(QStringLiteral("Send time: at once \u2192 ")), qPrintable(difference()));
        QCOMPARE(part<QDateTimeEdit>(QStringLiteral("Send time")).time().minute(), 0);
        QVERIFY(change().isEnabled());
    }

    // Not as hoped

    void whatBeganMeanwhileIsRefusedByTheServerAndTold()
    {
        openWith(QStringLiteral("PUT:/cmi/messages/*:n=1:status=400"));
        write(QStringLiteral("Other words"));
        press();
        QTRY_VERIFY2(trouble().startsWith(QStringLiteral("1 message(s) were refused.")), qPrintable(trouble()));
        QCOMPARE(part<QPlainTextEdit>(textField).toPlainText(), QStringLiteral("Other words"));
        QVERIFY(change().isEnabled());
    }

    void whatNobodyCanSayIsTold()
    {
        openWith(QStringLiteral("PUT:/cmi/messages/*:n=1:reset-before"));
        write(QStringLiteral("Other words"));
        press();
        QTRY_VERIFY2(trouble().startsWith(QStringLiteral("Of 1 message(s) nobody can say: no answer came. The same may be tried again.")),
                     qPrintable(trouble()));
        press();
        QTRY_VERIFY(!dialog());
        QCOMPARE(m_demo->counted(QStringLiteral("changed")), 1);
    }

    void aLostAnswerIsSettledByLookingAgain()
    {
        openWith(QStringLiteral("PUT:/cmi/messages/*:n=1:reset-after"));
        write(QStringLiteral("Other words"));
        press();
        QTRY_VERIFY(banners().contains(QStringLiteral("1 message(s) are changed.")));
        QCOMPARE(m_demo->counted(QStringLiteral("changed")), 1);
    }

    void whatSomebodyElseChangedIsToldAndStays()
    {
        open();
        NewMessage other = writable(m_message);
        other.text = QStringLiteral("Somebody's");
        QCOMPARE(m_demo->server.put("/cmi/messages/" + m_message.id.text().toLatin1(), encode(other)).status, 204);
        write(QStringLiteral("Other words"));
        press();
        QTRY_VERIFY2(trouble().contains(QStringLiteral("changed by somebody meanwhile")), qPrintable(trouble()));
        QCOMPARE(m_demo->asServed(m_message.id)[u"message"].toString(), QStringLiteral("Somebody's"));
    }

    void whatSomebodyElseCancelledIsTold()
    {
        open();
        QCOMPARE(m_demo->server.send("DELETE", "/cmi/messages/" + m_message.id.text().toLatin1()).status, 204);
        write(QStringLiteral("Other words"));
        press();
        QTRY_VERIFY2(trouble().startsWith(QStringLiteral("1 message(s) are gone already: somebody was faster.")), qPrintable(trouble()));
        QVERIFY2(!trouble().contains(QStringLiteral("spelling")), qPrintable(trouble()));
    }

    void productionAsksForItsName()
    {
        open(false, {.options = CampaignsDemo::still(), .isProduction = true});
        write(QStringLiteral("Other words"));
        QVERIFY(!change().isEnabled());
        auto &name = part<QLineEdit>(QStringLiteral("Name of the profile"));
        name.setFocus();
        QTest::keyClicks(&name, QStringLiteral("Harbour"));
        QVERIFY(change().isEnabled());
    }

    // By keys

    void escapeLeavesAllAsItWas()
    {
        open();
        write(QStringLiteral("Other words"));
        QTest::keyClick(dialog()->focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        QVERIFY(!m_demo->tenant->writing().messageChanges.isRunning());
        QCOMPARE(m_demo->counted(QStringLiteral("changed")), 0);
    }

    void oneBeginsInTheTextWhereEnterIsALine()
    {
        open();
        QCOMPARE(dialog()->focusWidget(), &part<QPlainTextEdit>(textField));
        write(QStringLiteral("One"));
        QTest::keyClick(dialog()->focusWidget(), Qt::Key_Return);
        QCOMPARE(part<QPlainTextEdit>(textField).toPlainText(), QStringLiteral("One\n"));
    }

    void everyControlHasANameAndALetterOfItsOwn()
    {
        open();
        QStringList nameless;
        QStringList letters;
        const auto all = dialog()->findChildren<QWidget *>();
        for (QWidget *widget : all) {
            if (!widget->isVisible())
                continue;
            const bool isPart = widget->focusProxy() && widget->focusProxy() != widget;
            if ((widget->focusPolicy() & Qt::TabFocus) && !isPart && seen::nameOf(widget).isEmpty())
                nameless << QString::fromLatin1(widget->metaObject()->className());
            const auto *label = qobject_cast<QLabel *>(widget);
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            const QString words = button ? button->text() : label && label->buddy() ? label->text() : QString();
            letters << QKeySequence::mnemonic(words).toString();
        }
        QCOMPARE(nameless, QStringList());
        letters.removeAll(QString());
        QStringList once = letters;
        once.removeDuplicates();
        QCOMPARE(letters, once);
    }
};

QTEST_MAIN(tst_MessageEditing)
#include "tst_messageediting.moc"
