// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/importworker.h"
#include "models/edits/recipientlist.h"
#include "models/settings/importcolumns.h"

#include <QWidget>

class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace floorwalker {

class ElidedLabel;
struct Workplace;

//! Who gets a campaign: typed or pasted, or the rows of a file, whose columns then fill placeholders.
class RecipientsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit RecipientsPane(const Workplace &workplace, QWidget *parent = nullptr);

    RecipientList recipients() const;
    //! As if typed; with columns as if from a file of that name.
    void setRecipients(const RecipientList &recipients, const QString &name);
    void chooseFile(const QString &path);
    void clear();

signals:
    void changed();
    void failed(const floorwalker::Error &error); //!< the file

private:
    enum Source { Typed, File };

    QWidget *buildFile();
    void askForFile();
    void askWhereToSaveSample();
    void chooseColumn(int column);
    void takeFile(const Result<RecipientList> &list);
    void show(const RecipientList &list);

    QComboBox *m_source;
    QStackedWidget *m_stack;
    QPlainTextEdit *m_text;
    QPushButton *m_choose;
    ElidedLabel *m_file;
    QComboBox *m_column;
    RecipientList m_list; //!< of the file
    ImportColumns m_remembered;
    ImportWorker m_worker;
};

} // namespace floorwalker
