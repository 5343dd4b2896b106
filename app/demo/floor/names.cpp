// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/floor/names.h"

#include "app/demo/floor/dice.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace demo {

namespace {

struct Nation {
    QStringList firstNames;
    QStringList surnames;
};

const QList<Nation> &nations()
{
    static const QList<Nation> all {
        { { u"Liisa"_s, u"Matti"_s, u"Aino"_s, u"Eero"_s, u"Päivi"_s, u"Jyrki"_s, u"Sanna"_s, u"Onni"_s },
          { u"Ahonen"_s, u"Mäkelä"_s, u"Virtanen"_s, u"Hämäläinen"_s, u"Laine"_s, u"Töyrylä"_s, u"Niemi"_s, u"Yli-Äyhö"_s } },
        { { u"Deniz"_s, u"Ayşe"_s, u"Emre"_s, u"İrem"_s, u"Gökhan"_s },
          { u"Çelik"_s, u"Yılmaz"_s, u"Şahin"_s, u"Öztürk"_s, u"Doğan"_s } },
        { { u"Åsa"_s, u"Björn"_s, u"Linnéa"_s, u"Göran"_s, u"Elin"_s, u"Sören"_s },
          { u"Sjöström"_s, u"Åkesson"_s, u"Lindqvist"_s, u"Hägg"_s, u"Nyström"_s, u"af Ekenstam"_s } },
        { { u"Jürgen"_s, u"Anneliese"_s, u"Bärbel"_s, u"Torsten"_s, u"Käthe"_s },
          { u"Weiß"_s, u"Müller-Lüdenscheidt"_s, u"Krüger"_s, u"von der Aa"_s, u"Schäfer"_s } },
        { { u"Zoë"_s, u"François"_s, u"Hélène"_s, u"Noël"_s, u"Amélie"_s },
          { u"Lefèvre"_s, u"d’Aubigné"_s, u"Gauthier"_s, u"Béranger"_s, u"Roux"_s } },
        { { u"João"_s, u"Conceição"_s, u"Inês"_s, u"Thiago"_s },
          { u"da Conceição Araújo"_s, u"Magalhães"_s, u"Brandão"_s, u"Simões"_s } },
        { { u"Łukasz"_s, u"Małgorzata"_s, u"Zbigniew"_s, u"Agnieszka"_s },
          { u"Wiśniewska"_s, u"Dąbrowski"_s, u"Źródlak"_s, u"Kaczmarek"_s } },
        { { u"Ольга"_s, u"Дмитро"_s, u"Оксана"_s }, { u"Шевчук"_s, u"Ковальова"_s, u"Бондар"_s } },
        { { u"Nguyễn"_s, u"Thảo"_s, u"Minh"_s }, { u"Trần"_s, u"Phạm"_s, u"Đặng"_s } },
        { { u"Siobhán"_s, u"Conor"_s, u"Aoife"_s, u"Rhys"_s },
          { u"O’Connor"_s, u"Ní Bhriain"_s, u"Llewellyn"_s, u"McAllister"_s } },
        { { u"Layla"_s, u"Omar"_s, u"Yusuf"_s }, { u"al-Hashimi"_s, u"Haddad"_s, u"Ben Salah"_s } },
        { { u"美咲"_s, u"大輔"_s }, { u"佐藤"_s, u"高橋"_s } },
    };
    return all;
}

} // namespace

PersonName drawName(Dice &dice)
{
    // The first nation is the house's own; the last ones are rare.
    const int roll = dice.below(100);
    const int nation = roll < 40 ? 0 : roll < 85 ? dice.between(1, 6) : dice.between(7, int(nations().size()) - 1);
    const Nation &from = nations().at(nation);
    return { from.firstNames.at(dice.below(int(from.firstNames.size()))),
             from.surnames.at(dice.below(int(from.surnames.size()))) };
}

QString asciiOf(const QString &name)
{
    QString plain;
    const QString letters = name.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : letters) {
        if (c.unicode() < 128 && c.isLetterOrNumber())
            plain += c;
        else if (c == u'ı')
            plain += u'i';
        else if (c == u'ł')
            plain += u'l';
        else if (c == u'ß')
            plain += u"ss"_s;
        else if (c == u'đ')
            plain += u'd';
    }
    return plain.isEmpty() ? u"user"_s : plain;
}

QString Person::name() const
{
    return fields.value(u"surname"_s) + u", "_s + fields.value(u"firstName"_s);
}

const QStringList &notReadyReasons()
{
    static const QStringList reasons { u"Lunch"_s, u"Coffee"_s, u"Training"_s, u"Meeting"_s, u"No answer"_s };
    return reasons;
}

int reasonNumber(const QString &word)
{
    return int(notReadyReasons().indexOf(word));
}

QString subjectOf(const QString &queueName, quint16 number)
{
    static const QStringList subjects {
        u"Request for support"_s, u"Information of the offer"_s, u"Where is my order?"_s,
        u"Invoice 20431 is wrong"_s, u"Zugangsdaten vergessen"_s, u"Tilaus 88213 myöhässä"_s,
        u"Re: Re: Fwd: contract"_s, u"Can't log in \"again\""_s, u"Adressändring"_s,
        u"Réclamation n° 7781"_s, u"Termination of the agreement"_s, u"Opening hours"_s,
        u"Return of a damaged parcel"_s, u"Change of address & bank <IBAN>"_s, u"Thank you 👍"_s,
    };
    const int index = number % (subjects.size() + 1);
    return index < subjects.size() ? subjects.at(index) : u"Question to %1"_s.arg(queueName);
}

const QByteArrayList &chatVariants()
{
    static const QByteArrayList variants { "text", "whatsapp", "sms", "facebook", "video" };
    return variants;
}

} // namespace demo
