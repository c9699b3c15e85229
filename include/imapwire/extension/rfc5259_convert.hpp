// CONVERT: parts of messages in other formats than they were sent in (RFC 5259, 10).
#ifndef IMAPWIRE_EXTENSION_RFC5259_CONVERT_HPP
#define IMAPWIRE_EXTENSION_RFC5259_CONVERT_HPP

#include <imapwire/core/maybe.hpp>
#include <imapwire/grammar/alternative.hpp>
#include <imapwire/grammar/choice.hpp>
#include <imapwire/grammar/in_parens.hpp>
#include <imapwire/grammar/list_of.hpp>
#include <imapwire/grammar/nested.hpp>
#include <imapwire/grammar/one_of.hpp>
#include <imapwire/grammar/optional.hpp>
#include <imapwire/grammar/or_nil.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/message/body.hpp>
#include <imapwire/message/fetch_att.hpp>
#include <imapwire/message/msg_att.hpp>
#include <imapwire/token/literal.hpp>
#include <imapwire/token/quoted.hpp>
#include <imapwire/token/sequence_set.hpp>
#include <imapwire/token/string.hpp>

#include <cstddef>
#include <string_view>

namespace imapwire {

/// quoted-to-mime-type = DQUOTE concrete-mime-type DQUOTE, and quoted-from-mime-type likewise
/// concrete-mime-type = type-name "/" subtype-name      RFC 5259, 10
/// Types compare without regard to case. It borrows the message, or the caller's bytes.
/// example: "image/jpeg"
struct mime_type : caseless<quoted> {
    using caseless::caseless;
};

template <>
struct grammar<mime_type> : detail::checked<mime_type, grammar<quoted>> {
private:
    /// RFC 4288, 4.2
    static constexpr bool is_in_name(char c) noexcept {
        return is_digit(c) || is_alpha(c) || std::string_view("!#$&.+-^_").find(c) != std::string_view::npos;
    }

public:
    static constexpr std::string_view abnf = "DQUOTE type-name \"/\" subtype-name DQUOTE";

    /// Where there is no slash the end is wrong; where nothing follows it, the slash.
    [[gnu::noinline]] static constexpr const char* find_wrong(std::string_view bytes) noexcept {
        const char* at = bytes.data();
        const char* const end = at + bytes.size();
        while (at != end && is_in_name(*at)) ++at;
        if (at == bytes.data() || at == end || *at != '/') return at;
        const char* const slash = at++;
        while (at != end && is_in_name(*at)) ++at;
        return at != end ? at : at == slash + 1 ? slash : nullptr;
    }

    template <class Generator>
    static void generate(Generator& g, mime_type& value) noexcept {
        constexpr const char* samples[] = {"text/plain", "image/vnd.x+y", "A/1"};
        value = samples[g.below(3)];
    }
};

/// transcoding-param = transcoding-param-name SP transcoding-param-value, both of them astring
struct transcoding_param {
    astring name;
    astring value;
    using grammar = sequence<&transcoding_param::name, &transcoding_param::value>;
};

/// "(" transcoding-params ")"; transcoding-params = transcoding-param *(SP transcoding-param)
using transcoding_params = list_of<transcoding_param, one_or_more>;

/// "(" transcoding-param-names ")"; transcoding-param-names = transcoding-param-name *(SP transcoding-param-name)
using transcoding_param_names = list_of<astring, one_or_more>;

/// convert-params = "(" (quoted-to-mime-type / default-conversion) [SP "(" transcoding-params ")"] ")"
/// default-conversion = "NIL"
/// example: ("image/jpeg" (pix-x 128 pix-y 96))
struct convert_params {
    or_nil<mime_type> to;  ///< NIL: whatever the server thinks best
    maybe<transcoding_params> params{};
    using grammar = parens<&convert_params::to, &convert_params::params>;
};

/// The sections of headers that can be asked for together with a conversion.
struct header_section : section {};

template <>
struct grammar<header_section> : record<&header_section::part, &header_section::text> {
    static constexpr std::string_view abnf = "\"[\" (\"HEADER\" / section-part (\".HEADER\" / \".MIME\")) \"]\"";

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        const char* const begin = at;
        if constexpr (building<Out>)
            at = imapwire::read<section>(at, in, out);
        else
            at = match<section>(at, in);
        if (at == nullptr) [[unlikely]] return nullptr;
        if (!ends_in(begin, at, "HEADER]") && !ends_in(begin, at, "MIME]")) [[unlikely]] return in.fail(begin + 1, errc::unknown_keyword);
        return at;
    }
    static constexpr void write(auto& out, const header_section& value) noexcept {
        if (value.text != section_text::header && value.text != section_text::mime)
            return out.fail(errc::unrepresentable, "header_section");
        imapwire::write<section>(out, value);
    }
    static constexpr bool starts(const char* at) noexcept { return *at == '['; }
    template <class Generator>
    static void generate(Generator& g, header_section& value) noexcept {
        value = {};
        if (g.chance()) g.fill(value.part);
        value.text = value.part.empty() || g.chance() ? section_text::header : section_text::mime;
    }

private:
    /// Whether the section between the two places ends in the word.
    static constexpr bool ends_in(const char* begin, const char* end, std::string_view word) noexcept {
        return static_cast<std::size_t>(end - begin) > word.size() && detail::spells(end - word.size(), word);
    }
};

