// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/ids.h"
#include "models/desk/keptdrafts.h"

#include <QObject>

namespace floorwalker {

//! Answers that are typed and not sent yet, one text a conversation.
class AnswerDrafts final : public QObject
{
    Q_OBJECT

public:
    explicit AnswerDrafts(const QString &path, QObject *parent = nullptr); //!< reads at once
    ~AnswerDrafts() override;

    QString find(const ConversationId &conversation) const; //!< empty: there is none
    void keep(const ConversationId &conversation, const QString &text); //!< an empty one is dropped

    //! Why what is typed is not on the disk; nothing while it is, or is about to be.
    const std::optional<Error> &trouble() const { return m_drafts.trouble(); }

signals:
    void changed(); //!< what an earlier run kept is known, or the trouble is another

private:
    struct Kept {
        using Key = ConversationId;
        using Draft = QString;
        static Result<QHash<QString, QString>> read(DeskFile &file) { return file.answerDrafts(); }
        static Result<Done> put(DeskFile &file, const Key &conversation, const Draft &text) { return file.put(conversation, text); }
        static Result<Done> drop(DeskFile &file, const Key &conversation) { return file.dropAnswerDraft(conversation); }
    };

    KeptDrafts<Kept> m_drafts;
};

} // namespace floorwalker
