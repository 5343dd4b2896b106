// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/application.h"
#include "app/gui/tourcontact.h"

#include <QPointer>
#include <QTimer>

#include <deque>

namespace floorwalker {

//! Shows every view, dialog and state against demo tenants, in light and dark, at 100 % and 200 %,
//! in English and Finnish, and writes a picture of each: `NN-name-{light,dark}.png`.
class Tour final : public QObject
{
    Q_OBJECT

public:
    Tour(DataPaths paths, QString folder);
    ~Tour() override;

    int run(); //!< 0; 1 when a scene never came or a picture could not be written

private:
    struct Scene {
        QString name;
        std::function<void()> prepare;
        std::function<bool()> isReady; //!< when it may be pictured
        bool isWithAbove = false;
    };
    struct Edition {
        QString suffix; //!< of the name: "", "-fi", "-200"
        QString language;
        int textScale = 100;
    };

    void plan();
    void planImport();
    void planEdition();
    void planStale();
    void planFailing();
    void planEmpty();
    void addRecordings();
    void addCallbacks();
    void addCampaigns();
    void addConversations();
    void addCalls();
    void addConsents();
    void addLedger();
    void addContact();
    void addContactList(const QString &name, ContactList list);
    void begin(const Edition &edition);
    void add(const QString &name, std::function<void()> prepare, std::function<bool()> isReady,
             bool isWithAbove = false);
    void openDemo(const demo::Options &options, const QByteArray &user = {});
    void testLimitedUser();
    void take(QWidget *above);
    void showView(const QString &view);
    bool isLive() const;
    bool isEverywhere(const std::function<bool(const Freshness &)> &holds) const;
    void next();
    void wait();
    void picture(const QString &theme);
    QPixmap shot() const;
    void closeAbove();

    DataPaths m_paths;
    QString m_folder;
    std::unique_ptr<Application> m_application;
    QPointer<QWidget> m_above; //!< the window: a dialog, or a menu
    std::deque<std::function<void()>> m_editions;
    std::deque<Scene> m_scenes;
    QTimer m_tick;
    int m_ticks = 0;
    int m_number = 0;
    int m_failures = 0;
    QString m_suffix;
};

} // namespace floorwalker
