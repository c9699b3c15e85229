// Visiting everything in a message: every view must lie within it, and the visit must end.
#ifndef IMAPWIRE_FUZZ_SUPPORT_WALK_HPP
#define IMAPWIRE_FUZZ_SUPPORT_WALK_HPP

#include "require.hpp"

#include <imapwire/core/quirk.hpp>
#include <imapwire/grammar/inspect.hpp>

#include <cstddef>
#include <functional>
#include <string_view>

namespace fuzz {

/// A visitor for imapwire::inspect.
class walker {
public:
    /// All views that are not empty lie in `message`. The exception is the flag "\*", where lenient reading met a bare "*".
    explicit walker(std::string_view message, bool bare_wildcard) noexcept : message_(message), bare_wildcard_(bare_wildcard) {}

    void begin_record(std::string_view) { step(); }
    void field(std::string_view) { step(); }
    void end_record() {}
    void begin_list() { step(); }
    void element() { step(); }
    void end_list() {}
    void begin_alternative(std::string_view) { step(); }
    void end_alternative() {}
    void null() { step(); }
    void boolean(bool) { step(); }
    template <class T>
    void number(T) {
        step();
    }
    void word(std::string_view) { step(); }
    void broken(const imapwire::unparsed& value) {
        step();
        ++broken_;
        require_inside(value.raw);
        require(value.error.code != imapwire::errc::none, "what was not read has an error");
    }
    template <class T>
    void terminal(const T& value) {
        step();
        if constexpr (requires { value.is_detached(); }) {
            require_inside(value.raw());
            detached_ = detached_ || value.is_detached();
            std::size_t octets = 0;
            for (const char c : value) {
                sum_ += static_cast<unsigned char>(c);
                ++octets;
            }
            require(value.is_detached() || octets == value.size(), "a string is as long as it says");
        } else if constexpr (requires { std::string_view(value.name()); }) {
            if (!bare_wildcard_ || value.name() != "\\*") require_inside(value.name());
        } else if constexpr (requires { std::string_view(value.raw()); }) {
            require_inside(value.raw());
        }
    }

    /// How many parts were visited.
    std::size_t steps() const noexcept { return steps_; }
    /// How many of them could not be read.
    std::size_t broken_parts() const noexcept { return broken_; }
    /// Whether the octets of some string are not in the message.
    bool met_detached() const noexcept { return detached_; }

private:
    void step() {
        ++steps_;
        // A record's absent parts take no octets; the widest record of all, a body, has about thirty of them.
        require(steps_ <= 32 * message_.size() + 64, "visiting ends after a number of steps that is linear in the size");
    }

    void require_inside(std::string_view part) const {
        const std::less_equal<const char*> at_most;
        require(part.empty() || (at_most(message_.data(), part.data()) &&
                                 at_most(part.data() + part.size(), message_.data() + message_.size())),
                "views lie in the message");
    }

    std::string_view message_;
    bool bare_wildcard_;
    std::size_t steps_ = 0;
    std::size_t sum_ = 0;
    std::size_t broken_ = 0;
    bool detached_ = false;
};

template <class Message>
walker walk(const Message& message) {
    walker visitor(message.bytes(), message.quirks().contains(imapwire::quirk::bare_wildcard));
    message.visit([&](const auto& value) { imapwire::inspect(value, visitor); });
    return visitor;
}

}  // namespace fuzz

#endif
