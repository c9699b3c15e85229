// flag, flag-fetch, flag-perm, flag-keyword, mbx-list-flags (RFC 9051, 9).
#ifndef IMAPWIRE_TOKEN_FLAG_HPP
#define IMAPWIRE_TOKEN_FLAG_HPP

#include <imapwire/core/owner_of_bytes.hpp>
#include <imapwire/grammar/list_form.hpp>
#include <imapwire/token/string.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace imapwire {

/// A flag or mailbox attribute with its backslash, or a keyword without one. Flags compare without regard to case.
class flag {
public:
    constexpr flag() noexcept = default;
    /// The bytes must outlive the flag: `flag("\\Seen")`, `flag("$Forwarded")`.
    constexpr flag(std::string_view name) noexcept : name_(name) {}
    constexpr flag(const char* name) noexcept : name_(name) {}
    template <owner_of_bytes Owner>
    constexpr flag(Owner& name) noexcept : name_(name) {}
    template <owner_of_bytes Owner>
    flag(const Owner&&) = delete;

    constexpr std::string_view name() const noexcept { return name_; }
    /// A system flag or an extension of theirs, in contrast to a keyword.
    constexpr bool is_system() const noexcept { return name_.starts_with('\\'); }

    /// The same for flags that are equal. std::hash calls it.
    constexpr std::size_t hash() const noexcept { return string(name_).hash_ignoring_case(); }

    friend constexpr bool operator==(const flag& a, const flag& b) noexcept {
        return string(a.name_).equals_ignoring_case(b.name_);
    }

private:
    std::string_view name_{};
};

/// flag-fetch = flag / "\Recent". The same type: \Recent is an extension by its form.
/// flag-perm = flag / "\*"
struct flag_perm : flag {
    using flag::flag;
    /// New keywords may be created by storing them.
    constexpr bool allows_new_keywords() const noexcept { return name() == "\\*"; }
};

/// flag-keyword = atom
struct flag_keyword : flag {
    using flag::flag;
};

/// mbx-list-oflag / mbx-list-sflag, all of which are "\" atom.
struct mbx_list_flag : flag {
    using flag::flag;
};

namespace detail {

enum class flag_kind { flag, keyword, attribute, permanent };

#if defined(__SSE2__)

/// What matters in a list of flags, a bit for each octet.
struct flag_masks {
    std::uint32_t others, spaces, backslashes, closes;

    explicit flag_masks(const scan::block& b) noexcept
        : others(b.outside<character::atom>()), spaces(b.equal(' ')), backslashes(b.equal('\\')), closes(b.equal(')')) {}

    void add(const flag_masks& further, std::size_t offset) noexcept {
        others |= further.others << offset;
        spaces |= further.spaces << offset;
        backslashes |= further.backslashes << offset;
        closes |= further.closes << offset;
    }
};

/// Passes over a list of flags, from its "(" on, if its ")" is among the next 32 octets and all of them are plain; nullptr
/// if it can't tell. There are no lists of keywords alone.
[[gnu::noinline]] inline const char* pass_flags(const char* at, const input& in, flag_kind kind) noexcept {
    if (*at != '(' || !in.has(++at, 16) || in.depth >= in.limits->nesting || in.limits->list < 16) return nullptr;
    flag_masks is{scan::block(at)};
    if (is.closes == 0) {
        const std::size_t second = in.has(at, 32) ? 16 : static_cast<std::size_t>(in.end - at) - 16;
        is.add(flag_masks{scan::block(at + second)}, second);
        if (is.closes == 0) return nullptr;
    }
    const std::uint32_t list = is.closes ^ (is.closes - 1);  // with the ")"
    const std::uint32_t first = is.spaces << 1 | 1;
    std::uint32_t wrong = is.others & ~(is.spaces | is.backslashes | is.closes);
    wrong |= first & (is.spaces | (is.closes & ~1u));  // no flag
    wrong |= is.backslashes << 1 & is.others;          // nothing behind the backslash
    wrong |= is.backslashes & ~first;
    if (kind == flag_kind::attribute) wrong |= first & ~(is.backslashes | (is.closes & 1));
    return (wrong & list) == 0 ? at + std::countr_zero(is.closes) + 1 : nullptr;
}

#endif

/// The flag in the quotes that begin at `at`, as it is meant; empty if it is none.
constexpr std::string_view unquoted_flag(const char* at, const input& in, flag_kind kind) noexcept {
    ++at;
    if (*at == '\\' && at[1] == '\\') ++at;
    const bool system = *at == '\\';
    const char* const end = scan::find<scan::class_stop<character::atom>>(at + system, in.end);
    if (end == at + system || *end != '"' || (system ? kind == flag_kind::keyword : kind == flag_kind::attribute)) return {};
    return {at, static_cast<std::size_t>(end - at)};
}

/// What servers send that is no flag, and the name that they mean by it. `at` is behind the backslash, if there is one.
[[gnu::cold, gnu::noinline]] constexpr const char* read_odd_flag(const char* begin, const char* at, input& in, flag_kind kind,
                                                                 std::string_view& name) noexcept {
    const char* const fault = kind == flag_kind::keyword ? begin : at;  // a keyword has no backslash
    if (*at == '"') {
        name = unquoted_flag(begin, in, kind);
        if (name.empty() || !in.tolerate(quirk::quoted_flag)) return in.fail(fault, errc::expected_flag);
        at = name.data() + name.size() + 1;
    } else if (in.mode.client || kind == flag_kind::keyword || (kind == flag_kind::attribute && at == begin)) {
        return in.fail(fault, errc::expected_flag);
    } else if (*at == '*' && at == begin) {
        if (kind != flag_kind::permanent || !in.tolerate(quirk::bare_wildcard)) return in.fail(fault, errc::expected_flag);
        name = "\\*";
        ++at;
    } else if (*at == '*') {
        if (!in.tolerate(quirk::wildcard_flag)) return in.fail(fault, errc::expected_flag);
        name = {begin, 2};
        ++at;
    } else {
        if (at == begin || (*at != ' ' && *at != ')') || !in.tolerate(quirk::bare_backslash))
            return in.fail(fault, errc::expected_flag);
        name = {begin, 1};
    }
    return at;
}

/// Reads a flag, and what it is called.
[[gnu::noinline]] constexpr const char* flag_token(const char* at, input& in, flag_kind kind, std::string_view& name) noexcept {
    const char* const begin = at;
    if (in.trusted && !in.mode.lenient) {
        at = scan::find<scan::flag_stop>(at, in.end);
        name = {begin, static_cast<std::size_t>(at - begin)};
        return at;
    }
    if (*at == '\\') {
        if (kind == flag_kind::keyword) return in.fail(at, errc::expected_flag);
        ++at;
    } else if (kind == flag_kind::attribute) {
        return read_odd_flag(begin, at, in, kind, name);
    }
    const char* const word = at;
    at = scan::find<scan::class_stop<character::atom>>(at, in.end);
    if (at == word) [[unlikely]] {
        if (kind != flag_kind::permanent || word == begin || *at != '*') return read_odd_flag(begin, at, in, kind, name);
        ++at;
    } else if (*at == ']' && !in.mode.client && in.tolerate(quirk::bracket_in_flag)) [[unlikely]] {
        at = scan::find_outside(at, character::astring);
    }
    name = {begin, static_cast<std::size_t>(at - begin)};
    return at;
}

template <class T, flag_kind Kind>
struct flag_rule {
    static constexpr bool flat = true;
    static constexpr bool passed_as_written = true;
#if defined(__SSE2__)
    /// How a whole list of flags is passed over.
    template <list_form Form>
        requires(Kind != flag_kind::keyword && Form.open != 0 && Form.separator == ' ' && Form.may_be_empty)
    static const char* pass_all(const char* at, const input& in) noexcept {
        return pass_flags(at, in, Kind);
    }
#endif

