// What the fuzz targets call when something that must hold does not.
#ifndef IMAPWIRE_FUZZ_SUPPORT_REQUIRE_HPP
#define IMAPWIRE_FUZZ_SUPPORT_REQUIRE_HPP

#include <cstdio>
#include <cstdlib>

namespace fuzz {

/// The file that is being replayed; null under a fuzzer, which keeps the input itself.
inline const char* current_input = nullptr;

/// Ends the program, which is how a fuzzer learns of a finding.
inline void require(bool holds, const char* what, const char* file = __builtin_FILE(), int line = __builtin_LINE()) {
    if (holds) return;
    std::fprintf(stderr, "%s:%d: %s\n", file, line, what);
    if (current_input != nullptr) std::fprintf(stderr, "input: %s\n", current_input);
    std::abort();
}

}  // namespace fuzz

#endif
