// Visiting everything in a message: every view must lie within it, and the visit must end.
#ifndef IMAPWIRE_FUZZ_SUPPORT_WALK_HPP
#define IMAPWIRE_FUZZ_SUPPORT_WALK_HPP

#include "require.hpp"

#include <imapwire/core/quirk.hpp>
#include <imapwire/grammar/inspect.hpp>
#include <imapwire/grammar/list_of.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/token/any_value.hpp>

#include <algorithm>
#include <cstddef>
#include <functional>
#include <span>
#include <string_view>

namespace fuzz {

/// A command, response or item that the library does not know.
struct own_item {
    imapwire::list_of<imapwire::any_value, imapwire::each_after_space> values{};
    using grammar = imapwire::sequence<"X-OWN", &own_item::values>;
};

/// A visitor for imapwire::inspect.
class walker {
public:
    /// All views that are not empty lie in `message`. The exception is the flag "\*", where lenient reading met a bare "*".
    /// What is met and could not be read is one of `parts`.
    explicit walker(std::string_view message, bool bare_wildcard, std::span<const imapwire::unparsed> parts) noexcept
        : message_(message), bare_wildcard_(bare_wildcard), parts_(parts) {}

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
        const auto part = std::lower_bound(parts_.begin(), parts_.end(), value.raw.data(),
                                           [](const imapwire::unparsed& one, const char* at) { return one.raw.data() < at; });
        require(part != parts_.end() && part->raw.data() == value.raw.data() && part->raw.size() == value.raw.size() &&
                    part->error == value.error,
                "what is met is one of the parts that were not read");
        if (const auto own = value.as<own_item>()) imapwire::inspect(*own, *this);
    }
    template <class T>
    void terminal(const T& value) {
        step();
        if constexpr (requires { value.is_detached(); }) {
            require_inside(value.raw());
            detached_ = detached_ || value.is_detached();
            std::size_t octets = 0;
            bool needs_literal = false;
            for (const char c : value) {
                sum_ += static_cast<unsigned char>(c);
                needs_literal = needs_literal || c == '\0' || c == '\r' || c == '\n' || static_cast<unsigned char>(c) >= 0x80;
                ++octets;
            }
            require(value.is_detached() || octets == value.size(), "a string is as long as it says");
            if (needs_literal || octets > 1024) longest_literal_ = std::max(longest_literal_, octets);
        } else if constexpr (requires { std::string_view(value.name()); }) {
            if (!bare_wildcard_ || value.name() != "\\*") require_inside(value.name());
        } else if constexpr (requires { std::string_view(value.raw()); }) {
            require_inside(value.raw());
        }
    }

    friend bool operator==(const walker& a, const walker& b) noexcept {
        return a.steps_ == b.steps_ && a.sum_ == b.sum_ && a.broken_ == b.broken_ && a.longest_literal_ == b.longest_literal_;
    }

    /// How many parts were visited.
    std::size_t steps() const noexcept { return steps_; }
    /// How many of them could not be read.
    std::size_t broken_parts() const noexcept { return broken_; }
    /// Whether the octets of some string are not in the message.
    bool met_detached() const noexcept { return detached_; }
    /// The octets of the longest string, not detached, that may have to be written as a literal.
    std::size_t longest_literal() const noexcept { return longest_literal_; }

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
    std::span<const imapwire::unparsed> parts_;
    std::size_t steps_ = 0;
    std::size_t sum_ = 0;
    std::size_t broken_ = 0;
    std::size_t longest_literal_ = 0;
    bool detached_ = false;
};

/// `parts` are those of the message that could not be read.
template <class Message>
walker walk(const Message& message, std::span<const imapwire::unparsed> parts = {}) {
    walker visitor(message.bytes(), message.quirks().contains(imapwire::quirk::bare_wildcard), parts);
    imapwire::inspect(message, visitor);
    walker by_value(message.bytes(), message.quirks().contains(imapwire::quirk::bare_wildcard), parts);
    message.visit([&](const auto& value) { imapwire::inspect(value, by_value); });
    require(visitor == by_value, "a message is met as its value is");
    return visitor;
}

}  // namespace fuzz

#endif
