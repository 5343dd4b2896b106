// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/models/listening/sounds.h"
#include "tests/models/rest/clientstage.h"
#include "ui/player/player.h"

#include <QIODevice>
#include <QTemporaryDir>
#include <QTest>

namespace floorwalker {

//! A drain that hears when a test says so.
class TestDrain final : public SoundDrain
{
public:
    bool hasOne = true;
    QString output;
    bool isOpen = false;
    bool isSuspended = false;
    qint64 heardBytes = 0;

    QList<SoundOutput> outputs() const override { return hasOne ? QList<SoundOutput>{{QStringLiteral("one"), QStringLiteral("Loudspeaker")}, {QStringLiteral("two"), QStringLiteral("Headset")}} : QList<SoundOutput>(); }
    void setOutput(const QString &id) override { output = id; }
    Milliseconds latency() const override { return Milliseconds(0); }
    void start(QIODevice &samples, int) override
    {
        m_samples = &samples;
        isOpen = true;
        isSuspended = false;
    }
    void pause() override { isSuspended = true; }
    void resume() override { isSuspended = false; }
    void stop() override
    {
        m_samples = nullptr;
        isOpen = false;
    }

    //! So many frames are heard, or as many as there are.
    QByteArray hear(qint64 frames)
    {
        const QByteArray sound = m_samples && !isSuspended ? m_samples->read(frames * 2 * qint64(sizeof(float))) : QByteArray();
        heardBytes += sound.size();
        return sound;
    }

private:
    QPointer<QIODevice> m_samples;
};

//! A player of recordings that lie in a folder, in front of a listen log the test writes.
class PlayerStage
{
public:
    static constexpr int rate = 8000;

    PlayerStage()
        : listening(client.client, ledger)
        , copy({client.wire, client.badge, client.clock, QUrl(QStringLiteral("https://tenant.example/RI"))})
    {
        auto owned = std::make_unique<TestDrain>();
        drain = owned.get();
        player = std::make_unique<Player>(Player::Parts{listening, copy, consent, rules, folder.path(), cache.path()}, std::move(owned));
    }

    //! One whose audio is there: ten seconds of a tone.
    CallRecording recorded(const QString &id)
    {
        writeWav(folder.filePath(id + QStringLiteral(".wav")), tone(440, 10, 0.5, rate));
        return {.id = CallRecordingId(id), .contactId = contact, .ownerName = QStringLiteral("Smith, Mark"), .fileName = id + QStringLiteral(".wav")};
    }
    //! Chosen, with its waveform drawn.
    bool open(const QString &id)
    {
        player->open(recorded(id));
        return QTest::qWaitFor([this] { return player->state() == Player::State::Ready; });
    }
    //! The customer of the next recordings, and whether they agree to being recorded.
    void customerAgrees(bool agrees)
    {
        contact = ContactId(QStringLiteral("C1"));
        client.wire.answerPath(QStringLiteral("cmi/contacts/C1"), 200, "{\"id\":\"C1\",\"type\":\"CallIn\",\"source\":\"+358501234567\"}");
        client.wire.answerPath(QStringLiteral("cmi/customerConsents/recording_+358501234567"), 200,
                               agrees ? "{\"address\":\"+358501234567\",\"usage\":\"recording\",\"consent\":true}" : "{\"address\":\"+358501234567\",\"usage\":\"recording\",\"consent\":false}");
    }
    //! With the consent read.
    bool openWithConsent(const QString &id)
    {
        return open(id) && QTest::qWaitFor([this] { return player->consent().has_value(); });
    }
    //! The listen log takes the next reason.
    void takeReason()
    {
        client.wire.answerWith(200, "[]");
        client.wire.answerWith(201, QByteArray(32, 'A'));
    }
    bool play(const QString &reason = QStringLiteral("review"))
    {
        takeReason();
        player->play(reason);
        return QTest::qWaitFor([this] { return player->state() == Player::State::Playing; });
    }
    //! Reasons that were sent.
    QByteArrayList reasons() const
    {
        QByteArrayList bodies;
        for (const WireRequest &request : client.wire.sent) {
            if (request.verb == Verb::Post)
                bodies << request.body;
        }
        return bodies;
    }

    QTemporaryDir folder;
    QTemporaryDir cache;
    QTemporaryDir files;
    ClientStage client;
    Ledger ledger{files.filePath(QStringLiteral("ledger.sqlite")), QStringLiteral("supervisor"), {}};
    Listening listening;
    RecordingCopy copy;
    RecordingConsent consent{client.client};
    ContactId contact;
    ListeningRules rules;
    TestDrain *drain = nullptr;
    std::unique_ptr<Player> player;
};

} // namespace floorwalker
