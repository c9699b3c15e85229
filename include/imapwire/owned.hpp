// A message that outlives the buffer it was parsed from. The only thing in the library that allocates: include it where
// it is wanted, imapwire.hpp does not.
#ifndef IMAPWIRE_OWNED_HPP
#define IMAPWIRE_OWNED_HPP

#include <imapwire/command.hpp>
#include <imapwire/response.hpp>

#include <cstring>
#include <memory>
#include <string_view>
#include <utility>

namespace imapwire {

namespace detail {

constexpr response parse_again(std::string_view bytes, const response& message) noexcept {
    const options how = options_of(message.mode());
    return *parse_response(bytes, how);
}

constexpr any_command parse_again(std::string_view bytes, const any_command& message) noexcept {
    const options how = options_of(message.mode());
    return *parse_command(bytes, how);
}

}  // namespace detail

/// A response or an any_command with a copy of its bytes.
///
///     std::vector<imapwire::owned<imapwire::response>> kept;
///     kept.emplace_back(*parsed);
///     const auto fetch = kept.front()->as<imapwire::data::fetch>();
///
/// What is read from it borrows its copy of the bytes, and is good until the owned is destroyed or assigned to. Moving
/// leaves the bytes where they are: what was read before belongs to the new owned then. The old one is empty.
template <class Message>
class owned {
public:
    /// No message: `*` gives a default Message, of no bytes.
    owned() noexcept = default;
    /// Copies the bytes of the message, and parses them again.
    explicit owned(const Message& message) : bytes_(copy(message.bytes())) {
        if (bytes_ != nullptr) message_ = detail::parse_again({bytes_.get(), message.size()}, message);
    }

    owned(const owned& other) : owned(other.message_) {}
    owned(owned&& other) noexcept : bytes_(std::move(other.bytes_)), message_(std::exchange(other.message_, {})) {}
    owned& operator=(const owned& other) {
        if (this != &other) *this = owned(other);
        return *this;
    }
    owned& operator=(owned&& other) noexcept {
        bytes_ = std::move(other.bytes_);
        message_ = std::exchange(other.message_, {});
        return *this;
    }
    ~owned() = default;

    const Message& operator*() const& noexcept { return message_; }
    const Message* operator->() const& noexcept { return &message_; }
    // A temporary takes the bytes with it.
    const Message& operator*() const&& = delete;
    const Message* operator->() const&& = delete;

private:
    static std::unique_ptr<char[]> copy(std::string_view bytes) {
        if (bytes.empty()) return nullptr;
        std::unique_ptr<char[]> made(new char[bytes.size()]);
        std::memcpy(made.get(), bytes.data(), bytes.size());
        return made;
    }

    std::unique_ptr<char[]> bytes_;
    Message message_{};
};

}  // namespace imapwire

#endif
