// Usage: registry_constants TESTS-FOLDER [--check]
// Writes constexpr/registry_*.cpp, which make the compiler check what stands in data/registry.tsv, examples and what is
// malformed, the hostile streams that are no longer than 4 KiB, and the deviations in data/quirks.tsv. With --check it
// writes nothing, and fails if one of them is not what it would write.
#include "support/quirks.hpp"
#include "support/registry.hpp"

#include <algorithm>
#include <cstdio>
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

/// A string literal of these octets.
std::string literal(std::string_view bytes) {
    std::string made = "\"";
    for (const char c : bytes) {
        if (c == '\r')
            made += "\\r";
        else if (c == '\n')
            made += "\\n";
        else if (c == '"' || c == '\\')
            made += {'\\', c};
        else if (c >= ' ' && c <= '~')
            made += c;
        else {
            char octal[5];
            std::snprintf(octal, sizeof octal, "\\%03o", static_cast<unsigned char>(c));
            made += octal;
        }
    }
    return made + "\"sv";
}

std::string_view function(test::entry_point through) {
    switch (through) {
        case test::entry_point::response: return "response";
        case test::entry_point::greeting: return "greeting";
        case test::entry_point::command: return "command";
        case test::entry_point::client_line: return "client_line";
    }
    return {};
}

std::string checks(const std::filesystem::path& data, bool of_server) {
    std::string made = "// Made by tests/tools/registry_constants.cpp. The numbers are lines of "
                       "tests/data/registry.tsv, and of quirks.tsv.\n"
                       "#include \"constexpr/registry.hpp\"\n\n"
                       "using namespace std::string_view_literals;\n\n";
    for (const test::example& row : test::examples(read_file(data / "registry.tsv"))) {
        const bool server = row.through == test::entry_point::response || row.through == test::entry_point::greeting;
        if (server != of_server) continue;
        const std::string end = std::string(row.utf8 ? ", true" : ", false") + "));  // " + std::to_string(row.line) +
                                '\n';
        made.append("static_assert(test::holds(test::").append(function(row.through)) += ", " + literal(row.bytes);
        if (row.canonical != row.bytes) made += ", " + literal(row.canonical);
        made += end;
        made.append("static_assert(test::refuses(test::").append(function(row.through)) += ", " +
                                                                                           literal(row.malformed) + end;
    }
    const auto survives = [&](std::string_view bytes, const std::string& name) {
        made += "static_assert(test::survives(test::";
        made += of_server ? "response, imapwire::side::server, " : "command, imapwire::side::client, ";
        made += literal(bytes) + "));  // " + name + '\n';
    };
    std::vector<std::filesystem::path> streams;
    for (const auto& entry : std::filesystem::directory_iterator(data / "corpus/hostile"))
        if (entry.path().extension() == (of_server ? ".s2c" : ".c2s") && entry.file_size() <= 4096)
            streams.push_back(entry.path());
    std::sort(streams.begin(), streams.end());
    made += '\n';
    for (const std::filesystem::path& path : streams) survives(read_file(path), path.filename().string());
    made += '\n';
    for (const test::quirk_row& row : test::quirk_rows(read_file(data / "quirks.tsv")))
        if (row.client != of_server) survives(row.bytes, std::to_string(row.line));
    return made;
}

}  // namespace

int main(int argc, char** argv) {
    const bool check = argc == 3 && std::string_view(argv[2]) == "--check";
    if (argc != 2 && !check) {
        std::cerr << "usage: registry_constants TESTS-FOLDER [--check]\n";
        return 2;
    }
    const std::filesystem::path folder = argv[1];
    bool current = true;
    for (const bool of_server : {false, true}) {
        const std::filesystem::path path = folder / "constexpr" /
                                           (of_server ? "registry_server.cpp" : "registry_client.cpp");
        const std::string wanted = checks(folder / "data", of_server);
        if (read_file(path) == wanted) continue;
        if (check) {
            std::cerr << path.string() << " is out of date: run registry_constants " << folder.string() << '\n';
            current = false;
        } else {
            std::ofstream(path, std::ios::binary) << wanted;
        }
    }
    return current ? 0 : 1;
}
