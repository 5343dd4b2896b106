// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace floorwalker {

class KeyValueList;
class Panel;
struct Workplace;

//! One consent in full: each field in words, then as it came.
class ConsentDetail final : public QWidget
{
    Q_OBJECT

public:
    explicit ConsentDetail(const Workplace &workplace, QWidget *parent = nullptr);

    void showConsent(const QString &id); //!< an empty one, or one that is gone: nothing chosen
    void addButton(QWidget *button); //!< beside the others of the header

private:
    const Workplace &m_workplace;
    Panel *m_panel;
    KeyValueList *m_fields;
    KeyValueList *m_raw;
};

} // namespace floorwalker
