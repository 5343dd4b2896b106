// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/checkup/checkline.h"
#include "models/checkup/connectionprobe.h"
#include "models/rest/restclient.h"
#include "models/session/signinsecrets.h"

#include <memory>

namespace floorwalker {

struct RightProbe;

//! The doctor: looks at address, TLS, credentials, rights, clock, key store, recordings and clouds of a
//! profile that need not be saved yet, one line each, in this order. What can no longer be looked at
//! is skipped. One run; main thread; destroying it ends it without another word.
class Checkup final : public QObject
{
    Q_OBJECT

public:
    using MakeTransport = std::function<std::unique_ptr<Transport>(const QByteArray &extraAuthorities)>;

    struct Parts {
        Clock &clock;
        CredentialStore &keyStore; //!< the system's own, not what is kept for this run
        MakeTransport makeTransport = networkTransport();
    };

    Checkup(Profile profile, SignInSecrets secrets, Parts parts, QObject *parent = nullptr);
    ~Checkup() override;

    //! How much is looked at: whether one can sign in, or everything.
    enum class Scope { SignIn, Everything };

    void start(Scope scope = Scope::Everything);
    const QList<CheckLine> &lines() const { return m_lines; }
    bool hasFailed() const; //!< a line with Verdict::Fail

    static MakeTransport networkTransport();

signals:
    void lineReady(const floorwalker::CheckLine &line);
    void finished(); //!< after the last line

private:
    void goOn(); //!< to the next step, later
    void next();
    void say(CheckLine line, Verdict verdict, const QString &sentence, const QString &nextStep = {});
    void sayError(CheckLine line, Verdict verdict, const Error &error);
    bool skipsServer(const CheckLine &line);

    void checkAddress();
    void noteConnection(const ConnectionProbe::Found &found);
    void sayTls(const ConnectionProbe::Found &found);
    void checkCredentials();
    void checkRight(const RightProbe &probe);
    void checkClock();
    void checkKeyStore();
    void checkRecordings();
    void checkConversation();
    void checkCalling();

    //! A cloud's client with what it stands on; the last members go first.
    struct Cloud {
        std::unique_ptr<Transport> transport;
        std::unique_ptr<Authorizer> authorizer;
        std::unique_ptr<RestClient> client;
    };
    //! Asks one small question of a cloud and tells what came of it.
    void checkCloud(const CheckLine &line, Cloud &cloud, const QUrl &base, BackEnd backEnd, const QString &path);

    Profile m_profile;
    SignInSecrets m_secrets;
    Parts m_parts;
    std::unique_ptr<Transport> m_transport;
    std::unique_ptr<Authorizer> m_authorizer;
    std::unique_ptr<RestClient> m_client; //!< knows the two above, so it goes first
    std::unique_ptr<ConnectionProbe> m_probe;
    Cloud m_conversation;
    Cloud m_calling;
    QList<std::function<void()>> m_steps; //!< still to take
    QString m_serverIsSkipped; //!< why; empty while the server can be asked
    QList<CheckLine> m_lines;
};

} // namespace floorwalker
