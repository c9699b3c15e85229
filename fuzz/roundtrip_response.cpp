// Responses that are accepted, written and read back.
#include "support/literals.hpp"
#include "support/roundtrip.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::round_trip<fuzz::responses>(data, size);
    return 0;
}
