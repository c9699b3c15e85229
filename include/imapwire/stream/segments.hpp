// Where the sender of a command must wait for the server's leave.
#ifndef IMAPWIRE_STREAM_SEGMENTS_HPP
#define IMAPWIRE_STREAM_SEGMENTS_HPP

#include <imapwire/core/end_of_list.hpp>
#include <imapwire/core/owner_of_bytes.hpp>
#include <imapwire/stream/framer.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace imapwire {

/// The stretches of an encoded command that can be sent in one go, as a forward range of std::string_view. Each ends
/// with the header "{n}" CRLF of a synchronizing literal, the last with the command. After each but the last, wait for
/// "+" before you send the next; at a tagged response stop, the command was refused. RFC 9051, 4.3 and 7.6.
///
///     for (std::string_view part : imapwire::segments(bytes)) { send(part); ... }
///
/// Non-synchronizing literals (RFC 7888) need no waiting and end no stretch. One after the other the stretches are
/// exactly `bytes`, which must outlive the range; it may be more than one command, or be cut short.
class segments {
public:
    class iterator {
    public:
        using value_type = std::string_view;
        using reference = std::string_view;
        using difference_type = std::ptrdiff_t;

        constexpr iterator() noexcept = default;

        constexpr std::string_view operator*() const noexcept { return {bytes_.data() + begin_, end_ - begin_}; }

        constexpr iterator& operator++() noexcept {
            begin_ = end_;
            find_end();
            return *this;
        }
        constexpr iterator operator++(int) noexcept {
            const iterator before = *this;
            ++*this;
            return before;
        }

        /// Both must come from the same range.
        friend constexpr bool operator==(const iterator& a, const iterator& b) noexcept { return a.begin_ == b.begin_; }
        friend constexpr bool operator==(const iterator& a, end_of_list) noexcept { return a.begin_ == a.bytes_.size(); }

    private:
        friend segments;

        // What is sent was made here: no limit applies.
        static constexpr options unlimited = [] {
            options how;
            how.limits.literal = how.limits.line = how.limits.message = SIZE_MAX;
            return how;
        }();

        constexpr explicit iterator(std::string_view bytes) noexcept : bytes_(bytes) { find_end(); }

        constexpr void find_end() noexcept {
            while (end_ != bytes_.size()) {
                const frame_event event = framer_.next({bytes_.data() + end_, bytes_.size() - end_}, unlimited);
                end_ += event.consumed;
                if (event.synchronizing) return;
            }
        }

        std::string_view bytes_;
        std::size_t begin_ = 0;
        std::size_t end_ = 0;
        framer framer_{side::client};
    };

    /// `bytes` as serialize() wrote them; they stay the caller's.
    explicit constexpr segments(std::string_view bytes) noexcept : bytes_(bytes) {}

    /// A temporary that owns its bytes would be gone before the first segment is read.
    template <owner_of_bytes Owner>
    explicit segments(const Owner&&) = delete;

    constexpr iterator begin() const noexcept { return iterator(bytes_); }
    constexpr end_of_list end() const noexcept { return {}; }

private:
    std::string_view bytes_;
};

}  // namespace imapwire

#endif
