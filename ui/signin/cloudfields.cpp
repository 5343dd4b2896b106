// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signin/cloudfields.h"

#include "ui/forms/formfield.h"
#include "ui/signin/secretline.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace floorwalker {

namespace {

QVBoxLayout *columnOf(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins({});
    column->setSpacing(panelGap);
    return column;
}

QHBoxLayout *lineIn(QVBoxLayout *column)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(panelGap);
    column->addLayout(line);
    return line;
}

//! The first is the usual way.
void offerProofs(QComboBox *proofs, const QString &usual, const QString &basic)
{
    proofs->addItem(usual, false);
    proofs->addItem(basic, true);
}

} // namespace

CloudFields::CloudFields(QWidget *parent)
    : QWidget(parent)
    , m_region(new QComboBox)
    , m_projectId(new QLineEdit)
    , m_keyId(new QLineEdit)
    , m_keySecret(secretLine())
    , m_conversationProof(new QComboBox)
    , m_address(new QLineEdit)
    , m_templateAddress(new QLineEdit)
    , m_tokenAddress(new QLineEdit)
    , m_key(new QLineEdit)
    , m_secret(secretLine())
    , m_callingProof(new QComboBox)
    , m_callingAddress(new QLineEdit)
    , m_configAddress(new QLineEdit)
{
    auto *column = columnOf(this);
    const auto add = [this, column](const QString &title, const QString &name, QWidget *fields) {
        auto *button = new QToolButton;
        button->setText(title);
        button->setAccessibleName(name);
        button->setCheckable(true);
        button->setArrowType(isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        column->addWidget(button);
        column->addWidget(fields);
        fields->hide();
        connect(button, &QToolButton::toggled, this, [this, button, fields](bool isOpen) {
            fields->setVisible(isOpen);
            button->setArrowType(isOpen ? Qt::DownArrow : isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow);
        });
        return button;
    };
    m_openConversation = add(tr("Conversation API"), tr("Fields of the Conversation API"), buildConversation());
    m_openCalling = add(tr("Calling A&PI"), tr("Fields of the Calling API"), buildCalling());
    constexpr int mostLetters = 2048; // longer is a mistake of the clipboard
    const auto lines = findChildren<QLineEdit *>();
    for (QLineEdit *edit : lines)
        edit->setMaxLength(mostLetters);
    for (QLineEdit *secret : {m_keySecret, m_secret})
        connect(secret, &QLineEdit::textChanged, this, &CloudFields::secretTouched);
    for (QComboBox *choice : {m_region, m_conversationProof})
        connect(choice, &QComboBox::currentIndexChanged, this, [this] { emit touched(ProfileField::ProjectId); });
    connect(m_callingProof, &QComboBox::currentIndexChanged, this, [this] { emit touched(ProfileField::CallingKey); });
}

FormField *CloudFields::addLine(QLayout *column, ProfileField field, const QString &label, QLineEdit *edit)
{
    connect(edit, &QLineEdit::textChanged, this, [this, field] { emit touched(field); });
    auto *line = new FormField(label, edit);
    column->addWidget(line);
    return m_fields[field] = line;
}

QWidget *CloudFields::buildConversation()
{
    auto *fields = new QWidget;
    auto *column = columnOf(fields);
    m_region->addItem(tr("Europe (eu)"), QStringLiteral("eu"));
    m_region->addItem(tr("United States (us)"), QStringLiteral("us"));
    m_region->addItem(tr("Brazil (br)"), QStringLiteral("br"));
    offerProofs(m_conversationProof, tr("Access token (OAuth 2)"), tr("Basic: for tests only, few requests a minute"));
    QHBoxLayout *line = lineIn(column);
    line->addWidget(new FormField(tr("Region"), m_region), 1);
    addLine(line, ProfileField::ProjectId, tr("Project id"), m_projectId);
    line->setStretch(1, 2);
    line = lineIn(column);
    addLine(line, ProfileField::KeyId, tr("Key id"), m_keyId);
    m_keySecretField = new FormField(tr("Key secret"), m_keySecret);
    line->addWidget(m_keySecretField);
    column->addWidget(new FormField(tr("Signs in to Conversation by"), m_conversationProof));
    m_address->setPlaceholderText(tr("Sinch's own of the region"));
    addLine(column, ProfileField::ConversationAddress, tr("Own address of the Conversation API"), m_address);
    m_templateAddress->setPlaceholderText(tr("Sinch's own of the region"));
    addLine(column, ProfileField::TemplateAddress, tr("Own address of its templates"), m_templateAddress);
    m_tokenAddress->setPlaceholderText(tr("Sinch's own"));
    addLine(column, ProfileField::TokenAddress, tr("Own address of its access tokens"), m_tokenAddress);
    return fields;
}

QWidget *CloudFields::buildCalling()
{
    auto *fields = new QWidget;
    auto *column = columnOf(fields);
    offerProofs(m_callingProof, tr("Signed requests"), tr("Basic: key and secret with each request"));
    QHBoxLayout *line = lineIn(column);
    addLine(line, ProfileField::CallingKey, tr("Application key"), m_key);
    m_secretField = new FormField(tr("Application secret"), m_secret);
    line->addWidget(m_secretField);
    column->addWidget(new FormField(tr("Signs in to Calling by"), m_callingProof));
    m_callingAddress->setPlaceholderText(tr("Sinch's own"));
    addLine(column, ProfileField::CallingAddress, tr("Own address of calls, with its version"), m_callingAddress);
    m_configAddress->setPlaceholderText(tr("As above, else Sinch's own"));
    addLine(column, ProfileField::CallingConfigAddress, tr("Own address of numbers, with its version"), m_configAddress);
    return fields;
}

void CloudFields::setProfile(const Profile &profile, const SignInSecrets &typed, bool isSaved)
{
    m_profile = profile;
    m_isSaved = isSaved;
    const ConversationProject &project = profile.conversation;
    if (m_region->findData(project.region) < 0) // a region of a later day
        m_region->addItem(project.region, project.region);
    m_region->setCurrentIndex(m_region->findData(project.region));
    m_projectId->setText(project.projectId);
    m_keyId->setText(project.keyId);
    m_keySecret->setText(typed.projectKey.text());
    m_conversationProof->setCurrentIndex(m_conversationProof->findData(project.usesBasic));
    m_address->setText(project.address);
    m_templateAddress->setText(project.templateAddress);
    m_tokenAddress->setText(project.tokenAddress);
    const CallingApplication &application = profile.calling;
    m_key->setText(application.key);
    m_secret->setText(typed.application.text());
    m_callingProof->setCurrentIndex(m_callingProof->findData(application.usesBasic));
    m_callingAddress->setText(application.address);
    m_configAddress->setText(application.configAddress);
    const QString kept = tr("As in the key store");
    m_keySecret->setPlaceholderText(isSaved && project.isConnected() ? kept : QString());
    m_secret->setPlaceholderText(isSaved && application.isConnected() ? kept : QString());
    m_openConversation->setChecked(project.isConnected());
    m_openCalling->setChecked(application.isConnected());
}

void CloudFields::writeTo(Profile &profile) const
{
    ConversationProject &project = profile.conversation;
    project.region = m_region->currentData().toString();
    project.projectId = m_projectId->text().trimmed();
    project.keyId = m_keyId->text().trimmed();
    project.usesBasic = m_conversationProof->currentData().toBool();
    project.address = m_address->text().trimmed();
    project.templateAddress = m_templateAddress->text().trimmed();
    project.tokenAddress = m_tokenAddress->text().trimmed();
    CallingApplication &application = profile.calling;
    application.key = m_key->text().trimmed();
    application.usesBasic = m_callingProof->currentData().toBool();
    application.address = m_callingAddress->text().trimmed();
    application.configAddress = m_configAddress->text().trimmed();
}

void CloudFields::writeTo(SignInSecrets &typed) const
{
    typed.projectKey = Secret(m_keySecret->text().trimmed());
    typed.application = Secret(m_secret->text().trimmed());
}

void CloudFields::open()
{
    for (QToolButton *button : {m_openConversation, m_openCalling})
        button->setChecked(true);
    m_projectId->setFocus();
}

void CloudFields::clearSecrets()
{
    m_keySecret->clear();
    m_secret->clear();
}

FormField *CloudFields::judgeSecrets(bool isTouched)
{
    Profile typed = m_profile;
    writeTo(typed);
    const auto isMissing = [this](bool isConnected, bool wasConnected, const QLineEdit *secret) {
        return isConnected && secret->text().trimmed().isEmpty() && !(m_isSaved && wasConnected);
    };
    const bool noKey = isMissing(typed.conversation.isConnected(), m_profile.conversation.isConnected(), m_keySecret);
    const bool noSecret = isMissing(typed.calling.isConnected(), m_profile.calling.isConnected(), m_secret);
    m_keySecretField->setVerdict(isTouched && noKey ? tr("The key secret is missing.") : QString());
    m_secretField->setVerdict(isTouched && noSecret ? tr("The application's secret is missing.") : QString());
    return noKey ? m_keySecretField : noSecret ? m_secretField : nullptr;
}

void CloudFields::reveal(const QWidget *field)
{
    for (QToolButton *button : {m_openConversation, m_openCalling}) {
        const QWidget *fields = layout()->itemAt(layout()->indexOf(button) + 1)->widget();
        if (fields->isAncestorOf(field))
            button->setChecked(true);
    }
}

} // namespace floorwalker
