// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/desk/donotcontact.h"
#include "models/desk/savedsearches.h"

#include <QTemporaryDir>
#include <QTest>

using namespace floorwalker;

namespace {

constexpr QLatin1StringView ours("ours");

SavedSearch search(const char *name, int number = 1)
{
    return {QString::fromLatin1(name), {{QStringLiteral("n"), number}}};
}

} // namespace

class tst_SavedSearches : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SavedSearches> m_searches;

    QString path() const { return m_folder->filePath(QStringLiteral("desk.sqlite")); }
    Result<Done> done(const std::function<void(SavedSearches::Answer)> &ask)
    {
        std::optional<Result<Done>> answer;
        ask([&answer](const Result<Done> &result) { answer = result; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }))
            qFatal("no answer");
        return *answer;
    }
    Result<Done> read(SavedSearches &searches)
    {
        return done([&](auto answer) { searches.read(this, answer); });
    }
    Result<Done> put(const SavedSearch &search)
    {
        return done([&](auto answer) { m_searches->put(search, this, answer); });
    }
    QStringList names() const
    {
        QStringList names;
        for (const SavedSearch &search : m_searches->all())
            names << search.name;
        return names;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_searches = std::make_unique<SavedSearches>(path(), ours);
    }
    void cleanup() { m_searches.reset(); }

    void theNextRunHasThem()
    {
        QVERIFY(put(search("Mondays")));
        m_searches.reset();
        SavedSearches later(path(), ours);
        QVERIFY(read(later));
        QCOMPARE(later.all(), QList<SavedSearch>{search("Mondays")});
    }

    void theyStandByName()
    {
        QVERIFY(put(search("B")));
        QVERIFY(put(search("a")));
        QCOMPARE(names(), (QStringList{QStringLiteral("a"), QStringLiteral("B")}));
    }

    void oneOfTheSameNameIsReplaced()
    {
        QVERIFY(put(search("a", 1)));
        QVERIFY(put(search("a", 2)));
        QCOMPARE(m_searches->all(), QList<SavedSearch>{search("a", 2)});
    }

    void anotherProfileHasItsOwn()
    {
        QVERIFY(put(search("a")));
        SavedSearches others(path(), QStringLiteral("others"));
        QVERIFY(read(others));
        QVERIFY(others.all().isEmpty());
    }

    void oneIsRenamedAndKeepsWhatItAsks()
    {
        QVERIFY(put(search("a", 7)));
        QVERIFY(done([&](auto answer) { m_searches->rename(QStringLiteral("a"), QStringLiteral("b"), this, answer); }));
        QCOMPARE(m_searches->all(), QList<SavedSearch>{search("b", 7)});
    }

    void oneIsRemoved()
    {
        QVERIFY(put(search("a")));
        QVERIFY(put(search("b")));
        QVERIFY(done([&](auto answer) { m_searches->remove(QStringLiteral("a"), this, answer); }));
        QCOMPARE(names(), QStringList{QStringLiteral("b")});
    }

    void aFileOfTheFirstVersionKeepsItsList()
    {
        const QString older = m_folder->filePath(QStringLiteral("older.sqlite"));
        {
            SqlFile file(older);
            QVERIFY(file.open(1, {QStringLiteral("CREATE TABLE do_not_contact (address TEXT PRIMARY KEY, reason TEXT NOT NULL,"
                                                 " since INTEGER NOT NULL) WITHOUT ROWID")}));
            QVERIFY(file.run(QStringLiteral("INSERT INTO do_not_contact VALUES ('124', 'asked', 0)")));
        }
        SavedSearches searches(older, ours);
        QVERIFY(done([&](auto answer) { searches.put(search("a"), this, answer); }));
        QCOMPARE(searches.all(), QList<SavedSearch>{search("a")});
        DoNotContact list(older);
        QVERIFY(done([&](auto answer) { list.read(this, answer); }));
        QVERIFY(list.contains(QStringLiteral("124")));
    }

    void aFileThatCannotBeOpenedIsTold()
    {
        SavedSearches nowhere(QStringLiteral("/proc/none/desk.sqlite"), ours);
        const Result<Done> isRead = read(nowhere);
        QVERIFY(!isRead);
        QCOMPARE(isRead.error().kind, ErrorKind::Storage);
    }
};

QTEST_GUILESS_MAIN(tst_SavedSearches)
#include "tst_savedsearches.moc"
