// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/consentimport.h"

#include "models/desk/donotcontact.h"
#include "models/edits/rowfile.h"

#include <QCoreApplication>

namespace floorwalker {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ConsentImport)
};

Error refused(const QString &sentence)
{
    return {.kind = ErrorKind::Invalid, .detail = sentence};
}

Result<ConsentColumns> columnsOf(const QStringList &titles, const ConsentImportOptions &options)
{
    if (titles.isEmpty())
        return refused(Words::tr("The file is empty. Choose another."));
    ConsentColumns columns = options.columns.value_or(ConsentColumns::recognised(titles));
    for (const QString &assignment : options.assignments) {
        if (const auto mapped = columns.map(titles, assignment); !mapped)
            return mapped.error();
    }
    const QString has = titles.join(QStringLiteral(", "));
    if (!columns.placeOf(ConsentColumn::Address))
        return refused(Words::tr("No column is known to hold the addresses. The first row must name the columns; say which "
                                 "one it is. The file has: %1.").arg(has));
    if (!columns.placeOf(ConsentColumn::Consent))
        return refused(Words::tr("No column is known to hold the consents. The first row must name the columns; say which "
                                 "one it is. The file has: %1.").arg(has));
    return columns;
}

//! Compares rows with the tenant's list, and with each other.
class Comparison
{
public:
    Comparison(ConsentPlan &plan, const QList<CustomerConsent> &present, const ConsentImportOptions &options)
        : m_plan(plan)
        , m_options(options)
    {
        for (const CustomerConsent &consent : present)
            m_present.insert(consentKey(consent.usage, consent.address), consent.consent);
    }

    void take(const ReadRow &row)
    {
        ConsentRow judged{.number = row.number, .cells = row.cells};
        judged.reason = understand(judged);
        if (judged.reason.isEmpty())
            compare(judged);
        m_plan.rows.append(judged);
    }

    //! Once all are taken: of rows that contradict each other none is sent.
    void finish()
    {
        for (ConsentRow &row : m_plan.rows) {
            const auto said = m_said.constFind(consentKey(row.consent.usage, row.consent.address));
            if (row.consent.consent && said != m_said.cend() && said->contrary) {
                row.fate = ConsentFate::Rejected;
                row.reason = Words::tr("The rows %1 and %2 contradict each other. Decide for one of them.")
                                 .arg(said->row).arg(*said->contrary);
            }
            ++m_plan.counts[row.fate];
        }
    }

private:
    struct Said {
        qint64 row;
        std::optional<bool> consent;
        std::optional<qint64> contrary; //!< the first row that says the opposite
    };

    //! Why the row means nothing; empty when it does.
    QString understand(ConsentRow &row) const
    {
        const auto cell = [&](ConsentColumn column) { return m_plan.columns.cell(row.cells, column); };
        row.consent.address = cell(ConsentColumn::Address);
        const QString usage = cell(ConsentColumn::Usage);
        row.consent.usage = usage.isEmpty() ? m_options.usage : consentUsageFromWords(usage).value_or(QString());
        if (row.consent.usage.isEmpty())
            return usage.isEmpty() ? Words::tr("The row has no usage. It is WhatsApp or recording.")
                                   : Words::tr("\"%1\" is no usage. It is WhatsApp or recording.").arg(usage);
        if (!m_present.contains(consentKey(row.consent.usage, row.consent.address))) {
            const auto address = readConsentAddress(row.consent.address, m_options.country);
            if (!address)
                return address.error().detail;
            row.consent.address = address->text;
        }
        const QString value = cell(ConsentColumn::Consent);
        row.consent.consent = consentFromWords(value);
        if (row.consent.consent)
            return {};
        return value.isEmpty() ? Words::tr("The row says neither yes nor no.")
                               : Words::tr("\"%1\" is neither yes nor no. true, false, yes, no, 1 and 0 are understood.").arg(value);
    }

    void compare(ConsentRow &row)
    {
        const QString key = consentKey(row.consent.usage, row.consent.address);
        row.before = m_present.value(key);
        const auto said = m_said.find(key);
        if (said != m_said.end()) {
            row.fate = ConsentFate::Repeated;
            row.reason = Words::tr("Row %1 says the same.").arg(said->row);
            if (said->consent != row.consent.consent && !said->contrary)
                said->contrary = row.number;
            return;
        }
        m_said.insert(key, {row.number, row.consent.consent, std::nullopt});
        row.fate = !row.before                             ? ConsentFate::Added
            : *row.before == *row.consent.consent ? ConsentFate::Same
                                                           : ConsentFate::Changed;
        if (m_plan.isSent(row) && m_options.doNotContact.contains(DoNotContact::normalized(row.consent.address)))
            row.reason = Words::tr("It is on the do-not-contact list of this computer, and stays there.");
    }

