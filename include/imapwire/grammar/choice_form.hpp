// How the alternatives of sums are recognized, and matching them.
#ifndef IMAPWIRE_GRAMMAR_CHOICE_FORM_HPP
#define IMAPWIRE_GRAMMAR_CHOICE_FORM_HPP

#include <imapwire/grammar/keyword_table.hpp>
#include <imapwire/grammar/matcher.hpp>
#include <imapwire/grammar/one_of.hpp>
#include <imapwire/grammar/rule.hpp>
#include <imapwire/grammar/skip.hpp>

#include <cstddef>

namespace imapwire::detail {

/// How an alternative that has no keyword is recognized.
struct starter {
    bool has_start = false;  ///< it has no keyword
    const beginning& starts = no_beginning;
    bool has_any_name = false;
};
template <class T>
inline constexpr starter starter_of{};
template <recognized_by_start T>
inline constexpr starter starter_of<T>{true, beginning_of<T>, has_any_name<T>};

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

[[gnu::noinline]] constexpr bool begins_alternative(const char* at, const beginning& self) noexcept { return self.sum().begins(at); }

/// What a sum isolates: nothing, what is not known, or whatever can't be read.
enum class isolation : std::uint8_t { none, unknown, unreadable };

/// What it takes to match a sum. All sums share the code, but for those that are often met.
struct choice_syntax {
    const recognizer& recognized;
    const matcher* alternatives;  ///< each from its keyword on
    spelled_type name;
    isolation isolated = isolation::none;
    bool (*ends)(const char* at) = nullptr;
    const char* (*skip)(const char* at, input& in) = nullptr;
    /// Matches what is no alternative, but can only mean one.
    const char* (*match_odd)(const char* at, input& in) = nullptr;
    bool has_odd = false;  ///< whether there is such a way
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

/// Passes a broken item. `why` becomes what is wrong with it, or stays as it is if it can be read after all, by `odd`.
template <class Odd>
constexpr const char* isolate(const char* at, input& in, const choice_syntax& syntax, Odd&& odd, imapwire::error& why) noexcept {
    const imapwire::error found = in.error;
    if (is_conclusive(found.code)) return nullptr;
    if (syntax.has_odd) {
        const char* const next = odd(at, in);
        if (next != nullptr) {
            in.error = {};
            return next;
        }
        if (is_conclusive(in.error.code)) return nullptr;
    }
    why = found;
    return leave_out(at, syntax.skip(at, in), in, why);
}
[[gnu::cold, gnu::noinline]] constexpr const char* isolate(const char* at, input& in, const choice_syntax& syntax) noexcept {
    imapwire::error why;
    return isolate(at, in, syntax, syntax.match_odd, why);
}

/// Matches a sum.
[[gnu::noinline]] constexpr const char* match_choice(const char* at, input& in, const matcher& self) noexcept {
    const choice_syntax& syntax = self.choice();
    const input::mark before = in.here();
    const std::size_t found = syntax.recognized.index_at(at, in);
    const char* next = nullptr;
    if (found != keyword_table<1>::none) [[likely]] {
        next = syntax.alternatives[found].match_named(at, in);
    } else if (fail_choice(at, in, syntax) && in.mode.unknown && syntax.isolated != isolation::none) {
        return isolate(at, in, syntax);
    }
    if (syntax.isolated == isolation::unreadable && must_isolate(next, before, in, syntax.name, syntax.ends)) [[unlikely]]
        return isolate(at, in, syntax);
    return next;
}

}  // namespace imapwire::detail

#endif
