// Reading one rule by itself: the bytes with a line end behind them.
#ifndef IMAPWIRE_FUZZ_SUPPORT_RULE_HPP
#define IMAPWIRE_FUZZ_SUPPORT_RULE_HPP

#include "bytes.hpp"
#include "require.hpp"

#include <imapwire/core/input.hpp>
#include <imapwire/core/output.hpp>
#include <imapwire/grammar/rule.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace fuzz {

/// A value of the rule of T and the bytes that it borrows.
template <class T>
class reading {
public:
    explicit reading(std::string_view bytes) : bytes_(std::string(bytes) + "\r\n") {
        static constexpr imapwire::options how{};
        imapwire::input in(bytes_.view(), how, imapwire::side::client);
        const char* const end = imapwire::read<T>(bytes_.data(), in, value_);
        imapwire::input again(bytes_.view(), how, imapwire::side::client);
        require(imapwire::match<T>(bytes_.data(), again) == end, "matching and reading agree");
        if (end == nullptr) {
            require(in.error.code != imapwire::errc::none && in.error.offset <= bytes.size(), "what is refused has an error");
            require(in.error == again.error, "matching and reading fail alike");
            return;
        }
        size_ = static_cast<std::size_t>(end - bytes_.data());
        require(size_ <= bytes.size(), "the end of the line is no part of a rule");
        whole_ = size_ == bytes.size();
    }

    /// All of the bytes were read.
    bool whole() const noexcept { return whole_; }
    const T& value() const noexcept { return value_; }

private:
    exact_copy bytes_;
    T value_{};
    std::size_t size_ = 0;
    bool whole_ = false;
};

/// The value as it is written, or nothing if it is refused.
template <class T>
std::optional<std::string> write(const T& value) {
    std::string buffer(1 << 16, '\0');
    imapwire::buffer_output out(buffer.data(), buffer.size(), {}, imapwire::side::client);
    imapwire::write(out, value);
    if (out.error().code != imapwire::errc::none) return std::nullopt;
    require(out.complete(), "the buffer is large enough for what was read");
    buffer.resize(out.size());
    return buffer;
}

}  // namespace fuzz

#endif
