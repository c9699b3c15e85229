// METADATA: annotations of mailboxes and of the server (RFC 5464; RFC 9590 for LIST).
#ifndef IMAPWIRE_EXTENSION_RFC5464_METADATA_HPP
#define IMAPWIRE_EXTENSION_RFC5464_METADATA_HPP

#include <imapwire/core/maybe.hpp>
#include <imapwire/grammar/choice.hpp>
#include <imapwire/grammar/list_of.hpp>
#include <imapwire/grammar/one_of.hpp>
#include <imapwire/grammar/optional.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/grammar/words.hpp>
#include <imapwire/token/literal.hpp>
#include <imapwire/token/mailbox.hpp>
#include <imapwire/token/number.hpp>
#include <imapwire/token/tagged_ext.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace imapwire {

/// entry = astring ;; slash-separated path to entry, MUST NOT contain "*" or "%"      RFC 5464, 5
/// Nor may it contain control characters or octets above 127 (RFC 5464, 3). Entries compare without regard to case. It
/// borrows the message, or the caller's bytes.
/// example: /shared/comment
struct entry : caseless<string> {
    using caseless::caseless;

    constexpr bool is_private() const noexcept { return begins("/private/"); }
    constexpr bool is_shared() const noexcept { return begins("/shared/"); }

    // What is registered. Of those that end in "/", the rest is a name: of a filter, or of a vendor.
    static constexpr std::string_view private_comment = "/private/comment";
    static constexpr std::string_view shared_comment = "/shared/comment";
    static constexpr std::string_view shared_admin = "/shared/admin";                                        ///< of the server
    static constexpr std::string_view private_specialuse = "/private/specialuse";                            ///< RFC 6154
    static constexpr std::string_view private_filter_values = "/private/filters/values/";                    ///< RFC 5466
    static constexpr std::string_view shared_filter_values = "/shared/filters/values/";                      ///< RFC 5466
    static constexpr std::string_view private_filter_descriptions = "/private/filters/descriptions/";        ///< RFC 5466
    static constexpr std::string_view shared_filter_descriptions = "/shared/filters/descriptions/";          ///< RFC 5466
    static constexpr std::string_view shared_imapsieve_script = "/shared/imapsieve/script";                  ///< RFC 6785
    static constexpr std::string_view private_vendor = "/private/vendor/";
    static constexpr std::string_view shared_vendor = "/shared/vendor/";

private:
    constexpr bool begins(std::string_view prefix) const noexcept {
        return raw().size() > prefix.size() && string(std::string_view(raw().data(), prefix.size())).equals_ignoring_case(prefix);
    }
};

namespace detail {

/// An astring whose octets are looked at once more: they are from Least to Most, and no wildcards.
template <class T, char Least, char Most>
struct path_rule : checked<T, run_or_string<T, character::astring>> {
    static constexpr std::string_view abnf = Least == ' ' ? "astring  ; of %x20-7E without \"*\" and \"%\""
                                                          : "astring  ; of CHAR without \"*\" and \"%\"";

    static constexpr const char* find_wrong(std::string_view path) noexcept {
        for (const char& c : path)
            if (c < Least || c > Most || c == '*' || c == '%') return &c;
        return nullptr;
    }

    template <class Generator>
    static void generate(Generator& g, T& value) noexcept {
        constexpr std::string_view samples[] = {"/private/comment", "/shared/vendor/x y", "/shared/\"\\", "", "/SHARED/ADMIN"};
        value = T(samples[g.below(5)]);
    }
};

}  // namespace detail

template <>
struct grammar<entry> : detail::path_rule<entry, ' ', '~'> {};

/// entry-value = entry SP value; value = nstring / literal8
struct entry_value {
    imapwire::entry entry;
    nstring8 value{};  ///< NIL: there is none, or it is to be removed
    using grammar = sequence<&entry_value::entry, &entry_value::value>;
};

/// entry-values = "(" entry-value *(SP entry-value) ")"
using entry_values = list_of<entry_value, one_or_more>;

/// entry-list = entry *(SP entry)
using entry_list = list_of<entry, bare>;

