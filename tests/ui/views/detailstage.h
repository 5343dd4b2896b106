// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/desk.h"

#include "ui/widgets/readingview.h"

#include <QTabWidget>
#include <QTest>

namespace floorwalker {

//! In front of the pane that shows one contact.
class DetailStage : public QObject
{
protected:
    FloorFixture &tenant() { return m_desk->tenant; }
    MainWindow &window() { return *m_desk->window; }
    template<typename W>
    W &part(const QString &name) { return seen::part<W>(window(), name); }
    QTabWidget &tabs() { return part<QTabWidget>(QStringLiteral("Details of the contact")); }
    int tabOf(const QString &title) { return seen::tabOf(tabs(), title); }
    void showTab(const QString &title) { tabs().setCurrentIndex(tabOf(title)); }
    QString page(const QString &name) { return part<ReadingView>(name).toPlainText(); }

    QByteArray contact(const QByteArray &id, const QByteArray &group, int secondsAgo, const QByteArray &rest)
    {
        return "{\"id\":\"" + id + "\",\"contactGroupId\":\"" + group + "\",\"arrivalTime\":\"" + tenant().ago(secondsAgo)
            + "\",\"status\":\"Handled\"," + rest + '}';
    }
    //! The list and the group alike, and nothing else that belongs to them.
    void answerAlike(const QByteArray &contacts, const QByteArray &group)
    {
        tenant().answer(QStringLiteral("cmi/contacts"), contacts);
        for (const QString &list : {QStringLiteral("cmi/callRecordings"), QStringLiteral("cmi/scriptResults"),
                                    QStringLiteral("cmi/callbacks"), QStringLiteral("cmi/customerConsents")})
            tenant().answer(list, "[]");
        tenant().answer(remarksOf(group), "");
    }
    static QString remarksOf(const QByteArray &group) { return QStringLiteral("cmi/contacts/%1/remarks").arg(QString::fromLatin1(group)); }

    void sitDown()
    {
        m_desk->sitDown(QStringLiteral("contacts"));
        tenant().pass(std::chrono::seconds(1));
    }
    void choose(const QByteArray &from)
    {
        TableView &table = m_desk->table(QStringLiteral("Contacts"));
        const int row = int(seen::column(table, QStringLiteral("From")).lastIndexOf(QString::fromLatin1(from)));
        table.setCurrentIndex(table.model()->index(row, 0));
        tenant().pass(std::chrono::seconds(1));
    }

    std::unique_ptr<Desk> m_desk;
};

} // namespace floorwalker
