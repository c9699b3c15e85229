// outcome() where the processor has no blocks of octets. All of the library is renamed, for it is another one in the same program.
#undef __SSE2__
#define imapwire imapwire_without_blocks
#define fuzz fuzz_without_blocks
#include "outcome.hpp"
#undef fuzz

namespace fuzz {

std::string outcome_without_blocks(std::string_view bytes, std::uint8_t choice);
std::string outcome_without_blocks(std::string_view bytes, std::uint8_t choice) { return fuzz_without_blocks::outcome(bytes, choice); }

}  // namespace fuzz
