// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/session/signinsecrets.h"
#include "models/session/layeredstore.h"
#include "models/session/secret.h"
#include "tests/support/settle.h"

#include <QTest>

#include <optional>
#include <type_traits>

using namespace floorwalker;

namespace {

Secret canary()
{
    return Secret(QStringLiteral("canary-3f9a"));
}

ProfileId profileId()
{
    return ProfileId(QStringLiteral("p"));
}

QByteArray headerSet(BasicAuthorizer &authorizer, const QByteArray &name)
{
    WireRequest request;
    authorizer.authorize(request, Instant());
    return headerValue(request.headers, name);
}

} // namespace

class tst_Secrets : public QObject
{
    Q_OBJECT

private slots:
    void aSecretNeverPrints()
    {
        QString printed;
        QDebug(&printed) << canary();
        QVERIFY(printed.contains(QStringLiteral("***")));
        QVERIFY(!canary().isIn(printed));
    }

    void aSecretBecomesNothingByItself()
    {
        QVERIFY(!(std::is_convertible_v<Secret, QString>));
        QVERIFY(!(std::is_convertible_v<Secret, QByteArray>));
        QVERIFY(!(std::is_convertible_v<QString, Secret>));
        QVERIFY(!(std::is_convertible_v<Secret, QVariant>));
    }

    void aSecretComesBackWhole_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << "";
        QTest::newRow("umlauts") << QStringLiteral("p\u00e4ssw\u00f6rd");
        QTest::newRow("emoji") << QStringLiteral("\U0001F511 key");
        QTest::newRow("long") << QString(5000, u'x');
    }
    void aSecretComesBackWhole()
    {
        QFETCH(QString, text);
        const Secret secret(text);
        const Secret copy = secret;
        Secret moved = copy;
        Secret &same = moved;
        moved = std::move(same);
        QCOMPARE(moved.text(), text);
        QCOMPARE(copy.utf8(), text.toUtf8());
    }

    void copiesOutliveEachOther()
    {
        Secret second;
        {
            const Secret first = canary();
            second = first;
        }
        QVERIFY(second == canary());
    }

    void basicIsUtf8BeforeBase64()
    {
        // RFC 7617, section 2.1: user "test", password "123" and the pound sign.
        BasicAuthorizer authorizer(QStringLiteral("test"), Secret(u"123\u00a3"), "x-api-key", Secret());
        QCOMPARE(headerSet(authorizer, "Authorization"), QByteArray("Basic dGVzdDoxMjPCow=="));
    }

    void theApiKeyGoesIntoTheNamedHeader()
    {
        BasicAuthorizer authorizer(QStringLiteral("u"), Secret(u"p"), "X-Own-Key", Secret(u"key 1"));
        QCOMPARE(headerSet(authorizer, "x-own-key"), QByteArray("key 1"));
        QCOMPARE(headerSet(authorizer, "x-api-key"), QByteArray());
    }

    void withoutAnApiKeyThereIsNoHeader()
    {
        BasicAuthorizer authorizer(QStringLiteral("u"), Secret(u"p"), "x-api-key", Secret());
        WireRequest request;
        authorizer.authorize(request, Instant());
        QCOMPARE(request.headers.size(), 1);
    }

    void anApiKeyCannotBringAHeaderOfItsOwn()
    {
        BasicAuthorizer authorizer(QStringLiteral("u"), Secret(u"p"), "x-api-key", Secret(u"k\r\nHost: evil"));
        QVERIFY(!headerSet(authorizer, "x-api-key").contains('\n'));
        QVERIFY(!headerSet(authorizer, "x-api-key").contains('\r'));
    }

    void signInReadsBothSecrets()
    {
        MemoryStore store;
        store.keep(profileId(), SecretKind::Password, canary());
        store.keep(profileId(), SecretKind::ApiKey, Secret(u"key"));
        const auto heard = signInWith(store, true);
        QVERIFY(heard);
        QVERIFY(heard->password == canary());
        QVERIFY(heard->apiKey == Secret(u"key"));
    }

    void signInWithoutAnApiKeyAsksForNone()
    {
        MemoryStore store;
        store.keep(profileId(), SecretKind::Password, canary());
        QVERIFY(signInWith(store, false));
    }

    void aMissingSecretIsToldOnce()
    {
        MemoryStore store;
        store.keep(profileId(), SecretKind::ApiKey, Secret(u"key"));
        const auto heard = signInWith(store, true);
        QVERIFY(!heard);
        QCOMPARE(heard.error().kind, ErrorKind::SecretMissing);
    }

    void theSecretOfTheRecordingsIsReadWhereTheyHaveASignInOfTheirOwn()
    {
        MemoryStore store;
        store.keep(profileId(), SecretKind::Password, canary());
        store.keep(profileId(), SecretKind::RecordingsPassword, Secret(u"audio"));
        Profile profile = profileWith(false);
        QVERIFY(signInWith(store, profile)->recordings.isEmpty());
        profile.recordings = QStringLiteral("https://audio.example");
        profile.recordingsUser = QStringLiteral("listener");
        QVERIFY(signInWith(store, profile)->recordings == Secret(u"audio"));
    }

    void withoutTheSecretOfTheRecordingsOneSignsInAllTheSame()
    {
        MemoryStore store;
        store.keep(profileId(), SecretKind::Password, canary());
        Profile profile = profileWith(false);
        profile.recordings = QStringLiteral("https://audio.example");
        profile.recordingsUser = QStringLiteral("listener");
        QVERIFY(signInWith(store, profile));
    }

    void whatTheKeyStoreTookIsNoLongerKeptBeside()
    {
        MemoryStore keys;
        LayeredStore layers(keys);
        layers.keepForThisRun(profileId(), SecretKind::Password, Secret(u"old"));
        std::optional<Result<Done>> written;
        layers.write(profileId(), SecretKind::Password, canary(), this, [&](const auto &r) { written = r; });
        QVERIFY(!written);
        QTRY_VERIFY(written);
        std::optional<Result<Secret>> read;
        layers.read(profileId(), SecretKind::Password, this, [&](const auto &r) { read = r; });
        QTRY_VERIFY(read);
        QVERIFY(**read == canary());
    }

private:
    static Profile profileWith(bool usesApiKey)
    {
        Profile profile;
        profile.id = profileId();
        profile.usesApiKey = usesApiKey;
        return profile;
    }

    Result<SignInSecrets> signInWith(CredentialStore &store, bool usesApiKey)
    {
        return signInWith(store, profileWith(usesApiKey));
    }

    Result<SignInSecrets> signInWith(CredentialStore &store, const Profile &profile)
    {
        QList<Result<SignInSecrets>> heard;
        readSignIn(store, profile, this, [&](const auto &result) { heard.append(result); });
        if (!heard.isEmpty() || !QTest::qWaitFor([&] { return !heard.isEmpty(); }))
            return Error{.detail = QStringLiteral("told before the call returned, or never")};
        settle();
        return heard.size() == 1 ? heard.front() : Result<SignInSecrets>(Error{});
    }
};

QTEST_GUILESS_MAIN(tst_Secrets)
#include "tst_secrets.moc"
