// Grammars held as ABNF (RFC 5234): reading them, making sentences of them at random, and telling what is a sentence.
#ifndef IMAPWIRE_TESTS_SUPPORT_ABNF_HPP
#define IMAPWIRE_TESTS_SUPPORT_ABNF_HPP

#include <imapwire/core/options.hpp>

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <random>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace test::abnf {

inline constexpr std::size_t any_number = static_cast<std::size_t>(-1);

struct rule;

/// What stands on the right side of a rule.
struct element {
    enum class form {
        alternatives,  ///< one of the parts
        sequence,      ///< all of the parts
        repetition,    ///< the one part, `least` to `most` times
        reference,     ///< the rule of that name
        word,          ///< the octets of `text`, letters in either case
        octet,         ///< one of `octets`
    };

    form is = form::sequence;
    std::vector<element> parts{};
    std::size_t least = 0;
    std::size_t most = 0;
    std::string text{};  ///< of a word; the name that a reference names; prose, until it is resolved into octets
    std::bitset<256> octets{};

    // What is found when all rules are known.
    const rule* to = nullptr;  ///< what a reference refers to
    std::bitset<256> first{};  ///< what a sentence of it can begin with
    bool may_be_empty = false;
    bool is_one_octet = false;        ///< each of its sentences is one of `first`
    std::size_t height = any_number;  ///< the least number of rules within one another that a sentence takes
    std::set<std::string> names{};    ///< alternatives: the names that one of the parts begins with
    std::vector<char> open{};         ///< alternatives: for each part, whether it may begin with any name

    /// How often each part of alternatives was made, or each count of a repetition: 0, 1, more.
    mutable std::vector<std::size_t> made{};
};

/// Under which circumstances a sentence is sent.
struct circumstances {
    imapwire::side from = imapwire::side::server;
    bool utf8 = false;
    bool in_text = false;  ///< in a response code: the line ends in free text, so no literal can stand there
};

/// What a rule asks for beyond its ABNF. It is told by a function, since ABNF can't say it.
enum class verdict { yes, no, undecided };
using condition = std::function<verdict(std::string_view octets, const circumstances& when)>;

struct rule {
    std::string name;
    element body{};
    std::vector<condition> conditions{};
    /// Makes a sentence in place of the ABNF, where hardly any sentence that this makes would meet the conditions.
    std::function<std::string(std::mt19937& random, const circumstances& when)> maker{};
    /// All within it is in the text of a status response.
    bool is_in_text = false;
    /// Prose names it, so it need not be made.
    bool is_in_prose = false;
};

/// Rules by their names, which are compared without regard to case.
class grammar {
public:
    /// What the comment behind a rule stands for.
    using comments = std::map<std::string, std::function<void(rule&)>, std::less<>>;

    /// Adds the rules of a text, one below the other; a line that begins with a space goes on. A comment that `known`
    /// has no meaning for is an error, but for one that names a document. So is a name that has a rule already.
    void add(std::string_view text, const comments& known = {});

    /// To be called when all rules have been added. A name that has no rule is an error.
    void resolve();

    rule& at(std::string_view name);
    const rule& at(std::string_view name) const { return const_cast<grammar&>(*this).at(name); }
    bool has(std::string_view name) const;

    const std::map<std::string, rule, std::less<>>& rules() const { return rules_; }

    /// The alternatives and counts below a rule that were never made, one a line.
    static std::string never_made(const rule& of);

private:
    std::map<std::string, rule, std::less<>> rules_;  // by their names in lower case
};

/// The text of all blocks of a page that are marked as ABNF.
std::string abnf_of_page(std::string_view page);

/// Visits an element and all that it is made of.
void for_each_element(element& of, const std::function<void(element&)>& f);

/// Makes "[SP unit]" groups behind the first unit of "(" unit ... ")" come in any order, the first among them.
void allow_any_order(rule& of);

/// The name at the beginning of what is left: the octets up to one that no name holds.
std::string name_at(std::string_view left);

/// Makes sentences at random. What was made least often is preferred, and deep inside what comes to an end.
class maker {
public:
    explicit maker(std::uint32_t seed) : random_(seed) {}

    /// A sentence of the rule; empty with `made` false if none was found that meets all conditions.
    std::string make(const rule& of, const circumstances& when, bool& made);

    std::mt19937& random() { return random_; }
    std::size_t below(std::size_t n) { return random_() % n; }

private:
    /// It is time to come to an end.
    bool is_deep() const;
    bool put(const element& of, std::string& to);
    bool put(const rule& of, std::string& to);
    bool put_alternative(const element& of, std::string& to);
    bool put_repetition(const element& of, std::string& to);

    std::mt19937 random_;
    circumstances when_{};
    std::size_t depth_ = 0;
    std::size_t rules_ = 0;
};

/// Tells whether octets are a sentence: follows all ways at once, so nothing depends on the order of alternatives.
class recognizer {
public:
    verdict recognize(const rule& of, std::string_view octets, const circumstances& when);

private:
    /// Where a sentence that begins at some place can end, in ascending order.
    using places = std::vector<std::uint32_t>;

    void match(const element& of, std::uint32_t at, places& ends);
    void match_sequence(const std::vector<element>& parts, std::uint32_t at, places& ends);
    void match_repetition(const element& of, std::uint32_t at, places& ends);
    const places& match(const rule& of, std::uint32_t at);

    std::string_view octets_;
    circumstances when_{};
    bool undecided_ = false;
    std::unordered_map<const rule*, std::vector<std::pair<std::uint32_t, places>>> known_[2];
};

}  // namespace test::abnf

#endif
