// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/calls/calloutfields.h"

#include "models/edits/phonenumber.h"
#include "models/items/ownednumberitems.h"
#include "models/session/profile.h"
#include "ui/forms/formfield.h"
#include "ui/main/callingplace.h"
#include "ui/main/workplace.h"
#include "ui/theme/theme.h"
#include "ui/views/callbacks/numberwords.h"
#include "ui/views/calls/calllines.h"
#include "ui/views/calls/numbercheck.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolButton>

namespace floorwalker {

namespace {

constexpr int textLines = 4;
constexpr int fewLines = 2;

void setLines(QPlainTextEdit *edit, int lines)
{
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * (lines + 1));
}

} // namespace

CalloutFields::CalloutFields(const Workplace &workplace, const CallingPlace &place, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_place(place)
    , m_kind(new QComboBox)
    , m_to(new QLineEdit)
    , m_isUsername(new QCheckBox(tr("A &username of an app or web client")))
    , m_check(new NumberCheck(*m_to, workplace))
    , m_cli(new QComboBox)
    , m_text(new QPlainTextEdit)
    , m_prompts(new QPlainTextEdit)
    , m_conference(new QLineEdit)
    , m_greeting(new QPlainTextEdit)
    , m_locale(new QComboBox)
    , m_more(new QToolButton)
    , m_domain(new QComboBox)
    , m_dtmf(new QLineEdit)
    , m_custom(new QLineEdit)
    , m_maxDuration(new QLineEdit)
    , m_music(new QComboBox)
    , m_ace(new QCheckBox(tr("Tell the application when it is &answered (ACE)")))
    , m_dice(new QCheckBox(tr("Tell the application when it has &ended (DiCE)")))
    , m_pie(new QCheckBox(tr("Tell the application of menu choices (P&IE)")))
{
    build();
    connect(&place.numbers, &OwnedNumberItems::changed, this, [this] { fillCallers(*m_cli, m_place.numbers); });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &CalloutFields::chooseKind);
    connect(m_check, &NumberCheck::told, this, &CalloutFields::edited);
    chooseKind();
}

void CalloutFields::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(panelGap);
    m_kind->addItems({tr("Speak a text"), tr("Play prompts"), tr("Call into a conference")});
    m_cli->setEditable(true);
    m_cli->setInsertPolicy(QComboBox::NoInsert);
    fillCallers(*m_cli, m_place.numbers);
    setLines(m_text, textLines);
    setLines(m_prompts, fewLines);
    setLines(m_greeting, fewLines);
    m_prompts->setPlaceholderText(QStringLiteral("#tts[Hello];welcome"));
    fillCallLocales(*m_locale);
    //: What somebody hears who is called
    column->addWidget(new FormField(tr("&What"), m_kind));
    column->addWidget(buildTo());
    column->addWidget(add(CalloutField::Cli, tr("Caller &number that is shown"), m_cli));
    column->addWidget(add(CalloutField::Text, tr("&Text"), m_text));
    column->addWidget(add(CalloutField::Prompts, tr("&Prompts, separated by semicolons"), m_prompts));
    column->addWidget(add(CalloutField::Conference, tr("Con&ference"), m_conference));
    column->addWidget(add(CalloutField::Greeting, tr("&Greeting"), m_greeting));
    column->addWidget(add(CalloutField::Locale, tr("&Language"), m_locale));
    column->addWidget(buildMore());
    column->addStretch(1);
    connect(m_cli, &QComboBox::editTextChanged, this, [this] { touch(CalloutField::Cli); });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { touch(CalloutField::Text); });
    connect(m_prompts, &QPlainTextEdit::textChanged, this, [this] { touch(CalloutField::Prompts); });
    connect(m_conference, &QLineEdit::textChanged, this, [this] { touch(CalloutField::Conference); });
    connect(m_greeting, &QPlainTextEdit::textChanged, this, [this] { touch(CalloutField::Greeting); });
    connect(m_locale, &QComboBox::currentIndexChanged, this, [this] { touch(CalloutField::Locale); });
}

