// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/conversations/agentdialog.h"

#include "ui/forms/formfield.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace floorwalker {

namespace {

constexpr int nameLetters = 36;

} // namespace

AgentDialog::AgentDialog(SendEvent::Kind kind, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit)
    , m_tell(new QPushButton(tr("&Tell the Contact")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(kind == SendEvent::Kind::AgentJoined ? tr("An Agent Joined") : tr("An Agent Left"));
    m_name->setMinimumWidth(m_name->fontMetrics().averageCharWidth() * nameLetters);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_tell);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    layout->setSpacing(panelGap);
    //: Of an agent, as the contact sees it
    layout->addWidget(new FormField(tr("&Name the contact sees"), m_name));
    layout->addLayout(buttons);
    m_tell->setDefault(true);
    m_tell->setEnabled(false);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &text) { m_tell->setEnabled(!text.trimmed().isEmpty()); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_tell, &QPushButton::clicked, this, [this] {
        emit named(m_name->text().trimmed());
        accept();
    });
}

} // namespace floorwalker
