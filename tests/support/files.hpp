// The data of the tests: files as they are, and the recorded and hostile streams.
#ifndef IMAPWIRE_TESTS_SUPPORT_FILES_HPP
#define IMAPWIRE_TESTS_SUPPORT_FILES_HPP

#include <imapwire/core/options.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <vector>

namespace test {

inline std::string read_file(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) throw std::runtime_error("can't read " + path.string());
    return {std::istreambuf_iterator<char>(file), {}};
}

/// What one side of a connection sent.
struct stream {
    std::string name;
    imapwire::side from;
    std::string bytes;
};

/// The streams below tests/data/corpus/FOLDER.
inline std::vector<stream> streams(const std::string& folder) {
    const std::filesystem::path corpus = std::filesystem::path(IMAPWIRE_TEST_DATA) / "corpus";
    std::vector<stream> made;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(corpus / folder)) {
        const std::string extension = entry.path().extension().string();
        if (extension != ".s2c" && extension != ".c2s") continue;
        made.push_back({std::filesystem::relative(entry.path(), corpus).generic_string(),
                        extension == ".s2c" ? imapwire::side::server : imapwire::side::client, read_file(entry.path())});
    }
    std::sort(made.begin(), made.end(), [](const stream& a, const stream& b) { return a.name < b.name; });
    if (made.empty()) throw std::runtime_error("no streams in " + folder);
    return made;
}

}  // namespace test

#endif
