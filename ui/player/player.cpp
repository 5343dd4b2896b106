// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/player/player.h"

#include "models/listening/listeningerror.h"

#include <QThreadPool>

namespace floorwalker {

namespace {

constexpr int moment = 50; //!< ms between two drawings of the place
constexpr int choiceMs = 400; //!< who walks through a table asks for no consents

} // namespace

Player::Player(const Parts &parts, std::unique_ptr<SoundDrain> drain, QObject *parent)
    : QObject(parent)
    , m_listening(parts.listening)
    , m_copy(parts.copy)
    , m_consentReading(parts.consent)
    , m_rules(parts.rules)
    , m_place(RecordingPlace::from(parts.place))
    , m_reading(WaveformCache(parts.cacheFolder))
    , m_drain(std::move(drain))
{
    m_everyMoment.setInterval(moment);
    connect(&m_everyMoment, &QTimer::timeout, this, &Player::moved);
    m_choice.setSingleShot(true);
    m_choice.setInterval(choiceMs);
    m_ending.setSingleShot(true);
    connect(&m_choice, &QTimer::timeout, this, [this] { m_consentReading.ask(*m_recording); });
    connect(&m_ending, &QTimer::timeout, this, &Player::takeEnd);
    connect(&m_consentReading, &RecordingConsent::answered, this, [this](const ConsentAnswer &answer) {
        if (!m_recording || answer.recording != m_recording->id)
            return;
        m_consent = answer;
        emit changed();
    });
    connect(&m_reading, &WaveformReading::finished, this, &Player::takeWaveform);
    connect(&m_listening, &Listening::accepted, this, &Player::takePermit);
    connect(&m_listening, &Listening::refused, this, &Player::takeRefusal);
    connect(&m_copy, &RecordingCopy::finished, this, &Player::takeCopy);
    connect(m_drain.get(), &SoundDrain::failed, this, &Player::takeLostDevice);
}

Player::~Player()
{
    silence();
}

void Player::open(const std::optional<CallRecording> &recording)
{
    if (recording ? m_recording && m_recording->id == recording->id : !m_recording)
        return;
    ++m_run;
    silence();
    m_reading.cancel();
    const State former = std::exchange(m_state, State::Closed); // what ends now is nobody's
    if (former == State::Asking)
        m_listening.stop();
    if (former == State::Fetching)
        m_copy.cancel();
    m_recording = recording;
    m_choice.stop();
    m_consentReading.drop();
    m_consent.reset();
    m_error.reset();
    m_waveform.reset();
    m_file.reset();
    m_permit.reset();
    m_startAt = {};
    m_hearing.clearLoop();
    if (recording)
        m_choice.start();
    if (!recording)
        setState(State::Closed);
    else if (!m_place)
        fail(m_place.error());
    else if (m_place->kind() == RecordingPlace::Kind::Address)
        setState(State::Ready); // nothing is fetched before there is a reason
    else
        find();
}

//! A share may be slow.
void Player::find()
{
    setState(State::Finding);
    QThreadPool::globalInstance()->start([self = QPointer(this), run = m_run, place = *m_place, recording = *m_recording] {
        const Result<RecordingFile> file = place.fileOf(recording);
        QMetaObject::invokeMethod(qApp, [self, run, file] {
            if (self && self->m_run == run)
                self->readWaveform(file);
        }, Qt::QueuedConnection);
    });
}

void Player::readWaveform(const Result<RecordingFile> &file)
{
    if (!file) {
        fail(file.error());
        return;
    }
    m_file = *file;
    m_reading.start(m_file->path);
}

void Player::takeWaveform(const Result<std::shared_ptr<const Waveform>> &waveform)
{
    if (!waveform) {
        fail(waveform.error());
        return;
    }
    m_waveform = *waveform;
    apply();
    if (m_state == State::Finding)
        setState(State::Ready);
    else
        emit changed();
}

void Player::play(const QString &reason)
{
    if (m_state == State::Paused)
        goOn();
    else if (m_state == State::Ready && m_permit)
        begin();
    else if (m_state == State::Ready)
        ask(reason);
}

void Player::ask(const QString &reason)
{
    if (m_listening.isRunning()) {
        m_error = listeningError(ErrorKind::OutcomeUnknown,
                                 tr("The listen log is still being asked about the recording before. Wait a moment, then play again."));
        emit changed();
        return;
    }
    m_error.reset();
    setState(State::Asking);
    m_listening.ask(*m_recording, reason);
}

//! Where there is no device yet, it stays as it is: whoever sees the note plugs one in.
void Player::goOn()
{
    if (!hasDevice())
        return;
    m_ending.stop();
    if (m_device->playback().isAtEnd())
        m_device->playback().seek(frameAt(m_hearing.loopBegin.value_or(Milliseconds(0))));
    if (m_isDraining)
        m_drain->resume();
    else
        m_drain->start(*m_device, rate());
    m_isDraining = true;
    m_everyMoment.start();
    m_error.reset();
    setState(State::Playing);
}

//! The listening goes on where it was, as soon as there is a device again.
void Player::takeLostDevice()
{
    m_drain->stop();
    m_isDraining = false;
    m_everyMoment.stop();
    m_error = listeningError(ErrorKind::Storage,
                             tr("The sound output is gone, or takes no sound of this kind. Choose another in the system's settings, "
                                "then play again."));
    setState(State::Paused);
}

void Player::takePermit(const ListenPermit &permit)
{
    if (m_state != State::Asking || permit.recording() != m_recording->id)
        return; // another was chosen meanwhile
    m_permit = permit;
    if (m_file) {
        begin();
        return;
    }
    setState(State::Fetching);
    m_copy.start(permit, *m_place, *m_recording, m_folder.filePath(m_recording->id.text()));
}

void Player::takeRefusal(const Error &error)
{
    if (m_state != State::Asking)
        return;
    m_error = error;
    setState(State::Ready);
}

void Player::takeCopy(const Result<RecordingFile> &file)
{
    if (m_state != State::Fetching || (file && file->recording != m_recording->id))
        return;
    if (!file) {
        fail(file.error());
        return;
    }
    m_file = *file;
    m_reading.start(m_file->path);
    begin();
}

void Player::begin()
{
    auto source = SampleSource::open(*m_permit, *m_file);
    if (!source) {
        fail(source.error());
        return;
    }
    m_device = std::make_unique<PlaybackDevice>(Playback(std::move(source).value()));
    connect(m_device.get(), &PlaybackDevice::ended, this, [this] { m_ending.start(m_drain->latency()); });
    apply();
    m_device->playback().seek(frameAt(m_startAt));
    setState(State::Paused);
    goOn();
}

void Player::pause()
{
    if (m_state != State::Playing)
        return;
    m_ending.stop();
    if (m_rules.asksEachTime) {
        endSitting();
        return;
    }
    m_drain->pause();
    m_everyMoment.stop();
    setState(State::Paused);
}

//! Unless somebody has gone back meanwhile.
void Player::takeEnd()
{
    if (m_device && m_device->playback().isAtEnd())
        pause();
}

//! The place stays; a new reason goes on from there.
void Player::endSitting()
{
    m_startAt = m_device->playback().isAtEnd() ? Milliseconds(0) : position();
    silence();
    m_permit.reset();
    setState(State::Ready);
}

void Player::silence()
{
    m_everyMoment.stop();
    m_ending.stop();
    m_drain->stop();
    m_isDraining = false;
    m_device.reset();
}

void Player::setState(State state)
{
    m_state = state;
    emit changed();
}

void Player::fail(const Error &error)
{
    silence();
    m_error = error;
    setState(State::Failed);
}

int Player::rate() const
{
    return m_device ? m_device->playback().rate() : m_waveform ? m_waveform->rate() : 0;
}

qint64 Player::frameAt(Milliseconds at) const
{
    return at.count() * rate() / 1000;
}

Milliseconds Player::timeOf(qint64 frame) const
{
    return Milliseconds(rate() > 0 ? frame * 1000 / rate() : 0);
}

Milliseconds Player::length() const
{
    return timeOf(m_device ? m_device->playback().frames() : m_waveform ? m_waveform->frames() : 0);
}

Milliseconds Player::position() const
{
    return m_device ? timeOf(m_device->playback().position()) : m_startAt;
}

void Player::seek(Milliseconds to)
{
    m_startAt = std::clamp(to, Milliseconds(0), length());
    if (m_device)
        m_device->playback().seek(frameAt(m_startAt));
    emit moved();
}

void Player::setSpeed(double speed)
{
    m_hearing.speed = std::clamp(speed, Playback::slowest, Playback::fastest);
    applyAndTell();
}

void Player::setMuted(Playback::Channel channel, bool isMuted)
{
    m_hearing.isMuted[channel] = isMuted;
    applyAndTell();
}

void Player::setVolume(Playback::Channel channel, double volume)
{
    m_hearing.volume[channel] = std::clamp(volume, 0.0, Hearing::loudest);
    applySound();
}

void Player::setOutput(const QString &id)
{
    m_output = id;
    m_drain->setOutput(id);
    if (m_isDraining) { // begins anew there
        m_drain->stop();
        m_isDraining = false;
        if (m_state == State::Playing)
            goOn();
    }
    emit changed();
    emit soundChanged();
}

void Player::markA()
{
    m_hearing.beginLoop(position());
    applyAndTell();
}

void Player::markB()
{
    if (m_hearing.endLoop(position()))
        applyAndTell();
}

void Player::clearLoop()
{
    m_hearing.clearLoop();
    applyAndTell();
}

void Player::setSkipsSilence(bool skips)
{
    m_hearing.skipsSilence = skips;
    applySound();
}

void Player::setSilenceRule(const SilenceRule &rule)
{
    m_hearing.silence = rule;
    applySound();
}

Milliseconds Player::savedBySkipping() const
{
    return m_waveform ? Playback::savedBy(silences(), m_waveform->rate()) : Milliseconds(0);
}

QList<FrameSpan> Player::silences() const
{
    return m_waveform ? m_waveform->silences(m_hearing.silence) : QList<FrameSpan>();
}

void Player::applySound()
{
    applyAndTell();
    emit soundChanged();
}

void Player::applyAndTell()
{
    apply();
    emit changed();
}

void Player::apply()
{
    if (m_device)
        m_hearing.applyTo(m_device->playback(), silences());
}

} // namespace floorwalker
