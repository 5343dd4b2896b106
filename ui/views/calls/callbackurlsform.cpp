// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/calls/callbackurlsform.h"

#include "models/edits/callingreads.h"
#include "models/edits/numberchanges.h"
#include "models/items/flooritems.h"
#include "models/session/profile.h"
#include "models/wording/errortext.h"
#include "ui/forms/formfield.h"
#include "ui/forms/formroom.h"
#include "ui/main/callingplace.h"
#include "ui/main/workplace.h"
#include "ui/theme/theme.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace floorwalker {

CallbackUrlsForm::CallbackUrlsForm(const Workplace &workplace, const CallingPlace &place, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_place(place)
    , m_application(new QLineEdit(workplace.profile.calling.key))
    , m_primary(new QLineEdit)
    , m_fallback(new QLineEdit)
    , m_primaryField(new FormField(tr("Prima&ry address"), m_primary))
    , m_fallbackField(new FormField(tr("Fallbac&k, when the primary one fails"), m_fallback))
    , m_read(new QPushButton(tr("R&ead Again")))
    , m_save(new QPushButton(tr("Set A&ddresses")))
    , m_outcome(new NoticeBar)
    , m_trouble(new ErrorBar)
{
    auto *fields = new QWidget;
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(cellMargin, cellMargin, cellMargin, cellMargin);
    column->setSpacing(panelGap);
    column->addWidget(m_outcome);
    column->addWidget(m_trouble);
    column->addWidget(new FormField(tr("Appli&cation key"), m_application));
    column->addWidget(m_primaryField);
    column->addWidget(m_fallbackField);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_read);
    buttons->addWidget(m_save);
    column->addLayout(buttons);
    column->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new FormRoom(fields));
    m_primary->setPlaceholderText(QStringLiteral("https://"));
    m_fallback->setPlaceholderText(QStringLiteral("https://"));

    for (QLineEdit *edit : {m_application, m_primary, m_fallback})
        connect(edit, &QLineEdit::textChanged, this, &CallbackUrlsForm::showVerdicts);
    connect(m_read, &QPushButton::clicked, this, &CallbackUrlsForm::read);
    connect(m_save, &QPushButton::clicked, this, &CallbackUrlsForm::save);
    connect(&place.numberChanges, &NumberChanges::finished, this, &CallbackUrlsForm::takeEnd);
    showVerdicts();
}

void CallbackUrlsForm::readFirst()
{
    if (m_shown.isEmpty())
        read();
}

void CallbackUrlsForm::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    if (isEnter && button)
        button->click();
    else if (isEnter && focusWidget() == m_application)
        read();
    else if (isEnter)
        save();
    else
        QWidget::keyPressEvent(event);
}

void CallbackUrlsForm::read()
{
    const QString application = m_application->text().trimmed();
    if (application.isEmpty())
        return;
    m_outcome->tell({});
    m_trouble->clear();
    setBusy(true);
    m_place.reads.callbackUrls(ApplicationKey(application), this, [this, application](const Result<CallbackUrls> &urls) {
        setBusy(false);
        if (application != m_application->text().trimmed())
            return;
        if (urls)
            m_shown = application;
        take(urls);
    });
}

void CallbackUrlsForm::take(const Result<CallbackUrls> &urls)
{
    if (!urls) {
        showTrouble(urls.error(), {});
        return;
    }
    m_primary->setText(urls->primary);
    m_fallback->setText(urls->fallback);
    showVerdicts();
}

void CallbackUrlsForm::showVerdicts()
{
    bool isFine = !m_application->text().trimmed().isEmpty() && !m_isSaving;
    for (const auto &[field, edit] : {std::pair(m_primaryField, m_primary), std::pair(m_fallbackField, m_fallback)}) {
        const UrlFinding finding = checkCallbackUrl(edit->text());
        field->setVerdict(finding.sentence, finding.sentence.isEmpty() ? Severity::None
                                            : finding.isError          ? Severity::Critical
                                                                       : Severity::Warning);
        isFine = isFine && !finding.isError;
    }
    m_save->setEnabled(isFine);
}

void CallbackUrlsForm::save()
{
    if (!m_save->isEnabled())
        return;
    m_outcome->tell({});
    m_trouble->clear();
    if (m_place.numberChanges.isRunning()) {
        m_trouble->showError(tr("Numbers are being changed."), tr("Try again when that is done."), {});
        return;
    }
    m_isSaving = true;
    setBusy(true);
    m_place.numberChanges.setCallbackUrls(ApplicationKey(m_application->text().trimmed()),
                                          {m_primary->text().trimmed(), m_fallback->text().trimmed()});
}

void CallbackUrlsForm::takeEnd()
{
    if (!std::exchange(m_isSaving, false))
        return;
    setBusy(false);
    const NumberOutcome &outcome = m_place.numberChanges.outcomes().constFirst();
    if (outcome.kind == NumberOutcome::Kind::Done) {
        m_shown = m_application->text().trimmed();
        m_outcome->tell(tr("The addresses are set."));
        return;
    }
    showTrouble(outcome.error.value_or(Error{.kind = ErrorKind::Unreachable, .backEnd = BackEnd::Calling}),
                outcome.kind == NumberOutcome::Kind::Unknown
                    ? tr("No answer came, so they may or may not be set. Read them again; the same again does no harm.") : QString());
}

void CallbackUrlsForm::setBusy(bool isBusy)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_application, m_primary, m_fallback, m_read})
        widget->setEnabled(!isBusy);
    showVerdicts();
    if (isBusy)
        m_save->setEnabled(false);
}

void CallbackUrlsForm::showTrouble(const Error &error, const QString &sentence)
{
    const ErrorText text = errorText(error);
    m_trouble->showError(sentence.isEmpty() ? text.sentence : sentence, sentence.isEmpty() ? text.nextStep : QString(),
                         copyableDetails(error, m_workplace.floor.serverNow()));
}

} // namespace floorwalker
