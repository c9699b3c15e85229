// Responses, which servers send: parsing and serializing them (RFC 9051, 7).
#ifndef IMAPWIRE_RESPONSE_HPP
#define IMAPWIRE_RESPONSE_HPP

#include <imapwire/core/owner_of_bytes.hpp>
#include <imapwire/core/result.hpp>
#include <imapwire/grammar/choice.hpp>
#include <imapwire/grammar/refusal.hpp>
#include <imapwire/protocol/message_view.hpp>
#include <imapwire/protocol/response_data.hpp>
#include <imapwire/protocol/serialize.hpp>
#include <imapwire/stream/agreement.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>

namespace imapwire {

/// One response. See response_alternatives for what it can be.
class response : public message_view<response_alternatives> {
public:
    constexpr response() noexcept = default;

    /// What it says if it is a status response, whichever: OK, NO or BAD, with a tag or without, PREAUTH or BYE.
    template <class Condition = resp_cond>
    constexpr std::optional<Condition> condition() const noexcept;

    /// What lenient reading could not make sense of, in the order of the message: the items that are delivered as `unparsed`,
    /// and what collections that have no place for it were delivered without. As many parts as `into` has room for, of
    /// unparsed_count(); they borrow the message. The message is read once more for them.
    template <class Responses = response_alternatives>
    constexpr std::span<const unparsed> unparsed_parts(std::span<unparsed> into) const noexcept;

private:
    template <class>
    friend struct response_reader;

    /// What it says if it is a T.
    template <class T>
    constexpr bool condition_of(resp_cond_state state, std::optional<resp_cond>& out) const noexcept {
        const std::optional<T> value = as<T>();
        if (!value) return false;
        out = {state, std::nullopt, value->text};
        if constexpr (requires { value->tag; }) out->tag = value->tag;
        return true;
    }

    constexpr response(const char* content, const char* end, const input& in, kind_type kind) noexcept
        : message_view(content, end, in, kind) {}
};

/// kind_of<data::fetch> and so on, for comparing with response::kind() and for switch.
template <class T>
    requires(response_alternatives::contains<T>)
inline constexpr auto response_kind = response::kind_of<T>;

namespace detail {

enum class response_form : unsigned char { plain, numbered, tagged };

/// How a response is recognized, and what matches it.
struct response_rule {
    response_form form = response_form::plain;
    std::string_view word{};            ///< what tells it from the others of its form
    const matcher* number = nullptr;    ///< matches what stands before the word
    matcher from_word{};                ///< matches it from the word on
};
template <class T>
constexpr response_rule response_rule_of() noexcept {
    if constexpr (std::is_same_v<T, continue_req> || has_any_name<T>)
        return {};  // it is not told by a word
    else if constexpr (!grammar<T>::keyword.empty())
        return {response_form::plain, grammar<T>::keyword, nullptr, from_keyword<T>};
    else if constexpr (requires(T value) { value.tag; })
        return {response_form::tagged, second_keyword<T>::text, nullptr, second_keyword<T>::from_word};
    else
        return {response_form::numbered, second_keyword<T>::text, &matcher_of<typename second_keyword<T>::first>, second_keyword<T>::from_word};
}

}  // namespace detail

/// Finds out which response it is by its keyword, and reads it. What is used stands before what uses it, so that Clang
/// has it at hand when it evaluates a constant.
template <class Responses>
struct response_reader;

template <class... Responses>
struct response_reader<types<Responses...>> {
private:
    static constexpr detail::response_rule rules[sizeof...(Responses)] = {detail::response_rule_of<Responses>()...};

    template <detail::response_form Form>
    static constexpr keyword_table<sizeof...(Responses)> table = [] {
        std::string_view words[sizeof...(Responses)];
        for (std::size_t i = 0; i != sizeof...(Responses); ++i)
            if (rules[i].form == Form) words[i] = rules[i].word;
        return keyword_table<sizeof...(Responses)>(words);
    }();
    /// One for each form.
    static constexpr detail::keyword_lookup keywords[3] = {
        table<detail::response_form::plain>.lookup(), table<detail::response_form::numbered>.lookup(),
        table<detail::response_form::tagged>.lookup()};

    /// Passes a BYE with a tag. The rest of its line is text, which opens no literal.
    [[gnu::cold, gnu::noinline]] static constexpr const char* isolate_bye(const char* word, input& in) noexcept {
        if (!in.mode.lenient || !detail::spells_word(word, "BYE", character::atom)) return nullptr;
        const imapwire::error why = in.error;
        const char* end = match<text>(word, in);
        if (end == nullptr || (end = in.crlf(end)) == nullptr) return nullptr;
        in.error = why;
        in.leave_out(in.begin, end, why, quirk::tagged_bye);
        return end;
    }

