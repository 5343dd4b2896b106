// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/transfer/exporting.h"
#include "ui/views/tabpart.h"
#include "ui/widgets/keyvaluelist.h"

#include <functional>

namespace floorwalker {

class CellTable;
class ErrorBar;
class ExportBar;
class LiveTable;
class NoticeBar;
class PagedList;
class Panel;
struct Workplace;

//! A tab that is a list of the project, with all fields of its chosen row beside it.
class ListPart final : public TabPart
{
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString resource;
        QString nothing; //!< where an empty list is ordinary
        QString unchosen; //!< "No contact chosen"
        QString fields; //!< "Fields of the contact"
        int tableShare = 640; //!< of a thousand of the width, at first
    };
    struct Source {
        CellTable &table;
        std::function<Freshness()> freshness;
        std::function<void()> read; //!< when it is looked at
        std::function<void()> refresh; //!< when a person wants it
        std::function<QJsonObject(const QString &id)> raw; //!< of a row, as it came
        std::function<ExportRows(const QList<int> &)> exportRows;
        PagedList *pages = nullptr; //!< null: it comes whole
    };

    ListPart(const Words &words, const Source &source, const Workplace &workplace, QWidget *parent = nullptr);

    void setLookedAt(bool isLookedAt) override;
    void refresh() override;
    void takeFocus() override;
    void find() override;
    void exportShown() override;
    Freshness freshness() const override;
    void addButton(QWidget *button) override;

    void refreshRows(); //!< rows or freshness have changed
    QString currentId() const;
    QStringList selectedIds() const;
    LiveTable &table() const { return *m_table; }
    Panel &side() const { return *m_side; }
    void setMore(const QList<KeyValue> &fields); //!< of the chosen row, above the others
    void tell(const QString &sentence); //!< what came of something done
    void tellTrouble(const QString &sentence, const QString &nextStep, const QString &details);

signals:
    void currentChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void giveSideRoom();
    void showCurrent();

    const Workplace &m_workplace;
    Words m_words;
    Source m_source;
    LiveTable *m_table;
    Panel *m_side;
    KeyValueList *m_fields;
    ExportBar *m_export;
    NoticeBar *m_outcome;
    ErrorBar *m_trouble;
    QWidget *m_more = nullptr; //!< shows the next page; null: there are no pages
    QString m_shown; //!< id
    QList<KeyValue> m_moreFields;
};

} // namespace floorwalker
