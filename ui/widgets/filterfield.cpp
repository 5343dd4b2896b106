// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/filterfield.h"

#include "ui/theme/icon.h"

#include <QAction>
#include <QKeyEvent>

namespace floorwalker {

namespace {
constexpr int usualCharacters = 24;
}

FilterField::FilterField(const QString &hint, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(hint);
    setAccessibleName(hint);
    setClearButtonEnabled(true);
    addAction(lineIcon(Icon::Search), LeadingPosition);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize FilterField::sizeHint() const
{
    return QSize(fontMetrics().averageCharWidth() * usualCharacters, QLineEdit::sizeHint().height());
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace floorwalker
