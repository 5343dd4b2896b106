// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/campaignsending.h"

#include <QDialog>
#include <QTimer>

class QHBoxLayout;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace floorwalker {

class ComposeForm;
class ErrorBar;
class PreflightRows;
class RecipientsPane;
class TextLabel;
struct Workplace;

//! A campaign: written at the left, its recipients and what becomes of each at the right, sent by a
//! button that names how many. Shown with open(). Closing it keeps what was written, and never ends a
//! sending.
class ComposeDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ComposeDialog(const Workplace &workplace, QWidget *parent = nullptr);
    ~ComposeDialog() override;

    //! Takes the place of what was written.
    void begin(const CampaignDraft &draft, const RecipientList &recipients);
    void chooseFile(const QString &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QHBoxLayout *buildTest();
    QHBoxLayout *buildButtons();
    void listen();
    void checkSoon();
    void check();
    bool isOutdated() const;
    void confirm();
    void sendTest();
    void takeEnd(const std::optional<Error> &error);
    void takeTest(const QList<Entry> &entries, const std::optional<Error> &error);
    void showError(const Error &error);
    void startAnew();
    void refresh();
    void refreshProgress();
    bool mayConfirm() const;
    bool asksForName() const;
    void askWhereToSave();

    const Workplace &m_workplace;
    CampaignSending &m_sending;
    ComposeForm *m_form;
    RecipientsPane *m_recipients;
    PreflightRows *m_rows;
    ErrorBar *m_trouble;
    TextLabel *m_words;
    QProgressBar *m_progress;
    QLineEdit *m_testAddress;
    QPushButton *m_test;
    QWidget *m_confirmation;
    QLineEdit *m_name;
    QPushButton *m_excluded;
    QPushButton *m_anew;
    QPushButton *m_stop;
    QPushButton *m_close;
    QPushButton *m_send;
    QList<CampaignFinding> m_findings; //!< of the form alone
    QTimer m_soon; //!< one check for several keys
    QTimer m_everySecond;
    Instant m_judgedAt{};
    bool m_isEnded = false; //!< what stands here has been sent
};

} // namespace floorwalker