/// The alternatives of convert-att that are no fetch-att.
namespace convert {

/// "BODYPARTSTRUCTURE" section-convert: what the converted part would look like
struct bodypartstructure { section_binary section; };
/// "AVAILABLECONVERSIONS" section-convert
struct availableconversions { section_binary section; };
/// "BODY[HEADER]" / "BODY[" section-part ".HEADER]" / "BODY[" section-part ".MIME]"
struct body_section { header_section section; };

}  // namespace convert

template <>
struct grammar<convert::bodypartstructure> : detail::section_att<convert::bodypartstructure>,
                                             record<&convert::bodypartstructure::section> {
    static constexpr std::string_view keyword = "BODYPARTSTRUCTURE[";
    static constexpr std::string_view abnf = "\"BODYPARTSTRUCTURE\" section-binary";
};

template <>
struct grammar<convert::availableconversions> : detail::section_att<convert::availableconversions>,
                                                record<&convert::availableconversions::section> {
    static constexpr std::string_view keyword = "AVAILABLECONVERSIONS[";
    static constexpr std::string_view abnf = "\"AVAILABLECONVERSIONS\" section-binary";
};

template <>
struct grammar<convert::body_section> : detail::section_att<convert::body_section>, record<&convert::body_section::section> {
    static constexpr std::string_view keyword = "BODY[";
    static constexpr std::string_view abnf = "\"BODY[HEADER]\" / \"BODY[\" section-part (\".HEADER]\" / \".MIME]\")";
};

/// convert-att = "UID" / "BODYPARTSTRUCTURE" section-convert / "BINARY" section-convert [partial] /
///               "BINARY.SIZE" section-convert / "BODY[HEADER]" / "BODY[" section-part ".HEADER]" /
///               "BODY[" section-part ".MIME]" / "AVAILABLECONVERSIONS" section-convert
/// section-convert = section-binary
struct convert_att : one_of<fetch::uid,
                            fetch::binary,
                            fetch::binary_size,
                            convert::bodypartstructure,
                            convert::availableconversions,
                            convert::body_section> {
    using one_of::one_of;
    using grammar = choice<convert_att>;
};

/// convert-att / "(" convert-att *(SP convert-att) ")"
struct convert_items : one_of<convert_att, list_of<convert_att, one_or_more>> {
    using one_of::one_of;
    template <std::size_t N>
    constexpr convert_items(const convert_att (&of)[N]) noexcept : one_of(list_of<convert_att, one_or_more>(of)) {}
    using grammar = choice<convert_items>;
};

namespace command {

/// convert = "CONVERT" SP sequence-set SP convert-params SP (convert-att / "(" convert-att *(SP convert-att) ")")
/// example: CONVERT 2 ("image/jpeg" (pix-x 128 pix-y 96)) BINARY[3]
struct convert {
    sequence_set set;
    convert_params params;
    convert_items items;
    using grammar = sequence<"CONVERT", &convert::set, &convert::params, &convert::items>;
};

/// "UID" SP convert
struct uid_convert {
    sequence_set set;
    convert_params params;
    convert_items items;
    using grammar = sequence<"UID CONVERT", &uid_convert::set, &uid_convert::params, &uid_convert::items>;
};

/// conversions-cmd = "CONVERSIONS" SP from-mime-type-req SP to-mime-type-req: what can be converted into what
/// mime-type-req = "*" / (type-name "/" "*") / concrete-mime-type, as an astring
/// example: CONVERSIONS text/html "*"
struct conversions {
    astring from;
    astring to;
    using grammar = sequence<"CONVERSIONS", &conversions::from, &conversions::to>;
};

}  // namespace command

