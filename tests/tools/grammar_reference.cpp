// Usage: grammar_reference PROJECT-FOLDER [--check]
// Writes docs/grammar.md: the rule of every production, as the library holds it, as ABNF, beside the section of the RFC
// that the headers name. With --check it writes nothing, and fails if the file is not what it would write.
#include "support/generated.hpp"
#include "support/productions.hpp"

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <iostream>
#include <map>
#include <regex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

/// Rules by the qualified names of their types.
using rules = std::map<std::string, std::string, std::less<>>;

/// Collects the rules of all productions that it is told.
struct rule_collector {
    rules all{};

    template <class T>
    void production() {
        std::string abnf;
        imapwire::describe<T>(abnf);
        all.emplace(std::string(imapwire::qualified_name<T>), abnf);
    }
};

/// What a header says about itself and about the types that it declares.
struct header {
    struct type {
        std::string name;  ///< qualified, without "imapwire::" and without the "_" that keeps it from being a keyword
        std::string rfc;   ///< as in "RFC 9051, 9"; empty if the comment names none
    };

    std::string title;
    std::string rfc;
    std::vector<type> types;
    std::vector<std::string> productions;  ///< those of the types that have a grammar
};

/// All "RFC 9051, 7.5.2 and 9" in a comment, those without a section only if the RFC is named nowhere with one.
std::string rfcs(const std::string& comment) {
    static const std::regex pattern(R"((RFC \d+)((?:, \d+(?:\.\d+)*)(?:(?:,| and| to) \d+(?:\.\d+)*)*)?)");
    std::vector<std::pair<std::string, std::string>> all;
    for (std::sregex_iterator i(comment.begin(), comment.end(), pattern), end; i != end; ++i) {
        const std::pair<std::string, std::string> one((*i)[1], (*i)[2]);
        if (std::find(all.begin(), all.end(), one) == all.end()) all.push_back(one);
    }
    std::string made;
    for (const auto& [rfc, section] : all) {
        const bool elsewhere = std::any_of(all.begin(), all.end(), [&of = rfc](const auto& other) { return other.first == of && !other.second.empty(); });
        if (!section.empty() || !elsewhere) made += (made.empty() ? "" : "; ") + rfc + section;
    }
    return made;
}

/// What stands in parentheses.
std::string in_parentheses(const std::string& title) {
    static const std::regex pattern(R"(\([^()]*\))");
    std::string made;
    for (std::sregex_iterator i(title.begin(), title.end(), pattern), end; i != end; ++i) made += i->str();
    return made;
}

std::string unqualified(std::string name) {
    constexpr std::string_view library = "imapwire::";
    if (name.starts_with(library)) name.erase(0, library.size());
    if (name.ends_with('_')) name.pop_back();
    return name;
}

header read_header(const std::filesystem::path& path) {
    static const std::regex opens(R"((?:inline )?namespace ([\w:]+) \{)");
    static const std::regex declares(R"((?:struct|class|enum class) (\w+)(?: final)? ?([:{].*))");
    static const std::regex specializes(R"(struct grammar<(\w\w[\w:]*)>.*)");
    static const std::regex of_rfc(R"(rfc(\d+)_.*)");
    header made;
    std::vector<std::string> namespaces;
    std::string comment;
    std::smatch found;
    bool in_title = true;
    for (const std::string& line : test::lines(test::text_of(path))) {
        if (in_title && line.starts_with("// ")) {
            made.title += (made.title.empty() ? "" : " ") + line.substr(3);
            continue;
        }
        in_title = false;
        if (line.starts_with("///")) {
            comment += line + ' ';
            continue;
        }
        if (std::regex_match(line, found, opens)) {
            namespaces.push_back(found[1]);
        } else if (line.starts_with("}  // namespace") && !namespaces.empty()) {
            namespaces.pop_back();
        } else if (std::regex_match(line, found, declares)) {
            std::string scope;
            for (const std::string& one : namespaces) scope += one + "::";
            made.types.push_back({unqualified(scope + found[1].str()), rfcs(comment + found[2].str())});
        } else if (std::regex_match(line, found, specializes)) {
            made.productions.push_back(unqualified(found[1]));
        }
        if (line.find("using grammar = ") != line.npos && !made.types.empty()) made.productions.push_back(made.types.back().name);
        comment.clear();
    }
    made.rfc = rfcs(in_parentheses(made.title));
    const std::string name = path.filename().string();
    if (made.rfc.empty() && std::regex_match(name, found, of_rfc)) made.rfc = "RFC " + found[1].str();
    return made;
}

