// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/conversations/messagedialog.h"

#include "models/desk/donotcontact.h"
#include "models/edits/conversationreads.h"
#include "models/items/conversationapps.h"
#include "models/items/conversationlists.h"
#include "models/items/conversationwords.h"
#include "models/items/flooritems.h"
#include "models/session/profile.h"
#include "models/wording/errortext.h"
#include "ui/forms/formfield.h"
#include "ui/forms/formroom.h"
#include "ui/main/conversationsplace.h"
#include "ui/main/workplace.h"
#include "ui/theme/theme.h"
#include "ui/views/callbacks/donotcontactreading.h"
#include "ui/views/conversations/messagefields.h"
#include "ui/views/conversations/sendfollowing.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QPushButton>

namespace floorwalker {

namespace {

constexpr QSize firstSize(860, 640);
constexpr int fieldsShare = 3; //!< of five parts of the width
constexpr int previewShare = 2;

//! JSON with a line for each field; anything else as it is.
QString readable(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    return document.isNull() ? text : QString::fromUtf8(document.toJson()).trimmed();
}

} // namespace

MessageDialog::MessageDialog(const Workplace &workplace, const ConversationsPlace &place, QWidget *parent)
    : QDialog(parent)
    , m_workplace(workplace)
    , m_place(place)
    , m_fields(new MessageFields(place))
    , m_preview(new QPlainTextEdit)
    , m_trouble(new ErrorBar)
    , m_progress(new TextLabel({}, TextRole::Dim))
    , m_previewing(new QPushButton(tr("Show on Channels")))
    , m_capability(new QPushButton(tr("Ask Whether It Reaches")))
    , m_send(new QPushButton(tr("&Send")))
    , m_following(new SendFollowing(workplace, place, *m_trouble, *m_progress, this))
{
    setWindowTitle(tr("New Message"));
    build();
    connect(m_fields, &MessageFields::edited, this, [this] {
        m_following->forgetUnknown();
        m_preview->clear(); // it was of another message
        m_isPreviewShown = false;
        judge();
    });
    connect(&workplace.doNotContact, &DoNotContact::changed, this, &MessageDialog::judge);
    connect(&place.apps, &ConversationApps::changed, this, &MessageDialog::judge);
    connect(m_following, &SendFollowing::changed, this, &MessageDialog::judge);
    connect(m_following, &SendFollowing::arrived, this, [this] {
        m_fields->clear();
        m_preview->clear();
        accept();
        emit sent();
    });
    // Whoever has closed the dialog meanwhile gets it back.
    connect(m_following, &SendFollowing::troubled, this, [this] {
        if (isVisible())
            return;
        setAttribute(Qt::WA_ShowWithoutActivating); // keys typed elsewhere are not for its buttons
        open();
    });
    judge();
}

void MessageDialog::build()
{
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setPlaceholderText(tr("What each channel would make of the message. Nothing is sent for it."));
    m_capability->setToolTip(tr("Ask the channels whether they reach the recipient; the answer goes to the app's webhooks"));
    for (QPushButton *button : {m_previewing, m_capability})
        button->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_send, &QPushButton::clicked, this, &MessageDialog::send);
    connect(m_previewing, &QPushButton::clicked, this, &MessageDialog::preview);
    connect(m_capability, &QPushButton::clicked, this, &MessageDialog::askCapability);
    m_progress->setWordWrap(true);
    auto *side = new QVBoxLayout;
    side->addWidget(new FormField(tr("On channels"), m_preview), 1);
    side->addWidget(m_previewing);
    side->addWidget(m_capability);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(panelGap);
    middle->addWidget(new FormRoom(m_fields), fieldsShare);
    middle->addLayout(side, previewShare);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_progress, 1);
    buttons->addWidget(close);
    buttons->addWidget(m_send);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    layout->setSpacing(panelGap);
    layout->addWidget(m_trouble);
    layout->addLayout(middle, 1);
    layout->addLayout(buttons);
    m_send->setDefault(true);
}

void MessageDialog::begin()
{
    if (!m_following->isSending() && m_fields->isEmpty())
        m_fields->setContact({}, {});
    present();
}

