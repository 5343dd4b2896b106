// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/callbackimporting.h"
#include "tests/support/seen.h"
#include "tests/ui/views/demoworkplace.h"
#include "ui/views/callbacks/importdialog.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTest>

namespace floorwalker {

//! A dialog in front of the demo tenant, over real HTTP.
class ImportScene final : public DemoWorkplace
{
public:
    //! A whole day's tenant that counts nobody's requests.
    static demo::Options quiet()
    {
        demo::Options options;
        options.quota = 100'000;
        return options;
    }

    explicit ImportScene(const Setting &setting = {.options = quiet()})
        : DemoWorkplace(setting)
    {
        open();
    }
    ~ImportScene() { delete dialog; }

    void open()
    {
        dialog = new ImportDialog(*workplace);
        dialog->open();
        if (!QTest::qWaitForWindowActive(dialog))
            qFatal("the dialog is not active");
    }

    QString file(const QByteArray &content, const QString &name = QStringLiteral("rows.csv"))
    {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return file.fileName();
    }

    CallbackImporting &importing() { return tenant->writing().callbackImporting; }
    bool settles() { return QTest::qWaitFor([this] { return !isBusy(); }, 30'000); }
    bool isBusy() { return importing().stage() != CallbackImporting::Stage::Idle || sentence().contains(QStringLiteral("Reading")); }
    bool look(const QByteArray &content)
    {
        dialog->chooseFile(file(content));
        return settles();
    }

    template<typename Widget>
    Widget &named(const QString &name) const
    {
        const auto all = dialog->findChildren<Widget *>();
        for (Widget *widget : all) {
            if (widget->accessibleName() == name || seen::nameOf(widget) == name)
                return *widget;
        }
        qFatal("nothing is called %s", qPrintable(name));
    }
    QPushButton &button(const QString &name) const { return named<QPushButton>(name); }
    TableView &rows() const { return named<TableView>(QStringLiteral("Rows")); }
    QString column(const QString &title) const { return seen::column(rows(), title).join(u'|'); }
    QString sentence() const
    {
        QStringList shown;
        const auto labels = dialog->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
        for (QLabel *label : labels) {
            if (label->isVisible())
                shown << label->text();
        }
        return shown.join(u' ');
    }
    QString trouble() const { return seen::trouble(*dialog); }
    //! By keys, as the combo box takes them.
    void chooseColumn(const QString &field, const QString &title) const
    {
        auto &choice = named<QComboBox>(field);
        choice.setFocus();
        QTest::keyClick(&choice, Qt::Key_Home);
        for (int i = 0; i < choice.count() && choice.currentText() != title; ++i)
            QTest::keyClick(&choice, Qt::Key_Down);
    }
    void press(const QString &name) const
    {
        button(name).setFocus();
        QTest::keyClick(&button(name), Qt::Key_Space);
    }

    QPointer<ImportDialog> dialog;
};

} // namespace floorwalker
