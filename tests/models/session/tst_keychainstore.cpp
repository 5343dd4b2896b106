// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/session/keychainstore.h"

#include "models/session/layeredstore.h"
#include "models/session/profilestore.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace floorwalker;

namespace {

ProfileId profileId()
{
    return ProfileId(QStringLiteral("b5f2c1d07a5e4f6f8a9b0c1d2e3f4a5b"));
}

Secret secret()
{
    return Secret(QStringLiteral("s\u00e4laisuus-canary-17"));
}

constexpr qint64 promisedMs = 5'000; // every state has its sentence by then

//! What private-session made of the key store; without it, as in a bare run, no bus.
QByteArray state()
{
    return qgetenv("KEY_STORE_STATE");
}

bool works()
{
    return state() == "normal";
}

template<typename Value>
struct Heard {
    std::optional<Result<Value>> result;
    QElapsedTimer since;
    qint64 tookMs = 0;

    std::function<void(Result<Value>)> ear()
    {
        since.start();
        return [this](const Result<Value> &told) {
            tookMs = since.elapsed();
            result = told;
        };
    }
};

} // namespace

//! Run once in each state by tests/support/private-session.
class tst_KeychainStore : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("floorwalker.session=false"));
        if (!state().isEmpty())
            return;
        qputenv("KEY_STORE_STATE", "no-bus");
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
        qunsetenv("DISPLAY");
    }

    void writingTellsTheState()
    {
        Heard<Done> heard;
        m_store.write(profileId(), SecretKind::Password, secret(), this, heard.ear());
        QVERIFY(!heard.result); // never before the call returns
        QTRY_VERIFY_WITH_TIMEOUT(heard.result, int(promisedMs));
        QVERIFY(heard.tookMs < promisedMs);
        if (works() || state() == "prepare") {
            QVERIFY2(*heard.result, qPrintable(*heard.result ? QString() : heard.result->error().detail));
            return;
        }
        QVERIFY(!*heard.result);
        QCOMPARE(heard.result->error().kind,
                 state() == "silent" ? ErrorKind::KeyStoreSilent : ErrorKind::KeyStoreUnavailable);
    }

    void readingTellsTheState()
    {
        if (state() == "prepare")
            return;
        Heard<Secret> heard;
        m_store.read(profileId(), SecretKind::Password, this, heard.ear());
        QTRY_VERIFY_WITH_TIMEOUT(heard.result, int(promisedMs));
        if (works()) {
            QVERIFY(*heard.result);
            QVERIFY(**heard.result == secret());
            return;
        }
        QVERIFY(!*heard.result);
        QCOMPARE(heard.result->error().kind,
                 state() == "silent"       ? ErrorKind::KeyStoreSilent
                     : state() == "locked" ? ErrorKind::SecretMissing // there, but not readable now
                                           : ErrorKind::KeyStoreUnavailable);
        QVERIFY(!secret().isIn(heard.result->error().detail));
    }

    void removingWhatIsNotThereIsDone()
    {
        if (state() == "prepare")
            return;
        Heard<Done> heard;
        m_store.remove(ProfileId(QStringLiteral("nobody")), SecretKind::ApiKey, this, heard.ear());
        QTRY_VERIFY_WITH_TIMEOUT(heard.result, int(promisedMs));
        if (works() || state() == "locked")
            QVERIFY(*heard.result);
        else
            QVERIFY(!*heard.result);
    }

    void noStateLosesAProfile()
    {
        if (state() == "prepare")
            return;
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("profiles.json"));
        ProfileStore profiles(file);
        Profile profile;
        profile.id = profileId();
        profile.name = QStringLiteral("North");
        QVERIFY(profiles.add(profile));
        Heard<Done> heard;
        writeSecretsOf(profile, heard);
        QTRY_VERIFY_WITH_TIMEOUT(heard.result, int(promisedMs));
        QCOMPARE(ProfileStore(file).profiles().size(), 1);
    }

    void deletingTakesTheSecretsAlong()
    {
        if (!works())
            return;
        QTemporaryDir folder;
        ProfileStore profiles(folder.filePath(QStringLiteral("profiles.json")));
        Profile profile;
        profile.id = profileId();
        profile.name = QStringLiteral("North");
        QVERIFY(profiles.add(profile));
        Heard<Done> heard;
        profiles.remove(profileId(), m_store, this, heard.ear());
        QTRY_VERIFY(heard.result);
        QVERIFY(*heard.result);
        QVERIFY(profiles.profiles().isEmpty());
        Heard<Secret> left;
        m_store.read(profileId(), SecretKind::Password, this, left.ear());
        QTRY_VERIFY(left.result);
        QCOMPARE(left.result->error().kind, ErrorKind::SecretMissing);
    }

    void aReceiverThatIsGoneHearsNothing()
    {
        if (state() == "prepare")
            return;
        bool isTold = false;
        Heard<Secret> after;
        {
            QObject gone;
            m_store.read(profileId(), SecretKind::Password, &gone, [&](const auto &) { isTold = true; });
        }
        m_store.read(profileId(), SecretKind::Password, this, after.ear()); // jobs go one after the other
        QTRY_VERIFY_WITH_TIMEOUT(after.result, int(promisedMs));
        QVERIFY(!isTold);
    }

    void whatIsKeptForThisRunNeedsNoKeyStore()
    {
        LayeredStore layers(m_store);
        layers.keepForThisRun(profileId(), SecretKind::Password, secret());
        Heard<Secret> heard;
        layers.read(profileId(), SecretKind::Password, this, heard.ear());
        QTRY_VERIFY(heard.result);
        QVERIFY(*heard.result && **heard.result == secret());
    }

private:
    void writeSecretsOf(const Profile &profile, Heard<Done> &heard)
    {
        const auto step = whenAll(2, heard.ear());
        m_store.write(profile.id, SecretKind::Password, secret(), this, step);
        m_store.write(profile.id, SecretKind::ApiKey, secret(), this, step);
    }

    KeychainStore m_store;
};

QTEST_GUILESS_MAIN(tst_KeychainStore)
#include "tst_keychainstore.moc"
