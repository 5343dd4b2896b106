// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/player/playerpanel.h"

#include "models/listening/listeningerror.h"
#include "models/wording/durationtext.h"
#include "models/wording/errortext.h"
#include "ui/player/player.h"
#include "ui/player/reasonline.h"
#include "ui/player/sounddialog.h"
#include "ui/player/soundmemory.h"
#include "ui/player/waveformview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace floorwalker {

namespace {

using namespace std::chrono_literals;
using State = Player::State;

constexpr int gap = 8;
constexpr Milliseconds smallJump = 5s;
constexpr Milliseconds jump = 10s;
constexpr std::array speeds{0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 2.5, 3.0};

QString speedText(double speed)
{
    //: How fast a recording is played, as in "1.5×"
    return QCoreApplication::translate("floorwalker::PlayerPanel", "%1×").arg(QLocale().toString(speed));
}

} // namespace

PlayerPanel::PlayerPanel(Player &player, Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_player(player)
    , m_panel(new Panel(tr("No recording chosen")))
    , m_trouble(new ErrorBar)
    , m_reason(new ReasonLine(tr("&Why do you listen?"), tr("Log and Play")))
    , m_waveform(new WaveformView(player))
    , m_play(new QPushButton(tr("Play")))
    , m_time(new TextLabel)
    , m_speed(new QComboBox)
    , m_loop(new QPushButton(tr("A–B")))
    , m_skip(new QCheckBox)
    , m_sound(new QPushButton(tr("Sound…")))
    , m_consent(new Pill)
    , m_controls(makeControls())
{
    auto *body = new QWidget;
    auto *lines = new QVBoxLayout(body);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(gap);
    lines->addWidget(m_waveform, 1);
    lines->addWidget(m_controls);
    m_panel->letTitleGiveWay();
    m_panel->addToHeader(m_consent);
    m_panel->addBanner(m_trouble);
    m_panel->addBanner(m_reason);
    m_panel->setBody(body, panelGap);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    addKeys();
    rememberSound(player, preferences);
    connect(m_reason, &ReasonLine::given, this, [this](const QString &reason) {
        m_player.play(reason);
        m_waveform->setFocus();
    });
    connect(&player, &Player::changed, this, &PlayerPanel::refresh);
    connect(&player, &Player::moved, this, &PlayerPanel::refreshTime);
    refresh();
}

QWidget *PlayerPanel::makeControls()
{
    m_play->setDefault(true);
    m_play->setToolTip(tr("Space"));
    m_speed->setAccessibleName(tr("Speed"));
    for (const double speed : speeds)
        m_speed->addItem(speedText(speed), speed);
    m_loop->setToolTip(tr("A marks the begin of a loop, B its end; press to end it"));
    auto *back = new QPushButton(tr("◂ 10 s"));
    back->setAccessibleName(tr("Back 10 s"));
    auto *ahead = new QPushButton(tr("10 s ▸"));
    ahead->setAccessibleName(tr("Ahead 10 s"));
    auto *controls = new QWidget;
    auto *line = new QHBoxLayout(controls);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(gap);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_play, back, ahead, m_time, m_speed, m_loop, m_skip, m_sound})
        line->addWidget(widget);
    line->addStretch(1);
    connect(m_play, &QPushButton::clicked, this, &PlayerPanel::playOrPause);
    connect(back, &QPushButton::clicked, this, [this] { m_player.jump(-jump); });
    connect(ahead, &QPushButton::clicked, this, [this] { m_player.jump(jump); });
    connect(m_speed, &QComboBox::activated, this, [this] { m_player.setSpeed(m_speed->currentData().toDouble()); });
    connect(m_loop, &QPushButton::clicked, &m_player, &Player::clearLoop);
    connect(m_skip, &QCheckBox::toggled, &m_player, &Player::setSkipsSilence);
    connect(m_sound, &QPushButton::clicked, this, &PlayerPanel::showSound);
    return controls;
}

//! Letters anywhere in the player; what buttons and choices need for themselves on the waveform alone.
void PlayerPanel::addKeys()
{
    const auto addKey = [this](QWidget *where, Qt::ShortcutContext context, const QKeySequence &key, auto run) {
        auto *action = new QAction(where);
        action->setShortcut(key);
        action->setShortcutContext(context);
        connect(action, &QAction::triggered, this, run);
        where->addAction(action);
    };
    const auto anywhere = [&](Qt::Key key, auto run) { addKey(this, Qt::WidgetWithChildrenShortcut, key, run); };
    const auto onWaveform = [&](Qt::Key key, auto run) { addKey(m_waveform, Qt::WidgetShortcut, key, run); };
    onWaveform(Qt::Key_Space, [this] { playOrPause(); });
    onWaveform(Qt::Key_Left, [this] { m_player.jump(-smallJump); });
    onWaveform(Qt::Key_Right, [this] { m_player.jump(smallJump); });
    anywhere(Qt::Key_K, [this] { playOrPause(); });
    anywhere(Qt::Key_J, [this] { m_player.jump(-jump); });
    anywhere(Qt::Key_L, [this] { m_player.jump(jump); });
    anywhere(Qt::Key_A, [this] { m_player.markA(); });
    anywhere(Qt::Key_B, [this] { m_player.markB(); });
}

