// x / nil
#ifndef IMAPWIRE_GRAMMAR_OR_NIL_HPP
#define IMAPWIRE_GRAMMAR_OR_NIL_HPP

#include <imapwire/core/maybe.hpp>
#include <imapwire/grammar/optional.hpp>
#include <imapwire/grammar/rule.hpp>
#include <imapwire/grammar/term.hpp>
#include <imapwire/grammar/traverse.hpp>

namespace imapwire {

/// A T, or NIL: empty.
template <class T>
struct or_nil : maybe<T> {
    using maybe<T>::maybe;
};

namespace detail {

/// Matches NIL, or what `match` matches. All such rules share the code.
[[gnu::noinline]] constexpr const char* match_or_nil(const char* at, input& in, const char* (*match)(const char* at, input& in)) noexcept {
    return spells<"NIL">(at, in) ? at + 3 : match(at, in);
}

}  // namespace detail

template <class T>
struct grammar<or_nil<T>> {
    using rule = grammar;
    static constexpr bool anonymous = true;

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        if constexpr (building<Out>) {
            if (!detail::spells<"NIL">(at, in)) return imapwire::read<T>(at, in, out.emplace());
            out.reset();
            return at + 3;
        } else {
            return detail::match_or_nil(at, in, match<T>);
        }
    }

    template <class, class Visitor>
    static constexpr const char* traverse(const char* at, input& in, Visitor& visitor) {
        if (!detail::spells<"NIL">(at, in)) return imapwire::traverse<T>(at, in, visitor);
        if constexpr (!Visitor::writes) visitor.null();
        detail::traverse_text(visitor, "NIL");
        return at + 3;
    }

    static constexpr void write(auto& out, const or_nil<T>& value) noexcept {
        if (value)
            imapwire::write(out, *value);
        else
            out.put("NIL");
    }

    static constexpr bool starts(const char* at) noexcept { return grammar<T>::starts(at) || detail::spells(at, "NIL"); }

    template <class Generator>
    static void generate(Generator& g, or_nil<T>& value) noexcept {
        if (g.chance())
            g.fill(value.emplace());
        else
            value.reset();
    }

    template <class Description>
    static constexpr void describe(Description& d) {
        d.text("(");
        d.template rule<T>();
        d.text(" / nil)");
    }
};

template <class T>
constexpr bool equal(const or_nil<T>& a, const or_nil<T>& b) noexcept {
    return a.has_value() == b.has_value() && (!a.has_value() || equal(*a, *b));
}

}  // namespace imapwire

#endif
