// Files that tools make and the repository holds. The standard library only.
#ifndef IMAPWIRE_TESTS_SUPPORT_GENERATED_HPP
#define IMAPWIRE_TESTS_SUPPORT_GENERATED_HPP

#include <cstddef>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace test {

inline std::string text_of(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

inline std::vector<std::string> lines(const std::string& text) {
    std::vector<std::string> made;
    for (std::size_t begin = 0, end = 0; begin < text.size(); begin = end + 1) {
        end = text.find('\n', begin);
        if (end == text.npos) end = text.size();
        made.push_back(text.substr(begin, end - begin));
    }
    return made;
}

/// Writes the file, or with `check` tells whether it is what would be written.
inline bool keep_current(const std::filesystem::path& path, const std::string& wanted, bool check, std::string_view tool) {
    if (text_of(path) == wanted) return true;
    if (check) {
        std::cerr << path.string() << " is out of date: run " << tool << '\n';
        return false;
    }
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << wanted;
    return true;
}

}  // namespace test

#endif
