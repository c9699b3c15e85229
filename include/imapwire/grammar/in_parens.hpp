// "(" x ")" as the value of an item.
#ifndef IMAPWIRE_GRAMMAR_IN_PARENS_HPP
#define IMAPWIRE_GRAMMAR_IN_PARENS_HPP

#include <imapwire/grammar/rule.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/grammar/traverse.hpp>

#include <type_traits>

namespace imapwire {

/// A T that stands in parentheses on the wire.
template <class T>
struct in_parens {
    T value{};

    constexpr in_parens() noexcept = default;
    constexpr in_parens(const T& of) noexcept : value(of) {}
    constexpr operator const T&() const noexcept { return value; }
};

template <class T>
struct grammar<in_parens<T>> {
    using rule = grammar;
    static constexpr bool anonymous = true;

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        if constexpr (building<Out> || matched_often<T>) {
            at = in.open(at);
            if (at == nullptr) [[unlikely]] return nullptr;
            if constexpr (building<Out>)
                at = imapwire::read<T>(at, in, out.value);
            else
                at = match<T>(at, in);
            return at == nullptr ? nullptr : in.close(at);
        } else {
            return table(at, in);
        }
    }

    using by_table = std::conditional_t<matched_often<T>, void, grammar>;
    static constexpr detail::matcher table{&detail::match_parens, &detail::matcher_of<T>, 1};

    template <class, class Visitor>
    static constexpr const char* traverse(const char* at, input& in, Visitor& visitor) {
        detail::traverse_text(visitor, '(');
        at = imapwire::traverse<T>(at + 1, in, visitor);
        detail::traverse_text(visitor, ')');
        return at + 1;
    }

    static constexpr void write(auto& out, const in_parens<T>& value) noexcept {
        out.put('(');
        imapwire::write(out, value.value);
        out.put(')');
    }

    static constexpr detail::beginning starts{'('};

    template <class Generator>
    static void generate(Generator& g, in_parens<T>& value) noexcept {
        g.fill(value.value);
    }

    template <class Description>
    static constexpr void describe(Description& d) {
        d.text("\"(\" ");
        d.template rule<T>();
        d.text(" \")\"");
    }
};

template <class T>
constexpr bool operator==(const in_parens<T>& a, const in_parens<T>& b) noexcept {
    return equal(a.value, b.value);
}

}  // namespace imapwire

#endif
