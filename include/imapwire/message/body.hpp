// body: the structure of a message (RFC 9051, 7.5.2 and 9).
#ifndef IMAPWIRE_MESSAGE_BODY_HPP
#define IMAPWIRE_MESSAGE_BODY_HPP

#include <imapwire/core/maybe.hpp>
#include <imapwire/grammar/alternative.hpp>
#include <imapwire/grammar/choice.hpp>
#include <imapwire/grammar/list_of.hpp>
#include <imapwire/grammar/nested.hpp>
#include <imapwire/grammar/one_of.hpp>
#include <imapwire/grammar/optional.hpp>
#include <imapwire/grammar/or_nil.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/message/envelope.hpp>
#include <imapwire/token/number.hpp>
#include <imapwire/token/string.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace imapwire {

/// string SP string: one parameter of a media type or disposition.
struct body_parameter {
    string attribute;
    string value;
};

template <>
inline constexpr bool matched_often<body_parameter> = true;

template <>
struct grammar<body_parameter> : sequence<&body_parameter::attribute, &body_parameter::value> {
    /// Only what lenient reading accepts is read otherwise than the combinator says.
    static constexpr bool plain_if_strict = true;

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        string attribute, value;
        at = imapwire::read<string>(at, in, attribute);
        if (at == nullptr) [[unlikely]] return nullptr;
        if (*at != ')' || !in.tolerate(quirk::missing_value)) [[likely]] {
            at = in.space(at);
            if (at != nullptr) at = imapwire::read<string>(at, in, value);
        }
        if constexpr (building<Out>) out = {attribute, value};
        return at;
    }
};

/// body-fld-param = "(" string SP string *(SP string SP string) ")" / nil      RFC 9051, 9
using body_fld_param = list_of<body_parameter, one_or_more_or_nil>;

/// "(" string SP body-fld-param ")"
struct body_disposition {
    string type;
    body_fld_param parameters{};
};

template <>
struct grammar<body_disposition> : parens<&body_disposition::type, &body_disposition::parameters> {
    /// Only what lenient reading accepts is read otherwise than the combinator says.
    static constexpr bool plain_if_strict = true;

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        if (*at != '"' || !in.tolerate(quirk::string_disposition)) [[likely]] return parens::read(at, in, out);
        if constexpr (building<Out>) out.parameters = {};
        return read_member<&body_disposition::type>(at, in, out);
    }
};

/// body-fld-dsp = "(" string SP body-fld-param ")" / nil      RFC 9051, 9
using body_fld_dsp = or_nil<body_disposition>;

/// body-fld-lang = nstring / "(" string *(SP string) ")"      RFC 9051, 9
struct body_fld_lang : one_of<nstring, list_of<string, one_or_more>> {
    using one_of::one_of;
};

template <>
struct grammar<body_fld_lang> : choice<body_fld_lang> {
    /// Only what lenient reading accepts is read otherwise than the combinator says.
    static constexpr bool plain_if_strict = true;

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        if (*at == '(' && at[1] == ')' && in.mode.lenient) [[unlikely]] return read_alternative<nstring>(at, in, out);
        return choice::read(at, in, out);
    }
};

/// body-extension = nstring / number / number64 / "(" body-extension *(SP body-extension) ")"      RFC 9051, 9
struct body_extension : one_of<nstring, number64, list_of<body_extension, one_or_more>> {
    using one_of::one_of;
    using grammar = choice<body_extension>;
};

/// body-ext-1part = body-fld-md5 [SP body-fld-dsp [SP body-fld-lang [SP body-fld-loc *(SP body-extension)]]]
struct body_ext_1part {
    nstring md5{};
    maybe<body_fld_dsp> disposition{};
    maybe<body_fld_lang> language{};
    maybe<nstring> location{};
    list_of<body_extension, each_after_space> extensions{};
};

template <>
struct grammar<body_ext_1part> : optional<&body_ext_1part::md5, &body_ext_1part::disposition, &body_ext_1part::language,
                                          &body_ext_1part::location, &body_ext_1part::extensions> {
    /// Only what lenient reading accepts is read otherwise than the combinator says.
    static constexpr bool plain_if_strict = true;

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        if (*at != '(' || !in.tolerate(quirk::list_for_md5)) [[likely]] return optional::read(at, in, out);
        if constexpr (building<Out>) out.md5 = {};
        const char* const behind = skip_group(at, in);
        if (behind != nullptr) return read_rest(behind, in, out);
        return in.error.code == errc::none ? in.fail(at, errc::expected_close) : nullptr;
    }

    static constexpr bool starts(const char* at) noexcept { return *at == '(' || optional::starts(at); }
};

