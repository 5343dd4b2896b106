// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/transfer/exporting.h"

#include <QDialog>

class QCheckBox;
class QComboBox;

namespace floorwalker {

//! What a page has to give away, and what a figure on paper needs beside it (product.md, 27).
struct ExportOffer {
    QString title; //!< of the list
    QString list; //!< stable English, for the audit log: "contacts"
    qsizetype count = 0; //!< of rows
    ExportHeader header;
    QString incompleteReason; //!< why rows may be missing, a sentence; empty: they are all there
    QTimeZone zone;
    QDate today;
    std::function<ExportRows(bool hasAllColumns)> rows; //!< as they are at that moment
};

//! Asks as what, with which columns and where to a list is exported. Shown with open().
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(ExportOffer offer, QWidget *parent);

signals:
    void ordered(const floorwalker::Exporting::Order &order);

private:
    void build();
    QWidget *makeButtons();
    void refresh();
    void askWhere();
    void order(const QString &path);
    ExportFormat format() const;

    ExportOffer m_offer;
    QComboBox *m_format;
    QComboBox *m_columns;
    QComboBox *m_delimiter;
    QCheckBox *m_hasHeader;
    QCheckBox *m_hasMark;
};

} // namespace floorwalker
