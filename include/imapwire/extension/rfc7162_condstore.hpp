// CONDSTORE and QRESYNC: mod-sequences, and catching up with what changed (RFC 7162).
#ifndef IMAPWIRE_EXTENSION_RFC7162_CONDSTORE_HPP
#define IMAPWIRE_EXTENSION_RFC7162_CONDSTORE_HPP

#include <imapwire/core/maybe.hpp>
#include <imapwire/grammar/in_parens.hpp>
#include <imapwire/grammar/named_parens.hpp>
#include <imapwire/grammar/optional.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/grammar/words.hpp>
#include <imapwire/token/number.hpp>
#include <imapwire/token/quoted.hpp>
#include <imapwire/token/sequence_set.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace imapwire {

/// mod-sequence-valzer = "0" / mod-sequence-value
using mod_sequence_valzer = number64;

/// known-uids = sequence-set: unique identifiers, and "*" is not allowed.
using known_uids = uid_set;

/// search-sort-mod-seq = "(" "MODSEQ" SP mod-sequence-value ")": the highest of the messages found
struct search_sort_mod_seq {
    mod_sequence_value value;
    using grammar = parens<"MODSEQ", &search_sort_mod_seq::value>;
};

/// entry-type-req = entry-type-resp / "all"
/// entry-type-resp = "priv" / "shared"
enum class entry_type_req : std::uint8_t { priv, shared, all };

constexpr std::string_view name(entry_type_req type) noexcept {
    constexpr std::string_view names[] = {"priv", "shared", "all"};
    return names[static_cast<std::size_t>(type)];
}

template <>
struct grammar<entry_type_req> : words<entry_type_req, 3> {};

/// entry-name = entry-flag-name
/// entry-flag-name = DQUOTE "/flags/" attr-flag DQUOTE
/// attr-flag = "\\Answered" / "\\Flagged" / "\\Deleted" / "\\Seen" / "\\Draft" / attr-flag-keyword / attr-flag-extension
/// example: "/flags/\\draft"
struct entry_name : quoted {
    using quoted::quoted;
};

template <>
struct grammar<entry_name> {
    static constexpr std::string_view abnf = "DQUOTE \"/flags/\" [\"\\\\\"] atom DQUOTE";

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        entry_name name;
        const char* const end = imapwire::read<quoted>(at, in, static_cast<quoted&>(name));
        if (end == nullptr) [[unlikely]] return nullptr;
        if (!is_entry(name)) [[unlikely]] return in.fail(at + 1, errc::expected_flag);
        if constexpr (building<Out>) out = name;
        return end;
    }

    static constexpr void write(auto& out, const entry_name& value) noexcept {
        if (!is_entry(value)) return out.fail(errc::unrepresentable, "entry_name");
        imapwire::write<quoted>(out, value);
    }

    static constexpr bool starts(const char* at) noexcept { return *at == '"'; }

    template <class Generator>
    static void generate(Generator& g, entry_name& value) noexcept {
        constexpr const char* samples[] = {"/flags/\\Seen", "/flags/$MDNSent", "/flags/\\X", "/flags/work"};
        value = samples[g.below(4)];
    }

private:
    static constexpr bool is_entry(const entry_name& value) noexcept {
        if (value.is_detached()) return false;
        auto at = value.begin();
        for (const char c : std::string_view("/FLAGS/")) {
            if (at == value.end() || to_upper(*at) != c) return false;
            ++at;
        }
        if (at != value.end() && *at == '\\') ++at;
        if (at == value.end()) return false;
        for (; at != value.end(); ++at)
            if (!is(*at, character::atom)) return false;
        return true;
    }
};

/// search-modseq-ext = SP entry-name SP entry-type-req, without its first SP
struct search_modseq_ext {
    entry_name entry;
    entry_type_req type{};
    using grammar = sequence<&search_modseq_ext::entry, &search_modseq_ext::type>;
};

namespace search {

/// search-modsequence = "MODSEQ" [search-modseq-ext] SP mod-sequence-valzer
/// example: MODSEQ "/flags/\\draft" all 620162338
struct modseq {
    maybe<search_modseq_ext> ext{};
    mod_sequence_valzer value;
    using grammar = sequence<"MODSEQ", &modseq::ext, &modseq::value>;
};

}  // namespace search

namespace fetch {

/// fetch-mod-sequence = "MODSEQ"
struct modseq { using grammar = sequence<"MODSEQ">; };

}  // namespace fetch

namespace fetched {

/// fetch-mod-resp = "MODSEQ" SP "(" permsg-modsequence ")"
struct modseq {
    in_parens<mod_sequence_value_or_zero> value;
    using grammar = sequence<"MODSEQ", &modseq::value>;
};

}  // namespace fetched

template <>
inline constexpr bool matched_often<fetched::modseq> = true;

/// The alternatives of fetch-modifier, named after the word that each begins with.
namespace fetch_with {

/// chgsince-fetch-mod = "CHANGEDSINCE" SP mod-sequence-value
struct changedsince {
    mod_sequence_value value;
    using grammar = sequence<"CHANGEDSINCE", &changedsince::value>;
};

/// rexpunges-fetch-mod = "VANISHED": only in UID FETCH, and with CHANGEDSINCE
struct vanished { using grammar = sequence<"VANISHED">; };

}  // namespace fetch_with