/// body-ext-mpart = body-fld-param [SP body-fld-dsp [SP body-fld-lang [SP body-fld-loc *(SP body-extension)]]]
struct body_ext_mpart {
    body_fld_param parameters{};
    maybe<body_fld_dsp> disposition{};
    maybe<body_fld_lang> language{};
    maybe<nstring> location{};
    list_of<body_extension, each_after_space> extensions{};

    using grammar = optional<&body_ext_mpart::parameters, &body_ext_mpart::disposition, &body_ext_mpart::language,
                             &body_ext_mpart::location, &body_ext_mpart::extensions>;
};

/// body-fields = body-fld-param SP body-fld-id SP body-fld-desc SP body-fld-enc SP body-fld-octets
struct body_fields {
    body_fld_param parameters{};
    nstring id{};
    nstring description{};
    string encoding;
    number octets;  ///< size in the transfer encoding

    using grammar = sequence<&body_fields::parameters, &body_fields::id, &body_fields::description,
                             &body_fields::encoding, &body_fields::octets>;
};

template <>
inline constexpr bool matched_often<body_fields> = true;

struct body;

/// body-type-basic = media-basic SP body-fields, and its extension data
struct body_type_basic {
    string media_type;
    string media_subtype;
    body_fields fields;
    maybe<body_ext_1part> extension{};

    using grammar = sequence<&body_type_basic::media_type, &body_type_basic::media_subtype, &body_type_basic::fields,
                             &body_type_basic::extension>;
    /// Without the extension data.
    using head = sequence<&body_type_basic::media_type, &body_type_basic::media_subtype, &body_type_basic::fields>;
};

template <>
inline constexpr bool matched_often<body_type_basic> = true;

/// body-type-text = media-text SP body-fields SP body-fld-lines, and its extension data
struct body_type_text {
    string media_subtype;
    body_fields fields;
    number64 lines;
    maybe<body_ext_1part> extension{};

    using grammar = sequence<"\"TEXT\"", &body_type_text::media_subtype, &body_type_text::fields, &body_type_text::lines,
                             &body_type_text::extension>;
};

template <>
inline constexpr bool matched_often<body_type_text> = true;

/// The subtype in media-message = DQUOTE "MESSAGE" DQUOTE SP DQUOTE ("RFC822" / "GLOBAL") DQUOTE
enum class media_message : std::uint8_t { rfc822, global };

constexpr std::string_view name(media_message subtype) noexcept {
    return subtype == media_message::rfc822 ? "RFC822" : "GLOBAL";
}

template <>
struct grammar<media_message> {
    static constexpr std::string_view abnf = "DQUOTE (\"RFC822\" / \"GLOBAL\") DQUOTE";

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        const bool global = detail::spells<"\"GLOBAL\"">(at, in);
        if (!global && !detail::spells<"\"RFC822\"">(at, in)) return in.fail(at, errc::unknown_keyword);
        if constexpr (building<Out>) out = global ? media_message::global : media_message::rfc822;
        return at + 8;
    }
    static constexpr void write(auto& out, const media_message& value) noexcept {
        out.put('"');
        out.put(name(value));
        out.put('"');
    }
    static constexpr bool starts(const char* at) noexcept { return *at == '"'; }
    template <class Generator>
    static void generate(Generator& g, media_message& value) noexcept {
        value = g.chance() ? media_message::global : media_message::rfc822;
    }
};

/// body-type-msg = media-message SP body-fields SP envelope SP body SP body-fld-lines, and its extension data
struct body_type_msg {
    media_message media_subtype = media_message::rfc822;
    body_fields fields;
    nested<imapwire::envelope> envelope;
    nested<imapwire::body> body;
    number64 lines;
    maybe<body_ext_1part> extension{};

    using grammar = sequence<"\"MESSAGE\"", &body_type_msg::media_subtype, &body_type_msg::fields, &body_type_msg::envelope,
                             &body_type_msg::body, &body_type_msg::lines, &body_type_msg::extension>;
    /// What comes before and behind the body within: for walks that go through it.
    using head = sequence<"\"MESSAGE\"", &body_type_msg::media_subtype, &body_type_msg::fields, &body_type_msg::envelope>;
    using tail = sequence<&body_type_msg::body, &body_type_msg::lines, &body_type_msg::extension>;
};

template <>
inline constexpr bool matched_often<body_type_msg> = true;

/// body-type-mpart = 1*body SP media-subtype [SP body-ext-mpart]
struct body_type_mpart {
    list_of<body, touching> parts;
    string media_subtype;
    maybe<body_ext_mpart> extension{};

    using grammar = sequence<&body_type_mpart::parts, &body_type_mpart::media_subtype, &body_type_mpart::extension>;
    /// Without the parts, as some servers send it.
    using tail = sequence<&body_type_mpart::media_subtype, &body_type_mpart::extension>;
};

template <>
inline constexpr bool matched_often<body_type_mpart> = true;

