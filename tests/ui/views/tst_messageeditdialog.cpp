// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/floorfixture.h"
#include "tests/support/seen.h"

#include "ui/theme/theme.h"
#include "ui/views/campaigns/messageeditdialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace floorwalker;

namespace {

const QString path = QStringLiteral("cmi/messages/M1");

QByteArray json(const char *text, const char *status)
{
    return QByteArray(R"({"id":"M1","message":")") + text
        + R"(","source":"queue@sms.example","subType":"sms","sendTime":"2026-05-29T09:00:00.000Z","maxRetryCount":2,"retryDelay":600,)"
        + R"("destinations":{"destination":[{"address":"+358401","status":")" + status + R"("}]}})";
}

} // namespace

//! A message that was planned, changed before its time.
class tst_MessageEditDialog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FloorFixture> m_tenant;
    QPointer<MessageEditDialog> m_dialog;
    template<typename W>
    W &part(const QString &name) { return seen::part<W>(*m_dialog, name); }
    QPushButton &change() { return part<QPushButton>(QStringLiteral("Change")); }
    void write(const QString &text) { part<QPlainTextEdit>(QStringLiteral("Text")).setPlainText(text); }
    void press()
    {
        QTest::mouseClick(&change(), Qt::LeftButton);
        m_tenant->settle();
    }
    const WireRequest *put()
    {
        for (const WireRequest &request : m_tenant->wire.sent()) {
            if (request.verb == Verb::Put)
                return &request;
        }
        return nullptr;
    }

private slots:
    void init()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        m_tenant = std::make_unique<FloorFixture>();
        m_tenant->answer(path, json("Before", "ADDED"));
        m_dialog = new MessageEditDialog(m_tenant->workplace, *decodeMessage(json("Before", "ADDED")));
        m_dialog->open();
    }
    void cleanup()
    {
        delete m_dialog;
        m_tenant.reset();
    }

    void withoutAChangeThereIsNothingToSend()
    {
        QVERIFY(!change().isEnabled());
        write(QStringLiteral("After"));
        QVERIFY(change().isEnabled());
        write(QStringLiteral("Before"));
        QVERIFY(!change().isEnabled());
    }

    void aChangedTextIsSentWithEveryProperty()
    {
        write(QStringLiteral("After"));
        press();
        QVERIFY(put());
        const QJsonObject body = QJsonDocument::fromJson(put()->body).object();
        QCOMPARE(body, QJsonDocument::fromJson(R"({"message":"After","source":"queue@sms.example","subType":"sms","contentType":"text",
            "sendTime":"2026-05-29T09:00:00.000Z","maxRetryCount":2,"retryDelay":600,
            "destinations":{"destination":[{"address":"+358401"}]}})").object());
        QVERIFY(!m_dialog || !m_dialog->isVisible());
    }

    void withoutATimeItGoesAtOnce()
    {
        part<QCheckBox>(QStringLiteral("At a time of its own")).setChecked(false);
        press();
        QVERIFY(put());
        QVERIFY(!QJsonDocument::fromJson(put()->body).object().contains(QStringLiteral("sendTime")));
    }

    void anEmptyTextIsRefusedInWords()
    {
        write({});
        QVERIFY(!change().isEnabled());
    }

    void whatSomebodyElseChangedIsNotOverwritten()
    {
        m_tenant->answer(path, json("Somebody's", "ADDED"));
        write(QStringLiteral("After"));
        press();
        QVERIFY(!put());
        QVERIFY2(seen::trouble(*m_dialog).contains(QStringLiteral("changed by somebody meanwhile")), qPrintable(seen::trouble(*m_dialog)));
        QCOMPARE(part<QPlainTextEdit>(QStringLiteral("Text")).toPlainText(), QStringLiteral("After"));
    }

    void whatHasBegunIsLeftAlone()
    {
        m_tenant->answer(path, json("Before", "PROCESSING"));
        write(QStringLiteral("After"));
        press();
        QVERIFY(!put());
        QVERIFY(seen::trouble(*m_dialog).contains(QStringLiteral("had begun meanwhile")));
    }

    void aRefusalOfTheServerIsToldAndTheTextStays()
    {
        m_tenant->fail(path, 403);
        write(QStringLiteral("After"));
        press();
        QVERIFY(!seen::trouble(*m_dialog).isEmpty());
        QCOMPARE(part<QPlainTextEdit>(QStringLiteral("Text")).toPlainText(), QStringLiteral("After"));
    }
};

QTEST_MAIN(tst_MessageEditDialog)
#include "tst_messageeditdialog.moc"
