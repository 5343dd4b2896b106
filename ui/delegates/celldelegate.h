// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/figures/severity.h"
#include "models/items/roles.h"
#include "ui/delegates/dots.h"
#include "ui/delegates/laidtext.h"
#include "ui/delegates/sparklines.h"

#include <QAbstractItemDelegate>

#include <functional>
#include <optional>

namespace floorwalker {

struct Tokens;

//! Paints a cell by its CellKind from the roles in models/items/roles.h. Text is laid out once per
//! distinct string, so a repaint of a table costs less than plain drawText.
class CellDelegate final : public QAbstractItemDelegate
{
    Q_OBJECT

public:
    //! Milliseconds: since the epoch by the server's clock, and steady for ChangedAtRole.
    using Now = std::function<qint64()>;

    explicit CellDelegate(Now serverNow, Now steadyNow = {}, QObject *parent = nullptr);

    void setStale(bool stale) { m_stale = stale; } //!< dims everything
    void setFading(bool fading) { m_fading = fading; } //!< whether a changed cell is highlighted

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    qint64 serverNow() const { return m_serverNow(); }

    static CellKind kindOf(const QModelIndex &index);
    //! As the model's header says, else as its first row does.
    static CellKind kindOfColumn(const QAbstractItemModel *model, int column);
    static bool isFigure(CellKind kind); //!< stands at the right
    static bool isRunning(CellKind kind); //!< changes with every second
    //! "00:02:14", "≥ 00:02:14", "in 00:02:14", or the model's own text where there is no instant.
    static QString spanText(const QModelIndex &index, qint64 serverNow);
    static QString plainText(const QModelIndex &index, qint64 serverNow); //!< what the cell shows now, to copy
    //! The same with its severity as a word: for tool tips and readers.
    static QString spokenText(const QModelIndex &index, qint64 serverNow);

    static constexpr int fadeMs = 600;

    int laidTexts() const { return m_plain.size() + m_bold.size(); }
    static constexpr int mostLaidTexts = 4096;

private:
    struct Cell;

    void take(const QFont &font) const;
    QString shownText(const QModelIndex &index, CellKind kind) const;
    void paintGround(QPainter *painter, const Cell &cell) const;
    void paintText(QPainter *painter, const Cell &cell) const;
    void paintSevere(QPainter *painter, const Cell &cell) const;
    void paintState(QPainter *painter, const Cell &cell) const;
    void paintShares(QPainter *painter, const Cell &cell) const;
    double freshness(qint64 changedAt) const;

    Now m_serverNow;
    Now m_steadyNow;
    bool m_stale = false;
    bool m_fading = true;
    mutable std::optional<QFont> m_font;
    mutable int m_dotSize = 0;
    mutable Dots m_dots;
    mutable LaidText m_plain;
    mutable LaidText m_bold; //!< figures past their limits
    mutable Sparklines m_sparklines;
};

} // namespace floorwalker
