// How lists are spelled, and matching them.
#ifndef IMAPWIRE_GRAMMAR_LIST_FORM_HPP
#define IMAPWIRE_GRAMMAR_LIST_FORM_HPP

#include <imapwire/core/input.hpp>
#include <imapwire/core/scan_numbers.hpp>
#include <imapwire/grammar/matcher.hpp>
#include <imapwire/grammar/skip.hpp>
#include <imapwire/grammar/term.hpp>

#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace imapwire {

/// How a list is spelled.
struct list_form {
    char open = '(';            ///< '(' for a parenthesized list, 0 for a bare one
    char separator = ' ';       ///< between the elements; 0: they touch one another
    bool leading_space = false; ///< each element, the first too, comes behind an SP
    bool may_be_empty = true;
    bool nil = false;           ///< the empty list is spelled NIL
};

/// "(" [x *(SP x)] ")"
inline constexpr list_form zero_or_more{};
/// "(" x *(SP x) ")"
inline constexpr list_form one_or_more{.may_be_empty = false};
/// "(" 1*x ")" / nil
inline constexpr list_form touching_or_nil{.separator = 0, .may_be_empty = false, .nil = true};
/// "(" x *(SP x) ")" / nil
inline constexpr list_form one_or_more_or_nil{.may_be_empty = false, .nil = true};
/// *(SP x)
inline constexpr list_form each_after_space{.open = 0, .leading_space = true};
/// 1*(SP x)
inline constexpr list_form some_after_space{.open = 0, .leading_space = true, .may_be_empty = false};
/// x *(SP x)
inline constexpr list_form bare{.open = 0, .may_be_empty = false};
/// 1*x
inline constexpr list_form touching{.open = 0, .separator = 0, .may_be_empty = false};
/// x *("," x)
inline constexpr list_form comma_separated{.open = 0, .separator = ',', .may_be_empty = false};

namespace detail {

/// What it takes to match the elements of a list. All lists share the code, which costs a call for each element; copies of it
/// for each form and each type of element would cost time to compile.
struct list_syntax {
    list_form form;
    /// Matches one element.
    const matcher& element;
    /// What an element begins with; for lists without parentheses.
    const beginning& starts;
    /// Passes over numbers and the separators behind them, as many as it can tell to be valid at one look; not in
    /// constant evaluation.
    const char* (*pass)(const char* at, const char* end, std::size_t& count);
    bool can_pass;  ///< whether the elements are such
    /// Whether elements hold neither parentheses nor quotes nor literals.
    bool flat;
    /// Passes an element that could not be read, and that lenient reading leaves out.
    const char* (*skip)(const char* at, input& in);
    bool can_skip;  ///< whether it does

    /// Whether another element of a bare list begins at `at`.
    [[gnu::always_inline]] constexpr bool continues(const char* at) const noexcept {
        if (form.separator == 0) return starts(at);
        return *at == form.separator && starts(at + 1);
    }

    /// Lenient reading: whether another element of a bare list begins behind more SP than there should be.
    constexpr bool continues_further(const char* at, imapwire::mode mode, input* noted) const noexcept {
        if (*at != ' ' || (form.separator == ' ' ? at[1] != ' ' : form.separator != 0) || !mode.lenient) [[likely]] return false;
        if (!starts(behind_spaces(at))) return false;
        if (noted != nullptr) noted->tolerate(quirk::extra_space);
        return true;
    }

    /// Behind the separator, if another element follows; else nullptr. Deviations are recorded in `noted`.
    [[gnu::always_inline]] constexpr const char* separated(const char* at, imapwire::mode mode, input* noted) const noexcept {
        return form.open == 0 ? separated_bare(at, mode, noted) : separated_in_parens(at, mode, noted);
    }
    [[gnu::always_inline]] constexpr const char* separated_bare(const char* at, imapwire::mode mode, input* noted) const noexcept {
        if (continues(at)) return form.separator == 0 ? at : at + 1;
        return continues_further(at, mode, noted) ? behind_spaces(at) : nullptr;
    }
    [[gnu::always_inline]] constexpr const char* separated_in_parens(const char* at, imapwire::mode mode, input* noted) const noexcept {
        if (form.separator == 0) {
            if (*at == ' ' && mode.lenient) [[unlikely]] return spaces(at, noted);
            return *at != ')' ? at : nullptr;
        }
        if (*at != form.separator) return nullptr;
        if (mode.lenient && (at[1] == ' ' || at[1] == ')')) [[unlikely]] return spaces(at, noted);
        return at + 1;
    }

    /// Lenient reading: any number of SP between elements, and before the closing parenthesis.
    [[gnu::cold, gnu::noinline]] static constexpr const char* spaces(const char* at, input* noted) noexcept {
        if (noted != nullptr) noted->tolerate(quirk::extra_space);
        at = behind_spaces(at);
        return *at == ')' ? nullptr : at;
    }

    /// Where an element may end.
    constexpr bool ends(const char* at) const noexcept { return *at == ' ' || *at == ')' || (form.separator == 0 && *at == '('); }