/// The alternatives of store-modifier, named after the word that each begins with.
namespace store_with {

/// "UNCHANGEDSINCE" SP mod-sequence-valzer
struct unchangedsince {
    mod_sequence_valzer value;
    using grammar = sequence<"UNCHANGEDSINCE", &unchangedsince::value>;
};

}  // namespace store_with

/// seq-match-data = "(" known-sequence-set SP known-uid-set ")"
/// known-sequence-set = sequence-set
/// known-uid-set = sequence-set
/// Message numbers, and the unique identifiers that belong to them, both in ascending order and without "*".
struct seq_match_data {
    uid_set known_sequence_set;
    uid_set known_uid_set;
    using grammar = parens<&seq_match_data::known_sequence_set, &seq_match_data::known_uid_set>;
};

/// The alternatives of select-param, named after the word that each begins with.
namespace select_with {

/// condstore-param = "CONDSTORE"
struct condstore { using grammar = sequence<"CONDSTORE">; };

/// "QRESYNC" SP "(" uidvalidity SP mod-sequence-value [SP known-uids] [SP seq-match-data] ")"
/// example: QRESYNC (67890007 90060115194045000 41,43:211,214:541)
struct qresync {
    nz_number uidvalidity;
    mod_sequence_value modseq;
    maybe<imapwire::known_uids> known_uids{};
    maybe<imapwire::seq_match_data> seq_match_data{};
    using grammar = named_parens<"QRESYNC", &qresync::uidvalidity, &qresync::modseq, &qresync::known_uids,
                                 &qresync::seq_match_data>;
};

}  // namespace select_with

namespace asked {

struct highestmodseq { using grammar = sequence<"HIGHESTMODSEQ">; };

}  // namespace asked

namespace status {

/// "HIGHESTMODSEQ" SP mod-sequence-valzer: 0 if the mailbox has no mod-sequences
struct highestmodseq {
    mod_sequence_valzer value;
    using grammar = sequence<"HIGHESTMODSEQ", &highestmodseq::value>;
};

}  // namespace status

template <>
inline constexpr bool matched_often<status::highestmodseq> = true;

namespace esearch {

/// "MODSEQ" SP mod-sequence-value: the highest of the messages found      RFC 4731, 4
struct modseq {
    mod_sequence_value value;
    using grammar = sequence<"MODSEQ", &modseq::value>;
};

}  // namespace esearch

namespace code {

/// "HIGHESTMODSEQ" SP mod-sequence-value
struct highestmodseq {
    mod_sequence_value_or_zero value;
    using grammar = sequence<"HIGHESTMODSEQ", &highestmodseq::value>;
};

/// "MODIFIED" SP sequence-set: the messages that UNCHANGEDSINCE kept from being changed
struct modified {
    sequence_set set;
    using grammar = sequence<"MODIFIED", &modified::set>;
};

struct nomodseq { using grammar = sequence<"NOMODSEQ">; };

}  // namespace code

namespace data {

/// expunged-resp = "VANISHED" [SP "(EARLIER)"] SP known-uids
/// example: VANISHED (EARLIER) 41,43:116,118,120:211
struct vanished {
    bool earlier = false;  ///< they were expunged before the mailbox was selected, or the answer to FETCH with VANISHED
    imapwire::known_uids known_uids;
};

}  // namespace data

template <>
struct grammar<data::vanished> : keyword_rule<data::vanished>, record<&data::vanished::earlier, &data::vanished::known_uids> {
    static constexpr std::string_view keyword = "VANISHED";
    static constexpr std::string_view abnf = "\"VANISHED\" [SP \"(EARLIER)\"] SP uid-set";

    template <class Out>
    static constexpr const char* read_rest(const char* at, input& in, Out& out) noexcept {
        at = in.space(at);
        if (at == nullptr) [[unlikely]] return nullptr;
        constexpr std::string_view word = "EARLIER)";
        const bool earlier = *at == '(';
        if (earlier) {
            at = in.open(at);
            if (at == nullptr) [[unlikely]] return nullptr;
            if (!detail::spells(at, word)) [[unlikely]] return in.fail_keyword(at);
            in.leave();
            at = in.space(at + word.size());
            if (at == nullptr) [[unlikely]] return nullptr;
        }
        if constexpr (building<Out>) out.earlier = earlier;
        return read_member<&data::vanished::known_uids>(at, in, out);
    }

    static constexpr void write(auto& out, const data::vanished& value) noexcept {
        out.put(keyword);
        out.put(value.earlier ? std::string_view(" (EARLIER) ") : std::string_view(" "));
        imapwire::write(out, value.known_uids);
    }

    template <class Generator>
    static void generate(Generator& g, data::vanished& value) noexcept {
        value.earlier = g.chance();
        g.fill(value.known_uids);
    }
};

}  // namespace imapwire

#endif
