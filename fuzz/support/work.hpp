// How much work something was: the basic blocks that were run, where the compiler counts them.
#ifndef IMAPWIRE_FUZZ_SUPPORT_WORK_HPP
#define IMAPWIRE_FUZZ_SUPPORT_WORK_HPP

#include "require.hpp"

#include <cstddef>
#include <cstdint>

namespace fuzz {

/// Basic blocks run so far. The replay programs are compiled with -fsanitize-coverage=trace-pc, which calls a function
/// of theirs in each; fuzzers use another instrumentation, and this stays 0 there.
inline std::uint64_t blocks_run = 0;

/// How many blocks there are for each that is left when the compiler optimizes.
#if defined(__OPTIMIZE__)
inline constexpr std::uint64_t blocks_for_each = 1;
#else
inline constexpr std::uint64_t blocks_for_each = 5;
#endif

/// Measures from its construction on.
class work {
public:
    work() noexcept : before_(blocks_run) {}
    std::uint64_t blocks() const noexcept { return blocks_run - before_; }

    /// At most `each` blocks of optimized code for each of so many octets, and some to begin with.
    void require_at_most(std::uint64_t each, std::size_t octets, const char* what) const {
        require(blocks() <= blocks_for_each * each * octets + 4000, what);
    }

private:
    std::uint64_t before_;
};

}  // namespace fuzz

#endif
