// date and date-time against a model that goes by the places of their octets.
#include "support/bytes.hpp"
#include "support/require.hpp"
#include "support/rule.hpp"

#include <imapwire/token/date_time.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace {

using fuzz::require;

constexpr std::string_view months[] = {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};

/// Whether `bytes` looks like `form`: "9" is a digit, "a" any letter, "s" a sign, "_" an SP or a digit; others are
/// themselves.
bool looks_like(std::string_view bytes, std::string_view form) {
    if (bytes.size() != form.size()) return false;
    for (std::size_t i = 0; i != form.size(); ++i) {
        const char c = bytes[i];
        const bool digit = c >= '0' && c <= '9';
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        switch (form[i]) {
            case '9': if (!digit) return false; break;
            case 'a': if (!letter) return false; break;
            case 's': if (c != '+' && c != '-') return false; break;
            case '_': if (!digit && c != ' ') return false; break;
            default: if (c != form[i]) return false;
        }
    }
    return true;
}

int number(std::string_view digits) {
    int value = 0;
    for (const char c : digits) value = value * 10 + (c == ' ' ? 0 : c - '0');
    return value;
}

/// 1 to 12, or 0
int month(std::string_view name) {
    std::string lower(name);
    for (char& c : lower) c = static_cast<char>(c | 0x20);
    for (int i = 0; i != 12; ++i)
        if (months[i] == lower) return i + 1;
    return 0;
}

std::optional<imapwire::date> model_date(std::string_view bytes) {
    if (bytes.size() >= 2 && bytes.front() == '"' && bytes.back() == '"') bytes = bytes.substr(1, bytes.size() - 2);
    std::size_t days = 0;
    if (looks_like(bytes, "9-aaa-9999")) days = 1;
    if (looks_like(bytes, "99-aaa-9999")) days = 2;
    if (days == 0 || month(bytes.substr(days + 1, 3)) == 0) return std::nullopt;
    imapwire::date made;
    made.day = static_cast<std::uint8_t>(number(bytes.substr(0, days)));
    made.month = static_cast<std::uint8_t>(month(bytes.substr(days + 1, 3)));
    made.year = static_cast<std::uint16_t>(number(bytes.substr(days + 5)));
    return made;
}

std::optional<imapwire::date_time> model_date_time(std::string_view bytes) {
    if (!looks_like(bytes, "\"_9-aaa-9999 99:99:99 s9999\"") || month(bytes.substr(4, 3)) == 0) return std::nullopt;
    imapwire::date_time made;
    made.date.day = static_cast<std::uint8_t>(number(bytes.substr(1, 2)));
    made.date.month = static_cast<std::uint8_t>(month(bytes.substr(4, 3)));
    made.date.year = static_cast<std::uint16_t>(number(bytes.substr(8, 4)));
    made.hour = static_cast<std::uint8_t>(number(bytes.substr(13, 2)));
    made.minute = static_cast<std::uint8_t>(number(bytes.substr(16, 2)));
    made.second = static_cast<std::uint8_t>(number(bytes.substr(19, 2)));
    const int minutes = number(bytes.substr(23, 2)) * 60 + number(bytes.substr(25, 2));
    made.zone_minutes = static_cast<std::int16_t>(bytes[22] == '-' ? -minutes : minutes);
    made.zone_unknown = bytes.substr(22, 5) == "-0000";
    return made;
}

template <class T>
void check(std::string_view bytes, const std::optional<T>& expected) {
    const fuzz::reading<T> read(bytes);
    require(read.whole() == expected.has_value(), "the model accepts the same");
    if (!expected) return;
    require(read.value() == *expected, "the model reads the same");
    const auto written = fuzz::write(read.value());
    require(written.has_value(), "what is read can be written");
    const fuzz::reading<T> again(*written);
    require(again.whole() && again.value() == *expected, "what is written is read as it was");
    require(fuzz::write(again.value()) == written, "writing again gives the same bytes");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size > 4096) return 0;
    const std::string_view bytes = fuzz::tail(data, size).rest();
    check(bytes, model_date(bytes));
    check(bytes, model_date_time(bytes));
    return 0;
}
