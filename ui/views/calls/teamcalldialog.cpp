// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/calls/teamcalldialog.h"

#include "models/desk/donotcontact.h"
#include "models/edits/calloutsending.h"
#include "models/items/calleetable.h"
#include "models/items/flooritems.h"
#include "models/items/ownednumberitems.h"
#include "models/session/profile.h"
#include "models/wording/errortext.h"
#include "ui/forms/formfield.h"
#include "ui/forms/formroom.h"
#include "ui/main/callingplace.h"
#include "ui/main/workplace.h"
#include "ui/theme/theme.h"
#include "ui/views/callbacks/donotcontactreading.h"
#include "ui/views/calls/calllines.h"
#include "ui/views/livetable.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>

#include <algorithm>

namespace floorwalker {

namespace {

constexpr QSize firstSize(980, 620);
constexpr int numberLines = 4;
constexpr int tablePart = 5; //!< of the width, to
constexpr int fieldsPart = 3;

//! A name nobody is likely to have in use.
QString freshConference(const Workplace &workplace)
{
    return QStringLiteral("team-") + workplace.businessDay.local(workplace.floor.serverNow()).toString(QStringLiteral("yyyyMMdd-HHmmss"));
}

} // namespace

TeamCallDialog::TeamCallDialog(const Workplace &workplace, const CallingPlace &place, QWidget *parent)
    : QDialog(parent)
    , m_workplace(workplace)
    , m_place(place)
    , m_people(new CalleeTable([&floor = workplace.floor] { return floor.serverNow(); }, workplace.clock, this))
    , m_table(new LiveTable({.title = tr("People on the Floor"),
                             .order = {},
                             .resource = QStringLiteral("rmi/agents"),
                             .nothing = tr("Nobody on the floor has a number that is known. Type numbers beside.")},
                            *m_people, [&floor = workplace.floor] { return floor.freshness(FloorItems::Topic::Agents); }, workplace))
    , m_typed(new QPlainTextEdit)
    , m_typedField(new FormField(tr("&Other numbers, one a line"), m_typed))
    , m_conference(new QLineEdit)
    , m_conferenceField(new FormField(tr("Con&ference"), m_conference))
    , m_cli(new QComboBox)
    , m_greeting(new QLineEdit)
    , m_locale(new QComboBox)
    , m_fields(buildFields())
    , m_progress(new ProgressLine(tr("Progress of the team call"), {}))
    , m_trouble(new ErrorBar)
    , m_call(new QPushButton)
{
    setWindowTitle(tr("Team Call"));
    build();
    connect(m_table->view().selectionModel(), &QItemSelectionModel::selectionChanged, this, &TeamCallDialog::refresh);
    connect(&workplace.floor, &FloorItems::floorChanged, this, &TeamCallDialog::takePeople);
    connect(&workplace.doNotContact, &DoNotContact::changed, this, &TeamCallDialog::refresh);
    connect(&place.numbers, &OwnedNumberItems::changed, this, [this] { fillCallers(*m_cli, m_place.numbers); });
    connect(&place.callouts, &CalloutSending::progressed, this, &TeamCallDialog::takeProgress);
    connect(&place.callouts, &CalloutSending::finished, this, &TeamCallDialog::take);
    refresh();
}

void TeamCallDialog::build()
{
    auto *close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_call, &QPushButton::clicked, this, &TeamCallDialog::askAndCall);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(panelGap);
    middle->addWidget(m_table, tablePart);
    middle->addWidget(new FormRoom(m_fields), fieldsPart);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_progress, 1);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_call);
    m_progress->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    layout->setSpacing(panelGap);
    layout->addWidget(m_trouble);
    layout->addLayout(middle, 1);
    layout->addLayout(buttons);
    m_call->setDefault(true);
}

QWidget *TeamCallDialog::buildFields()
{
    auto *fields = new QWidget;
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(panelGap);
    m_typed->setTabChangesFocus(true);
    m_typed->setFixedHeight(m_typed->fontMetrics().lineSpacing() * (numberLines + 1));
    m_cli->setEditable(true);
    m_cli->setInsertPolicy(QComboBox::NoInsert);
    fillCallers(*m_cli, m_place.numbers);
    fillCallLocales(*m_locale);
    column->addWidget(m_typedField);
    column->addWidget(m_conferenceField);
    column->addWidget(new FormField(tr("Caller &number that is shown"), m_cli));
    column->addWidget(new FormField(tr("&Greeting"), m_greeting));
    column->addWidget(new FormField(tr("&Language of the greeting"), m_locale));
    column->addStretch(1);
    connect(m_typed, &QPlainTextEdit::textChanged, this, &TeamCallDialog::refresh);
    for (QLineEdit *edit : {m_conference, m_greeting})
        connect(edit, &QLineEdit::textChanged, this, &TeamCallDialog::refresh);
    connect(m_cli, &QComboBox::editTextChanged, this, &TeamCallDialog::refresh);
    return fields;
}

void TeamCallDialog::begin()
{
    m_place.numbers.read();
    m_agents = m_workplace.floor.need(FloorItems::Topic::Agents);
    m_contacts = m_workplace.floor.need(FloorItems::Topic::Contacts);
    m_names = m_workplace.floor.need(FloorItems::Topic::UserNames);
    readDoNotContact(m_workplace, m_trouble);
    if (m_conference->text().isEmpty())
        m_conference->setText(freshConference(m_workplace));
    takePeople();
    if (!testAttribute(Qt::WA_Resized)) // its window has its size only now
        resize(scaledToText(firstSize, *this));
    open();
    m_table->takeFocus();
}

void TeamCallDialog::done(int result)
{
    m_agents = {};
    m_contacts = {};
    m_names = {};
    QDialog::done(result);
}

