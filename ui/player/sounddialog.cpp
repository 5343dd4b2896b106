// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later


#include "ui/player/sounddialog.h"

#include "models/settings/preferences.h"
#include "ui/player/player.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QSlider>
#include <QSpinBox>

#include <cmath>

namespace floorwalker {

namespace {

constexpr double percent = 100;
constexpr int volumeStep = 10;
constexpr int levelStep = 5;
constexpr int sliderWidth = 200;

} // namespace

SoundDialog::SoundDialog(Player &player, QWidget *parent)
    : QDialog(parent)
    , m_player(player)
{
    setWindowTitle(tr("Sound"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *form = new QFormLayout;
    addVolume(*form, tr("&Agent, left"), tr("Mute the agent"), Playback::Agent);
    addVolume(*form, tr("&Customer, right"), tr("Mute the customer"), Playback::Customer);
    addSilence(*form);
    addOutputs(*form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(panelGap);
    layout->addLayout(form);
    layout->addWidget(buttons);
}

void SoundDialog::addVolume(QFormLayout &form, const QString &label, const QString &mute, Playback::Channel channel)
{
    const PreferenceRule &rule = Preferences::rule(channel == Playback::Agent ? Preference::AgentVolume : Preference::CustomerVolume);
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setRange(rule.least, rule.most);
    slider->setSingleStep(volumeStep);
    slider->setPageStep(volumeStep);
    slider->setMinimumWidth(sliderWidth);
    slider->setValue(int(std::lround(m_player.volume(channel) * percent)));
    slider->setAccessibleName(QString(label).remove(u'&'));
    auto *muted = new QCheckBox(tr("Mute"));
    muted->setAccessibleName(mute);
    muted->setChecked(m_player.isMuted(channel));
    auto *line = new QHBoxLayout;
    line->addWidget(slider, 1);
    line->addWidget(muted);
    form.addRow(label, line);
    static_cast<QLabel *>(form.labelForField(line))->setBuddy(slider);
    connect(slider, &QSlider::valueChanged, this, [this, channel](int volume) { m_player.setVolume(channel, volume / percent); });
    connect(muted, &QCheckBox::toggled, this, [this, channel](bool isMuted) { m_player.setMuted(channel, isMuted); });
}

void SoundDialog::addSilence(QFormLayout &form)
{
    const auto add = [&form](const QString &label, Preference preference, int value, int step, const QString &unit) {
        const PreferenceRule &rule = Preferences::rule(preference);
        auto *box = new QSpinBox;
        box->setRange(rule.least, rule.most);
        box->setSingleStep(step);
        box->setSuffix(u' ' + unit);
        box->setValue(value);
        box->setAccessibleName(QString(label).remove(u'&'));
        form.addRow(label, box);
        return box;
    };
    const SilenceRule &rule = m_player.silenceRule();
    const QSpinBox *level = add(tr("Silent is what stays &below"), Preference::SilenceLevel, int(std::lround(rule.level)), levelStep,
                                QStringLiteral("dBFS"));
    constexpr int lengthStep = 100;
    const QSpinBox *length = add(tr("for at &least"), Preference::SilenceLength, int(rule.length.count()), lengthStep, QStringLiteral("ms"));
    const auto take = [this, level, length] {
        m_player.setSilenceRule({.level = double(level->value()), .length = Milliseconds(length->value())});
    };
    connect(level, &QSpinBox::valueChanged, this, take);
    connect(length, &QSpinBox::valueChanged, this, take);
}

void SoundDialog::addOutputs(QFormLayout &form)
{
    auto *box = new QComboBox;
    box->addItem(tr("As the system has it"), QString());
    const QList<SoundOutput> outputs = m_player.outputs();
    for (const SoundOutput &output : outputs)
        box->addItem(output.name, output.id);
    box->setCurrentIndex(std::max(0, box->findData(m_player.output())));
    box->setEnabled(!outputs.isEmpty());
    if (outputs.isEmpty())
        box->setItemText(0, tr("This computer has no sound output"));
    box->setAccessibleName(tr("Heard on"));
    form.addRow(tr("&Heard on"), box);
    connect(box, &QComboBox::activated, this, [this, box] { m_player.setOutput(box->currentData().toString()); });
}

} // namespace floorwalker
