// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/contactpro/contactreader.h"

#include "models/records/contactpro/contactchunkbuilder.h"
#include "models/records/lenientvalues.h"

#include <QSet>

#include <array>
#include <cstring>

namespace floorwalker {

namespace {

namespace json = simdjson::ondemand;

constexpr qsizetype pieceBytes = 256 * 1024;

enum Field : quint8 {
    Id, Group, Channel, Type, TypeDetails, Subtype, Status, StatusDetails, Source, Destination, AgentId, AgentName,
    QueueId, QueueName, ArrivalTime, DisconnectTime, TotalDuration, Record, Script, Subject, Required, ConnectTime,
    WaitingDuration, HandlingDuration, WrapUpDuration, FieldCount
};

//! The keys with their closing quote, in the order in which servers send them.
constexpr std::array<std::string_view, FieldCount> keys{
    "id\"", "contactGroupId\"", "channel\"", "type\"", "typeDetails\"", "subtype\"", "status\"", "statusDetails\"",
    "source\"", "destination\"", "agentId\"", "agentName\"", "queueId\"", "queueName\"", "arrivalTime\"",
    "disconnectTime\"", "totalDuration\"", "record\"", "script\"", "subject\"", "requiredAgent\"", "connectTime\"",
    "waitingDuration\"", "handlingDuration\"", "wrapUpTotalDuration\""};

//! Which field a key is, beginning with the one that should come next.
class KeyGuess
{
public:
    std::optional<Field> find(const char *key)
    {
        for (quint8 tried = 0; tried < FieldCount; ++tried) {
            const Field field = Field(m_next);
            m_next = quint8(m_next + 1 == FieldCount ? 0 : m_next + 1);
            // A key near the end of the body: simdjson's padding is longer than any of ours.
            if (std::memcmp(key, keys[field].data(), keys[field].size()) == 0)
                return field;
        }
        return std::nullopt;
    }
    void begin() { m_next = 0; }

private:
    quint8 m_next = 0;
};

quint64 fingerprintOf(std::string_view bytes)
{
    std::array<quint64, 4> lanes{bytes.size(), 0x9E3779B97F4A7C15ull, 0xD6E8FEB86659FD93ull, 0xA0761D6478BD642Full};
    size_t at = 0;
    for (; at + 32 <= bytes.size(); at += 32) {
        for (size_t lane = 0; lane < lanes.size(); ++lane) {
            quint64 word = 0;
            std::memcpy(&word, bytes.data() + at + 8 * lane, sizeof word);
            lanes[lane] = (lanes[lane] ^ word) * 0xFF51AFD7ED558CCDull;
            lanes[lane] ^= lanes[lane] >> 32;
        }
    }
    quint64 rest = 0xCBF29CE484222325ull;
    for (; at < bytes.size(); ++at)
        rest = (rest ^ quint8(bytes[at])) * 0x100000001B3ull;
    const quint64 mixed = (lanes[0] ^ lanes[1] << 1 ^ lanes[2] << 2 ^ lanes[3] << 3 ^ rest) * 0x94D049BB133111EBull;
    return mixed ^ mixed >> 31;
}

//! Reads objects into a builder. A fault ends it; fault() says what and where.
class ContactReader
{
public:
    explicit ContactReader(const ContactMemo *before)
        : m_before(before)
        , m_seen(before ? before->size() : 0, false)
    {
    }

    bool read(json::array contacts); //!< may be called again for what follows
    const QString &fault() const { return m_fault; } //!< "[3].status: expected text"
    ContactPage take();

private:
    bool readObject(json::object object, quint64 fingerprint);
    bool readField(Field field, json::value value);
    bool readRequired(json::object object);
    bool isKnown(quint64 fingerprint);

    std::optional<std::string_view> text(json::value value);
    std::optional<qint64> number(json::value value);
    std::optional<bool> flag(json::value value);
    std::optional<Instant> moment(json::value value);
    template<typename T>
    std::optional<T> found(const Lenient<T> &read, const char *expected);
    bool blame(const char *expected);

