// What string, astring, nstring and list-mailbox are: the bytes that they borrow, and how those are spelled (RFC 9051, 9).
#ifndef IMAPWIRE_TOKEN_STRING_VALUE_HPP
#define IMAPWIRE_TOKEN_STRING_VALUE_HPP

#include <imapwire/core/characters.hpp>
#include <imapwire/core/maybe.hpp>
#include <imapwire/core/owner_of_bytes.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
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
    detached,   ///< a literal whose octets are not in the buffer
    detached8,  ///< a literal8 of that kind
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
    template <owner_of_bytes Owner>
    constexpr string(Owner& bytes) noexcept : string(std::string_view(bytes)) {}
    template <owner_of_bytes Owner>
    string(const Owner&&) = delete;

    constexpr imapwire::spelling spelling() const noexcept { return spelling_; }
    /// The bytes of the wire, without quotes, but with the backslashes. Empty if detached.
    constexpr std::string_view raw() const noexcept { return {data_, is_detached() ? 0 : size_}; }
    constexpr bool has_escapes() const noexcept { return spelling_ == imapwire::spelling::escaped; }
    constexpr bool is_detached() const noexcept {
        return spelling_ == imapwire::spelling::detached || spelling_ == imapwire::spelling::detached8;
    }

    /// The value as a String, such as std::string, whatever its spelling: `subject.to<std::string>()`.
    template <class String>
    constexpr String to() const {
        return String(begin(), end());
    }

    /// The value, if it stands on the wire as it is: not with escapes, and not detached. Then take to<std::string>(). Of a tag or an
    /// atom, which have neither, raw() is the value.
    constexpr maybe<std::string_view> view() const noexcept {
        return has_escapes() || is_detached() ? maybe<std::string_view>() : maybe<std::string_view>(raw());
    }

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
        return a.is_same(b, false);
    }
    friend constexpr bool operator==(const string& a, const std::convertible_to<std::string_view> auto& b) noexcept {
        return !a.is_nil() && a == string(std::string_view(b));
    }

    /// The same for strings that are equal, however they are spelled. std::hash calls it.
    constexpr std::size_t hash() const noexcept { return hash_of(false); }
    /// The same for strings that are equal without regard to the case of ASCII letters.
    constexpr std::size_t hash_ignoring_case() const noexcept { return hash_of(true); }

    /// Equal without regard to the case of ASCII letters.
    constexpr bool equals_ignoring_case(std::string_view other) const noexcept { return same_ignoring_case(string(other)); }

protected:
    constexpr bool same_ignoring_case(const string& other) const noexcept { return is_same(other, true); }

    constexpr bool is_nil() const noexcept { return spelling_ == imapwire::spelling::nil; }
    constexpr void become_nil() noexcept { spelling_ = imapwire::spelling::nil; }

private:
    friend struct string_reader;

    constexpr bool is_same(const string& other, bool ignoring_case) const noexcept {
        if (is_nil() != other.is_nil() || is_detached() != other.is_detached()) return false;
        if (is_detached()) return size_ == other.size_;
        if (!ignoring_case && !has_escapes() && !other.has_escapes()) return raw() == other.raw();
        const auto folded = [ignoring_case](char c) { return ignoring_case ? to_upper(c) : c; };
        auto i = begin();
        auto j = other.begin();
        for (; i != end() && j != other.end(); ++i, ++j)
            if (folded(*i) != folded(*j)) return false;
        return i == end() && j == other.end();
    }

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

namespace detail {

/// A string of another type than String, to be compared with one of that.
template <class Other, class String>
concept other_string = std::is_base_of_v<string, Other> && !std::is_base_of_v<String, Other>;

}  // namespace detail

/// A String that compares without regard to the case of ASCII letters.
template <class String>
struct caseless : String {
    using String::String;

    constexpr std::size_t hash() const noexcept { return this->hash_ignoring_case(); }

    friend constexpr bool operator==(const caseless& a, const caseless& b) noexcept { return a.same_ignoring_case(b); }
    template <detail::other_string<caseless> Other>
    friend constexpr bool operator==(const caseless& a, const Other& b) noexcept {
        return a.same_ignoring_case(b);
    }
    // The other way round for Clang 14, which can't choose between the above and string's.
    template <detail::other_string<caseless> Other>
    friend constexpr bool operator==(const Other& a, const caseless& b) noexcept {
        return b.same_ignoring_case(a);
    }
    friend constexpr bool operator==(const caseless& a, const std::convertible_to<std::string_view> auto& b) noexcept {
        return a.equals_ignoring_case(b);
    }
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

    template <class String>
    static constexpr String without_octets(std::size_t octets, spelling how) noexcept {
        String made;
        set(made, "", octets, how);
        return made;
    }
};

/// A literal to be written whose octets are not at hand: with write_options::detached its header alone is written, and the
/// caller sends the octets behind it.
///
///     command::append message{"Sent", {.data = detached_literal<literal8>(size)}};
template <class String>
constexpr String detached_literal(std::size_t octets) noexcept {
    return string_reader::without_octets<String>(octets, spelling::detached);
}

/// The same of a literal8, whose octets may be NUL.
template <class String>
constexpr String detached_literal8(std::size_t octets) noexcept {
    return string_reader::without_octets<String>(octets, spelling::detached8);
}

}  // namespace imapwire

/// Strings as keys of unordered containers: imapwire::string and what is derived from it.
template <class T>
    requires std::is_base_of_v<imapwire::string, T>
struct std::hash<T> {
    constexpr std::size_t operator()(const T& value) const noexcept { return value.hash(); }
};

#endif
