// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/session/environmentprofile.h"

#include "models/session/datapaths.h"

#include <QTemporaryDir>
#include <QTest>

using namespace floorwalker;

namespace {

QProcessEnvironment environment(std::initializer_list<std::pair<const char *, const char *>> values)
{
    QProcessEnvironment made;
    for (const auto &[name, value] : values)
        made.insert(QString::fromLatin1(name), QString::fromUtf8(value));
    return made;
}

QProcessEnvironment complete()
{
    return environment({{"FLOORWALKER_URL", "https://floor.example/p"},
                        {"FLOORWALKER_USER", "anna"},
                        {"FLOORWALKER_PASSWORD", "canary-password"},
                        {"FLOORWALKER_API_KEY", "canary-key"},
                        {"FLOORWALKER_RECORDINGS", "https://audio.example/calls"}});
}

} // namespace

class tst_EnvironmentProfile : public QObject
{
    Q_OBJECT

private slots:
    void withoutAnAddressThereIsNone()
    {
        QVERIFY(!environmentProfile({}));
        QVERIFY(!environmentProfile(environment({{"FLOORWALKER_USER", "anna"}, {"FLOORWALKER_URL", ""}})));
    }

    void theLeastIsAddressUserAndPassword()
    {
        auto variables = complete();
        variables.remove(QStringLiteral("FLOORWALKER_API_KEY"));
        const auto found = environmentProfile(variables);
        QVERIFY(found && *found);
        QCOMPARE((*found)->profile.name, QStringLiteral("environment"));
        QVERIFY(!(*found)->profile.usesApiKey);
        QVERIFY((*found)->secrets.password == Secret(u"canary-password"));
    }

    void aCloudAloneIsAConnection()
    {
        const auto found = environmentProfile(environment({{"FLOORWALKER_CALLING_KEY", "application"}, {"FLOORWALKER_CALLING_SECRET", "canary-secret"}}));
        QVERIFY(found && *found);
        QVERIFY((*found)->profile.calling.isConnected());
        QVERIFY((*found)->secrets.application == Secret(u"canary-secret"));
    }

    void aCloudWithoutItsSecretNamesTheVariable()
    {
        auto variables = complete();
        variables.insert(QStringLiteral("FLOORWALKER_PROJECT"), QStringLiteral("project"));
        variables.insert(QStringLiteral("FLOORWALKER_KEY_ID"), QStringLiteral("key"));
        const auto found = environmentProfile(variables);
        QVERIFY(found && !*found);
        QVERIFY(found->error().detail.startsWith(QStringLiteral("FLOORWALKER_KEY_SECRET: ")));
    }

    void cloudsAreReadWhole()
    {
        auto variables = complete();
        const std::initializer_list<std::pair<const char *, const char *>> values{
            {"FLOORWALKER_CONVERSATION_URL", "https://c.example"}, {"FLOORWALKER_TEMPLATE_URL", "https://t.example"},
            {"FLOORWALKER_AUTH_URL", "https://a.example/oauth2/token"}, {"FLOORWALKER_PROJECT", "project"}, {"FLOORWALKER_KEY_ID", "id"},
            {"FLOORWALKER_KEY_SECRET", "canary-key-secret"}, {"FLOORWALKER_APP", "app"}, {"FLOORWALKER_CONVERSATION_AUTH", "basic"},
            {"FLOORWALKER_CALLING_URL", "https://v.example/calling/v1"}, {"FLOORWALKER_CALLING_CONFIG_URL", "https://n.example/v1"},
            {"FLOORWALKER_CALLING_KEY", "key"}, {"FLOORWALKER_CALLING_SECRET", "canary-secret"}, {"FLOORWALKER_CALLING_AUTH", "basic"}};
        for (const auto &[name, value] : values)
            variables.insert(QString::fromLatin1(name), QString::fromLatin1(value));
        const auto found = environmentProfile(variables);
        QVERIFY(found && *found);
        const ConversationProject project{QStringLiteral("eu"), QStringLiteral("https://c.example"), QStringLiteral("https://t.example"), QStringLiteral("https://a.example/oauth2/token"),
                                          QStringLiteral("project"), QStringLiteral("id"), QStringLiteral("app"), true};
        QCOMPARE((*found)->profile.conversation, project);
        const CallingApplication application{QStringLiteral("https://v.example/calling/v1"), QStringLiteral("https://n.example/v1"), QStringLiteral("key"), true, false};
        QCOMPARE((*found)->profile.calling, application);
        QVERIFY((*found)->secrets.projectKey == Secret(u"canary-key-secret"));
    }