void PlayerPanel::showSound()
{
    auto *dialog = window()->findChild<SoundDialog *>();
    if (!dialog)
        dialog = new SoundDialog(m_player, window());
    dialog->show();
    dialog->activateWindow();
}

void PlayerPanel::playOrPause()
{
    if (m_player.isBlocked() && !m_player.isPermitted())
        return; // the panel says why
    if (m_player.state() == State::Ready && !m_player.isPermitted())
        m_reason->ask(m_player.rules());
    else
        m_player.playOrPause();
}

void PlayerPanel::takeFocus()
{
    m_waveform->setFocus();
}

void PlayerPanel::addButton(QWidget *button)
{
    m_panel->addToHeaderEnd(button);
}

void PlayerPanel::addBanner(QWidget *banner)
{
    m_panel->addBanner(banner);
}

void PlayerPanel::setMarks(const QList<Milliseconds> &places)
{
    m_waveform->setMarks(places);
}

void PlayerPanel::refresh()
{
    const auto &recording = m_player.recording();
    const State state = m_player.state();
    m_panel->setTitle(title());
    m_panel->setNote(note());
    if (!recording || m_player.isPermitted())
        m_reason->clear();
    m_reason->setEnabled(state == State::Ready);
    m_play->setText(state == State::Playing ? tr("Pause") : tr("Play"));
    const bool canPlay = (state == State::Ready && !m_player.isBlocked()) || state == State::Paused || state == State::Playing;
    m_play->setEnabled(canPlay);
    m_controls->setEnabled(canPlay);
    m_speed->setCurrentIndex(m_speed->findData(m_player.speed()));
    m_loop->setEnabled(m_player.loopBegin().has_value());
    if (m_player.loopBegin())
        //: A loop from one time to another, as in "A–B 00:02:42–00:03:32"
        m_loop->setText(tr("A–B %1–%2").arg(durationText(*m_player.loopBegin()),
                                          m_player.loopEnd() ? durationText(*m_player.loopEnd()) : QStringLiteral("…")));
    else
        m_loop->setText(tr("A–B"));
    const Milliseconds saved = m_player.savedBySkipping();
    //: Leaves out the silences, and how much shorter that makes the recording
    m_skip->setText(saved.count() > 0 ? tr("Skip silence −%1").arg(durationText(saved)) : tr("Skip silence"));
    m_skip->setChecked(m_player.skipsSilence());
    refreshConsent();
    refreshTrouble();
    refreshTime();
}

QString PlayerPanel::title() const
{
    const auto &recording = m_player.recording();
    if (!recording)
        return tr("No recording chosen");
    QStringList parts{recording->ownerName};
    if (m_player.consent())
        parts << m_player.consent()->address;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" \u00b7 "));
}

//! Three states, and a fourth: that nobody may tell us.
void PlayerPanel::refreshConsent()
{
    const auto &consent = m_player.consent();
    m_consent->setVisible(consent.has_value());
    if (!consent)
        return;
    m_consent->setSeverity(consent->isRefused() ? Severity::Critical : consent->consent ? Severity::None : Severity::Warning);
    m_consent->setText(consent->isRefused()  ? tr("no consent to recording")
                           : consent->consent ? tr("consent to recording")
                           : consent->error   ? tr("consent could not be read")
                                              : tr("consent unknown"));
    m_consent->setToolTip(consent->error ? errorText(*consent->error).sentence : QString());
}

void PlayerPanel::refreshTrouble()
{
    const auto &error = m_player.error();
    if (!error && m_player.isBlocked()) {
        m_trouble->showError(tr("This customer does not agree to being recorded, and this profile plays nothing of such a customer."),
                             tr("Ask whoever looks after the consents whether that is right."), {});
    } else if (!error && m_player.consent() && m_player.consent()->isRefused()) {
        m_trouble->showError(tr("This customer does not agree to being recorded."),
                             tr("Listen only where your company allows it."), {});
    } else if (!error) {
        m_trouble->clear();
    } else if (isListeningError(*error)) {
        m_trouble->showError(error->detail, {}, {});
    } else {
        const ErrorText text = errorText(*error);
        m_trouble->showError(text.sentence, text.nextStep, {});
    }
}

QString PlayerPanel::note() const
{
    switch (m_player.state()) {
    case State::Finding: return tr("looking for the audio…");
    case State::Asking: return tr("writing the listen log…");
    case State::Fetching: return tr("fetching the audio…");
    case State::Closed:
    case State::Failed: return {};
    case State::Ready:
    case State::Playing:
    case State::Paused: break;
    }
    if (!m_player.hasDevice())
        return tr("This computer has no sound output");
    return m_player.isPermitted() ? tr("the reason stands in the listen log") : QString();
}

void PlayerPanel::refreshTime()
{
    //: Where one is in a recording, and how long it is
    m_time->setText(tr("%1 / %2").arg(durationText(m_player.position()), durationText(m_player.length())));
}

} // namespace floorwalker