/// body = "(" (body-type-1part / body-type-mpart) ")"      RFC 9051, 9
/// Lenient reading isolates a body that it can't read: `unparsed`.
struct body : one_of<body_type_basic, body_type_text, body_type_msg, body_type_mpart, unparsed> {
    using one_of::one_of;
};

template <>
inline constexpr bool matched_often<body> = true;

/// Which alternative a body is can be told only by the words that it begins with, one or two strings in.
template <>
struct grammar<body> : choice<body> {
private:
    /// Reads a T, whose keyword stands at `at` if it has one.
    template <class T, class Out>
    static constexpr const char* read_as(const char* at, input& in, Out& out) noexcept {
        if constexpr (building<Out>)
            at = detail::read_recognized<T>(at, in, out.template emplace<T>());
        else
            at = detail::read_recognized<T>(at, in, out);
        return at != nullptr ? at : in.within(spelled<T>);
    }

    /// Whether the media type is one that has a form of its own.
    static constexpr bool reads_otherwise(const body_type_basic& basic) noexcept {
        return basic.media_type.equals_ignoring_case("TEXT") ||
               (basic.media_type.equals_ignoring_case("MESSAGE") && basic.media_subtype.equals_ignoring_case("RFC822"));
    }

    /// Whether an envelope follows the body-fields at `at`.
    [[gnu::noinline]] static constexpr bool has_envelope(const char* at, const input& in) noexcept {
        input ahead = in;
        at = match<body_fields>(at, ahead);
        if (at == nullptr || *at != ' ') return false;
        do ++at;
        while (*at == ' ' && in.mode.lenient);
        return *at == '(';
    }

    /// MESSAGE/GLOBAL has an envelope and a body in IMAP4rev2, and neither in IMAP4rev1 (RFC 6532, 3.7).
    static constexpr bool is_global(const char* at, input& in) noexcept {
        constexpr keyword words("\"MESSAGE\" \"GLOBAL\" ");
        return detail::spells<words>(at, in) && has_envelope(at + words.text().size(), in);
    }

    template <class T, class Visitor>
    static constexpr const char* traverse_as(const char* at, input& in, Visitor& visitor) {
        detail::traverse_text(visitor, '(');
        at = choice<body>::traverse_one<T>(at + 1, in, visitor);
        detail::traverse_text(visitor, ')');
        return at + 1;
    }

    /// Which alternative the body is whose "(" is at `at`; that of `unparsed` for what is to be read in one piece.
    template <class Body>
    static constexpr std::size_t alternative_at(const char* at, input& in) noexcept {
        std::size_t found = index_of<body::alternatives, body_type_basic>;
        if (in.mode.lenient) [[unlikely]]
            found = lenient_alternative_at<Body>(at, in);
        else if (is_multipart(at))
            found = index_of<body::alternatives, body_type_mpart>;
        else if (detail::spells<"\"TEXT\" ">(at + 1, in))
            found = index_of<body::alternatives, body_type_text>;
        else if (is_message(at, in))
            found = index_of<body::alternatives, body_type_msg>;
        // Words of the grammar that are spelled as literals stay literals.
        const bool has_literal = at[1] != '"' || detail::spells<"\"MESSAGE\" {">(at + 1, in);
        return found == index_of<body::alternatives, body_type_basic> && has_literal ? index_of<body::alternatives, unparsed> : found;
    }

    /// The same for what was read leniently, which is told apart by reading it.
    template <class Body>
    [[gnu::cold, gnu::noinline]] static constexpr std::size_t lenient_alternative_at(const char* at, input& in) noexcept {
        input ahead = in;
        Body value;
        read(at, ahead, value);
        const bool odd_multipart = value.template is<body_type_mpart>() && !is_multipart(at);
        const body_type_basic* const basic = value.template get_if<body_type_basic>();
        return odd_multipart || (basic != nullptr && reads_otherwise(*basic)) ? index_of<body::alternatives, unparsed> : value.index();
    }

    /// What is no body, but can only be meant as one. `at` is behind the "(".
    template <class Out>
    [[gnu::cold, gnu::noinline]] static constexpr const char* read_odd(const char* at, input& in, Out& out) noexcept {
        const imapwire::error why = in.error;
        const quirk_set before = in.quirks;
        const input::mark here = in.here();
        std::conditional_t<building<Out>, body_type_mpart, discard> mpart;
        const char* behind = detail::spells(at, "NIL ") ? at + 4 : at;
        behind = body_type_mpart::tail::read(behind, in, mpart);
        if (behind != nullptr && *behind == ')' && in.unparsed == here.unparsed && in.tolerate(quirk::no_parts)) {
            in.error = {};
            if constexpr (building<Out>) out.template emplace<body_type_mpart>() = mpart;
            return behind;
        }
        if (behind == nullptr && is_conclusive(in.error.code)) return nullptr;
        in.quirks = before;
        in.go_back(here);
        if (detail::spells<"\"TEXT\" ">(at, in)) {
            std::conditional_t<building<Out>, body_type_basic, discard> basic;
            behind = body_type_basic::head::read(at, in, basic);
            if (behind != nullptr && *behind == ')' && in.tolerate(quirk::missing_lines)) {
                in.error = {};
                if constexpr (building<Out>) out.template emplace<body_type_basic>() = basic;
                return behind;
            }
            if (behind == nullptr && is_conclusive(in.error.code)) return nullptr;
        }
        in.quirks = before;
        in.go_back(here);
        in.error = why;
        return nullptr;
    }

