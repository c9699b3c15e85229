// Walking a value with the names of its parts: what printing, JSON and tests are made of.
#ifndef IMAPWIRE_GRAMMAR_INSPECT_HPP
#define IMAPWIRE_GRAMMAR_INSPECT_HPP

#include <imapwire/core/maybe.hpp>
#include <imapwire/grammar/in_parens.hpp>
#include <imapwire/grammar/list_of.hpp>
#include <imapwire/grammar/nested.hpp>
#include <imapwire/grammar/one_of.hpp>
#include <imapwire/grammar/or_nil.hpp>
#include <imapwire/grammar/rule.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/grammar/traverse.hpp>

#include <concepts>
#include <optional>
#include <string_view>
#include <type_traits>

namespace imapwire {

namespace detail {

template <class T>
inline constexpr bool is_list = false;
template <class T, list_form Form>
inline constexpr bool is_list<list_of<T, Form>> = true;

template <class T>
inline constexpr bool is_nested = false;
template <class T>
inline constexpr bool is_nested<nested<T>> = true;

template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<maybe<T>> = true;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;

template <class T>
inline constexpr bool is_in_parens = false;
template <class T>
inline constexpr bool is_in_parens<in_parens<T>> = true;

}  // namespace detail

/// The name of an alternative: its own, or what it is a list of.
template <class T>
inline constexpr std::string_view alternative_name = type_name<T>;
template <class T, list_form Form>
inline constexpr std::string_view alternative_name<list_of<T, Form>> = "list";

template <class T, class Visitor>
constexpr void inspect(const T& value, Visitor& visitor);

namespace detail {

template <class T, class Visitor>
constexpr void inspect_met(const T& value, Visitor& visitor);

/// Tells a visitor of inspect() what is met on the wire.
template <class Visitor>
struct inspecting_visitor {
    static constexpr bool writes = false;
    template <class T>
    static constexpr bool takes_whole = requires {
        requires Visitor::template takes_whole<T>;
    };

    Visitor& to;

