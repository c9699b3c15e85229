// What docs/grammar.md says of every production, and what is read: sentences made at random from the one are read by
// the other, and of the same sentences with an octet changed both tell the same.
//
// IMAPWIRE_SENTENCES=COUNT and IMAPWIRE_SEED=NUMBER ask for more of them, or others.
#include "support/abnf.hpp"
#include "support/block.hpp"
#include "support/catch.hpp"
#include "support/described.hpp"
#include "support/files.hpp"
#include "support/imap_abnf.hpp"
#include "support/messages.hpp"
#include "support/productions.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

using namespace imapwire;
namespace abnf = test::abnf;

namespace {

/// What reading one production gave.
struct outcome {
    bool whole = false;   ///< all octets are one T
    std::string error{};  ///< why they are not
    std::string wrong{};  ///< what is wrong with what was read
};

/// What is done with one production, without its type: it has two values.
struct typeless_production {
    std::string name;
    side from;
    const char* (*read)(input& in, std::size_t value);
    void (*write)(output& out, std::size_t value);
    bool (*equal)();
};

template <class T>
struct operations_of {
    inline static T values[2]{};

    static const char* read(input& in, std::size_t value) { return imapwire::read<T>(in.begin, in, values[value] = T{}); }
    static void write(output& out, std::size_t value) {
        if constexpr (requires { grammar<T>::write_line(out, values[value]); })
            grammar<T>::write_line(out, values[value]);
        else
            imapwire::write(out, values[value]);
    }
    static bool equal() { return imapwire::equal(values[0], values[1]); }
};

bool read_whole(const typeless_production& one, std::string_view line, const abnf::circumstances& when,
                std::size_t value, error& why) {
    const options how{.utf8 = when.utf8};
    input in(line, how, when.from);
    in.in_text = when.in_text;
    const char* const end = one.read(in, value);
    why = in.error;
    return end != nullptr && end + 2 == line.data() + line.size();
}

/// Reads octets, which a line end follows. What is read is written, and must be read again as the same.
outcome outcome_of(const typeless_production& one, std::string_view octets, const abnf::circumstances& when) {
    outcome made;
    error why;
    const test::block line(std::string(octets) + "\r\n");
    made.whole = read_whole(one, line, when, 0, why);
    if (!made.whole) {
        made.error = why.code == errc::none ? "it goes on" : test::text(why);
        return made;
    }
    std::string written;
    {
        append_output<std::string> out(written, {.utf8 = when.utf8, .literal_plus = true, .binary = true}, when.from);
        out.set_in_text(when.in_text);
        one.write(out, 0);
        why = out.error();
    }
    const test::block again(written + "\r\n");
    if (why.code != errc::none)
        made.wrong = "can't be written: " + test::text(why);
    else if (!read_whole(one, again, when, 1, why))
        made.wrong = "not read again: " + test::printable(again);
    else if (!one.equal())
        made.wrong = "another value is written: " + test::printable(again);
    return made;
}

template <side From>
struct production_collector {
    std::vector<typeless_production> all{};

