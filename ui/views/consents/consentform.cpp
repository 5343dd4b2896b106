// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/consents/consentform.h"

#include "models/desk/donotcontact.h"
#include "models/edits/consentwriting.h"
#include "models/items/consentitems.h"
#include "models/session/profile.h"
#include "models/wording/errortext.h"
#include "ui/forms/formfield.h"
#include "ui/forms/formroom.h"
#include "ui/main/workplace.h"
#include "ui/theme/theme.h"
#include "ui/views/callbacks/donotcontactreading.h"
#include "ui/views/callbacks/numberwords.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace floorwalker {

ConsentForm::ConsentForm(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_panel(new Panel(tr("New consent")))
    , m_trouble(new ErrorBar)
    , m_address(new QLineEdit)
    , m_asTyped(new QCheckBox(tr("&Exactly as typed")))
    , m_usage(new QComboBox)
    , m_value(new QComboBox)
    , m_progress(new TextLabel({}, TextRole::Dim))
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_save(new QPushButton(tr("Sa&ve")))
{
    build();
    connect(&workplace.consentWriting, &ConsentWriting::finished, this, &ConsentForm::takeEnd);
    connect(&workplace.consentWriting, &ConsentWriting::waiting, this, [this](Milliseconds span) {
        if (m_isSending)
            m_progress->setText(tr("The server asks for a pause. It is sent again in %n second(s).", nullptr,
                                   int(std::chrono::ceil<std::chrono::seconds>(span).count())));
    });
    connect(&workplace.doNotContact, &DoNotContact::changed, this, &ConsentForm::showVerdicts);
    connect(&workplace.consents, &ConsentItems::changed, this, &ConsentForm::showVerdicts);
    show({}, false);
}

void ConsentForm::build()
{
    auto *fields = new QWidget;
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(cellMargin, cellMargin, cellMargin, cellMargin);
    column->setSpacing(panelGap);
    column->addWidget(buildAddress());
    m_usage->addItem(tr("Choose…"), QString());
    for (const QLatin1StringView usage : consentUsages)
        m_usage->addItem(consentUsageText(usage), QString(usage));
    column->addWidget(m_fields[ConsentField::Usage] = new FormField(tr("&Usage"), m_usage));
    m_value->addItem(tr("Choose…"));
    m_value->addItem(consentValueText(true), true);
    m_value->addItem(consentValueText(false), false);
    column->addWidget(m_fields[ConsentField::Value] = new FormField(tr("&Does the customer agree?"), m_value));
    m_progress->setWordWrap(true);
    column->addWidget(m_progress);
    column->addWidget(buildButtons());
    column->addStretch(1);
    connect(m_usage, &QComboBox::currentIndexChanged, this, [this] { touch(ConsentField::Usage); });
    connect(m_value, &QComboBox::currentIndexChanged, this, [this] { touch(ConsentField::Value); });

    m_panel->letTitleGiveWay();
    m_panel->addBanner(m_trouble);
    m_panel->setBody(new FormRoom(fields));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
}

QWidget *ConsentForm::buildAddress()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_fields[ConsentField::Address] = new FormField(tr("&Number or address"), m_address));
    m_asTyped->setToolTip(tr("Not as a phone number with its country code"));
    column->addWidget(m_asTyped);
    connect(m_address, &QLineEdit::textChanged, this, [this] { touch(ConsentField::Address); });
    connect(m_asTyped, &QCheckBox::toggled, this, [this] { touch(ConsentField::Address); });
    return part;
}

QWidget *ConsentForm::buildButtons()
{
    auto *part = new QWidget;
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_save);
    m_save->setDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, &ConsentForm::left);
    connect(m_save, &QPushButton::clicked, this, &ConsentForm::send);
    return part;
}

void ConsentForm::beginNew()
{
    if (m_isSending)
        return;
    if (m_isChange)
        show(m_new, false);
    readDoNotContact(m_workplace, m_trouble);
    m_address->setFocus();
}

void ConsentForm::beginChange(const CustomerConsent &consent)
{
    if (m_isSending)
        return;
    if (!m_isChange)
        m_new = draft();
    show({consent.address, AddressReading::AsTyped, consent.usage, consent.consent}, true);
    readDoNotContact(m_workplace, m_trouble);
    m_value->setFocus();
}

