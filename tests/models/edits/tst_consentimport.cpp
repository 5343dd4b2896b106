// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/consentimport.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace floorwalker;

namespace {

CustomerConsent consent(const char *usage, const char *address, bool isGiven)
{
    return {.address = QString::fromUtf8(address), .usage = QString::fromUtf8(usage), .consent = isGiven};
}

//! What the tenant has in all of these.
QList<CustomerConsent> present()
{
    return {consent("recording", "+358401111111", true), consent("whatsapp", "+358401111111", false),
            consent("whatsapp", "wa_4711_8541255455", true), consent("recording", "0402222222", false)};
}

//! "+358401234567 recording unknown>yes": of the rows that would be sent.
QString sent(const ConsentPlan &plan)
{
    const auto word = [](const std::optional<bool> &value) {
        return !value ? QStringLiteral("unknown") : *value ? QStringLiteral("yes") : QStringLiteral("no");
    };
    QStringList words;
    for (const ConsentRow &row : plan.rows) {
        if (plan.isSent(row))
            words << QStringLiteral("%1 %2 %3>%4").arg(row.consent.address, row.consent.usage, word(row.before), word(row.consent.consent));
    }
    return words.join(QStringLiteral(", "));
}

//! "added 2, rejected 1"
QString counts(const ConsentPlan &plan)
{
    static const QStringList names{QStringLiteral("added"), QStringLiteral("changed"), QStringLiteral("same"),
                                   QStringLiteral("repeated"), QStringLiteral("rejected")};
    QStringList words;
    for (int fate = 0; fate < names.size(); ++fate) {
        if (const int count = plan.count(ConsentFate(fate)))
            words << names[fate] + u' ' + QString::number(count);
    }
    return words.join(QStringLiteral(", "));
}

QString reasons(const ConsentPlan &plan)
{
    QStringList words;
    for (const ConsentRow &row : plan.rows) {
        if (!row.reason.isEmpty())
            words << QStringLiteral("%1: %2").arg(row.number).arg(row.reason);
    }
    return words.join(u'\n');
}

} // namespace

