// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/listening/listening.h"
#include "models/listening/recordingconsent.h"
#include "models/listening/recordingcopy.h"
#include "models/listening/waveformreading.h"
#include "models/session/profile.h"
#include "ui/player/hearing.h"
#include "ui/player/playbackdevice.h"
#include "ui/player/sounddrain.h"

#include <QTemporaryDir>
#include <QTimer>

namespace floorwalker {

//! Plays one recording at a time, and none without its listening in the tenant's log: the permit comes from
//! Listening, samples against the permit alone. Finds the audio and its waveform before that, where the
//! place is a folder. Main thread; what it is given must outlive it.
class Player final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Closed,
        Finding, //!< the file and its waveform
        Ready, //!< may be played, for a reason
        Asking, //!< the listen log
        Fetching, //!< the audio from its address
        Playing,
        Paused,
        Failed //!< there is nothing to play; error() says why
    };
    struct Parts {
        Listening &listening;
        RecordingCopy &copy;
        RecordingConsent &consent;
        const ListeningRules &rules;
        QString place; //!< as the profile has it
        QString cacheFolder; //!< of waveforms; empty keeps none
    };

    Player(const Parts &parts, std::unique_ptr<SoundDrain> drain, QObject *parent = nullptr);
    ~Player() override;

    void open(const std::optional<CallRecording> &recording); //!< the same again changes nothing
    const std::optional<CallRecording> &recording() const { return m_recording; }
    State state() const { return m_state; }
    //! Of the last attempt; in Ready why it stays silent.
    const std::optional<Error> &error() const { return m_error; }
    bool hasDevice() const { return !m_drain->outputs().isEmpty(); }
    const std::optional<ConsentAnswer> &consent() const { return m_consent; } //!< nothing until it is read
    //! Whether the profile plays nothing of this customer.
    bool isBlocked() const { return m_rules.blocksRefused && m_consent && m_consent->isRefused(); }
    const std::shared_ptr<const Waveform> &waveform() const { return m_waveform; } //!< null until it is known

    //! Whether play() needs no reason: this sitting has one in the log.
    bool isPermitted() const { return m_permit.has_value(); }
    //! Whether somebody listens, or is about to: another choice in a table does not end that.
    bool isInUse() const { return isPermitted() || m_state == State::Asking; }
    const ListeningRules &rules() const { return m_rules; }
    void play(const QString &reason = {});
    void pause();
    void playOrPause() { m_state == State::Playing ? pause() : play(); }

    Milliseconds length() const;
    Milliseconds position() const;
    void seek(Milliseconds to);
    void jump(Milliseconds by) { seek(position() + by); }
    double speed() const { return m_hearing.speed; }
    void setSpeed(double speed);
    double volume(Playback::Channel channel) const { return m_hearing.volume[channel]; }
    void setVolume(Playback::Channel channel, double volume); //!< 1 as recorded, up to 2
    bool isMuted(Playback::Channel channel) const { return m_hearing.isMuted[channel]; }
    void setMuted(Playback::Channel channel, bool isMuted);
    //! Its begin, then its end; a third time ends the loop. An end before the begin is a new begin.
    void markA();
    void markB();
    void clearLoop();
    std::optional<Milliseconds> loopBegin() const { return m_hearing.loopBegin; }
    std::optional<Milliseconds> loopEnd() const { return m_hearing.loopEnd; }
    bool skipsSilence() const { return m_hearing.skipsSilence; }
    void setSkipsSilence(bool skips);
    const SilenceRule &silenceRule() const { return m_hearing.silence; }
    void setSilenceRule(const SilenceRule &rule);
    Milliseconds savedBySkipping() const; //!< of the whole recording
    QList<SoundOutput> outputs() const { return m_drain->outputs(); }
    const QString &output() const { return m_output; } //!< empty: the system's choice
    void setOutput(const QString &id); //!< what sounds goes on there

signals:
    void changed();
    void moved(); //!< the place only
    void soundChanged(); //!< volumes, silences or the output

private:
    void setState(State state);
    void fail(const Error &error);
    void find();
    void readWaveform(const Result<RecordingFile> &file);
    void takeWaveform(const Result<std::shared_ptr<const Waveform>> &waveform);
    void takePermit(const ListenPermit &permit);
    void takeRefusal(const Error &error);
    void takeCopy(const Result<RecordingFile> &file);
    void ask(const QString &reason);
    void begin();
    void goOn();
    void takeLostDevice();
    void takeEnd();
    void endSitting();
    void silence();
    void apply();
    void applyAndTell();
    void applySound();
    QList<FrameSpan> silences() const; //!< none until they are known
    qint64 frameAt(Milliseconds at) const;
    Milliseconds timeOf(qint64 frame) const;
    int rate() const;

    Listening &m_listening;
    RecordingCopy &m_copy;
    RecordingConsent &m_consentReading;
    const ListeningRules &m_rules;
    Result<RecordingPlace> m_place;
    WaveformReading m_reading;
    std::unique_ptr<SoundDrain> m_drain;
    QTemporaryDir m_folder; //!< of what was fetched from an address; gone with the player
    std::optional<CallRecording> m_recording;
    State m_state = State::Closed;
    std::optional<Error> m_error;
    std::optional<ConsentAnswer> m_consent;
    QTimer m_choice; //!< until it is worth asking about what was chosen
    QTimer m_ending; //!< until the last samples have been heard
    std::shared_ptr<const Waveform> m_waveform;
    std::optional<RecordingFile> m_file;
    std::optional<ListenPermit> m_permit; //!< of this sitting
    std::unique_ptr<PlaybackDevice> m_device;
    bool m_isDraining = false; //!< the drain has m_device, paused or not
    QTimer m_everyMoment;
    Milliseconds m_startAt{0};
    Hearing m_hearing;
    QString m_output;
    int m_run = 0; //!< of open(): what an earlier one still says is not heard
};

} // namespace floorwalker
