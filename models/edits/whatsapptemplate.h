// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace floorwalker {

//! What stands at one place of a template.
struct TemplateParameter {
    QString name; //!< "body[1]text", "button[0]quick_reply[1]text"
    QString value;
    friend bool operator==(const TemplateParameter &, const TemplateParameter &) = default;
};

enum class TemplateField { Body, Id, Language, Parameter, Length };

//! Something to say about a template, beside the field it is about.
struct TemplateFinding {
    TemplateField field = TemplateField::Body;
    QString parameter; //!< of Parameter its name, where it is about one
    bool isError = true; //!< false: a warning; it may be sent all the same
    QString sentence; //!< whole, with the next step
    friend bool operator==(const TemplateFinding &, const TemplateFinding &) = default;
};

//! A WhatsApp template as the message of a campaign: a JSON document in a string. Its shape is that
//! of the example of the seed's /messages; that body[n]text stands for {{n}} of the body is inferred.
struct WhatsAppTemplate {
    QString body; //!< "template_body"
    QString id; //!< "template_id"
    QString language; //!< "language_code": "en", "pt_BR"
    QList<TemplateParameter> parameters; //!< read in the order of their names, [2] before [10]
    QJsonObject others; //!< keys we do not know; kept

    //! As the API wants it, without needless spaces.
    QString encode() const;

    //! The document, also where it is written as a JSON string, as in an answer of the API. The error
    //! is Invalid with a sentence for people.
    static Result<WhatsAppTemplate> read(const QString &text);
    //! A file's contents: UTF-8, or UTF-16 with its mark.
    static Result<WhatsAppTemplate> read(const QByteArray &contents);

    //! Placeholders in values count as the text they are; TemplateText looks into them.
    QList<TemplateFinding> check() const;

    //! The body as the customer sees it: with the parameters in the places of {{1}}, {{2}}.
    QString preview() const;

    friend bool operator==(const WhatsAppTemplate &, const WhatsAppTemplate &) = default;
};

bool isSendable(const QList<TemplateFinding> &findings); //!< none is an error

} // namespace floorwalker
