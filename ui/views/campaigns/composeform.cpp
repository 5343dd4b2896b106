// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/campaigns/composeform.h"

#include "models/edits/campaignsending.h"
#include "models/edits/timewords.h"
#include "models/items/callbacktable.h"
#include "models/items/flooritems.h"
#include "models/items/messageitems.h"
#include "ui/forms/formfield.h"
#include "ui/main/workplace.h"
#include "ui/theme/theme.h"
#include "ui/views/campaigns/routeform.h"
#include "ui/views/campaigns/segmentcounter.h"
#include "ui/views/campaigns/templateform.h"
#include "ui/widgets/chiplayout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace floorwalker {

namespace {

constexpr int textLines = 7;
constexpr int fewestLetters = 12;
constexpr int gap = 6;
constexpr std::array subtypes{"sms", "whatsapp", "telegram"};

void makeEditable(QComboBox &combo)
{
    combo.setEditable(true);
    combo.setInsertPolicy(QComboBox::NoInsert);
    combo.setCompleter(nullptr);
    combo.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo.setMinimumContentsLength(fewestLetters);
}

//! Without what is Contact Pro's: whatever stands there makes it no other campaign.
CampaignDraft routed(CampaignDraft draft, const ConversationRoute &route)
{
    draft.route = route;
    draft.source.clear();
    draft.subtype.clear();
    draft.maxRetries = NewMessage::usualRetries;
    draft.retryDelay = NewMessage::usualRetryDelay;
    return draft;
}

} // namespace

ComposeForm::ComposeForm(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_name(new QLineEdit)
    , m_route(new RouteForm(workplace))
    , m_source(new QComboBox)
    , m_subtype(new QComboBox)
    , m_kind(new QComboBox)
    , m_text(new QPlainTextEdit)
    , m_counter(new SegmentCounter(*m_text))
    , m_textPart(new QWidget)
    , m_placeholders(new QWidget)
    , m_template(new TemplateForm)
    , m_when(new QComboBox)
    , m_words(new QLineEdit)
    , m_calendar(new QDateTimeEdit)
    , m_retries(new QSpinBox)
    , m_delay(new QSpinBox)
    , m_landlines(new QCheckBox(tr("Also to &landlines")))
    , m_anyHour(new QCheckBox(tr("Also outside the allowe&d hours")))
    , m_asksNumbers(new QCheckBox(tr("As&k the telephone platform about the numbers (at most %L1)").arg(CampaignSending::mostAsked)))
{
    build();
    clear();
}

void ComposeForm::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(cellMargin, cellMargin, cellMargin, cellMargin);
    column->setSpacing(panelGap);
    column->addWidget(addField(CampaignField::Name, tr("&Name, for us"), m_name));
    column->addWidget(addField(CampaignField::Route, tr("Send through"), m_route));
    m_fields[CampaignField::Route]->setVisible(m_workplace.conversation);
    makeEditable(*m_source);
    makeEditable(*m_subtype);
    for (const char *subtype : subtypes)
        m_subtype->addItem(QString::fromLatin1(subtype));
    auto *from = new QHBoxLayout;
    from->addWidget(addField(CampaignField::Source, tr("From (address of a chat &queue)"), m_source), 2);
    from->addWidget(addField(CampaignField::Subtype, tr("S&ubtype"), m_subtype), 1);
    column->addLayout(from);
    column->addWidget(buildContent());
    column->addWidget(buildTime());
    column->addWidget(buildTries());
    column->addWidget(m_landlines);
    column->addWidget(m_anyHour);
    column->addWidget(m_asksNumbers);
    m_asksNumbers->setVisible(m_workplace.campaignSending.mayAskNumbers());
    m_asksNumbers->setToolTip(tr("Which are landlines, and which are restricted; each is a question"));
    column->addStretch(1);
    connect(m_name, &QLineEdit::textChanged, this, [this] { touch(CampaignField::Name); });
    connect(m_route, &RouteForm::changed, this, &ComposeForm::chooseRoute);
    connect(m_source, &QComboBox::editTextChanged, this, [this](const QString &source) {
        const int known = m_source->findText(source);
        if (known >= 0 && !m_source->itemData(known).toString().isEmpty())
            m_subtype->setEditText(m_source->itemData(known).toString());
        touch(CampaignField::Source);
    });
    connect(m_subtype, &QComboBox::editTextChanged, this, [this] {
        m_counter->setShortMessage(isShortMessage());
        touch(CampaignField::Subtype);
    });
    for (QCheckBox *box : {m_landlines, m_anyHour, m_asksNumbers})
        connect(box, &QCheckBox::toggled, this, &ComposeForm::changed);
}

