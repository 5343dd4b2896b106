// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingsdialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace floorwalker {

namespace {

constexpr int busyInterval = 5; //!< seconds; below it the floor is asked more often than is polite
constexpr int longestInterval = 600;
constexpr int most = 100'000;

} // namespace

SettingsDialog::SettingsDialog(Preferences &preferences, const Profile *profile, QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
{
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setSpacing(panelGap);
    layout->addWidget(new TextLabel(tr("Floorwalker"), TextRole::Heading));
    auto *program = new QFormLayout;
    layout->addLayout(program);
    addProgram(*program);
    if (profile) {
        m_profile = *profile;
        addProfile(*layout);
    }
    layout->addStretch(1);
    auto *buttons = new QDialogButtonBox;
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (profile) {
        close->setAutoDefault(false);
        auto *apply = buttons->addButton(tr("Apply to Profile"), QDialogButtonBox::ApplyRole);
        apply->setDefault(true);
        connect(apply, &QPushButton::clicked, this, &SettingsDialog::applyProfile);
        judgeProfile();
    }

    auto *room = new QScrollArea; // large text on a small screen
    room->setFocusPolicy(Qt::NoFocus); // it follows whoever has the focus in it
    room->setFrameShape(QFrame::NoFrame);
    room->setWidgetResizable(true);
    room->setWidget(body);
    room->setMinimumWidth(body->minimumSizeHint().width() + room->verticalScrollBar()->sizeHint().width());
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(room, 1);
    whole->addWidget(buttons);
    const int wanted = body->sizeHint().height() + buttons->sizeHint().height() + 4 * panelGap;
    const int highest = std::min(screen()->availableGeometry().height(), parent->window()->height()) * 9 / 10;
    resize(room->minimumWidth() + 4 * panelGap, std::min(wanted, highest));
}

void SettingsDialog::addProgram(QFormLayout &form)
{
    addChoice(form, tr("&Theme"), Preference::Theme,
              {{QStringLiteral("system"), tr("As the system")},
               //: Bright, of a theme
               {QStringLiteral("light"), tr("Light")},
               {QStringLiteral("dark"), tr("Dark")},
               {QStringLiteral("high-contrast"), tr("High contrast")}});
    addChoice(form, tr("&Language (after a restart)"), Preference::Language,
              {{QStringLiteral("system"), tr("As the system")},
               {QStringLiteral("en"), QStringLiteral("English")},
               {QStringLiteral("fi"), QStringLiteral("Suomi")}});
    const PreferenceRule &scale = Preferences::rule(Preference::TextScale);
    QSpinBox *text = addNumber(form, tr("Text &size"), m_preferences.number(Preference::TextScale),
                               scale.least, scale.most, tr("%"));
    text->setSingleStep(25);
    connect(text, &QSpinBox::valueChanged, this,
            [this](int percent) { m_preferences.set(Preference::TextScale, percent); });
    addFlag(form, tr("&Compact rows"), Preference::CompactRows);
    addFlag(form, tr("&No motion"), Preference::ReducedMotion);
}

void SettingsDialog::addChoice(QFormLayout &form, const QString &label, Preference preference,
                               const QList<std::pair<QString, QString>> &choices)
{
    auto *box = new QComboBox;
    for (const auto &[value, text] : choices)
        box->addItem(text, value);
    box->setCurrentIndex(box->findData(m_preferences.text(preference)));
    connect(box, &QComboBox::activated, this, [this, box, preference] {
        m_preferences.set(preference, box->currentData().toString());
    });
    form.addRow(label, box);
    box->setAccessibleName(QString(label).remove(u'&'));
}

void SettingsDialog::addFlag(QFormLayout &form, const QString &label, Preference preference)
{
    auto *box = new QCheckBox(label);
    box->setChecked(m_preferences.flag(preference));
    connect(box, &QCheckBox::toggled, this, [this, preference](bool on) { m_preferences.set(preference, on); });
    form.addRow({}, box);
}

QSpinBox *SettingsDialog::addNumber(QFormLayout &form, const QString &label, int value, int least,
                                    int greatest, const QString &unit)
{
    auto *box = new QSpinBox;
    box->setRange(least, greatest);
    box->setValue(value);
    if (!unit.isEmpty())
        box->setSuffix(u' ' + unit);
    form.addRow(label, box);
    box->setAccessibleName(QString(label).remove(u'&'));
    return box;
}

void SettingsDialog::addProfile(QVBoxLayout &layout)
{
    layout.addWidget(new TextLabel(tr("Profile %1").arg(m_profile.name), TextRole::Heading));
    auto *form = new QFormLayout;
    layout.addLayout(form);
    const QString seconds = tr("s", "seconds");
    m_waitingWarning = addNumber(*form, tr("Waiting contacts: &warning from"), m_profile.waiting.warning, 1, most, {});
    m_waitingCritical = addNumber(*form, tr("Waiting contacts: c&ritical from"), m_profile.waiting.critical, 1, most, {});
    m_waitWarning = addNumber(*form, tr("Longest wait: w&arning from"), int(m_profile.longestWait.warning.count()), 1, most, seconds);
    m_waitCritical = addNumber(*form, tr("Longest wait: cr&itical from"), int(m_profile.longestWait.critical.count()), 1, most, seconds);
    m_queues = addNumber(*form, tr("Ask for &queues every"), int(m_profile.intervals.queues.count()), 1, longestInterval, seconds);
    m_agents = addNumber(*form, tr("Ask for a&gents every"), int(m_profile.intervals.agents.count()), 1, longestInterval, seconds);
    m_contacts = addNumber(*form, tr("Ask for c&ontacts every"), int(m_profile.intervals.contacts.count()), 1, longestInterval, seconds);
    m_callbacks = addNumber(*form, tr("Ask for call&backs and campaigns every"), int(m_profile.intervals.callbacks.count()), 1, longestInterval, seconds);
    m_recordings = addNumber(*form, tr("Ask for r&ecordings every"), int(m_profile.intervals.recordings.count()), 1, longestInterval, seconds);
    m_budget = addNumber(*form, tr("Requests per &minute at most"), m_profile.requestsPerMinute, 6, 6000, {});
    addListening(layout);
    m_verdict = new TextLabel({}, TextRole::Dim);
    m_verdict->setWordWrap(true);
    layout.addWidget(m_verdict);
    for (QSpinBox *box : {m_waitingWarning, m_waitingCritical, m_waitWarning, m_waitCritical, m_queues,
                          m_agents, m_contacts, m_callbacks, m_recordings, m_budget})
        connect(box, &QSpinBox::valueChanged, this, &SettingsDialog::judgeProfile);
}

void SettingsDialog::addListening(QVBoxLayout &layout)
{
    constexpr int shownReasons = 4;
    const ListeningRules &rules = m_profile.listening;
    layout.addWidget(new TextLabel(tr("Listening to recordings"), TextRole::Heading));
    auto *form = new QFormLayout;
    layout.addLayout(form);
    m_reasons = new QPlainTextEdit(rules.reasons.join(u'\n'));
    m_reasons->setTabChangesFocus(true);
    m_reasons->setPlaceholderText(tr("One a line; without any, a reason is typed"));
    m_reasons->setAccessibleName(tr("Reasons to choose from"));
    m_reasons->setFixedHeight(m_reasons->fontMetrics().lineSpacing() * shownReasons + 2 * panelGap);
    form->addRow(tr("Reasons to c&hoose from"), m_reasons);
    m_onlyThese = new QCheckBox(tr("Pla&y only for these reasons"));
    m_onlyThese->setChecked(rules.onlyThese);
    form->addRow({}, m_onlyThese);
    m_asksEachTime = new QCheckBox(tr("A new reason after every &pause"));
    m_asksEachTime->setChecked(rules.asksEachTime);
    form->addRow({}, m_asksEachTime);
    m_refused = new QComboBox;
    m_refused->addItem(tr("Warn"), false);
    m_refused->addItem(tr("Play nothing"), true);
    m_refused->setCurrentIndex(rules.blocksRefused ? 1 : 0);
    m_refused->setAccessibleName(tr("When the customer does not agree to being recorded"));
    form->addRow(tr("When the c&ustomer does not\nagree to being recorded"), m_refused);
    const auto refresh = [this] { m_onlyThese->setEnabled(!listening().reasons.isEmpty()); };
    connect(m_reasons, &QPlainTextEdit::textChanged, this, refresh);
    refresh();
}

ListeningRules SettingsDialog::listening() const
{
    ListeningRules rules{.onlyThese = m_onlyThese->isChecked(),
                         .asksEachTime = m_asksEachTime->isChecked(),
                         .blocksRefused = m_refused->currentData().toBool()};
    const QStringList lines = m_reasons->toPlainText().split(u'\n');
    for (const QString &line : lines)
        rules.reasons << line.simplified();
    rules.reasons.removeAll(QString());
    rules.reasons.removeDuplicates();
    return rules;
}

//! Warns as one types; nothing here is forbidden but levels the wrong way round.
void SettingsDialog::judgeProfile()
{
    QStringList words;
    if (std::min({m_queues->value(), m_agents->value(), m_contacts->value(), m_callbacks->value(), m_recordings->value()}) < busyInterval)
        words << tr("Asking more often than every %1 s uses up the request quota of the API key quickly.").arg(busyInterval);
    const int asked = 60 / m_queues->value() * 2 + 60 / m_agents->value() + 60 / m_contacts->value()
        + 60 / m_callbacks->value() + 60 / m_recordings->value();
    if (asked > m_budget->value() * 4 / 5)
        words << tr("These intervals ask about %n time(s) per minute; the budget will hold some of them back.", nullptr, asked);
    if (m_waitingCritical->value() < m_waitingWarning->value() || m_waitCritical->value() < m_waitWarning->value())
        words << tr("A critical level must not be below its warning level; it will be raised to it.");
    m_verdict->setText(words.join(u' '));
}

void SettingsDialog::applyProfile()
{
    m_profile.waiting = {m_waitingWarning->value(),
                         std::max(m_waitingWarning->value(), m_waitingCritical->value())};
    m_profile.longestWait = {std::chrono::seconds(m_waitWarning->value()),
                             std::chrono::seconds(std::max(m_waitWarning->value(), m_waitCritical->value()))};
    m_profile.intervals = {std::chrono::seconds(m_queues->value()), std::chrono::seconds(m_agents->value()),
                           std::chrono::seconds(m_contacts->value()),
                           std::chrono::seconds(m_callbacks->value()),
                           std::chrono::seconds(m_recordings->value())};
    m_profile.listening = listening();
    m_profile.requestsPerMinute = m_budget->value();
    emit profileChanged(m_profile);
}

} // namespace floorwalker
