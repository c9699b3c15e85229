// Responses of every kind, made from the fuzzer's octets.
#include "support/generating.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::generate<fuzz::responses>(data, size, [](const imapwire::tag&, const auto& value, auto&& where, const imapwire::write_options& how) {
        return imapwire::serialize(value, where, how);
    });
    return 0;
}
