// The custom mutator: mutates, then makes the sizes of literals fit again, so that the fuzzer gets past them.
#ifndef IMAPWIRE_FUZZ_SUPPORT_LITERALS_HPP
#define IMAPWIRE_FUZZ_SUPPORT_LITERALS_HPP

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <string_view>

// The fuzzer's; not every engine has it, and replay programs don't.
extern "C" __attribute__((weak)) std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t max_size);

namespace fuzz {

/// Octets that can stand behind a literal.
inline bool ends_literal(std::uint8_t octet) noexcept { return octet == ' ' || octet == ')' || octet == '\r'; }

/// The digits of a literal's header, and where the literal begins.
struct literal_place {
    std::size_t digits = 0;
    std::size_t digits_end = 0;
    std::size_t begin = 0;  ///< 0: there is none
};

/// The next "{" 1*DIGIT ["+"] "}" CRLF from `at` on.
inline literal_place find_literal(const std::uint8_t* data, std::size_t size, std::size_t at) noexcept {
    for (; at != size; ++at) {
        if (data[at] != '{') continue;
        std::size_t end = at + 1;
        while (end != size && data[end] >= '0' && data[end] <= '9') ++end;
        const std::size_t digits_end = end;
        if (end == at + 1) continue;
        if (end != size && data[end] == '+') ++end;
        if (size - end >= 3 && data[end] == '}' && data[end + 1] == '\r' && data[end + 2] == '\n')
            return {at + 1, digits_end, end + 3};
    }
    return {};
}

/// Gives each literal whose size leads nowhere one that ends before something that can follow a literal: the first
/// such place, or a later one, as `seed` says. Returns the new size.
inline std::size_t repair_literals(std::uint8_t* data, std::size_t size, std::size_t max_size, unsigned seed) noexcept {
    for (std::size_t at = 0;;) {
        const literal_place place = find_literal(data, size, at);
        if (place.begin == 0) return size;
        at = place.begin;

        std::uint64_t announced = 0;
        for (std::size_t i = place.digits; i != place.digits_end && announced < size; ++i)
            announced = announced * 10 + (data[i] - std::uint64_t{'0'});
        if (announced < size - place.begin && ends_literal(data[place.begin + announced])) {
            at = place.begin + static_cast<std::size_t>(announced);
            continue;
        }

        std::size_t end = place.begin;
        for (unsigned passed = seed % 4;; --passed, ++end) {
            while (end != size && !ends_literal(data[end])) ++end;
            if (end == size || passed == 0) break;
        }
        if (end == size) continue;
        seed /= 4;

        char digits[24];
        const int written = std::snprintf(digits, sizeof digits, "%zu", end - place.begin);
        const auto length = static_cast<std::size_t>(written);
        const std::size_t before = place.digits_end - place.digits;
        if (size - before + length > max_size) return size;
        std::memmove(data + place.digits + length, data + place.digits_end, size - place.digits_end);
        std::memcpy(data + place.digits, digits, length);
        size = size - before + length;
        at = end - before + length;
    }
}

}  // namespace fuzz

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t max_size, unsigned seed);
extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t max_size, unsigned seed) {
    if (LLVMFuzzerMutate != nullptr) size = LLVMFuzzerMutate(data, size, max_size);
    // Some stay broken: sizes that are wrong are inputs, too.
    return seed % 8 == 0 ? size : fuzz::repair_literals(data, size, max_size, seed / 8);
}

#endif
