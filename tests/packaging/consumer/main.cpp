// The smallest use, in a program of two translation units that both include everything.
#include <imapwire/imapwire.hpp>

#include <string_view>

bool other_accepts(std::string_view bytes);

int main() {
    const bool accepted = imapwire::parse_response("* OK ready\r\n", imapwire::options{}).has_value();
    return accepted && other_accepts("a1 OK done\r\n") && !other_accepts("a1 OKAY\r\n") ? 0 : 1;
}
