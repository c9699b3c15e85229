// Commands, which clients send: parsing and serializing them (RFC 9051, 6).
#ifndef IMAPWIRE_COMMAND_HPP
#define IMAPWIRE_COMMAND_HPP

#include <imapwire/core/owner_of_bytes.hpp>
#include <imapwire/core/result.hpp>
#include <imapwire/grammar/refusal.hpp>
#include <imapwire/protocol/command_data.hpp>
#include <imapwire/protocol/message_view.hpp>
#include <imapwire/protocol/serialize.hpp>
#include <imapwire/stream/agreement.hpp>
#include <imapwire/token/tag.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace imapwire {

/// One command, or what was left of one. See command_alternatives for what it can be.
class any_command : public message_view<command_alternatives> {
public:
    /// The tag that the response to the command must bear. Lenient reading delivers it even if it could not read the rest.
    constexpr imapwire::tag tag() const noexcept { return tag_; }

    constexpr any_command() noexcept = default;

    /// What lenient reading could not make sense of, in the order of the message: as many parts as `into` has room for, of
    /// unparsed_count(); they borrow the message. The message is read once more for them.
    template <class Commands = command_alternatives>
    constexpr std::span<const unparsed> unparsed_parts(std::span<unparsed> into) const noexcept;

private:
    template <class>
    friend struct command_reader;

    constexpr any_command(const char* content, const char* end, const input& in, kind_type kind, const imapwire::tag& tag) noexcept
        : message_view(content, end, in, kind), tag_(tag) {}

    imapwire::tag tag_{};
};

/// kind_of<command::login> and so on, for comparing with any_command::kind() and for switch.
template <class T>
    requires(command_alternatives::contains<T>)
inline constexpr auto command_kind = any_command::kind_of<T>;

/// Finds out which command it is by its keyword, and reads it.
template <class Commands>
struct command_reader;

template <class... Commands>
struct command_reader<types<Commands...>> {
private:
    static constexpr std::string_view uid_prefix = "UID ";

    template <class T>
    static constexpr std::string_view word_of(bool by_uid) noexcept {
        std::string_view word = grammar<T>::keyword;
        if (word.starts_with(uid_prefix) != by_uid) return {};
        if (by_uid) word.remove_prefix(uid_prefix.size());
        return word;
    }

    template <bool ByUid>
    static constexpr keyword_table<sizeof...(Commands)> table = [] {
        const std::string_view words[] = {word_of<Commands>(ByUid)...};
        return keyword_table<sizeof...(Commands)>(words);
    }();
    template <bool ByUid>
    static constexpr detail::keyword_lookup keywords = table<ByUid>.lookup();

    template <class T>
    static constexpr const char* read_one(const char* at, input& in) noexcept {
        discard nothing;
        const char* end = grammar<T>::read_rest(at, in, nothing);
        if (end == nullptr) [[unlikely]] in.within(spelled<T>);
        return end;
    }

    /// Reads a command of a name that the library does not know, if such names are read at all.
    [[gnu::cold, gnu::noinline]] static constexpr const char* read_other(const char* at, input& in, any_command::kind_type& kind) noexcept {
        if (in.mode.unknown || !grammar<x_name>::starts(at)) return in.fail_keyword(at);
        at = match<command::x_command>(at, in);
        if (at != nullptr) at = in.crlf(at);
        if (at != nullptr) kind = any_command::kind_of<command::x_command>;
        return at;
    }

    using reader = const char* (*)(const char*, input&);
    static constexpr reader readers[sizeof...(Commands)] = {&read_one<Commands>...};

    static constexpr const char* dispatch(const char* at, input& in, any_command::kind_type& kind) noexcept {
        const char* word = at;
        const bool by_uid = detail::spells<"UID ">(at, in);
        if (by_uid) word += uid_prefix.size();
        const detail::keyword_entry& found = (by_uid ? keywords<true> : keywords<false>).find(word, in);
        const char* end = nullptr;
        if (found.index != keyword_table<1>::none) [[likely]] {
            end = readers[found.index](word + found.size, in);
            if (end != nullptr) end = in.crlf(end);
            if (end != nullptr) [[likely]] {
                kind.value = static_cast<std::uint16_t>(found.index);
                return end;
            }
        } else {
            end = read_other(at, in, kind);
            if (end != nullptr) return end;
        }
        in.within(production);
        const bool unknown = found.index == keyword_table<1>::none && in.mode.unknown;
        // A server answers BAD to the tag of what is left out.
        return (in.mode.lenient || unknown) && !is_conclusive(in.error.code) ? detail::leave_out_message(at, in) : nullptr;
    }

public:
    static constexpr side from = side::client;
    static constexpr std::string_view production = "command";

    /// Whether one of the commands has the name.
    static constexpr bool knows(const x_name& name) noexcept { return table<false>.names(name); }

