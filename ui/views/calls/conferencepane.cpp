// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/calls/conferencepane.h"

#include "models/edits/followedcalls.h"
#include "models/items/calltable.h"
#include "models/items/conferenceitems.h"
#include "models/items/flooritems.h"
#include "models/session/profile.h"
#include "models/wording/errortext.h"
#include "ui/main/callingplace.h"
#include "ui/main/workplace.h"
#include "ui/theme/theme.h"
#include "ui/views/calls/calllines.h"
#include "ui/views/exportbar.h"
#include "ui/views/listoffer.h"
#include "ui/views/livetable.h"
#include "ui/widgets/chiplayout.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pagesplit.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace floorwalker {

namespace {

using Act = ConferenceControl::Act;
using Kind = ControlOutcome::Kind;

constexpr int tableShare = 620; //!< of a thousand, at first
constexpr int gap = 8;

//! What was done to so many of them.
QString doneSentence(Act act, int count)
{
    switch (act) {
    case Act::Mute: return ConferencePane::tr("%n participant(s) are muted.", nullptr, count);
    case Act::Unmute: return ConferencePane::tr("%n participant(s) are heard again.", nullptr, count);
    case Act::Hold: return ConferencePane::tr("%n participant(s) are on hold.", nullptr, count);
    case Act::Resume: return ConferencePane::tr("%n participant(s) are back from hold.", nullptr, count);
    case Act::Kick: break;
    }
    return ConferencePane::tr("%n participant(s) were removed.", nullptr, count);
}

} // namespace

ConferencePane::ConferencePane(const Workplace &workplace, const CallingPlace &place, QWidget *parent)
    : TabPart(parent)
    , m_workplace(workplace)
    , m_place(place)
    , m_name(new QLineEdit)
    , m_participants(new LiveTable({.title = tr("Participants"),
                                    .order = {},
                                    .resource = ConferenceItems::resource(),
                                    .nothing = tr("Nobody is in a conference of that name now. It begins when the first one answers.")},
                                   place.conference.table(), [&place] { return place.conference.freshness(); }, workplace))
    , m_calls(new CallTable([&floor = workplace.floor] { return floor.serverNow(); }, workplace.clock,
                            workplace.businessDay.zone(), this))
    , m_called(new LiveTable({.title = tr("Called into It"),
                              .order = {},
                              .resource = QStringLiteral("calls"),
                              .nothing = tr("Nobody was called into it from this computer.")},
                             *m_calls, [this] { return callsFreshness(m_place.calls); }, workplace))
    , m_joined(new TextLabel({}, TextRole::Dim))
    , m_buttons(nullptr)
    , m_export(new ExportBar(workplace.exportLog))
    , m_outcome(new NoticeBar)
    , m_trouble(new ErrorBar)
{
    auto *buttons = new QWidget;
    m_buttons = new ChipLayout(buttons); // large text needs a second line
    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->setSpacing(gap);
    m_participants->panel().addBanner(buttons);
    for (QWidget *banner : {static_cast<QWidget *>(m_export), static_cast<QWidget *>(m_outcome), static_cast<QWidget *>(m_trouble)})
        m_participants->panel().addBanner(banner);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, panelGap, 0, 0);
    layout->setSpacing(panelGap);
    layout->addWidget(makeAskBar());
    layout->addWidget(new PageSplit(m_participants, makeCalled(), tableShare), 1);

    connect(&place.conference, &ConferenceItems::changed, this, &ConferencePane::takeConference);
    connect(&place.calls, &FollowedCalls::changed, this, &ConferencePane::takeCalled);
    connect(&place.conferenceControl, &ConferenceControl::finished, this, &ConferencePane::takeOutcomes);
    connect(&place.conferenceControl, &ConferenceControl::progressed, this, [this](int done, int all) {
        if (m_isOurs && all > 1)
            m_outcome->tell(tr("%1 of %2 participants are done.").arg(done).arg(all));
    });
    connect(m_participants->view().selectionModel(), &QItemSelectionModel::selectionChanged, this, &TabPart::changed);
    connect(&place.conference.table(), &QAbstractItemModel::rowsInserted, m_participants, &PanelTable::chooseFirst);
    takeConference();
    takeCalled();
}

