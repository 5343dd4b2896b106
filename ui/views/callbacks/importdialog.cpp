// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/callbacks/importdialog.h"

#include "models/items/callbackitems.h"
#include "models/session/profile.h"
#include "models/wording/errortext.h"
#include "ui/main/workplace.h"
#include "ui/theme/theme.h"
#include "ui/views/callbacks/importform.h"
#include "ui/views/callbacks/importrows.h"
#include "ui/views/callbacks/importwords.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/textlabel.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>

namespace floorwalker {

namespace {

constexpr QSize firstSize(1280, 760);
constexpr std::chrono::milliseconds typingPause{250};
constexpr int lineGap = 6;

using Stage = CallbackImporting::Stage;

//! The one file on this machine that is dragged, or nothing.
QString fileOf(const QMimeData &dragged)
{
    const QList<QUrl> urls = dragged.urls();
    return urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
}

} // namespace

ImportDialog::ImportDialog(const Workplace &workplace, QWidget *parent)
    : QDialog(parent)
    , m_workplace(workplace)
    , m_importing(workplace.callbackImporting)
    , m_remembered(workplace.preferences, workplace.profile.id.text(), QStringLiteral("callbacks"))
    , m_file(new ElidedLabel)
    , m_form(new ImportForm)
    , m_rows(new ImportRows(workplace))
    , m_trouble(new ErrorBar)
    , m_words(new TextLabel)
    , m_progress(new QProgressBar)
{
    setWindowTitle(tr("Import Callbacks"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    build();
    listen();
    offerQueues();
    m_everySecond.setInterval(1000);
    m_soon.setSingleShot(true);
    m_soon.setInterval(typingPause);
    if (!m_importing.path().isEmpty()) {
        const ImportOptions &options = m_importing.options();
        m_form->setTitles(m_importing.titles(),
                          options.columns.value_or(CallbackColumns::recognised(m_importing.titles())));
        m_form->setOptions(options);
    }
    refresh();
    m_choose->setFocus();
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::offerQueues()
{
    QStringList numbers;
    const QList<QueueChoice> queues = m_workplace.callbacks.queues();
    for (const QueueChoice &queue : queues)
        numbers << queue.number;
    m_form->setQueues(numbers);
}

void ImportDialog::build()
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

QHBoxLayout *ImportDialog::buildFileLine()
{
    auto *line = new QHBoxLayout;
    m_choose = new QPushButton(tr("&Choose File\u2026"));
    auto *sample = new QPushButton(tr("Save a Sample &File\u2026"));
    line->addWidget(m_choose);
    line->addWidget(m_file, 1);
    line->addWidget(sample);
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::askForFile);
    connect(sample, &QPushButton::clicked, this, [this] {
        askWhereToSave(tr("Save a Sample File"), QStringLiteral("callbacks.csv"),
                       [this](const QString &path) { saveSample(path); });
    });
    return line;
}

QWidget *ImportDialog::buildConfirmation()
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
    connect(m_name, &QLineEdit::textChanged, this, &ImportDialog::refresh);
    return m_confirmation;
}

QHBoxLayout *ImportDialog::buildButtons()
{
    auto *line = new QHBoxLayout;
    m_rejected = new QPushButton(tr("Save &Rejected Rows\u2026"));
    m_stop = new QPushButton(tr("S&top"));
    m_close = new QPushButton(tr("Close"));
    m_send = new QPushButton;
    m_outcomes = new QPushButton(tr("Save &Outcomes\u2026"));
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
    connect(m_stop, &QPushButton::clicked, &m_importing, &CallbackImporting::stop);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_send, &QPushButton::clicked, this, &ImportDialog::confirm);
    return line;
}

void ImportDialog::listen()
{
    connect(m_form, &ImportForm::columnsEdited, this, &ImportDialog::rememberColumns);
    connect(m_form, &ImportForm::changed, this, &ImportDialog::checkSoon);
    connect(&m_soon, &QTimer::timeout, this, &ImportDialog::check);
    connect(&m_everySecond, &QTimer::timeout, this, &ImportDialog::refreshProgress);
    connect(&m_importing, &CallbackImporting::stageChanged, this, &ImportDialog::refresh);
    connect(&m_importing, &CallbackImporting::titlesRead, this, &ImportDialog::takeTitles);
    connect(&m_importing, &CallbackImporting::checked, this, &ImportDialog::refresh);
    connect(&m_importing, &CallbackImporting::progressed, this, [this] {
        m_rows->refresh();
        refreshProgress();
    });
    connect(&m_importing, &CallbackImporting::failed, this, &ImportDialog::showError);
    connect(&m_importing, &CallbackImporting::finished, this, &ImportDialog::takeEnd);
    connect(&m_importing, &CallbackImporting::saved, this,
            [this](const QString &path, const std::optional<Error> &error) {
        if (error)
            showError(*error);
        else
            m_words->setText(tr("The rows stand in %1.").arg(path));
    });
}

void ImportDialog::chooseFile(const QString &path)
{
    if (path.isEmpty() || m_importing.stage() == Stage::Sending)
        return;
    m_soon.stop();
    m_trouble->clear();
    m_form->setTitles({}, {});
    m_importing.choose(path);
    refresh();
}

void ImportDialog::takeTitles()
{
    const QStringList &titles = m_importing.titles();
    CallbackColumns columns = CallbackColumns::recognised(titles);
    if (const auto remembered = m_remembered.find(titles)) {
        columns = CallbackColumns::fromTitles(titles, *remembered);
        for (const ImportField field : importFields) {
            if (!remembered->contains(name(field)))
                columns.clear(field); // left out on purpose
        }
    }
    m_form->setTitles(titles, columns);
    check();
}

void ImportDialog::rememberColumns()
{
    m_remembered.remember(m_importing.titles(), m_form->columns().toTitles(m_importing.titles()));
}

//! The plan on screen is no longer what the form says: nothing can be confirmed until it is.
void ImportDialog::checkSoon()
{
    if (m_importing.path().isEmpty())
        return;
    m_soon.start();
    refresh();
}

void ImportDialog::check()
{
    m_soon.stop();
    if (m_importing.titles().isEmpty())
        return;
    m_trouble->clear();
    const Profile &profile = m_workplace.profile;
    m_importing.check({profile.country, m_workplace.businessDay.zone()}, m_form->options());
    refresh();
}

bool ImportDialog::asksForName() const
{
    return m_workplace.profile.isProduction && m_importing.toSend() > 0 && m_importing.stage() != Stage::Sending;
}

bool ImportDialog::mayConfirm() const
{
    return m_importing.stage() == Stage::Idle && !m_soon.isActive() && m_importing.toSend() > 0
        && (!asksForName() || m_name->text().trimmed() == m_workplace.profile.name);
}

void ImportDialog::confirm()
{
    if (!mayConfirm())
        return;
    m_trouble->clear();
    m_importing.send();
}

void ImportDialog::takeEnd(const std::optional<Error> &error)
{
    m_name->clear();
    refresh();
    if (error && error->kind != ErrorKind::Cancelled)
        showError(*error);
}

void ImportDialog::showError(const Error &error)
{
    const ErrorText text = errorText(error);
    m_trouble->showError(text.sentence, text.nextStep, copyableDetails(error, m_workplace.callbacks.serverNow()));
    refresh();
}

void ImportDialog::refresh()
{
    const bool isSending = m_importing.stage() == Stage::Sending;
    const int count = m_importing.toSend();
    m_file->setText(m_importing.path());
    m_choose->setEnabled(!isSending);
    m_form->setEnabled(!isSending);
    m_confirmation->setVisible(asksForName());
    m_rejected->setEnabled(m_importing.hasRejected());
    m_outcomes->setVisible(!isSending && !m_importing.entries().isEmpty());
    const bool wasOnThem = m_stop->hasFocus() || m_send->hasFocus();
    m_stop->setVisible(m_importing.stage() != Stage::Idle);
    m_send->setVisible(!isSending);
    m_send->setText(count > 0 ? tr("&Send %n Callbacks", nullptr, count) : tr("&Send Callbacks"));
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

void ImportDialog::refreshProgress()
{
    const QString words = importSentence(m_importing);
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    m_progress->setVisible(m_importing.stage() != Stage::Idle);
    const BatchCounts &counts = m_importing.counts();
    // Without an end in sight it only shows that something goes on.
    m_progress->setMaximum(m_importing.stage() == Stage::Sending ? counts.all() : 0);
    m_progress->setValue(counts.arrived + counts.refused);
}

void ImportDialog::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a File of Callbacks"), QString(),
                                   tr("Tables (*.csv *.txt *.tsv *.xlsx);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::chooseFile);
    dialog->open();
}

void ImportDialog::askWhereToSave(const QString &title, const QString &name,
                                  std::function<void(const QString &)> save)
{
    auto *dialog = new QFileDialog(this, title, QString(), tr("Tables (*.csv *.xlsx)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, std::move(save));
    dialog->open();
}

void ImportDialog::saveSample(const QString &path)
{
    if (const auto written = writeSample(path); !written)
        showError(written.error());
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!fileOf(*event->mimeData()).isEmpty() && m_importing.stage() != Stage::Sending)
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    chooseFile(fileOf(*event->mimeData()));
}

void ImportDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // Enter in a field of the form looks at the file anew; only the button and the name send.
    if (isEnter && m_form->isAncestorOf(focusWidget()))
        check();
    else
        QDialog::keyPressEvent(event);
}

void ImportDialog::done(int result)
{
    disconnect(&m_importing, nullptr, this, nullptr);
    m_soon.stop();
    m_importing.clear();
    QDialog::done(result);
}

} // namespace floorwalker
