// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/safemail.h"
#include "tests/support/hostilemails.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTextDocument>

#include <ctime>

using namespace floorwalker;

namespace {

//! A document that tells whatever it is asked to load.
class WatchedDocument final : public QTextDocument
{
public:
    QStringList asked;

protected:
    QVariant loadResource(int, const QUrl &name) override
    {
        asked << name.toString();
        return {};
    }
};

//! What is not on the whitelist: elements, attributes, values.
QStringList strangersIn(const QString &html)
{
    static const QSet<QString> elements{
        QStringLiteral("a"), QStringLiteral("address"), QStringLiteral("b"), QStringLiteral("big"), QStringLiteral("blockquote"),
        QStringLiteral("br"), QStringLiteral("caption"), QStringLiteral("center"), QStringLiteral("cite"), QStringLiteral("code"),
        QStringLiteral("dd"), QStringLiteral("del"), QStringLiteral("div"), QStringLiteral("dl"), QStringLiteral("dt"),
        QStringLiteral("em"), QStringLiteral("h1"), QStringLiteral("h2"), QStringLiteral("h3"), QStringLiteral("hr"),
        QStringLiteral("i"), QStringLiteral("li"), QStringLiteral("ol"), QStringLiteral("p"), QStringLiteral("pre"),
        QStringLiteral("span"), QStringLiteral("strong"), QStringLiteral("table"), QStringLiteral("tbody"), QStringLiteral("td"),
        QStringLiteral("th"), QStringLiteral("tr"), QStringLiteral("u"), QStringLiteral("ul")};
    static const QRegularExpression tag(QStringLiteral("<([^>]*)>?"));
    static const QRegularExpression shape(QStringLiteral(
        "^/?([a-z0-9]+)((?: (?:href=\"(?:https?://|mailto:)[^\"<>]*\"|(?:col|row)span=\"\\d{1,2}\"|dir=\"rtl\""
        "|style=\"(?:[a-z]+-[a-z]+:[a-z-]+;?)*\"))*)$"));
    QStringList strangers;
    for (auto it = tag.globalMatch(html); it.hasNext();) {
        const QString inner = it.next().captured(1);
        const auto match = shape.match(inner);
        if (!match.hasMatch() || !elements.contains(match.captured(1)))
            strangers << inner.left(100);
    }
    return strangers;
}

//! Milliseconds of processor this thread took; the least of five, for the machine has other work.
template<typename Work>
double processorMs(Work work)
{
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    };
    double least = 1e9;
    for (int i = 0; i < 5; ++i) {
        const double before = now();
        work();
        least = std::min(least, now() - before);
    }
    return least;
}

#ifdef __SANITIZE_ADDRESS__
constexpr double longestStep = 500; // sanitizers take their share
#else
constexpr double longestStep = 50;
#endif

} // namespace

class tst_HostileMails : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(hostileMails().size() >= 100); }

    void noneLoadsAnythingOrHoldsAPause_data()
    {
        QTest::addColumn<QString>("content");
        const auto mails = hostileMails();
        for (const HostileMail &mail : mails)
            QTest::newRow(mail.name.constData()) << mail.content;
    }
    void noneLoadsAnythingOrHoldsAPause()
    {
        QFETCH(QString, content);
        SafeMail mail;
        const double reading = processorMs([&] { mail = safeMail(content); });
        QCOMPARE(strangersIn(mail.html), QStringList());
        WatchedDocument document;
        document.setTextWidth(600);
        const double showing = processorMs([&] {
            document.setHtml(mail.html);
            QVERIFY(document.size().isValid());
        });
        QCOMPARE(document.asked, QStringList());
        m_longestReading = std::max(m_longestReading, reading);
        m_longestShowing = std::max(m_longestShowing, showing);
        QVERIFY2(reading < longestStep, qPrintable(QStringLiteral("read in %1 ms").arg(reading)));
        QVERIFY2(showing < longestStep, qPrintable(QStringLiteral("laid out in %1 ms").arg(showing)));
    }

    void cleanupTestCase() const
    {
        qInfo("The longest reading took %.1f ms, the longest layout %.1f ms", m_longestReading, m_longestShowing);
    }

private:
    double m_longestReading = 0;
    double m_longestShowing = 0;
};

QTEST_MAIN(tst_HostileMails)
#include "tst_hostilemails.moc"
