// Names of types and members, taken from the compiler.
#ifndef IMAPWIRE_CORE_NAME_HPP
#define IMAPWIRE_CORE_NAME_HPP

#include <cstddef>
#include <string_view>

namespace imapwire {

namespace detail {

template <class T>
constexpr std::string_view pretty_type() noexcept {
#if defined(_MSC_VER) && !defined(__clang__)
    return {__FUNCSIG__, sizeof(__FUNCSIG__) - 1};
#else
    return {__PRETTY_FUNCTION__, sizeof(__PRETTY_FUNCTION__) - 1};
#endif
}

template <auto Pointer>
constexpr std::string_view pretty_member() noexcept {
#if defined(_MSC_VER) && !defined(__clang__)
    return {__FUNCSIG__, sizeof(__FUNCSIG__) - 1};
#else
    return {__PRETTY_FUNCTION__, sizeof(__PRETTY_FUNCTION__) - 1};
#endif
}

constexpr bool is_name_character(char c) noexcept {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

// No substr or starts_with where names are found at run time: to libstdc++ they could throw.

/// The template argument in a pretty function name. What stands before it is learnt from an argument whose spelling is known.
constexpr std::string_view type_argument(std::string_view pretty) noexcept {
    constexpr std::string_view sample = pretty_type<double>();
    constexpr std::size_t before = sample.find("double");
    std::string_view name = pretty;
    name.remove_prefix(before);
    // GCC adds what its own aliases stand for behind a ";"; all compilers end with a bracket.
    std::size_t depth = 0, end = 0;
    for (; end != name.size(); ++end) {
        if (name[end] == '<') ++depth;
        if (name[end] == '>' && depth != 0) --depth;
        if (depth == 0 && (name[end] == ';' || name[end] == ']' || name[end] == '>')) break;
    }
    name.remove_suffix(name.size() - end);
    return name;
}

/// The last `components` of a qualified name.
constexpr std::string_view last_components(std::string_view name, std::size_t components) noexcept {
    const std::size_t arguments = name.find('<');
    if (arguments != std::string_view::npos) name.remove_suffix(name.size() - arguments);
    std::size_t begin = name.size();
    while (begin != 0) {
        if (name[begin - 1] == ':' && --components == 0) break;
        begin -= name[begin - 1] == ':' ? std::size_t{2} : std::size_t{1};
    }
    name.remove_prefix(begin);
    if (name.rfind("struct ", 0) == 0) name.remove_prefix(7);
    if (name.rfind("class ", 0) == 0) name.remove_prefix(6);
    return name;
}

/// A trailing "_" keeps a name apart from a C++ keyword, or a member from the struct that it is in, and is not part of it.
constexpr std::string_view without_underscore(std::string_view name) noexcept {
    if (name.ends_with('_')) name.remove_suffix(1);
    return name;
}

}  // namespace detail

/// A type as the compiler spells it in the signature of a function. The name is found when it is asked for: to have the
/// compiler find those of all types would take a program long to compile.
struct spelled_type {
    std::string_view signature;

    /// The unqualified name: "address".
    constexpr std::string_view name() const noexcept {
        return detail::without_underscore(detail::last_components(detail::type_argument(signature), 1));
    }
};
template <class T>
inline constexpr spelled_type spelled{detail::pretty_type<T>()};

/// The unqualified name of T: "address".
template <class T>
inline constexpr std::string_view type_name = spelled<T>.name();

/// The name of T with the namespace that it stands in: "data::fetch". The library's own is left out: "address".
template <class T>
inline constexpr std::string_view qualified_name = [] {
    constexpr std::string_view library = "imapwire::";
    std::string_view name = detail::last_components(detail::type_argument(detail::pretty_type<T>()), 2);
    if (name.starts_with(library)) name.remove_prefix(library.size());
    return detail::without_underscore(name);
}();

/// Whether a type is the user's own: neither the library's nor the standard library's.
template <class T>
inline constexpr bool is_users_own = [] {
    std::string_view name = detail::type_argument(detail::pretty_type<T>());
    if (const std::size_t space = name.find(' '); space < name.find(':')) name.remove_prefix(space + 1);  // MSVC: "struct a::b"
    return !name.starts_with("imapwire::") && !name.starts_with("std::");
}();

/// The name of the member that a member pointer points to: "mailbox".
template <auto Pointer>
inline constexpr std::string_view member_name = [] {
    std::string_view name = detail::pretty_member<Pointer>();
    name = name.substr(0, name.find(';'));
    std::size_t end = name.size();
    while (end != 0 && !detail::is_name_character(name[end - 1])) --end;
    std::size_t begin = end;
    while (begin != 0 && detail::is_name_character(name[begin - 1])) --begin;
    return detail::without_underscore(name.substr(begin, end - begin));
}();

}  // namespace imapwire

#endif
