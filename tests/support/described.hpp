// What the tables of the tests call an error.
#ifndef IMAPWIRE_TESTS_SUPPORT_DESCRIBED_HPP
#define IMAPWIRE_TESTS_SUPPORT_DESCRIBED_HPP

#include <imapwire/core/error.hpp>

#include <string>

namespace test {

/// Its code and its offset: "expected_space 13".
inline std::string described(const imapwire::error& why) { return std::string(name(why.code)) + ' ' + std::to_string(why.offset); }

}  // namespace test

#endif
