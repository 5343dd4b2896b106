// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/app/demo/apiclient.h"
#include "tests/support/seen.h"
#include "tests/ui/views/demoworkplace.h"
#include "ui/forms/formfield.h"
#include "ui/theme/theme.h"
#include "ui/views/campaigns/composedialog.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

namespace floorwalker {

//! A campaign is composed in front of the demo tenant, over real HTTP; and a client of its own beside it
//! counts what arrives.
class ComposeScene final : public DemoWorkplace
{
public:
    static inline const QString aino = QStringLiteral("+358401112221");
    static inline const QString eero = QStringLiteral("+358401112222");

    //! Nothing goes out while one looks.
    static demo::Options still()
    {
        demo::Options options = small();
        options.plan.speed = 0.01;
        return options;
    }
    static demo::Options with(const QString &fault)
    {
        demo::Options options = still();
        options.faults = {fault};
        return options;
    }

    explicit ComposeScene(const Setting &setting = {.options = still()})
        : DemoWorkplace(setting)
        , server(*centre, centre->users().first().name)
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not)")));
        applyTheme(*qApp, ThemeChoice::Light);
        m_need = tenant->messages().need();
        if (!QTest::qWaitFor([this] { return !tenant->messages().sources().isEmpty(); }, 30'000))
            qFatal("no message came");
        dialog = std::make_unique<ComposeDialog>(*workplace);
        open();
    }

    void open() const
    {
        dialog->open();
        if (!QTest::qWaitForWindowActive(dialog.get()))
            qFatal("the dialog is not active");
    }

    CampaignSending &sending() { return tenant->writing().campaignSending; }
    template<typename W>
    W &part(const QString &name) const { return seen::part<W>(*dialog, name); }
    QLineEdit &name() const { return part<QLineEdit>(QStringLiteral("Name, for us")); }
    QComboBox &source() const { return part<QComboBox>(QStringLiteral("From (address of a chat queue)")); }
    QComboBox &subtype() const { return part<QComboBox>(QStringLiteral("Subtype")); }
    QPlainTextEdit &text() const { return part<QPlainTextEdit>(QStringLiteral("Text")); }
    QPlainTextEdit &recipients() const { return part<QPlainTextEdit>(QStringLiteral("Recipients")); }
    TableView &rows() const { return part<TableView>(QStringLiteral("Recipients and what becomes of them")); }
    QStringList column(const QString &title) const { return seen::column(rows(), title); }
    //! An address messages of that subtype come from.
    QString known(const QString &subtype = QStringLiteral("sms")) const { return tenant->messages().sources().key(subtype); }

    //! By keys, in the place of what stands there.
    template<typename W>
    static void type(W &field, const QString &words)
    {
        field.setFocus();
        QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&field, Qt::Key_Backspace);
        QTest::keyClicks(&field, words);
    }
    static void choose(QComboBox &combo, const QString &words)
    {
        combo.setFocus();
        QTest::keyClick(&combo, Qt::Key_Home);
        for (int i = 0; i < combo.count() && combo.currentText() != words; ++i)
            QTest::keyClick(&combo, Qt::Key_Down);
    }
    //! A short message to those, whatever the hour, looked at.
    bool write(const QString &campaign, const QString &words, const QString &to)
    {
        type(name(), campaign);
        type(source(), known());
        type(subtype(), QStringLiteral("sms"));
        type(text(), words);
        recipients().setPlainText(to);
        part<QCheckBox>(QStringLiteral("Also outside the allowed hours")).setChecked(true);
        return look();
    }
    //! By Enter in a field; then it is judged at once.
    bool look()
    {
        name().setFocus();
        QTest::keyClick(&name(), Qt::Key_Return);
        return rests();
    }
    bool rests()
    {
        return QTest::qWaitFor([this] { return sending().stage() == CampaignSending::Stage::Idle; }, 30'000);
    }

    QString file(const QByteArray &content, const QString &fileName = QStringLiteral("recipients.csv")) const
    {
        QFile written(folder.filePath(fileName));
        if (written.open(QIODevice::WriteOnly))
            written.write(content);
        return written.fileName();
    }
    //! Chooses a file of that content and waits until it is judged.
    bool take(const QByteArray &content)
    {
        dialog->chooseFile(file(content));
        return QTest::qWaitFor([this] { return sending().plan() && !sending().plan()->titles.isEmpty(); }, 30'000);
    }

    QString verdict(const QString &field) const
    {
        const auto fields = dialog->findChildren<FormField *>();
        for (const FormField *one : fields) {
            if (one->field()->accessibleName() == field)
                return one->verdict();
        }
        qFatal("no field is called %s", qPrintable(field));
    }
    QString sentence() const
    {
        QStringList shown;
        const auto labels = dialog->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
        for (const QLabel *label : labels) {
            if (label->isVisible())
                shown << label->text();
        }
        return shown.join(u' ');
    }
    QString trouble() const { return seen::trouble(*dialog); }
    QStringList pills() const
    {
        QStringList words;
        const auto all = dialog->findChildren<Pill *>();
        for (Pill *pill : all) {
            if (pill->isVisible())
                words << seen::nameOf(pill);
        }
        return words;
    }
    QPushButton &sendButton() const
    {
        const auto buttons = dialog->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (const QString words = seen::nameOf(button); words == u"Send" || words.startsWith(u"Send to"))
                return *button;
        }
        qFatal("no button sends");
    }
    void press(QPushButton &button) const
    {
        button.setFocus();
        QTest::keyClick(&button, Qt::Key_Space);
    }
    void press(const QString &button) const { press(part<QPushButton>(button)); }
    void escape() const { QTest::keyClick(dialog.get(), Qt::Key_Escape); }

    int created() { return server.get("/_demo/messages").object()[u"created"].toInt(); }
    //! How often somebody was reached or given up.
    int ends(const QString &address)
    {
        return server.get("/_demo/messages/deliveries").object()[address].toInt()
            + server.get("/_demo/messages/failures").object()[address].toInt();
    }

    ApiClient server;
    std::unique_ptr<ComposeDialog> dialog;

private:
    FeedNeed m_need;
};

} // namespace floorwalker