QWidget *ComposeForm::buildContent()
{
    m_kind->addItems({tr("Text"), tr("WhatsApp template")});
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(m_text->fontMetrics().lineSpacing() * textLines);
    auto *chips = new ChipLayout(m_placeholders);
    chips->setContentsMargins(0, 0, 0, 0);
    chips->setSpacing(gap);
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    m_kindPart = new FormField(tr("C&ontent"), m_kind);
    column->addWidget(m_kindPart);
    auto *text = new QVBoxLayout(m_textPart);
    text->setContentsMargins(0, 0, 0, 0);
    text->addWidget(addField(CampaignField::Text, tr("&Text"), m_text));
    text->addWidget(m_placeholders);
    text->addWidget(m_counter);
    column->addWidget(m_textPart);
    column->addWidget(addField(CampaignField::Template, {}, m_template));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ComposeForm::chooseContent);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        // Its marks, painted anew, are no other text.
        if (const QString fresh = m_text->toPlainText(); std::exchange(m_lastText, fresh) != fresh)
            touch(CampaignField::Text);
    });
    connect(m_template, &TemplateForm::changed, this, [this] { touch(CampaignField::Template); });
    return part;
}

QWidget *ComposeForm::buildTime()
{
    auto *parts = new QWidget;
    auto *column = new QVBoxLayout(parts);
    column->setContentsMargins(0, 0, 0, 0);
    parts->setFocusProxy(m_when);
    m_when->setAccessibleName(tr("When"));
    m_when->addItems({tr("Now"), tr("At a time in words"), tr("At a time by calendar")});
    m_words->setPlaceholderText(tr("tomorrow 9:30, in 2 h, mon 10:00"));
    m_words->setAccessibleName(tr("Time in words"));
    m_calendar->setAccessibleName(tr("Time by calendar"));
    m_calendar->setCalendarPopup(true);
    column->addWidget(m_when);
    column->addWidget(m_words);
    column->addWidget(m_calendar);
    connect(m_when, &QComboBox::currentIndexChanged, this, &ComposeForm::chooseWhen);
    connect(m_words, &QLineEdit::textChanged, this, [this] { touch(CampaignField::SendTime); });
    connect(m_calendar, &QDateTimeEdit::dateTimeChanged, this, [this] { touch(CampaignField::SendTime); });
    return addField(CampaignField::SendTime, tr("W&hen"), parts);
}

QWidget *ComposeForm::buildTries()
{
    m_retries->setRange(0, NewMessage::mostRetries);
    m_delay->setRange(NewMessage::shortestRetryDelay, NewMessage::longestRetryDelay);
    m_delay->setSuffix(u' ' + tr("s", "seconds"));
    auto *part = new QWidget;
    auto *line = new QHBoxLayout(part);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(addField(CampaignField::Retries, tr("&Retries"), m_retries));
    line->addWidget(addField(CampaignField::RetryDelay, tr("Time &between tries"), m_delay));
    for (QSpinBox *box : {m_retries, m_delay})
        connect(box, &QSpinBox::valueChanged, this, &ComposeForm::changed);
    return part;
}

FormField *ComposeForm::addField(CampaignField field, const QString &label, QWidget *edit)
{
    return m_fields[field] = new FormField(label, edit);
}

