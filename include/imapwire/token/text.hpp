// atom and text (RFC 9051, 9).
#ifndef IMAPWIRE_TOKEN_TEXT_HPP
#define IMAPWIRE_TOKEN_TEXT_HPP

#include <imapwire/token/string.hpp>

#include <cstddef>
#include <string_view>

namespace imapwire {

/// atom = 1*ATOM-CHAR
struct atom : string {
    using string::string;
};

/// text = 1*TEXT-CHAR, the human-readable rest of a line. It may be empty here, for wherever it stands it may be absent.
struct text : string {
    using string::string;
};

template <>
struct grammar<atom> {
    static constexpr std::string_view abnf = "1*ATOM-CHAR";

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        return detail::read_run<character::atom>(at, in, out, errc::expected_atom);
    }
    static constexpr void write(auto& out, const atom& value) noexcept {
        detail::write_run<character::atom>(out, value, "atom");
    }
    static constexpr bool starts(const char* at) noexcept { return is(*at, character::atom); }
    template <class Generator>
    static void generate(Generator& g, atom& value) noexcept {
        value = atom(g.word(character::atom));
    }
};

template <>
struct grammar<text> {
    static constexpr std::string_view abnf = "*(TEXT-CHAR / UTF8-2 / UTF8-3 / UTF8-4)";

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        const char* const begin = at;
        for (;;) {
            at = scan::find<scan::text_stop>(at, in.end);
            if (*at == '\r' || *at == '\n') [[likely]] break;
            at = detail::read_unusual(at, in);
            if (at == nullptr) return nullptr;
        }
        detail::set_string(out, begin, static_cast<std::size_t>(at - begin), spelling::atom);
        return at;
    }
    static constexpr void write(auto& out, const text& value) noexcept {
        if (value.is_detached() || !detail::fits_quotes(value.raw(), out.options().utf8)) return out.fail(errc::unrepresentable, "text");
        out.put(value.raw());
    }
    static constexpr bool starts(const char*) noexcept { return true; }
    template <class Generator>
    static void generate(Generator& g, text& value) noexcept {
        value = text(g.word(character::text));
    }
};

}  // namespace imapwire

#endif
