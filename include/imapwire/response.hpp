// Responses, which servers send: parsing and serializing them (RFC 9051, 7).
#ifndef IMAPWIRE_RESPONSE_HPP
#define IMAPWIRE_RESPONSE_HPP

#include <imapwire/core/result.hpp>
#include <imapwire/protocol/message_view.hpp>
#include <imapwire/protocol/response_data.hpp>
#include <imapwire/protocol/serialize.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <type_traits>

namespace imapwire {

/// One response. See response_alternatives for what it can be.
class response : public message_view<response_alternatives> {
private:
    friend struct response_reader;
};

/// kind_of<data::fetch> and so on, for comparing with response::kind() and for switch.
template <class T>
    requires(response_alternatives::contains<T>)
inline constexpr auto response_kind = response::kind_of<T>;

/// Finds out which response it is by its keyword, and reads it. What is used stands before what uses it, so that Clang
/// has it at hand when it evaluates a constant.
struct response_reader {
private:
    enum form { plain_form, numbered_form, tagged_form };

    template <class T>
    static constexpr bool is_tagged = requires(T value) { value.tag; };

    /// The word that tells T from the others of the form; empty if T is of another form.
    template <form Form, class T>
    static constexpr std::string_view word_of() noexcept {
        if constexpr (Form == plain_form)
            return std::is_same_v<T, continue_req> ? std::string_view{} : grammar<T>::keyword;
        else if constexpr (grammar<T>::keyword.empty() && is_tagged<T> == (Form == tagged_form))
            return grammar<T>::second_keyword;
        else
            return {};
    }

    template <form Form, class... Ts>
    static constexpr keyword_table<sizeof...(Ts)> table = [] {
        const std::string_view words[] = {word_of<Form, Ts>()...};
        return keyword_table<sizeof...(Ts)>(words);
    }();

    template <class T>
    static constexpr const char* read_one(const char* at, input& in) noexcept {
        return match<T>(at, in);
    }

    static constexpr const char* finish(const char* end, const char* at, input& in, response& out,
                                        response::kind_type kind) noexcept {
        if (end == nullptr || (end = in.crlf(end)) == nullptr) [[unlikely]] {
            in.within("response");
            return nullptr;
        }
        out.set(at, end, in, kind);
        return end;
    }

    /// Delivers a response of an unknown name as it stands.
    [[gnu::cold, gnu::noinline]] static constexpr const char* isolate(const char* at, input& in, response& out) noexcept {
        const imapwire::error why = in.error;
        const char* end = skip_line(at, in);
        if (end == nullptr || (end = in.crlf(end)) == nullptr) return in.within("response");
        in.error = why;
        in.isolate(quirk::unparsed_item);
        ++in.unparsed;
        out.set(at, end, in, response::unknown);
        return end;
    }

    template <class... Ts>
    static constexpr const char* (*readers[sizeof...(Ts)])(const char*, input&) = {&read_one<Ts>...};

    template <form Form, class... Ts>
    static constexpr const char* dispatch(types<Ts...>, const char* at, const char* word, input& in, response& out) noexcept {
        const std::size_t index = table<Form, Ts...>.find(word, in).index;
        if (index == keyword_table<1>::none) [[unlikely]] {
            in.fail(word, errc::unknown_keyword);
            in.within("response");
            return Form != tagged_form && in.mode.lenient ? isolate(at, in, out) : nullptr;
        }
        return finish(readers<Ts...>[index](at, in), at, in, out, response::kind_type{static_cast<std::uint16_t>(index)});
    }

    template <form Form>
    static constexpr const char* dispatch(const char* at, const char* word, input& in, response& out) noexcept {
        return dispatch<Form>(response_alternatives{}, at, word, in, out);
    }

public:
    static constexpr const char* read(input& in, response& out) noexcept {
        const char* at = in.begin;
        if (*at == '*') {
            at = in.space(at + 1);
            if (at == nullptr) return in.within("response");
            const char* word = at;
            const bool numbered = is_digit(*at);
            if (numbered) {
                while (is_digit(*word)) ++word;
                word = in.space(word);
                if (word == nullptr) return in.within("response");
            }
            return numbered ? dispatch<numbered_form>(at, word, in, out) : dispatch<plain_form>(at, word, in, out);
        }
        if (*at == '+' && (at[1] == ' ' || at[1] == '\r' || at[1] == '\n'))
            return finish(match<continue_req>(at, in), at, in, out, response::kind_of<continue_req>);
        discard nothing;
        const char* word = imapwire::read<tag>(at, in, nothing);
        if (word == nullptr || (word = in.space(word)) == nullptr) return in.within("response");
        return dispatch<tagged_form>(at, word, in, out);
    }
};

/// Parses the response that `bytes` begins with: one line with its CRLF, and with the literals that it announces. What
/// comes behind it stays unread; response::size() tells how much was consumed.
///
/// Fails with errc::incomplete if the bytes are the beginning of a response only.
constexpr result<response> parse_response(std::string_view bytes, const options& how = default_options) noexcept {
    input in(bytes, how, side::server);
    if (in.begin == in.end) return error{errc::incomplete, bytes.size(), "response"};
    response out;
    if (response_reader::read(in, out) == nullptr) return in.error;
    return out;
}

/// greeting = "*" SP (resp-cond-auth / resp-cond-bye) CRLF: the first response on a connection, which can only be OK,
/// PREAUTH or BYE.
constexpr result<response> parse_greeting(std::string_view bytes, const options& how = default_options) noexcept {
    const result<response> parsed = parse_response(bytes, how);
    if (!parsed || parsed->is<data::ok>() || parsed->is<data::preauth>() || parsed->is<data::bye>()) return parsed;
    return error{errc::unknown_keyword, parsed->bytes().starts_with("* ") ? std::size_t{2} : std::size_t{0}, "greeting"};
}

namespace detail {

/// Whether T is written behind "* ": everything but what brings a tag or a "+".
template <class T>
inline constexpr bool is_untagged = !std::is_same_v<T, continue_req> && !requires(const T& value) { value.tag; };

template <class T>
constexpr void write_response(output& out, const T& value) noexcept {
    if constexpr (std::is_same_v<T, response>) {
        value.visit([&](const auto& alternative) { write_response(out, alternative); });
    } else {
        if constexpr (is_untagged<T>) out.put("* ");
        imapwire::write(out, value);
        out.put("\r\n");
    }
}

}  // namespace detail

/// A response by its type, the library's or the user's own, or a response as it was parsed.
template <class T>
concept response_value = std::is_same_v<T, response> || requires(output& out, const T& value) { grammar<T>::write(out, value); };

/// Serializes a response into a buffer, or to a sink: data::exists, tagged::ok, continue_req... The result is the
/// number of octets, or errc::buffer_too_small, or what could not be represented and in which production.
template <response_value T>
constexpr result<std::size_t> serialize(const T& value, std::span<char> buffer, const write_options& how = {}) noexcept {
    return detail::write_to(buffer, how, side::server, [&](output& out) { detail::write_response(out, value); });
}

template <response_value T, byte_sink Sink>
constexpr result<std::size_t> serialize(const T& value, Sink& sink, const write_options& how = {}) {
    return detail::write_to(sink, how, side::server, [&](output& out) { detail::write_response(out, value); });
}

}  // namespace imapwire

#endif
