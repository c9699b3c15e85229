// Writes the words of the grammar as a dictionary for fuzzers: `dictionary response`, `dictionary command`.
//
// They are the keywords of all productions, and what stands in quotes in their ABNF.
#include "../tests/support/productions.hpp"

#include <imapwire/command.hpp>
#include <imapwire/response.hpp>

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <set>
#include <string>
#include <string_view>

namespace {

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
    void production() {
        using rule = imapwire::grammar<T>;
        if constexpr (requires { rule::keyword; }) add(rule::keyword);
        if constexpr (requires { rule::abnf; }) text(rule::abnf);
    }

    const std::set<std::string>& all() const { return all_; }

private:
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
    test::production_finder productions(all);
    for (const char* const word : {"\r\n", "{0}\r\n", "{1}\r\n", "{3+}\r\n", "~{2}\r\n", "\"\"", "\\\"", "\\\\", "NIL", "()", "\xc3\xa9", "\xf0\x9f\x98\x89", "4294967295",
                                   "9223372036854775807", "INBOX", "\\Seen", "X-OWN"})
        all.add(word);
    if (count == 2 && std::strcmp(arguments[1], "response") == 0) {
        for (const char* const word : {"* ", "+ ", "A1 ", "* 1 FETCH (", ")\r\n"}) all.add(word);
        productions.all(imapwire::response_alternatives{});
    } else if (count == 2 && std::strcmp(arguments[1], "command") == 0) {
        all.add("A1 ");
        productions.all(imapwire::command_alternatives{});
    } else {
        std::fprintf(stderr, "usage: %s response|command\n", arguments[0]);
        return EXIT_FAILURE;
    }
    for (const std::string& word : all.all()) print(word);
    return EXIT_SUCCESS;
}
