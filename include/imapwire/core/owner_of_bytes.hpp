// What owns bytes, so that views of it must not outlive it.
#ifndef IMAPWIRE_CORE_OWNER_OF_BYTES_HPP
#define IMAPWIRE_CORE_OWNER_OF_BYTES_HPP

#include <concepts>
#include <string_view>

namespace imapwire {

/// What owns the bytes that it holds, as std::string does. Values are made of such as have a name; from one that is about to go
/// the constructors are deleted.
template <class T>
concept owner_of_bytes = std::convertible_to<T&, std::string_view> && requires { typename T::allocator_type; };

}  // namespace imapwire

#endif
