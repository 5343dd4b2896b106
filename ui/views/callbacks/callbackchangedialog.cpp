// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/callbacks/callbackchangedialog.h"

#include "models/desk/donotcontact.h"
#include "models/items/callbackitems.h"
#include "models/session/profile.h"
#include "ui/forms/formfield.h"
#include "ui/main/workplace.h"
#include "ui/theme/theme.h"
#include "ui/views/callbacks/callbackchangefields.h"
#include "ui/views/callbacks/changepreview.h"
#include "ui/views/callbacks/donotcontactreading.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace floorwalker {

namespace {

constexpr QSize firstSize{820, 640};

} // namespace

CallbackChangeDialog::CallbackChangeDialog(const Workplace &workplace, const QList<Callback> &callbacks,
                                           Intent intent, QWidget *parent)
    : QDialog(parent)
    , m_workplace(workplace)
    , m_callbacks(callbacks)
    , m_fields(new CallbackChangeFields(callbacks, {workplace.profile.country, workplace.businessDay.zone(),
                                                    [&items = workplace.callbacks] { return items.serverNow(); }}))
    , m_trouble(new ErrorBar)
    , m_preview(new ChangePreview(workplace.businessDay.zone()))
    , m_note(new TextLabel({}, TextRole::Dim))
    , m_warning(new NoticeBar)
    , m_progress(new QProgressBar)
    , m_apply(new QPushButton)
    , m_undo(new QPushButton(tr("&Undo the Times")))
    , m_close(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Change %n Callback(s)", nullptr, int(callbacks.size())));
    build();
    connect(m_fields, &CallbackChangeFields::edited, this, &CallbackChangeDialog::replan);
    connect(&workplace.callbackChanges, &CallbackChanges::progressed, this, &CallbackChangeDialog::takeProgress);
    connect(&workplace.callbackChanges, &CallbackChanges::finished, this, &CallbackChangeDialog::takeEnd);
    connect(&workplace.doNotContact, &DoNotContact::changed, this, &CallbackChangeDialog::warn);
    resize(scaledToText(firstSize, *this));
    replan();
    readDoNotContact(m_workplace, m_trouble);
    if (intent == Intent::Close)
        m_fields->chooseClosing();
    else
        m_fields->takeFocus();
}

void CallbackChangeDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    layout->setSpacing(panelGap);
    layout->addWidget(m_trouble);
    layout->addWidget(m_fields);
    layout->addWidget(m_preview, 1);
    m_note->setWordWrap(true);
    layout->addWidget(m_note);
    layout->addWidget(m_warning);
    if (m_workplace.profile.isProduction && m_callbacks.size() > 1) {
        m_confirmation = new QLineEdit;
        layout->addWidget(new FormField(tr("This is production. Type %1 to confirm").arg(m_workplace.profile.name),
                                        m_confirmation));
        connect(m_confirmation, &QLineEdit::textChanged, this, &CallbackChangeDialog::refreshButtons);
    }
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    layout->addWidget(m_progress);
    layout->addWidget(buildButtons());
}

QWidget *CallbackChangeDialog::buildButtons()
{
    auto *part = new QWidget;
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_undo);
    row->addStretch();
    row->addWidget(m_close);
    row->addWidget(m_apply);
    m_undo->setToolTip(tr("Results and counters stay as they have become"));
    m_undo->setAutoDefault(false);
    m_close->setAutoDefault(false);
    m_undo->hide();
    m_apply->setDefault(true);
    connect(m_apply, &QPushButton::clicked, this, &CallbackChangeDialog::apply);
    connect(m_undo, &QPushButton::clicked, this, &CallbackChangeDialog::undo);
    connect(m_close, &QPushButton::clicked, this, &CallbackChangeDialog::reject);
    return part;
}

