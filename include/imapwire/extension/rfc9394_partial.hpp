// PARTIAL: a window on the result of SEARCH and FETCH (RFC 9394; RFC 5267, 4.4).
#ifndef IMAPWIRE_EXTENSION_RFC9394_PARTIAL_HPP
#define IMAPWIRE_EXTENSION_RFC9394_PARTIAL_HPP

#include <imapwire/grammar/named_parens.hpp>
#include <imapwire/grammar/or_nil.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/token/number.hpp>
#include <imapwire/token/sequence_set.hpp>

#include <string_view>

namespace imapwire {

/// partial-range = partial-range-first / partial-range-last
/// partial-range-first = nz-number ":" nz-number
/// partial-range-last = MINUS nz-number ":" MINUS nz-number      RFC 9394, 4
/// example: -1:-100
///
/// Positions in the result, both included and in either order, counted from 1 for the first of them, or with
/// `from_end` for the last of them. RFC 5267 has the former only.
struct partial_range {
    nz_number first;
    nz_number last;
    bool from_end = false;
};

template <>
struct grammar<partial_range> : record<&partial_range::first, &partial_range::last, &partial_range::from_end> {
    static constexpr std::string_view abnf =
        "nz-number \":\" nz-number / MINUS nz-number \":\" MINUS nz-number";

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        const bool from_end = *at == '-';
        if (from_end) ++at;
        if constexpr (building<Out>) out.from_end = from_end;
        at = read_member<&partial_range::first>(at, in, out);
        if (at == nullptr || (at = in.expect(at, ':', errc::expected_number)) == nullptr) [[unlikely]] return nullptr;
        if (from_end) at = in.expect(at, '-', errc::expected_number);
        return at == nullptr ? nullptr : read_member<&partial_range::last>(at, in, out);
    }

    static constexpr void write(auto& out, const partial_range& value) noexcept {
        if (value.from_end) out.put('-');
        imapwire::write(out, value.first);
        out.put(value.from_end ? std::string_view(":-") : std::string_view(":"));
        imapwire::write(out, value.last);
    }

    static constexpr bool starts(const char* at) noexcept { return *at == '-' || is_digit(*at); }

    template <class Generator>
    static void generate(Generator& g, partial_range& value) noexcept {
        g.fill(value.first);
        g.fill(value.last);
        value.from_end = g.chance();
    }
};

namespace search_return {

/// modifier-partial = "PARTIAL" SP partial-range
struct partial {
    partial_range range;
    using grammar = sequence<"PARTIAL", &partial::range>;
};

}  // namespace search_return

namespace fetch_with {

/// modifier-partial = "PARTIAL" SP partial-range
struct partial {
    partial_range range;
    using grammar = sequence<"PARTIAL", &partial::range>;
};

}  // namespace fetch_with

namespace esearch {

/// ret-data-partial = "PARTIAL" SP "(" partial-range SP partial-results ")"
/// partial-results = sequence-set / "NIL"
/// example: PARTIAL (1:500 4,5,8:10)
struct partial {
    partial_range range;           ///< what was asked for
    or_nil<sequence_set> results;  ///< NIL: there are no results in that range
    using grammar = named_parens<"PARTIAL", &partial::range, &partial::results>;
};

}  // namespace esearch

}  // namespace imapwire

#endif
