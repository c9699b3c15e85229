// The combinator choice: one of several alternatives, told by keyword or by how it begins.
#ifndef IMAPWIRE_GRAMMAR_CHOICE_HPP
#define IMAPWIRE_GRAMMAR_CHOICE_HPP

#include <imapwire/core/scan.hpp>
#include <imapwire/grammar/alternative.hpp>
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

/// How an alternative that has no keyword is recognized.
struct starter {
    bool has_start = false;  ///< it has no keyword
    bool (*starts)(const char* at) = nullptr;
    bool has_any_name = false;
};
template <class T>
inline constexpr starter starter_of{};
template <recognized_by_start T>
inline constexpr starter starter_of<T>{true, &grammar<T>::starts, has_any_name<T>};

/// How the alternatives of a sum are recognized.
struct recognizer {
    keyword_lookup keywords{};  ///< empty if no alternative has one
    const starter* starters = nullptr;
    std::size_t count = 0;

    /// The alternative whose keyword stands at `at`, or none.
    [[gnu::cold, gnu::noinline]] constexpr std::size_t keyword_at(const char* at, const input& in) const noexcept {
        const std::size_t found = index_at(at, in);
        return found != keyword_table<1>::none && !starters[found].has_start ? found : keyword_table<1>::none;
    }

    /// The alternative that stands at `at`: its keyword, or what it begins with; or none.
    constexpr std::size_t index_at(const char* at, const input& in) const noexcept {
        if (!keywords.empty()) {
            const std::size_t found = keywords.find(at, in).index;
            if (found != keyword_table<1>::none) [[likely]] return found;
        }
        return started_at(at, in);
    }

    /// Whether an alternative can begin at `at`.
    constexpr bool begins(const char* at) const noexcept {
        if (!keywords.empty() && is(*at, character::keyword)) return true;
        for (std::size_t index = 0; index != count; ++index)
            if (starters[index].has_start && starters[index].starts(at)) return true;
        return false;
    }

private:
    /// The alternative without a keyword that begins at `at`, or none.
    [[gnu::noinline]] constexpr std::size_t started_at(const char* at, const input& in) const noexcept {
        for (std::size_t index = 0; index != count; ++index) {
            const starter& one = starters[index];
            if (one.has_start && !(one.has_any_name && in.mode.unknown) && one.starts(at)) return index;
        }
        return keyword_table<1>::none;
    }
};

/// How an alternative is matched, and the production that an error within it belongs to, if it does not say that itself.
struct alternative_syntax {
    keyword_matcher match{};
    spelled_type name{};
};
template <class T>
inline constexpr alternative_syntax alternative_syntax_of{from_keyword<T>, spelled<T>};
template <recognized_by_start T>
inline constexpr alternative_syntax alternative_syntax_of<T>{.match{.whole = &match<T>}};
template <isolates T>
inline constexpr alternative_syntax alternative_syntax_of<T>{};

/// What a sum isolates: nothing, what is not known, or whatever can't be read.
enum class isolation : unsigned char { none, unknown, unreadable };

/// What it takes to match a sum. All sums share the code, but for those that are often met.
struct choice_syntax {
    const recognizer& recognized;
    const alternative_syntax* alternatives;
    spelled_type name;
    isolation isolated = isolation::none;
    const char* (*isolate)(const char* at, input& in) = nullptr;
    bool (*ends)(const char* at) = nullptr;
};

/// Records that none of the alternatives stands at `at`. Returns whether one that is not known does.
[[gnu::cold, gnu::noinline]] constexpr bool fail_choice(const char* at, input& in, const choice_syntax& syntax) noexcept {
    const bool unknown = !syntax.recognized.keywords.empty() && is(*at, character::keyword);
    in.fail(at, unknown ? errc::unknown_keyword : errc::expected_item);
    in.within(syntax.name);
    return unknown;
}

/// Whether an alternative that was read up to `next`, or could not be read, is to be isolated: lenient reading does that,
/// if the sum can, when it is broken or goes on where it should end.
constexpr bool must_isolate(const char* next, input::mark before, input& in, spelled_type name, bool (*ends)(const char* at)) noexcept {
    if (!in.mode.lenient || (next != nullptr && ends(next))) [[likely]] return false;
    if (next != nullptr) {
        in.fail(next, errc::bad_character);
        in.within(name);
    }
    in.go_back(before);
    return true;
}

