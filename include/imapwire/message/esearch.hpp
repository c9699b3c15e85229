// search-return-data: what an ESEARCH response tells (RFC 9051, 7.3.4 and 9; RFC 4731).
#ifndef IMAPWIRE_MESSAGE_ESEARCH_HPP
#define IMAPWIRE_MESSAGE_ESEARCH_HPP

#include <imapwire/core/maybe.hpp>
#include <imapwire/grammar/optional.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/token/mailbox.hpp>
#include <imapwire/token/number.hpp>
#include <imapwire/token/sequence_set.hpp>
#include <imapwire/token/string.hpp>
#include <imapwire/token/tagged_ext.hpp>

#include <string_view>

namespace imapwire {

/// tag-string = astring: the tag of a command. It is written as a string, which is what RFC 4466 had it be.
struct tag_string : string {
    using string::string;
};

template <>
struct grammar<tag_string> : detail::run_or_string<tag_string, character::astring> {
    static constexpr std::string_view abnf = "astring";

    static constexpr void write(auto& out, const tag_string& value) noexcept { detail::write_string(out, value, "tag_string"); }
};

/// search-correlator = SP "(" one-correlator *(SP one-correlator) ")", without its first SP      RFC 7377, 4
/// one-correlator = ("TAG" SP tag-string) / ("MAILBOX" SP astring) / ("UIDVALIDITY" SP nz-number)
/// example: (TAG "a1" MAILBOX "Old Mail" UIDVALIDITY 1)
///
/// Which command the response belongs to, and which mailbox, if that searched more than the one that is selected. The
/// correlators come in any order, each once; RFC 9051 knows the first only, which is always there.
struct search_correlator {
    tag_string tag;
    maybe<imapwire::mailbox> mailbox{};
    maybe<nz_number> uidvalidity{};
};

template <>
struct grammar<search_correlator>
    : record<&search_correlator::tag, &search_correlator::mailbox, &search_correlator::uidvalidity> {
    static constexpr std::string_view abnf =
        "\"(\" \"TAG\" SP tag-string [SP \"MAILBOX\" SP mailbox] [SP \"UIDVALIDITY\" SP nz-number] \")\"  ; in any order";

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        at = in.open(at);
        if (at == nullptr) [[unlikely]] return nullptr;
        if constexpr (building<Out>) out = {};
        for (bool tag = false, mailbox = false, uidvalidity = false;;) {
            if (begins(at, "TAG", in, tag))
                at = at == nullptr ? nullptr : read_member<&search_correlator::tag>(at, in, out);
            else if (begins(at, "MAILBOX", in, mailbox))
                at = at == nullptr ? nullptr : read_present<&search_correlator::mailbox>(at, in, out);
            else if (begins(at, "UIDVALIDITY", in, uidvalidity))
                at = at == nullptr ? nullptr : read_present<&search_correlator::uidvalidity>(at, in, out);
            else
                return in.fail(at, errc::expected_keyword);
            if (at == nullptr) [[unlikely]] return nullptr;
            if (*at != ' ') return tag ? in.close(at) : in.fail(at, errc::expected_keyword);
            at = in.space(at);
        }
    }

    static constexpr void write(auto& out, const search_correlator& value) noexcept {
        out.put("(TAG ");
        imapwire::write(out, value.tag);
        if (value.mailbox) {
            out.put(" MAILBOX ");
            imapwire::write(out, *value.mailbox);
        }
        if (value.uidvalidity) {
            out.put(" UIDVALIDITY ");
            imapwire::write(out, *value.uidvalidity);
        }
        out.put(')');
    }

    static constexpr bool starts(const char* at) noexcept { return *at == '('; }

    template <class Generator>
    static void generate(Generator& g, search_correlator& value) noexcept {
        g.fill(value.tag);
        g.fill(value.mailbox);
        g.fill(value.uidvalidity);
    }

private:
    /// Whether a correlator that has not been `met` begins at `at`, which becomes the place of its value; nullptr if there is none.
    [[gnu::noinline]] static constexpr bool begins(const char*& at, std::string_view word, input& in, bool& met) noexcept {
        if (met || !detail::spells(at, word)) return false;
        met = true;
        at = in.space(at + word.size());
        return true;
    }
};

/// The alternatives of search-return-data, named after the word that each begins with.
namespace esearch {

/// "MIN" SP nz-number
struct min { nz_number number; using grammar = sequence<"MIN", &min::number>; };
/// "MAX" SP nz-number
struct max { nz_number number; using grammar = sequence<"MAX", &max::number>; };
/// "ALL" SP sequence-set, which is not "$" here
struct all { sequence_set set; };
/// "COUNT" SP number
struct count { imapwire::number number; using grammar = sequence<"COUNT", &count::number>; };

/// search-ret-data-ext = search-modifier-name SP search-return-value: data that this library has no type for.
struct other {
    tagged_ext_label name;
    tagged_ext_val value;
    using grammar = sequence<&other::name, &other::value>;
};

}  // namespace esearch

template <>
struct grammar<esearch::all> : keyword_rule<esearch::all>, record<&esearch::all::set> {
    static constexpr std::string_view keyword = "ALL";
    static constexpr std::string_view abnf = "\"ALL\" SP (seq-number / seq-range) *(\",\" (seq-number / seq-range))";

    template <class Out>
    static constexpr const char* read_rest(const char* at, input& in, Out& out) noexcept {
        at = in.space(at);
        if (at == nullptr) return nullptr;
        if (*at == '$') return in.fail(at, errc::expected_sequence_set);
        return read_member<&esearch::all::set>(at, in, out);
    }
    static constexpr void write(auto& out, const esearch::all& value) noexcept {
        if (value.set.saved) return out.fail(errc::unrepresentable, "all");
        out.put("ALL ");
        imapwire::write(out, value.set);
    }
    template <class Generator>
    static void generate(Generator& g, esearch::all& value) noexcept {
        g.fill(value.set.ranges);
    }
};

}  // namespace imapwire

#endif
