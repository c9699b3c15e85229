// string, astring, nstring, list-mailbox: what is spelled as an atom, quoted, or as a literal (RFC 9051, 9).
#ifndef IMAPWIRE_TOKEN_STRING_HPP
#define IMAPWIRE_TOKEN_STRING_HPP

#include <imapwire/core/characters.hpp>
#include <imapwire/core/scan.hpp>
#include <imapwire/core/utf8.hpp>
#include <imapwire/grammar/rule.hpp>
#include <imapwire/grammar/skip.hpp>
#include <imapwire/grammar/term.hpp>
#include <imapwire/token/number.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace imapwire {

/// How a string stood on the wire.
enum class spelling : std::uint8_t {
    value,     ///< it did not: the bytes are the caller's
    atom,
    quoted,
    escaped,   ///< quoted, with backslashes before quotes and backslashes
    literal,
    literal8,
    detached,  ///< a literal whose octets are not in the buffer
    nil,
};

/// string = quoted / literal. The bytes as they stand on the wire, and how they are spelled.
///
/// It compares, iterates and copies as the value that is meant. It borrows the message, or the caller's bytes.
class string {
public:
    class iterator {
    public:
        using value_type = char;
        using difference_type = std::ptrdiff_t;

        constexpr iterator() noexcept = default;
        constexpr char operator*() const noexcept { return escapes() ? at_[1] : *at_; }
        constexpr iterator& operator++() noexcept {
            at_ += escapes() ? 2 : 1;
            return *this;
        }
        constexpr iterator operator++(int) noexcept {
            iterator before = *this;
            ++*this;
            return before;
        }
        friend constexpr bool operator==(const iterator& a, const iterator& b) noexcept { return a.at_ == b.at_; }

    private:
        friend class string;
        constexpr iterator(const char* at, bool escapes) noexcept : at_(at), escapes_(escapes) {}

        /// A backslash before anything else, which only lenient reading accepts, stands for itself.
        constexpr bool escapes() const noexcept { return escapes_ && *at_ == '\\' && (at_[1] == '"' || at_[1] == '\\'); }

        const char* at_ = nullptr;
        bool escapes_ = false;
    };

    constexpr string() noexcept = default;
    /// A value to be written; the bytes must outlive it.
    constexpr string(std::string_view bytes) noexcept : data_(bytes.data()), size_(bytes.size()) {}
    constexpr string(const char* bytes) noexcept : string(std::string_view(bytes)) {}
    /// Not from what owns its bytes and is about to go. Explicit, so that comparing with such a one is not in doubt.
    template <class Owner>
        requires requires { typename Owner::allocator_type; }
    explicit string(Owner&&) = delete;

    constexpr imapwire::spelling spelling() const noexcept { return spelling_; }
    /// The bytes of the wire, without quotes, but with the backslashes. Empty if detached.
    constexpr std::string_view raw() const noexcept { return {data_, is_detached() ? 0 : size_}; }
    constexpr bool has_escapes() const noexcept { return spelling_ == imapwire::spelling::escaped; }
    constexpr bool is_detached() const noexcept { return spelling_ == imapwire::spelling::detached; }

    /// The value, where it stands on the wire as it is: everywhere but in a string with escapes.
    constexpr std::string_view view() const noexcept { return has_escapes() ? std::string_view{} : raw(); }

    constexpr iterator begin() const noexcept { return {data_, has_escapes()}; }
    constexpr iterator end() const noexcept { return {data_ + raw().size(), has_escapes()}; }

    /// Octets of the value. Those of a detached literal count.
    constexpr std::size_t size() const noexcept {
        if (!has_escapes()) return size_;
        std::size_t n = 0;
        for (auto i = begin(); i != end(); ++i) ++n;
        return n;
    }
    constexpr bool empty() const noexcept { return size_ == 0; }

    /// Copies the value to `to`, which has room for raw().size() octets, and returns its size.
    constexpr std::size_t copy(char* to) const noexcept {
        std::size_t n = 0;
        for (const char c : *this) to[n++] = c;
        return n;
    }

    friend constexpr bool operator==(const string& a, const string& b) noexcept {
        if (a.is_nil() != b.is_nil() || a.is_detached() != b.is_detached()) return false;
        if (a.is_detached()) return a.size_ == b.size_;
        if (!a.has_escapes() && !b.has_escapes()) return a.raw() == b.raw();
        auto i = a.begin();
        auto j = b.begin();
        for (; i != a.end() && j != b.end(); ++i, ++j)
            if (*i != *j) return false;
        return i == a.end() && j == b.end();
    }
    friend constexpr bool operator==(const string& a, std::string_view b) noexcept { return !a.is_nil() && a == string(b); }
    friend constexpr bool operator==(const string& a, const char* b) noexcept { return a == std::string_view(b); }