void MessageDialog::beginAnswer(const ConversationContactId &contact, const QString &name, const QString &text)
{
    if (!m_following->isSending()) {
        m_fields->setContact(contact, name);
        if (!text.isEmpty())
            m_fields->setText(text);
    }
    present();
}

void MessageDialog::beginTo(const QString &identities, const QString &text)
{
    if (!m_following->isSending()) {
        m_fields->setRecipient(identities);
        if (!text.isEmpty())
            m_fields->setText(text);
    }
    present();
}

void MessageDialog::present()
{
    m_place.templates.read();
    readDoNotContact(m_workplace, m_trouble);
    setAttribute(Qt::WA_ShowWithoutActivating, false);
    if (!testAttribute(Qt::WA_Resized)) // its window has its size only now
        resize(scaledToText(firstSize, *this));
    open();
    m_fields->takeFocus();
}

CheckedConversation MessageDialog::checked() const
{
    ConversationDraft draft = m_fields->draft();
    draft.app = m_place.apps.chosen();
    const ConversationApp *app = m_place.apps.chosenApp();
    return check(draft, {.country = m_workplace.profile.country,
                         .doNotContact = m_workplace.doNotContact.addresses(),
                         .app = app ? std::optional(*app) : std::nullopt,
                         .messageTemplate = m_fields->messageTemplate()});
}

void MessageDialog::judge()
{
    const CheckedConversation judged = checked();
    const bool isWarned = m_fields->showVerdicts(judged);
    m_fields->setEnabled(!m_following->isSending());
    m_send->setText(judged.message && isWarned ? tr("&Send Anyway") : tr("&Send"));
    m_send->setEnabled(m_following->mayBeSent());
    m_previewing->setEnabled(judged.message.has_value());
    m_capability->setEnabled(judged.message.has_value());
}

void MessageDialog::send()
{
    if (!m_following->mayBeSent())
        return;
    m_fields->touchAll();
    const CheckedConversation judged = checked();
    judge();
    if (!judged.message) {
        m_fields->goToFirstError(judged);
        return;
    }
    const ConversationApp *app = m_place.apps.chosenApp();
    m_following->send(*judged.message, app && app->isDispatch());
}

//! On the channels that are named, or else on those of the app.
void MessageDialog::preview()
{
    const CheckedConversation judged = checked();
    if (!judged.message)
        return;
    Transcoding transcoding{.app = judged.message->app, .content = judged.message->content, .channels = judged.message->channelPriority, .from = {}, .to = {}};
    const ConversationApp *app = m_place.apps.chosenApp();
    for (const AppChannel &channel : app && transcoding.channels.isEmpty() ? app->channels : QList<AppChannel>())
        transcoding.channels << channel.channel;
    m_isPreviewShown = false;
    m_preview->setPlainText(tr("Asking the server…"));
    m_place.reads.transcode(transcoding, this, [this](const Result<QMap<QString, QString>> &texts) {
        if (!texts) {
            m_preview->clear();
            const ErrorText text = errorText(texts.error());
            m_trouble->showError(text.sentence, text.nextStep, copyableDetails(texts.error(), m_workplace.floor.serverNow()));
            return;
        }
        QStringList parts;
        for (auto text = texts->cbegin(); text != texts->cend(); ++text)
            parts << conversationChannelText(text.key()) + u'\n' + readable(text.value());
        m_preview->setPlainText(parts.join(QStringLiteral("\n\n")));
        m_isPreviewShown = true;
    });
}

void MessageDialog::askCapability()
{
    const CheckedConversation judged = checked();
    if (!judged.message)
        return;
    m_place.reads.queryCapability(judged.message->app, judged.message->recipient, this, [this](const Result<Done> &isAsked) {
        if (isAsked) {
            m_progress->setText(tr("The channels were asked. Their answer goes to the app's webhooks."));
            return;
        }
        const ErrorText text = errorText(isAsked.error());
        m_trouble->showError(text.sentence, text.nextStep, copyableDetails(isAsked.error(), m_workplace.floor.serverNow()));
    });
}

} // namespace floorwalker
