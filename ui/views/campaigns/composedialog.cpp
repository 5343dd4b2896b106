// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/campaigns/composedialog.h"

#include "models/edits/phonenumber.h"
#include "models/items/messageitems.h"
#include "models/session/profile.h"
#include "models/wording/errortext.h"
#include "ui/forms/formroom.h"
#include "ui/main/workplace.h"
#include "ui/theme/theme.h"
#include "ui/views/campaigns/campaignwords.h"
#include "ui/views/campaigns/composeform.h"
#include "ui/views/campaigns/preflightrows.h"
#include "ui/views/campaigns/recipientspane.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/textlabel.h"

#include <QFileDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QVBoxLayout>

namespace floorwalker {

namespace {

constexpr QSize firstSize(1180, 800);
constexpr int formShare = 460; //!< of a thousand, at first
constexpr std::chrono::milliseconds typingPause(400);
constexpr Milliseconds longestTrust = std::chrono::minutes(5); //!< in what was judged: hours and times pass
using Stage = CampaignSending::Stage;

} // namespace

ComposeDialog::ComposeDialog(const Workplace &workplace, QWidget *parent)
    : QDialog(parent)
    , m_workplace(workplace)
    , m_sending(workplace.campaignSending)
    , m_form(new ComposeForm(workplace))
    , m_recipients(new RecipientsPane(workplace))
    , m_rows(new PreflightRows(workplace))
    , m_trouble(new ErrorBar)
    , m_words(new TextLabel)
    , m_progress(new QProgressBar)
    , m_testAddress(new QLineEdit)
    , m_test(new QPushButton(tr("Send T&est")))
    , m_confirmation(new QWidget)
    , m_name(new QLineEdit)
    , m_excluded(new QPushButton(tr("Sa&ve Who Is Left Out…")))
    , m_anew(new QPushButton(tr("Start &Anew")))
    , m_stop(new QPushButton(tr("Sto&p")))
    , m_close(new QPushButton(tr("Close")))
    , m_send(new QPushButton)
{
    setWindowTitle(tr("New Campaign"));
    build();
    listen();
    m_everySecond.setInterval(1000);
    m_soon.setSingleShot(true);
    m_soon.setInterval(typingPause);
    refresh();
}

//! What is being edited is taken as its focus goes: while all of us is there.
ComposeDialog::~ComposeDialog()
{
    hide();
}

void ComposeDialog::build()
{
    m_words->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    auto *panel = new Panel(tr("Message"));
    panel->setBody(new FormRoom(m_form));
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(panelGap);
    column->addWidget(m_recipients);
    column->addWidget(m_rows, 1);
    auto *halves = new QSplitter;
    halves->setChildrenCollapsible(false);
    halves->addWidget(panel);
    halves->addWidget(right);
    halves->setSizes({formShare, 1000 - formShare});

    const QString words = tr("This is a production profile. Type its name to send: %1").arg(m_workplace.profile.name);
    auto *confirmation = new QVBoxLayout(m_confirmation);
    confirmation->setContentsMargins(0, 0, 0, 0);
    auto *label = new TextLabel(words);
    label->setBuddy(m_name);
    label->setWordWrap(true);
    m_name->setAccessibleName(tr("Name of the profile"));
    m_name->setAccessibleDescription(words);
    confirmation->addWidget(label);
    confirmation->addWidget(m_name);

    auto *rows = new QVBoxLayout(this);
    rows->setSpacing(panelGap);
    rows->addWidget(halves, 1);
    rows->addWidget(m_trouble);
    rows->addWidget(m_words);
    rows->addWidget(m_progress);
    rows->addWidget(m_confirmation);
    rows->addLayout(buildTest());
    rows->addLayout(buildButtons());
    m_send->setDefault(true);
    resize(firstSize.expandedTo(minimumSizeHint()).boundedTo(screen()->availableSize()));
}

QHBoxLayout *ComposeDialog::buildTest()
{
    constexpr int addressLetters = 24;
    auto *line = new QHBoxLayout;
    m_testAddress->setPlaceholderText(tr("Your own number or address"));
    m_testAddress->setAccessibleName(tr("Your own number or address"));
    m_testAddress->setMaximumWidth(m_testAddress->fontMetrics().averageCharWidth() * addressLetters);
    m_test->setAutoDefault(false);
    m_test->setToolTip(tr("Sends the text of the first recipient to you, now, as a message of its own"));
    line->addWidget(m_testAddress, 1);
    line->addWidget(m_test);
    line->addStretch(1);
    return line;
}

QHBoxLayout *ComposeDialog::buildButtons()
{
    auto *line = new QHBoxLayout;
    for (QPushButton *button : {m_excluded, m_anew, m_stop, m_close})
        button->setAutoDefault(false);
    line->addWidget(m_excluded);
    line->addWidget(m_anew);
    line->addStretch();
    line->addWidget(m_close);
    line->addWidget(m_stop);
    line->addWidget(m_send);
    return line;
}

void ComposeDialog::listen()
{
    connect(m_form, &ComposeForm::changed, this, &ComposeDialog::checkSoon);
    connect(m_recipients, &RecipientsPane::changed, this, &ComposeDialog::checkSoon);
    connect(m_recipients, &RecipientsPane::failed, this, &ComposeDialog::showError);
    connect(&m_soon, &QTimer::timeout, this, &ComposeDialog::check);
    connect(&m_everySecond, &QTimer::timeout, this, &ComposeDialog::refreshProgress);
    connect(&m_sending, &CampaignSending::stageChanged, this, &ComposeDialog::refresh);
    connect(&m_sending, &CampaignSending::checked, this, &ComposeDialog::refresh);
    connect(&m_sending, &CampaignSending::progressed, this, &ComposeDialog::refreshProgress);
    connect(&m_sending, &CampaignSending::failed, this, &ComposeDialog::showError);
    connect(&m_sending, &CampaignSending::finished, this, &ComposeDialog::takeEnd);
    connect(&m_sending, &CampaignSending::tested, this, &ComposeDialog::takeTest);
    connect(&m_sending, &CampaignSending::saved, this, [this](const QString &path, const std::optional<Error> &error) {
        if (error)
            showError(*error);
        else
            m_words->setText(tr("Who is left out stands in %1.").arg(path));
    });
    connect(m_name, &QLineEdit::textChanged, this, &ComposeDialog::refresh);
    connect(m_testAddress, &QLineEdit::textChanged, this, &ComposeDialog::refresh);
    connect(m_test, &QPushButton::clicked, this, &ComposeDialog::sendTest);
    connect(m_excluded, &QPushButton::clicked, this, &ComposeDialog::askWhereToSave);
    connect(m_anew, &QPushButton::clicked, this, &ComposeDialog::startAnew);
    connect(m_stop, &QPushButton::clicked, &m_sending, &CampaignSending::stop);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_send, &QPushButton::clicked, this, &ComposeDialog::confirm);
}

