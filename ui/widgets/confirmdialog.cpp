// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/confirmdialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace floorwalker {

namespace {

constexpr int textWidth = 420;

TextLabel *paragraph(const QString &text, TextRole role)
{
    auto *label = new TextLabel(text, role);
    label->setWordWrap(true);
    return label;
}

} // namespace

ConfirmDialog::ConfirmDialog(const Words &words, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit)
    , m_nameRoom(new QWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(words.title);
    //: A question, and what follows from saying yes; both are whole sentences
    setAccessibleDescription(tr("%1 %2").arg(words.question, words.consequence));
    auto *buttons = new QDialogButtonBox;
    auto *cancel = buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    m_confirm = buttons->addButton(words.confirm, QDialogButtonBox::AcceptRole);
    m_confirm->setAutoDefault(false);
    cancel->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *nameLayout = new QVBoxLayout(m_nameRoom);
    nameLayout->setContentsMargins(0, 0, 0, 0);
    nameLayout->addWidget(m_name); // the room's, whether the name is asked for or not
    m_nameRoom->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(panelGap);
    layout->addWidget(paragraph(words.question, TextRole::Heading));
    layout->addWidget(paragraph(words.consequence, TextRole::Body));
    layout->addWidget(m_nameRoom);
    layout->addWidget(buttons);
    layout->setSizeConstraint(QLayout::SetMinimumSize);
    setMinimumWidth(scaledToText(textWidth, font()));
    cancel->setFocus();
}

void ConfirmDialog::askForName(const QString &name)
{
    m_wanted = name;
    auto *label = paragraph(tr("This is a production profile. Type its name, “%1”, to go on:").arg(name), TextRole::Body);
    m_name->setAccessibleName(tr("Name of the profile"));
    static_cast<QVBoxLayout *>(m_nameRoom->layout())->insertWidget(0, label);
    m_nameRoom->show();
    m_confirm->setEnabled(false);
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString &typed) { m_confirm->setEnabled(typed.trimmed() == m_wanted); });
    m_name->setFocus();
}

} // namespace floorwalker