/// entries = entry / "(" entry *(SP entry) ")"
struct entries : one_of<entry, list_of<entry, one_or_more>> {
    using one_of::one_of;
    using grammar = choice<entries>;
    template <std::size_t N>
    constexpr entries(const entry (&of)[N]) noexcept : one_of(list_of<entry, one_or_more>(of)) {}

    /// f(entry) for each of them, whichever way they are spelled.
    template <class F>
    constexpr void for_each(F&& f) const {
        if (const entry* one = get_if<entry>()) return static_cast<void>(f(*one));
        for (const entry each : *get_if<list_of<entry, one_or_more>>()) f(each);
    }
};

/// "0" / "1" / "infinity": the entry itself, it and those directly below, or all below.
enum class metadata_depth : std::uint8_t { zero, one, infinity };

constexpr std::string_view name(metadata_depth depth) noexcept {
    constexpr std::string_view names[] = {"0", "1", "infinity"};
    return names[static_cast<std::size_t>(depth)];
}

template <>
struct grammar<metadata_depth> : words<metadata_depth, 3> {};

/// The alternatives of getmetadata-option, named after the word that each begins with.
namespace metadata_option {

/// maxsize-opt = "MAXSIZE" SP number: leave out values of more octets
struct maxsize { number octets; using grammar = sequence<"MAXSIZE", &maxsize::octets>; };
/// scope-opt = "DEPTH" SP ("0" / "1" / "infinity")
struct depth { metadata_depth of = metadata_depth::zero; using grammar = sequence<"DEPTH", &depth::of>; };

}  // namespace metadata_option

/// getmetadata-option = tagged-ext-label [SP tagged-ext-val]: one line each. The last is an option that this library has
/// no type for.
struct getmetadata_option : one_of<metadata_option::maxsize,
                                   metadata_option::depth,
                                   tagged_ext_param> {
    using one_of::one_of;
    using grammar = choice<getmetadata_option>;
};

/// getmetadata-options = "(" getmetadata-option *(SP getmetadata-option) ")"
using getmetadata_options = list_of<getmetadata_option, one_or_more>;

namespace command {

/// getmetadata = "GETMETADATA" [SP getmetadata-options] SP mailbox SP entries
/// example: GETMETADATA (MAXSIZE 1024 DEPTH 1) INBOX (/private/filters/values)
///
/// The options stand before the mailbox in the ABNF, behind it in the RFC's examples and with many clients. Both are
/// read, and the former is written.
struct getmetadata {
    imapwire::mailbox mailbox;  ///< empty: the server itself
    imapwire::entries entries;
    maybe<getmetadata_options> options{};
};

/// setmetadata = "SETMETADATA" SP mailbox SP entry-values
/// example: SETMETADATA INBOX (/private/comment "My new comment" /shared/comment NIL)
struct setmetadata {
    imapwire::mailbox mailbox;  ///< empty: the server itself
    entry_values values;
    using grammar = sequence<"SETMETADATA", &setmetadata::mailbox, &setmetadata::values>;
};

}  // namespace command