void ConsentForm::show(const ConsentDraft &draft, bool isChange)
{
    m_isChange = isChange;
    m_panel->setTitle(isChange ? draft.address : tr("New consent"));
    m_trouble->clear();
    m_address->setText(draft.address);
    m_asTyped->setChecked(draft.reading == AddressReading::AsTyped);
    if (isChange && m_usage->findData(draft.usage) < 0)
        m_usage->addItem(consentUsageText(draft.usage), draft.usage);
    m_usage->setCurrentIndex(std::max(0, m_usage->findData(draft.usage)));
    m_value->setCurrentIndex(draft.consent ? m_value->findData(*draft.consent) : 0);
    m_touched.clear();
    setSending(false);
}

void ConsentForm::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    if (isEnter && button && button != m_asTyped)
        button->click();
    else if (isEnter)
        send();
    else if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

void ConsentForm::touch(ConsentField field)
{
    m_touched.insert(field);
    showVerdicts();
}

ConsentDraft ConsentForm::draft() const
{
    const QVariant value = m_value->currentData();
    return {.address = m_address->text(),
            .reading = m_asTyped->isChecked() ? AddressReading::AsTyped : AddressReading::AsNumber,
            .usage = m_usage->currentData().toString(),
            .consent = value.isValid() ? std::optional(value.toBool()) : std::nullopt};
}

QString ConsentForm::understood(ConsentField field, const CheckedConsent &checked) const
{
    if (field == ConsentField::Address && checked.address && checked.address->number)
        return numberWords(*checked.address->number);
    if (field != ConsentField::Value || !checked.address)
        return {};
    const CustomerConsent *present = m_workplace.consents.find(m_usage->currentData().toString(), checked.address->text);
    return present ? tr("The tenant has now: %1").arg(consentValueText(present->consent)) : QString();
}

//! Nobody is scolded about a field not touched yet.
void ConsentForm::showVerdicts()
{
    const CheckedConsent checked = check(draft(), m_workplace.profile.country, m_workplace.doNotContact.addresses());
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        QStringList sentences{understood(field.key(), checked)};
        Severity severity = Severity::None;
        for (const ConsentFinding &finding : checked.findings) {
            if (finding.field != field.key() || (finding.isError && !m_touched.contains(finding.field)))
                continue;
            sentences << finding.sentence;
            severity = std::max(severity, finding.isError ? Severity::Critical : Severity::Warning);
        }
        sentences.removeAll(QString());
        field.value()->setVerdict(sentences.join(u'\n'), severity);
    }
}

void ConsentForm::send()
{
    if (m_isSending)
        return;
    m_touched = {ConsentField::Address, ConsentField::Usage, ConsentField::Value};
    const CheckedConsent checked = check(draft(), m_workplace.profile.country, m_workplace.doNotContact.addresses());
    showVerdicts();
    if (!checked.consent) {
        const auto error = std::find_if(checked.findings.cbegin(), checked.findings.cend(),
                                        [](const ConsentFinding &finding) { return finding.isError; });
        m_fields[error->field]->field()->setFocus();
        return;
    }
    if (m_workplace.consentWriting.isRunning()) {
        m_trouble->showError(tr("Other consents are being written."), tr("Try again when that is done."), {});
        return;
    }
    m_trouble->clear();
    setSending(true);
    m_workplace.consentWriting.start({{checked.consent->usage, checked.consent->address, checked.consent->consent}});
}

void ConsentForm::setSending(bool isSending)
{
    m_isSending = isSending;
    m_progress->setText(isSending ? tr("Sending…") : QString());
    for (QWidget *field : std::initializer_list<QWidget *>{m_address, m_asTyped, m_usage})
        field->setEnabled(!isSending && !m_isChange);
    m_value->setEnabled(!isSending);
    m_save->setEnabled(!isSending);
    showVerdicts();
}

void ConsentForm::takeEnd()
{
    if (!m_isSending)
        return;
    setSending(false);
    const ConsentChange &change = m_workplace.consentWriting.changes().constFirst();
    const ConsentOutcome &outcome = m_workplace.consentWriting.outcomes().constFirst();
    if (outcome.kind == ConsentOutcome::Kind::Done) {
        show(m_isChange ? m_new : ConsentDraft(), false);
        emit written(consentKey(change.usage, change.address));
        return;
    }
    const Error error = outcome.error.value_or(Error{.kind = ErrorKind::Unreachable});
    const ErrorText text = errorText(error);
    const QString sentence = ConsentWriting::sentence(outcome.kind);
    m_trouble->showError(sentence.isEmpty() ? tr("Nothing was written. %1").arg(text.sentence) : sentence,
                         text.nextStep, copyableDetails(error, m_workplace.consents.serverNow()));
}

} // namespace floorwalker
