// msg-att: the items that a FETCH response delivers (RFC 9051, 7.5.2 and 9; RFC 3501, 9).
#ifndef IMAPWIRE_MESSAGE_MSG_ATT_HPP
#define IMAPWIRE_MESSAGE_MSG_ATT_HPP

#include <imapwire/core/maybe.hpp>
#include <imapwire/grammar/nested.hpp>
#include <imapwire/grammar/optional.hpp>
#include <imapwire/message/body.hpp>
#include <imapwire/message/envelope.hpp>
#include <imapwire/message/section.hpp>
#include <imapwire/token/date_time.hpp>
#include <imapwire/token/flag.hpp>
#include <imapwire/token/literal.hpp>

#include <string_view>

namespace imapwire::fetched {

/// "FLAGS" SP "(" [flag-fetch *(SP flag-fetch)] ")"
struct flags {
    list_of<flag> flags_{};
    using grammar = sequence<"FLAGS", &flags::flags_>;
};

/// "ENVELOPE" SP envelope
struct envelope {
    nested<imapwire::envelope> envelope_;
    using grammar = sequence<"ENVELOPE", &envelope::envelope_>;
};

/// "INTERNALDATE" SP date-time
struct internaldate {
    imapwire::date_time date_time;
    using grammar = sequence<"INTERNALDATE", &internaldate::date_time>;
};

/// "RFC822.SIZE" SP number64, in octets
struct rfc822_size {
    number64 size;
    using grammar = sequence<"RFC822.SIZE", &rfc822_size::size>;
};

/// "BODY" SP body: without extension data
struct body {
    nested<imapwire::body> body_;
    using grammar = sequence<"BODY", &body::body_>;
};

/// "BODYSTRUCTURE" SP body
struct bodystructure {
    nested<imapwire::body> body;
    using grammar = sequence<"BODYSTRUCTURE", &bodystructure::body>;
};

/// "BODY" section ["<" number ">"] SP nstring
struct body_section {
    imapwire::section section;
    maybe<number> origin{};  ///< the offset of the first octet, if a part of the section was asked for
    nstring content{};
};

/// "BINARY" section-binary ["<" number ">"] SP (nstring / literal8)      RFC 3516, 7
struct binary {
    section_binary section;
    maybe<number> origin{};
    nstring8 content{};
};

/// "BINARY.SIZE" section-binary SP number, in octets
struct binary_size {
    section_binary section;
    number size;
};

/// "UID" SP uniqueid
struct uid {
    nz_number uniqueid;
    using grammar = sequence<"UID", &uid::uniqueid>;
};

/// "RFC822" SP nstring      RFC 3501, 9
struct rfc822 {
    nstring content{};
    using grammar = sequence<"RFC822", &rfc822::content>;
};

/// "RFC822.HEADER" SP nstring      RFC 3501, 9
struct rfc822_header {
    nstring content{};
    using grammar = sequence<"RFC822.HEADER", &rfc822_header::content>;
};

/// "RFC822.TEXT" SP nstring      RFC 3501, 9
struct rfc822_text {
    nstring content{};
    using grammar = sequence<"RFC822.TEXT", &rfc822_text::content>;
};

}  // namespace imapwire::fetched

