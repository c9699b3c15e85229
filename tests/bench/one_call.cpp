// A program that includes a header of the library and parses one response: compile_time.sh and compile_cost.sh say what that costs.
#include IMAPWIRE_HEADER

#include <string_view>

bool parses(std::string_view bytes);
bool parses(std::string_view bytes) { return imapwire::parse_response(bytes).has_value(); }
