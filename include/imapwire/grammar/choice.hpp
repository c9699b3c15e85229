// The combinator choice: one of several alternatives, told by keyword or by how it begins.
#ifndef IMAPWIRE_GRAMMAR_CHOICE_HPP
#define IMAPWIRE_GRAMMAR_CHOICE_HPP

#include <imapwire/core/scan.hpp>
#include <imapwire/grammar/alternative.hpp>
#include <imapwire/grammar/choice_form.hpp>
#include <imapwire/grammar/keyword_table.hpp>
#include <imapwire/grammar/one_of.hpp>
#include <imapwire/grammar/rule.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/grammar/skip.hpp>
#include <imapwire/grammar/traverse.hpp>
#include <imapwire/grammar/types.hpp>
#include <imapwire/grammar/unparsed.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace imapwire {

namespace detail {

/// Reads a T, whose keyword has been recognized if it has one, and matches it.
template <class T, class Out>
constexpr const char* read_recognized(const char* at, input& in, Out& out) noexcept {
    if constexpr (isolates<T>)
        return nullptr;
    else if constexpr (keyword_of<T>.empty())
        return imapwire::read<T>(at, in, out);
    else
        return grammar<T>::read_rest(at + keyword_of<T>.size(), in, out);
}

/// A keyword of less than eight octets and the SP behind it, to be compared with eight octets of a message.
template <class T>
inline constexpr keyword_entry keyword_and_space = [] {
    keyword_entry entry(keyword_of<T>, 0, {});
    entry.low |= std::uint64_t{' '} << (8 * keyword_of<T>.size());
    entry.low_mask |= std::uint64_t{0xff} << (8 * keyword_of<T>.size());
    return entry;
}();

/// Whether the keyword of T and an SP are the first of the eight octets.
template <class T>
constexpr bool begins_with_keyword(std::uint64_t octets) noexcept {
    return (octets & keyword_and_space<T>.low_mask) == keyword_and_space<T>.low;
}

/// What matches an alternative, from its keyword on if it has one.
template <class T>
inline constexpr matcher alternative_of = from_keyword<T>;
template <recognized_by_start T>
inline constexpr matcher alternative_of<T> = matcher_of<T>;
template <isolates T>
inline constexpr matcher alternative_of<T>{};

}  // namespace detail

/// a / b / c: the rule of a one_of. An alternative is recognized by its keyword, or by what it starts with; the first
/// that fits is taken.
///
/// If `unparsed` is one of the alternatives, lenient reading isolates what can't be read. The sum then says where a
/// value ends, with ends(at), and how to get behind a broken one, with skip(at, in). If it has read_odd(at, in, out), that
/// reads what is no alternative, but can only mean one; it returns nullptr if it can't. A sum with isolates_unknown_only
/// takes what options::unknown asks for and no more. A sum may name its `frequent` alternatives, which are matched without
/// looking them up.
template <class Sum>
struct choice {
    using rule = choice;

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        if constexpr (!building<Out> && requires { typename Sum::frequent; }) {
            if (!in.mode.lenient && !std::is_constant_evaluated() && in.has(at, 8)) [[likely]]
                return with_frequent(
                    typename Sum::frequent{}, scan::load8(at),
                    [&]<class T>(types<T>) {
                        const char* const next = detail::match_recognized<T>(at, in, detail::from_keyword<T>);
                        return next != nullptr ? next : in.within(spelled<T>);
                    },
                    [&] { return dispatch(typename Sum::alternatives{}, at, in, out); });
        }
        if constexpr (building<Out> || matched_often<Sum>)
            return dispatch(typename Sum::alternatives{}, at, in, out);
        else
            return table(at, in);
    }

    template <class, class Visitor>
    static constexpr const char* traverse(const char* at, input& in, Visitor& visitor) {
        return traverse_any(typename Sum::alternatives{}, at, in, visitor);
    }

    /// Goes through an alternative that stands at `at`.
    template <class T, class Visitor>
    static constexpr const char* traverse_one(const char* at, input& in, Visitor& visitor) {
        if constexpr (!Visitor::writes) visitor.template begin_alternative<T>();
        if constexpr (detail::has_plain_rule<T> || detail::has_plain_strict_rule<T>) {
            at = imapwire::traverse<T>(at, in, visitor);
        } else {
            T value{};
            at = detail::read_recognized<T>(at, in, value);
            visitor.whole(value);
        }
        if constexpr (!Visitor::writes) visitor.end_alternative();
        return at;
    }

    static constexpr void write(auto& out, const Sum& value) noexcept {
        value.visit([&]<class T>(const T& alternative) {
            if constexpr (detail::recognized_by_start<T>)
                if (is_named_like_another(typename Sum::alternatives{}, alternative))
                    return out.fail(errc::unrepresentable, type_name<T>);
            imapwire::write(out, alternative);
        });
    }

    template <class Generator>
    static void generate(Generator& g, Sum& value) noexcept {
        generate_any(typename Sum::alternatives{}, g, value);
    }

    template <class Description>
    static constexpr void describe(Description& d) {
        describe_all(typename Sum::alternatives{}, d);
    }

    /// Whether the keyword of an alternative stands at `at`.
    static constexpr bool knows(const char* at, const input& in) noexcept {
        return recognized.keyword_at(at, in) != keyword_table<1>::none;
    }