    /// The same for strings that are equal, however they are spelled. std::hash calls it.
    constexpr std::size_t hash() const noexcept { return hash_of(false); }
    /// The same for strings that are equal without regard to the case of ASCII letters.
    constexpr std::size_t hash_ignoring_case() const noexcept { return hash_of(true); }

    /// Equal without regard to the case of ASCII letters.
    constexpr bool equals_ignoring_case(std::string_view other) const noexcept {
        auto i = begin();
        for (const char c : other) {
            if (i == end() || to_upper(*i) != to_upper(c)) return false;
            ++i;
        }
        return i == end() && !is_nil();
    }

protected:
    constexpr bool is_nil() const noexcept { return spelling_ == imapwire::spelling::nil; }
    constexpr void become_nil() noexcept { spelling_ = imapwire::spelling::nil; }

private:
    friend struct string_reader;

    /// FNV-1a of the octets. All detached literals of a size are equal, and NIL is like nothing.
    constexpr std::size_t hash_of(bool ignoring_case) const noexcept {
        std::uint64_t hash = is_nil() ? 0 : 0xcbf29ce484222325u;
        const auto add = [&hash](std::uint64_t octet) { hash = (hash ^ octet) * 0x100000001b3u; };
        for (const char c : *this) add(static_cast<unsigned char>(ignoring_case ? to_upper(c) : c));
        if (is_detached()) add(0x100 + std::uint64_t{size_});
        return static_cast<std::size_t>(hash ^ hash >> 32);
    }

    const char* data_ = "";
    std::size_t size_ = 0;
    imapwire::spelling spelling_ = imapwire::spelling::value;
};

/// astring = 1*ASTRING-CHAR / string
struct astring : string {
    using string::string;
};

/// nstring = string / nil. By default NIL.
struct nstring : string {
    constexpr nstring() noexcept { become_nil(); }
    using string::string;
    using string::is_nil;
};

/// list-mailbox = 1*list-char / string: a mailbox name or pattern.
struct list_mailbox : string {
    using string::string;
};

/// Fills strings; the only way to make one of wire bytes.
struct string_reader {
    static constexpr void set(string& out, const char* at, std::size_t octets, spelling how) noexcept {
        out.data_ = at;
        out.size_ = octets;
        out.spelling_ = how;
    }
};

/// A literal to be written whose octets are not at hand: with write_options::detached its header alone is written, and the
/// caller sends the octets behind it.
///
///     command::append message{"Sent", {.data = detached_literal<literal8>(size)}};
template <class String>
constexpr String detached_literal(std::size_t octets) noexcept {
    String made;
    string_reader::set(made, "", octets, spelling::detached);
    return made;
}

namespace detail {

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

/// quoted, from its first quote on
[[gnu::noinline]] constexpr const char* quoted_token(const char* at, input& in, string* out) noexcept {
    const char* const begin = at + 1;
    const char* const end = scan::find<scan::quoted_stop>(begin, in.end);
    if (*end != '"' || !may_end_quoted(end, in)) [[unlikely]] return odd_quoted_token(begin, end, in, out);
    set_string(out, begin, static_cast<std::size_t>(end - begin), spelling::quoted);
    return end + 1;
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
        set_string(out, at, octets, spelling::detached);
        return at;
    }
    if (how == spelling::literal && !in.trusted && has_nul(at, octets) && !in.tolerate(quirk::nul_in_literal))
        return in.fail(at + std::string_view(at, octets).find('\0'), errc::bad_character);
    set_string(out, at, octets, how);
    return at + octets;
}

/// 1*Class
template <character Class>
[[gnu::noinline]] constexpr const char* run_token(const char* at, input& in, string* out, errc otherwise) noexcept {
    const char* const begin = at;
    at = scan::find<scan::class_stop<Class>>(at, in.end);
    if (at == begin) [[unlikely]] return in.fail(at, otherwise);
    set_string(out, begin, static_cast<std::size_t>(at - begin), spelling::atom);
    return at;
}

/// nil, followed by something that ends a word
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

/// literal / nil
[[gnu::noinline]] constexpr const char* nil_token(const char* at, input& in, string* out) noexcept {
    const bool nil = is_nil(at);
    if (!nil) [[unlikely]]
        if (*at != '(' || at[1] != ')' || !in.tolerate(quirk::empty_list)) return string_token(at, in, out);
    set_string(out, at, 0, spelling::nil);
    return at + (nil ? 3 : 2);
}

