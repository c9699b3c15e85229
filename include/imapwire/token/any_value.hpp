// What stands behind a name that no document defines: anything that can be told from what comes next.
#ifndef IMAPWIRE_TOKEN_ANY_VALUE_HPP
#define IMAPWIRE_TOKEN_ANY_VALUE_HPP

#include <imapwire/grammar/alternative.hpp>
#include <imapwire/grammar/choice.hpp>
#include <imapwire/grammar/list_of.hpp>
#include <imapwire/grammar/one_of.hpp>
#include <imapwire/token/literal.hpp>
#include <imapwire/token/string.hpp>

#include <string_view>

namespace imapwire {

/// x-name = ("X" / "x") 1*(ALPHA / DIGIT / "-" / "." / "/" / "_")
/// The name of something experimental, or a vendor's: of a command as in RFC 3501's x-command = "X" atom, and likewise of
/// a response or an item of FETCH. Names compare without regard to case. It borrows the message, or the caller's bytes.
struct x_name : caseless<string> {
    using caseless::caseless;
};

/// 1*<any CHAR except "(" / ")" / "{" / SP / CTL / DQUOTE>: NIL, a number, an atom, a flag, a set, a section... as it
/// stands. It borrows the message, or the caller's bytes.
struct bare_word : string {
    using string::string;
};

/// string / literal8
struct string8 : string {
    using string::string;
};

/// any-value = bare-word / string / literal8 / "(" [any-value *(SP any-value)] ")"
/// example: (a (b "c") NIL \Seen)
struct any_value : one_of<bare_word, string8, list_of<any_value>> {
    using one_of::one_of;

    /// What stands between the parentheses; empty if there are none.
    constexpr list_of<any_value> values() const noexcept {
        const list_of<any_value>* list = get_if<list_of<any_value>>();
        return list != nullptr ? *list : list_of<any_value>{};
    }
};

template <>
struct grammar<x_name> {
    static constexpr std::string_view abnf = "\"X\" 1*(ALPHA / DIGIT / \"-\" / \".\" / \"/\" / \"_\")";

    static constexpr bool starts(const char* at) noexcept { return to_upper(*at) == 'X' && is(at[1], character::keyword); }

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        if (!starts(at)) [[unlikely]] return in.fail_keyword(at);
        return detail::read_run<character::keyword>(at, in, out, errc::unknown_keyword);
    }
    static constexpr void write(auto& out, const x_name& value) noexcept {
        const std::string_view name = value.raw();
        if (name.size() < 2 || to_upper(name.front()) != 'X') return out.fail(errc::unrepresentable, "x_name");
        detail::write_run<character::keyword>(out, value, "x_name");
    }
    template <class Generator>
    static void generate(Generator& g, x_name& value) noexcept {
        constexpr const char* samples[] = {"X-GENERATED", "XY", "x-a.b/c_1"};
        value = samples[g.below(3)];
    }
};

template <>
struct grammar<bare_word> : detail::plain_run<bare_word, errc::expected_item> {
    static constexpr std::string_view abnf = "1*<any CHAR except \"(\" / \")\" / \"{\" / SP / CTL / DQUOTE>";

    static constexpr bool starts(const char* at) noexcept { return is(*at, character::list) || *at == '\\'; }

    template <class Generator>
    static void generate(Generator& g, bare_word& value) noexcept {
        value = bare_word(g.word(character::list));
    }
};

template <>
struct grammar<string8> {
    static constexpr std::string_view abnf = "string / literal8";

    static constexpr bool starts(const char* at) noexcept { return *at == '"' || *at == '{' || (*at == '~' && at[1] == '{'); }

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        return *at == '~' ? detail::read_literal8(at, in, out) : detail::read_string(at, in, out);
    }
    static constexpr void write(auto& out, const string8& value) noexcept {
        if (detail::needs_literal8(value)) return detail::write_binary(out, value, "string8");
        detail::write_string(out, value, "string8");
    }
    template <class Generator>
    static void generate(Generator& g, string8& value) noexcept {
        value = string8(g.octets());
    }
};

template <>
struct grammar<any_value> : choice<any_value> {
    using rule = grammar;

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        if (*at == '(') return read_alternative<list_of<any_value>>(at, in, out);
        return grammar<string8>::starts(at) ? read_alternative<string8>(at, in, out) : read_alternative<bare_word>(at, in, out);
    }
    template <class, class Visitor>
    static constexpr const char* traverse(const char* at, input& in, Visitor& visitor) {
        if (*at == '(') return choice::traverse_one<list_of<any_value>>(at, in, visitor);
        return grammar<string8>::starts(at) ? choice::traverse_one<string8>(at, in, visitor)
                                            : choice::traverse_one<bare_word>(at, in, visitor);
    }
    static constexpr bool starts(const char* at) noexcept {
        return *at == '(' || grammar<string8>::starts(at) || grammar<bare_word>::starts(at);
    }
};

}  // namespace imapwire

#endif
