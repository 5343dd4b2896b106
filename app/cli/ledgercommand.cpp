// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/ledgercommand.h"

#include "app/cli/celltext.h"
#include "app/cli/console.h"
#include "app/cli/formats.h"
#include "app/cli/output.h"
#include "app/cli/views/ledgerreader.h"

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostListed = 10'000;

QString toLine(const Entry &entry)
{
    QStringList words{QString::number(entry.id).rightJustified(6), name(entry.state).leftJustified(8),
                      entry.write.kind.leftJustified(14), entry.write.title};
    if (!entry.serverId.isEmpty())
        words << entry.idAtServer();
    if (!entry.reason.isEmpty())
        words << u"(%1)"_s.arg(entry.reason);
    return words.join(u' ');
}

} // namespace

QList<QCommandLineOption> LedgerCommand::options() const
{
    return {formatOption({u"text"_s, u"json"_s}),
            {u"all"_s, u"list: the settled ones too, newest first."_s}};
}

QString LedgerCommand::read(const QStringList &arguments, const QCommandLineParser &options)
{
    const QStringList verbs{u"list"_s, u"settle"_s, u"verify"_s};
    m_verb = arguments.value(0);
    if (!verbs.contains(m_verb))
        return u"ledger does one of: %1."_s.arg(verbs.join(u", "_s));
    if (arguments.size() > 1)
        return u"ledger %1 takes no argument \"%2\"."_s.arg(m_verb, arguments.at(1));
    m_isAll = options.isSet(u"all"_s);
    isJson = options.value(u"format"_s) == u"json";
    return faultOfFormat(options, {u"text"_s, u"json"_s});
}

void LedgerCommand::begin()
{
    if (m_verb == u"list")
        list();
    else if (m_verb == u"settle")
        settle();
    else
        verify();
}

void LedgerCommand::list()
{
    const bool isAll = m_isAll;
    writing().ledger.read([isAll](LedgerFile &file) {
        return isAll ? file.last(mostListed)
                     : file.inStates({EntryState::Planned, EntryState::Sent, EntryState::Unknown});
    }, this, [this](const Result<QList<Entry>> &entries) {
        if (entries)
            write(*entries, ExitCode::Done);
        else
            fail(entries.error());
    });
}

void LedgerCommand::settle()
{
    connect(&writing().settling, &LedgerSettling::settled, this, [this](const Settled &settled) {
        if (settled.error)
            say(*settled.error);
        say(u"%1 arrived, %2 proven absent, %3 too early to say, %4 unknown."_s.arg(settled.arrived)
                .arg(settled.absent).arg(settled.early).arg(settled.unproven));
        if (settled.absent > 0)
            say(u"What is absent is not sent by itself: repeat the command that planned it, or use the desktop."_s);
        const auto error = settled.error;
        writing().ledger.read([](LedgerFile &file) {
            return file.inStates({EntryState::Planned, EntryState::Sent, EntryState::Unknown});
        }, this, [this, error](const Result<QList<Entry>> &entries) {
            if (!entries) {
                fail(entries.error());
                return;
            }
            const bool needsPerson = std::any_of(entries->cbegin(), entries->cend(),
                                                 [](const Entry &entry) { return entry.isOpen(); });
            write(*entries, needsPerson ? ExitCode::Unsettled : error ? exitCodeOf(*error) : ExitCode::Done);
        });
    });
    writing().settling.settle();
}

void LedgerCommand::verify()
{
    writing().ledger.read([](LedgerFile &file) { return file.verify(); }, this,
                          [this](const Result<AuditCheck> &check) {
        if (!check) {
            fail(check.error());
            return;
        }
        const QJsonObject object{{u"lines"_s, check->lines},
                                 {u"isWhole"_s, check->isWhole()},
                                 {u"faultAt"_s, check->isWhole() ? QJsonValue() : QJsonValue(check->faultAt)},
                                 {u"fault"_s, valueOf(check->fault)}};
        print(check->isWhole() ? u"ok: the log is whole, %1 lines."_s.arg(check->lines)
                               : u"fail: line %1 of the log is %2. Keep the file and find out who could write to it."_s
                                     .arg(check->faultAt).arg(check->fault),
              object);
        emit finished(check->isWhole() ? ExitCode::Done : ExitCode::CheckFailed);
    });
}

void LedgerCommand::write(const QList<Entry> &entries, ExitCode code)
{
    QByteArrayList lines;
    for (const Entry &entry : entries)
        lines << (isJson ? jsonText(fieldsOf(entry)) : plain(toLine(entry)).toUtf8());
    auto output = Output::open({});
    if (isJson)
        (*output)->device().write("[\n" + lines.join(",\n") + "\n]\n");
    else if (!lines.isEmpty())
        (*output)->device().write(lines.join('\n') + '\n');
    const auto written = (*output)->finish();
    if (!written)
        say(written.error());
    emit finished(written ? code : ExitCode::Partial);
}

} // namespace floorwalker::cli
