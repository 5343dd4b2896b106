// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/callbackimporting.h"
#include "models/settings/importcolumns.h"

#include <QDialog>
#include <QTimer>

class QHBoxLayout;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace floorwalker {

class ElidedLabel;
class ErrorBar;
class ImportForm;
class ImportRows;
class TextLabel;
struct Workplace;

//! A file of callbacks: chosen (or dropped here), looked at row by row before anything is sent, sent
//! by a button that names the count. Shown with open(). Closing it ends a read, never a sending: that
//! goes on without it, and the next dialog shows how far it has come.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ImportDialog(const Workplace &workplace, QWidget *parent = nullptr);
    ~ImportDialog() override;

    void chooseFile(const QString &path);

public slots:
    void done(int result) override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QHBoxLayout *buildFileLine();
    QWidget *buildConfirmation();
    QHBoxLayout *buildButtons();
    void listen();
    void offerQueues();

    void takeTitles();
    void rememberColumns();
    void checkSoon();
    void check();
    void confirm();
    void takeEnd(const std::optional<Error> &error);
    void showError(const Error &error);
    void refresh();
    void refreshProgress();
    bool mayConfirm() const;
    bool asksForName() const;

    void askForFile();
    void askWhereToSave(const QString &title, const QString &name, std::function<void(const QString &)> save);
    void saveSample(const QString &path);

    const Workplace &m_workplace;
    CallbackImporting &m_importing;
    ImportColumns m_remembered;
    ElidedLabel *m_file;
    ImportForm *m_form;
    ImportRows *m_rows;
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
    QTimer m_soon; //!< one check for several keys
    QTimer m_everySecond;
};

} // namespace floorwalker
