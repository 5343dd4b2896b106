// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/consentitems.h"

#include "tests/models/rest/clientstage.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace floorwalker;

namespace {

constexpr auto three = R"([{"address":"+358407654321","usage":"whatsapp","consent":false},
    {"address":"+358401234567","usage":"recording","consent":true},
    {"address":"+358401234567","usage":"fax"}])";

} // namespace

class tst_ConsentItems : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ClientStage> m_stage;
    std::unique_ptr<ConsentItems> m_items;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    ConsentTable &table() { return m_items->table(); }
    QString rows()
    {
        QStringList lines;
        for (int row = 0; row < table().rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < table().columnCount(); ++column)
                cells << table().index(row, column).data().toString();
            lines << cells.join(u'|');
        }
        return lines.join(u'\n');
    }
    void answer(int status, const QByteArray &body = {})
    {
        m_stage->wire.answerWith(status, body);
    }
    void ask(const ConsentItems::Conditions &conditions = {})
    {
        m_items->ask(conditions);
        m_stage->settle();
    }

private slots:
    void init()
    {
        m_stage = std::make_unique<ClientStage>();
        m_items = std::make_unique<ConsentItems>(m_stage->client, m_stage->clock);
        m_tester = std::make_unique<QAbstractItemModelTester>(&m_items->table());
    }
    void cleanup()
    {
        m_tester.reset();
        m_items.reset();
        m_stage.reset();
    }

    void tellsAddressUsageAndConsent()
    {
        answer(200, three);
        ask();
        QCOMPARE(rows(), QStringLiteral("+358401234567|fax|Unknown\n+358401234567|Call recording|Yes\n+358407654321|WhatsApp|No"));
        QCOMPARE(m_items->state(), ConsentItems::State::Answered);
    }

    void aFileHasTheInterfacesOwnWords()
    {
        answer(200, three);
        ask();
        const ExportRows rows = table().exportRows({0, 1, 2});
        QCOMPARE(rows.columns[2].key, QStringLiteral("consent"));
        QCOMPARE(rows.row(1).at(1), ExportValue(QStringLiteral("recording")));
        QCOMPARE(rows.row(1).at(2), ExportValue(true));
        QCOMPARE(rows.row(0).at(2), ExportValue());
    }

    void asksByTheInterfacesOwnParameters()
    {
        ask({.address = QStringLiteral("+35840*"), .usage = QStringLiteral("recording"), .consent = QStringLiteral("false")});
        QCOMPARE(m_stage->wire.sent.constFirst().url.query(QUrl::FullyEncoded),
                 QStringLiteral("address=%2B35840*&usage=recording&consent=false"));
    }

    void anotherQuestionForgetsTheRowsTheSameKeepsThem()
    {
        answer(200, three);
        ask();
        ask();
        QCOMPARE(table().rowCount(), 3);
        ask({.usage = QStringLiteral("recording")});
        QCOMPARE(table().rowCount(), 0);
        QCOMPARE(m_items->state(), ConsentItems::State::Asking);
    }

    void whatCameStaysWhenTheSameFails()
    {
        answer(200, three);
        ask();
        for (int attempt = 0; attempt < 3; ++attempt)
            answer(403);
        m_items->refresh();
        m_stage->settle();
        QCOMPARE(table().rowCount(), 3);
        QVERIFY(m_items->freshness().isStale);
        QCOMPARE(m_items->error()->kind, ErrorKind::Forbidden);
    }

    void aRefusalBeforeTheFirstAnswerIsToldAsSuch()
    {
        answer(403);
        ask();
        QCOMPARE(m_items->state(), ConsentItems::State::Refused);
        QVERIFY(!m_items->freshness().isStale);
    }

    void aWriteDuringTheQuestionAsksAgain()
    {
        ask();
        m_items->refresh();
        QCOMPARE(m_stage->wire.sent.size(), 1);
        m_stage->wire.answerHanging({.status = 200, .body = "[]"});
        m_stage->settle();
        QCOMPARE(m_stage->wire.sent.size(), 2);
        m_stage->wire.answerHanging({.status = 200, .body = "[]"});
        m_stage->settle();
        QCOMPARE(m_stage->wire.sent.size(), 2);
    }

    void nobodyIsAskedBeforeAPersonAsks()
    {
        m_items->refresh();
        m_stage->settle();
        QCOMPARE(m_stage->wire.sent.size(), 0);
    }

    void aListAsLongAsALimitMayBeCut()
    {
        QByteArrayList rows;
        for (int i = 0; i < 1000; ++i)
            rows << "{\"address\":\"wa_" + QByteArray::number(i) + "\",\"usage\":\"whatsapp\",\"consent\":true}";
        answer(200, '[' + rows.join(',') + ']');
        ask();
        QTRY_COMPARE(table().rowCount(), 1000);
        QVERIFY(!m_items->incompleteReason().isEmpty());
    }

    void findsOneByItsUsageAndAddress()
    {
        answer(200, three);
        ask();
        QVERIFY(m_items->find(QStringLiteral("whatsapp"), QStringLiteral("+358407654321")));
        QVERIFY(!m_items->find(QStringLiteral("recording"), QStringLiteral("+358407654321")));
    }

    void theSameListAgainMovesNothing()
    {
        answer(200, three);
        ask();
        QSignalSpy changed(&table(), &QAbstractItemModel::dataChanged);
        QSignalSpy layout(&table(), &QAbstractItemModel::layoutChanged);
        answer(200, three);
        ask();
        QCOMPARE(changed.size() + layout.size(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_ConsentItems)
#include "tst_consentitems.moc"
