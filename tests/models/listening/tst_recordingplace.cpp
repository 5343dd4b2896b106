// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/listening/listeningerror.h"
#include "models/listening/recordingplace.h"
#include "tests/models/listening/asnobody.h"
#include "tests/models/listening/sounds.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace floorwalker;

namespace {

//! A folder of recordings in the manner of Contact Pro, with something beside it that nobody may reach.
struct Disk {
    Disk()
    {
        for (const char *path : {"root/100/2017_07_00/call.wav", "root/100/Mixed_Case/Call.WAV", "root/twins/a.wav",
                                 "root/twins/A.wav", "root/100%41.wav", "outside/secret.wav", "rooted/secret.wav"})
            add(QString::fromLatin1(path));
    }

    void add(const QString &path)
    {
        const QString whole = folder.filePath(path);
        QDir().mkpath(QFileInfo(whole).path());
        writeFile(whole, "sound");
    }
    void link(const QString &to, const QString &from) { QVERIFY(QFile::link(to, folder.filePath(from))); }

    QString root() const { return folder.filePath(QStringLiteral("root")); }
    RecordingPlace place() const { return *RecordingPlace::from(root()); }

    QTemporaryDir folder;
};

CallRecording named(const QString &fileName, const QString &filePath = {})
{
    return {.id = CallRecordingId(QStringLiteral("R")), .fileName = fileName, .filePath = filePath};
}

//! What the server may say to get out of the place. Each is refused by its letters alone.
void corpus()
{
    QTest::addColumn<QString>("name");
    const auto row = [](const char *what, const QString &name) { QTest::newRow(what) << name; };
    row("nothing", {});
    row("blanks", QStringLiteral("   "));
    row("up", QStringLiteral(".."));
    row("up, Windows", QStringLiteral("..\\outside\\secret.wav"));
    row("up, web", QStringLiteral("../outside/secret.wav"));
    row("up and down again", QStringLiteral("100\\..\\100\\2017_07_00\\call.wav"));
    row("up in the middle", QStringLiteral("100/../../outside/secret.wav"));
    row("up, separators mixed", QStringLiteral("100/..\\..\\outside/secret.wav"));
    row("up at the end", QStringLiteral("100\\.."));
    row("up, many dots", QStringLiteral("....\\secret.wav"));
    row("up, a blank behind", QStringLiteral(".. \\outside\\secret.wav"));
    row("up, blanks between", QStringLiteral(". .\\outside\\secret.wav"));
    row("here", QStringLiteral(".\\100\\call.wav"));
    row("a dot at the end", QStringLiteral("100.\\call.wav"));
    row("a blank at the end", QStringLiteral("100\\call.wav "));
    row("absolute, Windows", QStringLiteral("\\Windows\\secret.wav"));
    row("absolute, web", QStringLiteral("/etc/passwd"));
    row("share", QStringLiteral("\\\\server\\share\\secret.wav"));
    row("share, web", QStringLiteral("//server/share/secret.wav"));
    row("device path", QStringLiteral("\\\\?\\C:\\secret.wav"));
    row("device path, dot", QStringLiteral("\\\\.\\PhysicalDrive0"));
    row("drive", QStringLiteral("C:\\secret.wav"));
    row("drive, relative", QStringLiteral("C:secret.wav"));
    row("drive, inside", QStringLiteral("100\\C:\\secret.wav"));
    row("stream", QStringLiteral("100\\call.wav:hidden"));
    row("stream, default", QStringLiteral("100\\call.wav::$DATA"));
    row("address", QStringLiteral("https://evil.example/call.wav"));
    row("file address", QStringLiteral("file:///etc/passwd"));
    row("device", QStringLiteral("100\\CON"));
    row("device with an ending", QStringLiteral("100\\nul.wav"));
    row("device with a number", QStringLiteral("100\\Com1.call.wav"));
    row("empty part", QStringLiteral("100\\\\call.wav"));
    row("ends in a separator", QStringLiteral("100\\call.wav\\"));
    row("zero", QStringLiteral("100\\call.wav") + QChar(0) + QStringLiteral(".txt"));
    row("line end", QStringLiteral("100\\call\n.wav"));
    row("right to left", QStringLiteral("100\\call") + QChar(0x202E) + QStringLiteral("vaw.exe"));
    row("invisible blank", QStringLiteral("..") + QChar(0x200B) + QStringLiteral("\\secret.wav"));
    row("percent dots", QStringLiteral("%2e%2e/outside/secret.wav"));
    row("percent dots and separator", QStringLiteral("%2e%2e%2foutside%2fsecret.wav"));
    row("percent separator", QStringLiteral("100%5ccall.wav"));
    row("percent twice", QStringLiteral("%252e%252e%255coutside%255csecret.wav"));
    row("percent thrice", QStringLiteral("%25252e%25252e/secret.wav"));
    row("percent zero", QStringLiteral("100/call.wav%00.txt"));
    row("percent drive", QStringLiteral("C%3a\\secret.wav"));
    row("percent, overlong", QStringLiteral("%c0%ae%c0%ae/secret.wav"));
    row("wide dots", QString(2, QChar(0xFF0E)) + QStringLiteral("\\outside\\secret.wav"));
    row("one letter of dots", QString(QChar(0x2026)) + QStringLiteral("\\secret.wav"));
    row("wide slash", QStringLiteral("100") + QChar(0xFF0F) + QStringLiteral("call.wav"));
    row("wide backslash", QStringLiteral("..") + QChar(0xFF3C) + QStringLiteral("outside"));
    row("wide colon", QStringLiteral("C") + QChar(0xFF1A) + QStringLiteral("\\secret.wav"));
    row("wide percent", QStringLiteral("100") + QChar(0xFF05) + QStringLiteral("2fcall.wav") + QChar(0xFF0F) + u'x');
    row("long part", QString(256, u'a') + QStringLiteral(".wav"));
    row("long part in bytes", QString(130, QChar(0xE4)));
    row("long name", QStringLiteral("a\\").repeated(600) + u'a');
    row("deep name", QStringLiteral("a\\").repeated(40) + u'a');
}

} // namespace

