// A closed list of types.
#ifndef IMAPWIRE_GRAMMAR_TYPES_HPP
#define IMAPWIRE_GRAMMAR_TYPES_HPP

#include <imapwire/core/name.hpp>

#include <cstddef>
#include <type_traits>
#include <utility>

namespace imapwire {

namespace detail {

template <std::size_t Index, class T>
struct indexed {
    using type = T;
};

template <class Indices, class... Ts>
struct indexed_types;

template <std::size_t... Is, class... Ts>
struct indexed_types<std::index_sequence<Is...>, Ts...> : indexed<Is, Ts>... {};

template <std::size_t Index, class T>
indexed<Index, T> find_type(const indexed<Index, T>&);

template <class T, std::size_t Index>
constexpr std::size_t find_index(const indexed<Index, T>&) noexcept {
    return Index;
}

/// What a function returns that visits a T or any of the others.
template <class F, class T, class... Ts>
struct visit_result {
    static_assert(std::is_invocable_v<F&, const T&> && (std::is_invocable_v<F&, const Ts&> && ...),
                  "visit(f): f takes every alternative, and imapwire::unparsed if that can be; [](const auto&) is for the rest");
    using type = std::invoke_result_t<F&, const T&>;
    static_assert((std::is_same_v<type, std::invoke_result_t<F&, const Ts&>> && ...),
                  "visit(f): f returns the same type for all alternatives");
};

}  // namespace detail

/// The alternatives of a choice.
template <class... Ts>
struct types : detail::indexed_types<std::make_index_sequence<sizeof...(Ts)>, Ts...> {
    static constexpr std::size_t size = sizeof...(Ts);

    template <class T>
    static constexpr bool contains = (std::is_same_v<T, Ts> || ...);
};

/// What a value can be asked for that is one of the types: one of them, or a type of the user's own.
template <class T, class Types>
concept listed_or_own = Types::template contains<T> || is_users_own<T>;

/// The type at Index.
template <class Types, std::size_t Index>
using type_at = typename decltype(detail::find_type<Index>(Types{}))::type;

/// The index of T, which is one of the types.
template <class Types, class T>
inline constexpr std::size_t index_of = detail::find_index<T>(Types{});

}  // namespace imapwire

#endif
