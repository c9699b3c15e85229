// Bytes in a block of the heap of exactly their size, so that the address sanitizer sees the first octet read too much.
#ifndef IMAPWIRE_TESTS_SUPPORT_BLOCK_HPP
#define IMAPWIRE_TESTS_SUPPORT_BLOCK_HPP

#include <cstring>
#include <memory>
#include <string_view>

namespace test {

class block {
public:
    explicit block(std::string_view bytes) : bytes_(new char[bytes.size()]), size_(bytes.size()) {
        if (size_ != 0) std::memcpy(bytes_.get(), bytes.data(), size_);
    }
    operator std::string_view() const { return {bytes_.get(), size_}; }

private:
    std::unique_ptr<char[]> bytes_;
    std::size_t size_;
};

}  // namespace test

#endif
