// ANNOTATE-EXPERIMENT-1: notes on messages, private and shared ones (RFC 5257, 5).
#ifndef IMAPWIRE_EXTENSION_RFC5257_ANNOTATE_HPP
#define IMAPWIRE_EXTENSION_RFC5257_ANNOTATE_HPP

#include <imapwire/core/maybe.hpp>
#include <imapwire/extension/rfc5464_metadata.hpp>
#include <imapwire/grammar/alternative.hpp>
#include <imapwire/grammar/choice.hpp>
#include <imapwire/grammar/list_of.hpp>
#include <imapwire/grammar/named_parens.hpp>
#include <imapwire/grammar/one_of.hpp>
#include <imapwire/grammar/optional.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/grammar/words.hpp>
#include <imapwire/token/literal.hpp>
#include <imapwire/token/number.hpp>
#include <imapwire/token/string.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace imapwire {

/// entry = astring ;; slash-separated path to entry, MUST NOT contain "*" or "%"      RFC 5257, 5
/// attrib = astring ;; dot-separated attribute name, MUST NOT contain "*" or "%"
/// Nor may they contain octets above 127 (RFC 5257, 3.2). Case matters. It borrows the message, or the caller's bytes.
/// example: /comment
struct annotation_name : string {
    using string::string;
};

template <>
struct grammar<annotation_name> : detail::path_rule<annotation_name, '\x01', '\x7f'> {};

/// att-value = attrib SP value; value = nstring / literal8
struct att_value {
    annotation_name attrib;  ///< "value.priv", "value.shared", "size.priv"...
    nstring8 value{};        ///< NIL: there is none, or it is to be removed
    using grammar = sequence<&att_value::attrib, &att_value::value>;
};

/// entry-att = entry SP "(" att-value *(SP att-value) ")"
/// example: /comment (value.priv "My comment" value.shared NIL)
struct entry_att {
    annotation_name entry;
    list_of<att_value, one_or_more> values;
    using grammar = sequence<&entry_att::entry, &entry_att::values>;
};

/// entries = entry-match / "(" entry-match *(SP entry-match) ")"; entry-match = list-mailbox, which may hold wildcards
struct entry_matches : one_of<list_mailbox, list_of<list_mailbox, one_or_more>> {
    using one_of::one_of;
    using grammar = choice<entry_matches>;
};

/// attribs = attrib / "(" attrib *(SP attrib) ")"
struct attribs : one_of<annotation_name, list_of<annotation_name, one_or_more>> {
    using one_of::one_of;
    using grammar = choice<attribs>;
};

/// att-search = "value" / "value.priv" / "value.shared"
enum class att_search : std::uint8_t { value, value_priv, value_shared };

constexpr std::string_view name(att_search attribute) noexcept {
    constexpr std::string_view names[] = {"value", "value.priv", "value.shared"};
    return names[static_cast<std::size_t>(attribute)];
}

template <>
struct grammar<att_search> : words<att_search, 3> {};

/// att-sort = "value.priv" / "value.shared"
enum class att_sort : std::uint8_t { value_priv, value_shared };

constexpr std::string_view name(att_sort attribute) noexcept {
    return attribute == att_sort::value_priv ? std::string_view("value.priv") : std::string_view("value.shared");
}

template <>
struct grammar<att_sort> : words<att_sort, 2> {};

/// ("(" entry-att *(SP entry-att) ")") / ("(" entry *(SP entry) ")")
/// Entries with their values were asked for; names alone are those that have changed.
struct annotation_data : one_of<list_of<entry_att, one_or_more>, list_of<annotation_name, one_or_more>> {
    using one_of::one_of;
};

/// What comes behind the first name tells which of the two it is.
template <>
struct grammar<annotation_data> : choice<annotation_data> {
    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        return has_values(at, in) ? read_alternative<list_of<entry_att, one_or_more>>(at, in, out)
                                  : read_alternative<list_of<annotation_name, one_or_more>>(at, in, out);
    }

    static constexpr bool starts(const char* at) noexcept { return *at == '('; }

private:
    static constexpr const char* behind_spaces(const char* at, const input& in) noexcept {
        while (*at == ' ' && in.mode.lenient) ++at;
        return at;
    }

    static constexpr bool has_values(const char* at, const input& in) noexcept {
        if (*at != '(') return true;
        input ahead = in;  // what it notes or fails on is noted or fails again
        at = match<annotation_name>(behind_spaces(at + 1, in), ahead);
        if (at == nullptr || *at != ' ') return at == nullptr;
        return *behind_spaces(at + 1, in) == '(';
    }
};