void ComposeDialog::showEvent(QShowEvent *event)
{
    m_form->refreshSources();
    if (m_isEnded && m_sending.stage() != Stage::Sending)
        startAnew();
    checkSoon();
    QDialog::showEvent(event);
}

void ComposeDialog::begin(const CampaignDraft &draft, const RecipientList &recipients)
{
    if (m_sending.stage() == Stage::Sending)
        return;
    m_isEnded = false;
    m_trouble->clear();
    m_form->refreshSources();
    m_form->setDraft(draft);
    m_recipients->setRecipients(recipients, draft.name);
    checkSoon();
}

void ComposeDialog::chooseFile(const QString &path)
{
    m_recipients->chooseFile(path);
}

void ComposeDialog::startAnew()
{
    m_isEnded = false;
    m_sending.clear();
    m_trouble->clear();
    m_form->clear();
    m_recipients->clear();
    m_name->clear();
    refresh();
}

//! The plan on screen is no longer what the form says: nothing can be confirmed until it is.
void ComposeDialog::checkSoon()
{
    if (m_sending.stage() == Stage::Sending)
        return;
    m_isEnded = false;
    m_soon.start();
    refresh();
}

void ComposeDialog::check()
{
    m_soon.stop();
    m_trouble->clear();
    m_judgedAt = m_workplace.messages.serverNow();
    const RecipientList recipients = m_recipients->recipients();
    m_form->setPlaceholders(recipients.titles);
    m_findings.clear();
    const CampaignDraft draft = m_form->draft(m_findings);
    if (recipients.addressColumn < 0)
        m_findings.append({CampaignField::Recipients, true, tr("Choose the column that holds the addresses.")});
    if (recipients.rows.isEmpty() || recipients.addressColumn < 0) {
        m_sending.clear();
        m_findings += findingsOf(draft, recipients.titles, m_workplace.messages.serverNow());
    } else {
        m_sending.check(draft, recipients, m_workplace.profile.country);
    }
    refresh();
}

bool ComposeDialog::asksForName() const
{
    return m_workplace.profile.isProduction && m_sending.maySend();
}

bool ComposeDialog::mayConfirm() const
{
    return m_sending.maySend() && isSendable(m_findings) && !m_soon.isActive()
        && (!asksForName() || m_name->text().trimmed() == m_workplace.profile.name);
}

bool ComposeDialog::isOutdated() const
{
    const Instant now = m_workplace.messages.serverNow();
    const auto &sendTime = m_sending.draft().sendTime;
    return now > m_judgedAt + longestTrust || (sendTime && *sendTime < now);
}

void ComposeDialog::confirm()
{
    if (!mayConfirm()) {
        m_form->touchAll();
        refresh();
        return;
    }
    if (isOutdated()) {
        check();
        return;
    }
    m_trouble->clear();
    m_sending.send();
}

