// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

//! What a run of floorwalkerctl left behind.
struct Ran {
    int code = -1; //!< -1: it did not end by itself
    QByteArray out;
    QByteArray words; //!< stderr

    QJsonArray array() const; //!< of out; fails the test when it is none
    QJsonObject object() const;
    QStringList lines() const; //!< of out, without their ends
};

//! Who signs in, and where.
struct Account {
    QString url;
    QString user;
    QString password;
    QString apiKey;
};

//! The demo tenant as a process of its own.
class DemoProcess
{
public:
    explicit DemoProcess(const QStringList &arguments = {});
    ~DemoProcess();

    Account account(const QString &user = QStringLiteral("supervisor")) const;
    QJsonObject calling() const { return m_ready[QStringLiteral("calling")].toObject(); } //!< url, key, secret
    QJsonObject conversation() const { return m_ready[QStringLiteral("conversation")].toObject(); } //!< url, project and so on

private:
    QProcess m_process;
    QJsonObject m_ready;
};

//! Runs the real program in a home of its own. The event loop goes on meanwhile, so that a server on
//! this thread may answer.
class Ctl
{
public:
    Ctl();

    Ran run(const QStringList &arguments); //!< without any connection in the environment
    Ran run(const Account &account, const QStringList &arguments);

    QString home() const { return m_home.path(); }
    void setVariable(const QString &name, const QString &value) { m_environment.insert(name, value); }

private:
    Ran run(const QProcessEnvironment &environment, const QStringList &arguments);

    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
};
