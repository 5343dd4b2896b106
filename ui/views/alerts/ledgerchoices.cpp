// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/alerts/ledgerchoices.h"

#include "models/items/ledgeritems.h"
#include "models/session/profile.h"
#include "ui/main/workplace.h"

#include <QAction>
#include <QMetaEnum>

#include <memory>

namespace floorwalker {

LedgerChoices::LedgerChoices(const Workplace &workplace, QWidget &page)
    : QObject(&page)
    , m_workplace(workplace)
    , m_page(page)
{
    add(Choice::AskServer, tr("&Ask the Server"), Qt::CTRL | Qt::SHIFT | Qt::Key_A);
    //: A decision: the person has seen at the server that the write arrived
    add(Choice::IsThere, tr("It &Is There"), Qt::CTRL | Qt::SHIFT | Qt::Key_I);
    add(Choice::SendAgain, tr("Send A&gain"), Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    add(Choice::SendPlanned, tr("Send &What Is Planned"), Qt::CTRL | Qt::SHIFT | Qt::Key_W);
    add(Choice::GiveUp, tr("Give &Up"), Qt::CTRL | Qt::SHIFT | Qt::Key_U);
    add(Choice::StopSending, tr("S&top Sending"), Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    LedgerSettling &settling = workplace.settling;
    connect(&settling, &LedgerSettling::settled, this, &LedgerChoices::tellSettled);
    connect(&settling, &LedgerSettling::sendingStarted, this, &LedgerChoices::refresh);
    connect(&settling, &LedgerSettling::sendingEnded, this, &LedgerChoices::tellSendingEnd);
    connect(&workplace.ledger, &LedgerItems::changed, this, &LedgerChoices::refresh);
    refresh();
}

void LedgerChoices::add(Choice choice, const QString &text, const QKeySequence &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(QMetaEnum::fromType<Choice>().valueToKey(int(choice))));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(meaning(choice));
    connect(action, &QAction::triggered, this, [this, choice] { run(choice); });
    m_page.addAction(action);
    m_actions[size_t(choice)] = action;
}

QString LedgerChoices::meaning(Choice choice)
{
    switch (choice) {
    case Choice::AskServer:
        return tr("The server's list is read again. What it proves is settled; nothing is sent.");
    case Choice::IsThere:
        return tr("You have seen it at the server: it is noted as arrived and never sent again. If it is not there "
                  "after all, it is lost.");
    case Choice::SendAgain:
        return tr("You have looked, and it is not there: it is sent once more. If the server has it after all, it is "
                  "there twice, and a customer may be called twice.");
    case Choice::SendPlanned:
        return tr("What was not sent yet, of this form or file, is sent now, one after the other.");
    case Choice::GiveUp:
        return tr("It is not sent, and the server is not asked about it any more. What has left already may be there "
                  "all the same.");
    case Choice::StopSending:
        return tr("What has not left yet stays planned.");
    }
    Q_UNREACHABLE();
}

void LedgerChoices::setLines(const QList<LedgerLine> &lines)
{
    m_lines = lines;
    refresh();
}

QList<LedgerLine> LedgerChoices::linesIn(const QList<EntryState> &states) const
{
    QList<LedgerLine> found;
    for (const LedgerLine &line : m_lines) {
        if (states.contains(line.state))
            found.append(line);
    }
    return found;
}

void LedgerChoices::refresh()
{
    const auto &counts = m_workplace.ledger.counts();
    const bool isAskable = counts && counts->sent + counts->unknown > 0;
    const bool hasUnknown = !linesIn({EntryState::Unknown}).isEmpty();
    const bool hasPlanned = !linesIn({EntryState::Planned}).isEmpty();
    const bool isSending = m_workplace.settling.isSending();
    action(Choice::AskServer)->setEnabled(isAskable && !m_isAsking);
    action(Choice::IsThere)->setEnabled(hasUnknown);
    action(Choice::SendAgain)->setEnabled(hasUnknown && !isSending);
    action(Choice::SendPlanned)->setEnabled(hasPlanned && !isSending);
    action(Choice::GiveUp)->setEnabled(hasUnknown || hasPlanned);
    action(Choice::StopSending)->setEnabled(isSending);
    action(Choice::StopSending)->setVisible(isSending);
}

void LedgerChoices::run(Choice choice)
{
    switch (choice) {
    case Choice::AskServer:
        ask();
        break;
    case Choice::StopSending:
        m_workplace.settling.stopSending();
        break;
    case Choice::SendPlanned:
        sendPlanned();
        break;
    default:
        decide(choice);
    }
}

QString LedgerChoices::question(Choice choice, int count) const
{
    const bool isOne = count == 1 && m_lines.size() == 1;
    const QString title = isOne ? m_lines.first().title : QString();
    switch (choice) {
    case Choice::IsThere:
        return isOne ? tr("Is “%1” there?").arg(title) : tr("Are these %n write(s) there?", nullptr, count);
    case Choice::SendAgain:
        return isOne ? tr("Send “%1” again?").arg(title) : tr("Send these %n write(s) again?", nullptr, count);
    case Choice::GiveUp:
        return isOne ? tr("Give up “%1”?").arg(title) : tr("Give up these %n write(s)?", nullptr, count);
    default:
        return tr("Send what is planned?");
    }
}

//! Many writes to a production profile ask for its name.
void LedgerChoices::confirm(Choice choice, int count, std::function<void()> then)
{
    auto *dialog = new ConfirmDialog({.title = action(choice)->iconText(),
                                      .question = question(choice, count),
                                      .consequence = meaning(choice),
                                      .confirm = action(choice)->text()},
                                     m_page.window());
    const bool isSent = choice == Choice::SendPlanned || (choice == Choice::SendAgain && count > 1);
    if (isSent && m_workplace.profile.isProduction)
        dialog->askForName(m_workplace.profile.name);
    connect(dialog, &QDialog::accepted, this, std::move(then));
    dialog->open();
}

void LedgerChoices::ask()
{
    m_isAsking = true;
    refresh();
    emit told(tr("Asking the server…"));
    m_workplace.settling.settle();
}

void LedgerChoices::tellSettled(const Settled &settled)
{
    if (!std::exchange(m_isAsking, false))
        return;
    refresh();
    if (settled.error) {
        emit told({});
        emit failed(*settled.error);
        return;
    }
    QStringList parts;
    if (settled.arrived > 0)
        parts << tr("%n arrived", nullptr, settled.arrived);
    if (settled.absent > 0)
        parts << tr("%n proven absent, planned again", nullptr, settled.absent);
    if (settled.early > 0)
        parts << tr("%n too early to tell", nullptr, settled.early);
    if (settled.unproven > 0)
        parts << tr("%n unknown", nullptr, settled.unproven);
    //: After the colon the findings: "2 arrived · 1 unknown"
    emit told(parts.isEmpty() ? tr("The server was asked. Nothing was open any more.")
                              : tr("The server was asked: %1").arg(parts.join(QStringLiteral(" · "))));
}

//! One after the other; whoever wants to send again does so when all are decided.
void LedgerChoices::decide(Choice choice)
{
    const bool isGivenUp = choice == Choice::GiveUp;
    const auto lines = linesIn(isGivenUp ? QList{EntryState::Unknown, EntryState::Planned}
                                         : QList{EntryState::Unknown});
    const Decision decision = isGivenUp               ? Decision::Drop
        : choice == Choice::SendAgain ? Decision::SendAgain
                                      : Decision::Arrived;
    confirm(choice, int(lines.size()), [this, lines, decision] {
        emit told({});
        auto decided = std::make_shared<QList<LedgerLine>>();
        auto left = std::make_shared<qsizetype>(lines.size());
        for (const LedgerLine &line : lines) {
            m_workplace.settling.decide(line.number, decision, this,
                                        [this, line, decision, decided, left](const Result<bool> &done) {
                if (!done)
                    emit failed(done.error());
                else if (*done)
                    decided->append(line);
                else
                    emit told(tr("“%1” was settled meanwhile.").arg(line.title));
                if (--*left == 0 && decision == Decision::SendAgain)
                    sendAgain(*decided);
            });
        }
    });
}

void LedgerChoices::sendAgain(const QList<LedgerLine> &lines)
{
    QMap<std::pair<QString, QString>, QSet<EntryId>> batches;
    for (const LedgerLine &line : lines)
        batches[{line.kind, line.batch}].insert(line.number);
    for (auto batch = batches.cbegin(); batch != batches.cend(); ++batch)
        m_workplace.settling.send(batch.key().first, batch.key().second, batch.value());
    if (m_workplace.settling.isSending())
        emit told(tr("Sending…"));
}

void LedgerChoices::sendPlanned()
{
    const auto lines = linesIn({EntryState::Planned});
    confirm(Choice::SendPlanned, int(lines.size()), [this, lines] {
        QSet<std::pair<QString, QString>> batches;
        for (const LedgerLine &line : lines)
            batches.insert({line.kind, line.batch});
        for (const auto &[kind, batch] : std::as_const(batches))
            m_workplace.settling.send(kind, batch);
        if (m_workplace.settling.isSending())
            emit told(tr("Sending…"));
    });
}

void LedgerChoices::tellSendingEnd(const std::optional<Error> &error)
{
    refresh();
    if (!error) {
        emit told(tr("All that could be sent has been sent."));
    } else if (error->kind == ErrorKind::Cancelled) {
        emit told(tr("Sending was stopped. What has not left stays planned."));
    } else {
        emit told({});
        emit failed(*error);
    }
}

} // namespace floorwalker
