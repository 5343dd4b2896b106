// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/textlabel.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>

namespace floorwalker {

TextLabel::TextLabel(const QString &text, TextRole role, QWidget *parent)
    : QLabel(parent)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    if (role == TextRole::Dim)
        setForegroundRole(QPalette::PlaceholderText);
    takeFont();
}

bool TextLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        takeFont();
    return QLabel::event(event);
}

void TextLabel::takeFont()
{
    const QFont body = QApplication::font();
    switch (m_role) {
    case TextRole::Body: setFont(body); break;
    case TextRole::Dim: setFont(dimFont(body)); break;
    case TextRole::Heading: setFont(headingFont(body)); break;
    }
}

} // namespace floorwalker
