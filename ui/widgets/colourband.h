// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QWidget>

namespace floorwalker {

//! The line over the whole window in the colour of its profile, so that two tenants are never
//! taken for each other. Without a colour it takes the accent.
class ColourBand final : public QWidget
{
    Q_OBJECT

public:
    explicit ColourBand(QWidget *parent = nullptr);

    //! The name is read to those who do not see the colour.
    void setProfile(const QString &name, const QColor &color);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_color;
};

} // namespace floorwalker
