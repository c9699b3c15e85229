// The rows of tests/data/quirks.tsv: what real servers and clients get wrong, beside what becomes of it. The standard
// library only: the tools use it as well.
#ifndef IMAPWIRE_TESTS_SUPPORT_QUIRKS_HPP
#define IMAPWIRE_TESTS_SUPPORT_QUIRKS_HPP

#include "support/registry.hpp"

#include <cstddef>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace test {

struct quirk_row {
    std::size_t line;     ///< in the file
    std::string name;
    bool client;          ///< a client sends it
    bool legal;
    std::string example;  ///< as in the file
    std::string bytes;    ///< with the end of its line
    std::string notes;
    std::string strict;   ///< "accepted", or the error and its offset
    std::string lenient;  ///< "accepted", "refused", or the quirks that it is accepted with
    std::string written;  ///< what it is written as once it was read leniently, or the error
};

/// An example's octets. The last CRLF is omitted in the file, unless the example ends in an LF of its own.
inline std::string quirk_bytes(std::string_view example) {
    std::string bytes = detail::octets(example);
    if (bytes.ends_with("\n\r\n")) bytes.resize(bytes.size() - 2);
    return bytes;
}

inline std::vector<quirk_row> quirk_rows(std::string_view table) {
    std::vector<quirk_row> made;
    std::size_t line = 0;
    for (const std::string& row : detail::split(table, '\n')) {
        ++line;
        const std::vector<std::string> column = detail::split(row, '\t');
        if (line == 1 || row.empty()) continue;
        if (column.size() != 8) throw std::runtime_error("quirks.tsv:" + std::to_string(line) + ": not eight columns");
        made.push_back({line, column[0], column[1] == "client", column[2] == "yes", column[3], quirk_bytes(column[3]), column[4],
                        column[5], column[6], column[7]});
    }
    return made;
}

}  // namespace test

#endif