void ComposeForm::touch(CampaignField field)
{
    m_touched.insert(field);
    emit changed();
}

void ComposeForm::touchAll()
{
    for (auto field = m_fields.keyBegin(); field != m_fields.keyEnd(); ++field)
        m_touched.insert(*field);
}

bool ComposeForm::isShortMessage() const
{
    if (const auto route = m_route->route())
        return route->channel == u"SMS";
    return m_subtype->currentText().trimmed().compare(u"sms", Qt::CaseInsensitive) == 0;
}

void ComposeForm::chooseContent()
{
    const bool isTemplate = m_kind->currentIndex() == Template;
    m_textPart->setVisible(!isTemplate);
    m_fields[CampaignField::Template]->setVisible(isTemplate);
    if (isTemplate)
        m_subtype->setEditText(QStringLiteral("whatsapp"));
    emit changed();
}

//! What only Contact Pro knows is asked for there alone.
void ComposeForm::chooseRoute()
{
    const bool isRouted = m_route->route().has_value();
    for (const CampaignField field : {CampaignField::Source, CampaignField::Subtype, CampaignField::SendTime, CampaignField::Retries, CampaignField::RetryDelay})
        m_fields[field]->setVisible(!isRouted);
    m_kindPart->setVisible(!isRouted);
    if (isRouted)
        m_kind->setCurrentIndex(Text);
    m_counter->setShortMessage(isShortMessage());
    touch(CampaignField::Route);
}

void ComposeForm::chooseWhen()
{
    m_words->setVisible(m_when->currentIndex() == InWords);
    m_calendar->setVisible(m_when->currentIndex() == ByCalendar);
    touch(CampaignField::SendTime);
}

void ComposeForm::refreshSources()
{
    m_route->refreshApps();
    const QSignalBlocker quiet(m_source);
    const QString typed = m_source->currentText();
    m_source->clear();
    const auto sources = m_workplace.messages.sources();
    for (auto source = sources.cbegin(); source != sources.cend(); ++source)
        m_source->addItem(source.key(), source.value());
    for (const QueueLine &queue : m_workplace.floor.queueLines()) {
        // Only an address can be a source; RCI gives one where the installation does.
        if (queue.channel == Channel::Chat && queue.number.contains(u'@') && m_source->findText(queue.number) < 0)
            m_source->addItem(queue.number);
    }
    m_source->setCurrentIndex(-1);
    m_source->setEditText(typed);
}

void ComposeForm::setPlaceholders(const QStringList &titles)
{
    if (m_titles == titles)
        return;
    m_titles = titles;
    qDeleteAll(m_placeholders->findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly));
    for (const QString &title : titles) {
        const QString placeholder = u'{' + title.trimmed() + u'}';
        auto *button = new QPushButton(QString(placeholder).replace(u'&', QStringLiteral("&&")));
        button->setAutoDefault(false);
        button->setToolTip(tr("Puts the column's value into the text"));
        connect(button, &QPushButton::clicked, this, [this, placeholder] {
            m_text->insertPlainText(placeholder);
            m_text->setFocus();
        });
        m_placeholders->layout()->addWidget(button);
    }
    m_placeholders->setVisible(!titles.isEmpty());
}

