// The main function of a fuzz target that is not linked with a fuzzer: runs files, and what is in folders.
//
//     replay_response seeds/response tests/regressions/response
//
// Each file is run once, and the empty input before all of them. A folder that is not there holds none; exits with 1 if
// there is no file to run at all.
#include "require.hpp"
#include "work.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include <dirent.h>
#include <sys/stat.h>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

// Called by every basic block of the target and of the library in it, but not of this file.
extern "C" void __sanitizer_cov_trace_pc();
extern "C" void __sanitizer_cov_trace_pc() { ++fuzz::blocks_run; }

namespace {

// Files and folders are read by functions of C: what the memory sanitizer can't see into, the C++ library, fills no memory.

std::vector<std::uint8_t> content(const std::string& path) {
    std::FILE* const file = std::fopen(path.c_str(), "rb");
    fuzz::require(file != nullptr, "every input can be opened");
    std::vector<std::uint8_t> bytes;
    std::uint8_t piece[65536];
    while (const std::size_t size = std::fread(piece, 1, sizeof piece, file)) bytes.insert(bytes.end(), piece, piece + size);
    fuzz::require(std::ferror(file) == 0, "every input can be read");
    std::fclose(file);
    return bytes;
}

/// Adds a file, or all that is in a folder and in the folders in it.
void add(const std::string& path, std::vector<std::string>& inputs) {
    struct stat status {};
    if (stat(path.c_str(), &status) != 0) return;
    if (!S_ISDIR(status.st_mode)) return inputs.push_back(path);
    DIR* const folder = opendir(path.c_str());
    fuzz::require(folder != nullptr, "every folder can be read");
    while (const dirent* const entry = readdir(folder))
        if (entry->d_name[0] != '.') add(path + '/' + entry->d_name, inputs);
    closedir(folder);
}

void run(const std::vector<std::uint8_t>& bytes) { LLVMFuzzerTestOneInput(bytes.data(), bytes.size()); }

}  // namespace

int main(int count, char** arguments) {
    std::vector<std::string> inputs;
    for (int i = 1; i < count; ++i) add(arguments[i], inputs);
    std::sort(inputs.begin(), inputs.end());
    if (inputs.empty()) {
        std::fprintf(stderr, "no inputs\n");
        return EXIT_FAILURE;
    }
    run({});
    for (const std::string& path : inputs) {
        fuzz::current_input = path.c_str();
        run(content(path));
        fuzz::current_input = nullptr;
    }
    std::printf("%zu inputs\n", inputs.size());
    return EXIT_SUCCESS;
}
