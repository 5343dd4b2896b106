// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/whatsapptemplate.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace floorwalker {

class TextLabel;

//! A WhatsApp template as a form: id, language, body, parameters; and how it looks to the customer.
class TemplateForm final : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateForm(QWidget *parent = nullptr);

    WhatsAppTemplate value() const;
    void setValue(const WhatsAppTemplate &value);

signals:
    void changed();

private:
    QWidget *buildParameters();
    void addParameter(const TemplateParameter &parameter);
    void removeParameter();
    void refresh();

    QLineEdit *m_id;
    QLineEdit *m_language;
    QPlainTextEdit *m_body;
    QTableWidget *m_parameters;
    QPushButton *m_remove;
    TextLabel *m_preview;
    QJsonObject m_others; //!< of a template that was read: kept
};

} // namespace floorwalker
