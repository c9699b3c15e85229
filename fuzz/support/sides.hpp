// Responses and commands under the same names, so that the oracles are written once.
#ifndef IMAPWIRE_FUZZ_SUPPORT_SIDES_HPP
#define IMAPWIRE_FUZZ_SUPPORT_SIDES_HPP

#include <imapwire/command.hpp>
#include <imapwire/response.hpp>

#include <string_view>
#include <type_traits>

namespace fuzz {

struct responses {
    using message = imapwire::response;
    using alternatives = imapwire::response_alternatives;
    static constexpr imapwire::side from = imapwire::side::server;

    static imapwire::result<message> parse(std::string_view bytes, const imapwire::options& how) noexcept {
        return imapwire::parse_response(bytes, how);
    }
    static bool same_tag(const message&, const message&) noexcept { return true; }
};

struct commands {
    using message = imapwire::any_command;
    using alternatives = imapwire::command_alternatives;
    static constexpr imapwire::side from = imapwire::side::client;

    static imapwire::result<message> parse(std::string_view bytes, const imapwire::options& how) noexcept {
        return imapwire::parse_command(bytes, how);
    }
    static bool same_tag(const message& a, const message& b) noexcept { return a.tag() == b.tag(); }
};

/// Whether two messages say the same.
template <class Side>
bool same(const typename Side::message& a, const typename Side::message& b) {
    if (a.kind() != b.kind() || !Side::same_tag(a, b)) return false;
    return a.visit([&]<class T>(const T& value) {
        if constexpr (std::is_same_v<T, imapwire::unparsed>) {
            return a.bytes() == b.bytes();
        } else {
            const auto other = b.template as<T>();
            return other.has_value() && imapwire::equal(value, *other);
        }
    });
}

}  // namespace fuzz

#endif
