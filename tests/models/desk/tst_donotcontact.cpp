// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/desk/donotcontact.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace floorwalker;

namespace {

constexpr QLatin1StringView number("+358401234567");

Instant at(int day)
{
    return Instant(std::chrono::days(day));
}

} // namespace

class tst_DoNotContact : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_list = std::make_unique<DoNotContact>(path());
    }

    void knowsNobodyAtFirst()
    {
        QVERIFY(!m_list->isRead());
        QVERIFY(read(*m_list));
        QVERIFY(m_list->isRead());
        QVERIFY(m_list->entries().isEmpty());
    }

    void keepsWhoWasPutOnIt()
    {
        QVERIFY(put(number, QStringLiteral("asked us not to"), at(1)));
        m_list.reset();
        DoNotContact later(path());
        QVERIFY(read(later));
        QVERIFY(later.contains(number));
        QCOMPARE(later.entries(), QList<DoNotContactEntry>({{number, QStringLiteral("asked us not to"), at(1)}}));
    }

    void keepsOneEntryForAnAddress()
    {
        QVERIFY(put(number, QStringLiteral("first"), at(1)));
        QVERIFY(put(number, QStringLiteral("second"), at(2)));
        QCOMPARE(m_list->entries(), QList<DoNotContactEntry>({{number, QStringLiteral("second"), at(2)}}));
    }

    void listsTheNewestFirst()
    {
        QVERIFY(put(QStringLiteral("+1"), QString(), at(1)));
        QVERIFY(put(QStringLiteral("+3"), QString(), at(3)));
        QVERIFY(put(QStringLiteral("+2"), QString(), at(2)));
        QStringList order;
        for (const DoNotContactEntry &entry : m_list->entries())
            order << entry.address;
        QCOMPARE(order, QStringList({QStringLiteral("+3"), QStringLiteral("+2"), QStringLiteral("+1")}));
    }

    void findsAnAddressHoweverItIsWritten()
    {
        QVERIFY(put(QStringLiteral(" Anna@Example.com"), QString(), at(1)));
        QVERIFY(m_list->contains(QStringLiteral("anna@example.COM ")));
    }

    void forgetsWhoWasTakenOff()
    {
        QVERIFY(put(number, QString(), at(1)));
        bool isDone = false;
        m_list->takeOff(number, this, [&](const Result<Done> &done) { isDone = bool(done); });
        QTRY_VERIFY(isDone);
        QVERIFY(!m_list->contains(number));
    }

    void readsWhatAnotherProcessWrote()
    {
        QVERIFY(read(*m_list));
        DoNotContact other(path());
        bool isPut = false;
        other.put({number, QString(), at(1)}, this, [&](const Result<Done> &done) { isPut = bool(done); });
        QTRY_VERIFY(isPut);
        QVERIFY(read(*m_list));
        QVERIFY(m_list->contains(number));
    }

    void isQuietWhenNothingChanged()
    {
        QVERIFY(put(number, QString(), at(1)));
        QSignalSpy changed(m_list.get(), &DoNotContact::changed);
        QVERIFY(read(*m_list));
        QCOMPARE(changed.size(), 0);
    }

    void tellsWhenItCannotBeRead()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(4096, 'x'));
        file.close();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("not a database")));
        std::optional<Result<Done>> answer;
        m_list->read(this, [&](const Result<Done> &done) { answer = done; });
        QTRY_VERIFY(answer);
        QCOMPARE(answer->error().kind, ErrorKind::Storage);
        QVERIFY(!m_list->isRead());
    }

    void writesWhatItWasGivenBeforeItEnds()
    {
        m_list->put({number, QString(), at(1)}, this, [](const Result<Done> &) {});
        m_list.reset();
        DoNotContact later(path());
        QVERIFY(read(later));
        QVERIFY(later.contains(number));
    }

    void answersNobodyWhoIsGone()
    {
        bool isAnswered = false;
        auto receiver = std::make_unique<QObject>();
        m_list->read(receiver.get(), [&](const Result<Done> &) { isAnswered = true; });
        receiver.reset();
        QVERIFY(read(*m_list));
        QVERIFY(!isAnswered);
    }

private:
    QString path() const { return m_folder->filePath(QStringLiteral("desk.sqlite")); }

    bool read(DoNotContact &list)
    {
        std::optional<bool> isRead;
        list.read(this, [&](const Result<Done> &done) { isRead = bool(done); });
        return QTest::qWaitFor([&] { return isRead.has_value(); }) && *isRead;
    }

    bool put(const QString &address, const QString &reason, Instant since)
    {
        std::optional<bool> isPut;
        m_list->put({address, reason, since}, this, [&](const Result<Done> &done) { isPut = bool(done); });
        return QTest::qWaitFor([&] { return isPut.has_value(); }) && *isPut;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DoNotContact> m_list;
};

QTEST_GUILESS_MAIN(tst_DoNotContact)
#include "tst_donotcontact.moc"
