// The fuzzer's octets: in memory of exactly their size, and with the choices that stand at their end.
#ifndef IMAPWIRE_FUZZ_SUPPORT_BYTES_HPP
#define IMAPWIRE_FUZZ_SUPPORT_BYTES_HPP

#include <imapwire/core/options.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <string_view>

namespace fuzz {

/// A copy on the heap, no octet larger than what it holds: the address sanitizer sees every read beyond it.
class exact_copy {
public:
    explicit exact_copy(std::string_view bytes) : data_(static_cast<char*>(std::malloc(bytes.size()))), size_(bytes.size()) {
        if (data_ == nullptr) size_ = 0;
        if (size_ != 0) std::memcpy(data_, bytes.data(), size_);
    }
    exact_copy(const exact_copy&) = delete;
    exact_copy& operator=(const exact_copy&) = delete;
    ~exact_copy() { std::free(data_); }

    std::string_view view() const noexcept { return {data_, size_}; }
    char* data() const noexcept { return data_; }
    std::size_t size() const noexcept { return size_; }

private:
    char* data_;
    std::size_t size_;
};

/// Takes octets off the end, so that what stands before them is a message as it is on the wire. Where none are left
/// they are 0.
class tail {
public:
    tail(const std::uint8_t* data, std::size_t size) noexcept
        : rest_(size == 0 ? "" : reinterpret_cast<const char*>(data), size) {}

    std::uint8_t octet() noexcept {
        if (rest_.empty()) return 0;
        const auto last = static_cast<std::uint8_t>(rest_.back());
        rest_.remove_suffix(1);
        return last;
    }

    std::string_view rest() const noexcept { return rest_; }

private:
    std::string_view rest_;
};

/// The choices of how to parse that one octet stands for; 0 are the defaults.
inline imapwire::options read_options(std::uint8_t choice) noexcept {
    static constexpr std::size_t detach[] = {imapwire::options{}.detach, 4, 64, 2048};
    imapwire::options how;
    how.lenient = (choice & 1) != 0;
    how.utf8 = (choice & 2) != 0;
    how.detach = detach[choice >> 2 & 3];
    if ((choice & 16) != 0) how.limits.nesting = 4;
    if ((choice & 32) != 0) how.limits.list = 8;
    if ((choice & 64) != 0) how.limits.literal = 64;
    // A parser can't count the octets of detached literals, as a framer does.
    if ((choice & 64) != 0 && (choice >> 2 & 3) == 0) {
        how.limits.line = 256;
        how.limits.message = 300;
    }
    how.unknown = (choice & 128) != 0;
    return how;
}

/// The same for how to write.
inline imapwire::write_options write_options(std::uint8_t choice) noexcept {
    imapwire::write_options how;
    how.utf8 = (choice & 1) != 0;
    how.literal_plus = (choice & 2) != 0;
    how.literal_minus = (choice & 4) != 0;
    how.binary = (choice & 8) != 0;
    how.detached = (choice & 16) != 0;
    return how;
}

/// What accepts everything that can be accepted.
inline constexpr std::uint8_t write_anything = 1 | 2 | 8 | 16;

}  // namespace fuzz

#endif