class tst_RecordingPlace : public QObject
{
    Q_OBJECT

private slots:
    void nothingLeadsOutOfAFolder_data() { corpus(); }
    void nothingLeadsOutOfAFolder()
    {
        QFETCH(QString, name);
        const Disk disk;
        const auto file = disk.place().fileOf(named(name));
        QVERIFY(!file);
        QCOMPARE(file.error().kind, ErrorKind::Invalid);
        QVERIFY(isListeningError(file.error()));
        QVERIFY(!file.error().detail.contains(u'\n'));
        QVERIFY(file.error().detail.endsWith(u'.'));
    }

    void nothingLeadsOutThroughThePath_data() { corpus(); }
    void nothingLeadsOutThroughThePath()
    {
        QFETCH(QString, name);
        if (name.trimmed().isEmpty())
            return; // then the file's name alone counts
        if (name.endsWith(u'\\'))
            name.chop(1); // that is how a folder may end
        if (name == u"100\\call.wav")
            return;
        const Disk disk;
        const auto file = disk.place().fileOf(named(QStringLiteral("call.wav"), name));
        QVERIFY(!file);
        QCOMPARE(file.error().kind, ErrorKind::Invalid);
    }

    void nothingLeadsOutOfAnAddress_data() { corpus(); }
    void nothingLeadsOutOfAnAddress()
    {
        QFETCH(QString, name);
        const auto address = RecordingPlace::from(QStringLiteral("https://audio.example/calls"))->addressOf(named(name));
        QVERIFY(!address);
        QCOMPARE(address.error().kind, ErrorKind::Invalid);
    }

