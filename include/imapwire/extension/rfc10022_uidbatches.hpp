// UIDBATCHES: unique identifiers in batches of the same size (RFC 10022).
#ifndef IMAPWIRE_EXTENSION_RFC10022_UIDBATCHES_HPP
#define IMAPWIRE_EXTENSION_RFC10022_UIDBATCHES_HPP

#include <imapwire/core/maybe.hpp>
#include <imapwire/grammar/list_of.hpp>
#include <imapwire/grammar/optional.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/token/number.hpp>
#include <imapwire/token/string.hpp>

#include <string_view>

namespace imapwire {

/// nz-number ":" nz-number. Both numbers are always there, unlike in sequence-set.
struct number_range {
    nz_number first;
    nz_number last;
};

template <>
struct grammar<number_range> : record<&number_range::first, &number_range::last> {
    static constexpr std::string_view abnf = "nz-number \":\" nz-number";

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        at = read_member<&number_range::first>(at, in, out);
        if (at == nullptr || (at = in.expect(at, ':', errc::expected_number)) == nullptr) [[unlikely]] return nullptr;
        return read_member<&number_range::last>(at, in, out);
    }

    static constexpr void write(auto& out, const number_range& value) noexcept {
        imapwire::write(out, value.first);
        out.put(':');
        imapwire::write(out, value.last);
    }

    static constexpr bool starts(const char* at) noexcept { return is_digit(*at); }

    template <class Generator>
    static void generate(Generator& g, number_range& value) noexcept {
        g.fill(value.first);
        g.fill(value.last);
    }
};

/// "(" "TAG" SP string ")": which command the response belongs to
struct uidbatches_correlator {
    string tag;
    using grammar = parens<"TAG", &uidbatches_correlator::tag>;
};

namespace command {

/// "UIDBATCHES" SP nz-number [SP nz-number ":" nz-number]
/// example: UIDBATCHES 2000 10:20
struct uidbatches {
    nz_number size;                       ///< messages in a batch
    maybe<number_range> batches{};  ///< which batches, counted from 1
    using grammar = sequence<"UIDBATCHES", &uidbatches::size, &uidbatches::batches>;
};

}  // namespace command

namespace data {

/// "UIDBATCHES" SP "(" "TAG" SP string ")" [SP uid-range *("," uid-range)]
/// example: UIDBATCHES (TAG "c44") 215295:99696,99695:20351
struct uidbatches {
    uidbatches_correlator correlator;
    maybe<list_of<number_range, comma_separated>> batches{};  ///< unique identifiers, from high to low
    using grammar = sequence<"UIDBATCHES", &uidbatches::correlator, &uidbatches::batches>;
};

}  // namespace data

namespace code {

struct toofew { using grammar = sequence<"TOOFEW">; };    ///< the batches would be too small
struct toomany { using grammar = sequence<"TOOMANY">; };  ///< there would be too many batches

}  // namespace code

}  // namespace imapwire

#endif
