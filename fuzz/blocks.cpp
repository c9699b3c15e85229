// Parsing anything with blocks of octets and without, as support/blocks.cpp does. The last octet says how.
#include "support/bytes.hpp"
#include "support/outcome.hpp"
#include "support/require.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace fuzz {

std::string outcome_without_blocks(std::string_view bytes, std::uint8_t choice);

}  // namespace fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::tail choices(data, size);
    const std::uint8_t choice = choices.octet();
    const fuzz::exact_copy bytes(choices.rest());
    fuzz::require(fuzz::outcome(bytes.view(), choice) == fuzz::outcome_without_blocks(bytes.view(), choice),
                  "what the processor can do makes no difference");
    return 0;
}