/// The alternatives of convert-error-code, named after the word that each begins with.
namespace convert_error {

/// (quoted-from-mime-type / nil) SP mimetype-and-params
/// mimetype-and-params = quoted-to-mime-type [SP "(" transcoding-params ")"]
struct bad_conversion {
    or_nil<mime_type> from;  ///< NIL: there is no such part
    mime_type to;
    maybe<transcoding_params> params{};
    using grammar = sequence<&bad_conversion::from, &bad_conversion::to, &bad_conversion::params>;
};

/// Names in parentheses, behind an SP that the ABNF lacks and the RFC's examples have. Both are read, and the SP is
/// written.
struct missing_names {
    transcoding_param_names names;
};

/// quoted-from-mime-type SP mimetype-and-missing-params
/// mimetype-and-missing-params = quoted-to-mime-type "(" transcoding-param-names ")"
struct missing_conversion {
    mime_type from;
    mime_type to;
    missing_names params;
    using grammar = sequence<&missing_conversion::from, &missing_conversion::to, &missing_conversion::params>;
};

/// "TEMPFAIL" [SP nz-number]: it may be tried again, after so many seconds
struct tempfail {
    maybe<nz_number> seconds{};
    using grammar = sequence<"TEMPFAIL", &tempfail::seconds>;
};

/// bad-params = "BADPARAMETERS" 1*(SP (quoted-from-mime-type / nil) SP mimetype-and-params)
struct badparameters {
    list_of<bad_conversion, some_after_space> conversions;
    using grammar = sequence<"BADPARAMETERS", &badparameters::conversions>;
};

/// missing-params = "MISSINGPARAMETERS" 1*(SP quoted-from-mime-type SP mimetype-and-missing-params)
struct missingparameters {
    list_of<missing_conversion, some_after_space> conversions;
    using grammar = sequence<"MISSINGPARAMETERS", &missingparameters::conversions>;
};

}  // namespace convert_error

template <>
struct grammar<convert_error::missing_names> : record<&convert_error::missing_names::names> {
    static constexpr bool brings_space = true;
    static constexpr std::string_view abnf = "[SP] \"(\" astring *(SP astring) \")\"";

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        if (*at == ' ') at = in.space(at);
        return read_member<&convert_error::missing_names::names>(at, in, out);
    }
    static constexpr void write(auto& out, const convert_error::missing_names& value) noexcept {
        out.put(' ');
        imapwire::write(out, value.names);
    }
    static constexpr bool starts(const char* at) noexcept { return *at == ' ' || *at == '('; }
    template <class Generator>
    static void generate(Generator& g, convert_error::missing_names& value) noexcept {
        g.fill(value.names);
    }
};

/// convert-error-code = "TEMPFAIL" [SP nz-number] / bad-params / missing-params
struct convert_error_code : one_of<convert_error::tempfail,
                                   convert_error::badparameters,
                                   convert_error::missingparameters> {
    using one_of::one_of;
    using grammar = choice<convert_error_code>;
};

/// converterror-phrase = "(" "ERROR" SP convert-err-descript SP convert-error-code ")"
/// example: (ERROR "try later" TEMPFAIL 3)
struct converterror_phrase {
    string description;
    convert_error_code code;
    using grammar = parens<"ERROR", &converterror_phrase::description, &converterror_phrase::code>;
};

/// A T, or why there is none.
template <class T>
struct or_converterror : one_of<T, nested<converterror_phrase>> {
    using one_of<T, nested<converterror_phrase>>::one_of;
};

namespace detail {

/// Whether a converterror-phrase begins at `at`.
[[gnu::noinline]] constexpr bool begins_error(const char* at) noexcept { return spells(at, "(ERROR "); }

}  // namespace detail

template <class T>
struct grammar<or_converterror<T>> : choice<or_converterror<T>> {
    static constexpr bool anonymous = true;

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        return detail::begins_error(at) ? read_alternative<nested<converterror_phrase>>(at, in, out) : read_alternative<T>(at, in, out);
    }
    static constexpr bool starts(const char* at) noexcept { return detail::begins_error(at) || grammar<T>::starts(at); }
};

/// The alternatives of convert-msg-att, named after the word that each begins with.
namespace converted {

/// "BINARY" section-convert ["<" number ">"] SP (nstring / literal8 / converterror-phrase)
struct binary {
    section_binary section;
    maybe<number> origin{};
    or_converterror<nstring8> content;
};
/// "BINARY.SIZE" section-convert SP (number / converterror-phrase)
struct binary_size {
    section_binary section;
    or_converterror<number> content;
};
/// "BODYPARTSTRUCTURE" section-convert SP (body / converterror-phrase)
struct bodypartstructure {
    section_binary section;
    or_converterror<nested<body>> content;
};
/// "AVAILABLECONVERSIONS" section-convert SP (mimetype-list / converterror-phrase)
/// mimetype-list = "(" "(" [quoted-to-mime-type *(SP quoted-to-mime-type)] ")" ")"
struct availableconversions {
    section_binary section;
    or_converterror<in_parens<list_of<mime_type>>> content;
};

/// "BODY" header-section SP (nstring / converterror-phrase): what convert-att can ask for, and examples answer with (section 7). It
/// is missing from the RFC's convert-msg-att.
struct body_section {
    header_section section;
    or_converterror<nstring> content;
};

}  // namespace converted

