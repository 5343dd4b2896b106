// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/conversations/messagefields.h"

#include "models/edits/channelidentities.h"
#include "models/items/conversationlists.h"
#include "ui/forms/formfield.h"
#include "ui/main/conversationsplace.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace floorwalker {

namespace {

using Kind = MessageContent::Kind;
constexpr int textLines = 5;
constexpr int fewLines = 3;

void setLines(QPlainTextEdit *edit, int lines)
{
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * (lines + 1));
}

//! "Yes", "Our shop | https://shop.example", "Call us | +358401234567".
MessageChoice choiceOf(const QString &line)
{
    const QString title = line.section(u'|', 0, 0).trimmed();
    const QString target = line.section(u'|', 1).trimmed();
    if (target.isEmpty())
        return {.kind = MessageChoice::Kind::Text, .title = title};
    if (target.contains(QStringLiteral("://")))
        return {.kind = MessageChoice::Kind::Url, .title = title, .url = target};
    return {.kind = MessageChoice::Kind::Call, .title = title, .phoneNumber = target};
}

QStringList linesIn(const QPlainTextEdit *edit)
{
    QStringList lines;
    const QStringList all = edit->toPlainText().split(u'\n');
    for (const QString &line : all) {
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    }
    return lines;
}

} // namespace

MessageFields::MessageFields(const ConversationsPlace &place, QWidget *parent)
    : QWidget(parent)
    , m_place(place)
    , m_to(new QLineEdit)
    , m_kind(new QComboBox)
    , m_text(new QPlainTextEdit)
    , m_mediaUrl(new QLineEdit)
    , m_choices(new QPlainTextEdit)
    , m_template(new QComboBox)
    , m_language(new QComboBox)
    , m_templateText(new TextLabel({}, TextRole::Dim))
    , m_variables(new QWidget)
    , m_channels(new QLineEdit)
    , m_more(new QToolButton)
    , m_ttl(new QLineEdit)
    , m_contentType(new QComboBox)
    , m_isHighPriority(new QCheckBox(tr("&Before other messages of the app")))
    , m_agent(new QLineEdit)
    , m_correlationId(new QLineEdit)
    , m_properties(new QPlainTextEdit)
{
    build();
    connect(&place.templates, &MessageTemplateItems::changed, this, &MessageFields::takeTemplates);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &MessageFields::chooseKind);
    connect(m_template, &QComboBox::currentIndexChanged, this, &MessageFields::takeLanguages);
    connect(m_language, &QComboBox::currentIndexChanged, this, &MessageFields::takeVariables);
    takeTemplates();
    chooseKind();
}

void MessageFields::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(panelGap);
    m_to->setPlaceholderText(QStringLiteral("SMS:+358401234567, WHATSAPP:358401234567"));
    //: What a message is
    m_kind->addItem(tr("Text"), int(Kind::Text));
    m_kind->addItem(tr("Media from an address"), int(Kind::Media));
    m_kind->addItem(tr("Text with choices"), int(Kind::Choice));
    m_kind->addItem(tr("Template"), int(Kind::Template));
    setLines(m_text, textLines);
    setLines(m_choices, fewLines);
    m_choices->setPlaceholderText(tr("Yes\nOur shop | https://shop.example\nCall us | +358401234567"));
    m_mediaUrl->setPlaceholderText(QStringLiteral("https://"));
    m_channels->setPlaceholderText(QStringLiteral("WHATSAPP, SMS"));
    m_templateText->setWordWrap(true);
    m_variables->setLayout(new QVBoxLayout);
    m_variables->layout()->setContentsMargins(0, 0, 0, 0);
    //: Whom a message goes to
    column->addWidget(add(ConversationField::Recipient, tr("T&o"), m_to));
    column->addWidget(new FormField(tr("&What"), m_kind));
    column->addWidget(add(ConversationField::Text, tr("&Text"), m_text));
    column->addWidget(add(ConversationField::Media, tr("Address of the &media"), m_mediaUrl));
    column->addWidget(add(ConversationField::Choices, tr("Cho&ices, a line each"), m_choices));
    column->addWidget(add(ConversationField::Template, tr("Tem&plate"), m_template));
    column->addWidget(m_languageField = new FormField(tr("&Language"), m_language));
    column->addWidget(m_templateText);
    column->addWidget(m_variables);
    column->addWidget(add(ConversationField::Channels, tr("Cha&nnels, the first is tried first"), m_channels));
    column->addWidget(buildMore());
    column->addStretch(1);
    connect(m_to, &QLineEdit::textChanged, this, [this] { touch(ConversationField::Recipient); });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { touch(ConversationField::Text); });
    connect(m_mediaUrl, &QLineEdit::textChanged, this, [this] { touch(ConversationField::Media); });
    connect(m_choices, &QPlainTextEdit::textChanged, this, [this] { touch(ConversationField::Choices); });
    connect(m_channels, &QLineEdit::textChanged, this, [this] { touch(ConversationField::Channels); });
}

