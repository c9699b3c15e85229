// SEARCH=FUZZY: searches that need not match exactly, and how well they did (RFC 6203).
#ifndef IMAPWIRE_EXTENSION_RFC6203_FUZZY_HPP
#define IMAPWIRE_EXTENSION_RFC6203_FUZZY_HPP

#include <imapwire/grammar/list_of.hpp>
#include <imapwire/grammar/nested.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/token/number.hpp>

#include <cstdint>
#include <string_view>

namespace imapwire {

struct search_key;

/// score = 1*3DIGIT, 1 to 100
struct score {
    using representation = std::uint8_t;
    std::uint8_t value = 1;

    constexpr score() noexcept = default;
    constexpr score(std::uint8_t points) noexcept : value(points) {}
    constexpr operator std::uint8_t() const noexcept { return value; }
};

template <>
struct grammar<score> {
    static constexpr std::string_view abnf = "1*3DIGIT";
    static constexpr std::uint8_t most = 100;

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        const char* const begin = at;
        unsigned points = 0;
        for (; is_digit(*at); ++at) {
            points = points * 10 + static_cast<unsigned>(*at - '0');
            if (points > most || at - begin == 3) [[unlikely]] return in.fail(begin, errc::number_range);
        }
        if (at == begin) [[unlikely]] return in.fail(at, errc::expected_number);
        if (points == 0) [[unlikely]] return in.fail(begin, errc::number_zero);
        if constexpr (building<Out>) out = score(static_cast<std::uint8_t>(points));
        return at;
    }

    static constexpr void write(auto& out, const score& value) noexcept {
        if (value.value == 0 || value.value > most) return out.fail(errc::unrepresentable, "score");
        detail::write_number(out, value.value);
    }

    static constexpr bool starts(const char* at) noexcept { return is_digit(*at); }

    template <class Generator>
    static void generate(Generator& g, score& value) noexcept {
        value = score(static_cast<std::uint8_t>(g.between(1, most)));
    }
};

namespace search {

/// "FUZZY" SP search-key
struct fuzzy {
    nested<search_key> key;
    using grammar = sequence<"FUZZY", &fuzzy::key>;
};

}  // namespace search

namespace search_return {

struct relevancy { using grammar = sequence<"RELEVANCY">; };

}  // namespace search_return

namespace esearch {

/// "RELEVANCY" SP score-list
/// score-list = "(" [score *(SP score)] ")": one for each message of ALL or PARTIAL, in the same order
struct relevancy {
    list_of<score> scores{};
    using grammar = sequence<"RELEVANCY", &relevancy::scores>;
};

}  // namespace esearch

namespace sort_by {

struct relevancy { using grammar = sequence<"RELEVANCY">; };

}  // namespace sort_by

}  // namespace imapwire

#endif
