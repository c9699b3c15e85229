// The sink for serialized bytes.
#ifndef IMAPWIRE_CORE_OUTPUT_HPP
#define IMAPWIRE_CORE_OUTPUT_HPP

#include <imapwire/core/error.hpp>
#include <imapwire/core/options.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace imapwire {

/// Where the rules write to: a buffer that either fills up, after which octets are only counted, or is emptied by a
/// derived class. Errors are kept, the first one counts.
class output {
public:
    /// Writes into [begin, begin + size); more octets than that are counted and dropped.
    constexpr output(char* begin, std::size_t size, const write_options& how, side from) noexcept
        : begin_(begin), at_(begin), end_(begin + size), options_(how), side_(from) {}

    output(const output&) = delete;
    output& operator=(const output&) = delete;

    [[gnu::always_inline]] constexpr void put(char c) noexcept {
        if (at_ != end_) [[likely]]
            *at_++ = c;
        else
            overflow(std::string_view(&c, 1));
    }

    constexpr void put(std::string_view bytes) noexcept {
        if (bytes.size() <= static_cast<std::size_t>(end_ - at_)) [[likely]]
            at_ = copy(at_, bytes);
        else
            overflow(bytes);
    }

    /// What is always the same: a keyword or a delimiter. Its size being known, no call is made.
    template <std::size_t N>
    [[gnu::always_inline]] constexpr void put(const char (&text)[N]) noexcept {
        if (std::is_constant_evaluated() || N - 1 > static_cast<std::size_t>(end_ - at_)) [[unlikely]] {
            put(std::string_view(text, N - 1));
        } else {
            std::memcpy(at_, text, N - 1);
            at_ += N - 1;
        }
    }

    /// Copies octets, and returns the place behind them. Most are few: for those a call would take longer than the copying.
    static constexpr char* copy(char* to, std::string_view octets) noexcept {
        const char* const from = octets.data();
        const std::size_t size = octets.size();
        if (std::is_constant_evaluated()) {
            for (std::size_t i = 0; i != size; ++i) to[i] = from[i];
        } else if (size > 16) {
            std::memcpy(to, from, size);
        } else if (size >= 4) {
            copy_words(to, from, size);
        } else if (size != 0) {
            const char first = from[0], middle = from[size / 2], last = from[size - 1];
            to[0] = first;
            to[size / 2] = middle;
            to[size - 1] = last;
        }
        return to + size;
    }

    /// A place for `size` octets that will be written with advance(), or nullptr if they don't fit in one piece.
    constexpr char* room(std::size_t size) noexcept {
        return size <= static_cast<std::size_t>(end_ - at_) ? at_ : nullptr;
    }
    /// Takes the octets over that were written to room(), up to `end`.
    constexpr void advance(char* end) noexcept { at_ = end; }

    /// Refuses the value: it can't be written as this production.
    [[gnu::cold]] constexpr void fail(errc code, std::string_view production) noexcept {
        if (error_.code == errc::none) error_ = {code, size(), production};
    }

    /// Octets written or counted so far.
    constexpr std::size_t size() const noexcept { return passed_ + static_cast<std::size_t>(at_ - begin_); }
    /// Whether every octet found a place.
    constexpr bool complete() const noexcept { return !lost_; }
    constexpr const imapwire::error& error() const noexcept { return error_; }
    constexpr const write_options& options() const noexcept { return options_; }
    /// Whether what is being written is part of a line that ends in free text, where no literal can stand.
    constexpr bool in_text() const noexcept { return in_text_; }
    constexpr void set_in_text(bool value) noexcept { in_text_ = value; }
    /// Who is writing: only clients may send non-synchronizing literals.
    constexpr side from() const noexcept { return side_; }

protected:
    using flush_function = void (*)(output&, std::string_view);

    constexpr output(char* begin, std::size_t size, const write_options& how, side from, flush_function emptied_by) noexcept
        : output(begin, size, how, from) {
        flush_ = emptied_by;
    }
    ~output() = default;

    /// Hands what is in the buffer to the derived class.
    constexpr void flush() noexcept {
        if (at_ == begin_) return;
        flush_(*this, std::string_view(begin_, static_cast<std::size_t>(at_ - begin_)));
        passed_ += static_cast<std::size_t>(at_ - begin_);
        at_ = begin_;
    }

private:
    /// Copies four to sixteen octets as four words, which overlap: how many octets there are makes no difference to which way is taken.
    static void copy_words(char* to, const char* from, std::size_t size) noexcept {
        const std::size_t second = size / 8 * 4, third = size - 4 - second, last = size - 4;
        std::uint32_t words[4];
        std::memcpy(&words[0], from, 4);
        std::memcpy(&words[1], from + second, 4);
        std::memcpy(&words[2], from + third, 4);
        std::memcpy(&words[3], from + last, 4);
        std::memcpy(to, &words[0], 4);
        std::memcpy(to + second, &words[1], 4);
        std::memcpy(to + third, &words[2], 4);
        std::memcpy(to + last, &words[3], 4);
    }

    [[gnu::cold, gnu::noinline]] constexpr void overflow(std::string_view bytes) noexcept {
        if (flush_ == nullptr) {
            passed_ += bytes.size();
            lost_ = true;
            return;
        }
        flush();
        if (bytes.size() < static_cast<std::size_t>(end_ - begin_)) {
            put(bytes);
        } else {
            flush_(*this, bytes);
            passed_ += bytes.size();
        }
    }

    char* begin_;
    char* at_;
    char* end_;
    std::size_t passed_ = 0;
    flush_function flush_ = nullptr;
    write_options options_;
    side side_;
    bool lost_ = false;
    bool in_text_ = false;
    imapwire::error error_{};
};

/// Writes into a fixed buffer, which may be empty to find out the size.
class buffer_output final : public output {
public:
    using output::output;
    constexpr ~buffer_output() = default;
};

/// Writes to anything with append(const char*, std::size_t): std::string, a connection's queue.
template <class Sink>
class append_output final : public output {
public:
    constexpr append_output(Sink& sink, const write_options& how, side from) noexcept
        : output(buffer_, sizeof buffer_, how, from, &pass), sink_(&sink) {}
    constexpr ~append_output() { flush(); }

    using output::flush;

private:
    static constexpr void pass(output& self, std::string_view bytes) {
        static_cast<append_output&>(self).sink_->append(bytes.data(), bytes.size());
    }

    Sink* sink_;
    char buffer_[1024];
};

}  // namespace imapwire

#endif
