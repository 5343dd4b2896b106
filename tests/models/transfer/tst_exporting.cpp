// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/transfer/exporting.h"

#include <QDir>
#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace floorwalker;

namespace {

ExportRows numbers(qsizetype count)
{
    return {.columns = {{QStringLiteral("n"), QStringLiteral("N")}},
            .count = count,
            .row = [](qsizetype row) { return QList<ExportValue>{qint64(row)}; }};
}

} // namespace

class tst_Exporting : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    Exporting m_exporting;
    std::optional<Result<Done>> m_result;
    QString m_path;

    QByteArray file() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void initTestCase()
    {
        connect(&m_exporting, &Exporting::finished, this, [this](const Result<Done> &result) { m_result = result; });
    }
    void init()
    {
        m_result.reset();
        m_path = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()));
    }

    void everyRowIsWrittenAndToldOnce()
    {
        m_exporting.start({.path = m_path, .rows = numbers(3)});
        QVERIFY(m_exporting.isUnderWay());
        QTRY_VERIFY(m_result);
        QVERIFY(*m_result);
        QVERIFY(!m_exporting.isUnderWay());
        QCOMPARE(file(), QByteArray("N\r\n0\r\n1\r\n2\r\n"));
    }

    void progressIsToldInSteps()
    {
        QSignalSpy told(&m_exporting, &Exporting::progressed);
        m_exporting.start({.path = m_path, .rows = numbers(100'000)});
        QTRY_VERIFY(m_result);
        QCOMPARE(m_exporting.written(), 100'000);
        QCOMPARE(told.size(), 101);
    }

    void aCancelledOneLeavesWhatWasThere()
    {
        QFile before(m_path);
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("before");
        before.close();
        QSemaphore isReading;
        QSemaphore goOn;
        ExportRows rows = numbers(10);
        rows.row = [&](qsizetype) {
            isReading.release();
            goOn.acquire();
            return QList<ExportValue>{qint64(1)};
        };
        m_exporting.start({.path = m_path, .rows = rows});
        isReading.acquire();
        m_exporting.cancel();
        goOn.release();
        QTRY_VERIFY(m_result);
        QCOMPARE(m_result->error().kind, ErrorKind::Cancelled);
        QCOMPARE(file(), QByteArray("before"));
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("aCancelled*")}).size(), 1);
    }

    void aFailureNamesItsReason()
    {
        m_exporting.start({.path = m_folder.filePath(QStringLiteral("no/such/folder")), .rows = numbers(3)});
        QTRY_VERIFY(m_result);
        QCOMPARE(m_result->error().kind, ErrorKind::Storage);
        QVERIFY(!m_result->error().detail.isEmpty());
    }

    void whoIsGoneIsToldNothing()
    {
        QSemaphore isReading;
        QSemaphore goOn;
        ExportRows rows = numbers(10);
        rows.row = [&](qsizetype) {
            isReading.release();
            goOn.acquire();
            return QList<ExportValue>{qint64(1)};
        };
        auto exporting = std::make_unique<Exporting>();
        exporting->start({.path = m_path, .rows = rows});
        isReading.acquire();
        exporting.reset();
        goOn.release();
        QVERIFY(QThreadPool::globalInstance()->waitForDone());
        QVERIFY(!QFile::exists(m_path));
    }
};

QTEST_GUILESS_MAIN(tst_Exporting)
#include "tst_exporting.moc"
