// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/remarking.h"

#include "models/ledger/fate.h"
#include "models/rest/endpoints/contactcontents.h"

namespace floorwalker {

namespace {

using Kind = RemarkOutcome::Kind;

//! Groups of chats and e-mails have hyphens, those of calls have none. (seed CMI reference, contacts)
bool isCall(const ContactGroupId &group)
{
    return !group.text().contains(u'-');
}

QString outcomeWord(const RemarkOutcome &outcome)
{
    switch (outcome.kind) {
    case Kind::Written: return QStringLiteral("written");
    case Kind::NotResponsible:
    case Kind::Refused: return QStringLiteral("refused");
    case Kind::Unknown: return QStringLiteral("unknown");
    case Kind::NotSent: return QStringLiteral("not sent");
    }
    Q_UNREACHABLE();
}

} // namespace

Remarking::Remarking(RestClient &client, Ledger &ledger, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_ledger(ledger)
{
}

QString Remarking::sentence(RemarkOutcome::Kind kind)
{
    switch (kind) {
    case Kind::Written: return tr("The remarks are written.");
    case Kind::NotResponsible:
        return tr("You are not the responsible agent of this contact, so you may not change its remarks. Ask the agent who handled it.");
    case Kind::Unknown:
        return tr("No answer came, so the remarks may or may not be written. To write the same again does no harm.");
    case Kind::Refused:
    case Kind::NotSent: return {};
    }
    Q_UNREACHABLE();
}

void Remarking::write(const ContactGroupId &group, const QString &text)
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_group = group;
    m_text = text;
    emit started();
    if (!isCall(group)) {
        send(false);
        return;
    }
    m_client.send<QString>(contactpro::remarks(group), Purpose::Asked, this, [this](const Result<QString> &remarks) {
        if (remarks)
            send(remarks->isEmpty());
        else
            finish({.kind = Kind::NotSent, .error = remarks.error()});
    });
}

void Remarking::send(bool isFirst)
{
    m_client.send<Done>(isFirst ? contactpro::addRemarks(m_group, m_text) : contactpro::updateRemarks(m_group, m_text),
                        Purpose::Write, this, [this](const Result<Done> &written) { take(written); });
}

void Remarking::take(const Result<Done> &written)
{
    if (written) {
        finish({.kind = Kind::Written});
        return;
    }
    const Error &error = written.error();
    if (error.kind == ErrorKind::Forbidden)
        finish({.kind = Kind::NotResponsible, .error = error});
    else if (fateOf(error.kind) == Fate::Unknown)
        lookAgain(error);
    else
        finish({.kind = fateOf(error.kind) == Fate::Refused ? Kind::Refused : Kind::NotSent, .error = error});
}

void Remarking::lookAgain(const Error &error)
{
    m_client.send<QString>(contactpro::remarks(m_group), Purpose::Asked, this, [this, error](const Result<QString> &remarks) {
        const bool isWritten = remarks && remarks->trimmed() == m_text.trimmed();
        finish({.kind = isWritten ? Kind::Written : Kind::Unknown, .error = error});
    });
}

void Remarking::finish(RemarkOutcome outcome)
{
    outcome.group = m_group;
    outcome.text = m_text;
    const AuditLine line{.at = m_client.serverClock().now(), .action = QStringLiteral("contact.remark"),
                         .subject = m_group.text(), .outcome = outcomeWord(outcome)};
    m_ledger.change([line](LedgerFile &file) { return file.note(line); }, this, [](const Result<Done> &) {});
    m_isRunning = false;
    emit finished(outcome);
}

} // namespace floorwalker
