// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/figure.h"

namespace floorwalker::bench {

//! How much to measure.
struct Effort {
    int rounds = 9;
    bool isVerbose = false; //!< tells what the longest turns were spent on
};

// What the report is made of; each measures its yardstick in the same run.
QList<Figure> contactFigures(const Effort &effort); //!< P1 to P3, P9, P10
QList<Figure> foundContactFigures(const Effort &effort); //!< P4, P6, P7
QList<Figure> millionContactFigures(const Effort &effort); //!< P5, P6, P7
QList<Figure> manyPollFigures(const Effort &effort); //!< P14
QList<Figure> repaintFigures(const Effort &effort); //!< P8
QList<Figure> startFigures(const Effort &effort); //!< P11
QList<Figure> chartFigures(const Effort &effort); //!< P12
QList<Figure> pollFigures(const Effort &effort); //!< P13
QList<Figure> floorFigures(const Effort &effort); //!< 500 queues, 1,000 agents
QList<Figure> campaignFigures(const Effort &effort); //!< the pre-flight of a long list
QList<Figure> recordingFigures(const Effort &effort); //!< the waveform of one
QList<Figure> writeFigures(const Effort &effort); //!< the ledger, and an import

//! Free of noise, in a few seconds: signals, data() calls, bytes a row. For ctest.
QList<Figure> countFigures(const Effort &effort);

} // namespace floorwalker::bench
