// Parsing anything as a command. The last octet says how.
#include "support/literals.hpp"
#include "support/parsing.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::tail choices(data, size);
    const imapwire::options how = fuzz::read_options(choices.octet());
    const fuzz::exact_copy bytes(choices.rest());
    (void)fuzz::check_parse<fuzz::commands>(bytes.view(), how);
    return 0;
}
