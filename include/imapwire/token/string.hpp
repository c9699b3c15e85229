// string, astring, nstring, list-mailbox: what is spelled as an atom, quoted, or as a literal (RFC 9051, 9).
#ifndef IMAPWIRE_TOKEN_STRING_HPP
#define IMAPWIRE_TOKEN_STRING_HPP

#include <imapwire/core/characters.hpp>
#include <imapwire/core/scan.hpp>
#include <imapwire/grammar/list_form.hpp>
#include <imapwire/grammar/rule.hpp>
#include <imapwire/token/string_token.hpp>
#include <imapwire/token/string_value.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace imapwire {

namespace detail {

/// Whether the value is one or more octets of the class, as they stand.
template <character Class>
constexpr bool is_run(const string& value) noexcept {
    return !value.empty() && !value.has_escapes() && !value.is_detached() && scan::none<scan::class_stop<Class>>(value.raw());
}

/// The same, and it is not to be taken for nil.
template <character Class>
constexpr bool is_run_but_nil(const string& value) noexcept {
    return is_run<Class>(value) && !(value.raw().size() == 3 && value.equals_ignoring_case("NIL"));
}

/// Writes what can't be spelled but as such a run.
template <character Class>
constexpr void write_run(output& out, const string& value, std::string_view production) noexcept {
    if (!is_run<Class>(value)) return out.fail(errc::unrepresentable, production);
    out.put(value.raw());
}

/// The rule of what is a run of one class of octets, or a string.
template <class T, character Class>
struct run_or_string {
    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        return run_or_string_token<Class>(at, in, destination(out));
    }
    static constexpr void write(auto& out, const T& value) noexcept {
        if (is_run_but_nil<Class>(value))
            out.put(value.raw());
        else
            write_string(out, value, type_name<T>);
    }
    static constexpr bool starts(const char* at) noexcept { return *at == '"' || *at == '{' || is(*at, Class); }
    template <class Generator>
    static void generate(Generator& g, T& value) noexcept {
        value = T(g.octets());
    }
};

/// The rule of a string that is read and written as Spelled says, and whose octets are looked at once more:
/// grammar<T>::find_wrong(raw) returns the first that can't stand where it does, or nullptr.
template <class T, class Spelled>
struct checked : Spelled {
    template <class Out>
    static constexpr const char* read(const char* at, input& in, [[maybe_unused]] Out& out) noexcept {
        T value;
        at = Spelled::read(at, in, value);
        if (at == nullptr) [[unlikely]] return nullptr;
        if (!in.trusted)
            if (const char* const wrong = grammar<T>::find_wrong(value.raw()); wrong != nullptr) [[unlikely]]
                return in.fail(wrong, errc::bad_character);
        if constexpr (building<Out>) out = value;
        return at;
    }
    static constexpr void write(auto& out, const T& value) noexcept {
        if (grammar<T>::find_wrong(value.raw()) != nullptr) return out.fail(errc::unrepresentable, type_name<T>);
        Spelled::write(out, value);
    }
};

/// The rule of what is one or more octets as they stand, each of them one that grammar<T>::starts() takes for the first.
template <class T, errc Otherwise = errc::expected_atom>
struct plain_run {
    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        const char* const begin = at;
        while (grammar<T>::starts(at)) ++at;
        if (at == begin) [[unlikely]] return in.fail(at, Otherwise);
        set_string(out, begin, static_cast<std::size_t>(at - begin), spelling::atom);
        return at;
    }
    static constexpr void write(auto& out, const T& value) noexcept {
        bool ok = !value.empty() && !value.is_detached();
        for (const char c : value) ok = ok && grammar<T>::starts(&c);
        if (!ok) return out.fail(errc::unrepresentable, type_name<T>);
        for (const char c : value) out.put(c);
    }
};

}  // namespace detail

template <>
struct grammar<string> {
    static constexpr std::string_view abnf = "quoted / literal";

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        return detail::read_string(at, in, out);
    }
    static constexpr void write(auto& out, const string& value) noexcept { detail::write_string(out, value, "string"); }
    // Behind write(), which Clang 14 would else take for one without a definition.
    static constexpr const char* rewrite(const char* at, input& in, output& out) noexcept {
        return detail::rewrite_string<string>(at, in, out);
    }
    static constexpr bool starts(const char* at) noexcept { return *at == '"' || *at == '{'; }
    template <class Generator>
    static void generate(Generator& g, string& value) noexcept {
        value = string(g.octets());
    }
};

template <>
struct grammar<nstring> {
    static constexpr std::string_view abnf = "string / nil";
    static constexpr bool takes_nil = true;

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        return detail::nstring_token(at, in, detail::destination(out));
    }
    static constexpr void write(auto& out, const nstring& value) noexcept {
        if (value.is_nil())
            out.put("NIL");
        else
            detail::write_string(out, value, "nstring");
    }
    static constexpr const char* rewrite(const char* at, input& in, output& out) noexcept {
        return detail::rewrite_string<nstring>(at, in, out);
    }
    static constexpr bool starts(const char* at) noexcept { return *at == '"' || *at == '{' || detail::is_nil(at); }
    template <class Generator>
    static void generate(Generator& g, nstring& value) noexcept {
        value = g.chance() ? nstring() : nstring(g.octets());
    }
};

namespace detail {

#if defined(__SSE2__)

/// Passes over a list of words, from its "(" on, if its ")" is among the next 64 octets and none of them is quoted or a literal;
/// nullptr if it can't tell.
[[gnu::noinline]] inline const char* pass_words(const char* at, const input& in) noexcept {
    if (*at != '(' || !is(*++at, character::astring) || !in.has(at, scan::block::width) || in.depth >= in.limits->nesting ||
        in.limits->list < 32)
        return nullptr;
    const auto left = static_cast<std::size_t>(in.end - at);
    const scan::window octets(at, left < 64 ? left : 64);
    const std::uint64_t others = octets.mask([](const scan::block& b) { return b.outside<character::astring>(); });
    const std::uint64_t spaces = octets.mask([](const scan::block& b) { return b.equal(' '); });
    const std::uint64_t ends = others & ~spaces;
    const std::uint64_t list = ends ^ (ends - 1);  // with what ends it
    if (ends == 0 || (others & spaces << 1 & list) != 0) return nullptr;  // no word behind an SP
    const char* const end = at + std::countr_zero(ends);
    return *end == ')' ? end + 1 : nullptr;
}

#endif

}  // namespace detail

template <>
struct grammar<astring> : detail::run_or_string<astring, character::astring> {
    static constexpr std::string_view abnf = "1*ASTRING-CHAR / string";

#if defined(__SSE2__)
    /// How a whole list of astrings is passed over.
    template <list_form Form>
        requires(Form.open != 0 && Form.separator == ' ' && !Form.nil)
    static const char* pass_all(const char* at, const input& in) noexcept {
        return detail::pass_words(at, in);
    }
#endif
};

template <>
struct grammar<list_mailbox> : detail::run_or_string<list_mailbox, character::list> {
    static constexpr std::string_view abnf = "1*list-char / string";
};

}  // namespace imapwire

#endif