    template <class Out>
    static constexpr const char* read(const char* at, input& in, [[maybe_unused]] Out& out) noexcept {
        std::string_view name;
        at = flag_token(at, in, Kind, name);
        if constexpr (building<Out>)
            if (at != nullptr) out = Out(name);
        return at;
    }

    static constexpr const char* rewrite(const char* at, input& in, output& out) noexcept {
        if (in.mode.lenient) [[unlikely]] return detail::read_and_write<T>(at, in, out);
        discard nothing;
        const char* const end = read(at, in, nothing);
        out.put(std::string_view(at, static_cast<std::size_t>(end - at)));
        return end;
    }

    static constexpr void write(auto& out, const T& value) noexcept {
        const std::string_view name = value.name();
        if (name.empty()) [[unlikely]] return out.fail(errc::unrepresentable, type_name<T>);
        const bool system = name.front() == '\\';
        const std::string_view word(name.data() + system, name.size() - system);
        const bool allowed = !word.empty() && (system ? Kind != flag_kind::keyword : Kind != flag_kind::attribute);
        const bool ok = allowed && (scan::none<scan::class_stop<character::atom>>(word) ||
                                    (Kind == flag_kind::permanent && system && word == "*"));
        if (!ok) return out.fail(errc::unrepresentable, type_name<T>);
        out.put(name);
    }

    static constexpr bool starts(const char* at) noexcept {
        return (*at == '\\' && Kind != flag_kind::keyword) || (is(*at, character::atom) && Kind != flag_kind::attribute);
    }

    template <class Generator>
    static void generate(Generator& g, T& value) noexcept {
        const std::string_view samples[] = {"\\Seen", "\\Deleted", "\\X", "\\*"};
        if (Kind == flag_kind::keyword || (Kind != flag_kind::attribute && g.chance()))
            value = T(g.word(character::atom));
        else
            value = T(samples[g.below(Kind == flag_kind::permanent ? 4 : 3)]);
    }
};

}  // namespace detail

template <>
inline constexpr bool matched_often<flag> = true;

template <>
struct grammar<flag> : detail::flag_rule<flag, detail::flag_kind::flag> {
    static constexpr std::string_view abnf =
        "\"\\Answered\" / \"\\Flagged\" / \"\\Deleted\" / \"\\Seen\" / \"\\Draft\" / flag-keyword / flag-extension";
};

template <>
struct grammar<flag_perm> : detail::flag_rule<flag_perm, detail::flag_kind::permanent> {
    static constexpr std::string_view abnf = "flag / \"\\*\"";
};

template <>
struct grammar<flag_keyword> : detail::flag_rule<flag_keyword, detail::flag_kind::keyword> {
    static constexpr std::string_view abnf = "\"$MDNSent\" / \"$Forwarded\" / \"$Junk\" / \"$NotJunk\" / \"$Phishing\" / atom";
};

template <>
inline constexpr bool matched_often<mbx_list_flag> = true;

template <>
struct grammar<mbx_list_flag> : detail::flag_rule<mbx_list_flag, detail::flag_kind::attribute> {
    static constexpr std::string_view abnf = "mbx-list-oflag / mbx-list-sflag";
};

}  // namespace imapwire

/// Flags as keys of unordered containers.
template <class T>
    requires std::is_base_of_v<imapwire::flag, T>
struct std::hash<T> {
    constexpr std::size_t operator()(const T& value) const noexcept { return value.hash(); }
};

#endif
