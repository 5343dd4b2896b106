// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/desk/remarkdrafts.h"

namespace floorwalker {

RemarkDrafts::RemarkDrafts(const QString &path, QObject *parent)
    : QObject(parent)
    , m_file(QStringLiteral("drafts"), std::make_unique<DeskFile>(path))
{
    m_file.post([](DeskFile &file) { return file.remarkDrafts(); },
                [this](const Result<QHash<QString, RemarkDraft>> &kept) {
        if (!kept) {
            take(kept.error());
            return;
        }
        for (auto draft = kept->cbegin(); draft != kept->cend(); ++draft) {
            const ContactGroupId group(draft.key());
            if (!m_drafts.contains(group)) // somebody has typed meanwhile
                m_drafts.insert(group, draft.value());
        }
        emit changed();
    });
}

//! The file's end waits for what is given to it.
RemarkDrafts::~RemarkDrafts()
{
    const auto unwritten = m_unwritten;
    for (const ContactGroupId &group : unwritten)
        give(group);
}

std::optional<RemarkDraft> RemarkDrafts::find(const ContactGroupId &group) const
{
    const auto found = m_drafts.constFind(group);
    return found == m_drafts.cend() ? std::nullopt : std::optional(*found);
}

void RemarkDrafts::keep(const ContactGroupId &group, const RemarkDraft &draft)
{
    m_drafts.insert(group, draft);
    write(group);
}

void RemarkDrafts::drop(const ContactGroupId &group)
{
    if (m_drafts.remove(group) > 0)
        write(group);
}

void RemarkDrafts::write(const ContactGroupId &group)
{
    m_unwritten.insert(group);
    if (!m_isWriting)
        give(group);
}

void RemarkDrafts::give(const ContactGroupId &group)
{
    m_isWriting = true;
    m_file.post([group, draft = find(group)](DeskFile &file) {
        return draft ? file.put(group.text(), *draft) : file.dropRemarkDraft(group.text());
    }, [this](const Result<Done> &written) {
        m_isWriting = false;
        take(written);
        if (!m_unwritten.isEmpty())
            give(ContactGroupId(*m_unwritten.constBegin()));
    });
    m_unwritten.remove(group);
}

void RemarkDrafts::take(const Result<Done> &written)
{
    const bool wasInTrouble = m_trouble.has_value();
    m_trouble = written ? std::nullopt : std::optional(written.error());
    if (wasInTrouble || m_trouble)
        emit changed();
}

} // namespace floorwalker