template <>
struct grammar<command::getmetadata>
    : sequence<"GETMETADATA", &command::getmetadata::options, &command::getmetadata::mailbox, &command::getmetadata::entries>,
      keyword_rule<command::getmetadata> {
    using keyword_rule::read;
    using keyword_rule::starts;

    static constexpr std::string_view abnf =
        "\"GETMETADATA\" SP (\"(\" getmetadata-option *(SP getmetadata-option) \")\" SP mailbox SP entries / mailbox "
        "[SP \"(\" getmetadata-option *(SP getmetadata-option) \")\"] SP entries)  ; no entries begin as options behind a mailbox";

    template <class Out>
    static constexpr const char* read_rest(const char* at, input& in, Out& out) noexcept {
        if constexpr (building<Out>) {
            at = read_parts(at, in, out.options, out.mailbox, out.entries);
        } else {
            at = read_parts(at, in, out, out, out);
        }
        return at;
    }

    static constexpr void write(auto& out, const command::getmetadata& value) noexcept {
        const auto* const several = value.entries.get_if<list_of<entry, one_or_more>>();
        if (value.options || several == nullptr || several->empty()) return sequence::write(out, value);
        // Behind the mailbox, options are told from entries by what the first of them begins with: it is written in
        // quotes if that could be the name of an option.
        out.put("GETMETADATA ");
        imapwire::write(out, value.mailbox);
        out.put(" (");
        bool first = true;
        for (const entry each : *several) {
            if (!first) out.put(' ');
            const std::string_view path = each.raw();
            if (first && !path.empty() && is(path.front(), character::label) && grammar<entry>::find_wrong(path) == nullptr)
                detail::write_string(out, each, "entry");
            else
                imapwire::write(out, each);
            first = false;
        }
        out.put(')');
    }

private:
    using maybe_options = maybe<getmetadata_options>;

    template <class Options, class Mailbox, class Entries>
    static constexpr const char* read_parts(const char* at, input& in, Options& options, Mailbox& mailbox, Entries& entries) noexcept {
        if constexpr (building<Options>) options.reset();
        const char* const word = at;
        at = imapwire::read<maybe_options>(at, in, options);
        const bool before = at != word;
        if (at == nullptr || (at = in.space(at)) == nullptr) [[unlikely]] return nullptr;
        at = imapwire::read<imapwire::mailbox>(at, in, mailbox);
        if (at == nullptr) [[unlikely]] return nullptr;
        // The paths of entries begin with a slash, or a quote, the names of options with a letter.
        const char* next = at;
        while (*next == ' ' && (next == at || in.mode.lenient)) ++next;
        if (!before && next != at && *next == '(' && grammar<tagged_ext_label>::starts(next + 1))
            at = imapwire::read<maybe_options>(at, in, options);
        if (at == nullptr || (at = in.space(at)) == nullptr) [[unlikely]] return nullptr;
        return imapwire::read<imapwire::entries>(at, in, entries);
    }
};

/// entry-values / entry-list: entries with their values answer GETMETADATA; names alone are those that have changed.
struct metadata_entries : one_of<entry_values, entry_list> {
    using one_of::one_of;
    using grammar = choice<metadata_entries>;
};

namespace data {

/// metadata-resp = "METADATA" SP mailbox SP (entry-values / entry-list)
/// example: METADATA INBOX (/private/comment "My own comment")
struct metadata {
    imapwire::mailbox mailbox;  ///< empty: the server itself
    metadata_entries entries;
    using grammar = sequence<"METADATA", &metadata::mailbox, &metadata::entries>;
};

}  // namespace data

/// The alternatives of what the response code METADATA tells.
namespace metadata_limit {

/// "LONGENTRIES" SP number: values larger than MAXSIZE were left out, the largest of them has so many octets
struct longentries { number octets; using grammar = sequence<"LONGENTRIES", &longentries::octets>; };
/// "MAXSIZE" SP number: the value is larger than so many octets, the most that the server takes
struct maxsize { number octets; using grammar = sequence<"MAXSIZE", &maxsize::octets>; };
struct toomany { using grammar = sequence<"TOOMANY">; };      ///< this mailbox can't have more entries
struct noprivate { using grammar = sequence<"NOPRIVATE">; };  ///< this mailbox can't have private entries

}  // namespace metadata_limit

/// "LONGENTRIES" SP number / "MAXSIZE" SP number / "TOOMANY" / "NOPRIVATE"
struct metadata_reason : one_of<metadata_limit::longentries,
                                metadata_limit::maxsize,
                                metadata_limit::toomany,
                                metadata_limit::noprivate> {
    using one_of::one_of;
    using grammar = choice<metadata_reason>;
};

namespace code {

/// "METADATA" SP ("LONGENTRIES" SP number) / "METADATA" SP ("MAXSIZE" SP number / "TOOMANY" / "NOPRIVATE")
/// example: METADATA LONGENTRIES 2199
struct metadata {
    metadata_reason reason;
    using grammar = sequence<"METADATA", &metadata::reason>;
};

}  // namespace code

/// The alternatives of list-return-opt, see protocol/list_command.hpp.
namespace list_return {

/// "METADATA" SP "(" entry *(SP entry) ")": also send METADATA responses for the mailboxes listed      RFC 9590, 3
/// example: METADATA ("/shared/vendor/example/color" "/private/comment")
struct metadata {
    list_of<entry, one_or_more> entries;
    using grammar = sequence<"METADATA", &metadata::entries>;
};

}  // namespace list_return

}  // namespace imapwire

#endif
