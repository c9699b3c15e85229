// Tables of commands beside what becomes of them, for the compiler and for the test run.
#ifndef IMAPWIRE_TESTS_SUPPORT_COMMAND_ROWS_HPP
#define IMAPWIRE_TESTS_SUPPORT_COMMAND_ROWS_HPP

#include "support/catch.hpp"

#include <imapwire/command.hpp>

#include <cstddef>
#include <span>
#include <string_view>
#include <type_traits>

namespace test {

/// A command that is legal, and what it is written as, where that differs. All without the last CRLF.
struct good_command {
    std::string_view wire;
    std::string_view canonical{};
    bool utf8 = false;
};

/// A command that is refused, and where.
struct bad_command {
    std::string_view wire;
    imapwire::errc code;
    std::size_t offset;
    bool utf8 = false;
};

/// The octets of a command: a row's with their CRLF, or what one is written as.
class command_bytes {
public:
    explicit constexpr command_bytes(std::string_view row) : size_(row.size() + 2) {
        for (std::size_t i = 0; i != row.size(); ++i) bytes_[i] = row[i];
        bytes_[row.size()] = '\r';
        bytes_[row.size() + 1] = '\n';
    }
    /// Empty if it can't be written.
    explicit constexpr command_bytes(const imapwire::any_command& command, bool utf8) {
        const auto size = serialize(command, std::span<char>(bytes_), {.utf8 = utf8, .binary = true});
        if (size) size_ = *size;
    }
    constexpr std::string_view view() const { return {bytes_, size_}; }

private:
    char bytes_[2048]{};
    std::size_t size_ = 0;
};

/// The same kind with equal parts.
constexpr bool same(const imapwire::any_command& a, const imapwire::any_command& b) {
    return a.kind() == b.kind() && a.tag() == b.tag() && a.visit([&]<class T>(const T& value) {
        if constexpr (std::is_same_v<T, imapwire::unparsed>) {
            return value == imapwire::unparsed{b.bytes(), {}};
        } else {
            const auto other = b.as<T>();
            return other.has_value() && imapwire::equal(value, *other);
        }
    });
}

constexpr bool holds(const good_command& row) {
    const command_bytes wire(row.wire);
    const imapwire::options how{.utf8 = row.utf8};
    const auto read = imapwire::parse_command(wire.view(), how);
    if (!read || read->size() != wire.view().size() || !read->quirks().empty() || read->unparsed_count() != 0) return false;
    const command_bytes once(*read, row.utf8);
    if (once.view() != command_bytes(row.canonical.empty() ? row.wire : row.canonical).view()) return false;
    const auto again = imapwire::parse_command(once.view(), how);
    return again && again->quirks().empty() && again->size() == once.view().size() && same(*read, *again) &&
           same(*again, *read) && command_bytes(*again, row.utf8).view() == once.view();
}

constexpr bool holds(const bad_command& row) {
    const command_bytes wire(row.wire);
    const imapwire::options how{.utf8 = row.utf8};
    const auto read = imapwire::parse_command(wire.view(), how);
    return !read && read.error().code == row.code && read.error().offset == row.offset;
}

template <std::size_t N>
constexpr bool hold(const good_command (&rows)[N]) {
    for (const good_command& row : rows)
        if (!holds(row)) return false;
    return true;
}

template <std::size_t N>
constexpr bool hold(const bad_command (&rows)[N]) {
    for (const bad_command& row : rows)
        if (!holds(row)) return false;
    return true;
}

/// The T that is read from the whole of `bytes`, which come with their CRLF and must be one.
template <class T>
constexpr T read_command(std::string_view bytes, const imapwire::options& how = imapwire::default_options) {
    return *imapwire::parse_command(bytes, how)->as<T>();
}

/// The name of the error, or "none".
std::string_view said(const imapwire::result<imapwire::any_command>& read);

/// The same at run time, and every beginning of what is accepted must be incomplete.
void check(std::span<const good_command> rows);
void check(std::span<const bad_command> rows);

}  // namespace test

#endif