    template <class T>
    void production() {
        std::string abnf;
        describe<T>(abnf);
        using of = operations_of<T>;
        all.push_back({abnf.substr(0, abnf.find(' ')), From, &of::read, &of::write, &of::equal});
    }
};

std::vector<typeless_production> find_productions() {
    production_collector<side::server> server;
    test::production_finder from_server(server);
    from_server.all(response_alternatives{});
    from_server.all(test::named_productions{});
    production_collector<side::client> client;
    test::production_finder from_client(client);
    from_client.all(command_alternatives{});
    from_client.all(client_line_alternatives{});
    from_client.all(test::named_productions{});
    server.all.insert(server.all.end(), client.all.begin(), client.all.end());
    return server.all;
}

/// Those that servers send, then those that clients do; many do both.
const std::vector<typeless_production>& productions() {
    static const std::vector<typeless_production> found = find_productions();
    return found;
}

std::uint32_t asked_for(const char* variable, std::uint32_t otherwise) {
    const char* const value = std::getenv(variable);
    return value == nullptr ? otherwise : static_cast<std::uint32_t>(std::strtoul(value, nullptr, 10));
}

const std::uint32_t sentences = asked_for("IMAPWIRE_SENTENCES", 60);
const std::uint32_t seed = asked_for("IMAPWIRE_SEED", 9051);

abnf::grammar page() { return test::imap_grammar(test::read_file(IMAPWIRE_SOURCE_DIR "/docs/grammar.md")); }

/// The octets that make a difference somewhere.
char odd_octet(abnf::maker& maker) {
    using namespace std::string_view_literals;
    constexpr std::string_view odd = " ()[]<>{}\"\\\r\n\0\t*%+-~:,.$/=019aAxXN\x7f\x80\xc3\xff"sv;
    return odd[maker.below(odd.size())];
}

/// The octets with one of them changed, or with a word left out or repeated.
std::string mutated(std::string octets, abnf::maker& maker) {
    const std::size_t at = maker.below(octets.size() + 1);
    switch (octets.empty() ? 0 : maker.below(7)) {
        case 0: return octets.insert(at, 1, odd_octet(maker));
        case 1: return octets.erase(std::min(at, octets.size() - 1), 1);
        case 2: std::swap(octets[at % octets.size()], octets[(at + 1) % octets.size()]); return octets;
        case 3: return octets.insert(at, 1, octets[at % octets.size()]);
        case 4: return octets.erase(at, octets.find_first_of(" ()", at + 1) - at);
        case 5: return octets.insert(at, octets.substr(at, octets.find_first_of(" ()", at + 1) - at));
        default: octets[at % octets.size()] = odd_octet(maker); return octets;
    }
}

/// The octets with one of the words that make a difference somewhere in place of another word.
std::string with_odd_word(const std::string& octets, abnf::maker& maker) {
    constexpr std::string_view odd[] = {
        "$",   "*",     "1:*",    "1,2",     "0",        "01",       "-1",  "4294967296", "9223372036854775808",
        "x",   "NIL",   "\"\"",   "\"x y\"", "{1}\r\nx", "~{0}\r\n", "()",  "(x)",        "(x y)",
        "[]",  "INBOX", "\\Seen", "\\*",     "\\",       "$Junk",    "UID", "x]",         "1",
        "1:2", "+",     "=",      "a/b"};
    constexpr std::string_view separators = " ()[]<>";
    std::vector<std::size_t> begins{0};
    for (std::size_t at = 0; at + 1 < octets.size(); ++at)
        if (separators.find(octets[at]) != separators.npos) begins.push_back(at + 1);
    const std::size_t begin = begins[maker.below(begins.size())];
    const std::size_t end = std::min(octets.find_first_of(separators, begin), octets.size());
    return octets.substr(0, begin).append(odd[maker.below(std::size(odd))]) + octets.substr(end);
}

struct counts {
    std::size_t sentences = 0;
    std::size_t mutants = 0;
    std::size_t mutants_accepted = 0;
};

std::string described(std::string_view octets, const abnf::circumstances& when) {
    return test::printable(octets) + (when.utf8 ? " (UTF-8)" : "") +
           (when.from == side::client ? " from a client" : " from a server");
}

/// What is wrong with a production; empty if nothing is.
std::string wrong_with(const typeless_production& one, const abnf::rule& rule, counts& done) {
    abnf::maker maker(seed);
    abnf::recognizer recognizer;
    for (std::uint32_t round = 0; round != sentences; ++round) {
        const abnf::circumstances when{one.from, maker.below(2) == 0, rule.is_in_text};
        bool made = false;
        const std::string sentence = maker.make(rule, when, made);
        if (!made) return "no sentence";
        ++done.sentences;
        if (recognizer.recognize(rule, sentence, when) == abnf::verdict::no)
            return "not recognized: " + described(sentence, when);
        const outcome read = outcome_of(one, sentence, when);
        if (!read.whole) return "not read: " + described(sentence, when) + ": " + read.error;
        if (!read.wrong.empty()) return described(sentence, when) + ": " + read.wrong;

        for (const std::string& mutant : {mutated(sentence, maker), with_odd_word(sentence, maker)}) {
            const abnf::verdict said = recognizer.recognize(rule, mutant, when);
            if (said == abnf::verdict::undecided) continue;
            ++done.mutants;
            const bool is_sentence = said == abnf::verdict::yes;
            if (is_sentence) ++done.mutants_accepted;
            const outcome mutant_read = outcome_of(one, mutant, when);
            if (mutant_read.whole != is_sentence) {
                return (is_sentence ? "a sentence, but not read: " : "read, but no sentence: ") +
                       described(mutant, when) + ": " + mutant_read.error;
            }
            if (!mutant_read.wrong.empty()) return described(mutant, when) + ": " + mutant_read.wrong;
        }
    }
    return {};
}

}  // namespace

TEST_CASE("the page of the grammar has a rule for every production") {
    std::set<std::string> names;
    for (const typeless_production& one : productions()) names.insert(one.name);
    const abnf::grammar rules = page();
    for (const std::string& name : names) CHECK(rules.has(name));
    CHECK(names.size() > 600);
}

TEST_CASE("sentences of the grammar are what is read") {
    const abnf::grammar rules = page();
    counts done;
    for (const typeless_production& one : productions()) {
        const std::string wrong = wrong_with(one, rules.at(one.name), done);
        if (!wrong.empty()) FAIL_CHECK(one.name << ": " << wrong);
    }
    // Nothing on the page was left out.
    for (const auto& [name, rule] : rules.rules()) {
        const std::string never = abnf::grammar::never_made(rule);
        if (!never.empty()) FAIL_CHECK(rule.name << " was never made with " << never);
    }
    // Both answers are given often enough.
    CHECK(done.mutants > 0);
    CHECK(done.mutants_accepted > done.mutants / 20);
    CHECK(done.mutants_accepted < done.mutants / 2);
}
