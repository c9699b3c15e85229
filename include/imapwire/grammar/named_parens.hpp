// An item that consists of its name and of values in parentheses.
#ifndef IMAPWIRE_GRAMMAR_NAMED_PARENS_HPP
#define IMAPWIRE_GRAMMAR_NAMED_PARENS_HPP

#include <imapwire/grammar/sequence.hpp>

#include <string_view>

namespace imapwire {

/// "NAME" SP "(" a SP b SP c ")", with a, b and c as members of one struct.
template <term Name, term First, term... Rest>
struct named_parens : record<First, Rest...> {
    using rule = named_parens;
    using inner = parens<First, Rest...>;

    static constexpr std::string_view keyword = Name.value.text();

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        if (!detail::spells(at, keyword)) [[unlikely]] return in.fail(at, errc::expected_keyword);
        return read_rest(at + keyword.size(), in, out);
    }

    /// Reads what comes behind the name.
    template <class Out>
    static constexpr const char* read_rest(const char* at, input& in, Out& out) noexcept {
        at = in.space(at);
        return at == nullptr ? nullptr : inner::read(at, in, out);
    }

private:
    static constexpr detail::matcher both[2] = {detail::matcher_of<word<Name.value>>, inner::table};

public:
    using by_table = named_parens;
    static constexpr detail::matcher table{&detail::match_terms, both, 2};
    /// What is behind the name.
    static constexpr detail::matcher rest = detail::matcher(&detail::match_terms, both + 1, 1).behind_word();

    template <class T, class Visitor>
    static constexpr const char* traverse(const char* at, input& in, Visitor& visitor) {
        detail::traverse_text(visitor, keyword);
        detail::traverse_text(visitor, ' ');
        return inner::template traverse<T>(in.space(at + keyword.size()), in, visitor);
    }

    template <class T>
    static constexpr void write(auto& out, const T& value) noexcept {
        out.put(keyword);
        out.put(' ');
        inner::write(out, value);
    }

    static constexpr detail::beginning starts{keyword};

    template <class T, class Generator>
    static void generate(Generator& g, T& value) noexcept {
        inner::generate(g, value);
    }

    template <class Description>
    static constexpr void describe(Description& d) {
        d.quoted(keyword);
        d.text(" SP ");
        inner::describe(d);
    }
};

}  // namespace imapwire

#endif
