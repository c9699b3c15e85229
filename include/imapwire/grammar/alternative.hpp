// Reading one alternative of a sum, for rules that tell by themselves which one it is.
#ifndef IMAPWIRE_GRAMMAR_ALTERNATIVE_HPP
#define IMAPWIRE_GRAMMAR_ALTERNATIVE_HPP

#include <imapwire/grammar/rule.hpp>

#include <type_traits>

namespace imapwire {

/// Reads a T, which is one of the alternatives of the sum `out`.
template <class T, class Out>
constexpr const char* read_alternative(const char* at, input& in, [[maybe_unused]] Out& out) noexcept {
    if constexpr (!building<Out>) {
        return match<T>(at, in);
    } else if constexpr (std::is_empty_v<T>) {
        out.template emplace<T>();
        return match<T>(at, in);
    } else {
        return imapwire::read<T>(at, in, out.template emplace<T>());
    }
}

}  // namespace imapwire

#endif
