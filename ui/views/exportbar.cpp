// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/exportbar.h"

#include "models/edits/exportlog.h"
#include "models/wording/errortext.h"
#include "ui/theme/theme.h"
#include "ui/views/exportdialog.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/progressline.h"

#include <QDir>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace floorwalker {

ExportBar::ExportBar(ExportLog &log, QWidget *parent)
    : QWidget(parent)
    , m_log(log)
    , m_exporting(new Exporting(this))
    , m_cancel(new QPushButton(tr("Cancel Export")))
    , m_progress(new ProgressLine(tr("Progress of the export"), {m_cancel}))
    , m_outcome(new NoticeBar)
    , m_trouble(new ErrorBar)
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(panelGap);
    lines->addWidget(m_progress);
    lines->addWidget(m_outcome);
    lines->addWidget(m_trouble);
    connect(m_cancel, &QPushButton::clicked, m_exporting, &Exporting::cancel);
    connect(m_exporting, &Exporting::progressed, this, &ExportBar::refresh);
    connect(m_exporting, &Exporting::finished, this, &ExportBar::finish);
    refresh();
}

void ExportBar::open(const ExportOffer &offer)
{
    auto *dialog = new ExportDialog(offer, window());
    connect(dialog, &ExportDialog::ordered, this, [this, list = offer.list](const Exporting::Order &order) {
        clear();
        start(list + u' ' + name(order.format), order);
    });
    dialog->open();
}

void ExportBar::start(const QString &list, const Exporting::Order &order)
{
    m_log.begin(list, this, [this, list, order](const Result<Done> &noted) {
        if (!noted) {
            const ErrorText text = errorText(noted.error());
            m_trouble->showError(tr("Nothing was exported: every export has its line in the audit log, which cannot be written now."),
                                 text.sentence + u' ' + text.nextStep, {});
            refresh();
            return;
        }
        m_list = list;
        m_exporting->start(order);
    });
}

void ExportBar::finish(const Result<Done> &result)
{
    m_log.end(m_list, result, m_exporting->count());
    tell(result);
}

void ExportBar::clear()
{
    m_outcome->tell({});
    m_trouble->clear();
    refresh();
}

void ExportBar::refresh()
{
    m_progress->setVisible(m_exporting->isUnderWay());
    m_progress->setReached(m_exporting->written(), m_exporting->count());
    m_progress->tell(tr("Exporting, %1 of %2")
                         .arg(QLocale().toString(m_exporting->written()), QLocale().toString(m_exporting->count())));
    setVisible(!m_progress->isHidden() || !m_outcome->isHidden() || !m_trouble->isHidden());
}

void ExportBar::tell(const Result<Done> &result)
{
    if (result) {
        m_outcome->tell(tr("%n row(s) are in %1.", nullptr, int(m_exporting->count()))
                            .arg(QDir::toNativeSeparators(m_exporting->path())));
    } else if (result.error().kind == ErrorKind::Cancelled) {
        m_outcome->tell(tr("The export was cancelled. Nothing was written."));
    } else {
        const ErrorText text = errorText(result.error());
        m_trouble->showError(text.sentence, text.nextStep, {});
    }
    refresh();
}

} // namespace floorwalker
