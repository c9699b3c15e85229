// Tables of responses beside what becomes of them, for the compiler and for the test run.
#ifndef IMAPWIRE_TESTS_SUPPORT_RESPONSE_ROWS_HPP
#define IMAPWIRE_TESTS_SUPPORT_RESPONSE_ROWS_HPP

#include "support/catch.hpp"

#include <imapwire/response.hpp>

#include <cstddef>
#include <span>
#include <string_view>
#include <type_traits>

namespace test {

/// A response that is legal, and what it is written as, where that differs. All without the last CRLF.
struct good {
    std::string_view wire;
    std::string_view canonical{};
    bool utf8 = false;
};

/// A response that is refused, and where.
struct bad {
    std::string_view wire;
    imapwire::errc code;
    std::size_t offset;
    bool utf8 = false;
};

/// A response that only lenient reading accepts, with these deviations and this many items that were isolated.
struct odd {
    std::string_view wire;
    imapwire::quirk_set quirks;
    std::size_t unparsed = 0;
    std::string_view canonical{};  ///< empty if it can't be written
};

constexpr imapwire::quirk_set met(auto... quirks) {
    imapwire::quirk_set set;
    (set.insert(quirks), ...);
    return set;
}

/// A row's octets with their CRLF.
class line {
public:
    explicit constexpr line(std::string_view row) : size_(row.size() + 2) {
        for (std::size_t i = 0; i != row.size(); ++i) bytes_[i] = row[i];
        bytes_[row.size()] = '\r';
        bytes_[row.size() + 1] = '\n';
    }
    constexpr std::string_view bytes() const { return {bytes_, size_}; }

private:
    char bytes_[768]{};
    std::size_t size_;
};

/// The same kind with equal parts.
constexpr bool same(const imapwire::response& a, const imapwire::response& b) {
    return a.kind() == b.kind() && a.visit([&]<class T>(const T& value) {
        if constexpr (std::is_same_v<T, imapwire::unparsed>) {
            return value == imapwire::unparsed{b.bytes(), {}};
        } else {
            const auto other = b.as<T>();
            return other.has_value() && imapwire::equal(value, *other);
        }
    });
}

/// What a response is written as; empty if it can't be.
class written {
public:
    explicit constexpr written(const imapwire::response& message, bool utf8) {
        const auto size = serialize(message, std::span<char>(bytes_), {.utf8 = utf8, .binary = true});
        if (size) size_ = *size;
    }
    constexpr std::string_view bytes() const { return {bytes_, size_}; }

private:
    char bytes_[768]{};
    std::size_t size_ = 0;
};

/// Whether the response is read, written as `canonical`, and read and written as the same from that.
constexpr bool round_trips(const imapwire::response& read, std::string_view canonical, bool utf8) {
    const line expected(canonical);
    const written once(read, utf8);
    if (once.bytes() != expected.bytes()) return false;
    const auto again = imapwire::parse_response(once.bytes(), {.utf8 = utf8});
    return again && again->quirks().empty() && again->size() == once.bytes().size() && same(read, *again) && same(*again, read) &&
           written(*again, utf8).bytes() == once.bytes();
}

constexpr bool holds(const good& row) {
    const line wire(row.wire);
    const auto read = imapwire::parse_response(wire.bytes(), {.utf8 = row.utf8});
    return read && read->size() == wire.bytes().size() && read->quirks().empty() && read->unparsed_count() == 0 &&
           round_trips(*read, row.canonical.empty() ? row.wire : row.canonical, row.utf8);
}

constexpr bool holds(const bad& row) {
    const line wire(row.wire);
    const auto read = imapwire::parse_response(wire.bytes(), {.utf8 = row.utf8});
    return !read && read.error().code == row.code && read.error().offset == row.offset;
}

constexpr bool holds(const odd& row) {
    const line wire(row.wire);
    if (imapwire::parse_response(wire.bytes())) return false;
    const auto read = imapwire::parse_response(wire.bytes(), {.lenient = true});
    if (!read || read->size() != wire.bytes().size() || read->quirks() != row.quirks || read->unparsed_count() != row.unparsed)
        return false;
    return row.canonical.empty() ? written(*read, true).bytes().empty() : round_trips(*read, row.canonical, true);
}

template <class Row, std::size_t N>
constexpr bool hold(const Row (&rows)[N]) {
    for (const Row& row : rows)
        if (!holds(row)) return false;
    return true;
}

/// The first T that is read from the whole of `bytes`, which come with their CRLF and must be one.
template <class T>
constexpr T read(std::string_view bytes, const imapwire::options& how = imapwire::default_options) {
    return *imapwire::parse_response(bytes, how)->as<T>();
}

/// The name of the error, or "none".
std::string_view said(const imapwire::result<imapwire::response>& read);

/// The same at run time, and every beginning of what is accepted must be incomplete.
void check(std::span<const good> rows);
void check(std::span<const bad> rows);
void check(std::span<const odd> rows);

}  // namespace test

#endif