    void findsTheFile_data()
    {
        QTest::addColumn<QString>("fileName");
        QTest::addColumn<QString>("filePath");
        QTest::addColumn<QString>("found");
        QTest::newRow("as given") << "100\\2017_07_00\\call.wav" << "" << "100/2017_07_00/call.wav";
        QTest::newRow("web separators") << "100/2017_07_00/call.wav" << "" << "100/2017_07_00/call.wav";
        QTest::newRow("other case") << "100\\MIXED_case\\call.wav" << "" << "100/Mixed_Case/Call.WAV";
        QTest::newRow("a path before the name") << "call.wav" << "100\\2017_07_00" << "100/2017_07_00/call.wav";
        QTest::newRow("a path with a separator") << "call.wav" << "100\\2017_07_00\\" << "100/2017_07_00/call.wav";
        QTest::newRow("a path that is all") << "elsewhere\\call.wav" << "100\\2017_07_00\\call.wav"
                                            << "100/2017_07_00/call.wav";
        QTest::newRow("a harmless percent") << "100%41.wav" << "" << "100%41.wav";
        QTest::newRow("exact before alike") << "twins\\A.wav" << "" << "twins/A.wav";
    }
    void findsTheFile()
    {
        QFETCH(QString, fileName);
        QFETCH(QString, filePath);
        QFETCH(QString, found);
        const Disk disk;
        const auto file = disk.place().fileOf(named(fileName, filePath));
        QVERIFY2(file, file ? "" : qPrintable(file.error().detail));
        QCOMPARE(file->path, QDir(disk.root()).canonicalPath() + u'/' + found);
    }

    void namesThatDifferOnlyInCaseAreNotGuessed()
    {
        Disk disk;
        disk.add(QStringLiteral("root/twins/B1.wav"));
        disk.add(QStringLiteral("root/twins/b1.WAV"));
        const auto file = disk.place().fileOf(named(QStringLiteral("twins\\b1.wav")));
        QVERIFY(!file);
        QCOMPARE(file.error().kind, ErrorKind::Invalid);
    }