void CallbackChangeDialog::replan()
{
    if (m_isOurs || m_isDone)
        return;
    m_plan.clear();
    m_note->clear();
    const auto change = m_fields->change();
    if (change) {
        const auto plan = planChange(m_callbacks, *change, m_workplace.callbacks.serverNow());
        if (plan)
            m_plan = *plan;
        else
            m_note->setText(plan.error().detail);
    } else {
        m_note->setText(change.error().detail);
    }
    m_preview->showPlan(m_plan);
    warn();
    refreshButtons();
}

void CallbackChangeDialog::warn()
{
    const bool isStillToSend = !m_isOurs && !m_isDone;
    m_warning->tell(isStillToSend ? doNotContactWarning(toSend(m_plan), m_workplace.doNotContact.addresses(),
                                                        m_workplace.profile.country)
                                  : QString());
}

//! The name of a production profile, typed, before many are changed.
bool CallbackChangeDialog::isConfirmed() const
{
    return !m_confirmation || m_confirmation->text().trimmed() == m_workplace.profile.name;
}

void CallbackChangeDialog::refreshButtons()
{
    const int count = int(toSend(m_plan).size());
    m_apply->setText(count > 0 ? tr("&Change %n Callback(s)", nullptr, count) : tr("&Change"));
    m_apply->setEnabled(count > 0 && isConfirmed() && !m_isOurs);
    m_apply->setVisible(!m_isDone);
    m_close->setText(m_isOurs ? tr("Stop") : m_isDone ? tr("Close") : tr("Cancel"));
}

void CallbackChangeDialog::apply()
{
    run(toSend(m_plan));
}

void CallbackChangeDialog::undo()
{
    const QList<PlannedUpdate> updates = m_workplace.callbackChanges.undo();
    m_isUndoing = true;
    m_plan.clear();
    for (const PlannedUpdate &one : updates)
        m_plan.append({one.shown, one.update, differences(one.shown, one.update), {}});
    m_preview->showPlan(m_plan);
    run(updates);
}

void CallbackChangeDialog::run(const QList<PlannedUpdate> &updates)
{
    m_trouble->clear();
    if (m_workplace.callbackChanges.isRunning()) {
        m_trouble->showError(tr("Other callbacks are being changed."), tr("Try again when they are done."), {});
        return;
    }
    m_isOurs = true;
    m_isDone = false;
    m_fields->setEnabled(false);
    m_undo->hide();
    m_progress->setRange(0, int(updates.size()));
    m_progress->setValue(0);
    m_progress->show();
    m_note->clear();
    warn();
    refreshButtons();
    m_workplace.callbackChanges.start(updates);
}

void CallbackChangeDialog::takeProgress(int done, int all)
{
    if (!m_isOurs)
        return;
    m_progress->setRange(0, all);
    m_progress->setValue(done);
    m_preview->showOutcome(done - 1, m_workplace.callbackChanges.outcomes().at(done - 1));
}

void CallbackChangeDialog::takeEnd()
{
    if (!m_isOurs)
        return;
    const QList<UpdateOutcome> &outcomes = m_workplace.callbackChanges.outcomes();
    for (qsizetype i = 0; i < outcomes.size(); ++i)
        m_preview->showOutcome(i, outcomes[i]);
    m_isOurs = false;
    m_isDone = true;
    m_progress->hide();
    m_note->setText(summary());
    m_undo->setVisible(!m_isUndoing && !m_workplace.callbackChanges.undo().isEmpty());
    refreshButtons();
    m_close->setFocus();
}

QString CallbackChangeDialog::summary() const
{
    int changed = 0;
    for (const UpdateOutcome &outcome : m_workplace.callbackChanges.outcomes())
        changed += outcome.kind == UpdateOutcome::Kind::Changed;
    const int all = int(m_workplace.callbackChanges.outcomes().size());
    if (m_isUndoing)
        return tr("%1 of %2 have their former time again. Results and counters stay as they have become.").arg(changed).arg(all);
    return tr("%1 of %2 changed.").arg(changed).arg(all);
}

void CallbackChangeDialog::reject()
{
    if (m_isOurs)
        m_workplace.callbackChanges.stop();
    else
        QDialog::reject();
}

} // namespace floorwalker
