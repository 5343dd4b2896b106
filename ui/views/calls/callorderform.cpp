// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/calls/callorderform.h"

#include "models/edits/calloutdraft.h"
#include "models/edits/callordering.h"
#include "models/items/flooritems.h"
#include "models/wording/errortext.h"
#include "ui/forms/formfield.h"
#include "ui/forms/formroom.h"
#include "ui/main/callingplace.h"
#include "ui/main/workplace.h"
#include "ui/theme/theme.h"
#include "ui/views/calls/calllines.h"
#include "ui/widgets/chiplayout.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace floorwalker {

namespace {

constexpr int textLines = 4;
constexpr int gap = 8;

} // namespace

CallOrderForm::CallOrderForm(const Workplace &workplace, const CallingPlace &place, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_place(place)
    , m_note(new TextLabel({}, TextRole::Dim))
    , m_text(new QPlainTextEdit)
    , m_textField(new FormField(tr("&Text that is said"), m_text))
    , m_files(new QLineEdit)
    , m_locale(new QComboBox)
    , m_hearer(new QComboBox)
    , m_hearerField(new FormField(tr("Who hears &it"), m_hearer))
    , m_hangUpAfter(new QCheckBox(tr("Hang up afterwa&rds")))
    , m_play(new QPushButton(tr("&Say or Play It")))
    , m_record(new QPushButton(tr("Start Re&cording")))
    , m_hangUp(new QPushButton(tr("Hang &Up…")))
    , m_outcome(new NoticeBar)
    , m_trouble(new ErrorBar)
{
    build();
    connect(m_text, &QPlainTextEdit::textChanged, this, &CallOrderForm::refresh);
    connect(m_files, &QLineEdit::textChanged, this, &CallOrderForm::refresh);
    connect(m_hearer, &QComboBox::currentIndexChanged, this, &CallOrderForm::refresh);
    connect(m_play, &QPushButton::clicked, this, [this] { send(typed()); });
    connect(m_record, &QPushButton::clicked, this, [this] { send({.then = CallOrder::Then::Record}); });
    connect(m_hangUp, &QPushButton::clicked, this, &CallOrderForm::askToHangUp);
    connect(&place.orders, &CallOrdering::finished, this, &CallOrderForm::take);
    refresh();
}

void CallOrderForm::build()
{
    auto *fields = new QWidget;
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(cellMargin, cellMargin, cellMargin, cellMargin);
    column->setSpacing(panelGap);
    m_note->setWordWrap(true);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * textLines);
    m_files->setPlaceholderText(tr("welcome, goodbye"));
    fillCallLocales(*m_locale);
    m_hearer->addItem(tr("The caller's side"));
    m_hearer->addItem(tr("Who was called"), name(CallLeg::Callee));
    m_hearer->addItem(tr("Both sides"), name(CallLeg::Both));
    column->addWidget(m_outcome);
    column->addWidget(m_trouble);
    column->addWidget(m_note);
    column->addWidget(m_textField);
    column->addWidget(new FormField(tr("Files that are pla&yed, separated by commas"), m_files));
    column->addWidget(new FormField(tr("La&nguage"), m_locale));
    column->addWidget(m_hearerField);
    column->addWidget(m_hangUpAfter);
    column->addWidget(makeButtons());
    column->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new FormRoom(fields));
}

QWidget *CallOrderForm::makeButtons()
{
    auto *part = new QWidget;
    auto *line = new ChipLayout(part); // large text needs a second line
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(gap);
    for (QPushButton *button : {m_play, m_record, m_hangUp})
        line->addWidget(button);
    return part;
}

void CallOrderForm::showCall(const CallId &call, bool takesOrders, bool hasLegs)
{
    if (call != m_call && !m_isSending) {
        m_outcome->tell({});
        m_trouble->clear();
    }
    m_call = call;
    m_takesOrders = takesOrders;
    m_hasLegs = hasLegs;
    refresh();
}