class tst_ConsentImport : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString file(const QByteArray &content)
    {
        QFile file(m_folder.filePath(QStringLiteral("consents.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no file");
        return file.fileName();
    }
    Result<ConsentPlan> plan(const QByteArray &content, ConsentImportOptions options = {})
    {
        options.country = QStringLiteral("FI");
        return planConsents(file(content), present(), options);
    }
    QString lines(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).remove(u'\r') : QString();
    }

private slots:
    void comparesEachRow_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("expectedCounts");
        QTest::addColumn<QString>("expectedSent");
        QTest::newRow("new, other and same")
            << QByteArray("address,usage,consent\n0403333333,recording,true\n+358401111111,recording,no\n+358401111111,whatsapp,0\n")
            << "added 1, changed 1, same 1" << "+358403333333 recording unknown>yes, +358401111111 recording yes>no";
        QTest::newRow("Finnish, semicolons") << QByteArray("Osoite;Käyttötarkoitus;Suostumus\n040 333 3333;Tallenne;kyllä\n040 111 1111;WhatsApp;ei\n")
                                             << "added 1, same 1" << "+358403333333 recording unknown>yes";
        QTest::newRow("a WhatsApp id with underscores") << QByteArray("address,usage,consent\nwa_4711_8541255455,whatsapp,false\n")
                                                        << "changed 1" << "wa_4711_8541255455 whatsapp yes>no";
        QTest::newRow("what the tenant keeps otherwise stays as it is") << QByteArray("address,usage,consent\n0402222222,recording,yes\n")
                                                                        << "changed 1" << "0402222222 recording no>yes";
        QTest::newRow("the same twice") << QByteArray("address,usage,consent\n0403333333,recording,1\n+358 40 3333333,recording,true\n")
                                        << "added 1, repeated 1" << "+358403333333 recording unknown>yes";
        QTest::newRow("contradiction") << QByteArray("address,usage,consent\n0403333333,recording,1\n0404444444,recording,1\n0403333333,recording,0\n")
                                       << "added 1, rejected 2" << "+358404444444 recording unknown>yes";
        QTest::newRow("another usage is no contradiction") << QByteArray("address,usage,consent\n0403333333,recording,1\n0403333333,whatsapp,0\n")
                                                           << "added 2" << "+358403333333 recording unknown>yes, +358403333333 whatsapp unknown>no";
        QTest::newRow("what cannot be understood")
            << QByteArray("address,usage,consent\n,recording,1\n0403333333,fax,1\n0403333333,recording,maybe\n0403333333,recording,\n0403333333,,1\n")
            << "rejected 5" << "";
        QTest::newRow("only titles") << QByteArray("address,usage,consent\n") << "" << "";
    }
    void comparesEachRow()
    {
        QFETCH(QByteArray, content);
        const auto planned = plan(content);
        QVERIFY2(planned, qPrintable(planned ? QString() : planned.error().detail));
        QTEST(counts(*planned), "expectedCounts");
        QTEST(sent(*planned), "expectedSent");
    }

    void contradictingRowsNameEachOther()
    {
        const auto planned = plan("address,usage,consent\n0403333333,recording,1\n0403333333,recording,0\n");
        QCOMPARE(reasons(*planned), QStringLiteral("2: The rows 2 and 3 contradict each other. Decide for one of them.\n"
                                                   "3: The rows 2 and 3 contradict each other. Decide for one of them."));
    }

    void rowsWithoutAUsageCanBeGivenOne()
    {
        const auto planned = plan("number,agreed\n0403333333,yes\n", {.usage = QStringLiteral("whatsapp")});
        QCOMPARE(sent(*planned), QStringLiteral("+358403333333 whatsapp unknown>yes"));
    }

    void aPersonMapsTheColumns()
    {
        const QByteArray content("a,b,c\n0403333333,recording,yes\n");
        QVERIFY(!plan(content));
        const auto planned = plan(content, {.assignments = {QStringLiteral("a=address"), QStringLiteral("b=usage"), QStringLiteral("c=consent")}});
        QVERIFY2(planned, qPrintable(planned ? QString() : planned.error().detail));
        QCOMPARE(counts(*planned), QStringLiteral("added 1"));
    }

    void saysWhyAFileCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("words");
        QTest::newRow("empty") << QByteArray() << "empty";
        QTest::newRow("no addresses") << QByteArray("name,consent\nAnna,yes\n") << "addresses";
        QTest::newRow("no consents") << QByteArray("address,usage\n0403333333,recording\n") << "consents";
        QTest::newRow("a quotation mark that is never closed") << QByteArray("address,usage,consent\n\"040,recording,1\n") << "2";
    }
    void saysWhyAFileCannotBeRead()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, words);
        const auto planned = plan(content);
        QVERIFY(!planned);
        QVERIFY2(planned.error().detail.contains(words), qPrintable(planned.error().detail));
    }

    void whoIsNotToBeContactedIsWarnedOfAndSent()
    {
        const QByteArray content("address,usage,consent\n0403333333,whatsapp,yes\n");
        const auto planned = planConsents(file(content), present(),
                                          {.country = QStringLiteral("FI"), .doNotContact = {QStringLiteral("+358403333333")}});
        QCOMPARE(planned->toSend(), 1);
        QVERIFY(reasons(*planned).contains(QStringLiteral("do-not-contact list")));
    }

    void rejectedRowsAreSavedWithTheirReasons()
    {
        const auto planned = plan("address,usage,consent\n0403333333,fax,yes\n0404444444,recording,yes\n0405555555,recording,no\n");
        const QString path = m_folder.filePath(QStringLiteral("rejected.csv"));
        const ConsentOutcomes outcomes{
            {3, {ConsentOutcome::Kind::Refused, Error{.kind = ErrorKind::BadRequest, .detail = QStringLiteral("not today")}}},
            {4, {ConsentOutcome::Kind::Done, {}}}};
        QVERIFY(writeRejectedConsents(path, *planned, outcomes));
        QCOMPARE(lines(path), QStringLiteral("address,usage,consent,Row,Reason\n"
                                             "0403333333,fax,yes,2,\"\"\"fax\"\" is no usage. It is WhatsApp or recording.\"\n"
                                             "0404444444,recording,yes,3,not today\n"));
        QVERIFY(writeConsentOutcomes(path, *planned, outcomes));
        QCOMPARE(lines(path), QStringLiteral("Row,address,usage,consent,Outcome,Reason\n"
                                             "3,+358404444444,recording,true,refused,not today\n"
                                             "4,+358405555555,recording,false,done,\n"));
    }

    void theSampleCanBeSent()
    {
        const QString path = m_folder.filePath(QStringLiteral("sample.xlsx"));
        QVERIFY(writeConsentSample(path));
        const auto planned = planConsents(path, {}, {.country = QStringLiteral("FI")});
        QVERIFY2(planned, qPrintable(planned ? QString() : planned.error().detail));
        QCOMPARE(counts(*planned), QStringLiteral("added 3"));
    }

    void theSameFileAgainSendsNothing()
    {
        const QByteArray content("address,usage,consent\n0403333333,recording,true\nwa_1,whatsapp,no\n");
        const auto first = plan(content);
        QList<CustomerConsent> then = present();
        for (const ConsentRow &row : first->rows)
            then.append(row.consent);
        const auto second = planConsents(file(content), then, {.country = QStringLiteral("FI")});
        QCOMPARE(second->toSend(), 0);
        QCOMPARE(counts(*second), QStringLiteral("same 2"));
    }

    void rememberedColumnsAreFoundAgain()
    {
        const QStringList titles{QStringLiteral("Kunde"), QStringLiteral("Zweck"), QStringLiteral("Ja oder nein")};
        ConsentColumns columns;
        columns.set(ConsentColumn::Address, 0);
        columns.set(ConsentColumn::Usage, 1);
        columns.set(ConsentColumn::Consent, 2);
        const QStringList turned{titles[2], titles[0], titles[1]};
        const ConsentColumns found = ConsentColumns::remembered(turned, columns.toTitles(titles));
        QCOMPARE(found.placeOf(ConsentColumn::Address), std::optional(1));
        QCOMPARE(found.placeOf(ConsentColumn::Consent), std::optional(0));
    }
};

QTEST_GUILESS_MAIN(tst_ConsentImport)
#include "tst_consentimport.moc"
