// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/exportdialog.h"

#include "ui/forms/formfield.h"
#include "ui/theme/theme.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QPushButton>
#include <QVBoxLayout>

namespace floorwalker {

namespace {

constexpr int wordsWidth = 440;

//! Spreadsheets split a file at the semicolon where the comma stands in numbers.
char16_t usualDelimiter()
{
    return QLocale().decimalPoint() == QStringLiteral(",") ? u';' : u',';
}

} // namespace

ExportDialog::ExportDialog(ExportOffer offer, QWidget *parent)
    : QDialog(parent)
    , m_offer(std::move(offer))
    , m_format(new QComboBox)
    , m_columns(new QComboBox)
    , m_delimiter(new QComboBox)
    , m_hasHeader(new QCheckBox(tr("&Say on top what the rows are")))
    , m_hasMark(new QCheckBox(tr("&Mark the file as UTF-8, for spreadsheets")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export %1").arg(m_offer.title));
    m_format->addItem(tr("Table of text (CSV)"), int(ExportFormat::Csv));
    m_format->addItem(tr("Workbook (XLSX)"), int(ExportFormat::Xlsx));
    m_format->addItem(tr("JSON, for programs"), int(ExportFormat::Json));
    m_columns->addItem(tr("Those shown, in their order"), false);
    m_columns->addItem(tr("All"), true);
    m_delimiter->addItem(tr("Comma"), u',');
    m_delimiter->addItem(tr("Semicolon"), u';');
    //: What separates the cells of a line
    m_delimiter->addItem(tr("Tab"), u'\t');
    m_delimiter->setCurrentIndex(m_delimiter->findData(usualDelimiter()));
    m_hasMark->setChecked(true);
    m_hasHeader->setToolTip(tr("Profile, search, time zone and time of the data, in the first lines"));
    build();
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    refresh();
}

void ExportDialog::build()
{
    auto *words = new TextLabel(tr("%n row(s), in the order in which they are shown.", nullptr, int(m_offer.count)));
    words->setWordWrap(true);
    words->setMinimumWidth(wordsWidth);
    auto *incomplete = new NoticeBar;
    incomplete->tell(m_offer.incompleteReason);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    layout->setSpacing(panelGap);
    layout->addWidget(words);
    layout->addWidget(incomplete);
    layout->addWidget(new FormField(tr("&Format"), m_format));
    layout->addWidget(new FormField(tr("&Columns"), m_columns));
    layout->addWidget(new FormField(tr("Cells are separated &by"), m_delimiter));
    layout->addWidget(m_hasHeader);
    layout->addWidget(m_hasMark);
    layout->addWidget(makeButtons());
}

QWidget *ExportDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox;
    QPushButton *save = buttons->addButton(tr("Save As…"), QDialogButtonBox::ActionRole);
    save->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(save, &QPushButton::clicked, this, &ExportDialog::askWhere);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

//! A workbook always says on top what it is, JSON never.
void ExportDialog::refresh()
{
    const bool isCsv = format() == ExportFormat::Csv;
    m_delimiter->setEnabled(isCsv);
    m_hasMark->setEnabled(isCsv);
    m_hasHeader->setEnabled(isCsv);
}

ExportFormat ExportDialog::format() const
{
    return ExportFormat(m_format->currentData().toInt());
}

void ExportDialog::askWhere()
{
    const QString suffix = name(format());
    auto *dialog = new QFileDialog(this, windowTitle(), QString(), m_format->currentText() + QStringLiteral(" (*.%1)").arg(suffix));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(QStringLiteral("%1 %2.%3").arg(m_offer.title, m_offer.today.toString(Qt::ISODate), suffix));
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::order);
    dialog->open();
}

void ExportDialog::order(const QString &path)
{
    Exporting::Order order{.path = path,
                           .format = format(),
                           .options = {.zone = m_offer.zone},
                           .rows = m_offer.rows(m_columns->currentData().toBool())};
    if (format() == ExportFormat::Xlsx || m_hasHeader->isChecked())
        order.options.header = m_offer.header;
    order.options.delimiter = char16_t(m_delimiter->currentData().toUInt());
    order.options.hasByteOrderMark = m_hasMark->isChecked();
    emit ordered(order);
    accept();
}

} // namespace floorwalker
