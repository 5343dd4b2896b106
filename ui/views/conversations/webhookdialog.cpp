// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/conversations/webhookdialog.h"

#include "models/items/conversationapps.h"
#include "models/items/conversationlists.h"
#include "models/items/conversationwords.h"
#include "models/items/flooritems.h"
#include "models/wording/errortext.h"
#include "ui/forms/formfield.h"
#include "ui/main/conversationsplace.h"
#include "ui/main/workplace.h"
#include "ui/theme/theme.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace floorwalker {

namespace {

constexpr QSize firstSize(520, 560);

} // namespace

WebhookDialog::WebhookDialog(const Workplace &workplace, const ConversationsPlace &place, QWidget *parent)
    : QDialog(parent)
    , m_workplace(workplace)
    , m_place(place)
    , m_target(new QLineEdit)
    , m_triggers(new QListWidget)
    , m_secret(new QLineEdit)
    , m_targetField(new FormField(tr("&Address that is told"), m_target))
    , m_triggersField(new FormField(tr("&What it is told"), m_triggers))
    , m_trouble(new ErrorBar)
    , m_progress(new TextLabel({}, TextRole::Dim))
    , m_add(new QPushButton(tr("Add Web&hook")))
{
    setWindowTitle(tr("New Webhook"));
    build();
    connect(m_target, &QLineEdit::textChanged, this, [this] { judge(false); });
    connect(m_add, &QPushButton::clicked, this, &WebhookDialog::add);
    connect(&place.webhookEditing, &WebhookEditing::finished, this, &WebhookDialog::take);
}

void WebhookDialog::build()
{
    m_target->setPlaceholderText(QStringLiteral("https://"));
    m_secret->setEchoMode(QLineEdit::Password);
    const QStringList triggers = webhookTriggers();
    for (const QString &trigger : triggers) {
        auto *item = new QListWidgetItem(webhookTriggerText(trigger), m_triggers);
        item->setData(Qt::UserRole, trigger);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    auto *close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_progress->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_progress, 1);
    buttons->addWidget(close);
    buttons->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    layout->setSpacing(panelGap);
    layout->addWidget(m_trouble);
    layout->addWidget(m_targetField);
    layout->addWidget(m_triggersField, 1);
    layout->addWidget(new FormField(tr("&Secret that signs what is told; it is not shown again"), m_secret));
    layout->addLayout(buttons);
    m_add->setDefault(true);
}

void WebhookDialog::begin()
{
    if (!testAttribute(Qt::WA_Resized)) // its window has its size only now
        resize(scaledToText(firstSize, *this));
    open();
    m_target->setFocus();
}

NewWebhook WebhookDialog::webhook() const
{
    NewWebhook webhook{.app = m_place.apps.chosen(), .target = m_target->text().trimmed(), .triggers = {}, .secret = m_secret->text()};
    for (int row = 0; row < m_triggers->count(); ++row) {
        const QListWidgetItem *item = m_triggers->item(row);
        if (item->checkState() == Qt::Checked)
            webhook.triggers << item->data(Qt::UserRole).toString();
    }
    return webhook;
}

bool WebhookDialog::judge(bool isSpeakingOfErrors)
{
    QList<Webhook> known;
    WebhookTable &table = m_place.webhooks.table();
    for (int row = 0; row < table.rowCount(); ++row)
        known.append(table.rowAt(row).webhook);
    const QList<WebhookFinding> findings = findingsOf(webhook(), known);
    bool isGood = true;
    m_targetField->setVerdict({});
    m_triggersField->setVerdict({});
    for (const WebhookFinding &finding : findings) {
        isGood = isGood && !finding.isError;
        if (finding.isError && !isSpeakingOfErrors)
            continue;
        FormField *field = finding.field == WebhookField::Target ? m_targetField : m_triggersField;
        field->setVerdict(finding.sentence, finding.isError ? Severity::Critical : Severity::Warning);
    }
    return isGood;
}

void WebhookDialog::add()
{
    if (m_isAdding || !judge(true))
        return;
    if (m_place.webhookEditing.isRunning()) {
        m_trouble->showError(tr("Another webhook is being written."), tr("Try again when that is done."), {});
        return;
    }
    m_trouble->clear();
    m_isAdding = true;
    m_add->setEnabled(false);
    m_progress->setText(tr("Sending…"));
    m_place.webhookEditing.add(webhook());
}

void WebhookDialog::take(WebhookEditing::Act act, const WriteOutcome &outcome)
{
    if (!m_isAdding || act != WebhookEditing::Act::Add)
        return;
    m_isAdding = false;
    m_add->setEnabled(true);
    m_progress->clear();
    if (outcome.isDone()) {
        m_target->clear();
        m_secret->clear();
        accept();
        return;
    }
    const Error error = outcome.error.value_or(Error{.kind = ErrorKind::Unreachable, .backEnd = BackEnd::Conversation});
    const ErrorText text = errorText(error);
    const QString sentence = WebhookEditing::sentence(outcome.kind);
    m_trouble->showError(sentence.isEmpty() ? tr("Nothing was written. %1").arg(text.sentence) : sentence, text.nextStep,
                         copyableDetails(error, m_workplace.floor.serverNow()));
    if (!isVisible())
        open();
}

} // namespace floorwalker
