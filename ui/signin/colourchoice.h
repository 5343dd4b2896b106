// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QButtonGroup;

namespace floorwalker {

//! The colour of a profile: a few swatches with their names, chosen with the arrow keys like any
//! radio buttons. A profile's colour of its own is offered beside them.
class ColourChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit ColourChoice(QWidget *parent = nullptr);

    QString colour() const; //!< "#rrggbb"
    void setColour(const QString &colour);

signals:
    void changed();

private:
    void add(const QString &colour, const QString &name);

    QButtonGroup *m_group;
};

//! A square of the colour, for lists; of nothing without one.
QIcon swatch(const QString &colour);

} // namespace floorwalker