protected:
    /// What becomes of an alternative that was read from `at` to `next`, or could not be read.
    template <class Out>
    static constexpr const char* settle(const char* next, [[maybe_unused]] const char* at, [[maybe_unused]] input::mark before,
                                        [[maybe_unused]] input& in, [[maybe_unused]] Out& out) noexcept {
        if constexpr (isolates_all)
            if (detail::must_isolate(next, before, in, spelled<Sum>, &Sum::ends)) [[unlikely]] return isolate(at, in, out);
        return next;
    }

private:
    static constexpr bool isolates_some = Sum::alternatives::template contains<unparsed>;
    static constexpr bool isolates_all = isolates_some && !requires { Sum::isolates_unknown_only; };

    template <class... Ts>
    static constexpr bool has_keywords = (!detail::keyword_of<Ts>.empty() || ...);

    template <class... Ts>
    static constexpr keyword_table<sizeof...(Ts)> keywords = [] {
        const std::string_view words[] = {detail::keyword_of<Ts>...};
        // A longer atom that begins with a keyword could be an alternative without one; with a "]", too, if that can begin one.
        return keyword_table<sizeof...(Ts)>(words, (detail::begins_with_bracket<Ts> || ...) ? character::astring
                                                   : (detail::confusable<Ts> || ...)        ? character::atom
                                                                                            : character::item);
    }();

    template <class... Ts>
    static constexpr detail::starter starters[sizeof...(Ts)] = {detail::starter_of<Ts>...};

    template <class... Ts>
    static constexpr detail::recognizer recognizer_of(types<Ts...>) noexcept {
        if constexpr (has_keywords<Ts...>)
            return {keywords<Ts...>.lookup(), starters<Ts...>, sizeof...(Ts)};
        else
            return {{}, starters<Ts...>, sizeof...(Ts)};
    }
    static constexpr detail::recognizer recognized = recognizer_of(typename Sum::alternatives{});

    template <class... Ts>
    static constexpr bool any_takes_nil(types<Ts...>) noexcept {
        return (imapwire::takes_nil<Ts> || ...);
    }

    template <class... Ts>
    static constexpr detail::matcher alternatives[sizeof...(Ts)] = {detail::alternative_of<Ts>...};

    static constexpr bool has_odd = requires(const char* at, input& in, discard& out) { Sum::read_odd(at, in, out); };
    static constexpr const char* match_odd(const char* at, input& in) noexcept {
        discard nothing;
        return read_odd(at, in, nothing);
    }
    /// Reads what is no alternative, but can only mean one.
    template <class Out>
    static constexpr const char* read_odd([[maybe_unused]] const char* at, [[maybe_unused]] input& in, [[maybe_unused]] Out& out) noexcept {
        if constexpr (has_odd)
            return Sum::read_odd(at, in, out);
        else
            return nullptr;
    }

    template <class... Ts>
    static constexpr detail::choice_syntax syntax_of(types<Ts...>) noexcept {
        detail::choice_syntax made{recognized, alternatives<Ts...>, spelled<Sum>};
        if constexpr (isolates_some) {
            made.isolated = isolates_all ? detail::isolation::unreadable : detail::isolation::unknown;
            made.skip = &Sum::skip;
        }
        if constexpr (isolates_all) made.ends = &Sum::ends;
        if constexpr (has_odd) {
            made.match_odd = &match_odd;
            made.has_odd = true;
        }
        return made;
    }
    static constexpr detail::choice_syntax syntax = syntax_of(typename Sum::alternatives{});

