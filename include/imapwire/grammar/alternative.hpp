// Reading one alternative of a sum, for rules that tell by themselves which one it is.
#ifndef IMAPWIRE_GRAMMAR_ALTERNATIVE_HPP
#define IMAPWIRE_GRAMMAR_ALTERNATIVE_HPP

#include <imapwire/grammar/rule.hpp>

namespace imapwire {

/// Reads a T, which is one of the alternatives of the sum `out`.
template <class T, class Out>
constexpr const char* read_alternative(const char* at, input& in, [[maybe_unused]] Out& out) noexcept {
    if constexpr (building<Out>) {
        T value{};
        at = imapwire::read<T>(at, in, value);
        out = value;
        return at;
    } else {
        return match<T>(at, in);
    }
}

}  // namespace imapwire

#endif
