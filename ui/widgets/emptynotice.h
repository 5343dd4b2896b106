// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/icon.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace floorwalker {

class TextLabel;

//! Lies over an empty table and says why it is empty and what to do. Follows the size of what it
//! lies over, which also owns it; showing and hiding is left to setVisible().
class EmptyNotice final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyNotice(QWidget *over);

    void setNotice(Icon sign, const QString &reason, const QString &nextStep,
                   const QString &action = {});
    QString reason() const;

signals:
    void actionTriggered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void takeTheme();

    Icon m_sign = Icon::Empty;
    QLabel *m_picture;
    TextLabel *m_reason;
    TextLabel *m_nextStep;
    QPushButton *m_action;
};

} // namespace floorwalker