QWidget *MessageFields::buildMore()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    m_more->setText(tr("Mo&re"));
    m_more->setAccessibleName(tr("More Fields"));
    m_more->setCheckable(true);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setFocusPolicy(Qt::StrongFocus);
    //: Whether a message is marketing: nothing is said
    m_contentType->addItem(tr("Not told"), QString());
    m_contentType->addItem(tr("Marketing"), QStringLiteral("CONTENT_MARKETING"));
    m_contentType->addItem(tr("Notification"), QStringLiteral("CONTENT_NOTIFICATION"));
    setLines(m_properties, fewLines);
    m_properties->setPlaceholderText(QStringLiteral("SMS_SENDER=+358401234567"));
    m_moreFields = new QWidget;
    auto *more = new QVBoxLayout(m_moreFields);
    more->setContentsMargins(0, 0, 0, 0);
    more->addWidget(add(ConversationField::Ttl, tr("Time to li&ve in seconds; later no other channel is tried"), m_ttl));
    more->addWidget(add(ConversationField::ContentType, tr("&Kind of content"), m_contentType));
    more->addWidget(m_isHighPriority);
    more->addWidget(new FormField(tr("Name the conta&ct sees"), m_agent));
    more->addWidget(add(ConversationField::CorrelationId, tr("Correlation i&d, for your own use"), m_correlationId));
    more->addWidget(add(ConversationField::Properties, tr("Channel prop&erties, a line each"), m_properties));
    connect(m_ttl, &QLineEdit::textChanged, this, [this] { touch(ConversationField::Ttl); });
    connect(m_contentType, &QComboBox::currentIndexChanged, this, [this] { touch(ConversationField::ContentType); });
    connect(m_correlationId, &QLineEdit::textChanged, this, [this] { touch(ConversationField::CorrelationId); });
    connect(m_properties, &QPlainTextEdit::textChanged, this, [this] { touch(ConversationField::Properties); });
    connect(m_agent, &QLineEdit::textChanged, this, &MessageFields::edited);
    connect(m_isHighPriority, &QCheckBox::toggled, this, &MessageFields::edited);
    const auto open = [this](bool isOpen) {
        m_moreFields->setVisible(isOpen);
        m_more->setArrowType(isOpen ? Qt::DownArrow : isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow);
    };
    connect(m_more, &QToolButton::toggled, this, open);
    open(false);
    column->addWidget(m_more);
    column->addWidget(m_moreFields);
    return part;
}

FormField *MessageFields::add(ConversationField field, const QString &label, QWidget *edit)
{
    return m_fields[field] = new FormField(label, edit);
}

void MessageFields::touch(ConversationField field)
{
    m_touched.insert(field);
    emit edited();
}

void MessageFields::touchAll()
{
    for (auto field = m_fields.keyBegin(); field != m_fields.keyEnd(); ++field)
        m_touched.insert(*field);
}

MessageContent::Kind MessageFields::kind() const
{
    return Kind(m_kind->currentData().toInt());
}

void MessageFields::chooseKind()
{
    m_fields[ConversationField::Text]->setVisible(kind() == Kind::Text || kind() == Kind::Choice);
    m_fields[ConversationField::Media]->setVisible(kind() == Kind::Media);
    m_fields[ConversationField::Choices]->setVisible(kind() == Kind::Choice);
    m_fields[ConversationField::Template]->setVisible(kind() == Kind::Template);
    m_languageField->setVisible(kind() == Kind::Template);
    m_templateText->setVisible(kind() == Kind::Template);
    m_variables->setVisible(kind() == Kind::Template);
    emit edited();
}

//! What was chosen stays chosen.
void MessageFields::takeTemplates()
{
    const QVariant before = m_template->currentData();
    {
        const QSignalBlocker quiet(m_template);
        m_template->clear();
        for (const MessageTemplate &one : m_place.templates.templates())
            m_template->addItem(one.description.isEmpty() ? one.id.text() : one.description, one.id.text());
        m_template->setCurrentIndex(std::max(0, m_template->findData(before)));
    }
    if (m_template->currentData() != before)
        takeLanguages();
}

std::optional<MessageTemplate> MessageFields::messageTemplate() const
{
    for (const MessageTemplate &one : m_place.templates.templates()) {
        if (one.id.text() == m_template->currentData().toString())
            return one;
    }
    return std::nullopt;
}

void MessageFields::takeLanguages()
{
    const auto chosen = messageTemplate();
    {
        const QSignalBlocker quiet(m_language);
        m_language->clear();
        if (chosen) {
            m_language->addItems(chosen->languages());
            m_language->setCurrentIndex(std::max(0, m_language->findText(chosen->defaultTranslation)));
        }
    }
    takeVariables();
}

