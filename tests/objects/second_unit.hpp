#ifndef IMAPWIRE_TESTS_OBJECTS_SECOND_UNIT_HPP
#define IMAPWIRE_TESTS_OBJECTS_SECOND_UNIT_HPP

#include <imapwire/command.hpp>
#include <imapwire/response.hpp>

#include <cstdint>
#include <string_view>

namespace second_unit {

imapwire::result<imapwire::response> parse(std::string_view bytes);
imapwire::result<imapwire::any_command> parse_as_command(std::string_view bytes);
const void* address_of_options();
std::string_view name_of_fetch();
std::uint16_t kind_of_fetch();
std::uint16_t kind_of_login();

}  // namespace second_unit

#endif