    //! Nobody signs in to a folder; what an address left behind stops nobody.
    void theUserOfTheAudioIsJudgedOnlyForAnAddress()
    {
        auto variables = complete();
        variables.insert(QStringLiteral("FLOORWALKER_RECORDINGS"), QStringLiteral("/srv/audio"));
        variables.insert(QStringLiteral("FLOORWALKER_RECORDINGS_USER"), QStringLiteral("a:b"));
        QVERIFY(*environmentProfile(variables));
    }

    void takesEverythingThatIsNamed()
    {
        auto variables = complete();
        variables.insert(QStringLiteral("FLOORWALKER_API_KEY_HEADER"), QStringLiteral("X-Own"));
        variables.insert(QStringLiteral("FLOORWALKER_TIME_ZONE"), QStringLiteral("Europe/Helsinki"));
        variables.insert(QStringLiteral("FLOORWALKER_DAY_START"), QStringLiteral("7:30"));
        variables.insert(QStringLiteral("FLOORWALKER_COUNTRY"), QStringLiteral("fi"));
        variables.insert(QStringLiteral("FLOORWALKER_RECORDINGS"), QStringLiteral("https://audio.example/calls"));
        variables.insert(QStringLiteral("FLOORWALKER_RECORDINGS_USER"), QStringLiteral("listener"));
        variables.insert(QStringLiteral("FLOORWALKER_RECORDINGS_PASSWORD"), QStringLiteral("canary-audio"));
        const auto found = environmentProfile(variables);
        QVERIFY(found && *found);
        const Profile &profile = (*found)->profile;
        QVERIFY(profile.usesApiKey);
        QVERIFY((*found)->secrets.apiKey == Secret(u"canary-key"));
        QCOMPARE(profile.apiKeyHeader, QStringLiteral("X-Own"));
        QCOMPARE(profile.timeZone, QByteArray("Europe/Helsinki"));
        QCOMPARE(profile.dayStart, QTime(7, 30));
        QCOMPARE(profile.country, QStringLiteral("FI"));
        QCOMPARE(profile.recordings, QStringLiteral("https://audio.example/calls"));
        QCOMPARE(profile.recordingsUser, QStringLiteral("listener"));
        QVERIFY((*found)->secrets.recordings == Secret(u"canary-audio"));
    }

    void namesTheVariableThatIsWrong_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *name, const char *variable, const char *value) {
            QTest::newRow(name) << QString::fromLatin1(variable) << QString::fromUtf8(value);
        };
        row("plain http to another machine", "FLOORWALKER_URL", "http://floor.example");
        row("no web address", "FLOORWALKER_URL", "no address at all");
        row("no user", "FLOORWALKER_USER", "");
        row("no password", "FLOORWALKER_PASSWORD", "");
        row("header of two lines", "FLOORWALKER_API_KEY_HEADER", "a\r\nb");
        row("no such file", "FLOORWALKER_CA", "/no/such.pem");
        row("no such zone", "FLOORWALKER_TIME_ZONE", "Atlantis");
        row("no time", "FLOORWALKER_DAY_START", "noon");
        row("no country", "FLOORWALKER_COUNTRY", "Finland");
        row("colon in the user of the audio", "FLOORWALKER_RECORDINGS_USER", "a:b");
    }
    void namesTheVariableThatIsWrong()
    {
        QFETCH(QString, variable);
        QFETCH(QString, value);
        auto variables = complete();
        variables.insert(variable, value);
        const auto found = environmentProfile(variables);
        QVERIFY(found && !*found);
        QCOMPARE(found->error().kind, ErrorKind::Invalid);
        QVERIFY2(found->error().detail.startsWith(variable + QStringLiteral(": ")),
                 qPrintable(found->error().detail));
        QVERIFY(!found->error().detail.contains(QStringLiteral("canary")));
    }

    void dataDirMovesEverything()
    {
        const auto paths = DataPaths::from(environment({{"FLOORWALKER_DATA_DIR", "/somewhere/else"}}));
        const ProfileId id(QStringLiteral("a1"));
        for (const QString &path : {paths.folder(), paths.preferences(), paths.profiles(),
                                    paths.history(id), paths.ledger(QUrl(QStringLiteral("https://a.example/"))),
                                    paths.desk(QUrl(QStringLiteral("https://a.example/"))), paths.logs()})
            QVERIFY2(path.startsWith(QStringLiteral("/somewhere/else")), qPrintable(path));
    }

    void foldersAreTheOwnersAlone()
    {
        const QTemporaryDir folder;
        const QString made = folder.filePath(QStringLiteral("data"));
        const DataPaths paths(made, made);
        QVERIFY(paths.make());
        QCOMPARE(QFile::permissions(made) & QFile::Permissions(0x0077), QFile::Permissions());
        QVERIFY(QFileInfo(paths.logs()).isDir());
    }
};

QTEST_GUILESS_MAIN(tst_EnvironmentProfile)
#include "tst_environmentprofile.moc"