CallOrder CallOrderForm::typed() const
{
    CallOrder order{.text = m_text->toPlainText().trimmed(), .locale = chosenCallLocale(*m_locale)};
    const QStringList files = m_files->text().split(u',', Qt::SkipEmptyParts);
    for (const QString &file : files) {
        if (!file.trimmed().isEmpty())
            order.files << file.trimmed();
    }
    if (m_hasLegs)
        order.leg = callLegFromName(m_hearer->currentData().toString());
    if (m_hangUpAfter->isChecked() && !order.leg)
        order.then = CallOrder::Then::HangUp;
    return order;
}

void CallOrderForm::refresh()
{
    const CallOrder order = typed();
    const qsizetype length = spokenLength(order.text);
    m_textField->setVerdict(length == 0 ? QString()
                                        //: Characters typed, and how many there may be
                                        : tr("%1 of %2 characters").arg(length).arg(Callout::longestText),
                            length > Callout::longestText ? Severity::Critical : Severity::None);
    m_note->setText(note());
    m_hearerField->setVisible(m_hasLegs);
    m_hangUpAfter->setEnabled(!order.leg); // a side can only hear something
    const bool isFree = m_takesOrders && !m_isSending;
    m_play->setEnabled(isFree && !(order.text.isEmpty() && order.files.isEmpty()));
    m_record->setEnabled(isFree);
    m_hangUp->setEnabled(isFree);
}

QString CallOrderForm::note() const
{
    if (!m_takesOrders)
        return tr("Only a call that is under way can be told anything.");
    return m_hasLegs ? tr("Only calls from or to the telephone network can be told anything.")
                     : tr("Only the caller's side hears it, and only calls from or to the telephone network can be told anything.");
}

void CallOrderForm::askToHangUp()
{
    auto *dialog = new ConfirmDialog({.title = tr("Hang Up"),
                                      .question = tr("End the call %1?").arg(m_call.text()),
                                      .consequence = tr("Both sides are cut off. Whoever shall be told something first hears a text with a hang-up after it."),
                                      .confirm = tr("&Hang Up")},
                                     window());
    connect(dialog, &QDialog::accepted, this, [this, call = m_call] {
        if (call == m_call)
            send({.then = CallOrder::Then::HangUp});
    });
    dialog->open();
}

void CallOrderForm::send(const CallOrder &order)
{
    m_outcome->tell({});
    m_trouble->clear();
    const QString objection = objectionTo(order);
    if (!objection.isEmpty()) {
        m_trouble->showError(objection, {}, {});
        return;
    }
    if (m_place.orders.isRunning()) {
        m_trouble->showError(tr("Another call is being told something."), tr("Try again when that is done."), {});
        return;
    }
    m_sent = order;
    m_isSending = true;
    refresh();
    m_place.orders.order(m_call, order);
}

void CallOrderForm::take(const QList<Entry> &entries, const std::optional<Error> &error)
{
    if (!std::exchange(m_isSending, false))
        return;
    refresh();
    if (!entries.isEmpty() && entries.constFirst().state != EntryState::Planned) {
        takeEntry(entries.constFirst());
        return;
    }
    const Error why = error.value_or(Error{.kind = ErrorKind::Unreachable, .backEnd = BackEnd::Calling});
    const ErrorText text = errorText(why);
    m_trouble->showError(tr("Nothing was done. %1").arg(text.sentence), text.nextStep, copyableDetails(why, m_workplace.floor.serverNow()));
}

void CallOrderForm::takeEntry(const Entry &entry)
{
    switch (entry.state) {
    case EntryState::Arrived:
        m_outcome->tell(tr("The platform has taken the order."));
        if (!m_sent.text.isEmpty() || !m_sent.files.isEmpty()) {
            m_text->clear();
            m_files->clear();
            m_hangUpAfter->setChecked(false);
        }
        return;
    case EntryState::Refused:
        m_trouble->showError(tr("The platform refused the order: %1").arg(entry.reason),
                             tr("Check that the call is under way, and that it is one from or to the telephone network."), entry.reason);
        return;
    case EntryState::Sent:
    case EntryState::Unknown:
        m_trouble->showError(tr("Nobody can say whether the order was carried out: no answer came."),
                             tr("Ask who is on the call before you give it again, and decide in Alerts > Ledger."), {});
        return;
    case EntryState::Planned:
    case EntryState::Dropped:
        return;
    }
}

} // namespace floorwalker