QWidget *ConferencePane::makeAskBar()
{
    auto *bar = new QWidget;
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(gap);
    m_name->setAccessibleName(tr("Name of the conference"));
    m_name->setPlaceholderText(tr("Name of the conference"));
    m_name->setMaxLength(Callout::longestConferenceId);
    m_name->setClearButtonEnabled(true);
    auto *opening = new QPushButton(tr("O&pen Conference"));
    line->addWidget(m_name, 1);
    line->addWidget(opening);
    line->addWidget(m_joined, 2);
    const auto run = [this] { open(m_name->text()); };
    connect(opening, &QPushButton::clicked, this, run);
    connect(m_name, &QLineEdit::returnPressed, this, run);
    return bar;
}

QWidget *ConferencePane::makeCalled()
{
    for (const char *column : {"kind", "begun", "duration"})
        m_called->view().setColumnHidden(m_calls->columnOf(column), true);
    m_called->withoutFilter();
    return m_called;
}

void ConferencePane::open(const QString &conference)
{
    m_outcome->tell({});
    m_trouble->clear();
    m_name->setText(conference.trimmed());
    m_place.conference.watch(ConferenceId(conference.trimmed()));
    m_place.conference.refresh();
    takeCalled();
}

void ConferencePane::setLookedAt(bool isLookedAt)
{
    m_place.conference.setLookedAt(isLookedAt);
    m_place.calls.setLookedAt(isLookedAt);
}

void ConferencePane::refresh()
{
    m_place.conference.refresh();
    m_place.calls.refresh();
}

void ConferencePane::takeFocus()
{
    if (m_place.conference.watched().isEmpty())
        m_name->setFocus();
    else
        m_participants->takeFocus();
}

void ConferencePane::find()
{
    m_participants->focusFilter();
}

Freshness ConferencePane::freshness() const
{
    return m_place.conference.freshness();
}

void ConferencePane::addButton(QWidget *button)
{
    m_buttons->addWidget(button);
}

void ConferencePane::takeConference()
{
    const ConferenceId &watched = m_place.conference.watched();
    m_participants->setUnasked(watched.isEmpty() ? tr("No conference is open. Type its name above, or begin one with Team Call…") : QString());
    m_participants->panel().setTitle(watched.isEmpty() ? tr("Participants") : tr("Participants of %1").arg(watched.text()));
    m_participants->refreshFreshness();
    m_participants->refreshCount();
    takeCalled();
}

void ConferencePane::takeCalled()
{
    const ConferenceId &watched = m_place.conference.watched();
    QList<CallLine> lines;
    int joined = 0;
    for (const StartedCall &call : m_place.calls.calls()) {
        const bool isIntoIt = !watched.isEmpty() && call.entry != 0 && call.callout.method == CalloutMethod::Conference
            && call.callout.conference == watched;
        if (!isIntoIt)
            continue;
        lines.append(callLineOf(call));
        joined += !call.call.isEmpty() && m_place.conference.table().find(call.call);
    }
    m_calls->setRows(lines);
    m_called->setUnasked(watched.isEmpty() ? tr("No conference is open.") : QString());
    m_called->refreshFreshness();
    m_called->refreshCount();
    m_joined->setText(lines.isEmpty() ? QString()
                                      //: How many of those who were called are in a conference
                                      : tr("%1 of %2 who were called are in it.").arg(joined).arg(lines.size()));
    emit changed();
}

QList<CallId> ConferencePane::chosen() const
{
    QList<CallId> participants;
    const QStringList ids = m_participants->selectedIds();
    for (const QString &id : ids)
        participants.append(CallId(id));
    return participants;
}

bool ConferencePane::hasChosen() const
{
    return !m_place.conferenceControl.isRunning() && !m_participants->selectedIds().isEmpty();
}

bool ConferencePane::isThere() const
{
    return !m_place.conferenceControl.isRunning() && m_place.conference.table().rowCount() > 0;
}

QString ConferencePane::nameOf(const CallId &participant) const
{
    const ParticipantLine *line = m_place.conference.table().find(participant);
    return line && !line->cli.isEmpty() ? line->cli : participant.text();
}

void ConferencePane::act(Act act)
{
    if (hasChosen())
        start(act, chosen());
}