void TeamCallDialog::takePeople()
{
    // An extension of the house is nothing the platform can dial.
    const auto canBeCalled = [&country = m_workplace.profile.country](const QString &number) { return bool(PhoneNumber::read(number, country)); };
    m_people->setPeople(m_workplace.floor.agentLines(), m_workplace.floor.contactLines(), canBeCalled);
    m_table->refreshFreshness();
    m_table->refreshCount();
    refresh();
}

//! Not the current row: choosing nobody must be possible.
QStringList TeamCallDialog::numbers() const
{
    static const QRegularExpression separators(QStringLiteral("[,;\\n]"));
    QStringList numbers;
    const QModelIndexList rows = m_table->view().selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        numbers << m_people->rowAt(row.row()).number;
    const QStringList parts = m_typed->toPlainText().split(separators, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (const QString number = part.trimmed(); !number.isEmpty())
            numbers << number;
    }
    return numbers;
}

CalloutDraft TeamCallDialog::draftFor(const QString &number) const
{
    return {.method = CalloutMethod::Conference,
            .to = number,
            .cli = m_cli->currentText(),
            .locale = chosenCallLocale(*m_locale),
            .conference = m_conference->text(),
            .greeting = m_greeting->text()};
}

TeamCallDialog::Judged TeamCallDialog::judged() const
{
    Judged judged;
    const CalloutPlace place{m_workplace.profile.country, m_workplace.doNotContact.addresses()};
    const QStringList all = numbers();
    for (const QString &number : all) {
        const CheckedCallout checked = check(draftFor(number), place);
        for (const CalloutFinding &finding : checked.findings) {
            if (finding.isError)
                judged.objections << (finding.field == CalloutField::To ? QStringLiteral("%1: %2").arg(number, finding.sentence) : finding.sentence);
        }
        if (!checked.callout || judged.callouts.contains(*checked.callout))
            continue;
        judged.callouts << *checked.callout;
        judged.doNotContact += checked.isDoNotContact;
    }
    judged.objections.removeDuplicates();
    return judged;
}

void TeamCallDialog::refresh()
{
    const Judged now = judged();
    const int count = int(now.callouts.size());
    QStringList words = now.objections;
    if (now.doNotContact > 0)
        words << tr("%n of them are on the do-not-contact list. Call only if they asked for it.", nullptr, now.doNotContact);
    m_typedField->setVerdict(words.join(u'\n'), now.objections.isEmpty() ? Severity::Warning : Severity::Critical);
    m_call->setText(tr("&Call %n People", nullptr, count));
    m_call->setEnabled(!m_isCalling && count > 0 && now.objections.isEmpty());
    for (QWidget *part : {static_cast<QWidget *>(m_table), m_fields})
        part->setEnabled(!m_isCalling);
}

//! Many phones ring at once: one is asked first.
void TeamCallDialog::askAndCall()
{
    const Judged now = judged();
    if (now.callouts.isEmpty() || !now.objections.isEmpty())
        return;
    if (m_place.callouts.isRunning()) {
        m_trouble->showError(tr("Other calls are being begun."), tr("Try again when they have been sent."), {});
        return;
    }
    auto *dialog = new ConfirmDialog({.title = tr("Team Call"),
                                      .question = tr("Call %n people now?", nullptr, int(now.callouts.size())),
                                      .consequence = tr("Their phones ring at once, and whoever answers is in the conference %1.").arg(m_conference->text().trimmed()),
                                      .confirm = tr("Call &Them")},
                                     this);
    if (m_workplace.profile.isProduction)
        dialog->askForName(m_workplace.profile.name);
    connect(dialog, &QDialog::accepted, this, [this, callouts = now.callouts] { call(callouts); });
    dialog->open();
}

void TeamCallDialog::call(const QList<Callout> &callouts)
{
    m_trouble->clear();
    m_isCalling = true;
    m_progress->setReached(0, callouts.size());
    m_progress->tell(tr("Calling…"));
    m_progress->show();
    refresh();
    m_place.callouts.callAll(m_conference->text().trimmed(), callouts);
}

void TeamCallDialog::takeProgress(const BatchCounts &counts)
{
    if (!m_isCalling)
        return;
    const int begun = counts.all() - counts.planned;
    m_progress->setReached(begun, counts.all());
    m_progress->tell(tr("%1 of %2 are called.").arg(begun).arg(counts.all()));
}

void TeamCallDialog::take(const QList<Entry> &entries, const std::optional<Error> &error)
{
    if (!std::exchange(m_isCalling, false))
        return;
    m_progress->hide();
    refresh();
    const BatchCounts counts = count(entries);
    const QString conference = m_conference->text().trimmed();
    if (error || counts.planned > 0) {
        const Error why = error.value_or(Error{.kind = ErrorKind::Cancelled, .backEnd = BackEnd::Calling});
        const ErrorText text = errorText(why);
        m_trouble->showError(tr("%1 of %2 were called. %3").arg(counts.all() - counts.planned).arg(counts.all()).arg(text.sentence),
                             tr("Call again with the same conference: only those who were not called are called then."),
                             copyableDetails(why, m_workplace.floor.serverNow()));
        return;
    }
    if (counts.refused + counts.unknown + counts.sent > 0) {
        m_trouble->showError(tr("%1 were called, %2 were refused, and of %3 nobody can say whether it rang.")
                                 .arg(counts.arrived).arg(counts.refused).arg(counts.unknown + counts.sent),
                             tr("Each stands among the calls; what is unknown a person decides in Alerts > Ledger."), {});
    } else {
        m_typed->clear();
        m_conference->clear();
        m_table->view().clearSelection();
        accept();
    }
    emit called(conference);
}

} // namespace floorwalker