QWidget *CalloutFields::buildTo()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    //: Whom one calls
    column->addWidget(add(CalloutField::To, tr("T&o"), m_to));
    auto *line = new QHBoxLayout;
    line->addWidget(m_isUsername, 1);
    line->addWidget(m_check);
    column->addLayout(line);
    connect(m_to, &QLineEdit::textEdited, this, [this] {
        if (m_to->cursorPosition() == m_to->text().size() && !m_isUsername->isChecked()) // in the middle the caret would jump
            m_to->setText(PhoneNumber::formatted(m_to->text(), m_workplace.profile.country));
    });
    connect(m_to, &QLineEdit::textChanged, this, [this] { touch(CalloutField::To); });
    connect(m_isUsername, &QCheckBox::toggled, this, [this] {
        m_check->forget();
        touch(CalloutField::To);
    });
    return part;
}

QWidget *CalloutFields::buildMore()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    m_more->setText(tr("&More"));
    m_more->setAccessibleName(tr("More Fields"));
    m_more->setCheckable(true);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_domain->addItem(tr("What fits who is called"), QString());
    m_domain->addItem(tr("Telephone network (pstn)"), QStringLiteral("pstn"));
    m_domain->addItem(tr("App or web client (mxp)"), QStringLiteral("mxp"));
    m_music->addItem(tr("The platform's own"), QString());
    const QStringList music = callMusic();
    for (const QString &one : music)
        m_music->addItem(one, one);
    m_dtmf->setToolTip(tr("Digits, # and w, which is a pause of half a second"));
    m_moreFields = new QWidget;
    auto *more = new QVBoxLayout(m_moreFields);
    more->setContentsMargins(0, 0, 0, 0);
    more->addWidget(add(CalloutField::Domain, tr("&Domain"), m_domain));
    more->addWidget(add(CalloutField::Dtmf, tr("Tone&s that are dialled when it is answered"), m_dtmf));
    //: Data one gives a call, for one's own use
    more->addWidget(new FormField(tr("Custom data, for &your own use"), m_custom));
    more->addWidget(add(CalloutField::MaxDuration, tr("Longest du&ration in seconds"), m_maxDuration));
    more->addWidget(add(CalloutField::MusicClass, tr("Music while w&aiting"), m_music));
    for (QCheckBox *box : {m_ace, m_dice, m_pie})
        more->addWidget(box);
    connect(m_domain, &QComboBox::currentIndexChanged, this, [this] { touch(CalloutField::Domain); });
    connect(m_dtmf, &QLineEdit::textChanged, this, [this] { touch(CalloutField::Dtmf); });
    connect(m_maxDuration, &QLineEdit::textChanged, this, [this] { touch(CalloutField::MaxDuration); });
    connect(m_music, &QComboBox::currentIndexChanged, this, [this] { touch(CalloutField::MusicClass); });
    connect(m_custom, &QLineEdit::textChanged, this, &CalloutFields::edited);
    for (QCheckBox *box : {m_ace, m_dice, m_pie})
        connect(box, &QCheckBox::toggled, this, &CalloutFields::edited);
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

FormField *CalloutFields::add(CalloutField field, const QString &label, QWidget *edit)
{
    return m_fields[field] = new FormField(label, edit);
}

void CalloutFields::takeFocus()
{
    m_to->setFocus();
}

void CalloutFields::touch(CalloutField field)
{
    m_touched.insert(field);
    emit edited();
}

void CalloutFields::touchAll()
{
    for (auto field = m_fields.keyBegin(); field != m_fields.keyEnd(); ++field)
        m_touched.insert(*field);
}

