// The closed list of search-return-data alternatives, one line each, and ESEARCH (RFC 9051, 7.3.4 and 9).
#ifndef IMAPWIRE_PROTOCOL_SEARCH_RETURN_DATA_HPP
#define IMAPWIRE_PROTOCOL_SEARCH_RETURN_DATA_HPP

#include <imapwire/core/maybe.hpp>
#include <imapwire/extension/rfc5267_context.hpp>
#include <imapwire/extension/rfc6203_fuzzy.hpp>
#include <imapwire/extension/rfc7162_condstore.hpp>
#include <imapwire/extension/rfc9394_partial.hpp>
#include <imapwire/grammar/choice.hpp>
#include <imapwire/grammar/list_of.hpp>
#include <imapwire/grammar/one_of.hpp>
#include <imapwire/grammar/optional.hpp>
#include <imapwire/message/esearch.hpp>

#include <string_view>

namespace imapwire {

/// search-return-data: one item of the result of a search.
struct search_return_data : one_of<esearch::min,
                                   esearch::max,
                                   esearch::all,
                                   esearch::count,
                                   esearch::modseq,
                                   esearch::partial,
                                   esearch::addto,
                                   esearch::removefrom,
                                   esearch::relevancy,
                                   esearch::other,
                                   unparsed> {
    using one_of::one_of;
    using grammar = choice<search_return_data>;

    static constexpr bool ends(const char* at) noexcept { return *at == ' ' || *at == '\r' || *at == '\n'; }

    /// Skips an item that could not be read, and its value, unless another item stands where the value should.
    static constexpr const char* skip(const char* at, input& in) noexcept {
        at = skip_value(at, in);
        return at == nullptr || *at != ' ' || grammar::knows(at + 1, in) ? at : skip_value(at + 1, in);
    }
};

namespace data {

/// esearch-response = "ESEARCH" [SP search-correlator] [SP "UID"] *(SP search-return-data)
/// example: ESEARCH (TAG "a1") UID MIN 7 COUNT 2 ALL 7,9
struct esearch {
    maybe<search_correlator> correlator{};
    bool uid = false;  ///< the numbers are unique identifiers, not sequence numbers
    list_of<search_return_data, each_after_space> data{};
};

}  // namespace data

template <>
struct grammar<data::esearch> : keyword_rule<data::esearch>, record<&data::esearch::correlator, &data::esearch::uid, &data::esearch::data> {
    static constexpr std::string_view keyword = "ESEARCH";
    static constexpr std::string_view abnf =
        "\"ESEARCH\" [SP search-correlator] [SP \"UID\"] *(SP search-return-data)  ; UID is no data in that place";

    template <class Out>
    static constexpr const char* read_rest(const char* at, input& in, Out& out) noexcept {
        at = read_member<&data::esearch::correlator>(at, in, out);
        if (at == nullptr) return nullptr;
        const char* const behind_uid = read_uid(at, in);
        if constexpr (building<Out>) out.uid = behind_uid != nullptr;
        if (behind_uid != nullptr) at = behind_uid;
        return read_member<&data::esearch::data>(at, in, out);
    }

    static constexpr void write(auto& out, const auto& value) noexcept {
        // It would be read as what stands before the data.
        if (!value.uid && begins_with_uid(value)) return out.fail(errc::unrepresentable, "esearch");
        out.put(keyword);
        imapwire::write(out, value.correlator);
        if (value.uid) out.put(" UID");
        imapwire::write(out, value.data);
    }

    template <class Generator>
    static void generate(Generator& g, auto& value) noexcept {
        g.fill(value.correlator);
        g.fill(value.data);
        value.uid = begins_with_uid(value) || g.chance();
    }

private:
    /// Whether the first of the data is one that the library has no type for, and its name is UID. A template, so that a program
    /// pays for reading the data only if it asks for this.
    template <class Esearch>
    static constexpr bool begins_with_uid(const Esearch& value) noexcept {
        for (const auto& first : value.data) {
            const auto* const other = first.template get_if<esearch::other>();
            return other != nullptr && other->name == "UID";
        }
        return false;
    }

    /// Behind SP "UID", if that stands at `at`; else nullptr.
    static constexpr const char* read_uid(const char* at, input& in) noexcept {
        const char* word = at;
        while (*word == ' ' && (word == at || in.mode.lenient)) ++word;
        if (word == at || !detail::spells_word(word, "UID", character::label)) return nullptr;
        if (word != at + 1) in.tolerate(quirk::extra_space);
        return word + 3;
    }
};

}  // namespace imapwire

#endif
