// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/errorbar.h"

#include "ui/theme/icon.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>

namespace floorwalker {

ErrorBar::ErrorBar(QWidget *parent)
    : SoftBar(Severity::Critical, parent)
    , m_action(new QPushButton)
    , m_copy(new QPushButton(lineIcon(Icon::Copy), tr("Copy Details")))
{
    line()->addWidget(m_action);
    line()->addWidget(m_copy);
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &ErrorBar::actionTriggered);
    connect(m_copy, &QPushButton::clicked, this, &ErrorBar::copyDetails);
}

void ErrorBar::showError(const QString &sentence, const QString &nextStep, const QString &details)
{
    //: What happened, then what to do; both are whole sentences
    const QString whole = nextStep.isEmpty() ? sentence : tr("%1 %2").arg(sentence, nextStep);
    m_details = details.isEmpty() ? whole : whole + u'\n' + details;
    m_copy->setText(tr("Copy Details"));
    setText(whole);
}

void ErrorBar::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void ErrorBar::clear()
{
    setText({});
}

void ErrorBar::copyDetails()
{
    QGuiApplication::clipboard()->setText(m_details);
    m_copy->setText(tr("Copied"));
}

} // namespace floorwalker