    template <class T>
    constexpr void meets() {
        if constexpr (requires { to.template meets<T>(); }) to.template meets<T>();
    }
    template <class T>
    constexpr void whole(const T& value) {
        imapwire::inspect(value, to);
    }
    template <class T>
    constexpr void met(const T& value) {
        inspect_met(value, to);
    }
    template <class T>
    constexpr void begin_record() {
        to.begin_record(type_name<T>);
    }
    constexpr void field(std::string_view name) { to.field(name); }
    constexpr void end_record() { to.end_record(); }
    constexpr void begin_list() { to.begin_list(); }
    constexpr void element() { to.element(); }
    constexpr void end_list() { to.end_list(); }
    template <class T>
    constexpr void begin_alternative() {
        to.begin_alternative(alternative_name<T>);
    }
    constexpr void end_alternative() { to.end_alternative(); }
    constexpr void null() { to.null(); }
    constexpr void absent() {
        if constexpr (requires { to.absent(); })
            to.absent();
        else
            to.null();
    }
};

}  // namespace detail

/// A visitor that takes notice of nothing: what others derive from that want to know little.
struct silent_visitor {
    constexpr void begin_record(std::string_view) noexcept {}
    constexpr void field(std::string_view) noexcept {}
    constexpr void end_record() noexcept {}
    constexpr void begin_list() noexcept {}
    constexpr void element() noexcept {}
    constexpr void end_list() noexcept {}
    constexpr void begin_alternative(std::string_view) noexcept {}
    constexpr void end_alternative() noexcept {}
    constexpr void null() noexcept {}
    constexpr void boolean(bool) noexcept {}
    constexpr void number(auto) noexcept {}
    constexpr void word(std::string_view) noexcept {}
    constexpr void broken(const unparsed&) noexcept {}
    constexpr void terminal(const auto&) noexcept {}
};

/// Tells `visitor` what `value` consists of, in the order of the wire:
///
///   begin_record(type name), field(name) before each part, end_record()
///   begin_list(), element() before each, end_list()
///   begin_alternative(name), end_alternative(): around the value of a one_of
///   null(): NIL, or an optional part that is absent; for the latter absent(), if the visitor has that
///   boolean(bool), number(integer)
///   word(std::string_view): the name of an enumerator
///   terminal(const T&): strings, flags, sets and whatever else has no named parts; grammar<T>::write gives its text
///   broken(const unparsed&)
///
/// A visitor may have a `template <class T> static constexpr bool takes_whole`: those T are terminals for it, in spite
/// of their parts; and a `template <class T> void meets()`, which is called before each T.
///
/// Of a message that was parsed it tells what it is, read from the message part by part: that is quicker than to visit it
/// and inspect the value.
template <class T, class Visitor>
constexpr void inspect(const T& value, Visitor& visitor) {
    if constexpr (requires { value.inspect(visitor); value.kind_name(); }) {
        value.inspect(visitor);
    } else {
        if constexpr (requires { visitor.template meets<T>(); }) visitor.template meets<T>();
        detail::inspect_met(value, visitor);
    }
}

namespace detail {

/// The same behind meets<T>().
template <class T, class Visitor>
constexpr void inspect_met(const T& value, Visitor& visitor) {
    if constexpr (requires { requires Visitor::template takes_whole<T>; }) {
        visitor.terminal(value);
    } else if constexpr (std::is_same_v<T, bool>) {
        visitor.boolean(value);
    } else if constexpr (std::is_enum_v<T>) {
        visitor.word(name(value));
    } else if constexpr (std::is_integral_v<T>) {
        visitor.number(value);
    } else if constexpr (requires { typename T::representation; }) {
        visitor.number(value.value);
    } else if constexpr (std::is_same_v<T, unparsed>) {
        visitor.broken(value);
    } else if constexpr (detail::is_nested<T>) {
        if (detail::view_access::on_wire(value)) {
            input in = detail::view_access::reader(value);
            detail::inspecting_visitor<Visitor> parts{visitor};
            traverse<typename T::value_type>(detail::view_access::bytes(value), in, parts);
        } else {
            inspect(*value, visitor);
        }
    } else if constexpr (detail::is_in_parens<T>) {
        inspect(value.value, visitor);
    } else if constexpr (detail::is_list<T>) {
        visitor.begin_list();
        if (detail::view_access::on_wire(value)) {
            if (const char* const first = detail::view_access::first(value)) {
                input in = detail::view_access::reader(value);
                detail::inspecting_visitor<Visitor> parts{visitor};
                grammar<T>::traverse_elements(first, in, parts);
            }
        } else {
            value.for_each([&](const auto& element) {
                visitor.element();
                inspect(element, visitor);
            });
        }
        visitor.end_list();
    } else if constexpr (requires { typename T::alternatives; }) {
        value.visit([&]<class Alternative>(const Alternative& held) {
            if constexpr (std::is_same_v<Alternative, unparsed>) {
                visitor.broken(held);
            } else {
                visitor.begin_alternative(alternative_name<Alternative>);
                inspect(held, visitor);
                visitor.end_alternative();
            }
        });
    } else if constexpr (requires { value.has_value(); *value; }) {
        if (value.has_value())
            inspect(*value, visitor);
        else if constexpr (detail::is_optional<T> && requires { visitor.absent(); })
            visitor.absent();
        else
            visitor.null();
    } else if constexpr (requires { { value.is_nil() } -> std::same_as<bool>; }) {
        if (value.is_nil())
            visitor.null();
        else
            visitor.terminal(value);
    } else if constexpr (has_parts<T>) {
        visitor.begin_record(type_name<T>);
        grammar<T>::inspect(
            [&](std::string_view name, const auto& part) {
                visitor.field(name);
                inspect(part, visitor);
            },
            value);
        visitor.end_record();
    } else {
        visitor.terminal(value);
    }
}

}  // namespace detail

}  // namespace imapwire

#endif
