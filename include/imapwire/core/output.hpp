// The sink for serialized bytes.
#ifndef IMAPWIRE_CORE_OUTPUT_HPP
#define IMAPWIRE_CORE_OUTPUT_HPP

#include <imapwire/core/error.hpp>
#include <imapwire/core/options.hpp>

#include <cstddef>
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

    constexpr void put(char c) noexcept {
        if (at_ != end_) [[likely]]
            *at_++ = c;
        else
            overflow(std::string_view(&c, 1));
    }

    constexpr void put(std::string_view bytes) noexcept {
        if (bytes.size() <= static_cast<std::size_t>(end_ - at_)) [[likely]] {
            if (std::is_constant_evaluated())
                for (const char c : bytes) *at_++ = c;
            else if (!bytes.empty()) {
                std::memcpy(at_, bytes.data(), bytes.size());
                at_ += bytes.size();
            }
        } else {
            overflow(bytes);
        }
    }

    /// The first `size` of eight octets.
    constexpr void put_some(const char* octets, std::size_t size) noexcept {
        if (!std::is_constant_evaluated() && static_cast<std::size_t>(end_ - at_) >= 8) [[likely]] {
            std::memcpy(at_, octets, 8);
            at_ += size;
        } else {
            put(std::string_view(octets, size));
        }
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
    append_output(Sink& sink, const write_options& how, side from) noexcept
        : output(buffer_, sizeof buffer_, how, from, &pass), sink_(&sink) {}
    ~append_output() { flush(); }

    using output::flush;

private:
    static void pass(output& self, std::string_view bytes) {
        static_cast<append_output&>(self).sink_->append(bytes.data(), bytes.size());
    }

    Sink* sink_;
    char buffer_[1024];
};

}  // namespace imapwire

#endif
