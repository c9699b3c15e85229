// What the compiler itself checks of each row of the registry, and of hostile streams: see registry_client.cpp and
// registry_server.cpp.
#ifndef IMAPWIRE_TESTS_CONSTEXPR_REGISTRY_HPP
#define IMAPWIRE_TESTS_CONSTEXPR_REGISTRY_HPP

#include <imapwire/imapwire.hpp>
#include <imapwire/stream/framer.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>

namespace test {

inline constexpr auto response = [](std::string_view bytes, const imapwire::options& how) {
    return imapwire::parse_response(bytes, how);
};
inline constexpr auto greeting = [](std::string_view bytes, const imapwire::options& how) {
    return imapwire::parse_greeting(bytes, how);
};
inline constexpr auto command = [](std::string_view bytes, const imapwire::options& how) {
    return imapwire::parse_command(bytes, how);
};
inline constexpr auto client_line = [](std::string_view bytes, const imapwire::options& how) {
    return imapwire::parse_client_line(bytes, how);
};

/// Whether `parse` accepts the bytes as one message without a deviation, which is written as `canonical`, and is read
/// as the same message, part by part, from that. A function of constants: reading out of bounds, or anything else that
/// is undefined, is an error to the compiler.
template <class Parse>
constexpr bool holds(Parse parse, std::string_view bytes, std::string_view canonical, bool utf8) {
    imapwire::options how;
    how.utf8 = utf8;
    const auto first = parse(bytes, how);
    if (!first || first->size() != bytes.size() || !first->quirks().empty() || first->unparsed_count() != 0)
        return false;
    char buffer[512]{};
    const auto size = serialize(*first, buffer, imapwire::write_options{.utf8 = utf8, .binary = true});
    if (!size || std::string_view(buffer, *size) != canonical) return false;
    const auto second = parse(std::string_view(buffer, *size), how);
    if (!second || second->size() != *size) return false;
    return first->visit([&]<class T>(const T& value) {
        if constexpr (std::is_same_v<T, imapwire::unparsed>) {
            return false;
        } else {
            const auto other = second->template as<T>();
            return other.has_value() && imapwire::equal(value, *other);
        }
    });
}

/// The same for bytes that are canonical.
template <class Parse>
constexpr bool holds(Parse parse, std::string_view bytes, bool utf8) {
    return holds(parse, bytes, bytes, utf8);
}

/// Whether every octet of a message that may be anything is read without anything undefined, strictly or leniently:
/// parsed, and what is accepted is looked at part by part, and written.
template <class Parse>
constexpr bool survives(Parse parse, std::string_view bytes, const imapwire::options& how) {
    const auto read = parse(bytes, how);
    if (!read) return read.error().offset <= bytes.size();
    if (read->size() > bytes.size()) return false;
    if (!read->visit([](const auto& value) { return imapwire::equal(value, value); })) return false;
    char buffer[8192]{};
    const auto size = serialize(*read, buffer, imapwire::write_options{.utf8 = how.utf8, .binary = true});
    return !size || *size <= sizeof buffer;
}

/// Whether strict reading refuses a message, and lenient reading survives it.
template <class Parse>
constexpr bool refuses(Parse parse, std::string_view bytes, bool utf8) {
    imapwire::options how;
    how.utf8 = utf8;
    if (parse(bytes, how)) return false;
    how.lenient = true;
    return survives(parse, bytes, how);
}

/// Whether a stream survives, message by message as the framer sees them, strictly and leniently; what is left of it
/// too.
template <class Parse>
constexpr bool survives(Parse parse, imapwire::side from, std::string_view stream) {
    for (const bool lenient : {false, true}) {
        imapwire::options how;
        how.lenient = lenient;
        imapwire::framer frames(from);
        std::string_view message = stream;
        for (std::string_view rest = stream; !rest.empty();) {
            const imapwire::frame_event event = frames.next(rest, how);
            if (event.consumed > rest.size()) return false;
            rest.remove_prefix(event.consumed);
            if (event.kind == imapwire::frame::message &&
                !survives(parse, std::string_view(message.data(), message.size() - rest.size()), how))
                return false;
            if (frames.between_messages()) message = rest;
        }
        if (!survives(parse, message, how)) return false;
    }
    return true;
}

}  // namespace test

#endif
