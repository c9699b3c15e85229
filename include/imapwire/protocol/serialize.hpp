// From values to bytes: the sinks that messages can be written to.
#ifndef IMAPWIRE_PROTOCOL_SERIALIZE_HPP
#define IMAPWIRE_PROTOCOL_SERIALIZE_HPP

#include <imapwire/core/name.hpp>
#include <imapwire/core/output.hpp>
#include <imapwire/core/result.hpp>
#include <imapwire/grammar/rule.hpp>

#include <cstddef>
#include <span>

namespace imapwire {

/// Something that takes bytes: std::string, a connection's queue. Its append() must not throw, for serializing is noexcept all
/// through: a program ends if it does, as it would for want of memory.
template <class T>
concept byte_sink = requires(T& sink, const char* bytes, std::size_t size) { sink.append(bytes, size); };

/// What has a rule that writes it.
template <class T>
concept writable = requires(output& out, const T& value) { grammar<T>::write(out, value); };

/// A type of the user's own that has such a rule. Those of the library are messages only where they are listed as such.
template <class T>
concept users_own = is_users_own<T> && writable<T>;

namespace detail {

/// Runs `write(output&)` on a buffer. The result is the number of octets written; errc::buffer_too_small says in
/// `offset` how many it takes, and the content of the buffer is then not to be used.
template <class Write>
constexpr result<std::size_t> write_to(std::span<char> buffer, const write_options& how, side from, Write&& write) noexcept {
    buffer_output out(buffer.data(), buffer.size(), how, from);
    write(out);
    if (out.error().code != errc::none) return out.error();
    if (!out.complete()) return error{errc::buffer_too_small, out.size(), {}};
    return out.size();
}

/// Runs `write(output&)` twice: to find out whether the value can be written at all, so that a sink never gets half a
/// message, and then on the sink.
template <byte_sink Sink, class Write>
constexpr result<std::size_t> write_to(Sink& sink, const write_options& how, side from, Write&& write) noexcept {
    const result<std::size_t> size = write_to(std::span<char>(), how, from, write);
    if (!size && size.error().code != errc::buffer_too_small) return size;
    append_output<Sink> out(sink, how, from);
    write(out);
    out.flush();
    return out.size();
}

}  // namespace detail

}  // namespace imapwire

#endif
