// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/session/profilestore.h"

#include "models/session/memorystore.h"
#include "models/session/profilejson.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace floorwalker;

namespace {

constexpr auto damaged = "The file of profiles is damaged";

Profile named(const QString &name)
{
    Profile profile;
    profile.id = Profile::newId();
    profile.name = name;
    return profile;
}

//! A key store that refuses everything.
class BrokenStore final : public CredentialStore
{
public:
    void read(const ProfileId &, SecretKind, QObject *receiver, ReadDone done) override
    {
        QMetaObject::invokeMethod(receiver, [done] { done(error()); }, Qt::QueuedConnection);
    }
    void write(const ProfileId &, SecretKind, const Secret &, QObject *receiver, StoreDone done) override
    {
        QMetaObject::invokeMethod(receiver, [done] { done(error()); }, Qt::QueuedConnection);
    }
    void remove(const ProfileId &, SecretKind, QObject *receiver, StoreDone done) override
    {
        QMetaObject::invokeMethod(receiver, [done] { done(error()); }, Qt::QueuedConnection);
    }

private:
    static Error error() { return {.kind = ErrorKind::KeyStoreUnavailable}; }
};

} // namespace

class tst_ProfileStore : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder.emplace();
        m_file = m_folder->filePath(QStringLiteral("deep/profiles.json"));
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("deep")));
    }

    void beginsEmptyAndQuiet()
    {
        const ProfileStore store(m_file);
        QVERIFY(store.profiles().isEmpty());
        QVERIFY(store.notices().isEmpty());
        QVERIFY(!store.lastUsed());
        QVERIFY(!QFileInfo::exists(m_file));
    }

    void keepsWhatWasAddedChangedAndUsed()
    {
        Profile north = named(QStringLiteral("North"));
        const Profile south = named(QStringLiteral("South"));
        {
            ProfileStore store(m_file);
            QVERIFY(store.add(north));
            QVERIFY(store.add(south));
            north.user = QStringLiteral("anna");
            QVERIFY(store.update(north));
            QVERIFY(store.setLastUsed(south.id));
        }
        const ProfileStore store(m_file);
        QCOMPARE(store.profiles(), (QList<Profile>{north, south}));
        QCOMPARE(store.lastUsed()->id, south.id);
        QCOMPARE(store.findByName(QStringLiteral("NORTH"))->id, north.id);
    }

    void onlyTheOwnerMayReadTheFile()
    {
        ProfileStore store(m_file);
        QVERIFY(store.add(named(QStringLiteral("North"))));
        QCOMPARE(QFile::permissions(m_file) & QFile::Permissions(0x0077), QFile::Permissions());
    }

    void refusesASecondOfTheSameName()
    {
        ProfileStore store(m_file);
        QVERIFY(store.add(named(QStringLiteral("North"))));
        const auto second = store.add(named(QStringLiteral("north")));
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Invalid);
        QCOMPARE(ProfileStore(m_file).profiles().size(), 1);
    }

    void setsABrokenFileAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("cut") << QByteArray(R"({"profiles":[{"id":"a")");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("noise") << QByteArray("\xff\xfe\0\0", 4);
        QTest::newRow("nested without end") << QByteArray(100'000, '[');
    }
    void setsABrokenFileAside()
    {
        QFETCH(QByteArray, bytes);
        write(bytes);
        QTest::ignoreMessage(QtWarningMsg, damaged);
        ProfileStore store(m_file);
        QCOMPARE(store.notices().size(), 1);
        QVERIFY(store.notices().front().contains(QStringLiteral(".broken-1")));
        QVERIFY(store.add(named(QStringLiteral("New"))));
        QFile aside(m_file + QStringLiteral(".broken-1"));
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), bytes);
        QCOMPARE(ProfileStore(m_file).profiles().size(), 1);
    }

    void everyBrokenFileIsKept()
    {
        QTest::ignoreMessage(QtWarningMsg, damaged);
        write("first");
        QVERIFY(ProfileStore(m_file).add(named(QStringLiteral("One"))));
        QTest::ignoreMessage(QtWarningMsg, damaged);
        write("second");
        ProfileStore second(m_file);
        QVERIFY(QFileInfo::exists(m_file + QStringLiteral(".broken-1")));
        QVERIFY(QFileInfo::exists(m_file + QStringLiteral(".broken-2")));
    }

    void aBrokenProfileStaysInTheFileBesideTheGoodOnes()
    {
        write(R"({"profiles":[{"id":"good","name":"Good"},{"id":"../bad","name":"Bad","user":"x"}, 7],"newer":true})");
        ProfileStore store(m_file);
        QCOMPARE(store.profiles().size(), 1);
        QCOMPARE(store.notices().size(), 2);
        QVERIFY(store.add(named(QStringLiteral("New"))));
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(object.value(u"profiles").toArray().size(), 4);
        QVERIFY(object.value(u"newer").toBool());
        QVERIFY(QJsonDocument(object).toJson().contains("../bad"));
    }

    void takesInWhatAnotherProcessWrote()
    {
        ProfileStore desktop(m_file);
        ProfileStore commandLine(m_file);
        QVERIFY(desktop.add(named(QStringLiteral("North"))));
        QVERIFY(commandLine.add(named(QStringLiteral("South"))));
        QCOMPARE(ProfileStore(m_file).profiles().size(), 2);
        QCOMPARE(commandLine.profiles().size(), 2);
    }

    void whatCannotBeWrittenChangesNothing()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("deep/profiles.json/in the way")));
        ProfileStore store(m_file);
        const auto added = store.add(named(QStringLiteral("North")));
        QVERIFY(!added);
        QCOMPARE(added.error().kind, ErrorKind::Storage);
        QVERIFY(store.profiles().isEmpty());
    }

    void aFailingKeyStoreKeepsTheProfile()
    {
        ProfileStore store(m_file);
        const Profile north = named(QStringLiteral("North"));
        QVERIFY(store.add(north));
        BrokenStore keys;
        std::optional<Result<Done>> told;
        store.remove(north.id, keys, this, [&](const auto &result) { told = result; });
        QTRY_VERIFY(told);
        QCOMPARE(told->error().kind, ErrorKind::KeyStoreUnavailable);
        QVERIFY(store.find(north.id));
        QCOMPARE(ProfileStore(m_file).profiles().size(), 1);
    }

    void removingAProfileRemovesItsSecrets()
    {
        ProfileStore store(m_file);
        const Profile north = named(QStringLiteral("North"));
        QVERIFY(store.add(north));
        MemoryStore keys;
        for (const SecretKind kind : allSecretKinds)
            keys.keep(north.id, kind, Secret(u"canary"));
        std::optional<Result<Done>> told;
        store.remove(north.id, keys, this, [&](const auto &result) { told = result; });
        QTRY_VERIFY(told);
        QVERIFY(*told);
        QVERIFY(!store.find(north.id));
        for (const SecretKind kind : allSecretKinds)
            QVERIFY(!keys.holds(north.id, kind));
    }

    void tellsOfChanges()
    {
        ProfileStore store(m_file);
        QSignalSpy changed(&store, &ProfileStore::changed);
        QVERIFY(store.add(named(QStringLiteral("North"))));
        QCOMPARE(changed.size(), 1);
        store.reload();
        QCOMPARE(changed.size(), 1);
    }

private:
    void write(const QByteArray &bytes)
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    std::optional<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(tst_ProfileStore)
#include "tst_profilestore.moc"
