// Parsing anything as a response. The last octet says how.
#include "support/literals.hpp"
#include "support/parsing.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::tail choices(data, size);
    const imapwire::options how = fuzz::read_options(choices.octet());
    const fuzz::exact_copy bytes(choices.rest());
    const auto parsed = fuzz::check_parse<fuzz::responses>(bytes.view(), how);

    const auto greeting = imapwire::parse_greeting(bytes.view(), how);
    const bool greets = parsed && (parsed->is<imapwire::data::ok>() || parsed->is<imapwire::data::preauth>() || parsed->is<imapwire::data::bye>());
    fuzz::require(greeting.has_value() == greets, "a greeting is OK, PREAUTH or BYE");
    return 0;
}
