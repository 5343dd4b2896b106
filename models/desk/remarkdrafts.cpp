// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/desk/remarkdrafts.h"

namespace floorwalker {

RemarkDrafts::RemarkDrafts(const QString &path, QObject *parent)
    : QObject(parent)
    , m_drafts(QStringLiteral("drafts"), path, [this] { emit changed(); })
{
}

RemarkDrafts::~RemarkDrafts() = default;

std::optional<RemarkDraft> RemarkDrafts::find(const ContactGroupId &group) const
{
    return m_drafts.find(group);
}

void RemarkDrafts::keep(const ContactGroupId &group, const RemarkDraft &draft)
{
    m_drafts.keep(group, draft);
}

void RemarkDrafts::drop(const ContactGroupId &group)
{
    m_drafts.drop(group);
}

} // namespace floorwalker
