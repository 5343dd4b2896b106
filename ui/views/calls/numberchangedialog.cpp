// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/calls/numberchangedialog.h"

#include "models/edits/numberchanges.h"
#include "models/items/callwords.h"
#include "models/items/flooritems.h"
#include "models/items/ownednumberitems.h"
#include "models/session/profile.h"
#include "models/wording/errortext.h"
#include "ui/forms/formfield.h"
#include "ui/main/callingplace.h"
#include "ui/main/workplace.h"
#include "ui/theme/theme.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/keyvaluelist.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace floorwalker {

namespace {

using Kind = NumberOutcome::Kind;

constexpr QSize firstSize(600, 480);
constexpr int numberLines = 5;

QString outcomeText(const NumberOutcome &outcome)
{
    switch (outcome.kind) {
    //: What became of a change of a number
    case Kind::Done: return NumberChangeDialog::tr("Done");
    case Kind::Refused:
        //: What became of a change of a number, and why, a sentence
        return NumberChangeDialog::tr("Refused. %1").arg(outcome.error ? errorText(*outcome.error).sentence : QString()).trimmed();
    case Kind::Unknown: return NumberChanges::sentence(Kind::Unknown);
    case Kind::NotSent: break;
    }
    //: What became of a change of a number
    return NumberChangeDialog::tr("Not sent");
}

} // namespace

NumberChangeDialog::NumberChangeDialog(const Workplace &workplace, const CallingPlace &place, QWidget *parent)
    : QDialog(parent)
    , m_workplace(workplace)
    , m_place(place)
    , m_numbers(new QPlainTextEdit)
    , m_application(new QLineEdit(workplace.profile.calling.key))
    , m_capability(new QComboBox)
    , m_fields(new QWidget)
    , m_words(new TextLabel)
    , m_outcomes(new KeyValueList)
    , m_progress(new ProgressLine(tr("Progress of the change"), {}))
    , m_trouble(new ErrorBar)
    , m_close(new QPushButton(tr("&Close")))
    , m_run(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_run, &QPushButton::clicked, this, &NumberChangeDialog::run);
    connect(m_numbers, &QPlainTextEdit::textChanged, this, &NumberChangeDialog::refresh);
    connect(&place.numberChanges, &NumberChanges::finished, this, &NumberChangeDialog::takeOutcomes);
    connect(&place.numberChanges, &NumberChanges::progressed, this, [this](int done, int all) {
        if (!m_isRunning)
            return;
        m_progress->setReached(done, all);
        m_progress->tell(tr("%1 of %2 numbers are done.").arg(done).arg(all));
    });
}

void NumberChangeDialog::build()
{
    m_capability->addItem(tr("Left to the platform"), QString());
    for (const QString &capability : {QStringLiteral("voice"), QStringLiteral("sms")})
        m_capability->addItem(capabilityText(capability), capability);
    m_numbers->setTabChangesFocus(true);
    m_numbers->setFixedHeight(m_numbers->fontMetrics().lineSpacing() * numberLines);
    m_numbers->setPlaceholderText(tr("One number a line, or separated by commas"));
    m_application->setPlaceholderText(tr("Empty: the one that signs, which is this profile's"));
    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(panelGap);
    fields->addWidget(new FormField(tr("&Numbers"), m_numbers));
    fields->addWidget(new FormField(tr("&Application key"), m_application));
    //: Of a number: voice, SMS
    fields->addWidget(new FormField(tr("Ca&pability"), m_capability));
    m_words->setWordWrap(true);
    m_outcomes->setAccessibleName(tr("What became of each number"));
    m_outcomes->setHeaderLabels({tr("Number"), tr("Outcome")});
    m_outcomes->hide();
    m_progress->hide();
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_run);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    layout->setSpacing(panelGap);
    layout->addWidget(m_trouble);
    layout->addWidget(m_words);
    layout->addWidget(m_fields);
    layout->addWidget(m_progress);
    layout->addWidget(m_outcomes, 1);
    layout->addStretch();
    layout->addLayout(buttons);
    m_close->setAutoDefault(false);
    m_run->setDefault(true);
}

void NumberChangeDialog::beginAssigning(const QList<OwnedNumber> &numbers)
{
    setWindowTitle(tr("Assign Numbers"));
    m_words->setText(tr("Calls to the numbers are told to the application from then on, and to no other."));
    QStringList lines;
    for (const OwnedNumber &number : numbers)
        lines << number.number;
    lines.removeDuplicates();
    m_numbers->setPlainText(lines.join(u'\n'));
    resize(scaledToText(firstSize, *this));
    refresh();
    m_numbers->setFocus();
}

