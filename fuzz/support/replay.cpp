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
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

// Called by every basic block of the target and of the library in it, but not of this file.
extern "C" void __sanitizer_cov_trace_pc();
extern "C" void __sanitizer_cov_trace_pc() { ++fuzz::blocks_run; }

namespace {

std::vector<std::uint8_t> content(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::vector<std::uint8_t> bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    fuzz::require(!file.bad() && file.is_open(), "every input can be read");
    return bytes;
}

void run(const std::vector<std::uint8_t>& bytes) { LLVMFuzzerTestOneInput(bytes.data(), bytes.size()); }

}  // namespace

int main(int count, char** arguments) {
    std::vector<std::filesystem::path> inputs;
    for (int i = 1; i < count; ++i) {
        const std::filesystem::path path = arguments[i];
        if (!std::filesystem::exists(path)) continue;
        if (!std::filesystem::is_directory(path)) {
            inputs.push_back(path);
            continue;
        }
        for (const auto& entry : std::filesystem::recursive_directory_iterator(path))
            if (entry.is_regular_file()) inputs.push_back(entry.path());
    }
    std::sort(inputs.begin(), inputs.end());
    if (inputs.empty()) {
        std::fprintf(stderr, "no inputs\n");
        return EXIT_FAILURE;
    }
    run({});
    for (const std::filesystem::path& path : inputs) {
        const std::string name = path.string();
        fuzz::current_input = name.c_str();
        run(content(path));
        fuzz::current_input = nullptr;
    }
    std::printf("%zu inputs\n", inputs.size());
    return EXIT_SUCCESS;
}
