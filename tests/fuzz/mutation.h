// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <random>

namespace floorwalker {

//! Makes bad inputs of good ones, always the same ones for the same seed.
class Mutation {
public:
    explicit Mutation(quint64 seed) : m_random(seed) { }

    QByteArray of(const QList<QByteArray> &examples);

private:
    void change(QByteArray &input);
    void changeValue(QByteArray &input);
    qsizetype below(qsizetype limit);

    std::mt19937_64 m_random;
};

} // namespace floorwalker