    /// Passes a line without anything in it.
    [[gnu::cold, gnu::noinline]] static constexpr const char* isolate_blank_line(const char* at, input& in) noexcept {
        in.fail(at, errc::expected_tag);
        in.within(production);
        if (!in.mode.lenient) return nullptr;
        const imapwire::error why = in.error;
        const char* const end = in.crlf(at);
        if (end == nullptr) return nullptr;
        in.error = why;
        in.leave_out(in.begin, end, why, quirk::blank_line);
        return end;
    }

    /// Reads a response of a name that the library does not know, if such names are read at all.
    [[gnu::cold, gnu::noinline]] static constexpr const char* read_other(detail::response_form form, const char* at, const char* word,
                                                                         input& in, response::kind_type& kind) noexcept {
        if (form == detail::response_form::tagged || in.mode.unknown || !grammar<x_name>::starts(word)) {
            in.fail_keyword(word);
            in.within(production);
        } else {
            const bool numbered = form == detail::response_form::numbered;
            at = numbered ? match<data::other_numbered>(at, in) : match<data::other>(at, in);
            if (at != nullptr) at = in.crlf(at);
            if (at != nullptr) kind = numbered ? response::kind_of<data::other_numbered> : response::kind_of<data::other>;
            if (at != nullptr || is_conclusive(in.error.code)) return at;
            at = word;
        }
        if (form == detail::response_form::tagged) return isolate_bye(word, in);
        return in.mode.lenient || in.mode.unknown ? detail::leave_out_message(at, in) : nullptr;
    }

    /// Reads the response at `at`, whose keyword is at `word`.
    static constexpr const char* dispatch(detail::response_form form, const char* at, const char* word, input& in,
                                          response::kind_type& kind) noexcept {
        // Much of what servers send is FETCH, which needs no looking up.
        const bool is_fetch = form == detail::response_form::numbered && detail::spells<"FETCH ">(word, in);
        const std::size_t found = is_fetch ? index_of<types<Responses...>, data::fetch>
                                           : keywords[static_cast<std::size_t>(form)].find(word, in).index;
        if (found == keyword_table<1>::none) [[unlikely]] return read_other(form, at, word, in, kind);
        kind.value = static_cast<std::uint16_t>(found);
        // A number of a few digits without a leading zero is one of any kind.
        if (form == detail::response_form::numbered && (*at == '0' || word - at > 9)) [[unlikely]]
            if ((*rules[found].number)(at, in) == nullptr) return in.within(rules[found].from_word.name());
        at = rules[found].from_word.match_named(word, in);
        return at == nullptr ? nullptr : in.crlf(at);
    }

    /// Tells the forms apart; `content` becomes the place behind "* " or behind the tag.
    [[gnu::always_inline]] static constexpr const char* read(const char*& content, input& in, response::kind_type& kind) noexcept {
        const char* at = in.begin;
        if (*at == '\0' && in.tolerate(quirk::nul_padding)) [[unlikely]]
            while (*at == '\0') ++at;
        content = at;
        const char* word = nullptr;
        auto form = detail::response_form::plain;
        if (*at == '*') {
            content = word = in.space(at + 1);
            if (word == nullptr) return nullptr;
            if (is_digit(*word)) {
                form = detail::response_form::numbered;
                word = in.space(detail::behind_digits(word, in));
            }
        } else if (*at == '\r' || *at == '\n') {
            return isolate_blank_line(at, in);
        } else if (*at == '+' && (!in.mode.lenient || at[1] == ' ' || at[1] == '\r' || at[1] == '\n')) {
            kind = response::kind_of<continue_req>;
            at = match<continue_req>(at, in);
            return at == nullptr ? nullptr : in.crlf(at);
        } else {
            form = detail::response_form::tagged;
            at = match<tag>(at, in);
            if (at != nullptr) word = in.space(at);
        }
        return word == nullptr ? nullptr : dispatch(form, content, word, in, kind);
    }

public:
    static constexpr side from = side::server;
    static constexpr std::string_view production = "response";

    /// Whether one of the responses has the name, among those that begin with a number or the others.
    static constexpr bool knows(const x_name& name, bool numbered) noexcept {
        return numbered ? table<detail::response_form::numbered>.names(name) : table<detail::response_form::plain>.names(name);
    }

    static constexpr error unfinished(std::string_view bytes, const options& how) noexcept {
        return detail::refusal(bytes, how, from, production);
    }