/// Matches a sum.
[[gnu::noinline]] constexpr const char* match_choice(const char* at, input& in, const choice_syntax& syntax) noexcept {
    const input::mark before = in.here();
    const std::size_t found = syntax.recognized.index_at(at, in);
    const char* next = nullptr;
    if (found != keyword_table<1>::none) [[likely]] {
        next = syntax.alternatives[found].match(at, in);
        if (next == nullptr) [[unlikely]] in.within(syntax.alternatives[found].name);
    } else if (fail_choice(at, in, syntax) && in.mode.unknown && syntax.isolated != isolation::none) {
        return syntax.isolate(at, in);
    }
    if (syntax.isolated == isolation::unreadable && must_isolate(next, before, in, syntax.name, syntax.ends)) [[unlikely]]
        return syntax.isolate(at, in);
    return next;
}

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
                        const char* const next = detail::match_recognized<T>(at, in);
                        return next != nullptr ? next : in.within(spelled<T>);
                    },
                    [&] { return dispatch(typename Sum::alternatives{}, at, in, out); });
        }
        if constexpr (building<Out> || matched_often<Sum>)
            return dispatch(typename Sum::alternatives{}, at, in, out);
        else
            return detail::match_choice(at, in, syntax);
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

    static constexpr bool starts(const char* at) noexcept { return recognized.begins(at); }

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
    static constexpr keyword_table<sizeof...(Ts)> table = [] {
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
            return {table<Ts...>.lookup(), starters<Ts...>, sizeof...(Ts)};
        else
            return {{}, starters<Ts...>, sizeof...(Ts)};
    }
    static constexpr detail::recognizer recognized = recognizer_of(typename Sum::alternatives{});

    template <class... Ts>
    static constexpr detail::alternative_syntax matchers[sizeof...(Ts)] = {detail::alternative_syntax_of<Ts>...};

    template <class... Ts>
    static constexpr detail::choice_syntax syntax_of(types<Ts...>) noexcept {
        if constexpr (isolates_all)
            return {recognized, matchers<Ts...>, spelled<Sum>, detail::isolation::unreadable, &isolate_matched, &Sum::ends};
        else if constexpr (isolates_some)
            return {recognized, matchers<Ts...>, spelled<Sum>, detail::isolation::unknown, &isolate_matched};
        else
            return {recognized, matchers<Ts...>, spelled<Sum>};
    }
    static constexpr detail::choice_syntax syntax = syntax_of(typename Sum::alternatives{});

    /// Whether the name of a value, which may be any, is the keyword of another alternative.
    template <class... Ts, class T>
    static constexpr bool is_named_like_another(types<Ts...>, [[maybe_unused]] const T& value) noexcept {
        if constexpr (has_keywords<Ts...>) return table<Ts...>.names(value);
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
        const auto look_up = [&] { return traversers<Visitor, Ts...>[recognized.index_at(at, in)](at, in, visitor); };
        if constexpr (requires { typename Sum::frequent; }) {
            if (!std::is_constant_evaluated() && in.has(at, 8)) [[likely]]
                return with_frequent(
                    typename Sum::frequent{}, scan::load8(at), [&]<class T>(types<T>) { return traverse_one<T>(at, in, visitor); },
                    look_up);
        }
        return look_up();
    }

    template <class... Ts, class Out>
    static constexpr const char* dispatch(types<Ts...>, const char* at, input& in, Out& out) noexcept {
        [[maybe_unused]] const input::mark before = in.here();
        const std::size_t found = index_at(at, in);
        const char* next = nullptr;
        if (found != keyword_table<1>::none) [[likely]] {
            if constexpr (building<Out>)
                next = readers<Ts...>[found](at, in, out);
            else
                next = syntax.alternatives[found].match(at, in);
            if (next == nullptr) [[unlikely]] in.within(syntax.alternatives[found].name);
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
    [[gnu::cold, gnu::noinline]] static constexpr const char* isolate(const char* at, input& in, Out& out) noexcept {
        imapwire::error why = in.error;
        if (is_conclusive(why.code)) return nullptr;
        if constexpr (requires { Sum::read_odd(at, in, out); }) {
            const char* next = Sum::read_odd(at, in, out);
            if (next != nullptr) {
                in.error = {};
                return next;
            }
            if (is_conclusive(in.error.code)) return nullptr;
        }
        const char* const next = detail::leave_out(at, Sum::skip(at, in), in, why);
        if constexpr (building<Out>)
            if (next != nullptr)
                out.template emplace<unparsed>() = {std::string_view(at, static_cast<std::size_t>(next - at)), why, foreign(at, next, in)};
        return next;
    }
    static constexpr const char* isolate_matched(const char* at, input& in) noexcept {
        discard nothing;
        return isolate(at, in, nothing);
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