    const ContactMemo *m_before;
    std::vector<bool> m_seen; //!< of the memo
    size_t m_guess = 0;
    std::shared_ptr<ContactMemo> m_memo = std::make_shared<ContactMemo>();
    ContactChunkBuilder m_builder;
    KeyGuess m_keys;
    const char *m_key = nullptr; //!< up to its closing quote; nullptr: the object itself
    PackedId m_id;
    size_t m_count = 0;
    QString m_fault;
};

bool ContactReader::blame(const char *expected)
{
    if (m_fault.isEmpty()) {
        const QString key = m_key ? u'.' + QString::fromUtf8(m_key, std::strchr(m_key, '"') - m_key) : QString();
        m_fault = QStringLiteral("[%1]%2: expected %3").arg(m_count).arg(key, QLatin1String(expected));
    }
    return false;
}

template<typename T>
std::optional<T> ContactReader::found(const Lenient<T> &read, const char *expected)
{
    if (read.isWrong)
        blame(expected);
    return read.value;
}

std::optional<std::string_view> ContactReader::text(json::value value)
{
    return found(lenientText(value), "text");
}

std::optional<qint64> ContactReader::number(json::value value)
{
    return found(lenientInteger(value), "a whole number");
}

std::optional<bool> ContactReader::flag(json::value value)
{
    return found(lenientFlag(value), "true or false");
}

std::optional<Instant> ContactReader::moment(json::value value)
{
    return found(lenientMoment(value), "an ISO 8601 time");
}

bool ContactReader::readRequired(json::object object)
{
    RequiredAgent agent;
    const auto bytes = [this](json::value value) {
        const auto found = text(value).value_or(std::string_view());
        return QByteArray(found.data(), qsizetype(found.size()));
    };
    for (auto field : object) {
        std::string_view key;
        json::value value;
        if (field.unescaped_key().get(key) || field.value().get(value))
            return blame("an agent");
        m_key = keys[Required].data();
        if (key == "id")
            agent.id = bytes(value);
        else if (key == "name")
            agent.name = bytes(value);
        else if (key == "type")
            agent.type = number(value).value_or(0);
        else if (key == "expirationTime")
            agent.expiry = moment(value);
    }
    m_builder.setRequiredAgent(std::move(agent));
    return m_fault.isEmpty();
}

bool ContactReader::readField(Field field, json::value value)
{
    const auto setText = [&](ContactRow::Text which) {
        if (const auto found = text(value))
            m_builder.setText(which, *found);
    };
    const auto setSpan = [&](ContactRow::Span which) {
        if (const auto found = number(value))
            m_builder.setSpan(which, *found);
    };
    const auto setMoment = [&](ContactChunkBuilder::Moment which) {
        if (const auto found = moment(value))
            m_builder.setMoment(which, *found);
    };
    switch (field) {
    case Id:
        if (const auto found = text(value))
            m_id = m_builder.setId({found->data(), qsizetype(found->size())});
        break;
    case Group:
        if (const auto found = text(value))
            m_builder.setGroup({found->data(), qsizetype(found->size())});
        break;
    case Channel: setText(ContactRow::Channel); break;
    case Type: setText(ContactRow::Type); break;
    case TypeDetails: setText(ContactRow::TypeDetails); break;
    case Subtype: setText(ContactRow::Subtype); break;
    case Status: setText(ContactRow::Status); break;
    case StatusDetails: setText(ContactRow::StatusDetails); break;
    case Source: setText(ContactRow::Source); break;
    case Destination: setText(ContactRow::Destination); break;
    case AgentId: setText(ContactRow::AgentId); break;
    case AgentName: setText(ContactRow::AgentName); break;
    case QueueId: setText(ContactRow::QueueId); break;
    case QueueName: setText(ContactRow::QueueName); break;
    case Subject: setText(ContactRow::Subject); break;
    case ArrivalTime: setMoment(ContactChunkBuilder::Arrival); break;
    case DisconnectTime: setMoment(ContactChunkBuilder::Disconnect); break;
    case ConnectTime: setMoment(ContactChunkBuilder::Connect); break;
    case TotalDuration: setSpan(ContactRow::TotalDuration); break;
    case WaitingDuration: setSpan(ContactRow::WaitingDuration); break;
    case HandlingDuration: setSpan(ContactRow::HandlingDuration); break;
    case WrapUpDuration: setSpan(ContactRow::WrapUpDuration); break;
    case Record: m_builder.setRecording(flag(value).value_or(false)); break;
    case Script: m_builder.setScript(flag(value).value_or(false)); break;
    case Required:
        if (json::object object; !isNull(value))
            return value.get_object().get(object) ? blame("an agent") : readRequired(object);
        break;
    case FieldCount: break;
    }
    return m_fault.isEmpty();
}

bool ContactReader::readObject(json::object object, quint64 fingerprint)
{
    m_builder.begin();
    m_keys.begin();
    m_id = {};
    for (auto entry : object) {
        json::raw_json_string key;
        json::value value;
        if (entry.key().get(key) || entry.value().get(value))
            return blame("an object");
        m_key = key.raw();
        if (const auto field = m_keys.find(key.raw()); field && !readField(*field, value))
            return false;
        m_key = nullptr;
    }
    if (m_id.isAbsent()) {
        m_key = keys[Id].data();
        return blame("text");
    }
    m_memo->add(fingerprint, m_id);
    m_builder.end(fingerprint);
    return true;
}

bool ContactReader::isKnown(quint64 fingerprint)
{
    const auto place = m_before ? m_before->find(fingerprint, m_guess) : std::nullopt;
    if (!place)
        return false;
    m_guess = *place + 1;
    m_seen[*place] = true;
    m_memo->add(fingerprint, m_before->id(*place));
    return true;
}

bool ContactReader::read(json::array contacts)
{
    for (auto element : contacts) {
        json::object object;
        std::string_view bytes;
        m_key = nullptr;
        if (element.get_object().get(object) || object.raw_json().get(bytes))
            return blame("an object");
        const quint64 fingerprint = fingerprintOf(bytes);
        if (!isKnown(fingerprint)) {
            bool isThere = false;
            if (object.reset().get(isThere) || !readObject(object, fingerprint))
                return blame("an object");
        }
        ++m_count;
    }
    return true;
}

ContactPage ContactReader::take()
{
    ContactPage page{.chunks = m_builder.take(), .gone = {}, .count = m_count, .memo = nullptr};
    m_memo->close();
    if (m_before) {
        QSet<PackedId> here; // an object that changed has another fingerprint and the same id
        for (const ContactChunkPtr &chunk : page.chunks) {
            for (quint32 row = 0; row < chunk->size(); ++row)
                here.insert(chunk->row(row).id());
        }
        for (size_t i = 0; i < m_seen.size(); ++i) {
            if (!m_seen[i] && !here.contains(m_before->id(i)))
                page.gone.push_back(m_before->id(i));
        }
    }
    page.memo = std::move(m_memo);
    return page;
}

Result<ContactPage> readWhole(QByteArrayView body, const QString &where, const ContactMemo *before)
{
    const auto undecodable = [&where](const QString &what) {
        return Error{.kind = ErrorKind::Undecodable, .detail = where + what};
    };
    const simdjson::padded_string padded(body.data(), size_t(body.size()));
    json::parser parser;
    json::document document;
    json::array contacts;
    if (const auto fault = parser.iterate(padded).get(document))
        return undecodable(QStringLiteral(": ") + QLatin1String(simdjson::error_message(fault)));
    if (document.get_array().get(contacts))
        return undecodable(QStringLiteral(": expected a list"));
    ContactReader reader(before);
    if (!reader.read(contacts))
        return undecodable(reader.fault());
    if (const char *rest = nullptr; document.current_location().get(rest) == simdjson::SUCCESS)
        return undecodable(QStringLiteral(": more than a list"));
    return reader.take();
}

//! A long list in pieces that stay in the processor's cache, each a list of its own. They are cut
//! where objects seem to meet; a cut within a text or a deeper list leaves a piece that is no whole
//! list. Then, as after any other fault, the answer is nothing, and who reads the whole names it.
std::optional<ContactPage> readInPieces(QByteArrayView body, const ContactMemo *before)
{
    constexpr std::string_view meeting = "},{";
    std::string_view rest(body.data(), size_t(body.size()));
    if (rest.front() != '[')
        return std::nullopt;
    rest.remove_prefix(1);
    ContactReader reader(before);
    json::parser parser;
    std::string piece;
    piece.reserve(size_t(pieceBytes) * 2 + simdjson::SIMDJSON_PADDING);
    while (!rest.empty()) {
        const size_t found = rest.size() > size_t(pieceBytes) ? rest.rfind(meeting, size_t(pieceBytes)) : rest.npos;
        const bool isLast = found == rest.npos;
        const size_t length = isLast ? rest.size() : found + 1;
        piece.assign(1, '[').append(rest.substr(0, length));
        if (!isLast)
            piece += ']';
        piece.reserve(piece.size() + simdjson::SIMDJSON_PADDING);
        json::document document;
        json::array contacts;
        const char *after = nullptr;
        if (parser.iterate(piece.data(), piece.size(), piece.capacity()).get(document)
            || document.get_array().get(contacts) || !reader.read(contacts)
            || document.current_location().get(after) == simdjson::SUCCESS)
            return std::nullopt;
        rest.remove_prefix(isLast ? length : length + 1); // with the comma
    }
    return reader.take();
}

} // namespace

Result<ContactPage> readContacts(QByteArrayView body, const QString &where, const ContactMemo *before)
{
    if (body.size() > pieceBytes) {
        if (auto page = readInPieces(body, before))
            return std::move(*page);
    }
    return readWhole(body, where, before);
}

} // namespace floorwalker