    /// Passes a body that can't be read, from its "(" on.
    template <class Out>
    [[gnu::cold, gnu::noinline]] static constexpr const char* isolate(const char* open, input& in, [[maybe_unused]] Out& out) noexcept {
        imapwire::error why = in.error;
        in.leave();
        const char* const behind = detail::leave_out(open, skip_group(open, in), in, why);
        if (behind == nullptr) return nullptr;
        if constexpr (building<Out>)
            out.template emplace<unparsed>() = {
                std::string_view(open, static_cast<std::size_t>(behind - open)), why, foreign(open, behind, in)};
        return behind;
    }

public:
    using rule = grammar;

    /// Whether the body whose "(" is at `at` is a body-type-mpart.
    static constexpr bool is_multipart(const char* at) noexcept { return at[1] == '('; }

    /// Whether the body whose "(" is at `at` is a body-type-msg.
    static constexpr bool is_message(const char* at, input& in) noexcept {
        constexpr keyword words("\"MESSAGE\" \"RFC822\" ");
        if (!detail::spells<words>(at + 1, in)) return is_global(at + 1, in);
        return !in.mode.lenient || has_envelope(at + 1 + words.text().size(), in) || !in.tolerate(quirk::missing_envelope);
    }

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        if constexpr (!building<Out>)
            if (in.trusted) return skip_group(at, in);
        const char* const open = at;
        at = in.open(at);
        if (at == nullptr) [[unlikely]] return nullptr;
        const quirk_set before = in.quirks;
        const input::mark here = in.here();
        if (is_multipart(open))
            at = read_as<body_type_mpart>(at, in, out);
        else if (detail::spells<"\"TEXT\" ">(at, in))
            at = read_as<body_type_text>(at, in, out);
        else if (is_message(open, in))
            at = read_as<body_type_msg>(at, in, out);
        else
            at = read_as<body_type_basic>(at, in, out);
        if (at == nullptr || *at != ')') [[unlikely]] {
            if (at != nullptr) in.fail(at, errc::expected_close);
            if (!in.mode.lenient || is_conclusive(in.error.code)) return nullptr;
            in.quirks = before;
            in.go_back(here);
            at = read_odd(open + 1, in, out);
            if (at == nullptr) return is_conclusive(in.error.code) ? nullptr : isolate(open, in, out);
        }
        in.leave();
        return at + 1;
    }

    template <class Body, class Visitor>
    static constexpr const char* traverse(const char* at, input& in, Visitor& visitor) {
        switch (alternative_at<Body>(at, in)) {
        case index_of<body::alternatives, body_type_basic>: return traverse_as<body_type_basic>(at, in, visitor);
        case index_of<body::alternatives, body_type_text>: return traverse_as<body_type_text>(at, in, visitor);
        case index_of<body::alternatives, body_type_msg>: return traverse_as<body_type_msg>(at, in, visitor);
        case index_of<body::alternatives, body_type_mpart>: return traverse_as<body_type_mpart>(at, in, visitor);
        default: return detail::traverse_whole<body>(at, in, visitor);
        }
    }

    static constexpr void write(auto& out, const body& value) noexcept {
        out.put('(');
        const body_type_basic* basic = value.get_if<body_type_basic>();
        if (basic != nullptr && reads_otherwise(*basic)) {
            // As a literal it is a media-basic: the forms of their own begin with a quoted string.
            detail::write_literal(out, basic->media_type.raw());
            out.put(' ');
            imapwire::write(out, basic->media_subtype);
            out.put(' ');
            imapwire::write(out, basic->fields);
            imapwire::write(out, basic->extension);
        } else {
            choice<body>::write(out, value);
        }
        out.put(')');
    }

    static constexpr bool starts(const char* at) noexcept { return *at == '('; }

    template <class Description>
    static constexpr void describe(Description& d) {
        d.text("\"(\" (");
        choice<body>::describe(d);
        d.text(") \")\"  ; no body-type-basic begins as another one");
    }
};

}  // namespace imapwire

#endif
