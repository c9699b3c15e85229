// What matches a production, and what it begins with, as data: code that many share, and what that needs to know.
#ifndef IMAPWIRE_GRAMMAR_MATCHER_HPP
#define IMAPWIRE_GRAMMAR_MATCHER_HPP

#include <imapwire/core/characters.hpp>
#include <imapwire/core/input.hpp>
#include <imapwire/core/name.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace imapwire::detail {

struct choice_syntax;
struct list_syntax;
class matcher;
struct maybe_syntax;
struct number_syntax;
struct recognizer;

/// What something begins with: the starts() of a rule, see rule.hpp.
class beginning {
public:
    using function = bool (*)(const char* at, const beginning& self);

    /// Nothing begins with it.
    constexpr beginning() noexcept : beginning(&begins_with_nothing) {}
    explicit constexpr beginning(function code) noexcept : code_(code) {}
    /// A character.
    explicit constexpr beginning(char one) noexcept : code_(&begins_with_one), one_(one) {}
    /// A word.
    explicit constexpr beginning(std::string_view word) noexcept : code_(&begins_with_word), word_(word) {}
    /// A character or a word.
    constexpr beginning(char one, std::string_view word) noexcept : code_(&begins_with_either), one_(one), word_(word) {}
    /// What an alternative of a sum begins with.
    constexpr beginning(function code, const recognizer& sum) noexcept : code_(code), sum_(&sum) {}

    constexpr bool operator()(const char* at) const noexcept { return code_(at, *this); }

    constexpr const recognizer& sum() const noexcept { return *sum_; }

private:
    static constexpr bool begins_with_nothing(const char*, const beginning&) noexcept { return false; }
    static constexpr bool begins_with_one(const char* at, const beginning& self) noexcept { return *at == self.one_; }
    static constexpr bool begins_with_word(const char* at, const beginning& self) noexcept { return spells(at, self.word_); }
    static constexpr bool begins_with_either(const char* at, const beginning& self) noexcept {
        return *at == self.one_ || spells(at, self.word_);
    }

    function code_;
    char one_ = '\0';
    std::string_view word_{};
    const recognizer* sum_ = nullptr;
};

inline constexpr beginning no_beginning{};

/// What matches something. There are more productions than are often met, and code of its own for each of them would take long to
/// compile.
class matcher {
public:
    using function = const char* (*)(const char* at, input& in, const matcher& self);

    constexpr matcher() noexcept : terms_(nullptr) {}
    explicit constexpr matcher(function code) noexcept : code_(code), terms_(nullptr) {}
    constexpr matcher(function code, const matcher* terms, std::size_t count) noexcept : code_(code), terms_(terms), count_(count) {}
    constexpr matcher(function code, std::string_view word) noexcept : code_(code), letters_(word.data()), count_(word.size()) {}
    constexpr matcher(function code, const list_syntax& list) noexcept : code_(code), list_(&list) {}
    constexpr matcher(function code, const choice_syntax& choice) noexcept : code_(code), choice_(&choice) {}
    constexpr matcher(function code, const maybe_syntax& maybe) noexcept : code_(code), maybe_(&maybe) {}
    constexpr matcher(function code, const number_syntax& number) noexcept : code_(code), number_(&number) {}

    /// It brings the SP before it along.
    constexpr matcher behind_space(bool brings = true) const noexcept {
        matcher of = *this;
        of.brings_space_ = brings;
        return of;
    }
    /// A word stands before its terms: an SP comes before the first of them, too.
    constexpr matcher behind_word() const noexcept {
        matcher of = *this;
        of.is_behind_word_ = true;
        return of;
    }
    /// NIL matches, whatever else does.
    constexpr matcher or_nil(bool takes = true) const noexcept {
        matcher of = *this;
        of.takes_nil_ = takes;
        return of;
    }
    /// It is the production, of which so many octets are recognized before it is called, at the first of them. What has code of its
    /// own knows how many that are, and passes them over without waiting for a table to be read.
    constexpr matcher named(spelled_type production, std::size_t recognized = 0) const noexcept {
        matcher of = *this;
        of.name_ = production;
        of.recognized_ = recognized;
        return of;
    }

    constexpr const char* operator()(const char* at, input& in) const noexcept { return code_(at, in, *this); }

    /// The same, which names the production in an error.
    constexpr const char* match_named(const char* at, input& in) const noexcept {
        at = code_(at, in, *this);
        return at != nullptr ? at : in.within(name_);
    }

    // What the code asks for, which was given to it.
    constexpr const matcher& term(std::size_t index) const noexcept { return terms_[index]; }
    constexpr std::size_t count() const noexcept { return count_; }
    constexpr std::string_view word() const noexcept { return {letters_, count_}; }
    constexpr const list_syntax& list() const noexcept { return *list_; }
    constexpr const choice_syntax& choice() const noexcept { return *choice_; }
    constexpr const maybe_syntax& maybe() const noexcept { return *maybe_; }
    constexpr const number_syntax& number() const noexcept { return *number_; }
    constexpr bool brings_space() const noexcept { return brings_space_; }
    constexpr bool is_behind_word() const noexcept { return is_behind_word_; }
    constexpr bool takes_nil() const noexcept { return takes_nil_; }
    constexpr std::size_t recognized() const noexcept { return recognized_; }
    constexpr spelled_type name() const noexcept { return name_; }

private:
    function code_ = nullptr;
    union {
        const matcher* terms_;
        const char* letters_;
        const list_syntax* list_;
        const choice_syntax* choice_;
        const maybe_syntax* maybe_;
        const number_syntax* number_;
    };
    std::size_t count_ = 0;
    std::size_t recognized_ = 0;
    bool brings_space_ = false;
    bool is_behind_word_ = false;
    bool takes_nil_ = false;
    spelled_type name_{};
};

/// [SP x]
struct maybe_syntax {
    const matcher& x;
    const beginning& starts;
};

}  // namespace imapwire::detail

#endif
