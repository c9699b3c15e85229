// What owns bytes, so that views of it must not outlive it.
#ifndef IMAPWIRE_CORE_OWNER_OF_BYTES_HPP
#define IMAPWIRE_CORE_OWNER_OF_BYTES_HPP

#include <concepts>
#include <string_view>

namespace imapwire {

/// A type that owns its bytes, as std::string does. A view may be made of one that has a name; making one of a temporary is
/// deleted. Types without an `allocator_type` are not known to own theirs.
template <class T>
concept owner_of_bytes = std::convertible_to<T&, std::string_view> && requires { typename T::allocator_type; };

}  // namespace imapwire

#endif