public:
    static constexpr detail::beginning starts{&detail::begins_alternative, recognized};
    static constexpr bool takes_nil = any_takes_nil(typename Sum::alternatives{});
    using by_table = choice;
    static constexpr detail::matcher table = detail::matcher(&detail::match_choice, syntax).or_nil(takes_nil);

private:
    /// Whether the name of a value, which may be any, is the keyword of another alternative.
    template <class... Ts, class T>
    static constexpr bool is_named_like_another(types<Ts...>, [[maybe_unused]] const T& value) noexcept {
        if constexpr (has_keywords<Ts...>) return keywords<Ts...>.names(value);
        return false;
    }

    template <class T>
    static constexpr const char* read_one(const char* at, input& in, Sum& out) noexcept {
        auto& value = out.template emplace<T>();
        if constexpr (std::is_empty_v<T>) {
            discard nothing;
            return detail::read_recognized<T>(at, in, nothing);
        } else {
            return detail::read_recognized<T>(at, in, value);
        }
    }

    // Tables in a function would be built anew at each call.
    template <class... Ts>
    static constexpr const char* (*readers[sizeof...(Ts)])(const char*, input&, Sum&) = {&read_one<Ts>...};
    template <class Visitor, class T>
    static constexpr auto traverser() noexcept -> const char* (*)(const char*, input&, Visitor&) {
        if constexpr (detail::isolates<T>)
            return nullptr;
        else
            return &traverse_one<T, Visitor>;
    }
    template <class Visitor, class... Ts>
    static constexpr const char* (*traversers[sizeof...(Ts)])(const char*, input&,
                                                              Visitor&) = {traverser<Visitor, Ts>()...};

    template <class... Ts, class Visitor>
    static constexpr const char* traverse_any(types<Ts...>, const char* at, input& in, Visitor& visitor) {
        // What can't be read is told apart by reading it.
        if (isolates_some && (in.mode.lenient || in.mode.isolated)) [[unlikely]]
            return detail::traverse_whole<Sum>(at, in, visitor);
        if constexpr (has_keywords<Ts...>) {
            const auto look_up = [&] { return traversers<Visitor, Ts...>[recognized.index_at(at, in)](at, in, visitor); };
            if constexpr (requires { typename Sum::frequent; }) {
                if (!std::is_constant_evaluated() && in.has(at, 8)) [[likely]]
                    return with_frequent(
                        typename Sum::frequent{}, scan::load8(at), [&]<class T>(types<T>) { return traverse_one<T>(at, in, visitor); },
                        look_up);
            }
            return look_up();
        } else {
            // What has no keyword is told by how it begins, which takes no table.
            const char* next = nullptr;
            (void)((grammar<Ts>::starts(at) && (next = traverse_one<Ts>(at, in, visitor), true)) || ...);
            return next;
        }
    }

    template <class... Ts, class Out>
    static constexpr const char* dispatch(types<Ts...>, const char* at, input& in, Out& out) noexcept {
        [[maybe_unused]] const input::mark before = in.here();
        const std::size_t found = index_at(at, in);
        const char* next = nullptr;
        if (found != keyword_table<1>::none) [[likely]] {
            if constexpr (building<Out>) {
                next = readers<Ts...>[found](at, in, out);
                if (next == nullptr) [[unlikely]] in.within(syntax.alternatives[found].name());
            } else {
                next = syntax.alternatives[found].match_named(at, in);
            }
        } else if (detail::fail_choice(at, in, syntax)) {
            if constexpr (isolates_some)
                if (in.mode.unknown) return isolate(at, in, out);
        }
        return settle(next, at, before, in, out);
    }

    /// The alternative that stands at `at`: one of the frequent ones without looking it up.
    static constexpr std::size_t index_at(const char* at, const input& in) noexcept {
        const auto look_up = [&] { return recognized.index_at(at, in); };
        if constexpr (requires { typename Sum::frequent; }) {
            if (!std::is_constant_evaluated() && in.has(at, 8)) [[likely]]
                return with_frequent(
                    typename Sum::frequent{}, scan::load8(at),
                    []<class T>(types<T>) { return std::size_t{index_of<typename Sum::alternatives, T>}; }, look_up);
        }
        return look_up();
    }

    /// f(types<T>{}) with the T out of these whose keyword and an SP are the eight octets; otherwise() if it is none of them.
    template <class T, class... Ts, class F, class Otherwise>
    static constexpr auto with_frequent(types<T, Ts...>, std::uint64_t octets, F&& f, Otherwise&& otherwise) {
        if (detail::begins_with_keyword<T>(octets)) return f(types<T>{});
        if constexpr (sizeof...(Ts) != 0)
            return with_frequent(types<Ts...>{}, octets, f, otherwise);
        else
            return otherwise();
    }

    /// Delivers the broken item as it stands, and reads on behind it.
    template <class Out>
    static constexpr const char* isolate(const char* at, input& in, [[maybe_unused]] Out& out) noexcept {
        if constexpr (building<Out>)
            return isolate_into(at, in, out);
        else
            return detail::isolate(at, in, syntax);
    }
    [[gnu::cold, gnu::noinline]] static constexpr const char* isolate_into(const char* at, input& in, Sum& out) noexcept {
        imapwire::error why;
        const char* const next = detail::isolate(
            at, in, syntax, [&out](const char* place, input& same) { return read_odd(place, same, out); }, why);
        if (next != nullptr && why.code != errc::none)
            out.template emplace<unparsed>() = {std::string_view(at, static_cast<std::size_t>(next - at)), why, foreign(at, next, in)};
        return next;
    }

    template <class... Ts, class Generator>
    static void generate_any(types<Ts...>, Generator& g, Sum& value) noexcept {
        using maker = void (*)(Generator&, Sum&);
        static constexpr maker makers[] = {&generate_one<Ts, Generator>...};
        makers[g.is_deep() ? 0 : g.below(sizeof...(Ts))](g, value);
    }

    template <class T, class Generator>
    static void generate_one(Generator& g, Sum& value) noexcept {
        if constexpr (detail::isolates<T>) {
            value = Sum{};
            g.fill(value);
        } else {
            T alternative{};
            g.fill(alternative);
            value = Sum(alternative);
            if constexpr (detail::recognized_by_start<T>)
                if (is_named_like_another(typename Sum::alternatives{}, alternative)) g.fill(value = Sum{});
        }
    }

    template <class... Ts, class Description>
    static constexpr void describe_all(types<Ts...>, Description& d) {
        bool first = true;
        (describe_one<Ts>(d, first), ...);
    }

    template <class T, class Description>
    static constexpr void describe_one(Description& d, bool& first) {
        if constexpr (!detail::isolates<T>) {
            if (!first) d.text(" / ");
            first = false;
            d.template rule<T>();
        }
    }
};

/// x / "(" x *(SP x) ")": the rule of a one_of<x, list_of<x, ...>>. The parenthesis tells which of them it is.
template <class Sum>
struct one_or_several : choice<Sum> {
    using rule = one_or_several;

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        return *at == '(' ? read_alternative<type_at<typename Sum::alternatives, 1>>(at, in, out)
                          : read_alternative<type_at<typename Sum::alternatives, 0>>(at, in, out);
    }

    static constexpr bool starts(const char* at) noexcept {
        return *at == '(' || grammar<type_at<typename Sum::alternatives, 0>>::starts(at);
    }
};

}  // namespace imapwire

#endif
