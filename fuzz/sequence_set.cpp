// sequence-set and uid-set against a model that keeps a plain list of numbers.
#include "support/bytes.hpp"
#include "support/require.hpp"
#include "support/rule.hpp"

#include <imapwire/token/sequence_set.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace {

using fuzz::require;
using ranges = std::vector<std::pair<std::uint32_t, std::uint32_t>>;  // 0 is "*"

/// nz-number, or "*" as 0
std::optional<std::uint32_t> read_number(std::string_view& left, bool star) {
    if (star && left.starts_with('*')) {
        left.remove_prefix(1);
        return 0;
    }
    std::uint64_t value = 0;
    std::size_t digits = 0;
    for (; digits != left.size() && left[digits] >= '0' && left[digits] <= '9'; ++digits) {
        value = value * 10 + static_cast<std::uint64_t>(left[digits] - '0');
        if (value > 0xffffffff || value == 0) return std::nullopt;
    }
    if (digits == 0) return std::nullopt;
    left.remove_prefix(digits);
    return static_cast<std::uint32_t>(value);
}

std::optional<ranges> model(std::string_view left, bool star) {
    ranges read;
    for (;;) {
        const auto first = read_number(left, star);
        if (!first) return std::nullopt;
        auto last = first;
        if (left.starts_with(':')) {
            left.remove_prefix(1);
            last = read_number(left, star);
            if (!last) return std::nullopt;
        }
        read.emplace_back(*first, *last);
        if (left.empty()) return read;
        if (left.front() != ',') return std::nullopt;
        left.remove_prefix(1);
    }
}

template <class Set>
void check(std::string_view bytes, bool star, std::uint32_t in_use) {
    const fuzz::reading<Set> read(bytes);
    const Set& set = read.value();
    if constexpr (requires { set.saved; }) {
        if (bytes == "$") {
            require(read.whole() && set.saved && set.ranges.empty(), "\"$\" is the saved result");
            require(fuzz::write(set) == "$", "\"$\" is written as it is");
            return;
        }
    }
    const std::optional<ranges> expected = model(bytes, star);
    require(read.whole() == expected.has_value(), "the model accepts the same");
    if (!expected) return;

    std::size_t count = 0, index = 0;
    for (const auto& range : set) {
        require(index < expected->size(), "there are as many ranges as in the model");
        const auto [first, last] = (*expected)[index++];
        require(range.first.value == first && range.last.value == last, "the ranges are those of the model");
    }
    require(index == expected->size() && set.ranges.count() == index, "there are as many ranges as in the model");

    const std::uint32_t samples[] = {0, 1, 2, 3, 10, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff, in_use, in_use - 1, in_use + 1};
    const auto contains = [&](std::uint32_t number) {
        for (const auto& [first, last] : *expected) {
            if (in_use == 0 && (first == 0 || last == 0)) continue;
            const std::uint32_t a = first == 0 ? in_use : first, b = last == 0 ? in_use : last;
            if ((a <= number && number <= b) || (b <= number && number <= a)) return true;
        }
        return false;
    };
    for (const std::uint32_t number : samples) require(set.contains(number, in_use) == contains(number), "the model contains the same");
    for (std::size_t i = 0; i != expected->size() && i != 20; ++i) {
        for (const std::uint32_t edge : {(*expected)[i].first, (*expected)[i].second})
            for (const std::uint32_t number : {edge - 1, edge, edge + 1})
                require(set.contains(number, in_use) == contains(number), "the model contains the same");
    }
    for (const auto& [first, last] : *expected) {
        if (in_use == 0 && (first == 0 || last == 0)) continue;  // "*" stands for nothing
        const std::uint32_t a = first == 0 ? in_use : first, b = last == 0 ? in_use : last;
        const std::uint64_t span = (a < b ? std::uint64_t{b} - a : std::uint64_t{a} - b) + 1;
        const std::uint64_t most = std::numeric_limits<std::size_t>::max();
        count = span > most - count ? static_cast<std::size_t>(most) : static_cast<std::size_t>(count + span);
    }
    require(set.count(in_use) == count, "the model counts the same");

    const auto written = fuzz::write(set);
    require(written.has_value(), "what is read can be written");
    const fuzz::reading<Set> again(*written);
    require(again.whole() && again.value() == set, "what is written is read as it was");
    require(fuzz::write(again.value()) == written, "writing again gives the same bytes");
}

}  // namespace

// The last octet says what "*" stands for.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size > 8192) return 0;
    fuzz::tail choices(data, size);
    const std::uint32_t choice = choices.octet();
    const std::uint32_t in_use = choice < 128 ? choice : 0xffffffff - (choice - 128) * 0x01000000;
    check<imapwire::sequence_set>(choices.rest(), true, in_use);
    check<imapwire::uid_set>(choices.rest(), false, in_use);
    return 0;
}