    /// Lenient reading: behind the element at `at`, which could not be read.
    [[gnu::cold, gnu::noinline]] constexpr const char* leave_out(const char* at, input& in, input::mark before) const noexcept {
        imapwire::error why = in.error;
        if (!can_skip || !in.mode.lenient || in.mode.client || is_conclusive(why.code)) return nullptr;
        in.go_back(before);
        const char* const end = skip(at, in);
        return detail::leave_out(at, end == nullptr || ends(end) ? end : at, in, why);
    }

    /// The first element from the one at `at` on that was not left out; nullptr if there is none.
    [[gnu::cold, gnu::noinline]] constexpr const char* find_readable(const char* at, const char* message_end,
                                                                     imapwire::mode mode) const noexcept {
        while (at != nullptr) {
            input in(at, message_end, mode);
            if (element(at, in) != nullptr) return at;
            in.error = {};
            const char* const end = skip(at, in);
            at = end == nullptr ? nullptr : separated(end, mode, nullptr);
        }
        return nullptr;
    }

    /// Behind a list that has been validated and has no elements.
    constexpr const char* behind_empty(const char* at) const noexcept {
        if (form.nil)
            if (*at != '(') return at + 3;
        return form.open != 0 ? behind_spaces(at + 1) + 1 : at;
    }

    /// The first element of a list that has been validated; nullptr if it has none.
    constexpr const char* first(const char* at) const noexcept {
        if (form.nil)
            if (*at != '(') return nullptr;
        if (form.open != 0) {
            at = behind_spaces(at + 1);
            return *at == ')' ? nullptr : at;
        } else if (form.leading_space) {
            const char* one = behind_spaces(at);
            return one != at && (!form.may_be_empty || starts(one)) ? one : nullptr;
        } else {
            return at;
        }
    }
};

/// Matches a list in parentheses.
[[gnu::noinline]] constexpr const char* match_list_in_parens(const char* at, input& in, const matcher& self) noexcept {
    const list_syntax& syntax = self.list();
    if (*at != '(') [[unlikely]] return syntax.form.nil && spells<"NIL">(at, in) ? at + 3 : in.fail(at, errc::expected_open);
    if (in.trusted) return syntax.flat ? scan::find<scan::octet_stop<')'>>(at, in.end) + 1 : skip_group(at, in);
    if (!in.enter(at)) [[unlikely]] return nullptr;
    at = in.extra_spaces(at + 1);
    if (*at == ')' && (syntax.form.may_be_empty || ((syntax.form.nil || !in.mode.client) && in.tolerate(quirk::empty_list)))) {
        in.leave();
        return at + 1;
    }
    const std::uint32_t depth = in.depth;
    for (std::size_t left = in.limits->list;;) {
        const char* const begin = at;
        const std::uint32_t unparsed = in.unparsed;
        at = syntax.element(at, in);
        if (at == nullptr) [[unlikely]]
            if ((at = syntax.leave_out(begin, in, {depth, unparsed})) == nullptr) return nullptr;
        const char* const following = syntax.separated_in_parens(at, in.mode, &in);
        if (following == nullptr) break;
        if (--left == 0) [[unlikely]] return in.fail(at, errc::limit_list);
        at = following;
    }
    return in.close(in.extra_spaces(at));
}

/// Matches a list without parentheses.
[[gnu::noinline]] constexpr const char* match_bare_list(const char* at, input& in, const matcher& self) noexcept {
    const list_syntax& syntax = self.list();
    const list_form form = syntax.form;
#if defined(__SSE2__)
    // What was validated ends before the first octet that no number has.
    if (in.trusted && syntax.can_pass && form.separator == ' ') return scan::behind_numbers(at, in.end);
#endif
    if (form.leading_space) {
        if (form.may_be_empty && !syntax.continues(at) && !syntax.continues_further(at, in.mode, &in)) {
            if (*at == form.separator) [[unlikely]] in.note_missing(at, syntax.element);
            return at;
        }
        at = in.space(at);
        if (at == nullptr) [[unlikely]] return nullptr;
    }
    bool can_pass = syntax.can_pass;
    const std::size_t most = in.limits->list;
    for (std::size_t n = 1;; ++n) {
        if (can_pass && n % 32 == 2 && !std::is_constant_evaluated()) {  // there are two at least
            std::size_t count = n;
            const char* const behind = syntax.pass(at, in.end, count);
            if (count <= most) {
                at = behind;
                n = count;
            } else {
                can_pass = false;  // the element that is one too many is still to be found
            }
        }
        at = syntax.element(at, in);
        if (at == nullptr) [[unlikely]] return nullptr;
        const char* const following = syntax.separated_bare(at, in.mode, &in);
        if (following == nullptr) break;
        if (n == most) [[unlikely]] return in.fail(at, errc::limit_list);
        at = following;
    }
    if (form.separator != 0 && *at == form.separator) [[unlikely]] in.note_missing(at, syntax.element);
    return at;
}

}  // namespace detail

}  // namespace imapwire

#endif
