// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/calling/cloud.h"

#include "app/demo/calling/answers.h"
#include "app/demo/calling/resources.h"

using namespace Qt::StringLiterals;

namespace demo::calling {

Cloud::Cloud(const Clouds &keys, quint64 seed, double speed, Moment start)
    : m_caller(keys.callingKey, keys.callingSecret)
    , m_numbers(keys.callingKey, seed)
    , m_board(seed, speed, start)
{
    addNumbers(m_paths, m_numbers, keys.callingKey, m_manners);
    addQueries(m_paths, m_manners);
    addCalls(m_paths, m_board, m_manners);
    addConferences(m_paths, m_board, m_manners);
}

Reply Cloud::visit(const Request &request, Moment now, const CloudManners &manners)
{
    m_board.advanceTo(now);
    m_manners = manners;
    const auto refusal = m_caller.refusal(request, now);
    Reply reply = refusal ? *refusal
                          : m_paths.visit(request, now).value_or(refused(Code::NotFound, u"No such resource"_s));
    reshape(reply, manners.callingErrors);
    return reply;
}

} // namespace demo::calling