void CalloutFields::chooseKind()
{
    const int kind = m_kind->currentIndex();
    m_fields[CalloutField::Text]->setVisible(kind == SpeakText);
    m_fields[CalloutField::Prompts]->setVisible(kind == PlayPrompts);
    for (const CalloutField field : {CalloutField::Conference, CalloutField::Greeting, CalloutField::MaxDuration, CalloutField::MusicClass})
        m_fields[field]->setVisible(kind == CallIntoConference);
    m_pie->setVisible(kind == CallIntoConference);
    emit edited();
}

CalloutDraft CalloutFields::draft() const
{
    CalloutDraft draft{.to = m_to->text(),
                       .isUsername = m_isUsername->isChecked(),
                       .cli = m_cli->currentText(),
                       .domain = m_domain->currentData().toString(),
                       .custom = m_custom->text(),
                       .locale = chosenCallLocale(*m_locale),
                       .dtmf = m_dtmf->text(),
                       .enableAce = m_ace->isChecked(),
                       .enableDice = m_dice->isChecked()};
    switch (m_kind->currentIndex()) {
    case PlayPrompts: draft.prompts = m_prompts->toPlainText(); break;
    case CallIntoConference:
        draft.method = CalloutMethod::Conference;
        draft.conference = m_conference->text();
        draft.greeting = m_greeting->toPlainText();
        draft.musicClass = m_music->currentData().toString();
        draft.maxDuration = m_maxDuration->text();
        draft.enablePie = m_pie->isChecked();
        break;
    default: draft.text = m_text->toPlainText(); break;
    }
    return draft;
}

QString CalloutFields::understood(CalloutField field, const CheckedCallout &checked) const
{
    const auto counted = [](const QPlainTextEdit *edit) {
        const qsizetype length = spokenLength(edit->toPlainText().trimmed());
        //: Characters typed, and how many there may be
        return length == 0 ? QString() : tr("%1 of %2 characters").arg(length).arg(Callout::longestText);
    };
    switch (field) {
    case CalloutField::To: {
        QStringList about{checked.number.e164.isEmpty() || m_isUsername->isChecked() ? QString() : numberWords(checked.number), m_check->words()};
        about.removeAll(QString());
        return about.join(u'\n');
    }
    case CalloutField::Text: return counted(m_text);
    case CalloutField::Greeting: return counted(m_greeting);
    default: return {};
    }
}

bool CalloutFields::showVerdicts(const CheckedCallout &checked)
{
    bool isWarned = false;
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        QStringList sentences{understood(field.key(), checked)};
        Severity severity = field.key() == CalloutField::To && m_check->isWarning() ? Severity::Warning : Severity::None;
        for (const CalloutFinding &finding : checked.findings) {
            if (finding.field != field.key() || (finding.isError && !m_touched.contains(finding.field)))
                continue;
            sentences << finding.sentence;
            severity = std::max(severity, finding.isError ? Severity::Critical : Severity::Warning);
            isWarned = true;
        }
        sentences.removeAll(QString());
        field.value()->setVerdict(sentences.join(u'\n'), severity);
    }
    m_check->setEnabled(!m_isUsername->isChecked() && !checked.number.e164.isEmpty());
    return isWarned;
}

void CalloutFields::goToFirstError(const CheckedCallout &checked)
{
    const auto error = std::find_if(checked.findings.cbegin(), checked.findings.cend(),
                                    [](const CalloutFinding &finding) { return finding.isError; });
    if (error == checked.findings.cend())
        return;
    FormField *field = m_fields[error->field];
    m_more->setChecked(m_more->isChecked() || m_moreFields->isAncestorOf(field));
    field->field()->setFocus();
}

void CalloutFields::clear()
{
    m_to->clear();
    m_isUsername->setChecked(false);
    for (QPlainTextEdit *edit : {m_text, m_prompts, m_greeting})
        edit->clear();
    for (QLineEdit *edit : {m_conference, m_dtmf, m_custom, m_maxDuration})
        edit->clear();
    m_touched.clear();
    emit edited();
}

} // namespace floorwalker