    void linksLeadNowhereElse_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("isFollowed");
        QTest::newRow("a file outside") << "../outside/secret.wav" << false;
        QTest::newRow("the system") << "/etc/passwd" << false;
        QTest::newRow("a folder whose name begins like the root") << "../rooted/secret.wav" << false;
        QTest::newRow("nothing") << "../outside/not-there.wav" << false;
        QTest::newRow("itself") << "link.wav" << false;
        QTest::newRow("a file inside") << "100/2017_07_00/call.wav" << true;
    }
    void linksLeadNowhereElse()
    {
        QFETCH(QString, to);
        QFETCH(bool, isFollowed);
        Disk disk;
        disk.link(to, QStringLiteral("root/link.wav"));
        const auto file = disk.place().fileOf(named(QStringLiteral("link.wav")));
        QCOMPARE(bool(file), isFollowed);
    }

    void aLinkedFolderLeadsNowhereElse()
    {
        Disk disk;
        disk.link(QStringLiteral("../outside"), QStringLiteral("root/folder"));
        const auto file = disk.place().fileOf(named(QStringLiteral("folder\\secret.wav")));
        QVERIFY(!file);
        QCOMPARE(file.error().kind, ErrorKind::Invalid);
    }

    void aRootThatIsALinkIsFollowed()
    {
        Disk disk;
        disk.link(disk.root(), QStringLiteral("rootlink"));
        const auto place = RecordingPlace::from(disk.folder.filePath(QStringLiteral("rootlink")));
        QVERIFY(place->fileOf(named(QStringLiteral("100\\2017_07_00\\call.wav"))));
    }

    void whatIsNotThereIsMissing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("file") << "100\\2017_07_00\\other.wav";
        QTest::newRow("folder") << "200\\2017_07_00\\call.wav";
        QTest::newRow("a file as a folder") << "100\\2017_07_00\\call.wav\\more.wav";
        QTest::newRow("a folder as a file") << "100\\2017_07_00";
    }
    void whatIsNotThereIsMissing()
    {
        QFETCH(QString, name);
        const Disk disk;
        const auto file = disk.place().fileOf(named(name));
        QVERIFY(!file);
        QCOMPARE(file.error().kind, ErrorKind::NotFound);
    }

    void aMissingRootSaysSo()
    {
        const auto place = RecordingPlace::from(QStringLiteral("/nowhere/at/all"));
        const auto file = place->fileOf(named(QStringLiteral("call.wav")));
        QVERIFY(!file);
        QVERIFY(file.error().detail.contains(QStringLiteral("/nowhere/at/all")));
    }

    void anUnreadableFolderSaysSo()
    {
        const Disk disk;
        const auto mine = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
        QFile::setPermissions(disk.folder.path(), mine | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther);
        QFile::setPermissions(disk.root() + QStringLiteral("/100"), {});
        const auto file = [&disk] {
            const AsNobody nobody;
            return disk.place().fileOf(named(QStringLiteral("100\\2017_07_00\\call.wav")));
        }();
        QFile::setPermissions(disk.root() + QStringLiteral("/100"), mine);
        QVERIFY(!file);
        QCOMPARE(file.error().kind, ErrorKind::Forbidden);
    }

    void addressesStandBelowTheBase_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("address");
        QTest::newRow("plain") << "https://a.example/calls" << "100\\x.wav" << QByteArray("https://a.example/calls/100/x.wav");
        QTest::newRow("slash") << "https://a.example/calls/" << "x.wav" << QByteArray("https://a.example/calls/x.wav");
        QTest::newRow("bare host") << "https://a.example" << "x.wav" << QByteArray("https://a.example/x.wav");
        QTest::newRow("token") << "https://a.example/c?sig=a%2Fb" << "x.wav" << QByteArray("https://a.example/c/x.wav?sig=a%2Fb");
        QTest::newRow("blank and umlaut") << "https://a.example/" << QStringLiteral("a b\\ä.wav")
                                          << QByteArray("https://a.example/a%20b/%C3%A4.wav");
        QTest::newRow("a question is a letter") << "https://a.example/" << "x?y=1#z.wav"
                                                << QByteArray("https://a.example/x%3Fy%3D1%23z.wav");
        QTest::newRow("a percent stays one") << "https://a.example/" << "100%41.wav" << QByteArray("https://a.example/100%2541.wav");
        QTest::newRow("base with a blank") << "https://a.example/my%20calls" << "x.wav" << QByteArray("https://a.example/my%20calls/x.wav");
        QTest::newRow("loopback") << "http://127.0.0.1:8080/r" << "x.wav" << QByteArray("http://127.0.0.1:8080/r/x.wav");
    }
    void addressesStandBelowTheBase()
    {
        QFETCH(QString, base);
        QFETCH(QString, name);
        QFETCH(QByteArray, address);
        const auto place = RecordingPlace::from(base);
        QVERIFY(place);
        QCOMPARE(place->addressOf(named(name))->toEncoded(), address);
    }

    void placesThatAreNone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << "";
        QTest::newRow("relative") << "recordings";
        QTest::newRow("plain http") << "http://audio.example/calls";
        QTest::newRow("http to a name like the loopback's") << "http://127.0.0.1.evil.example/";
        QTest::newRow("password in the address") << "https://user:pw@audio.example/";
        QTest::newRow("no host") << "https:///calls";
        QTest::newRow("fragment") << "https://audio.example/#x";
        QTest::newRow("share that is not mounted") << "\\\\server\\calls";
    }
    void placesThatAreNone()
    {
        QFETCH(QString, text);
        const auto place = RecordingPlace::from(text, {});
        QVERIFY(!place);
        QVERIFY(place.error().detail.endsWith(u'.'));
    }

    void aShareIsWhereItIsMounted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folder");
        QTest::newRow("whole") << "\\\\Server\\Calls" << "/mnt/calls";
        QTest::newRow("folder of it") << "\\\\server\\calls\\2017\\Week 1" << "/mnt/calls/2017/Week 1";
        QTest::newRow("web separators") << "//server/calls/x/" << "/mnt/calls/x";
        QTest::newRow("one whose name begins alike is another") << "\\\\server\\callsabroad" << QString();
        QTest::newRow("the deeper mount") << "\\\\server\\calls\\vault\\x" << "/mnt/vault/x";
    }
    void aShareIsWhereItIsMounted()
    {
        QFETCH(QString, text);
        QFETCH(QString, folder);
        const QList<MountedShare> shares{{QStringLiteral("//server/calls"), QStringLiteral("/mnt/calls")},
                                         {QStringLiteral("//server/calls/vault"), QStringLiteral("/mnt/vault")},
                                         {QStringLiteral("//server/call"), QStringLiteral("/mnt/call")}};
        const auto place = RecordingPlace::from(text, shares);
        QCOMPARE(place ? place->folder() : QString(), folder);
    }
};

QTEST_GUILESS_MAIN(tst_RecordingPlace)

#include "tst_recordingplace.moc"
