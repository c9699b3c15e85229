// tag (RFC 9051, 9).
#ifndef IMAPWIRE_TOKEN_TAG_HPP
#define IMAPWIRE_TOKEN_TAG_HPP

#include <imapwire/token/string.hpp>

#include <cstddef>
#include <string_view>

namespace imapwire {

/// tag = 1*<any ASTRING-CHAR except "+">. It borrows the message, or the caller's bytes.
struct tag : string {
    using string::string;
};

template <>
struct grammar<tag> {
    static constexpr std::string_view abnf = "1*<any ASTRING-CHAR except \"+\">";

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        const char* const begin = at;
        at = detail::read_run<character::tag>(at, in, out, errc::expected_tag);
        if (at != nullptr && *at == '+' && in.tolerate(quirk::plus_in_tag)) [[unlikely]]
            at = detail::read_run<character::astring>(begin, in, out, errc::expected_tag);
        if (at != nullptr && static_cast<std::size_t>(at - begin) > in.limits->tag) [[unlikely]]
            return in.fail(begin + in.limits->tag, errc::limit_tag);
        return at;
    }
    static constexpr void write(auto& out, const tag& value) noexcept {
        detail::write_run<character::tag>(out, value, "tag");
    }
    static constexpr bool starts(const char* at) noexcept { return is(*at, character::tag); }
    template <class Generator>
    static void generate(Generator& g, tag& value) noexcept {
        value = tag(g.word(character::tag));
    }
};

}  // namespace imapwire

#endif