namespace imapwire {

template <>
inline constexpr bool matched_often<fetched::flags> = true;
template <>
inline constexpr bool matched_often<fetched::envelope> = true;
template <>
inline constexpr bool matched_often<fetched::internaldate> = true;
template <>
inline constexpr bool matched_often<fetched::rfc822_size> = true;
template <>
inline constexpr bool matched_often<fetched::bodystructure> = true;
template <>
inline constexpr bool matched_often<fetched::uid> = true;

namespace detail {

/// How a choice of such items gets behind one that could not be read: its name, with the section that may be part of
/// it, and its value, unless another item stands where the value should. One that has no end, since a quote in it is not
/// escaped, takes all that is left of the line.
template <class Items>
[[gnu::cold, gnu::noinline]] constexpr const char* skip_item(const char* at, input& in) noexcept {
    const char* end = *at == '(' ? skip_value(at, in) : skip_item_name(at, in);
    if (*at != '(' && end != nullptr && *end == ' ' && !Items::grammar::knows(end + 1, in)) end = skip_value(end + 1, in);
    return end != nullptr || is_conclusive(in.error.code) ? end : last_parenthesis(at, in);
}

/// Behind "<" number ">", which is at `at`.
template <class Number>
constexpr const char* read_origin(const char* at, input& in, Number& origin) noexcept {
    at = imapwire::read<number>(at + 1, in, origin);
    if (at != nullptr && *at == '.' && is_digit(at[1]) && in.tolerate(quirk::echoed_partial)) at = match<number>(at + 1, in);
    return at == nullptr ? nullptr : in.expect(at, '>', errc::expected_close);
}

/// Matches a section_item from its section on.
[[gnu::noinline]] constexpr const char* match_section_item(const char* at, input& in, const matcher& section, bool may_have_origin,
                                                           const matcher& content) noexcept {
    at = section(at, in);
    if (at == nullptr) return nullptr;
    if (may_have_origin && *at == '<') {
        discard nothing;
        at = read_origin(at, in, nothing);
        if (at == nullptr) return nullptr;
    }
    at = in.space(at);
    return at == nullptr ? nullptr : content(at, in);
}

/// keyword section ["<" number ">"] SP content: the section follows the keyword without a space.
template <class T>
struct section_item : keyword_rule<T> {
    /// `at` is behind the bracket that belongs to the keyword in the table.
    template <class Out>
    static constexpr const char* read_rest(const char* at, input& in, Out& out) noexcept {
        constexpr bool has_content = requires(T& value) { value.content; };
        constexpr bool may_have_origin = requires(T& value) { value.origin; };
        if constexpr (!building<Out>) {
            constexpr const matcher& section = matcher_of<decltype(T::section)>;
            if constexpr (has_content)
                return match_section_item(at - 1, in, section, may_have_origin, matcher_of<decltype(T::content)>);
            else
                return match_section_item(at - 1, in, section, may_have_origin, matcher_of<decltype(T::size)>);
        } else {
            out = {};
            at = imapwire::read<decltype(T::section)>(at - 1, in, out.section);
            if (at == nullptr) return nullptr;
            if constexpr (may_have_origin)
                if (*at == '<' && (at = read_origin(at, in, out.origin.emplace())) == nullptr) return nullptr;
            at = in.space(at);
            if (at == nullptr) return nullptr;
            if constexpr (has_content)
                return imapwire::read<decltype(T::content)>(at, in, out.content);
            else
                return imapwire::read<decltype(T::size)>(at, in, out.size);
        }
    }

    static constexpr void write(auto& out, const T& value) noexcept {
        std::string_view word = grammar<T>::keyword;
        word.remove_suffix(1);
        out.put(word);
        imapwire::write(out, value.section);
        if constexpr (requires { value.origin; }) {
            if (value.origin) {
                out.put('<');
                imapwire::write(out, *value.origin);
                out.put('>');
            }
        }
        out.put(' ');
        if constexpr (requires { value.content; })
            imapwire::write(out, value.content);
        else
            imapwire::write(out, value.size);
    }

    template <class Generator>
    static void generate(Generator& g, T& value) noexcept {
        g.fill(value.section);
        if constexpr (requires { value.origin; }) {
            value.origin.reset();
            if (g.chance()) g.fill(value.origin.emplace());
        }
        if constexpr (requires { value.content; })
            g.fill(value.content);
        else
            g.fill(value.size);
    }
};

}  // namespace detail

template <>
struct grammar<fetched::body_section>
    : detail::section_item<fetched::body_section>,
      record<&fetched::body_section::section, &fetched::body_section::origin, &fetched::body_section::content> {
    static constexpr std::string_view keyword = "BODY[";
    static constexpr std::string_view abnf = "\"BODY\" section [\"<\" number \">\"] SP nstring";
};

template <>
struct grammar<fetched::binary> : detail::section_item<fetched::binary>,
                                  record<&fetched::binary::section, &fetched::binary::origin, &fetched::binary::content> {
    static constexpr std::string_view keyword = "BINARY[";
    static constexpr std::string_view abnf = "\"BINARY\" section-binary [\"<\" number \">\"] SP (nstring / literal8)";
};

template <>
struct grammar<fetched::binary_size> : detail::section_item<fetched::binary_size>,
                                       record<&fetched::binary_size::section, &fetched::binary_size::size> {
    static constexpr std::string_view keyword = "BINARY.SIZE[";
    static constexpr std::string_view abnf = "\"BINARY.SIZE\" section-binary SP number";
};

}  // namespace imapwire

#endif