/// One rule and its RFC, in lines of some width.
std::string layout(const std::string& abnf, const std::string& rfc) {
    constexpr std::size_t width = 110;
    std::string made, line;
    std::size_t from = 0;
    while (from < abnf.size()) {
        std::size_t to = abnf.find(' ', from + 1);
        if (to == abnf.npos) to = abnf.size();
        const std::string word = abnf.substr(from, to - from);
        if (line.size() + word.size() > width) {
            made += line + '\n';
            line = "   ";
        }
        line += word;
        from = to;
    }
    made += line;
    return made + std::string(std::max<std::size_t>(2, line.size() < 60 ? 60 - line.size() : 2), ' ') + "; " + rfc + '\n';
}

std::string reference(const std::filesystem::path& project, rules all, bool& complete) {
    std::string made =
        "# The grammar\n\n"
        "Every production as the library holds it, printed from the code by `describe` (`imapwire/grammar/describe.hpp`), in the\n"
        "order of the headers, beside the section of the RFC. Made by `tests/tools/grammar_reference.cpp`; a test checks that it\n"
        "is current.\n\n"
        "The names are those of the C++ types, with `-` for `_` and for `::`: `fetched-uid` is `imapwire::fetched::uid`. Keywords\n"
        "are read in any letter case. Core rules (`SP`, `DQUOTE`, `CRLF`, `DIGIT`) are those of RFC 5234, `type-name` and\n"
        "`subtype-name` those of RFC 4288, 4.2, and other names that have no rule here those of RFC 9051, 9.\n";
    made += "\n" + std::to_string(all.size()) + " productions.\n";
    std::vector<std::string> missing;
    rules left = all;
    for (const std::string folder : {"token", "message", "extension", "protocol", ""}) {
        std::vector<std::filesystem::path> paths;
        for (const auto& entry : std::filesystem::directory_iterator(project / "include/imapwire" / folder))
            if (entry.path().extension() == ".hpp") paths.push_back(entry.path());
        std::sort(paths.begin(), paths.end());
        for (const std::filesystem::path& path : paths) {
            const header read = read_header(path);
            std::string section;
            for (const header::type& type : read.types) {
                const auto found = left.find(type.name);
                if (found == left.end()) continue;
                const std::string& rfc = type.rfc.empty() ? read.rfc : type.rfc;
                section += layout(found->second, rfc.empty() ? "no RFC" : rfc);
                left.erase(found);
            }
            for (const std::string& name : read.productions)
                if (!all.contains(name)) missing.push_back(name);
            if (section.empty()) continue;
            made += "\n## `" + (folder.empty() ? "" : folder + '/') + path.filename().string() + "`\n\n" + read.title + "\n\n```abnf\n" +
                    section + "```\n";
        }
    }
    for (const std::string& name : missing) std::cerr << "no message leads to the production " << name << ": it is in no list in include/imapwire/protocol\n";
    for (const auto& [name, abnf] : left) std::cerr << "no header declares " << name << " (" << abnf << ")\n";
    complete = missing.empty() && left.empty();
    return made;
}

}  // namespace

int main(int argc, char** argv) {
    const bool check = argc == 3 && std::string_view(argv[2]) == "--check";
    if (argc != 2 && !check) {
        std::cerr << "usage: grammar_reference PROJECT-FOLDER [--check]\n";
        return 2;
    }
    const std::filesystem::path project = argv[1];
    rule_collector found;
    test::production_finder all(found);
    all.all(imapwire::response_alternatives{});
    all.all(imapwire::command_alternatives{});
    all.all(imapwire::client_line_alternatives{});
    all.all(test::named_productions{});
    bool complete = false;
    const std::string wanted = reference(project, found.all, complete);
    return test::keep_current(project / "docs/grammar.md", wanted, check, "grammar_reference") && complete ? 0 : 1;
}
