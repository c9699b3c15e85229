// Messages of every kind behind one type, so that the tests instantiate what they use of the library once, in
// messages.cpp. Nothing here allocates but what takes or makes a std::string.
#ifndef IMAPWIRE_TESTS_SUPPORT_MESSAGES_HPP
#define IMAPWIRE_TESTS_SUPPORT_MESSAGES_HPP

#include "support/registry.hpp"

#include <imapwire/imapwire.hpp>

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <variant>

namespace test {

/// What any of the entry points came to.
class any_message {
public:
    static any_message parse(entry_point through, std::string_view bytes, const imapwire::options& how);

    explicit operator bool() const { return error_.code == imapwire::errc::none; }
    const imapwire::error& error() const { return error_; }

    entry_point through() const { return through_; }
    /// The library's view of it, if it is one of these.
    template <class View>
    const View* view() const {
        return std::get_if<View>(&view_);
    }
    std::string_view bytes() const;
    std::size_t size() const { return bytes().size(); }
    imapwire::quirk_set quirks() const;
    std::size_t unparsed_count() const;
    std::string_view kind_name() const;

    /// Part by part, and kinds and tags.
    bool equals(const any_message& other) const;
    /// Visits it, and every part of it; the number of parts.
    std::size_t walk() const;
    imapwire::result<std::size_t> serialize(std::span<char> buffer, const imapwire::write_options& how) const;
    imapwire::result<std::size_t> serialize(std::string& sink, const imapwire::write_options& how) const;

private:
    template <class View>
    void take(const imapwire::result<View>& parsed);

    entry_point through_{};
    imapwire::error error_{};
    std::variant<imapwire::response, imapwire::any_command, imapwire::client_line> view_;
};

/// What is wrong with an accepted message: it must be walked, and read again from what it is written as, and that
/// must be one message by the framer and the same bytes when it is written again. Empty if nothing is.
std::string complaint(const any_message& read, const imapwire::options& how);

/// The entry point for what that side of a connection sends.
constexpr entry_point entry_for(imapwire::side from) { return from == imapwire::side::server ? entry_point::response : entry_point::command; }
constexpr imapwire::side side_of(entry_point through) {
    return through == entry_point::response || through == entry_point::greeting ? imapwire::side::server : imapwire::side::client;
}

/// Bytes that can be read by a person.
std::string printable(std::string_view bytes);
std::string text(const imapwire::error& error);

}  // namespace test

#endif
