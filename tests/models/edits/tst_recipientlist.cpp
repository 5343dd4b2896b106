// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/recipientlist.h"
#include "models/transfer/exportfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace floorwalker;

namespace {

//! "[number|name] @0; 2: +358, Anna", or the words of refusal.
QString printed(const RecipientList &list)
{
    QStringList lines{QStringLiteral("[%1] @%2").arg(list.titles.join(u'|')).arg(list.addressColumn)};
    for (const Recipient &recipient : list.rows)
        lines << QStringLiteral("%1: %2").arg(recipient.row).arg(recipient.cells.join(u'|'));
    return lines.join(QStringLiteral("; "));
}

QString printed(const Result<RecipientList> &list)
{
    return list ? printed(*list) : name(list.error().kind) + u' ' + list.error().detail;
}

} // namespace

class tst_RecipientList : public QObject
{
    Q_OBJECT

private slots:
    void takesAddressesAsTheyAreTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("nothing", "", "[] @0");
        row("blanks", " \n\n ", "[] @0");
        row("one", "0401112221", "[] @0; 1: 0401112221");
        row("lines", "1\n2\n3", "[] @0; 1: 1; 2: 2; 3: 3");
        row("lines of Windows and of old Macs", "1\r\n2\r3", "[] @0; 1: 1; 2: 2; 3: 3");
        row("commas and semicolons", "1, 2;3", "[] @0; 1: 1; 1: 2; 1: 3");
        row("blanks round them", "  040 111 2221 \n ,", "[] @0; 1: 040 111 2221");
        row("empty lines count as lines", "1\n\n2", "[] @0; 1: 1; 3: 2");
        row("names", "@anna\nbob", "[] @0; 1: @anna; 2: bob");
    }
    void takesAddressesAsTheyAreTyped()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(printed(RecipientList::fromText(text)), expected);
    }

    void takesRowsOfASpreadsheetAsTheyArePasted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("titles", "name\tnumber\nAnna\t0401112221\nBob\t0401112222\n", "[name|number] @1; 2: Anna|0401112221; 3: Bob|0401112222");
        row("Finnish titles", "nimi\tPuhelinnumero\nAnna\t0401112221", "[nimi|Puhelinnumero] @1; 2: Anna|0401112221");
        row("no title of an address", "who\twhat\nAnna\t1", "[who|what] @0; 2: Anna|1");
        row("no titles", "0401112221\tAnna\n0401112222\tBob", "[] @0; 1: 0401112221|Anna; 2: 0401112222|Bob");
        row("a comma is part of a cell", "number\tname\n040\tFox, Ada", "[number|name] @0; 2: 040|Fox, Ada");
        row("empty lines", "number\tname\n\n040\tAda\n\t\n", "[number|name] @0; 3: 040|Ada");
        row("a second row without digits is no title", "number\tname\nx\ty", "[number|name] @0; 2: x|y");
    }
    void takesRowsOfASpreadsheetAsTheyArePasted()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(printed(RecipientList::fromText(text)), expected);
    }

    void readsAFile_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("expected");
        QTest::newRow("commas") << QByteArray("number,name\n0401112221,Anna\n") << "[number|name] @0; 2: 0401112221|Anna";
        QTest::newRow("semicolons and a mark") << QByteArray("\xEF\xBB\xBFname;Mobile\nAnna;040\n") << "[name|Mobile] @1; 2: Anna|040";
        QTest::newRow("quoted line end") << QByteArray("name,recipient\n\"An\nna\",040\nBob,050\n") << "[name|recipient] @1; 2: An\nna|040; 4: Bob|050";
        QTest::newRow("empty rows") << QByteArray("number\n040\n\n050\n") << "[number] @0; 2: 040; 4: 050";
        QTest::newRow("only titles") << QByteArray("number,name\n") << "[number|name] @0";
        QTest::newRow("the recipient before the number") << QByteArray("number,recipient\n1,2\n") << "[number|recipient] @1; 2: 1|2";
    }
    void readsAFile()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, expected);
        QCOMPARE(printed(RecipientList::fromFile(file(content))), expected);
    }

    void readsAWorkbook()
    {
        const QString path = m_folder.filePath(QStringLiteral("list.xlsx"));
        const auto written = writeExport(path, ExportFormat::Xlsx, {}, [](RowWriter &writer) {
            writer.begin({{QStringLiteral("name"), QStringLiteral("name")}, {QStringLiteral("phone"), QStringLiteral("phone")}});
            return writer.row({QStringLiteral("Anna"), QStringLiteral("+358401112221")}) ? writer.end() : writer.end();
        });
        QVERIFY(written);
        QCOMPARE(printed(RecipientList::fromFile(path)), QStringLiteral("[name|phone] @1; 2: Anna|+358401112221"));
    }

    void theColumnMayBeNamed()
    {
        const QString path = file("number,private\n1,2\n");
        QCOMPARE(printed(RecipientList::fromFile(path, QStringLiteral("private"))), QStringLiteral("[number|private] @1; 2: 1|2"));
    }

    void aFileWithoutAddressesIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("words");
        QTest::newRow("no title of an address") << QByteArray("name,city\nAnna,Turku\n") << QString() << "name, city";
        QTest::newRow("no such column") << QByteArray("number\n040\n") << QStringLiteral("private") << "number";
        QTest::newRow("no titles at all") << QByteArray("0401112221\n0401112222\n") << QString() << "0401112221";
        QTest::newRow("empty") << QByteArray() << QString() << "empty";
    }
    void aFileWithoutAddressesIsRefused()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, column);
        QFETCH(QString, words);
        const auto list = RecipientList::fromFile(file(content), column.isEmpty() ? std::nullopt : std::optional(column));
        QVERIFY(!list);
        QCOMPARE(list.error().kind, ErrorKind::Invalid);
        QVERIFY2(list.error().detail.contains(words), qPrintable(list.error().detail));
    }

    void aFileThatIsNotThereIsAnError()
    {
        const auto list = RecipientList::fromFile(m_folder.filePath(QStringLiteral("nowhere.csv")));
        QCOMPARE(list.error().kind, ErrorKind::Storage);
    }

    void tooManyAreRefused_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("the most") << 100'000 << true;
        QTest::newRow("one more") << 100'001 << false;
    }
    void tooManyAreRefused()
    {
        QFETCH(int, rows);
        QFETCH(bool, isTaken);
        const auto list = RecipientList::fromFile(file("number\n" + QByteArray("040\n").repeated(rows)));
        QCOMPARE(bool(list), isTaken);
        QVERIFY(isTaken ? list->rows.size() == rows : list.error().detail.contains(u"100,000"));
    }

    void aCancelledReadEnds()
    {
        const std::atomic_bool isCancelled = true;
        const auto list = RecipientList::fromFile(file("number\n" + QByteArray("040\n").repeated(50'000)), {}, &isCancelled);
        QCOMPARE(printed(list).section(u' ', 0, 0), QStringLiteral("cancelled"));
    }

private:
    QString file(const QByteArray &content)
    {
        QFile file(m_folder.filePath(QStringLiteral("list.csv")));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(tst_RecipientList)
#include "tst_recipientlist.moc"
