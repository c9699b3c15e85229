// Writes the words of the grammar as a dictionary for fuzzers: `dictionary response`, `dictionary command`.
//
// It goes through the rules of all alternatives and of their parts, as describing them does, and collects their
// keywords and what stands in quotes in their ABNF.
#include <imapwire/command.hpp>
#include <imapwire/grammar/inspect.hpp>
#include <imapwire/response.hpp>

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>

namespace {

/// A description (grammar/describe.hpp) that follows every reference once.
class words {
public:
    void add(std::string_view word) {
        if (!word.empty()) all_.emplace(word);
    }

    /// ABNF: what stands between quotes.
    void text(std::string_view abnf) {
        for (std::size_t begin = abnf.find('"'); begin != std::string_view::npos;) {
            const std::size_t end = abnf.find('"', begin + 1);
            if (end == std::string_view::npos) return;
            add(abnf.substr(begin + 1, end - begin - 1));
            begin = abnf.find('"', end + 1);
        }
    }

    void quoted(std::string_view word) { add(word); }

    template <class T>
    void name() {}

    template <class T>
    void rule() {
        static bool followed = false;
        if (followed) return;
        followed = true;
        using rule_type = imapwire::grammar<T>;
        if constexpr (requires { rule_type::keyword; }) add(rule_type::keyword);
        if constexpr (requires { rule_type::abnf; }) text(rule_type::abnf);
        if constexpr (requires(words& d) { rule_type::describe(d); }) rule_type::describe(*this);
        if constexpr (requires { typename T::alternatives; }) rules(typename T::alternatives{});
        if constexpr (imapwire::has_parts<T>) {
            const T value{};
            rule_type::inspect([&]<class Part>(std::string_view, const Part&) { rule_of<Part>(); }, value);
        }
    }

    template <class... Ts>
    void rules(imapwire::types<Ts...>) {
        (rule<Ts>(), ...);
    }

    const std::set<std::string>& all() const { return all_; }

private:
    /// Parts whose own rule only says how a T is wrapped.
    template <class Part>
    void rule_of() {
        if constexpr (std::is_same_v<Part, bool> || std::is_arithmetic_v<Part>) {
            return;
        } else if constexpr (requires { typename Part::value_type; typename imapwire::grammar<typename Part::value_type>; }) {
            rule<typename Part::value_type>();
            if constexpr (requires(words& d) { imapwire::grammar<Part>::describe(d); }) rule<Part>();
        } else if constexpr (requires { imapwire::grammar<Part>::starts(""); }) {
            rule<Part>();
        }
    }

    std::set<std::string> all_{};
};

void print(std::string_view word) {
    std::putchar('"');
    for (const char c : word) {
        const auto octet = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') std::printf("\\%c", c);
        else if (octet < 0x20 || octet > 0x7e) std::printf("\\x%02x", octet);
        else std::putchar(c);
    }
    std::puts("\"");
}

}  // namespace

int main(int count, char** arguments) {
    words all;
    for (const char* const word : {"\r\n", "{0}\r\n", "{1}\r\n", "{3+}\r\n", "~{2}\r\n", "\"\"", "\\\"", "\\\\", "NIL", "()", "\xc3\xa9", "\xf0\x9f\x98\x89", "4294967295",
                                   "9223372036854775807", "INBOX", "\\Seen", "X-OWN"})
        all.add(word);
    if (count == 2 && std::strcmp(arguments[1], "response") == 0) {
        for (const char* const word : {"* ", "+ ", "A1 ", "* 1 FETCH (", ")\r\n"}) all.add(word);
        all.rules(imapwire::response_alternatives{});
    } else if (count == 2 && std::strcmp(arguments[1], "command") == 0) {
        all.add("A1 ");
        all.rules(imapwire::command_alternatives{});
    } else {
        std::fprintf(stderr, "usage: %s response|command\n", arguments[0]);
        return EXIT_FAILURE;
    }
    for (const std::string& word : all.all()) print(word);
    return EXIT_SUCCESS;
}
