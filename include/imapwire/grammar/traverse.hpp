// Going through validated bytes part by part, without making values of what consists of parts.
#ifndef IMAPWIRE_GRAMMAR_TRAVERSE_HPP
#define IMAPWIRE_GRAMMAR_TRAVERSE_HPP

#include <imapwire/grammar/rule.hpp>

#include <cstddef>
#include <type_traits>

namespace imapwire {

namespace detail {

/// Looks inside the views of lists and nested values, so that their bytes are passed over once.
struct view_access {
    template <class View>
    static constexpr bool on_wire(const View& view) noexcept {
        return view.on_wire_;
    }
    template <class View>
    static constexpr const char* bytes(const View& view) noexcept {
        return view.bytes_;
    }
    template <class View>
    static constexpr const char* message_end(const View& view) noexcept {
        return view.bytes_ + view.size_;
    }
    template <class View>
    static constexpr imapwire::mode mode(const View& view) noexcept {
        return view.mode_;
    }
    /// What to read the bytes of the view with.
    template <class View>
    static constexpr input reader(const View& view) noexcept {
        return input(view.bytes_, message_end(view), view.mode_);
    }
    template <class View>
    static constexpr View wire_view(const char* at, const char* message_end, imapwire::mode validated) noexcept {
        View view;
        view.bytes_ = at;
        view.size_ = static_cast<std::size_t>(message_end - at);
        view.mode_ = validated;
        view.on_wire_ = true;
        return view;
    }
    /// The caller's value that a nested one refers to, nullptr if there is none; or the first of a list's elements.
    template <class View>
    static constexpr const typename View::value_type* value(const View& view) noexcept {
        if constexpr (requires { view.items_; })
            return view.items_;
        else
            return view.value_;
    }
    /// Elements of a list of the caller's.
    template <class View>
    static constexpr std::size_t size(const View& view) noexcept {
        return view.size_;
    }
    /// The first element of a list on the wire, and the one behind the one that ends at `at`; nullptr if there is none.
    template <class List>
    static constexpr const char* first(const List& list) noexcept {
        return grammar<List>::first(list.bytes_, message_end(list), list.mode_);
    }
    template <class List>
    static constexpr const char* next(const char* at, const char* message_end, imapwire::mode validated) noexcept {
        return grammar<List>::next(at, message_end, validated);
    }
};

/// Whether the rule of T is a combinator as it stands, so that it can go through its parts in any mode.
template <class T>
concept has_plain_rule = requires {
    typename grammar<T>::rule;
}
&&(std::is_same_v<typename grammar<T>::rule, grammar<T>> || requires {
    requires std::is_same_v < typename grammar<T>::rule,
    typename T::grammar > ;
});

/// Whether the rule of T is a combinator, but for what only lenient reading accepts.
template <class T>
concept has_plain_strict_rule = requires {
    requires grammar<T>::plain_if_strict;
};

/// Reads a T and hands it over in one piece.
template <class T, class Visitor>
constexpr const char* traverse_value(const char* at, input& in, Visitor& visitor) {
    T value{};
    at = grammar<T>::read(at, in, value);
    visitor.whole(value);
    return at;
}

/// The same out of line: what is large takes no room on the stack of whoever goes through what is nested.
template <class T, class Visitor>
[[gnu::noinline]] constexpr const char* traverse_whole(const char* at, input& in, Visitor& visitor) {
    return traverse_value<T>(at, in, visitor);
}

/// Writes what is fixed in a rule, a character or text, if the visitor is one that writes.
template <class Visitor, class Text>
[[gnu::always_inline]] constexpr void traverse_text([[maybe_unused]] Visitor& visitor, [[maybe_unused]] const Text& text) noexcept {
    if constexpr (Visitor::writes) visitor.out.put(text);
}

}  // namespace detail

/// Goes through the T at `at`, which was validated, and returns the place behind it.
///
/// This is what inspecting and serializing lists on the wire is made of: it needs room for one token at a time, however
/// much is nested. `visitor` is one that writes to its `out` (`writes`), or is told what inspect() tells:
///
///   meets<T>()           before each T
///   whole(value)         a value that has no parts, or whose parts can't be told one by one
///   met(value)           the same where meets<T>() has been called
///   begin_record<T>(), field(name), end_record(), begin_list(), element(), end_list(), begin_alternative<T>(),
///   end_alternative(), null(), absent()
///
/// and has a `takes_whole<T>`, which says that it wants a T in one piece.
template <class T, class Visitor>
constexpr const char* traverse(const char* at, input& in, Visitor& visitor) {
    if constexpr (Visitor::template takes_whole<T>) {
        return detail::traverse_whole<T>(at, in, visitor);
    } else if constexpr (detail::has_plain_rule<T>) {
        visitor.template meets<T>();
        return grammar<T>::template traverse<T>(at, in, visitor);
    } else if constexpr (detail::has_plain_strict_rule<T>) {
        if (in.mode.lenient) [[unlikely]]
            return detail::traverse_whole<T>(at, in, visitor);
        visitor.template meets<T>();
        return grammar<T>::template traverse<T>(at, in, visitor);
    } else if constexpr (Visitor::writes && requires { grammar<T>::rewrite(at, in, visitor.out); }) {
        return grammar<T>::rewrite(at, in, visitor.out);
    } else if constexpr (has_parts<T> || sizeof(T) > 4 * sizeof(void*)) {
        return detail::traverse_whole<T>(at, in, visitor);
    } else {
        return detail::traverse_value<T>(at, in, visitor);
    }
}

/// The visitor that serializes what it goes through.
struct writing_visitor {
    static constexpr bool writes = true;
    template <class T>
    static constexpr bool takes_whole = false;

    output& out;

    template <class T>
    constexpr void meets() noexcept {}
    template <class T>
    constexpr void whole(const T& value) noexcept {
        imapwire::write(out, value);
    }
    template <class T>
    constexpr void met(const T& value) noexcept {
        imapwire::write(out, value);
    }
};

namespace detail {

/// Reads a T and writes it: what rewrite(at, in, out) of a rule does in any case, and can do quicker where the octets stand as
/// they would be written.
template <class T>
constexpr const char* read_and_write(const char* at, input& in, output& out) noexcept {
    writing_visitor visitor{out};
    return traverse_value<T>(at, in, visitor);
}

}  // namespace detail

}  // namespace imapwire

#endif
