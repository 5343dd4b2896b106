// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/consentimporting.h"
#include "models/settings/importcolumns.h"

#include <QDialog>
#include <QTimer>

class QHBoxLayout;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace floorwalker {

class ConsentImportForm;
class ConsentImportRows;
class ElidedLabel;
class ErrorBar;
class TextLabel;
struct Workplace;

//! A file of consents: chosen (or dropped here), compared with what the tenant has before anything is
//! sent, sent by a button that names the count. Shown with open(). Closing it ends a read, never a
//! sending: that goes on without it, and the next dialog shows how far it has come.
class ConsentImportDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ConsentImportDialog(const Workplace &workplace, QWidget *parent = nullptr);
    ~ConsentImportDialog() override;

    void chooseFile(const QString &path);

public slots:
    void done(int result) override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    QHBoxLayout *buildFileLine();
    QWidget *buildConfirmation();
    QHBoxLayout *buildButtons();
    void listen();

    void takeTitles();
    void check();
    void confirm();
    void takeEnd();
    void takeSaved(const QString &path, const std::optional<Error> &error);
    void showError(const Error &error);
    void refresh();
    void refreshProgress();
    bool mayConfirm() const;
    bool asksForName() const;
    void askForFile();
    void askWhereToSave(const QString &title, const QString &name, std::function<void(const QString &)> save);

    const Workplace &m_workplace;
    ConsentImporting &m_importing;
    ImportColumns m_remembered;
    ElidedLabel *m_file;
    ConsentImportForm *m_form;
    ConsentImportRows *m_rows;
    ErrorBar *m_trouble;
    TextLabel *m_words;
    QProgressBar *m_progress;
    QWidget *m_confirmation = nullptr;
    QLineEdit *m_name = nullptr;
    QPushButton *m_choose = nullptr;
    QPushButton *m_rejected = nullptr;
    QPushButton *m_outcomes = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_send = nullptr;
    QTimer m_everySecond;
};

} // namespace floorwalker
