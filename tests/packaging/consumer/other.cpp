#include <imapwire/imapwire.hpp>

#include <string_view>

bool other_accepts(std::string_view bytes) {
    return imapwire::parse_response(bytes, imapwire::options{}).has_value();
}
