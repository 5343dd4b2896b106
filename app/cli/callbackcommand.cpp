// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/callbackcommand.h"

#include "app/cli/console.h"
#include "app/cli/formats.h"
#include "app/cli/views/viewreader.h"
#include "models/edits/timewords.h"
#include "models/rest/endpoints/contactpro.h"

#include <QFileInfo>

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

namespace {

const QStringList &verbs()
{
    static const QStringList all{u"add"_s, u"reschedule"_s, u"close"_s, u"edit"_s, u"import"_s};
    return all;
}

QString outcomeName(UpdateOutcome::Kind kind)
{
    switch (kind) {
    case UpdateOutcome::Kind::Changed: return u"changed"_s;
    case UpdateOutcome::Kind::ChangedMeanwhile: return u"changed-meanwhile"_s;
    case UpdateOutcome::Kind::Refused: return u"refused"_s;
    case UpdateOutcome::Kind::Unknown: return u"unknown"_s;
    case UpdateOutcome::Kind::NotSent: break;
    }
    return u"not-sent"_s;
}

QJsonObject countsOf(const ImportPlan &plan)
{
    return {{u"rows"_s, plan.all()},
            {u"new"_s, plan.count(RowFate::New)},
            {u"sentAlready"_s, plan.count(RowFate::SentAlready)},
            {u"repeated"_s, plan.count(RowFate::Repeated)},
            {u"openAlready"_s, plan.count(RowFate::OpenAlready)},
            {u"rejected"_s, plan.count(RowFate::Rejected)},
            {u"doNotContact"_s, plan.count(RowFate::DoNotContact)}};
}

QString sentenceOf(const ImportPlan &plan)
{
    return u"%1 rows: %2 new, %3 sent already, %4 repeated, %5 open already, %6 rejected, %7 not to be contacted."_s
        .arg(plan.all())
        .arg(plan.count(RowFate::New)).arg(plan.count(RowFate::SentAlready)).arg(plan.count(RowFate::Repeated))
        .arg(plan.count(RowFate::OpenAlready)).arg(plan.count(RowFate::Rejected))
        .arg(plan.count(RowFate::DoNotContact));
}

//! A refusal of the server, with what is known to be behind it.
QString refusal(const QString &words)
{
    return u"The tenant refused it: %1. Adding callbacks needs the tenant's built-in Callback IVR Number."_s.arg(words);
}

} // namespace

QList<QCommandLineOption> CallbackCommand::options() const
{
    return {{u"queue"_s, u"The number of the queue that calls back; import: of rows without one."_s, u"N"_s},
            {u"number"_s, u"The customer's number."_s, u"N"_s},
            {u"internal"_s, u"A number of two to six digits is one of the house."_s},
            {u"at"_s, u"When: \"tomorrow 9:30\", \"in 2 h\", ISO 8601; add: as soon as possible without it."_s, u"T"_s},
            {u"notes"_s, u"The notes."_s, u"TEXT"_s},
            {u"prefix"_s, u"add: the gateway's prefix."_s, u"P"_s},
            {u"extra"_s, u"add: the extra data."_s, u"XML"_s},
            {u"result"_s, u"close: SUCCESSFUL or HANDLED."_s, u"R"_s},
            {u"map"_s, u"import: which column is what; may be repeated."_s, u"COLUMN=FIELD"_s},
            {u"apply"_s, u"import: send; without it nothing is written."_s},
            {u"open-too"_s, u"import: also numbers that wait in that queue already."_s},
            {u"repeated-too"_s, u"import: also rows that are alike, each counts."_s},
            {u"rejected"_s, u"import: where to write the rows that are not sent, with reasons."_s, u"FILE"_s},
            confirmOption(),
            formatOption({u"text"_s, u"json"_s})};
}

