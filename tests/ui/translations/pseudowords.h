// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QTranslator>

namespace floorwalker {

//! A language that is English, longer by two fifths and in brackets: "[!!! Queues… !!!]". What
//! stands without brackets was never offered for translation. Qt's own texts stay as they are.
class PseudoWords final : public QTranslator
{
    Q_OBJECT

public:
    PseudoWords();

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation,
                      int count) const override;

    //! Texts that were asked for and are in no .ts file: their translation would never be found.
    QStringList unknown() const;

    //! What is left of a text without the bracketed parts, which may stand inside each other.
    static QString leftOver(QString text);

private:
    QTranslator m_finnish; //!< complete, so what it does not know nobody does
    mutable QSet<QString> m_unknown;
};

} // namespace floorwalker