void MessageFields::takeVariables()
{
    QHash<QString, QString> typed;
    for (auto value = m_values.cbegin(); value != m_values.cend(); ++value)
        typed.insert(value.key(), value.value()->text());
    m_values.clear();
    while (QLayoutItem *item = m_variables->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto chosen = messageTemplate();
    const TemplateTranslation *translation = chosen ? chosen->translation(m_language->currentText()) : nullptr;
    m_templateText->setText(translation ? linesOf(translation->content).join(u'\n') : QString());
    if (translation) {
        for (const TemplateVariable &variable : translation->variables) {
            auto *edit = new QLineEdit(typed.value(variable.key));
            edit->setPlaceholderText(variable.previewValue);
            m_variables->layout()->addWidget(new FormField(QString(variable.key).replace(u'&', QStringLiteral("&&")), edit));
            m_values.insert(variable.key, edit);
            connect(edit, &QLineEdit::textChanged, this, [this] { touch(ConversationField::Template); });
        }
    }
    emit edited();
}

void MessageFields::setContact(const ConversationContactId &contact, const QString &name)
{
    m_contact = contact;
    m_to->setText(contact.isEmpty() ? QString() : name);
    m_to->setReadOnly(!contact.isEmpty());
}

void MessageFields::setRecipient(const QString &identities)
{
    setContact({}, {});
    m_to->setText(identities);
}

void MessageFields::setText(const QString &text)
{
    m_text->setPlainText(text);
}

ConversationDraft MessageFields::draft() const
{
    ConversationDraft draft{.contact = m_contact,
                            .to = m_contact.isEmpty() ? m_to->text() : QString(),
                            .kind = kind(),
                            .channelPriority = channelsFrom(m_channels->text()),
                            .agentName = m_agent->text().trimmed(),
                            .correlationId = m_correlationId->text().trimmed(),
                            .ttl = m_ttl->text().trimmed(),
                            .isHighPriority = m_isHighPriority->isChecked(),
                            .contentType = m_contentType->currentData().toString()};
    const QStringList properties = linesIn(m_properties);
    for (const QString &line : properties)
        draft.channelProperties.insert(line.section(u'=', 0, 0).trimmed(), line.section(u'=', 1).trimmed());
    switch (draft.kind) {
    case Kind::Media: draft.mediaUrl = m_mediaUrl->text().trimmed(); break;
    case Kind::Choice: {
        draft.text = m_text->toPlainText();
        const QStringList choices = linesIn(m_choices);
        for (const QString &choice : choices)
            draft.choices.append(choiceOf(choice));
        break;
    }
    case Kind::Template:
        if (const auto chosen = messageTemplate()) {
            const TemplateTranslation *translation = chosen->translation(m_language->currentText());
            draft.templateUse = {.id = chosen->id,
                                 .version = translation ? translation->version : QString(),
                                 .language = m_language->currentText(),
                                 .parameters = {}};
            for (auto value = m_values.cbegin(); value != m_values.cend(); ++value) {
                if (!value.value()->text().isEmpty())
                    draft.templateUse.parameters.insert(value.key(), value.value()->text());
            }
        }
        break;
    default: draft.text = m_text->toPlainText(); break;
    }
    return draft;
}

//! Nobody is scolded about a field not touched yet.
bool MessageFields::showVerdicts(const CheckedConversation &checked)
{
    bool isWarned = false;
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        QStringList sentences;
        Severity severity = Severity::None;
        for (const ConversationFinding &finding : checked.findings) {
            if (finding.field != field.key() || (finding.isError && !m_touched.contains(finding.field)))
                continue;
            sentences << finding.sentence;
            severity = std::max(severity, finding.isError ? Severity::Critical : Severity::Warning);
            isWarned = true;
        }
        field.value()->setVerdict(sentences.join(u'\n'), severity);
    }
    return isWarned;
}

void MessageFields::goToFirstError(const CheckedConversation &checked)
{
    const auto error = std::find_if(checked.findings.cbegin(), checked.findings.cend(),
                                    [](const ConversationFinding &finding) { return finding.isError; });
    if (error == checked.findings.cend() || !m_fields.contains(error->field))
        return;
    FormField *field = m_fields[error->field];
    m_more->setChecked(m_more->isChecked() || m_moreFields->isAncestorOf(field));
    field->field()->setFocus();
}

void MessageFields::takeFocus()
{
    if (m_to->isReadOnly())
        m_text->setFocus();
    else
        m_to->setFocus();
}

bool MessageFields::isEmpty() const
{
    return m_text->toPlainText().isEmpty() && m_mediaUrl->text().isEmpty() && m_choices->toPlainText().isEmpty();
}

void MessageFields::clear()
{
    for (QPlainTextEdit *edit : {m_text, m_choices, m_properties})
        edit->clear();
    for (QLineEdit *edit : {m_mediaUrl, m_channels, m_ttl, m_agent, m_correlationId})
        edit->clear();
    for (QLineEdit *edit : std::as_const(m_values))
        edit->clear();
    m_touched.clear();
    emit edited();
}

} // namespace floorwalker
