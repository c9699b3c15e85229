// The input of one message: where it ends, how it is read, and what was noticed on the way.
#ifndef IMAPWIRE_CORE_INPUT_HPP
#define IMAPWIRE_CORE_INPUT_HPP

#include <imapwire/core/characters.hpp>
#include <imapwire/core/error.hpp>
#include <imapwire/core/name.hpp>
#include <imapwire/core/options.hpp>
#include <imapwire/core/quirk.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace imapwire {

inline constexpr options default_options{};

struct input;

namespace detail {
class matcher;
}

/// Who wants to see what lenient reading can't make sense of: from `begin` to `end`, and why. input::unparsed is the place
/// of the part among those of the message; what is read once more is kept once more, in the same place.
struct part_recorder {
    void (*keep)(part_recorder& self, const input& in, const char* begin, const char* end, const error& why) noexcept;
};

/// What the rules share while they read one message.
///
/// A rule takes the place where it is to read and returns the place behind what it read, or nullptr after recording
/// an error. The place travels in a register; only what is rarely needed lives here.
///
/// The last octet before `end` is always LF, and no production but the end of a line accepts an LF outside a literal.
/// So whatever is read octet by octet stops at the latest there, and only literals, which jump, compare with `end`.
struct input {
    const char* begin = nullptr;
    const char* end = nullptr;
    const imapwire::limits* limits = &no_limits;
    imapwire::mode mode{};
    /// The bytes were validated before, in the same mode, without isolating anything: reading them can't fail.
    bool trusted = false;
    /// What is being read is part of a line that ends in free text: a literal can't stand there, to the framer the line
    /// ends with its header.
    bool in_text = false;
    std::uint32_t depth = 0;
    /// Items that were isolated by lenient reading.
    std::uint32_t unparsed = 0;
    /// How often something without an end on its line made lenient reading go through the line once more. A few times are enough:
    /// more of them would take time that grows with the square of the line.
    std::uint32_t endless = 0;
    quirk_set quirks{};
    imapwire::error error{};
    part_recorder* recorder = nullptr;
    /// A separator that ended a list, because what follows it is no element; and what matches an element. If nothing but an
    /// element can follow the separator, the error is at the octet behind it.
    const char* separator = nullptr;
    const detail::matcher* missing = nullptr;

    constexpr input() noexcept = default;

    /// For bytes that come from outside: everything up to the last LF is taken into account.
    constexpr input(std::string_view bytes, const options& how, side from) noexcept
        : begin(bytes.data()), end(bytes.data() + bytes.size()), limits(&how.limits), mode(how, from) {
        while (end != begin && end[-1] != '\n') --end;
    }
    input(std::string_view, const options&&, side) = delete;  // the limits are not copied

    /// For bytes within a validated message that ends at `message_end`.
    [[gnu::always_inline]] constexpr input(const char* at, const char* message_end, imapwire::mode validated) noexcept
        : begin(at), end(message_end), mode(validated), trusted(!validated.isolated) {}

    constexpr bool has(const char* at, std::size_t octets) const noexcept {
        return static_cast<std::size_t>(end - at) >= octets;
    }

    /// How far reading has come, but for the place: to go back to when something else is tried.
    struct mark {
        std::uint32_t depth;
        std::uint32_t unparsed;
    };
    constexpr mark here() const noexcept { return {depth, unparsed}; }
    constexpr void go_back(mark to) noexcept {
        depth = to.depth;
        unparsed = to.unparsed;
    }

    /// Notes that something in the message was delivered as it stands, because it could not be read.
    constexpr void isolate(quirk deviation) noexcept {
        quirks.insert(deviation);
        mode.isolated = true;
    }

    /// Counts what stands from `first` to `last` as something that could not be read. Returns the error as it is within that:
    /// where lenient reading looked for an end further on, it stands at the end.
    [[gnu::cold, gnu::noinline]] constexpr imapwire::error leave_out(const char* first, const char* last, imapwire::error why,
                                                                     quirk deviation = quirk::unparsed_item) noexcept {
        isolate(deviation);
        const auto size = static_cast<std::size_t>(last - first);
        why.offset -= static_cast<std::size_t>(first - begin);
        if (why.offset > size) why.offset = size;
        if (recorder != nullptr) recorder->keep(*recorder, *this, first, last, why);
        ++unparsed;
        return why;
    }

