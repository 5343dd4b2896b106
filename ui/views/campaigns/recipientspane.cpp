// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/campaigns/recipientspane.h"

#include "models/session/profile.h"
#include "ui/forms/formfield.h"
#include "ui/main/workplace.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QComboBox>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace floorwalker {

namespace {

constexpr int textLines = 4;
constexpr int titleLetters = 14;

QString addressField()
{
    return QStringLiteral("address");
}

} // namespace

RecipientsPane::RecipientsPane(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_source(new QComboBox)
    , m_stack(new QStackedWidget)
    , m_text(new QPlainTextEdit)
    , m_choose(new QPushButton(tr("Choose &File…")))
    , m_file(new ElidedLabel)
    , m_column(new QComboBox)
    , m_remembered(workplace.preferences, workplace.profile.id.text(), QStringLiteral("recipients"))
{
    m_source->addItems({tr("Typed or pasted"), tr("From a file")});
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("One a line, or separated by commas. Rows of a spreadsheet may be pasted with their titles."));
    m_text->setAccessibleName(tr("Recipients"));
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * textLines);
    auto *typed = new QWidget; // the stack itself does not know the most an edit may be
    auto *room = new QVBoxLayout(typed);
    room->setContentsMargins(0, 0, 0, 0);
    room->addWidget(m_text);
    m_stack->addWidget(typed);
    m_stack->addWidget(buildFile());
    m_stack->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new FormField(tr("Re&cipients"), m_source));
    column->addWidget(m_stack);
    connect(m_source, &QComboBox::currentIndexChanged, this, [this](int source) {
        m_stack->setCurrentIndex(source);
        emit changed();
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, &RecipientsPane::changed);
}

QWidget *RecipientsPane::buildFile()
{
    m_choose->setAutoDefault(false);
    m_column->setAccessibleName(tr("Column of the addresses"));
    m_column->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_column->setMinimumContentsLength(titleLetters);
    m_column->setEnabled(false);
    m_file->setText(tr("A CSV file or an Excel workbook whose first row names the columns"));
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    auto *sample = new QPushButton(tr("Save a Sample…"));
    sample->setAutoDefault(false);
    connect(sample, &QPushButton::clicked, this, &RecipientsPane::askWhereToSaveSample);
    auto *line = new QHBoxLayout;
    line->addWidget(m_choose);
    line->addWidget(m_file, 1);
    line->addWidget(sample);
    column->addLayout(line);
    column->addWidget(new FormField(tr("Co&lumn of the addresses"), m_column));
    column->addStretch();
    connect(m_choose, &QPushButton::clicked, this, &RecipientsPane::askForFile);
    connect(m_column, &QComboBox::currentIndexChanged, this, &RecipientsPane::chooseColumn);
    return part;
}

RecipientList RecipientsPane::recipients() const
{
    return m_source->currentIndex() == File ? m_list : RecipientList::fromText(m_text->toPlainText());
}

void RecipientsPane::setRecipients(const RecipientList &recipients, const QString &name)
{
    clear();
    if (recipients.titles.isEmpty()) {
        QStringList addresses;
        for (const Recipient &recipient : recipients.rows)
            addresses << recipient.cells.value(recipients.addressColumn);
        m_text->setPlainText(addresses.join(u'\n'));
        return;
    }
    m_source->setCurrentIndex(File);
    m_file->setText(name);
    show(recipients);
}

void RecipientsPane::clear()
{
    m_worker.renew();
    m_source->setCurrentIndex(Typed);
    m_text->clear();
    m_list = {};
    m_column->clear();
    m_column->setEnabled(false);
    m_file->setText(tr("A CSV file or an Excel workbook whose first row names the columns"));
}

//! By a person: what he means is remembered for files of these titles.
void RecipientsPane::chooseColumn(int column)
{
    m_list.addressColumn = column;
    if (column >= 0)
        m_remembered.remember(m_list.titles, {{addressField(), m_list.titles.value(column)}});
    emit changed();
}

void RecipientsPane::askWhereToSaveSample()
{
    auto *dialog = new QFileDialog(this, tr("Save a Sample File"), QString(), tr("Tables (*.csv *.xlsx)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("recipients.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (const auto written = RecipientList::writeSample(path); !written)
            emit failed(written.error());
    });
    dialog->open();
}

void RecipientsPane::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a File of Recipients"), QString(),
                                   tr("Tables (*.csv *.txt *.tsv *.xlsx);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RecipientsPane::chooseFile);
    dialog->open();
}

void RecipientsPane::chooseFile(const QString &path)
{
    if (path.isEmpty())
        return;
    m_source->setCurrentIndex(File);
    m_file->setText(path);
    m_worker.renew();
    m_worker.run([path](const std::atomic_bool *isVoid) { return RecipientList::rowsOf(path, isVoid); },
                     [this](const Result<RecipientList> &list) { takeFile(list); });
}

void RecipientsPane::takeFile(const Result<RecipientList> &list)
{
    if (!list) {
        emit failed(list.error());
        return;
    }
    RecipientList read = *list;
    if (const auto remembered = m_remembered.find(read.titles))
        read.addressColumn = int(read.titles.indexOf(remembered->value(addressField())));
    show(read);
}

void RecipientsPane::show(const RecipientList &list)
{
    m_list = list;
    {
        const QSignalBlocker quiet(m_column);
        m_column->clear();
        m_column->addItems(m_list.titles);
        m_column->setCurrentIndex(m_list.addressColumn);
        m_column->setEnabled(true);
    }
    emit changed();
}

} // namespace floorwalker