void ComposeDialog::sendTest()
{
    const auto number = PhoneNumber::read(m_testAddress->text(), m_workplace.profile.country);
    const bool isNumber = number && number->isValid;
    const bool needsNumber = goesToNumbers(m_sending.draft());
    if (needsNumber && !isNumber) {
        m_trouble->showError(number ? tr("No such number is given out in its country.") : number.error().detail,
                             tr("Check the number the test is to go to."), {});
        return;
    }
    m_trouble->clear();
    m_test->setEnabled(false);
    m_sending.sendTest(needsNumber ? number->e164 : m_testAddress->text().trimmed());
}

void ComposeDialog::takeTest(const QList<Entry> &entries, const std::optional<Error> &error)
{
    refresh();
    if (!entries.isEmpty() && entries.constFirst().state == EntryState::Arrived)
        m_words->setText(tr("The server has the test message. Look at your phone before you send to everybody."));
    else if (!entries.isEmpty() && entries.constFirst().state == EntryState::Refused)
        m_trouble->showError(tr("The server refused the test message: %1").arg(entries.constFirst().reason),
                             tr("Check source, subtype and text."), entries.constFirst().reason);
    else if (error)
        showError(*error);
    else
        m_words->setText(tr("No answer came to the test message. The ledger asks the server about it."));
}

void ComposeDialog::takeEnd(const std::optional<Error> &error)
{
    m_name->clear();
    m_isEnded = m_sending.counts().arrived == m_sending.counts().all(); // else it may be gone on with, or mended
    refresh();
    if (error && error->kind != ErrorKind::Cancelled)
        showError(*error);
}

void ComposeDialog::showError(const Error &error)
{
    const ErrorText text = errorText(error);
    // What our own validation says is whole by itself.
    const bool isOurs = error.kind == ErrorKind::Invalid && !error.detail.isEmpty();
    m_trouble->showError(isOurs ? error.detail : text.sentence, text.nextStep, copyableDetails(error, m_workplace.messages.serverNow()));
    refresh();
}

void ComposeDialog::refresh()
{
    const bool isSending = m_sending.stage() == Stage::Sending;
    const auto &plan = m_sending.plan();
    m_form->showFindings(plan ? m_findings + plan->findings : m_findings);
    m_form->setEnabled(!isSending);
    m_recipients->setEnabled(!isSending);
    m_anew->setEnabled(!isSending);
    m_confirmation->setVisible(asksForName());
    m_excluded->setEnabled(plan && !plan->excluded.isEmpty());
    m_test->setEnabled(!isSending && plan && !plan->sample.isEmpty() && isSendable(m_findings) && !m_soon.isActive()
                       && !m_testAddress->text().trimmed().isEmpty());
    const bool wasOnThem = m_stop->hasFocus() || m_send->hasFocus();
    m_stop->setVisible(isSending);
    m_send->setVisible(!isSending);
    const int recipients = plan ? int(plan->recipients) : 0;
    if (recipients > 0 && plan->segments > 0)
        m_send->setText(tr("&Send to %1 (%2)").arg(tr("%n recipient(s)", nullptr, recipients), tr("%n segment(s)", nullptr, int(plan->segments))));
    else
        m_send->setText(recipients > 0 ? tr("&Send to %n Recipient(s)", nullptr, recipients) : tr("&Send"));
    m_send->setEnabled(mayConfirm());
    if (wasOnThem) // they take each other's place
        (isSending ? m_stop : m_send->isEnabled() ? m_send : m_close)->setFocus();
    if (isSending)
        m_everySecond.start();
    else
        m_everySecond.stop();
    m_rows->refresh();
    refreshProgress();
}

void ComposeDialog::refreshProgress()
{
    QString words = campaignSentence(m_sending);
    for (const CampaignFinding &finding : std::as_const(m_findings)) {
        if (finding.field == CampaignField::Recipients)
            words = finding.sentence;
    }
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    m_progress->setVisible(m_sending.stage() != Stage::Idle);
    const BatchCounts &counts = m_sending.counts();
    // Without an end in sight it only shows that something goes on.
    m_progress->setMaximum(m_sending.stage() == Stage::Sending ? counts.all() : 0);
    m_progress->setValue(counts.arrived + counts.refused);
}

void ComposeDialog::askWhereToSave()
{
    auto *dialog = new QFileDialog(this, tr("Save Who Is Left Out"), QString(), tr("Tables (*.csv *.xlsx)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("left-out.csv"));
    connect(dialog, &QFileDialog::fileSelected, &m_sending, &CampaignSending::saveExcluded);
    dialog->open();
}

void ComposeDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // Enter in a field looks at everything anew; only the button and the name send.
    if (isEnter && focusWidget() != m_name && !qobject_cast<QPushButton *>(focusWidget()))
        check();
    else
        QDialog::keyPressEvent(event);
}

} // namespace floorwalker
