// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signin/signinform.h"

#include "models/base/webaddress.h"
#include "ui/signin/cloudfields.h"
#include "ui/signin/colourchoice.h"
#include "ui/forms/formfield.h"
#include "ui/signin/placechoices.h"
#include "ui/signin/secretline.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeEdit>
#include <QTimeZone>
#include <QToolButton>

namespace floorwalker {

namespace {

constexpr int mostLetters = 2048; // longer is a mistake of the clipboard

} // namespace

SignInForm::SignInForm(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_address(new QLineEdit)
    , m_user(new QLineEdit)
    , m_password(secretLine())
    , m_apiKey(secretLine())
    , m_header(new QLineEdit)
    , m_caFile(new QLineEdit)
    , m_recordings(new QLineEdit)
    , m_recordingsUser(new QLineEdit)
    , m_recordingsPassword(secretLine())
    , m_colour(new ColourChoice)
    , m_timeZone(new TimeZoneChoice)
    , m_dayStart(new QTimeEdit)
    , m_country(new CountryChoice)
    , m_production(new QCheckBox(tr("P&roduction: ask for the name before bulk changes")))
    , m_more(new QToolButton)
    , m_clouds(new CloudFields)
{
    build();
    for (QLineEdit *edit : {m_name, m_address, m_user, m_password, m_apiKey, m_header, m_caFile, m_recordings, m_recordingsUser,
                            m_recordingsPassword})
        edit->setMaxLength(mostLetters);
    connect(m_colour, &ColourChoice::changed, this, [this] { touch(ProfileField::Colour); });
    connect(m_timeZone, &QComboBox::currentTextChanged, this, [this] { touch(ProfileField::TimeZone); });
    connect(m_country, &QComboBox::currentTextChanged, this, [this] { touch(ProfileField::Country); });
    connect(m_dayStart, &QTimeEdit::timeChanged, this, [this] { touch(ProfileField::DayStart); });
    connect(m_production, &QCheckBox::toggled, this, &SignInForm::edited);
    const auto noteSecret = [this] {
        m_isPasswordTouched = true;
        showVerdicts();
        if (!m_isLoading)
            emit edited();
    };
    connect(m_clouds, &CloudFields::touched, this, &SignInForm::touch);
    connect(m_clouds, &CloudFields::secretTouched, this, noteSecret);
    connect(m_password, &QLineEdit::textChanged, this, noteSecret);
    connect(m_apiKey, &QLineEdit::textChanged, this, noteSecret);
    connect(m_recordings, &QLineEdit::textChanged, this, &SignInForm::refreshRecordings);
    connect(m_recordingsPassword, &QLineEdit::textChanged, this, [this] {
        if (!m_isLoading)
            emit edited();
    });
}

FormField *SignInForm::addLine(ProfileField field, const QString &label, QLineEdit *edit)
{
    connect(edit, &QLineEdit::textChanged, this, [this, field] { touch(field); });
    return m_fields[field] = new FormField(label, edit);
}

void SignInForm::build()
{
    m_address->setPlaceholderText(QStringLiteral("https://"));
    m_dayStart->setLayoutDirection(Qt::LeftToRight); // else Qt turns the format round: "00:07"
    m_dayStart->setDisplayFormat(QStringLiteral("HH:mm"));
    m_passwordField = new FormField(tr("Pass&word"), m_password);
    m_apiKeyField = new FormField(tr("API &key"), m_apiKey);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setSpacing(panelGap);
    grid->addWidget(addLine(ProfileField::Name, tr("&Name"), m_name), 0, 0, 1, 2);
    grid->addWidget(addLine(ProfileField::Address, tr("&Address"), m_address), 1, 0, 1, 2);
    grid->addWidget(addLine(ProfileField::User, tr("&User"), m_user), 2, 0);
    grid->addWidget(m_passwordField, 2, 1);
    grid->addWidget(m_apiKeyField, 3, 0, 1, 2);
    grid->addWidget(m_fields[ProfileField::TimeZone] = new FormField(tr("Time &zone"), m_timeZone), 4, 0);
    grid->addWidget(m_fields[ProfileField::DayStart] = new FormField(tr("Da&y starts at"), m_dayStart), 4, 1);
    grid->addWidget(m_fields[ProfileField::Country] = new FormField(tr("&Country"), m_country), 5, 0);
    grid->addWidget(m_fields[ProfileField::Colour] = new FormField(tr("Co&lour"), m_colour), 6, 0, 1, 2);
    grid->addWidget(m_production, 7, 0, 1, 2);

    m_more->setText(tr("M&ore"));
    m_more->setAccessibleName(tr("More Fields"));
    m_more->setCheckable(true);
    m_more->setArrowType(closedArrow());
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setFocusPolicy(Qt::StrongFocus);
    grid->addWidget(m_more, 8, 0, 1, 2);
    m_moreFields = buildMore();
    grid->addWidget(m_moreFields, 9, 0, 1, 2);
    grid->addWidget(m_clouds, 10, 0, 1, 2);
    m_fields.insert(m_clouds->fields());
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_moreFields->hide();
    connect(m_more, &QToolButton::toggled, this, [this](bool isOpen) {
        m_moreFields->setVisible(isOpen);
        m_more->setArrowType(isOpen ? Qt::DownArrow : closedArrow());
    });
}

Qt::ArrowType SignInForm::closedArrow() const
{
    return isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow;
}

QWidget *SignInForm::buildMore()
{
    auto *more = new QWidget;
    auto *column = new QVBoxLayout(more);
    column->setContentsMargins({});
    column->setSpacing(panelGap);
    column->addWidget(addLine(ProfileField::ApiKeyHeader, tr("&Header of the API key"), m_header));
    auto *browse = new QPushButton(tr("&Browse\u2026"));
    browse->setAccessibleName(tr("Browse for a Certificate Authority"));
    connect(browse, &QPushButton::clicked, this, &SignInForm::browseForAuthority);
    auto *line = new QHBoxLayout;
    line->addWidget(addLine(ProfileField::CaFile, tr("Own certificate authority (PE&M file)"), m_caFile), 1);
    line->addWidget(browse, 0, Qt::AlignBottom);
    column->addLayout(line);
    m_recordings->setPlaceholderText(tr("A folder, \\\\server\\share or https://"));
    column->addWidget(addLine(ProfileField::Recordings, tr("Where the audio of recor&dings lies"), m_recordings));
    column->addLayout(buildRecordings());
    return more;
}

//! Of the audio's address. Empty: the tenant's sign-in counts there too, where it is the same server.
QLayout *SignInForm::buildRecordings()
{
    m_recordingsUser->setPlaceholderText(tr("Only where it has a sign-in of its own"));
    auto *line = new QHBoxLayout;
    line->setSpacing(panelGap);
    line->addWidget(addLine(ProfileField::RecordingsUser, tr("User &for the audio"), m_recordingsUser), 1);
    line->addWidget(new FormField(tr("Password for the aud&io"), m_recordingsPassword), 1);
    return line;
}

void SignInForm::refreshRecordings()
{
    const bool isAddress = isWebAddress(m_recordings->text());
    m_recordingsUser->setEnabled(isAddress);
    m_recordingsPassword->setEnabled(isAddress);
}

void SignInForm::browseForAuthority()
{
    auto *dialog = new QFileDialog(this, tr("Certificate Authority"), m_caFile->text(),
                                   tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_caFile, &QLineEdit::setText);
    dialog->open();
}

void SignInForm::setProfile(const Profile &profile, const SignInSecrets &typed, bool isSaved)
{
    m_isLoading = true;
    m_profile = profile;
    m_isSaved = isSaved;
    m_name->setText(profile.name);
    m_address->setText(profile.address);
    m_user->setText(profile.user);
    m_password->setText(typed.password.text());
    m_apiKey->setText(typed.apiKey.text());
    m_header->setText(profile.apiKeyHeader);
    m_caFile->setText(profile.caFile);
    m_recordings->setText(profile.recordings);
    m_recordingsUser->setText(profile.recordingsUser);
    m_recordingsPassword->setText(typed.recordings.text());
    m_colour->setColour(profile.colour);
    m_timeZone->setTimeZone(profile.timeZone);
    m_dayStart->setTime(profile.dayStart);
    m_country->setCountry(profile.country);
    m_production->setChecked(profile.isProduction);
    //: Stands in the empty field of a password or key that was saved before
    const QString kept = isSaved ? tr("As in the key store") : QString();
    m_password->setPlaceholderText(kept);
    m_apiKey->setPlaceholderText(profile.usesApiKey ? kept : QString());
    m_recordingsPassword->setPlaceholderText(profile.recordingsUser.isEmpty() ? QString() : kept);
    m_more->setChecked(!profile.caFile.isEmpty() || !profile.recordings.isEmpty() || profile.apiKeyHeader != Profile().apiKeyHeader);
    m_clouds->setProfile(profile, typed, isSaved);
    m_touched.clear();
    m_isPasswordTouched = false;
    m_isLoading = false;
    refreshRecordings();
    showVerdicts();
}

Profile SignInForm::profile() const
{
    Profile profile = m_profile;
    profile.name = m_name->text().simplified();
    profile.address = m_address->text().trimmed();
    profile.user = m_user->text();
    profile.usesApiKey = !m_apiKey->text().trimmed().isEmpty() || (m_isSaved && m_profile.usesApiKey);
    profile.apiKeyHeader = m_header->text().trimmed();
    profile.caFile = m_caFile->text().trimmed();
    profile.recordings = m_recordings->text().trimmed();
    profile.recordingsUser = m_recordingsUser->text().trimmed();
    profile.colour = m_colour->colour();
    profile.timeZone = m_timeZone->timeZone();
    profile.dayStart = m_dayStart->time();
    profile.country = m_country->country();
    profile.isProduction = m_production->isChecked();
    m_clouds->writeTo(profile);
    return profile;
}

SignInSecrets SignInForm::typedSecrets() const
{
    SignInSecrets typed{.password = Secret(m_password->text()),
                        .apiKey = Secret(m_apiKey->text().trimmed()),
                        .recordings = Secret(m_recordingsPassword->text())};
    m_clouds->writeTo(typed);
    return typed;
}

bool SignInForm::hasPassword() const
{
    return m_isSaved || !m_password->text().isEmpty();
}

void SignInForm::touch(ProfileField field)
{
    if (m_isLoading)
        return;
    m_touched.append(field);
    showVerdicts();
    emit edited();
}

void SignInForm::showVerdicts()
{
    if (m_isLoading)
        return;
    const auto issues = issuesOf(profile());
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        const auto found = std::find_if(issues.begin(), issues.end(), [&it](const ProfileIssue &issue) {
            return issue.field == it.key();
        });
        if (found == issues.end() || !m_touched.contains(it.key()))
            it.value()->setVerdict({});
        else
            it.value()->setVerdict(found->sentence, found->isWarning ? Severity::Warning : Severity::Critical);
    }
    m_passwordField->setVerdict(m_isPasswordTouched && !hasPassword() ? tr("The password is missing.")
                                                                      : QString());
    m_apiKeyField->setVerdict(m_isPasswordTouched && !profile().usesApiKey
                                  ? tr("The cloud asks for an API key. Without one, only a server of "
                                       "your own may let you in.")
                                  : QString(),
                              Severity::Warning);
    m_clouds->judgeSecrets(m_isPasswordTouched);
}

bool SignInForm::verify()
{
    m_touched = m_fields.keys();
    m_isPasswordTouched = true;
    showVerdicts();
    const auto issues = issuesOf(profile());
    for (const ProfileIssue &issue : issues) {
        FormField *field = m_fields.value(issue.field);
        if (issue.isWarning || !field)
            continue;
        if (m_moreFields->isAncestorOf(field))
            m_more->setChecked(true);
        m_clouds->reveal(field);
        field->setFocus();
        return false;
    }
    if (!hasPassword()) {
        focusPassword();
        return false;
    }
    if (FormField *secret = m_clouds->judgeSecrets(true)) {
        m_clouds->reveal(secret);
        secret->setFocus();
        return false;
    }
    return true;
}

void SignInForm::focusFirst()
{
    for (QLineEdit *edit : {m_name, m_address, m_user, m_password}) {
        if (edit->text().isEmpty() && !(m_isSaved && edit == m_password)) {
            edit->setFocus();
            return;
        }
    }
    m_name->setFocus();
}

void SignInForm::showClouds()
{
    m_clouds->open();
}

void SignInForm::clearSecrets()
{
    m_isLoading = true;
    m_password->clear();
    m_apiKey->clear();
    m_recordingsPassword->clear();
    m_clouds->clearSecrets();
    m_isLoading = false;
}

void SignInForm::focusPassword()
{
    m_password->setFocus();
    m_password->selectAll();
}

} // namespace floorwalker