void ConferencePane::start(Act act, const QList<CallId> &participants)
{
    m_outcome->tell({});
    m_trouble->clear();
    if (m_place.conferenceControl.isRunning()) {
        m_trouble->showError(tr("Something else is being done to a conference."), tr("Try again when that is done."), {});
        return;
    }
    m_names.clear();
    for (const CallId &participant : participants)
        m_names.insert(participant, nameOf(participant));
    m_isOurs = true;
    m_isClearing = false;
    m_act = act;
    m_place.conferenceControl.start(m_place.conference.watched(), participants, act);
    emit changed();
}

void ConferencePane::askToRemove()
{
    if (!hasChosen())
        return;
    const QList<CallId> participants = chosen();
    const int count = int(participants.size());
    auto *dialog = new ConfirmDialog(
        {.title = tr("Remove Participants"),
         .question = count == 1 ? tr("Remove %1 from the conference?").arg(nameOf(participants.constFirst()))
                                : tr("Remove %n participants from the conference?", nullptr, count),
         .consequence = tr("Their calls end. They can be called again."),
         .confirm = tr("&Remove")},
        this);
    connect(dialog, &QDialog::accepted, this, [this, participants] { start(Act::Kick, participants); });
    dialog->open();
}

void ConferencePane::askToClear()
{
    if (!isThere())
        return;
    const ConferenceId conference = m_place.conference.watched();
    auto *dialog = new ConfirmDialog({.title = tr("Clear Conference"),
                                      .question = tr("Remove everybody from %1?").arg(conference.text()),
                                      .consequence = tr("All calls in it end, also of those who joined this moment."),
                                      .confirm = tr("C&lear Conference")},
                                     this);
    if (m_workplace.profile.isProduction)
        dialog->askForName(m_workplace.profile.name);
    connect(dialog, &QDialog::accepted, this, [this, conference] {
        m_outcome->tell({});
        m_trouble->clear();
        m_isOurs = true;
        m_isClearing = true;
        m_place.conferenceControl.clear(conference);
        emit changed();
    });
    dialog->open();
}

void ConferencePane::takeOutcomes()
{
    if (!std::exchange(m_isOurs, false)) {
        emit changed();
        return;
    }
    const QList<ControlOutcome> &outcomes = m_place.conferenceControl.outcomes();
    const auto isDone = [](const ControlOutcome &outcome) { return outcome.kind == Kind::Done; };
    const int done = int(std::count_if(outcomes.cbegin(), outcomes.cend(), isDone));
    m_outcome->tell(done == 0 ? QString() : m_isClearing ? tr("Everybody was removed.") : doneSentence(m_act, done));
    QStringList left;
    const ControlOutcome *failure = nullptr;
    for (const ControlOutcome &outcome : outcomes) {
        if (isDone(outcome))
            continue;
        failure = failure ? failure : &outcome;
        if (!outcome.participant.isEmpty())
            left << m_names.value(outcome.participant);
    }
    if (failure) {
        const Error error = failure->error.value_or(Error{.kind = ErrorKind::Cancelled, .backEnd = BackEnd::Calling});
        const ErrorText text = errorText(error);
        const QString words = ConferenceControl::sentence(failure->kind);
        const QString sentence = words.isEmpty() ? text.sentence : words;
        //: Whom something could not be done to, and why, a sentence
        m_trouble->showError(left.isEmpty() ? sentence : tr("%1: %2").arg(left.join(QStringLiteral(", ")), sentence),
                             words.isEmpty() ? text.nextStep : QString(), copyableDetails(error, m_workplace.floor.serverNow()));
    }
    emit changed();
}

void ConferencePane::exportShown()
{
    ConferenceItems &conference = m_place.conference;
    m_export->open(listOffer(m_workplace,
                             {.title = m_participants->panel().title(),
                              .list = ConferenceItems::resource(),
                              .filters = typedFilter(m_participants->filterText()),
                              .range = std::nullopt,
                              .dataTime = conference.freshness().answeredAt.value_or(m_workplace.floor.serverNow()),
                              .incompleteReason = {},
                              .rows = [&table = conference.table()](const QList<int> &columns) { return table.exportRows(columns); }},
                             m_participants->view()));
}

} // namespace floorwalker