QString CallbackCommand::read(const QStringList &arguments, const QCommandLineParser &options)
{
    m_verb = arguments.value(0);
    if (!verbs().contains(m_verb))
        return u"callback does one of: %1."_s.arg(verbs().join(u", "_s));
    isJson = options.value(u"format"_s) == u"json";
    m_confirmed = options.value(u"confirm"_s);
    m_at = options.value(u"at"_s);
    const auto internal = options.isSet(u"internal"_s) ? InternalNumbers::Allowed : InternalNumbers::Refused;
    const QStringList rest = arguments.mid(1);
    if (m_verb == u"add") {
        if (!rest.isEmpty())
            return u"callback add takes no argument \"%1\"."_s.arg(rest.constFirst());
        for (const QString &needed : {u"number"_s, u"queue"_s}) {
            if (!options.isSet(needed))
                return u"callback add needs --%1."_s.arg(needed);
        }
        m_draft = {.number = options.value(u"number"_s), .internal = internal,
                   .queue = options.value(u"queue"_s), .time = m_at, .notes = options.value(u"notes"_s),
                   .extraData = options.value(u"extra"_s), .prefix = options.value(u"prefix"_s)};
    } else if (m_verb == u"import") {
        if (rest.size() != 1)
            return u"callback import takes one FILE."_s;
        m_file = rest.constFirst();
        if (!QFileInfo(m_file).isReadable())
            return u"The file \"%1\" cannot be read. Check its name and its rights."_s.arg(m_file);
        m_isApplied = options.isSet(u"apply"_s);
        m_rejectedFile = options.value(u"rejected"_s);
        m_import.queue = options.value(u"queue"_s);
        m_import.internal = internal;
        m_import.assignments = options.values(u"map"_s);
        m_import.takesOpenAlready = options.isSet(u"open-too"_s);
        m_import.takesRepeated = options.isSet(u"repeated-too"_s);
    } else if (const QString fault = readChange(rest, options); !fault.isEmpty()) {
        return fault;
    }
    return faultOfFormat(options, {u"text"_s, u"json"_s});
}

QString CallbackCommand::readChange(const QStringList &ids, const QCommandLineParser &options)
{
    if (ids.isEmpty())
        return u"callback %1 needs an ID. \"export callbacks\" lists them."_s.arg(m_verb);
    m_ids = ids;
    if (options.isSet(u"notes"_s))
        m_change.notes = options.value(u"notes"_s);
    if (m_verb == u"reschedule") {
        if (m_at.isEmpty())
            return u"callback reschedule needs --at."_s;
    } else if (m_verb == u"close") {
        const CallbackResult result = callbackResultFromWord(options.value(u"result"_s));
        if (std::find(closingResults.begin(), closingResults.end(), result) == closingResults.end())
            return u"callback close needs --result SUCCESSFUL or HANDLED."_s;
        if (!m_change.notes)
            return u"callback close needs --notes."_s;
        m_change.result = result;
    } else {
        if (options.isSet(u"number"_s))
            m_change.number = options.value(u"number"_s);
        if (!m_change.number && !m_change.notes)
            return u"callback edit needs --number or --notes."_s;
        if (m_ids.size() > 1)
            return u"callback edit takes one ID."_s;
        m_draft.internal = options.isSet(u"internal"_s) ? InternalNumbers::Allowed : InternalNumbers::Refused;
    }
    return {};
}

void CallbackCommand::begin()
{
    if (m_verb == u"add")
        add();
    else if (m_verb == u"import")
        import();
    else
        change();
}

//! What is open warns of duplicates; it also tells the server's time, in which words are meant.
void CallbackCommand::prepare(std::function<void(CallbackChecks)> then)
{
    client().send<QList<Callback>>(contactpro::callbacks(), Purpose::Asked, this,
                                   [this, then](const Result<QList<Callback>> &callbacks) {
        if (!callbacks) {
            fail(callbacks.error());
            return;
        }
        writing().doNotContact.read(this, [this, then, callbacks = *callbacks](const Result<Done> &isRead) {
            if (!isRead) {
                fail(isRead.error());
                return;
            }
            CallbackChecks checks({profile().country, profile().businessDay().zone(),
                                   [this] { return client().serverClock().now(); }});
            checks.setOpenCallbacks(callbacks);
            checks.setDoNotContact(writing().doNotContact.addresses());
            then(std::move(checks));
        });
    });
}

void CallbackCommand::add()
{
    prepare([this](CallbackChecks checks) {
        const CheckedDraft checked = checks.check(m_draft);
        for (const DraftFinding &finding : checked.findings)
            say(finding.sentence);
        if (!checked.callback) {
            emit finished(ExitCode::Rejected);
            return;
        }
        connect(&writing().callbackAdding, &CallbackAdding::finished, this, &CallbackCommand::takeAdded);
        connect(&writing().callbackAdding, &CallbackAdding::waiting, this, [](Milliseconds span) {
            say(u"No answer came. The server can be asked what became of it in %1 s."_s.arg((span.count() + 999) / 1000));
        });
        writing().callbackAdding.add(*checked.callback);
    });
}