CampaignDraft ComposeForm::draft(QList<CampaignFinding> &findings) const
{
    CampaignDraft draft{.name = m_name->text().trimmed(),
                        .source = m_source->currentText().trimmed(),
                        .subtype = m_subtype->currentText().trimmed(),
                        .text = m_text->toPlainText(),
                        .maxRetries = m_retries->value(),
                        .retryDelay = m_delay->value(),
                        .takesFixedLines = m_landlines->isChecked(),
                        .takesOutsideHours = m_anyHour->isChecked(),
                        .asksNumbers = m_asksNumbers->isChecked()};
    if (const auto route = m_route->route())
        return routed(draft, *route);
    if (m_kind->currentIndex() == Template)
        draft.whatsAppTemplate = m_template->value();
    if (!draft.source.isEmpty() && m_source->findText(draft.source) < 0) {
        findings.append({CampaignField::Source, false,
                         tr("No message was seen to come from this address. The server refuses it when no chat queue has it.")});
    }
    const QTimeZone &zone = m_workplace.businessDay.zone();
    QString words = m_words->text();
    if (m_when->currentIndex() == ByCalendar)
        words = m_calendar->dateTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    if (m_when->currentIndex() == Now)
        return draft;
    if (words.trimmed().isEmpty()) {
        findings.append({CampaignField::SendTime, true, tr("Write the time, or choose now.")});
        return draft;
    }
    const auto time = timeFromWords(words, m_workplace.messages.serverNow(), zone);
    if (time)
        draft.sendTime = time->moment;
    else
        findings.append({CampaignField::SendTime, true, time.error().detail});
    return draft;
}

void ComposeForm::setDraft(const CampaignDraft &draft)
{
    clear();
    const QSignalBlocker quiet(this);
    m_name->setText(draft.name);
    m_source->setEditText(draft.source);
    m_source->lineEdit()->setCursorPosition(0);
    m_subtype->setEditText(draft.subtype);
    m_text->setPlainText(draft.text);
    m_kind->setCurrentIndex(draft.whatsAppTemplate ? Template : Text);
    if (draft.whatsAppTemplate)
        m_template->setValue(*draft.whatsAppTemplate);
    m_retries->setValue(draft.maxRetries);
    m_delay->setValue(draft.retryDelay);
    m_landlines->setChecked(draft.takesFixedLines);
    m_anyHour->setChecked(draft.takesOutsideHours);
    m_asksNumbers->setChecked(draft.asksNumbers && m_workplace.campaignSending.mayAskNumbers());
}

void ComposeForm::clear()
{
    {
        const QSignalBlocker quiet(this);
        m_name->clear();
        m_route->clear();
        m_source->setEditText({});
        m_subtype->setEditText(QStringLiteral("sms"));
        m_text->clear();
        m_template->setValue({});
        m_kind->setCurrentIndex(Text);
        m_when->setCurrentIndex(Now);
        m_words->clear();
        // The next full hour is a time one is likely to mean.
        const QDateTime now = m_workplace.businessDay.local(m_workplace.messages.serverNow());
        m_calendar->setDateTime(QDateTime(now.date(), QTime(now.time().hour(), 0)).addSecs(3600));
        m_retries->setValue(NewMessage::usualRetries);
        m_delay->setValue(NewMessage::usualRetryDelay);
        m_landlines->setChecked(false);
        m_anyHour->setChecked(false);
        m_asksNumbers->setChecked(false);
        chooseContent();
        chooseWhen();
        m_placeholders->setVisible(!m_titles.isEmpty());
    }
    m_touched.clear();
    emit changed();
}

//! In the profile's zone and in UTC.
QString ComposeForm::understoodTime() const
{
    QList<CampaignFinding> ignored;
    const auto moment = draft(ignored).sendTime;
    if (!moment)
        return {};
    const QTimeZone &zone = m_workplace.businessDay.zone();
    //: A time in the profile's zone, the zone, and the same in UTC
    return tr("%1 %2 · %3").arg(momentText(*moment, zone), QString::fromUtf8(zone.id()), toIso(*moment));
}

//! Nobody is scolded about a field not touched yet.
void ComposeForm::showFindings(const QList<CampaignFinding> &findings)
{
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        QStringList sentences;
        Severity severity = Severity::None;
        for (const CampaignFinding &finding : findings) {
            if (finding.field != field.key() || !m_touched.contains(finding.field))
                continue;
            sentences << finding.sentence;
            severity = std::max(severity, finding.isError ? Severity::Critical : Severity::Warning);
        }
        if (field.key() == CampaignField::SendTime && severity == Severity::None && m_touched.contains(field.key()))
            sentences << understoodTime();
        field.value()->setVerdict(sentences.join(u'\n'), severity);
    }
}

} // namespace floorwalker
