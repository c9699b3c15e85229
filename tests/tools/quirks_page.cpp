// Usage: quirks_page PROJECT-FOLDER [--check]
// Writes docs/quirks.md from tests/data/quirks.tsv, the table that the test of the quirks goes through, and from the
// descriptions in core/quirk.hpp. With --check it writes nothing, and fails if that is not what it would write.
#include "support/quirks.hpp"

#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace {

std::string read_file(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

constexpr std::string_view introduction =
    R"(# What real servers and clients get wrong

This page is made by `tests/tools/quirks_page.cpp` from `tests/data/quirks.tsv`. The test `quirks` goes through the same
table, so that what stands here is what happens.

In strict mode, which is the default, a message that breaks the rules is refused: "Strict" says with which error, and at
which octet. In lenient mode (`options::lenient`) each known deviation is read as what it can only mean, and
`quirks()` of the message tells which were met, each by its name. Where a part can't be read in one way only, that part
alone is isolated: it is delivered as `unparsed`, with its bytes and the error, and everything around it is read. Nothing
that strict mode accepts is read differently in lenient mode.

"Written as" is what the message becomes when it is serialized again: always what the RFC wants. If the RFC has no
spelling for what was meant, serializing fails, and the error stands there.

Where an example ends in the table, the end of the line follows. `<CRLF>`, `<LF>`, `<SP>`, `<TAB>` and `<NUL>` stand for
those octets.

The last column says who does it, and where it was reported or is allowed for: "go-imap #500" is an issue of that project,
"imap-proto rfc3501/mod.rs:718" a line of its source, "defects" the list of such things at modern-email/defects.

)";

/// The enumerators of quirk and what is said about them, in their order.
std::vector<std::pair<std::string, std::string>> quirks(const std::string& header) {
    std::vector<std::pair<std::string, std::string>> made;
    bool within = false;
    for (const std::string& line : test::detail::split(header, '\n')) {
        if (line.find("enum class quirk") != line.npos) within = true;
        if (within && line.find("};") != line.npos) break;
        const std::size_t comment = line.find("///< "), comma = line.find(',');
        if (within && comment != line.npos && comma < comment) made.emplace_back(line.substr(4, comma - 4), line.substr(comment + 5));
    }
    return made;
}

/// For a cell of a table, with a backslash before each of `special`.
std::string cell(std::string_view text, std::string_view special = "|\\*<[") {
    std::string made;
    for (const char c : text) {
        if (special.find(c) != special.npos) made += '\\';
        made += c;
    }
    return made;
}

std::string code(std::string_view text) { return text.empty() ? std::string() : "`" + cell(text, "|") + "`"; }

/// Words of the tables as code, "accepted" and the like as they are.
std::string result(const std::string& text) {
    if (text == "accepted" || text == "refused" || text.empty()) return text;
    std::string made;
    for (const std::string& word : test::detail::split(text, ' ')) {
        const bool number = word.find_first_not_of("0123456789") == word.npos;
        made += (made.empty() ? "" : number ? " at " : ", ") + (number ? word : code(word));
    }
    return made;
}

std::string page(const std::vector<test::quirk_row>& rows, const std::vector<std::pair<std::string, std::string>>& named) {
    std::string made(introduction);
    made += "## The names\n\n| quirk | what it is |\n|---|---|\n";
    for (const auto& [name, what] : named) made += "| " + code(name) + " | " + cell(what) + " |\n";
    for (const bool client : {false, true}) {
        made += client ? "\n## Of clients\n\n" : "\n## Of servers\n\n";
        made += "| what | example | Strict | Lenient | Written as | seen at, notes |\n|---|---|---|---|---|---|\n";
        for (const test::quirk_row& row : rows) {
            if (row.client != client) continue;
            const bool is_message = row.written.find(' ') != row.written.npos || row.written.find('<') != row.written.npos;
            made += "| " + cell(row.name) + " | " + code(row.example) + " | " + result(row.strict) + " | " + result(row.lenient) +
                    " | " + (is_message ? code(row.written) : result(row.written)) + " | " + cell(row.notes) + " |\n";
        }
    }
    return made;
}

}  // namespace

int main(int argc, char** argv) {
    const bool check = argc == 3 && std::string_view(argv[2]) == "--check";
    if (argc != 2 && !check) {
        std::cerr << "usage: quirks_page PROJECT-FOLDER [--check]\n";
        return 2;
    }
    const std::filesystem::path folder = argv[1];
    const auto rows = test::quirk_rows(read_file(folder / "tests/data/quirks.tsv"));
    const auto named = quirks(read_file(folder / "include/imapwire/core/quirk.hpp"));
    if (rows.empty() || named.empty()) {
        std::cerr << "no quirks in " << folder.string() << '\n';
        return 1;
    }
    const std::filesystem::path path = folder / "docs/quirks.md";
    const std::string wanted = page(rows, named);
    if (read_file(path) == wanted) return 0;
    if (check) {
        std::cerr << path.string() << " is out of date: run quirks_page " << folder.string() << '\n';
        return 1;
    }
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << wanted;
    return 0;
}