    [[gnu::noinline]] static constexpr result<response> read(input& in) noexcept {
        const char* content = nullptr;
        response::kind_type kind;
        const char* const end = detail::agreed_end(read(content, in, kind), in);
        if (end == nullptr) [[unlikely]] return detail::refusal(in, production);
        return result<response>::from([&] { return response(content, end, in, kind); });
    }
};

// The type of what is found is a parameter, so that Clang looks at what reads it only where it is asked for.
template <class Condition>
constexpr std::optional<Condition> response::condition() const noexcept {
    using enum resp_cond_state;
    std::optional<Condition> found;
    (void)(condition_of<tagged::ok>(ok, found) || condition_of<tagged::no>(no, found) || condition_of<tagged::bad>(bad, found) ||
           condition_of<data::ok>(ok, found) || condition_of<data::no>(no, found) || condition_of<data::bad>(bad, found) ||
           condition_of<data::preauth>(preauth, found) || condition_of<data::bye>(bye, found));
    return found;
}

template <class Responses>
constexpr std::span<const unparsed> response::unparsed_parts(std::span<unparsed> into) const noexcept {
    return keep_unparsed(into, [](input& in) { return response_reader<Responses>::read(in).has_value(); });
}

/// Parses the response that `bytes` begins with: one line with its CRLF, and with the literals that it announces. What
/// comes behind it stays unread; response::size() tells how much was consumed.
///
/// Fails with errc::incomplete if the bytes are the beginning of a response only.
/// A template, so that a program pays for the grammar of responses only if it parses some.
template <class Responses = response_alternatives>
constexpr result<response> parse_response(std::string_view bytes, const options& how = default_options) noexcept {
    return detail::read_message<response_reader<Responses>>(bytes, how);
}
/// Not of what owns its bytes and is about to go.
template <owner_of_bytes Owner>
result<response> parse_response(const Owner&&, const options& = default_options) = delete;

/// greeting = "*" SP (resp-cond-auth / resp-cond-bye) CRLF: the first response on a connection, which can only be OK,
/// PREAUTH or BYE.
///
/// Fails as parse_response() does; and where that reads another response, with errc::unknown_keyword at 2, behind its "* ", or
/// at 0 if it does not begin so.
template <class Responses = response_alternatives>
constexpr result<response> parse_greeting(std::string_view bytes, const options& how = default_options) noexcept {
    const result<response> parsed = parse_response<Responses>(bytes, how);
    if (!parsed || parsed->template is<data::ok>() || parsed->template is<data::preauth>() || parsed->template is<data::bye>())
        return parsed;
    return error{errc::unknown_keyword, parsed->bytes().starts_with("* ") ? std::size_t{2} : std::size_t{0}, "greeting"};
}
/// Not of what owns its bytes and is about to go.
template <owner_of_bytes Owner>
result<response> parse_greeting(const Owner&&, const options& = default_options) = delete;

namespace detail {

/// Whether T is written behind "* ": everything but what brings a tag or a "+".
template <class T>
inline constexpr bool is_untagged = !std::is_same_v<T, continue_req> && !requires(const T& value) { value.tag; };

/// The responses are a parameter, so that Clang looks at them only where a response is written.
template <class T, class Responses = response_alternatives>
constexpr void write_response(output& out, const T& value) noexcept {
    if constexpr (std::is_same_v<T, response>) {
        // What lenient reading left out is not left out silently.
        if (value.unparsed_count() != 0) return out.fail(errc::unrepresentable, "unparsed");
        value.visit([&](const auto& alternative) { write_response(out, alternative); });
    } else {
        if constexpr (requires { requires grammar<T>::any_name; })
            if (response_reader<Responses>::knows(value.name, requires { value.number; }))
                return out.fail(errc::unrepresentable, type_name<T>);
        if constexpr (is_untagged<T>) out.put("* ");
        imapwire::write(out, value);
        out.put("\r\n");
    }
}

}  // namespace detail

/// A response by its type, the library's or the user's own, or a response as it was parsed.
template <class T>
concept response_value = std::is_same_v<T, response> || response_alternatives::contains<T> || users_own<T>;

/// Serializes a response into a buffer, or to a sink: data::exists, tagged::ok, continue_req... The result is the
/// number of octets, or errc::buffer_too_small, or what could not be represented and in which production. A tag is part of a
/// response that has one.
template <response_value T>
constexpr result<std::size_t> serialize(const T& value, std::span<char> buffer, const write_options& how = {}) noexcept {
    return detail::write_to(buffer, how, side::server, [&](output& out) { detail::write_response(out, value); });
}

template <response_value T, byte_sink Sink>
constexpr result<std::size_t> serialize(const T& value, Sink& sink, const write_options& how = {}) noexcept {
    return detail::write_to(sink, how, side::server, [&](output& out) { detail::write_response(out, value); });
}

}  // namespace imapwire

#endif
