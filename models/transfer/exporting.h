// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/transfer/rowwriter.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace floorwalker {

//! What is written, as it was at one moment: any thread may read a row.
struct ExportRows {
    QList<ExportColumn> columns;
    qsizetype count = 0;
    std::function<QList<ExportValue>(qsizetype row)> row;
};

//! Writes one file at a time on a worker. The file is there whole, or what was there before. Main
//! thread; when it goes, an export under way is cancelled.
class Exporting final : public QObject
{
    Q_OBJECT

public:
    struct Order {
        QString path;
        ExportFormat format = ExportFormat::Csv;
        ExportOptions options;
        ExportRows rows;
    };

    explicit Exporting(QObject *parent = nullptr);
    ~Exporting() override;

    void start(Order order); //!< one under way is cancelled, and nobody is told of it
    void cancel(); //!< finished() tells Cancelled, unless the last row was written before

    bool isUnderWay() const { return m_isCancelled != nullptr; }
    const QString &path() const { return m_path; } //!< of the latest
    qsizetype count() const { return m_count; }
    qsizetype written() const { return m_written; }

signals:
    void progressed();
    void finished(const floorwalker::Result<floorwalker::Done> &result);

private:
    std::shared_ptr<std::atomic<bool>> m_isCancelled; //!< the worker looks at it; none: nothing is under way
    QString m_path;
    qsizetype m_count = 0;
    qsizetype m_written = 0;
};

} // namespace floorwalker
