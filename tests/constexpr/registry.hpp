// What the compiler itself checks of each example of the registry: see registry_client.cpp and registry_server.cpp.
#ifndef IMAPWIRE_TESTS_CONSTEXPR_REGISTRY_HPP
#define IMAPWIRE_TESTS_CONSTEXPR_REGISTRY_HPP

#include <imapwire/imapwire.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>

namespace test {

inline constexpr auto response = [](std::string_view bytes, const imapwire::options& how) { return imapwire::parse_response(bytes, how); };
inline constexpr auto greeting = [](std::string_view bytes, const imapwire::options& how) { return imapwire::parse_greeting(bytes, how); };
inline constexpr auto command = [](std::string_view bytes, const imapwire::options& how) { return imapwire::parse_command(bytes, how); };
inline constexpr auto client_line = [](std::string_view bytes, const imapwire::options& how) { return imapwire::parse_client_line(bytes, how); };

/// Whether `parse` accepts the bytes as one message without a deviation, which is written as `canonical`, and is read as
/// the same message, part by part, from that. A function of constants: reading out of bounds, or anything else that is
/// undefined, is an error to the compiler.
template <class Parse>
constexpr bool holds(Parse parse, std::string_view bytes, std::string_view canonical, bool utf8) {
    imapwire::options how;
    how.utf8 = utf8;
    const auto first = parse(bytes, how);
    if (!first || first->size() != bytes.size() || !first->quirks().empty() || first->unparsed_count() != 0) return false;
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

}  // namespace test

#endif
