// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

namespace floorwalker {

//! One reader of what comes from outside, and how it must behave whatever comes.
struct FuzzedDecoder {
    QByteArray name;
    QList<QByteArray> examples; //!< from which inputs are made
    std::function<QString(const QByteArray &input)> complaint; //!< empty: it behaved
};

const QList<FuzzedDecoder> &fuzzedDecoders();
QList<FuzzedDecoder> callingDecoders(); //!< among them, as the next
QList<FuzzedDecoder> conversationDecoders();

} // namespace floorwalker
