// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/models/listening/sounds.h"
#include "tests/support/desk.h"
#include "ui/player/waveformview.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace floorwalker {

//! In front of the page Recordings: Mark's, Nils's and the queue Sales', each ten seconds long, the newest
//! first.
class RecordingsDesk final : public Desk
{
public:
    static constexpr QLatin1StringView markId{"11111111111111111111111111111111"};
    static constexpr QLatin1StringView nilsId{"22222222222222222222222222222222"};
    static constexpr QLatin1StringView salesId{"33333333333333333333333333333333"};

    explicit RecordingsDesk(const FloorFixture::Setting &setting = {})
        : Desk(setting)
    {
        tenant.profile.recordings = m_audio.path();
        writeWav(m_audio.filePath(QStringLiteral("call.wav")), tone(440, 10, 0.5, 8000));
        tenant.answerWithASmallFloor();
        tenant.answer(QStringLiteral("cmi/callRecordings"),
                      '[' + recording(markId, "Smith, Mark", "user", 60) + ',' + recording(nilsId, "Berg, Nils", "user", 120)
                          + ',' + recording(salesId, "Sales", "queue", 180) + ']');
    }

    //! With the first recording's waveform drawn.
    void sitDownAtRecordings()
    {
        sitDown(QStringLiteral("recordings"));
        tenant.pass(std::chrono::seconds(1));
        choose(QStringLiteral("Smith, Mark"));
    }
    void choose(const QString &owner)
    {
        TableView &recordings = table(QStringLiteral("Recordings"));
        const qsizetype row = seen::column(recordings, QStringLiteral("Owner")).indexOf(owner);
        recordings.setCurrentIndex(recordings.model()->index(int(row), 0));
        tenant.pass(std::chrono::seconds(1));
        QTRY_VERIFY(button(QStringLiteral("Play")).isEnabled());
    }
    qint64 audioSize() const { return QFileInfo(m_audio.filePath(QStringLiteral("call.wav"))).size(); }
    WaveformView &waveform() const { return *window->findChild<WaveformView *>(); }
    void press(Qt::Key key, int times = 1)
    {
        for (int i = 0; i < times; ++i)
            QTest::keyClick(&waveform(), key);
    }
    QPushButton &button(const QString &name) const { return seen::part<QPushButton>(*window, name); }
    void click(const QString &name) { QTest::mouseClick(&button(name), Qt::LeftButton); }

private:
    QByteArray recording(QLatin1StringView id, const QByteArray &owner, const QByteArray &ownerType, int secondsAgo) const
    {
        return QByteArray("{\"id\":\"") + id.latin1() + "\",\"owner_id\":\"O-" + owner.left(4) + "\",\"owner_name\":\"" + owner
            + "\",\"owner_type\":\"" + ownerType + "\",\"call_id\":\"call of " + owner + "\",\"file_name\":\"call.wav\","
            + "\"creation_time\":\"" + tenant.ago(secondsAgo) + "\"}";
    }

    QTemporaryDir m_audio;
};

} // namespace floorwalker
