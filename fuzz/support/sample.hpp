// Places in an input that are looked at in turn, so that the work of an oracle does not grow with its square.
#ifndef IMAPWIRE_FUZZ_SUPPORT_SAMPLE_HPP
#define IMAPWIRE_FUZZ_SUPPORT_SAMPLE_HPP

#include "require.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace fuzz {

/// Numbers that the octets of an input decide on: the same input gives the same ones.
class chosen_by {
public:
    explicit chosen_by(std::string_view bytes) noexcept {
        for (const char c : bytes) state_ = (state_ ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
    }

    /// A number less than n, which is not 0.
    std::size_t below(std::size_t n) noexcept {
        state_ = state_ * 6364136223846793005u + 1442695040888963407u;
        return static_cast<std::size_t>((state_ >> 33) % n);
    }

private:
    std::uint64_t state_ = 0xcbf29ce484222325u;
};

/// check(place) for each place in [0, size) when a file is replayed. Under a fuzzer for `some` of them, which differ from
/// input to input.
template <class Check>
void at_some_places(std::string_view bytes, std::size_t size, std::size_t some, Check&& check) {
    if (current_input != nullptr || size <= some) {
        for (std::size_t i = 0; i != size; ++i) check(i);
        return;
    }
    chosen_by choice(bytes);
    for (std::size_t i = 0; i != some; ++i) check(choice.below(size));
}

}  // namespace fuzz

#endif