template <>
struct grammar<converted::binary>
    : detail::section_item<converted::binary>,
      record<&converted::binary::section, &converted::binary::origin, &converted::binary::content> {
    static constexpr std::string_view keyword = "BINARY[";
    static constexpr std::string_view abnf =
        "\"BINARY\" section-binary [\"<\" number \">\"] SP (nstring / literal8 / converterror-phrase)";
};

template <>
struct grammar<converted::binary_size> : detail::section_item<converted::binary_size>,
                                         record<&converted::binary_size::section, &converted::binary_size::content> {
    static constexpr std::string_view keyword = "BINARY.SIZE[";
    static constexpr std::string_view abnf = "\"BINARY.SIZE\" section-binary SP (number / converterror-phrase)";
};

template <>
struct grammar<converted::bodypartstructure>
    : detail::section_item<converted::bodypartstructure>,
      record<&converted::bodypartstructure::section, &converted::bodypartstructure::content> {
    static constexpr std::string_view keyword = "BODYPARTSTRUCTURE[";
    static constexpr std::string_view abnf = "\"BODYPARTSTRUCTURE\" section-binary SP (body / converterror-phrase)";
};

template <>
struct grammar<converted::availableconversions>
    : detail::section_item<converted::availableconversions>,
      record<&converted::availableconversions::section, &converted::availableconversions::content> {
    static constexpr std::string_view keyword = "AVAILABLECONVERSIONS[";
    static constexpr std::string_view abnf =
        "\"AVAILABLECONVERSIONS\" section-binary SP (\"(\" \"(\" [mime-type *(SP mime-type)] \")\" \")\" / converterror-phrase)";
};

template <>
struct grammar<converted::body_section> : detail::section_item<converted::body_section>,
                                          record<&converted::body_section::section, &converted::body_section::content> {
    static constexpr std::string_view keyword = "BODY[";
    static constexpr std::string_view abnf = "\"BODY\" header-section SP (nstring / converterror-phrase)";
};

/// convert-msg-att = msg-att-semistat / msg-att-conv-static
/// The unique identifier comes first, if it comes.
struct convert_msg_att : one_of<fetched::uid,
                                converted::binary,
                                converted::binary_size,
                                converted::bodypartstructure,
                                converted::availableconversions,
                                converted::body_section,
                                unparsed> {
    using one_of::one_of;
    using grammar = choice<convert_msg_att>;

    static constexpr bool ends(const char* at) noexcept { return *at == ' ' || *at == ')'; }
    static constexpr const char* skip(const char* at, input& in) noexcept { return detail::skip_item<convert_msg_att>(at, in); }
};

/// convert-correlator = "(" "TAG" SP tag-string ")"; tag-string = string
struct convert_correlator {
    string tag;
    using grammar = parens<"TAG", &convert_correlator::tag>;
};

namespace data {

/// nz-number SP "CONVERTED" SP convert-correlator SP "(" convert-msg-att *(SP convert-msg-att) ")"
/// example: 2 CONVERTED (TAG "c14") (UID 100 BINARY[1] "Hello")
struct converted {
    nz_number number;
    convert_correlator correlator;
    list_of<convert_msg_att, one_or_more> items;
    using grammar = sequence<&converted::number, "CONVERTED", &converted::correlator, &converted::items>;
};

/// conversion-data = "CONVERSION" SP quoted-from-mime-type SP quoted-to-mime-type
///                   [SP "(" transcoding-param-name *(SP transcoding-param-name) ")"]
/// example: CONVERSION "image/gif" "image/jpeg" (pix-x pix-y)
struct conversion {
    mime_type from;
    mime_type to;
    maybe<transcoding_param_names> params{};
    using grammar = sequence<"CONVERSION", &conversion::from, &conversion::to, &conversion::params>;
};

}  // namespace data

namespace code {

struct tempfail { using grammar = sequence<"TEMPFAIL">; };  ///< a conversion failed that may be tried again
/// "MAXCONVERTMESSAGES" SP nz-number: the server converts parts of no more messages at once
struct maxconvertmessages { nz_number most; using grammar = sequence<"MAXCONVERTMESSAGES", &maxconvertmessages::most>; };
/// "MAXCONVERTPARTS" SP nz-number: the server converts no more parts at once
struct maxconvertparts { nz_number most; using grammar = sequence<"MAXCONVERTPARTS", &maxconvertparts::most>; };

}  // namespace code

}  // namespace imapwire

#endif