void NumberChangeDialog::beginUnassigning(const QList<OwnedNumber> &numbers)
{
    setWindowTitle(tr("Unassign Numbers"));
    m_leaving = numbers;
    m_isUnassigning = true;
    m_words->setText(tr("No application is told of calls to these numbers from then on. They can be assigned again."));
    m_fields->hide();
    QList<KeyValue> rows;
    for (const OwnedNumber &number : numbers)
        rows.append({number.number, tr("Leaves %1").arg(number.application.text())});
    m_outcomes->setRows(rows);
    m_outcomes->show();
    resize(scaledToText(firstSize, *this));
    refresh();
    m_run->setAutoDefault(false); // to take something away one goes to it on purpose
    m_close->setDefault(true);
    m_close->setFocus();
}

QStringList NumberChangeDialog::typed() const
{
    static const QRegularExpression separators(QStringLiteral("[,;\\n]"));
    QStringList numbers;
    const QStringList parts = m_numbers->toPlainText().split(separators, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (const QString number = part.trimmed(); !number.isEmpty())
            numbers << number;
    }
    return numbers;
}

//! The account's own are as the platform spells them, even where no such number is known to be given out.
Result<NumberAssignment> NumberChangeDialog::checked() const
{
    QSet<QString> owned;
    const OwnedNumberTable &table = m_place.numbers.table();
    for (int row = 0; row < table.rowCount(); ++row)
        owned.insert(table.rowAt(row).number);
    QStringList asTheyAre;
    QStringList others;
    const QStringList all = typed();
    for (const QString &number : all)
        (owned.contains(number) ? asTheyAre : others) << number;
    asTheyAre.removeDuplicates();
    NumberAssignment assignment{.application = ApplicationKey(m_application->text().trimmed()),
                                .capability = m_capability->currentData().toString()};
    if (!others.isEmpty()) {
        const auto read = checkedAssignment(others, m_workplace.profile.country, assignment.application, assignment.capability);
        if (!read)
            return read.error();
        assignment = *read;
    }
    assignment.numbers = asTheyAre + assignment.numbers;
    return assignment;
}

void NumberChangeDialog::refresh()
{
    const int count = int(m_isUnassigning ? m_leaving.size() : typed().size());
    m_run->setText(m_isUnassigning ? tr("&Unassign %n Number(s)", nullptr, count) : tr("A&ssign %n Number(s)", nullptr, count));
    m_run->setEnabled(!m_isRunning && count > 0);
    m_fields->setEnabled(!m_isRunning);
}

void NumberChangeDialog::run()
{
    m_trouble->clear();
    if (m_place.numberChanges.isRunning()) {
        m_trouble->showError(tr("Other numbers are being changed."), tr("Try again when that is done."), {});
        return;
    }
    if (!m_isUnassigning) {
        const auto assignment = checked();
        if (!assignment) {
            m_trouble->showError(assignment.error().detail, {}, {});
            m_numbers->setFocus();
            return;
        }
        m_isRunning = true;
        m_place.numberChanges.assign(*assignment);
    } else {
        QList<NumberRelease> releases;
        for (const OwnedNumber &number : std::as_const(m_leaving))
            releases.append({number.number, number.application, number.capability});
        m_isRunning = true;
        m_place.numberChanges.unassign(releases);
    }
    m_progress->tell(tr("Sending…"));
    m_progress->show();
    refresh();
}

void NumberChangeDialog::takeOutcomes()
{
    if (!std::exchange(m_isRunning, false))
        return;
    const QList<NumberOutcome> &outcomes = m_place.numberChanges.outcomes();
    QList<KeyValue> rows;
    const NumberOutcome *failure = nullptr;
    int done = 0;
    for (const NumberOutcome &outcome : outcomes) {
        rows.append({outcome.number, outcomeText(outcome)});
        done += outcome.kind == Kind::Done;
        if (outcome.kind != Kind::Done)
            failure = &outcome;
    }
    m_outcomes->setRows(rows);
    m_outcomes->show();
    m_progress->hide();
    const QString sentence = done == outcomes.size() ? tr("%n number(s) are done.", nullptr, done)
                                                     : tr("%1 of %2 numbers are done.").arg(done).arg(outcomes.size());
    m_words->setText(sentence);
    if (failure && failure->error) {
        const ErrorText text = errorText(*failure->error);
        m_trouble->showError(text.sentence, text.nextStep, copyableDetails(*failure->error, m_workplace.floor.serverNow()));
    }
    // What is done need not be done again.
    m_leaving.removeIf([&outcomes](const OwnedNumber &number) {
        return std::any_of(outcomes.cbegin(), outcomes.cend(), [&number](const NumberOutcome &outcome) {
            return outcome.number == number.number && outcome.kind == Kind::Done;
        });
    });
    refresh();
    if (!failure) {
        m_run->hide();
        m_fields->hide();
        m_close->setDefault(true);
        m_close->setFocus();
    }
}

void NumberChangeDialog::done(int result)
{
    if (m_isRunning)
        m_place.numberChanges.stop();
    QDialog::done(result);
}

} // namespace floorwalker
