// What the tables of the tests call an error, and the deviations that were met.
#ifndef IMAPWIRE_TESTS_SUPPORT_DESCRIBED_HPP
#define IMAPWIRE_TESTS_SUPPORT_DESCRIBED_HPP

#include <imapwire/core/error.hpp>
#include <imapwire/core/quirk.hpp>
#include <imapwire/core/result.hpp>

#include <string>

namespace test {

/// Its code and its offset: "expected_space 13".
inline std::string described(const imapwire::error& why) { return std::string(name(why.code)) + ' ' + std::to_string(why.offset); }

/// The same of a message that was refused; "read" if it was not.
template <class T>
std::string described(const imapwire::result<T>& outcome) {
    return outcome ? "read" : described(outcome.error());
}

/// The deviations that were met in what was read; "accepted" if there are none.
inline std::string described(const imapwire::quirk_set& quirks) {
    std::string all;
    quirks.for_each([&](imapwire::quirk met) { all.append(all.empty() ? "" : " ") += name(met); });
    return all.empty() ? "accepted" : all;
}

}  // namespace test

#endif