/// quoted / literal / nil
constexpr const char* nstring_token(const char* at, input& in, string* out) noexcept {
    return *at == '"' ? quoted_token(at, in, out) : nil_token(at, in, out);
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

/// Writes a literal's header. It is non-synchronizing where the peer allows that.
constexpr void write_literal_header(output& out, std::size_t octets) noexcept {
    if (out.in_text()) return out.fail(errc::unrepresentable, "literal");
    const write_options& how = out.options();
    out.put('{');
    write_number(out, octets);
    if (out.from() == side::client && (how.literal_plus || (how.literal_minus && octets <= 4096))) out.put('+');
    out.put("}\r\n");
}

/// Writes a literal.
constexpr void write_literal(output& out, std::string_view octets, std::string_view prefix = "") noexcept {
    out.put(prefix);
    write_literal_header(out, octets.size());
    out.put(octets);
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
        char sequence[4]{};
        for (std::size_t i = 0; i != 4 && at + i != end; ++i) sequence[i] = at[i];
        const std::size_t octets = utf8_sequence(sequence);
        if (!utf8 || octets == 0) return false;
        at += octets;
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
        if (!octets.empty()) std::memcpy(to, octets.data(), octets.size());
        to[octets.size()] = '"';
        return out.advance(to + octets.size() + 1);
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

/// Writes quoted if the value can be, else as a literal: the choice depends on the value alone, not on how it was
/// spelled, so that writing again gives the same bytes.
constexpr void write_string(output& out, const string& value, std::string_view production) noexcept {
    // Nearly all strings: short, without anything that needs a closer look.
    if (!value.has_escapes() && !value.is_detached() && value.raw().size() <= longest_quoted &&
        scan::none<scan::quoted_stop>(value.raw())) [[likely]]
        return write_plain_quoted(out, value.raw());
    if (value.is_detached()) {
        if (!out.options().detached || out.in_text()) return out.fail(errc::unrepresentable, production);
        out.put('{');
        write_number(out, value.size());
        return out.put("}\r\n");
    }
    if (is_quotable(out, value)) return write_quoted(out, value);
    if (value.has_escapes()) {  // read as UTF-8, or leniently; as a literal it needs its size first
        write_literal_header(out, value.size());
        for (const char c : value) out.put(c);
        return;
    }
    if (has_nul(value.raw().data(), value.raw().size())) return out.fail(errc::unrepresentable, production);
    write_literal(out, value.raw());
}

/// Whether the value is one or more octets of the class, and does not spell NIL.
template <character Class>
constexpr bool is_run(const string& value) noexcept {
    if (value.empty() || value.has_escapes() || value.is_detached()) return false;
    return scan::none<scan::class_stop<Class>>(value.raw()) && !(value.raw().size() == 3 && value.equals_ignoring_case("NIL"));
}

/// The rule of what is a run of one class of octets, or a string.
template <class T, character Class>
struct run_or_string {
    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        return run_or_string_token<Class>(at, in, destination(out));
    }
    static constexpr void write(output& out, const T& value) noexcept {
        if (is_run<Class>(value))
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

}  // namespace detail

template <>
struct grammar<string> {
    static constexpr std::string_view abnf = "quoted / literal";

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        return detail::read_string(at, in, out);
    }
    static constexpr void write(auto& out, const string& value) noexcept { detail::write_string(out, value, "string"); }
    static constexpr bool starts(const char* at) noexcept { return *at == '"' || *at == '{'; }
    template <class Generator>
    static void generate(Generator& g, string& value) noexcept {
        value = string(g.octets());
    }
};

template <>
struct grammar<nstring> {
    static constexpr std::string_view abnf = "string / nil";

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
    static constexpr bool starts(const char* at) noexcept { return *at == '"' || *at == '{' || detail::is_nil(at); }
    template <class Generator>
    static void generate(Generator& g, nstring& value) noexcept {
        value = g.chance() ? nstring() : nstring(g.octets());
    }
};

template <>
struct grammar<astring> : detail::run_or_string<astring, character::astring> {
    static constexpr std::string_view abnf = "1*ASTRING-CHAR / string";
};

template <>
struct grammar<list_mailbox> : detail::run_or_string<list_mailbox, character::list> {
    static constexpr std::string_view abnf = "1*list-char / string";
};

}  // namespace imapwire

/// Strings as keys of unordered containers: imapwire::string and what is derived from it.
template <class T>
    requires std::is_base_of_v<imapwire::string, T>
struct std::hash<T> {
    constexpr std::size_t operator()(const T& value) const noexcept { return value.hash(); }
};

#endif
