// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/times.h"
#include "models/records/conversation/messagecontent.h"
#include "models/records/conversation/page.h"

namespace floorwalker {

struct TemplateVariable {
    QString key;
    QString previewValue;

    friend bool operator==(const TemplateVariable &, const TemplateVariable &) = default;
};

//! A template in one language.
struct TemplateTranslation {
    QString language; //!< "en-US"
    QString version;
    QList<TemplateVariable> variables;
    MessageContent content;

    friend bool operator==(const TemplateTranslation &, const TemplateTranslation &) = default;
};

//! A template of the project, version 2 of the interface.
struct MessageTemplate {
    TemplateId id;
    QString description;
    std::optional<qint64> version;
    QString defaultTranslation; //!< a language
    QList<TemplateTranslation> translations;
    std::optional<Instant> created;
    std::optional<Instant> updated;
    QJsonObject raw;

    //! The latest of that language, or of the default one for an empty language; null when there is none.
    const TemplateTranslation *translation(const QString &language) const;
    QStringList languages() const; //!< each once
    friend bool operator==(const MessageTemplate &, const MessageTemplate &) = default;
};

Result<QList<MessageTemplate>> decodeMessageTemplates(const QByteArray &body);
Result<MessageTemplate> decodeMessageTemplate(const QByteArray &body);

} // namespace floorwalker
