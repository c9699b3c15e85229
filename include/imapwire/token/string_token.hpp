// The spellings that strings have on the wire: reading and writing atoms, quoted strings and literals.
#ifndef IMAPWIRE_TOKEN_STRING_TOKEN_HPP
#define IMAPWIRE_TOKEN_STRING_TOKEN_HPP

#include <imapwire/core/characters.hpp>
#include <imapwire/core/input.hpp>
#include <imapwire/core/output.hpp>
#include <imapwire/core/scan.hpp>
#include <imapwire/core/utf8.hpp>
#include <imapwire/grammar/rule.hpp>
#include <imapwire/grammar/skip.hpp>
#include <imapwire/grammar/term.hpp>
#include <imapwire/grammar/traverse.hpp>
#include <imapwire/token/number.hpp>
#include <imapwire/token/string_value.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>

namespace imapwire::detail {

/// Passes an octet that is not printable ASCII, or a UTF-8 sequence, in a quoted string or text.
[[gnu::cold, gnu::noinline]] constexpr const char* read_unusual(const char* at, input& in) noexcept {
    if (*at == '\0' || *at == '\r' || *at == '\n') return in.fail(at, errc::bad_character);
    if (static_cast<unsigned char>(*at) < 0x80) return at + 1;
    const std::size_t octets = utf8_sequence(at);
    if (in.mode.utf8 && octets != 0) return at + octets;
    if (in.tolerate(quirk::eight_bit)) return at + (octets != 0 ? octets : 1);
    return in.fail(at, in.mode.utf8 ? errc::bad_utf8 : errc::bad_character);
}

/// Where a string goes that is being read; nullptr when matching.
template <class Out>
constexpr string* destination([[maybe_unused]] Out& out) noexcept {
    if constexpr (building<Out>)
        return &out;
    else
        return nullptr;
}

constexpr void set_string(string* out, const char* at, std::size_t octets, spelling how) noexcept {
    if (out != nullptr) string_reader::set(*out, at, octets, how);
}

constexpr void set_string(auto& out, const char* at, std::size_t octets, spelling how) noexcept {
    set_string(destination(out), at, octets, how);
}

// The tokens are compiled once for all productions: a call costs little beside what a string costs, and copies of them
// in every production would cost time to compile and room in the processor's cache.

/// Whether the quote at `at` can be the last one of a quoted string. Leniently it can't where the string goes on behind it.
constexpr bool may_end_quoted(const char* at, const input& in) noexcept {
    return !in.mode.lenient || at[1] == ' ' || at[1] == ')' || at[1] == '(' || at[1] == ']' || at[1] == '\r' || at[1] == '\n';
}

/// What is left of a quoted string that began at `begin`, from its first octet on that is no plain one.
[[gnu::noinline]] constexpr const char* odd_quoted_token(const char* begin, const char* at, input& in, string* out) noexcept {
    bool escapes = false;
    std::size_t quotes = 0;
    while (*at != '"' || !may_end_quoted(at, in)) {
        if (*at == '"') {
            // A few, so that the work stays linear where each of many strings runs into the next ones.
            if (++quotes > 16) return in.fail(at, errc::bad_character);
            in.isolate(quirk::unescaped_quote);  // what is in quotes can't be told without reading it again
            ++at;
        } else if (*at == '\\') {
            const bool escaped = at[1] == '"' || at[1] == '\\';
            if (!escaped && !in.tolerate(quirk::bad_escape)) return in.fail(at, errc::bad_escape);
            escapes = escapes || escaped;
            at += escaped ? 2 : 1;
        } else {
            at = read_unusual(at, in);
            if (at == nullptr) return nullptr;
        }
        at = scan::find<scan::quoted_stop>(at, in.end);
    }
    set_string(out, begin, static_cast<std::size_t>(at - begin), escapes ? spelling::escaped : spelling::quoted);
    return at + 1;
}

/// A quoted string that began at `begin`, and whose first octet that is no plain one is at `end`.
[[gnu::always_inline]] constexpr const char* end_quoted_token(const char* begin, const char* end, input& in, string* out) noexcept {
    if (*end != '"' || !may_end_quoted(end, in)) [[unlikely]] return odd_quoted_token(begin, end, in, out);
    set_string(out, begin, static_cast<std::size_t>(end - begin), spelling::quoted);
    return end + 1;
}
[[gnu::noinline]] constexpr const char* long_quoted_token(const char* begin, input& in, string* out) noexcept {
    return end_quoted_token(begin, scan::find_beyond<scan::quoted_stop>(begin, in.end), in, out);
}

/// quoted, from its first quote on
[[gnu::noinline]] constexpr const char* quoted_token(const char* at, input& in, string* out) noexcept {
    const char* const end = scan::find_around<scan::quoted_stop>(at + 1, in.end);
    return end != nullptr ? end_quoted_token(at + 1, end, in, out) : long_quoted_token(at + 1, in, out);
}

constexpr bool has_nul(const char* at, std::size_t octets) noexcept {
    return std::string_view(at, octets).find('\0') != std::string_view::npos;
}

/// literal, or literal8 from behind the "~" on
[[gnu::noinline]] constexpr const char* literal_token(const char* at, input& in, string* out, spelling how) noexcept {
    literal_header header;
    at = read_literal_header(at, in, header);
    if (at == nullptr) return nullptr;
    const auto octets = static_cast<std::size_t>(header.octets);
    if (header.detached) {
        set_string(out, at, octets, how == spelling::literal8 ? spelling::detached8 : spelling::detached);
        return at;
    }
    if (how == spelling::literal && !in.trusted && has_nul(at, octets) && !in.tolerate(quirk::nul_in_literal))
        return in.fail(at + std::string_view(at, octets).find('\0'), errc::bad_character);
    set_string(out, at, octets, how);
    return at + octets;
}

/// A run that began at `begin` and ends at `end`.
[[gnu::always_inline]] constexpr const char* end_run_token(const char* begin, const char* end, input& in, string* out,
                                                           errc otherwise) noexcept {
    if (end == begin) [[unlikely]] return in.fail(end, otherwise);
    set_string(out, begin, static_cast<std::size_t>(end - begin), spelling::atom);
    return end;
}
[[gnu::noinline]] constexpr const char* long_run_token(const char* begin, input& in, string* out, errc otherwise, character of) noexcept {
    return end_run_token(begin, scan::find_outside(begin, of), in, out, otherwise);
}

/// 1*Class
template <character Class>
[[gnu::noinline]] constexpr const char* run_token(const char* at, input& in, string* out, errc otherwise) noexcept {
    const char* const end = scan::find_near<scan::class_stop<Class>>(at, in.end);
    return end != nullptr ? end_run_token(at, end, in, out, otherwise)
                          : long_run_token(at, in, out, otherwise, Class);
}

/// nil, followed by something that ends a word. Compared without a loop: most of what may be absent in a body is NIL.
constexpr bool is_nil(const char* at) noexcept {
    return to_upper(at[0]) == 'N' && to_upper(at[1]) == 'I' && to_upper(at[2]) == 'L' && !is(at[3], character::astring);
}

/// quoted / literal
[[gnu::noinline]] constexpr const char* string_token(const char* at, input& in, string* out) noexcept {
    if (*at == '"') [[likely]] return quoted_token(at, in, out);
    if (*at == '{') return literal_token(at, in, out, spelling::literal);
    if (!is_nil(at) || in.mode.client || !in.tolerate(quirk::nil_string)) return in.fail(at, errc::expected_string);
    set_string(out, at, 0, spelling::quoted);
    return at + 3;
}

/// 1*Class / quoted / literal
template <character Class>
[[gnu::noinline]] constexpr const char* run_or_string_token(const char* at, input& in, string* out) noexcept {
    if (*at == '"') return quoted_token(at, in, out);
    if (*at == '{') return literal_token(at, in, out, spelling::literal);
    return run_token<Class>(at, in, out, errc::expected_string);
}

/// What stands where an nstring has to be, and is neither quoted nor NIL.
[[gnu::noinline]] constexpr const char* odd_nstring_token(const char* at, input& in, string* out) noexcept {
    if (*at != '(' || at[1] != ')' || !in.tolerate(quirk::empty_list)) return string_token(at, in, out);
    set_string(out, at, 0, spelling::nil);
    return at + 2;
}

/// quoted / literal / nil
constexpr const char* nstring_token(const char* at, input& in, string* out) noexcept {
    if (*at == '"') return quoted_token(at, in, out);
    if (!spells_word<"NIL">(at, in, character::astring)) [[unlikely]] return odd_nstring_token(at, in, out);
    set_string(out, at, 0, spelling::nil);
    return at + 3;
}

template <class Out>
constexpr const char* read_quoted(const char* at, input& in, Out& out) noexcept {
    return quoted_token(at, in, destination(out));
}
template <class Out>
constexpr const char* read_literal(const char* at, input& in, Out& out, spelling how = spelling::literal) noexcept {
    return literal_token(at, in, destination(out), how);
}
template <character Class, class Out>
constexpr const char* read_run(const char* at, input& in, Out& out, errc otherwise) noexcept {
    return run_token<Class>(at, in, destination(out), otherwise);
}
template <class Out>
constexpr const char* read_string(const char* at, input& in, Out& out) noexcept {
    return string_token(at, in, destination(out));
}

inline constexpr std::size_t longest_quoted = 1024;

/// Writes a literal's header. It is non-synchronizing where the peer allows that: of a literal8 only with BINARY, too (RFC 4466, 6).
constexpr void write_literal_header(output& out, std::size_t octets, std::string_view prefix = "") noexcept {
    if (out.in_text()) return out.fail(errc::unrepresentable, "literal");
    const write_options& how = out.options();
    out.put(prefix);
    out.put('{');
    write_number(out, octets);
    const bool allowed = how.literal_plus || (how.literal_minus && octets <= 4096);
    if (out.from() == side::client && allowed && (prefix.empty() || how.binary)) out.put('+');
    out.put("}\r\n");
}

/// Writes a literal.
constexpr void write_literal(output& out, std::string_view octets, std::string_view prefix = "") noexcept {
    write_literal_header(out, octets.size(), prefix);
    out.put(octets);
}

/// Writes the header of a literal whose octets are not at hand, or of a literal8.
constexpr void write_detached(output& out, const string& value, std::string_view production, std::string_view prefix = "") noexcept {
    if (!out.options().detached || out.in_text()) return out.fail(errc::unrepresentable, production);
    out.put(prefix);
    out.put('{');
    write_number(out, value.size());
    out.put("}\r\n");
}

/// Whether a quoted string can carry the octets.
constexpr bool fits_quotes(std::string_view raw, bool utf8) noexcept {
    const char* at = raw.data();
    const char* const end = at + raw.size();
    for (;;) {
        at = scan::find_within<scan::text_stop>(at, end);
        if (at == end) return true;
        if (*at == '\0' || *at == '\r' || *at == '\n') return false;
        if (static_cast<unsigned char>(*at) < 0x80) {
            ++at;
            continue;
        }
        const utf8_character sequence = utf8_front({at, static_cast<std::size_t>(end - at)});
        if (!utf8 || !sequence.complete) return false;
        at += sequence.size;
    }
}

/// Whether the value is to be written as a quoted string.
constexpr bool is_quotable(const output& out, const string& value) noexcept {
    const bool is_short = value.raw().size() <= longest_quoted || value.size() <= longest_quoted || out.in_text();
    return is_short && fits_quotes(value.raw(), out.options().utf8);
}

/// Writes octets between quotes that hold neither quotes nor backslashes.
constexpr void write_plain_quoted(output& out, std::string_view octets) noexcept {
    if (char* to = out.room(octets.size() + 2); to != nullptr && !std::is_constant_evaluated()) [[likely]] {
        *to++ = '"';
        to = output::copy(to, octets);
        *to++ = '"';
        return out.advance(to);
    }
    out.put('"');
    out.put(octets);
    out.put('"');
}

constexpr void write_quoted(output& out, const string& value) noexcept {
    if (!value.has_escapes() && scan::none<scan::quoted_stop>(value.raw())) return write_plain_quoted(out, value.raw());
    out.put('"');
    for (const char c : value) {
        if (c == '"' || c == '\\') out.put('\\');
        out.put(c);
    }
    out.put('"');
}

/// Writes the T at `at` as it stands, if it is a quoted string that was read strictly and holds nothing that needs a closer look.
template <class T>
constexpr const char* rewrite_string(const char* at, input& in, output& out) noexcept {
    if (*at != '"' || in.mode.lenient) return read_and_write<T>(at, in, out);
    const char* const end = scan::find<scan::quoted_stop>(at + 1, in.end);
    const auto size = static_cast<std::size_t>(end + 1 - at);
    if (*end != '"' || size > longest_quoted) [[unlikely]] return read_and_write<T>(at, in, out);
    out.put(std::string_view(at, size));
    return end + 1;
}

/// Writes quoted if the value can be, else as a literal: the choice depends on the value alone, not on how it was
/// spelled, so that writing again gives the same bytes.
constexpr void write_string(output& out, const string& value, std::string_view production) noexcept {
    // Nearly all strings: short, without anything that needs a closer look.
    if (!value.has_escapes() && !value.is_detached() && value.raw().size() <= longest_quoted &&
        scan::none<scan::quoted_stop>(value.raw())) [[likely]]
        return write_plain_quoted(out, value.raw());
    if (value.spelling() == spelling::detached) return write_detached(out, value, production);
    if (value.is_detached()) return out.fail(errc::unrepresentable, production);
    if (is_quotable(out, value)) return write_quoted(out, value);
    if (value.has_escapes()) {  // read as UTF-8, or leniently; as a literal it needs its size first
        write_literal_header(out, value.size());
        for (const char c : value) out.put(c);
        return;
    }
    if (has_nul(value.raw().data(), value.raw().size())) return out.fail(errc::unrepresentable, production);
    write_literal(out, value.raw());
}

/// Whether only a literal8 has room for the value.
constexpr bool needs_literal8(const string& value) noexcept {
    if (value.is_detached()) return value.spelling() == spelling::detached8;
    return !value.has_escapes() && has_nul(value.raw().data(), value.raw().size());
}

/// Writes a literal8.
constexpr void write_literal8(output& out, const string& value, std::string_view production) noexcept {
    if (value.is_detached())
        write_detached(out, value, production, "~");
    else
        write_literal(out, value.raw(), "~");
}

/// The same where that takes BINARY.
constexpr void write_binary(output& out, const string& value, std::string_view production) noexcept {
    if (!out.options().binary) return out.fail(errc::unrepresentable, production);
    write_literal8(out, value, production);
}

}  // namespace imapwire::detail

#endif