void CallbackCommand::takeAdded(const QList<Entry> &entries, const std::optional<Error> &error)
{
    if (entries.isEmpty()) {
        fail(error.value_or(Error{.kind = ErrorKind::Storage}));
        return;
    }
    const Entry &entry = entries.constFirst();
    const QJsonObject object{{u"id"_s, valueOf(entry.serverId)}, {u"state"_s, name(entry.state)},
                             {u"entry"_s, entry.id}};
    switch (entry.state) {
    case EntryState::Arrived:
        print(entry.serverId, object);
        emit finished(ExitCode::Done);
        return;
    case EntryState::Refused:
        say(refusal(entry.reason));
        emit finished(ExitCode::Rejected);
        return;
    case EntryState::Sent:
    case EntryState::Unknown:
        say(u"Nobody can say whether it arrived. It stands in the ledger as entry %1: \"ledger settle\" asks again."_s
                .arg(entry.id));
        print(u"unknown"_s, object);
        emit finished(ExitCode::Unsettled);
        return;
    case EntryState::Planned:
    case EntryState::Dropped:
        break;
    }
    say(u"Nothing was sent."_s);
    fail(error.value_or(Error{.kind = ErrorKind::Unreachable}));
}

void CallbackCommand::change()
{
    if (m_ids.size() > 1) {
        if (const QString objection = objectionToBulk(profile(), m_confirmed); !objection.isEmpty()) {
            say(objection);
            emit finished(ExitCode::Usage);
            return;
        }
    }
    readNext();
}

void CallbackCommand::readNext()
{
    if (m_shown.size() + m_errors.size() < m_ids.size()) {
        const CallbackId id(m_ids.at(m_shown.size() + m_errors.size()));
        client().send<Callback>(contactpro::callback(id), Purpose::Asked, this, [this](const Result<Callback> &callback) {
            if (callback)
                m_shown << *callback;
            else
                m_errors << callback.error();
            readNext();
        });
        return;
    }
    const Instant now = client().serverClock().now();
    if (!m_at.isEmpty()) {
        const auto time = timeFromWords(m_at, now, profile().businessDay().zone());
        if (!time) {
            fail(time.error());
            return;
        }
        m_change.nextCall = time->moment.value_or(now);
    }
    if (m_change.number) {
        const auto number = PhoneNumber::read(*m_change.number, profile().country, m_draft.internal);
        if (!number) {
            fail(number.error());
            return;
        }
        m_change.number = number->e164;
    }
    QList<PlannedUpdate> updates;
    for (const Callback &callback : std::as_const(m_shown)) {
        if (const auto update = updateFor(callback, m_change, now))
            updates << PlannedUpdate{callback, *update};
        else
            m_errors << update.error();
    }
    connect(&writing().callbackChanges, &CallbackChanges::finished, this, &CallbackCommand::takeChanged);
    writing().callbackChanges.start(updates);
}

void CallbackCommand::takeChanged()
{
    const CallbackChanges &changes = writing().callbackChanges;
    bool isUnknown = false;
    bool isPartial = false;
    for (qsizetype i = 0; i < changes.outcomes().size(); ++i) {
        const UpdateOutcome &outcome = changes.outcomes().at(i);
        const QString id = changes.updates().at(i).shown.id.text();
        print(u"%1 %2"_s.arg(id, outcomeName(outcome.kind)),
              {{u"id"_s, id}, {u"outcome"_s, outcomeName(outcome.kind)}});
        if (outcome.error)
            m_errors << *outcome.error;
        isPartial = isPartial || outcome.kind == UpdateOutcome::Kind::ChangedMeanwhile;
        isUnknown = isUnknown || outcome.kind == UpdateOutcome::Kind::Unknown;
    }
    say(m_errors);
    const ExitCode code = exitCodeOf(m_errors);
    emit finished(isUnknown ? ExitCode::Unsettled : code == ExitCode::Done && isPartial ? ExitCode::Partial : code);
}

