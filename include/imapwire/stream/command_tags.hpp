// The tags that a client gives its commands, and which of them can be answered.
#ifndef IMAPWIRE_STREAM_COMMAND_TAGS_HPP
#define IMAPWIRE_STREAM_COMMAND_TAGS_HPP

#include <imapwire/core/characters.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace imapwire {

/// The tags of one connection: "A1", "A2"... A tag that was issued is not one that was sent: whoever sits between
/// client and server can guess the next one, and answer a command before it is on its way, as a STARTTLS that was never
/// answered. A tagged response that answer() refuses must not be believed; the connection is then best closed.
///
///     const std::string_view tag = tags.issue();
///     serialize(imapwire::tag(tag), command::noop{}, out);
///     socket.send(out);
///     tags.sent();
///     ...
///     if (auto ok = response->as<tagged::ok>(); ok && tags.answer(ok->tag.raw())) ...
///
/// Up to 64 commands can be under way at once, and be answered in any order.
class command_tags {
public:
    static constexpr std::size_t most = 64;

    constexpr command_tags() noexcept = default;

    /// The tag of the next command, which is good until the next call; empty if `most` commands were issued and not
    /// answered, or as many as a connection can have.
    [[nodiscard]] constexpr std::string_view issue() noexcept {
        if (issued_ - done_ == most || issued_ == UINT32_MAX) return {};
        ++issued_;
        std::size_t at = sizeof tag_;
        for (std::uint32_t left = issued_; left != 0; left /= 10) tag_[--at] = static_cast<char>('0' + left % 10);
        tag_[--at] = 'A';
        return {tag_ + at, sizeof tag_ - at};
    }

    /// All commands whose tags were issued have been sent, or as much of them as the server needs to answer.
    constexpr void sent() noexcept { sent_ = issued_; }

    /// How many commands were sent and not answered.
    constexpr std::size_t under_way() const noexcept {
        return sent_ - done_ - static_cast<std::size_t>(std::popcount(answered_));
    }

    /// Whether a command with this tag was sent and not answered. Now it is.
    [[nodiscard]] constexpr bool answer(std::string_view tag) noexcept {
        std::uint64_t number = 0;
        if (tag.size() < 2 || tag[0] != 'A' || tag[1] == '0') return false;
        for (std::size_t i = 1; i != tag.size(); ++i) {
            if (!is_digit(tag[i])) return false;
            number = number * 10 + static_cast<std::uint64_t>(tag[i] - '0');
            if (number > sent_) return false;
        }
        if (number <= done_) return false;
        const std::uint64_t bit = std::uint64_t{1} << (number - done_ - 1);
        if ((answered_ & bit) != 0) return false;
        answered_ |= bit;
        for (; (answered_ & 1) != 0; answered_ >>= 1) ++done_;
        return true;
    }

private:
    std::uint64_t answered_ = 0;  // bit 0: the command behind the first `done_` ones
    std::uint32_t issued_ = 0;
    std::uint32_t sent_ = 0;
    std::uint32_t done_ = 0;  // so many commands, the first ones, are all answered
    char tag_[11] = {};
};

static_assert(sizeof(command_tags) <= 32);

}  // namespace imapwire

#endif
