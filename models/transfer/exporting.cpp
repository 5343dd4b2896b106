// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/transfer/exporting.h"

#include "models/transfer/exportfile.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace floorwalker {

namespace {

//! Rows between two words about the progress: some milliseconds of work.
constexpr qsizetype rowsAStep = 1000;

Result<Done> write(const Exporting::Order &order, const std::atomic<bool> &isCancelled,
                   const std::function<void(qsizetype)> &tell)
{
    return writeExport(order.path, order.format, order.options, [&](RowWriter &writer) -> Result<Done> {
        writer.begin(order.rows.columns);
        for (qsizetype row = 0; row < order.rows.count; ++row) {
            if (isCancelled)
                return Error{.kind = ErrorKind::Cancelled};
            if (!writer.row(order.rows.row(row)))
                break; // the writer's end() says why
            if ((row + 1) % rowsAStep == 0)
                tell(row + 1);
        }
        return Done();
    });
}

} // namespace

Exporting::Exporting(QObject *parent)
    : QObject(parent)
{
}

Exporting::~Exporting()
{
    cancel();
}

void Exporting::start(Order order)
{
    cancel();
    m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    m_path = order.path;
    m_count = order.rows.count;
    m_written = 0;
    emit progressed();
    QThreadPool::globalInstance()->start([exporting = QPointer(this), isCancelled = m_isCancelled, order = std::move(order)] {
        const auto toMain = [&](auto say) {
            QMetaObject::invokeMethod(qApp, [exporting, isCancelled, say] {
                if (exporting && exporting->m_isCancelled == isCancelled)
                    say(*exporting);
            }, Qt::QueuedConnection);
        };
        const Result<Done> result = write(order, *isCancelled, [&](qsizetype written) {
            toMain([written](Exporting &self) {
                self.m_written = written;
                emit self.progressed();
            });
        });
        toMain([result](Exporting &self) {
            self.m_isCancelled.reset();
            emit self.finished(result);
        });
    });
}

void Exporting::cancel()
{
    if (m_isCancelled)
        *m_isCancelled = true;
}

} // namespace floorwalker
