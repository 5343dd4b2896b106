// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/views/detailstage.h"

#include "ui/widgets/confirmdialog.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QLabel>

using namespace floorwalker;

namespace {

constexpr const char *mailGroup = "55555555-5555-5555-5555-555555555555";

QByteArray mail()
{
    return QByteArray(32, '3');
}

//! Hears every address that the desktop is asked to open.
class OpenedLinks final : public QObject
{
    Q_OBJECT

public:
    OpenedLinks()
    {
        for (const QString &scheme : {QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("file")})
            QDesktopServices::setUrlHandler(scheme, this, "take");
    }
    ~OpenedLinks() override
    {
        for (const QString &scheme : {QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("file")})
            QDesktopServices::unsetUrlHandler(scheme);
    }

    QList<QUrl> opened;

public slots:
    void take(const QUrl &url) { opened.append(url); }
};

} // namespace

//! The e-mail of a contact: shown whole, and safely.
class tst_MailTab : public DetailStage
{
    Q_OBJECT

private:
    QString mailPage() { return page(QStringLiteral("E-mail")); }
    void answerWithAMail(const QByteArray &content)
    {
        answerAlike('[' + contact(mail(), mailGroup, 1000, "\"channel\":\"EMAIL\",\"type\":\"EmailIn\",\"source\":\"ville@example.org\"") + ']', mailGroup);
        tenant().answer(QStringLiteral("cmi/emails/") + QString::fromLatin1(mail()), R"({"id":"M","title":"Offer","case_id":"4711","cid":"CID1",
            "from_address":{"name":"Ville","address":"ville@example.org"},"to_address":[{"name":"","address":"sales@example.com"}],
            "cc_address":[{"name":"","address":"boss@example.org"}],"from_queue":{"id":"Q","name":"Sales"},"agentName":"Virtanen, Aino",
            "remarks":"A good customer","content":")" + content + R"(",
            "attachments":[{"id":"A","filename":"plan.pdf","mime_type":"application/pdf","size":2048,"originator":"customer"}]})");
    }
    void openMail(const QByteArray &content = "<p>Dear all</p>")
    {
        answerWithAMail(content);
        sitDown();
        choose("ville@example.org");
        showTab(QStringLiteral("Mail"));
    }

private slots:
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup() { m_desk.reset(); }

    void aMailsHeadIsWhole()
    {
        openMail();
        QCOMPARE(mailPage(), QStringLiteral("Offer\nFrom: Ville <ville@example.org>\nTo: sales@example.com\nCc: boss@example.org\n"
                                            "Queue: Sales\nAgent: Virtanen, Aino\nCase id: 4711\nCID: CID1\nRemarks: A good customer\n"
                                            "Attachment: plan.pdf · 2.00 KiB · application/pdf · customer\nDear all"));
    }

    void aMailLoadsNothing_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("image") << QByteArray("<p>Hi</p><img src='https://evil.example/pixel.png'>");
        QTest::newRow("file") << QByteArray("<p>Hi</p><img src='file:///etc/passwd'>");
        QTest::newRow("style") << QByteArray("<style>@import url(https://evil.example/a.css);</style><p style='background:url(https://evil.example/b)'>Hi</p>");
        QTest::newRow("frame") << QByteArray("<iframe src='https://evil.example'></iframe><p>Hi</p>");
        QTest::newRow("refresh") << QByteArray("<meta http-equiv='refresh' content='0;url=https://evil.example'><p>Hi</p>");
    }
    void aMailLoadsNothing()
    {
        QFETCH(QByteArray, content);
        OpenedLinks links;
        openMail(content);
        auto &view = part<ReadingView>(QStringLiteral("E-mail"));
        QVERIFY(mailPage().endsWith(QStringLiteral("Hi")));
        QVERIFY(!view.toHtml().contains(QStringLiteral("evil")));
        for (const WireRequest &request : tenant().wire.sent())
            QCOMPARE(request.url.host(), QStringLiteral("tenant.example"));
        QVERIFY(links.opened.isEmpty());
    }

    void theViewItselfWouldLoadNothing()
    {
        openMail();
        auto &view = part<ReadingView>(QStringLiteral("E-mail"));
        for (const QUrl &name : {QUrl(QStringLiteral("file:///etc/passwd")), QUrl(QStringLiteral("qrc:/icons/copy.svg")), QUrl(QStringLiteral("https://evil.example"))}) {
            for (const auto type : {QTextDocument::HtmlResource, QTextDocument::ImageResource, QTextDocument::StyleSheetResource})
                QVERIFY(view.document()->resource(type, name).toByteArray().isEmpty());
        }
    }

    void aLinkIsShownWhenPointedAt()
    {
        openMail("<a href='https://example.org/a?b=1'>help</a>");
        emit part<ReadingView>(QStringLiteral("E-mail")).linkPointedAt(QUrl(QStringLiteral("https://example.org/a?b=1")));
        QVERIFY(part<QLabel>(QStringLiteral("Where the link leads")).text().contains(QStringLiteral("https://example.org/a?b=1")));
    }

    void aLinkAsksBeforeItOpens()
    {
        OpenedLinks links;
        openMail("<a href='https://example.org/a'>help</a>");
        emit part<ReadingView>(QStringLiteral("E-mail")).anchorClicked(QUrl(QStringLiteral("https://example.org/a")));
        QVERIFY(links.opened.isEmpty());
        auto *question = window().findChild<ConfirmDialog *>();
        QVERIFY(question);
        question->accept();
        QCOMPARE(links.opened, QList{QUrl(QStringLiteral("https://example.org/a"))});
    }

    void aLinkToAFileOpensNothing()
    {
        OpenedLinks links;
        openMail();
        emit part<ReadingView>(QStringLiteral("E-mail")).anchorClicked(QUrl(QStringLiteral("file:///etc/passwd")));
        QVERIFY(!window().findChild<ConfirmDialog *>());
        QVERIFY(links.opened.isEmpty());
    }

    void thePlainViewTellsEachLinkWhole()
    {
        openMail("<p>See <a href='https://example.org/a?b=1'>here</a></p>");
        part<QCheckBox>(QStringLiteral("Plain text")).setChecked(true);
        QVERIFY2(mailPage().contains(QStringLiteral("https://example.org/a?b=1")), qPrintable(mailPage()));
    }
};

QTEST_MAIN(tst_MailTab)
#include "tst_mailtab.moc"
