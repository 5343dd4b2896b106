// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/contacts/searchnamedialog.h"

#include "ui/forms/formfield.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace floorwalker {

namespace {

constexpr int longestName = 80; //!< a line of a menu
constexpr int nameWidth = 360;

} // namespace

SearchNameDialog::SearchNameDialog(const QString &title, const QString &verb, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(name))
    , m_field(new FormField(tr("&Name"), m_name))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    m_name->setMaxLength(longestName);
    m_name->setMinimumWidth(nameWidth);
    m_name->selectAll();
    auto *buttons = new QDialogButtonBox;
    m_confirm = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    layout->setSpacing(panelGap);
    layout->addWidget(m_field);
    layout->addWidget(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &SearchNameDialog::refresh);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, [this] { emit named(m_name->text().trimmed()); });
    refresh();
}

void SearchNameDialog::setTaken(const QStringList &names, const QString &warning)
{
    m_taken = names;
    m_warning = warning;
    refresh();
}

void SearchNameDialog::refresh()
{
    const QString name = m_name->text().trimmed();
    m_confirm->setEnabled(!name.isEmpty());
    m_field->setVerdict(m_taken.contains(name) ? m_warning : QString(), Severity::Warning);
}

} // namespace floorwalker