void CallbackCommand::import()
{
    if (const QString objection = objectionToBulk(profile(), m_confirmed); m_isApplied && !objection.isEmpty()) {
        say(objection);
        emit finished(ExitCode::Usage);
        return;
    }
    prepare([this](CallbackChecks checks) {
        const auto reading = std::make_shared<CallbackImport>(std::move(checks), m_import);
        const auto batch = reading->batchOf(m_file);
        if (!batch) {
            fail(batch.error());
            return;
        }
        writing().ledger.read([batch = *batch](LedgerFile &file) {
            return file.batch(CallbackAddition().name(), batch);
        }, this, [this, reading](const Result<QList<Entry>> &entries) {
            if (!entries) {
                fail(entries.error());
                return;
            }
            QHash<int, EntryState> known;
            for (const Entry &entry : *entries)
                known.insert(entry.write.ordinal, entry.state);
            const auto plan = reading->read(m_file, known);
            if (plan)
                takePlan(*plan);
            else
                fail(plan.error());
        });
    });
}

void CallbackCommand::takePlan(const ImportPlan &plan)
{
    for (const ImportRow &row : plan.rows) {
        if (row.fate != RowFate::SentAlready && !row.reason.isEmpty())
            say(u"Row %1: %2"_s.arg(row.number).arg(row.reason));
    }
    if (!m_rejectedFile.isEmpty()) {
        if (const auto written = writeRejected(m_rejectedFile, plan); !written) {
            fail(written.error());
            return;
        }
    }
    if (m_isApplied) {
        apply(plan);
        return;
    }
    QJsonObject object = countsOf(plan);
    object.insert(u"applied"_s, false);
    print(sentenceOf(plan) + u" Nothing was sent: add --apply."_s, object);
    emit finished(codeOf(plan));
}

void CallbackCommand::apply(const ImportPlan &plan)
{
    if (plan.count(RowFate::New) > CallbackImport::mostRows) {
        say(u"%1 rows are more than one import may send (%2). Split the file."_s.arg(plan.count(RowFate::New))
                .arg(CallbackImport::mostRows));
        emit finished(ExitCode::Rejected);
        return;
    }
    connect(&writing().callbackAdding, &CallbackAdding::finished, this,
            [this, plan](const QList<Entry> &entries, const std::optional<Error> &error) {
        takeImported(plan, entries, error);
    });
    connect(&writing().callbackAdding, &CallbackAdding::waiting, this, [](Milliseconds span) {
        say(u"Waiting %1 s."_s.arg((span.count() + 999) / 1000));
    });
    writing().callbackAdding.addBatch(plan.batch, plan.writes);
}

void CallbackCommand::takeImported(const ImportPlan &plan, const QList<Entry> &entries,
                                   const std::optional<Error> &error)
{
    const BatchCounts counts = count(entries);
    for (const Entry &entry : entries) {
        if (entry.state == EntryState::Refused)
            say(u"Row %1: %2"_s.arg(entry.write.ordinal).arg(refusal(entry.reason)));
        else if (entry.isOpen())
            say(u"Row %1: nobody can say whether it arrived (ledger entry %2)."_s.arg(entry.write.ordinal).arg(entry.id));
    }
    QJsonObject object = countsOf(plan);
    object.insert(u"applied"_s, true);
    object.insert(u"arrived"_s, counts.arrived);
    object.insert(u"refused"_s, counts.refused);
    object.insert(u"notSent"_s, counts.planned);
    object.insert(u"unknown"_s, counts.sent + counts.unknown);
    print(u"%1 %2 arrived, %3 refused, %4 not sent, %5 unknown."_s.arg(sentenceOf(plan)).arg(counts.arrived)
              .arg(counts.refused).arg(counts.planned).arg(counts.sent + counts.unknown),
          object);
    if (error)
        say(*error);
    if (counts.sent + counts.unknown > 0)
        emit finished(ExitCode::Unsettled);
    else if (error)
        emit finished(exitCodeOf(*error));
    else if (counts.refused > 0)
        emit finished(ExitCode::Rejected);
    else
        emit finished(codeOf(plan));
}

//! Rows that were left out make it a part; what was sent before is no fault.
ExitCode CallbackCommand::codeOf(const ImportPlan &plan) const
{
    return plan.rejected.isEmpty() ? ExitCode::Done : ExitCode::Partial;
}

} // namespace floorwalker::cli