    ConsentPlan &m_plan;
    const ConsentImportOptions &m_options;
    QHash<QString, std::optional<bool>> m_present;
    QHash<QString, Said> m_said; //!< by the file
};

QString reasonOf(const ConsentOutcome &outcome)
{
    return outcome.error ? outcome.error->detail : QString();
}

} // namespace

Result<QStringList> titlesOfConsents(const QString &path, const std::atomic_bool *isCancelled)
{
    const auto reader = rowReader(path, {.isCancelled = isCancelled});
    if (!reader)
        return reader.error();
    ReadRow row;
    const auto isRow = (*reader)->next(row);
    if (!isRow)
        return isRow.error();
    return row.cells;
}

Result<ConsentPlan> planConsents(const QString &path, const QList<CustomerConsent> &present, const ConsentImportOptions &options)
{
    const auto reader = rowReader(path, {.isCancelled = options.isCancelled});
    if (!reader)
        return reader.error();
    ConsentPlan plan;
    Comparison comparison(plan, present, options);
    for (bool isFirst = true;; isFirst = false) {
        ReadRow row;
        const auto isRow = (*reader)->next(row);
        if (!isRow)
            return isRow.error();
        if (isFirst) {
            plan.titles = row.cells;
            const auto columns = columnsOf(plan.titles, options);
            if (!columns)
                return columns.error();
            plan.columns = *columns;
            continue;
        }
        if (!*isRow)
            break;
        if (plan.rows.size() == mostConsentRows)
            return refused(Words::tr("The file has more rows than one import may send (%1). Split it.").arg(mostConsentRows));
        comparison.take(row);
    }
    comparison.finish();
    return plan;
}

QString name(ConsentOutcome::Kind kind)
{
    switch (kind) {
    case ConsentOutcome::Kind::Done: return QStringLiteral("done");
    case ConsentOutcome::Kind::NotThere: return QStringLiteral("not there");
    case ConsentOutcome::Kind::Refused: return QStringLiteral("refused");
    case ConsentOutcome::Kind::Unknown: return QStringLiteral("unknown");
    case ConsentOutcome::Kind::NotSent: break;
    }
    return QStringLiteral("not sent");
}

Result<Done> writeRejectedConsents(const QString &path, const ConsentPlan &plan, const ConsentOutcomes &outcomes)
{
    QList<QStringList> rows;
    for (const ConsentRow &row : plan.rows) {
        const auto outcome = outcomes.constFind(row.number);
        const bool isRefused = outcome != outcomes.cend() && outcome->kind == ConsentOutcome::Kind::Refused;
        if (row.fate != ConsentFate::Rejected && !isRefused)
            continue;
        QStringList cells = row.cells.mid(0, plan.titles.size());
        cells.resize(plan.titles.size());
        rows.append(cells + QStringList{QString::number(row.number), isRefused ? reasonOf(*outcome) : row.reason});
    }
    return writeRowFile(path, plan.titles + QStringList{Words::tr("Row"), Words::tr("Reason")}, rows);
}

Result<Done> writeConsentOutcomes(const QString &path, const ConsentPlan &plan, const ConsentOutcomes &outcomes)
{
    QList<QStringList> rows;
    for (const ConsentRow &row : plan.rows) {
        if (!plan.isSent(row))
            continue;
        const ConsentOutcome outcome = outcomes.value(row.number);
        rows.append({QString::number(row.number), row.consent.address, row.consent.usage,
                     *row.consent.consent ? QStringLiteral("true") : QStringLiteral("false"), name(outcome.kind),
                     reasonOf(outcome)});
    }
    return writeRowFile(path,
                        {Words::tr("Row"), name(ConsentColumn::Address), name(ConsentColumn::Usage), name(ConsentColumn::Consent),
                         Words::tr("Outcome"), Words::tr("Reason")},
                        rows);
}

Result<Done> writeConsentSample(const QString &path)
{
    return writeRowFile(path, {name(ConsentColumn::Address), name(ConsentColumn::Usage), name(ConsentColumn::Consent)},
                        {{QStringLiteral("+358401234567"), QString(consentUsages[0]), QStringLiteral("true")},
                         {QStringLiteral("+358401234567"), QString(consentUsages[1]), QStringLiteral("false")},
                         {QStringLiteral("040 765 4321"), QString(consentUsages[1]), QStringLiteral("true")}});
}

} // namespace floorwalker
