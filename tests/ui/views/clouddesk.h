// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/desk.h"

#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/keyvaluelist.h"

#include <QApplication>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

namespace floorwalker {

//! In front of a page of one of the clouds, of which every answer is literal.
class CloudDesk : public Desk
{
public:
    using Desk::Desk;

    template<typename W>
    W &part(const QString &name) { return seen::part<W>(*window, name); }
    void showTab(const QString &tabs, const QString &tab)
    {
        auto &all = part<QTabWidget>(tabs);
        all.setCurrentIndex(seen::tabOf(all, tab));
        tenant.settle();
    }
    void press(const QString &button)
    {
        QTest::mouseClick(&part<QPushButton>(button), Qt::LeftButton);
        tenant.settle();
    }
    void confirm(const QString &button)
    {
        auto *dialog = window->findChild<ConfirmDialog *>();
        if (!dialog)
            qFatal("nothing was asked");
        QTest::mouseClick(&seen::part<QPushButton>(*dialog, button), Qt::LeftButton);
        tenant.settle();
    }
    //! Presses Tab until it has the focus.
    static bool reach(const QWidget &wanted)
    {
        constexpr int mostStops = 40;
        for (int stop = 0; stop < mostStops && !wanted.hasFocus(); ++stop)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        return wanted.hasFocus();
    }
    //! And then the space bar, on the button in the window that has the focus.
    static bool reachAndPress(const QString &button)
    {
        auto &wanted = seen::part<QPushButton>(*QApplication::focusWidget()->window(), button);
        const bool isThere = reach(wanted);
        if (isThere)
            QTest::keyClick(&wanted, Qt::Key_Space);
        return isThere;
    }
    QStringList fieldsOf(const QString &list)
    {
        auto &fields = part<KeyValueList>(list);
        fields.selectAll();
        return fields.selectedText().split(u'\n');
    }
    QString said() { return seen::banners(*window).join(u' '); }
    //! "PATCH calls/id/x {…}": what was written to that host, in order, by the path behind its root.
    QStringList writtenTo(const QString &host, const QString &root)
    {
        QStringList lines;
        for (const WireRequest &request : tenant.wire.sent()) {
            if (request.isWrite() && request.url.host() == host)
                lines << QStringLiteral("%1 %2 %3").arg(QString::fromLatin1(toBytes(request.verb)),
                                                        request.url.path().section(root, 1), QString::fromUtf8(request.body)).trimmed();
        }
        return lines;
    }

protected:
    class Nobody final : public Authorizer
    {
    public:
        void authorize(WireRequest &, Instant) override { }
    };

    Nobody m_nobody;
};

} // namespace floorwalker