namespace fetch {

/// "ANNOTATION" SP "(" entries SP attribs ")"
/// example: ANNOTATION (("/*" "/altsubject") "value.priv")
struct annotation {
    entry_matches entries;
    imapwire::attribs attribs;
    using grammar = named_parens<"ANNOTATION", &annotation::entries, &annotation::attribs>;
};

}  // namespace fetch

namespace fetched {

/// msg-att-dynamic =/ "ANNOTATION" SP ("(" entry-att *(SP entry-att) ")" / "(" entry *(SP entry) ")")
/// example: ANNOTATION (/comment (value.priv "My comment" value.shared NIL))
struct annotation {
    annotation_data data;
    using grammar = sequence<"ANNOTATION", &annotation::data>;
};

}  // namespace fetched

namespace store {

/// att-annotate = "ANNOTATION" SP "(" entry-att *(SP entry-att) ")"
struct annotation {
    list_of<entry_att, one_or_more> entries;
    using grammar = sequence<"ANNOTATION", &annotation::entries>;
};

}  // namespace store

/// The alternatives of append-ext, named after the word that each begins with.
namespace append_with {

/// att-annotate = "ANNOTATION" SP "(" entry-att *(SP entry-att) ")"
struct annotation {
    list_of<entry_att, one_or_more> entries;
    using grammar = sequence<"ANNOTATION", &annotation::entries>;
};

}  // namespace append_with

namespace search {

/// "ANNOTATION" SP entry-match SP att-search SP value
/// example: ANNOTATION /comment value "IMAP4"
struct annotation {
    list_mailbox entry;
    att_search attribute{};
    nstring8 value{};  ///< NIL: those without a value
    using grammar = sequence<"ANNOTATION", &annotation::entry, &annotation::attribute, &annotation::value>;
};

}  // namespace search

namespace sort_by {

/// "ANNOTATION" SP entry SP att-sort
/// example: ANNOTATION /altsubject value.shared
struct annotation {
    annotation_name entry;
    att_sort attribute{};
    using grammar = sequence<"ANNOTATION", &annotation::entry, &annotation::attribute>;
};

}  // namespace sort_by

namespace select_with {

/// "ANNOTATE": the client will use annotations of messages in this mailbox
struct annotate { using grammar = sequence<"ANNOTATE">; };

}  // namespace select_with

/// Why an annotation was not stored: "TOOBIG" / "TOOMANY".
enum class annotate_failure : std::uint8_t { toobig, toomany };

constexpr std::string_view name(annotate_failure failure) noexcept {
    return failure == annotate_failure::toobig ? std::string_view("TOOBIG") : std::string_view("TOOMANY");
}

template <>
struct grammar<annotate_failure> : words<annotate_failure, 2> {};

/// "NOPRIVATE": there are no private annotations, shared ones only
struct noprivate { using grammar = sequence<"NOPRIVATE">; };

/// The alternatives of ann-size.
namespace annotation_size {

struct none { using grammar = sequence<"NONE">; };  ///< the mailbox has no annotations
/// "READ-ONLY" [SP "NOPRIVATE"]
struct read_only {
    maybe<imapwire::noprivate> noprivate{};
    using grammar = sequence<"READ-ONLY", &read_only::noprivate>;
};
/// nz-number [SP "NOPRIVATE"]: the most octets that a value may have
struct limited {
    nz_number octets;
    maybe<imapwire::noprivate> noprivate{};
    using grammar = sequence<&limited::octets, &limited::noprivate>;
};

}  // namespace annotation_size

/// ann-size = "NONE" / (("READ-ONLY" / nz-number) [SP "NOPRIVATE"])
struct ann_size : one_of<annotation_size::none,
                         annotation_size::read_only,
                         annotation_size::limited> {
    using one_of::one_of;
    using grammar = choice<ann_size>;
};

namespace code {

/// "ANNOTATE" SP "TOOBIG" / "ANNOTATE" SP "TOOMANY"
struct annotate {
    annotate_failure failure{};
    using grammar = sequence<"ANNOTATE", &annotate::failure>;
};

/// "ANNOTATIONS" SP ann-size
/// example: ANNOTATIONS 20480 NOPRIVATE
struct annotations {
    ann_size size;
    using grammar = sequence<"ANNOTATIONS", &annotations::size>;
};

}  // namespace code

}  // namespace imapwire

#endif
