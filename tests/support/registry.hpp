// The examples of tests/data/registry.tsv. The standard library only: the tools use it as well.
#ifndef IMAPWIRE_TESTS_SUPPORT_REGISTRY_HPP
#define IMAPWIRE_TESTS_SUPPORT_REGISTRY_HPP

#include <algorithm>
#include <cstddef>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace test {

/// The function that a message is parsed by.
enum class entry_point { response, greeting, command, client_line };

/// One row: a message and how it is parsed, what it is written as, and what would be malformed about it.
struct example {
    std::size_t line;   ///< in the file
    std::string kind;
    std::string name;
    std::string rfc;    ///< one or several: "9208 (2087)"
    entry_point through;
    bool utf8;          ///< it holds octets above 127
    std::string bytes;  ///< with its CRLF
    std::string canonical;  ///< what is written, with its CRLF
    std::string malformed;  ///< with its CRLF
    std::string refused;    ///< the error that strict reading of it gives, and the offset: "expected_space 13"
};

namespace detail {

/// The columns of the table, in their order.
inline constexpr std::string_view columns = "kind\tname\trfc\tcapability\tside\texample\tcanonical\tmalformed\trefused\tnotes";
inline constexpr std::size_t column_count = static_cast<std::size_t>(std::count(columns.begin(), columns.end(), '\t')) + 1;

/// The octets that an example stands for: <CRLF> <NUL> <SP> <TAB> <LF> are written out, the last CRLF is omitted.
inline std::string octets(std::string_view text) {
    constexpr std::pair<std::string_view, std::string_view> names[] = {
        {"<CRLF>", "\r\n"}, {"<NUL>", {"\0", 1}}, {"<SP>", " "}, {"<TAB>", "\t"}, {"<LF>", "\n"}};
    std::string made;
    while (!text.empty()) {
        const auto* name = std::find_if(std::begin(names), std::end(names), [&](const auto& n) { return text.starts_with(n.first); });
        if (name != std::end(names)) {
            made += name->second;
            text.remove_prefix(name->first.size());
        } else {
            made += text.front();
            text.remove_prefix(1);
        }
    }
    return made + "\r\n";
}

inline std::vector<std::string> split(std::string_view text, char by) {
    std::vector<std::string> parts;
    for (;;) {
        const std::size_t end = text.find(by);
        parts.emplace_back(text.substr(0, end));
        if (end == text.npos) return parts;
        text.remove_prefix(end + 1);
    }
}

/// Whether the numbers in a list of RFCs ("4466|9051", "9208 (2087)") hold one of `wanted`.
inline bool names_any(std::string_view rfcs, const std::vector<std::string>& wanted) {
    std::string digits;
    for (const char c : rfcs) digits += c >= '0' && c <= '9' ? c : ' ';
    for (const std::string& number : split(digits, ' '))
        if (std::find(wanted.begin(), wanted.end(), number) != wanted.end()) return true;
    return false;
}

}  // namespace detail

/// The examples of the RFCs with these numbers, or of all, from the text of the registry.
inline std::vector<example> examples(std::string_view registry, const std::vector<std::string>& rfcs = {}) {
    std::vector<example> made;
    std::size_t line = 0;
    for (const std::string& row : detail::split(registry, '\n')) {
        const auto where = [&] { return "registry.tsv:" + std::to_string(line) + ": "; };
        ++line;
        const std::vector<std::string> column = detail::split(row, '\t');
        if (line == 1 && row != detail::columns)
            throw std::runtime_error(where() + "not the columns that are expected");
        if (line == 1 || row.empty()) continue;
        if (column.size() != detail::column_count)
            throw std::runtime_error(where() + "a column is missing");
        // An example may be empty, and is written as such then: a bare CRLF.
        if ((column[6].empty() && !column[5].empty()) || column[7].empty() || column[8].empty())
            throw std::runtime_error(where() + "nothing says what is written, or what is refused");
        if (!rfcs.empty() && !detail::names_any(column[2], rfcs)) continue;
        example& e = made.emplace_back();
        e.line = line;
        e.kind = column[0];
        e.name = column[1];
        e.rfc = column[2];
        e.bytes = detail::octets(column[5]);
        e.canonical = detail::octets(column[6]);
        e.malformed = detail::octets(column[7]);
        e.refused = column[8];
        e.utf8 = std::any_of(e.bytes.begin(), e.bytes.end(),
                             [](char c) { return static_cast<unsigned char>(c) > 127; });
        if (e.kind == "greeting")
            e.through = entry_point::greeting;
        else if (column[4] == "server")
            e.through = entry_point::response;
        else if (column[4] == "client")
            e.through = entry_point::command;
        else if (column[4] == "client-line")
            e.through = entry_point::client_line;
        else
            throw std::runtime_error(where() + "no such side: " + column[4]);
    }
    return made;
}

}  // namespace test

#endif
