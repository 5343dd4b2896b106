// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/desk/reviews.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

CallRecordingId call()
{
    return CallRecordingId(QStringLiteral("R1"));
}

QString anna()
{
    return QStringLiteral("anna");
}

QString profile()
{
    return QStringLiteral("P");
}

ReviewSheet sheet()
{
    return {.name = QStringLiteral("Calls"),
            .questions = {{QStringLiteral("Greets"), 5, false}, {QStringLiteral("Explains holds"), 10, true}}};
}

//! With an answer of each kind.
Review filled(const QString &author = anna())
{
    return {.recording = call(),
            .callId = QStringLiteral("C"),
            .recorded = Instant(5'000ms),
            .agent = AgentId(QStringLiteral("A1")),
            .agentName = QStringLiteral("Smith, Mark"),
            .sheet = QStringLiteral("Calls"),
            .answers = {{.question = sheet().questions[0], .points = 4},
                        {.question = sheet().questions[1], .points = std::nullopt, .applies = false},
                        {.question = sheet().questions[0], .points = std::nullopt}},
            .remark = QStringLiteral("Good\nas always"),
            .filled = Instant(9'000ms),
            .author = author};
}

} // namespace

class tst_Reviews : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString path() { return m_folder.filePath(QStringLiteral("%1.sqlite").arg(QLatin1String(QTest::currentTestFunction()))); }
    std::unique_ptr<Reviews> read(const QString &author = anna(), const QString &ofProfile = profile())
    {
        auto reviews = std::make_unique<Reviews>(path(), ofProfile, author);
        QSignalSpy changed(reviews.get(), &Reviews::changed);
        return changed.wait() && QTest::qWaitFor([&] { return reviews->isSheetRead(); }) ? std::move(reviews) : nullptr;
    }
    std::optional<Result<Done>> put(Reviews &reviews, const ReviewSheet &kept)
    {
        std::optional<Result<Done>> answer;
        reviews.put(kept, this, [&answer](const Result<Done> &done) { answer = done; });
        return QTest::qWaitFor([&answer] { return answer.has_value(); }) ? answer : std::nullopt;
    }
    QList<Review> all(Reviews &reviews)
    {
        std::optional<QList<Review>> answer;
        reviews.readAll(this, [&answer](const Result<QList<Review>> &read) { answer = read ? *read : QList<Review>(); });
        return QTest::qWaitFor([&answer] { return answer.has_value(); }) ? *answer : QList<Review>();
    }

private slots:
    void aLaterRunHasWhatWasFilledIn()
    {
        read()->keep(filled());
        QCOMPARE(read()->find(call()), filled());
    }

    void theLastChoiceCounts()
    {
        auto reviews = read();
        Review review = filled();
        for (int points = 0; points <= 5; ++points) {
            review.answers[0].points = points;
            reviews->keep(review);
        }
        reviews.reset();
        QCOMPARE(read()->find(call())->answers[0].points, 5);
    }

    void whatIsNotKnownStaysUnknown()
    {
        Review review = filled();
        review.recorded.reset();
        review.agent = {};
        read()->keep(review);
        QCOMPARE(read()->find(call()), review);
    }

    //! Two people may review the same call.
    void eachReviewerHasTheirOwn()
    {
        read()->keep(filled());
        auto reviews = read(QStringLiteral("ben"));
        QVERIFY(!reviews->find(call()));
        reviews->keep(filled(QStringLiteral("ben")));
        QCOMPARE(all(*reviews).size(), 2);
    }

    //! Averages are made of what stands in the window, also while it is on its way to the disk.
    void allHasWhatWasJustFilledIn()
    {
        auto reviews = read();
        Review review = filled();
        for (int points = 0; points <= 5; ++points) {
            review.answers[0].points = points;
            reviews->keep(review);
        }
        QCOMPARE(all(*reviews), QList<Review>{review});
    }

    void aDroppedOneIsGone()
    {
        auto reviews = read();
        reviews->keep(filled());
        reviews->drop(call());
        reviews.reset();
        QVERIFY(!read()->find(call()));
    }

    void theSheetIsTheProfiles()
    {
        auto reviews = read();
        QVERIFY(reviews->sheet().questions.isEmpty());
        QSignalSpy changed(reviews.get(), &Reviews::sheetChanged);
        const auto answer = put(*reviews, sheet());
        QVERIFY(answer && *answer);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(read()->sheet(), sheet());
        QVERIFY(read(anna(), QStringLiteral("another"))->sheet().questions.isEmpty());
    }

    //! Another sheet is for the reviews to come.
    void aReviewKeepsItsQuestions()
    {
        auto reviews = read();
        reviews->keep(filled());
        QVERIFY(put(*reviews, {.name = QStringLiteral("Other"), .questions = {{QStringLiteral("Smiles"), 1, false}}}).has_value());
        reviews.reset();
        QCOMPARE(read()->find(call())->answers, filled().answers);
    }

    void whatCannotBeKeptIsTold()
    {
        Reviews reviews(QStringLiteral("/proc/none/desk.sqlite"), profile(), anna());
        reviews.keep(filled());
        QTRY_VERIFY(reviews.trouble());
        QCOMPARE(reviews.trouble()->kind, ErrorKind::Storage);
        QCOMPARE(reviews.find(call()), filled());
        QTRY_VERIFY(reviews.sheetTrouble());
        const auto answer = put(reviews, sheet());
        QVERIFY(answer && !*answer);
    }
};

QTEST_GUILESS_MAIN(tst_Reviews)
#include "tst_reviews.moc"
