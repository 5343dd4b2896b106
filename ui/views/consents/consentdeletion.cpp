// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/consents/consentdeletion.h"

#include "models/edits/consentwriting.h"
#include "models/items/consentitems.h"
#include "models/session/profile.h"
#include "models/wording/errortext.h"
#include "ui/main/workplace.h"
#include "ui/theme/theme.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/progressline.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace floorwalker {

namespace {

using Kind = ConsentOutcome::Kind;

int countOf(const QList<ConsentOutcome> &outcomes, Kind kind)
{
    return int(std::count_if(outcomes.cbegin(), outcomes.cend(), [kind](const ConsentOutcome &one) { return one.kind == kind; }));
}

//! The last of them: why the rest was not tried.
const ConsentOutcome *failureIn(const QList<ConsentOutcome> &outcomes)
{
    const auto failed = std::find_if(outcomes.crbegin(), outcomes.crend(), [](const ConsentOutcome &one) {
        return one.error && one.kind != Kind::NotThere;
    });
    return failed == outcomes.crend() ? nullptr : &*failed;
}

} // namespace

ConsentDeletion::ConsentDeletion(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_stop(new QPushButton(tr("Stop Deleting")))
    , m_progress(new ProgressLine(tr("Progress of the deletion"), {m_stop}))
    , m_outcome(new NoticeBar)
    , m_trouble(new ErrorBar)
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(panelGap);
    lines->addWidget(m_progress);
    lines->addWidget(m_outcome);
    lines->addWidget(m_trouble);
    connect(m_stop, &QPushButton::clicked, &workplace.consentWriting, &ConsentWriting::stop);
    connect(&workplace.consentWriting, &ConsentWriting::progressed, this, &ConsentDeletion::takeProgress);
    connect(&workplace.consentWriting, &ConsentWriting::finished, this, &ConsentDeletion::takeEnd);
    refresh();
}

void ConsentDeletion::ask(const QList<CustomerConsent> &consents)
{
    if (consents.isEmpty())
        return;
    const int count = int(consents.size());
    const CustomerConsent &first = consents.constFirst();
    auto *dialog = new ConfirmDialog(
        {.title = tr("Delete Consents"),
         .question = count == 1 ? tr("Delete the consent of %1 (%2)?").arg(first.address, consentUsageText(first.usage))
                                : tr("Delete %n consents?", nullptr, count),
         .consequence = tr("Whether these customers agree is unknown from then on, which is neither yes nor no. It can be written "
                           "anew, but nobody remembers what it was."),
         .confirm = count == 1 ? tr("&Delete") : tr("&Delete %n Consents", nullptr, count)},
        window());
    if (m_workplace.profile.isProduction && count > 1)
        dialog->askForName(m_workplace.profile.name);
    connect(dialog, &QDialog::accepted, this, [this, consents] { start(consents); });
    dialog->open();
}

void ConsentDeletion::start(const QList<CustomerConsent> &consents)
{
    m_outcome->tell({});
    m_trouble->clear();
    if (m_workplace.consentWriting.isRunning()) {
        m_trouble->showError(tr("Other consents are being written."), tr("Try again when that is done."), {});
    } else {
        QList<ConsentChange> changes;
        for (const CustomerConsent &consent : consents)
            changes.append({consent.usage, consent.address, std::nullopt});
        m_isOurs = true;
        takeProgress(0, int(changes.size()));
        m_workplace.consentWriting.start(changes);
    }
    refresh();
}

void ConsentDeletion::takeProgress(int done, int all)
{
    if (!m_isOurs)
        return;
    m_progress->setReached(done, all);
    m_progress->tell(tr("Deleting, %1 of %2").arg(done).arg(all));
}

void ConsentDeletion::takeEnd()
{
    if (!std::exchange(m_isOurs, false))
        return;
    const QList<ConsentOutcome> &outcomes = m_workplace.consentWriting.outcomes();
    const int all = int(outcomes.size());
    const int gone = countOf(outcomes, Kind::Done) + countOf(outcomes, Kind::NotThere);
    const QString sentence = gone == all ? tr("%n consents were deleted.", nullptr, all)
                                         : tr("%1 of %2 consents were deleted.").arg(gone).arg(all);
    if (const ConsentOutcome *failure = failureIn(outcomes)) {
        const ErrorText text = errorText(*failure->error);
        const QString words = ConsentWriting::sentence(failure->kind);
        m_trouble->showError(sentence + u' ' + (words.isEmpty() ? text.sentence : words), text.nextStep,
                             copyableDetails(*failure->error, m_workplace.consents.serverNow()));
    } else {
        m_outcome->tell(sentence);
    }
    refresh();
}

void ConsentDeletion::refresh()
{
    m_progress->setVisible(m_isOurs);
    setVisible(m_isOurs || !m_outcome->isHidden() || !m_trouble->isHidden());
}

} // namespace floorwalker
