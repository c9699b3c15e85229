// The closed list of sort keys: one line each (RFC 5256, 5).
#ifndef IMAPWIRE_PROTOCOL_SORT_KEY_HPP
#define IMAPWIRE_PROTOCOL_SORT_KEY_HPP

#include <imapwire/extension/rfc5256_sort.hpp>
#include <imapwire/extension/rfc5257_annotate.hpp>
#include <imapwire/extension/rfc5957_sort_display.hpp>
#include <imapwire/extension/rfc6203_fuzzy.hpp>
#include <imapwire/extension/x_sort.hpp>
#include <imapwire/grammar/choice.hpp>
#include <imapwire/grammar/one_of.hpp>

#include <string_view>

namespace imapwire {

/// sort-key: what messages are sorted by.
struct sort_key : one_of<sort_by::annotation,
                         sort_by::arrival,
                         sort_by::cc,
                         sort_by::date,
                         sort_by::displayfrom,
                         sort_by::displayto,
                         sort_by::from,
                         sort_by::modseq,
                         sort_by::relevancy,
                         sort_by::size,
                         sort_by::subject,
                         sort_by::to,
                         sort_by::uid,
                         sort_by::x_score> {
    using one_of::one_of;
    using grammar = choice<sort_key>;
};

/// sort-criterion = ["REVERSE" SP] sort-key
struct sort_criterion {
    bool reverse = false;  ///< in descending order
    sort_key key;
};

template <>
struct grammar<sort_criterion> : record<&sort_criterion::reverse, &sort_criterion::key> {
private:
    static constexpr std::string_view word = "REVERSE";

public:
    static constexpr std::string_view abnf = "[\"REVERSE\" SP] sort-key";

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        const bool reverse = detail::spells_word(at, word, character::atom);
        if (reverse) at = in.space(at + word.size());
        if (at == nullptr) [[unlikely]] return nullptr;
        if constexpr (building<Out>) out.reverse = reverse;
        return read_member<&sort_criterion::key>(at, in, out);
    }

    static constexpr void write(auto& out, const sort_criterion& value) noexcept {
        if (value.reverse) {
            out.put(word);
            out.put(' ');
        }
        imapwire::write(out, value.key);
    }

    static constexpr bool starts(const char* at) noexcept { return grammar<sort_key>::starts(at); }

    template <class Generator>
    static void generate(Generator& g, sort_criterion& value) noexcept {
        value.reverse = g.chance();
        g.fill(value.key);
    }
};

}  // namespace imapwire

#endif