    /// Records what went wrong at `at`.
    [[gnu::cold, gnu::noinline]] constexpr const char* fail(const char* at, errc code) noexcept {
        error = {code, static_cast<std::size_t>(at - begin), {}};
        return nullptr;
    }

    /// Records that no keyword stands at `at`, or one that is not known.
    [[gnu::cold]] constexpr const char* fail_keyword(const char* at) noexcept {
        return fail(at, is(*at, character::atom) ? errc::unknown_keyword : errc::expected_keyword);
    }

    /// Notes that behind the separator at `at` nothing stands that `what` matches. What was noted first is the innermost.
    constexpr void note_missing(const char* at, const detail::matcher& what) noexcept {
        if (separator != at) {
            separator = at;
            missing = &what;
        }
    }

    /// Names the production that a failed rule belongs to; the innermost name stays.
    [[gnu::cold, gnu::noinline]] constexpr const char* within(std::string_view production) noexcept {
        if (error.production.empty()) error.production = production;
        return nullptr;
    }
    /// The same for the production that a type stands for; nothing if it has no signature.
    [[gnu::cold, gnu::noinline]] constexpr const char* within(spelled_type production) noexcept {
        if (error.production.empty() && !production.signature.empty()) error.production = production.name();
        return nullptr;
    }

    /// Counts one more level of nesting.
    [[gnu::always_inline]] constexpr bool enter(const char* at) noexcept {
        if (depth < limits->nesting) [[likely]] {
            ++depth;
            return true;
        }
        fail(at, errc::limit_nesting);
        return false;
    }
    constexpr void leave() noexcept { --depth; }

    /// Reads on in spite of a deviation, if the mode allows it.
    constexpr bool tolerate(quirk deviation) noexcept {
        if (!mode.lenient) return false;
        quirks.insert(deviation);
        return true;
    }

    constexpr const char* expect(const char* at, char c, errc otherwise) noexcept {
        return *at == c ? at + 1 : fail(at, otherwise);
    }

    /// "(", which opens one more level of nesting.
    [[gnu::always_inline]] constexpr const char* open(const char* at) noexcept {
        if (*at != '(') [[unlikely]] return fail(at, errc::expected_open);
        return enter(at) ? at + 1 : nullptr;
    }
    /// ")", which closes one.
    constexpr const char* close(const char* at) noexcept {
        leave();
        return expect(at, ')', errc::expected_close);
    }

    /// SP. In lenient mode several of them.
    [[gnu::always_inline]] constexpr const char* space(const char* at) noexcept {
        if (*at == ' ' && at[1] != ' ') [[likely]] return at + 1;
        return spaces(at);
    }

    /// Behind any number of SP where there should be none, in lenient mode.
    constexpr const char* extra_spaces(const char* at) noexcept {
        return *at == ' ' && tolerate(quirk::extra_space) ? behind_spaces(at) : at;
    }

    /// CRLF; the message ends here.
    constexpr const char* crlf(const char* at) noexcept {
        if (*at == '\r' && at[1] == '\n') [[likely]] return at + 2;
        return line_end(at);
    }

private:
    [[gnu::cold, gnu::noinline]] constexpr const char* spaces(const char* at) noexcept {
        if (*at != ' ') return fail(at, errc::expected_space);
        if (!tolerate(quirk::extra_space)) return at + 1;  // what comes next refuses the second one
        return behind_spaces(at);
    }

    [[gnu::cold, gnu::noinline]] constexpr const char* line_end(const char* at) noexcept {
        at = extra_spaces(at);
        if (*at == '\r' && at[1] == '\n') return at + 2;
        if (*at == '\n' && tolerate(quirk::bare_line_feed)) return at + 1;
        return fail(at, errc::expected_crlf);
    }
};

}  // namespace imapwire

#endif
