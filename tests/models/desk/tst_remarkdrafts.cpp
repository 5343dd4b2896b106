// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/desk/donotcontact.h"
#include "models/desk/remarkdrafts.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace floorwalker;

namespace {

ContactGroupId group()
{
    return ContactGroupId(QStringLiteral("G"));
}

RemarkDraft typed()
{
    return {QStringLiteral("Asked for an offer"), QStringLiteral("Asked")};
}

} // namespace

class tst_RemarkDrafts : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString path() { return m_folder.filePath(QStringLiteral("%1.sqlite").arg(QLatin1String(QTest::currentTestFunction()))); }
    std::unique_ptr<RemarkDrafts> read()
    {
        auto drafts = std::make_unique<RemarkDrafts>(path());
        QSignalSpy changed(drafts.get(), &RemarkDrafts::changed);
        return changed.wait() ? std::move(drafts) : nullptr;
    }

private slots:
    void knowsNothingAtFirst()
    {
        QVERIFY(!read()->find(group()));
    }

    void aLaterRunHasWhatWasTyped()
    {
        read()->keep(group(), typed());
        QCOMPARE(read()->find(group()), typed());
    }

    void itIsOnTheDiskBeforeTheProgramEnds()
    {
        const auto killed = read();
        killed->keep(group(), typed());
        QTRY_COMPARE(read()->find(group()), typed());
    }

    void anEmptyTextIsADraftToo()
    {
        const RemarkDraft nothing{QString(), QStringLiteral("Asked")};
        read()->keep(group(), nothing);
        QCOMPARE(read()->find(group()), nothing);
    }

    void theLastTextCounts()
    {
        auto drafts = read();
        for (int letters = 1; letters < 200; ++letters)
            drafts->keep(group(), {QString(letters, u'x'), {}});
        drafts->keep(group(), typed());
        drafts.reset();
        QCOMPARE(read()->find(group()), typed());
    }

    void aDroppedOneIsGoneFromTheDisk()
    {
        auto drafts = read();
        drafts->keep(group(), typed());
        drafts->drop(group());
        QVERIFY(!drafts->find(group()));
        drafts.reset();
        QVERIFY(!read()->find(group()));
    }

    void whatIsTypedBeforeTheFileIsReadWins()
    {
        read()->keep(group(), {QStringLiteral("Older"), {}});
        RemarkDrafts drafts(path());
        QSignalSpy changed(&drafts, &RemarkDrafts::changed);
        drafts.keep(group(), typed());
        QVERIFY(changed.wait());
        QCOMPARE(drafts.find(group()), typed());
    }

    void whatCannotBeKeptIsTold()
    {
        RemarkDrafts drafts(QStringLiteral("/proc/none/desk.sqlite"));
        QSignalSpy changed(&drafts, &RemarkDrafts::changed);
        drafts.keep(group(), typed());
        QTRY_VERIFY(drafts.trouble());
        QVERIFY(!changed.isEmpty());
        QCOMPARE(drafts.trouble()->kind, ErrorKind::Storage);
        QCOMPARE(drafts.find(group()), typed());
    }

    void aFileOfTheFirstVersionKeepsItsList()
    {
        {
            SqlFile file(path());
            QVERIFY(file.open(1, {QStringLiteral("CREATE TABLE do_not_contact (address TEXT PRIMARY KEY, reason TEXT NOT NULL,"
                                                 " since INTEGER NOT NULL) WITHOUT ROWID")}));
            QVERIFY(file.run(QStringLiteral("INSERT INTO do_not_contact VALUES ('124', 'asked', 0)")));
        }
        read()->keep(group(), typed());
        QCOMPARE(read()->find(group()), typed());
        DoNotContact list(path());
        bool isRead = false;
        list.read(this, [&](const Result<Done> &done) { isRead = bool(done); });
        QTRY_VERIFY(isRead);
        QVERIFY(list.contains(QStringLiteral("124")));
    }
};

QTEST_GUILESS_MAIN(tst_RemarkDrafts)
#include "tst_remarkdrafts.moc"
