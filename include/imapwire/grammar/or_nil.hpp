// x / nil
#ifndef IMAPWIRE_GRAMMAR_OR_NIL_HPP
#define IMAPWIRE_GRAMMAR_OR_NIL_HPP

#include <imapwire/core/characters.hpp>
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

/// Whether NIL stands at `at`, and nothing longer if that may stand there as well.
constexpr bool begins_with_nil(const char* at, const input& in, bool may_be_longer) noexcept {
    return spells<"NIL">(at, in) && !(may_be_longer && is(at[3], character::atom));
}

/// Matches x / nil. All such rules share the code.
template <bool MayBeLonger>
[[gnu::noinline]] constexpr const char* match_or_nil(const char* at, input& in, const matcher& self) noexcept {
    return begins_with_nil(at, in, MayBeLonger) ? at + 3 : self.term(0)(at, in);
}

}  // namespace detail

template <class T>
struct grammar<or_nil<T>> {
    using rule = grammar;
    static constexpr bool anonymous = true;

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        if constexpr (building<Out>) {
            if (!detail::begins_with_nil(at, in, may_begin_with_nil)) return imapwire::read<T>(at, in, out.emplace());
            out.reset();
            return at + 3;
        } else {
            return table(at, in);
        }
    }

    using by_table = grammar;
    /// A longer atom may begin with the octets of NIL.
    static constexpr bool may_begin_with_nil = grammar<T>::starts("N");
    static constexpr bool takes_nil = true;
    static constexpr detail::matcher table = detail::matcher(&detail::match_or_nil<may_begin_with_nil>, &detail::matcher_of<T>, 1).or_nil();

    template <class, class Visitor>
    static constexpr const char* traverse(const char* at, input& in, Visitor& visitor) {
        if (!detail::begins_with_nil(at, in, may_begin_with_nil)) return imapwire::traverse<T>(at, in, visitor);
        if constexpr (!Visitor::writes) visitor.null();
        detail::traverse_text(visitor, "NIL");
        return at + 3;
    }

    static constexpr void write(auto& out, const or_nil<T>& value) noexcept {
        if (spells_nil(value)) return out.fail(errc::unrepresentable, type_name<T>);
        if (value)
            imapwire::write(out, *value);
        else
            out.put("NIL");
    }

    static constexpr bool starts(const char* at) noexcept { return grammar<T>::starts(at) || detail::spells(at, "NIL"); }

    template <class Generator>
    static void generate(Generator& g, or_nil<T>& value) noexcept {
        value.reset();
        if (g.chance()) g.fill(value.emplace());
        if (spells_nil(value)) value.reset();
    }

    template <class Description>
    static constexpr void describe(Description& d) {
        d.text("(");
        d.template rule<T>();
        d.text(" / nil)");
    }

private:
    /// Whether it would be read as empty.
    static constexpr bool spells_nil([[maybe_unused]] const or_nil<T>& value) noexcept {
        if constexpr (may_begin_with_nil && requires { value->equals_ignoring_case("NIL"); })
            return value && value->equals_ignoring_case("NIL");
        else
            return false;
    }
};

}  // namespace imapwire

#endif
