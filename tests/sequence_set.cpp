// Sets of numbers: what they contain, and how many, with and without the largest number in use.
#include "support/catch.hpp"

#include <imapwire/token/sequence_set.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

using namespace imapwire;

namespace {

constexpr std::uint32_t most = 4294967295u;

struct row {
    seq_range range;
    std::optional<std::uint32_t> in_use;
    std::uint32_t number;
    bool contained;
    std::size_t count;
};

constexpr row rows[] = {
    {{2, 4}, {}, 1, false, 3}, {{2, 4}, {}, 2, true, 3}, {{2, 4}, {}, 4, true, 3}, {{4, 2}, {}, 3, true, 3}, {{4, 2}, {}, 5, false, 3},
    {7, {}, 7, true, 1}, {7, {}, 8, false, 1}, {7, 0, 7, true, 1}, {{2, 4}, 3, 4, true, 3},
    // Without the largest number, "*" is as large as a number can be.
    {{7, largest}, {}, 6, false, 4294967289u}, {{7, largest}, {}, 7, true, 4294967289u}, {{7, largest}, {}, most, true, 4294967289u},
    {{largest, 7}, {}, 6, false, 4294967289u}, {{largest, 7}, {}, 8, true, 4294967289u}, {{1, largest}, {}, 1, true, most},
    {largest, {}, 1, false, 1}, {largest, {}, most, true, 1}, {{largest, largest}, {}, 5, false, 1},
    // With it, the range goes to that, in either direction.
    {{7, largest}, 9, 7, true, 3}, {{7, largest}, 9, 9, true, 3}, {{7, largest}, 9, 10, false, 3},
    {{7, largest}, 5, 5, true, 3}, {{7, largest}, 5, 6, true, 3}, {{7, largest}, 5, 4, false, 3}, {largest, 5, 5, true, 1}, {largest, 5, 4, false, 1},
    // None is in use.
    {{7, largest}, 0, 7, false, 0}, {{1, largest}, 0, 1, false, 0}, {largest, 0, 1, false, 0}, {{largest, largest}, 0, most, false, 0},
};

constexpr bool holds(const row& each) {
    const seq_range ranges[] = {each.range};
    const sequence_set set(ranges);
    if (!each.in_use) return set.contains(each.number) == each.contained && set.count() == each.count;
    return set.contains(each.number, *each.in_use) == each.contained && set.count(*each.in_use) == each.count;
}

constexpr bool all_hold() {
    for (const row& each : rows)
        if (!holds(each)) return false;
    return true;
}
static_assert(all_hold());

}  // namespace

TEST_CASE("sequence sets: one range") {
    for (const row& each : rows) {
        CAPTURE(each.range.first.value, each.range.last.value, each.in_use.has_value(), each.number);
        CHECK(holds(each));
    }
}

TEST_CASE("sequence sets: several ranges, which may overlap") {
    const seq_range ranges[] = {{1, 3}, 2, {9, largest}};
    const sequence_set set(ranges);
    CHECK(set.contains(2));
    CHECK_FALSE(set.contains(8));
    CHECK(set.contains(10));
    CHECK(set.count(10) == 6);
    CHECK(set.count(0) == 4);
    CHECK_FALSE(saved_result.contains(1));
    CHECK(saved_result.count() == 0);
    const seq_range all[] = {{1, largest}, {1, largest}};
    CHECK(sequence_set(all).count() == (sizeof(std::size_t) == 4 ? most : 2 * std::size_t{most}));

    const uid_range unique[] = {{5, 3}, 9};
    CHECK(uid_set(unique).contains(4));
    CHECK(uid_set(unique).count() == 4);
}
