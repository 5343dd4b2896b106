// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/consents/consentimportdialog.h"

#include "models/items/consentitems.h"
#include "models/session/profile.h"
#include "models/wording/errortext.h"
#include "ui/main/workplace.h"
#include "ui/theme/theme.h"
#include "ui/views/consents/consentimportform.h"
#include "ui/views/consents/consentimportrows.h"
#include "ui/views/consents/consentimportwords.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/textlabel.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>

namespace floorwalker {

namespace {

constexpr QSize firstSize(1120, 700);
constexpr int lineGap = 6;

using Stage = ConsentImporting::Stage;

//! The one file on this machine that is dragged, or nothing.
QString fileOf(const QMimeData &dragged)
{
    const QList<QUrl> urls = dragged.urls();
    return urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
}

} // namespace

ConsentImportDialog::ConsentImportDialog(const Workplace &workplace, QWidget *parent)
    : QDialog(parent)
    , m_workplace(workplace)
    , m_importing(workplace.consentImporting)
    , m_remembered(workplace.preferences, workplace.profile.id.text(), QStringLiteral("consents"))
    , m_file(new ElidedLabel)
    , m_form(new ConsentImportForm)
    , m_rows(new ConsentImportRows(workplace))
    , m_trouble(new ErrorBar)
    , m_words(new TextLabel)
    , m_progress(new QProgressBar)
{
    setWindowTitle(tr("Import Consents"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    build();
    listen();
    m_everySecond.setInterval(1000);
    if (!m_importing.path().isEmpty()) {
        const ConsentImportOptions &options = m_importing.options();
        m_form->setTitles(m_importing.titles(), options.columns.value_or(ConsentColumns::recognised(m_importing.titles())));
        m_form->setUsage(options.usage);
    }
    refresh();
    m_choose->setFocus();
}

ConsentImportDialog::~ConsentImportDialog() = default;

void ConsentImportDialog::build()
{
    m_words->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    auto *rows = new QVBoxLayout(this);
    rows->setSpacing(panelGap);
    rows->addLayout(buildFileLine());
    rows->addWidget(m_form);
    rows->addWidget(m_rows, 1);
    rows->addWidget(m_trouble);
    rows->addWidget(m_words);
    rows->addWidget(m_progress);
    rows->addWidget(buildConfirmation());
    rows->addLayout(buildButtons());
    m_send->setDefault(true); // not before it is the dialog's
    resize(firstSize.expandedTo(minimumSizeHint()).boundedTo(screen()->availableSize()));
}

QHBoxLayout *ConsentImportDialog::buildFileLine()
{
    auto *line = new QHBoxLayout;
    m_choose = new QPushButton(tr("&Choose File…"));
    auto *sample = new QPushButton(tr("Save a Sample &File…"));
    line->addWidget(m_choose);
    line->addWidget(m_file, 1);
    line->addWidget(sample);
    connect(m_choose, &QPushButton::clicked, this, &ConsentImportDialog::askForFile);
    connect(sample, &QPushButton::clicked, this, [this] {
        askWhereToSave(tr("Save a Sample File"), QStringLiteral("consents.csv"), [this](const QString &path) {
            const auto written = writeConsentSample(path);
            takeSaved(path, written ? std::nullopt : std::optional(written.error()));
        });
    });
    return line;
}

QWidget *ConsentImportDialog::buildConfirmation()
{
    m_confirmation = new QWidget;
    auto *line = new QVBoxLayout(m_confirmation);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(lineGap);
    m_name = new QLineEdit;
    const QString words = tr("This is a production profile. Type its name to send: %1").arg(m_workplace.profile.name);
    auto *label = new TextLabel(words);
    label->setBuddy(m_name);
    label->setWordWrap(true);
    m_name->setAccessibleName(tr("Name of the profile"));
    m_name->setAccessibleDescription(words);
    line->addWidget(label);
    line->addWidget(m_name);
    connect(m_name, &QLineEdit::textChanged, this, &ConsentImportDialog::refresh);
    return m_confirmation;
}

QHBoxLayout *ConsentImportDialog::buildButtons()
{
    auto *line = new QHBoxLayout;
    m_rejected = new QPushButton(tr("Save &Rejected Rows…"));
    m_outcomes = new QPushButton(tr("Save Outco&mes…"));
    m_stop = new QPushButton(tr("S&top"));
    m_close = new QPushButton(tr("Close"));
    m_send = new QPushButton;
    line->addWidget(m_rejected);
    line->addWidget(m_outcomes);
    line->addStretch();
    line->addWidget(m_close);
    line->addWidget(m_stop);
    line->addWidget(m_send);
    connect(m_rejected, &QPushButton::clicked, this, [this] {
        askWhereToSave(tr("Save Rejected Rows"), QStringLiteral("rejected.csv"),
                       [this](const QString &path) { m_importing.saveRejected(path); });
    });
    connect(m_outcomes, &QPushButton::clicked, this, [this] {
        askWhereToSave(tr("Save Outcomes"), QStringLiteral("outcomes.csv"),
                       [this](const QString &path) { m_importing.saveOutcomes(path); });
    });
    connect(m_stop, &QPushButton::clicked, &m_importing, &ConsentImporting::stop);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_send, &QPushButton::clicked, this, &ConsentImportDialog::confirm);
    return line;
}

void ConsentImportDialog::listen()
{
    connect(m_form, &ConsentImportForm::columnsEdited, this,
            [this] { m_remembered.remember(m_importing.titles(), m_form->columns().toTitles(m_importing.titles())); });
    connect(m_form, &ConsentImportForm::changed, this, &ConsentImportDialog::check);
    connect(&m_everySecond, &QTimer::timeout, this, &ConsentImportDialog::refreshProgress);
    connect(&m_importing, &ConsentImporting::stageChanged, this, &ConsentImportDialog::refresh);
    connect(&m_importing, &ConsentImporting::titlesRead, this, &ConsentImportDialog::takeTitles);
    connect(&m_importing, &ConsentImporting::checked, this, &ConsentImportDialog::refresh);
    connect(&m_importing, &ConsentImporting::progressed, this, [this] {
        m_rows->refresh();
        refreshProgress();
    });
    connect(&m_importing, &ConsentImporting::failed, this, &ConsentImportDialog::showError);
    connect(&m_importing, &ConsentImporting::finished, this, &ConsentImportDialog::takeEnd);
    connect(&m_importing, &ConsentImporting::saved, this, &ConsentImportDialog::takeSaved);
}

void ConsentImportDialog::chooseFile(const QString &path)
{
    if (path.isEmpty() || m_importing.stage() == Stage::Sending)
        return;
    m_trouble->clear();
    m_form->setTitles({}, {});
    m_importing.choose(path);
    refresh();
}

void ConsentImportDialog::takeTitles()
{
    const QStringList &titles = m_importing.titles();
    const auto remembered = m_remembered.find(titles);
    m_form->setTitles(titles, remembered ? ConsentColumns::remembered(titles, *remembered) : ConsentColumns::recognised(titles));
    check();
}

void ConsentImportDialog::check()
{
    if (m_importing.titles().isEmpty())
        return;
    m_trouble->clear();
    m_importing.check({.country = m_workplace.profile.country, .usage = m_form->usage(), .columns = m_form->columns()});
    refresh();
}

bool ConsentImportDialog::asksForName() const
{
    return m_workplace.profile.isProduction && m_importing.toSend() > 0 && m_importing.stage() != Stage::Sending;
}

bool ConsentImportDialog::mayConfirm() const
{
    return m_importing.stage() == Stage::Idle && m_importing.toSend() > 0
        && (!asksForName() || m_name->text().trimmed() == m_workplace.profile.name);
}

void ConsentImportDialog::confirm()
{
    if (!mayConfirm())
        return;
    m_trouble->clear();
    m_importing.send();
}

void ConsentImportDialog::takeEnd()
{
    m_name->clear();
    refresh();
    if (m_importing.error())
        showError(*m_importing.error());
}

void ConsentImportDialog::takeSaved(const QString &path, const std::optional<Error> &error)
{
    if (error) {
        showError(*error);
        return;
    }
    m_words->setText(tr("The rows stand in %1.").arg(path));
    m_words->show();
}

void ConsentImportDialog::showError(const Error &error)
{
    const ErrorText text = errorText(error);
    m_trouble->showError(text.sentence, text.nextStep, copyableDetails(error, m_workplace.consents.serverNow()));
    refresh();
}

void ConsentImportDialog::refresh()
{
    const bool isSending = m_importing.stage() == Stage::Sending;
    const int count = m_importing.toSend();
    m_file->setText(m_importing.path());
    m_choose->setEnabled(!isSending);
    m_form->setEnabled(!isSending);
    m_confirmation->setVisible(asksForName());
    m_rejected->setEnabled(m_importing.hasRejected());
    m_outcomes->setVisible(!isSending && m_importing.isSent());
    const bool wasOnThem = m_stop->hasFocus() || m_send->hasFocus();
    m_stop->setVisible(m_importing.stage() != Stage::Idle);
    m_send->setVisible(!isSending);
    m_send->setText(count > 0 ? tr("&Send %n Consents", nullptr, count) : tr("&Send Consents"));
    m_send->setEnabled(mayConfirm());
    if (wasOnThem) // they take each other's place
        (isSending ? m_stop : m_send->isEnabled() ? m_send : m_close)->setFocus();
    if (isSending)
        m_everySecond.start();
    else
        m_everySecond.stop();
    m_rows->refresh();
    refreshProgress();
}

void ConsentImportDialog::refreshProgress()
{
    const QString words = consentImportSentence(m_importing);
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    m_progress->setVisible(m_importing.stage() != Stage::Idle);
    // Without an end in sight it only shows that something goes on.
    m_progress->setMaximum(m_importing.stage() == Stage::Sending ? m_importing.plan()->toSend() : 0);
    m_progress->setValue(int(m_importing.outcomes().size()));
}

void ConsentImportDialog::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a File of Consents"), QString(),
                                   tr("Tables (*.csv *.txt *.tsv *.xlsx);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ConsentImportDialog::chooseFile);
    dialog->open();
}

void ConsentImportDialog::askWhereToSave(const QString &title, const QString &name, std::function<void(const QString &)> save)
{
    auto *dialog = new QFileDialog(this, title, QString(), tr("Tables (*.csv *.xlsx)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, std::move(save));
    dialog->open();
}

void ConsentImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!fileOf(*event->mimeData()).isEmpty() && m_importing.stage() != Stage::Sending)
        event->acceptProposedAction();
}

void ConsentImportDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    chooseFile(fileOf(*event->mimeData()));
}

void ConsentImportDialog::done(int result)
{
    disconnect(&m_importing, nullptr, this, nullptr);
    m_importing.clear();
    QDialog::done(result);
}

} // namespace floorwalker