    static constexpr error unfinished(std::string_view bytes, const options& how) noexcept {
        return detail::refusal(bytes, how, from, production);
    }

    [[gnu::noinline]] static constexpr result<any_command> read(input& in) noexcept {
        imapwire::tag tag;
        const char* at = imapwire::read<imapwire::tag>(in.begin, in, tag);
        if (at == nullptr || (at = in.space(at)) == nullptr) [[unlikely]] return detail::refusal(in, production);
        any_command::kind_type kind = any_command::unknown;
        const char* const end = detail::agreed_end(dispatch(at, in, kind), in);
        if (end == nullptr) [[unlikely]] return detail::refusal(in, production);
        return result<any_command>::from([&] { return any_command(at, end, in, kind, tag); });
    }
};

template <class Commands>
constexpr std::span<const unparsed> any_command::unparsed_parts(std::span<unparsed> into) const noexcept {
    return keep_unparsed(into, [](input& in) { return command_reader<Commands>::read(in).has_value(); });
}

/// Parses the command that `bytes` begins with, with its CRLF and the literals that it announces. What comes behind it
/// stays unread; size() tells how much was consumed.
///
/// Fails with errc::incomplete if the bytes are the beginning of a command only.
/// A template, so that a program pays for the grammar of commands only if it parses some.
template <class Commands = command_alternatives>
constexpr result<any_command> parse_command(std::string_view bytes, const options& how = default_options) noexcept {
    return detail::read_message<command_reader<Commands>>(bytes, how);
}
/// Not of what owns its bytes and is about to go.
template <owner_of_bytes Owner>
result<any_command> parse_command(const Owner&&, const options& = default_options) = delete;

/// The tag that a command begins with, where parse_command() refused the rest: for the BAD that a server answers with.
/// The rest need not be there: this is how a command begins that a framer gave up, too. Nothing if there is no tag with an SP or
/// the end of the line behind it; the answer is then untagged. It borrows the bytes.
[[nodiscard]] constexpr std::optional<tag> command_tag(std::string_view bytes, const options& how = default_options) noexcept {
    std::size_t size = 0;
    while (size != bytes.size() && size != how.limits.tag && is(bytes[size], character::tag)) ++size;
    if (size == 0 || size == bytes.size() || (bytes[size] != ' ' && bytes[size] != '\r' && bytes[size] != '\n')) return std::nullopt;
    return tag(std::string_view(bytes.data(), size));
}

namespace detail {

/// The commands are a parameter, so that Clang looks at them only where a command is written.
template <class T, class Commands = command_alternatives>
constexpr void write_command(output& out, const tag& tag, const T& value) noexcept {
    if constexpr (requires { requires grammar<T>::any_name; })
        if (command_reader<Commands>::knows(value.name)) return out.fail(errc::unrepresentable, type_name<T>);
    imapwire::write(out, tag);
    out.put(' ');
    imapwire::write(out, value);
    out.put("\r\n");
}

/// A template so that programs which only parse don't pay for writing every command.
template <std::same_as<any_command> View>
constexpr void write_command(output& out, const View& command) noexcept {
    command.visit([&](const auto& value) { write_command(out, command.tag(), value); });
}

}  // namespace detail

/// A command by its type, the library's or the user's own, which begins with a word.
template <class T>
concept command_value = command_alternatives::contains<T> || (users_own<T> && !detail::keyword_of<T>.empty());

/// Serializes a command, which needs a tag, into a buffer, or to a sink. The result is the number of octets, or
/// errc::buffer_too_small, or what could not be represented and in which production.
///
/// If the command holds synchronizing literals, segments() tells where the client must wait for the server.
template <command_value T>
constexpr result<std::size_t> serialize(const tag& tag, const T& value, std::span<char> buffer,
                                        const write_options& how = {}) noexcept {
    return detail::write_to(buffer, how, side::client, [&](output& out) { detail::write_command(out, tag, value); });
}

template <command_value T, byte_sink Sink>
constexpr result<std::size_t> serialize(const tag& tag, const T& value, Sink& sink, const write_options& how = {}) noexcept {
    return detail::write_to(sink, how, side::client, [&](output& out) { detail::write_command(out, tag, value); });
}

/// Serializes a command as it was parsed.
template <std::same_as<any_command> View>
constexpr result<std::size_t> serialize(const View& command, std::span<char> buffer, const write_options& how = {}) noexcept {
    return detail::write_to(buffer, how, side::client, [&](output& out) { detail::write_command(out, command); });
}

template <std::same_as<any_command> View, byte_sink Sink>
constexpr result<std::size_t> serialize(const View& command, Sink& sink, const write_options& how = {}) noexcept {
    return detail::write_to(sink, how, side::client, [&](output& out) { detail::write_command(out, command); });
}

}  // namespace imapwire

#endif
