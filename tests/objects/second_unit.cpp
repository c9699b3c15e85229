// The other half of tests/two_translation_units.cpp.
#include "second_unit.hpp"

#include <imapwire/imapwire.hpp>

namespace second_unit {

using namespace imapwire;

result<response> parse(std::string_view bytes) { return parse_response(bytes); }
result<any_command> parse_as_command(std::string_view bytes) { return parse_command(bytes); }
const void* address_of_options() { return &default_options; }
std::string_view name_of_fetch() { return qualified_name<data::fetch>; }
std::uint16_t kind_of_fetch() { return response_kind<data::fetch>; }
std::uint16_t kind_of_login() { return command_kind<command::login>; }

}  // namespace second_unit
