// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace floorwalker {

class KeyValueList;
class Panel;
struct CallbackLine;
struct Workplace;

//! One callback in full: each field in words, then as it came.
class CallbackDetail final : public QWidget
{
    Q_OBJECT

public:
    explicit CallbackDetail(const Workplace &workplace, QWidget *parent = nullptr);

    void showCallback(const QString &id); //!< an empty one, or one that is gone: nothing chosen

private:
    QString noteOn(const CallbackLine &line) const;

    const Workplace &m_workplace;
    Panel *m_panel;
    KeyValueList *m_fields;
    KeyValueList *m_raw;
};

} // namespace floorwalker
