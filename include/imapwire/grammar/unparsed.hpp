// What the library has no type for, and how users read and write it as types of their own.
#ifndef IMAPWIRE_GRAMMAR_UNPARSED_HPP
#define IMAPWIRE_GRAMMAR_UNPARSED_HPP

#include <imapwire/grammar/rule.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace imapwire {

namespace detail {

/// Validates a T at `at`, of which complete(place behind it, input) must be true, and reads it.
template <class T, class Complete>
constexpr std::optional<T> read_validated(const char* at, const input& untrusted, Complete&& complete) noexcept {
    std::optional<T> value;
    input in = untrusted;
    in.mode.isolated = false;
    const char* const end = match<T>(at, in);
    if (end == nullptr || !complete(end, in)) return value;
    // The mode says by now whether anything in it was isolated, which its lists must know.
    input validated(at, in.end, in.mode);
    validated.in_text = in.in_text;
    imapwire::read<T>(at, validated, value.emplace());
    return value;
}

}  // namespace detail

/// Something that the library has no type for, and the user may have: octets of a message, or a value that is to be
/// written. It borrows the message or the value.
class foreign {
public:
    /// Nothing.
    constexpr foreign() noexcept : begin_(nullptr), message_end_(nullptr) {}
    /// For rules, which read from `begin` to `end` in a message.
    constexpr foreign(const char* begin, const char* end, const input& in) noexcept
        : begin_(begin),
          message_end_(in.end),
          size_(static_cast<std::uint32_t>(end - begin)),
          mode_(in.mode),
          in_text_(in.in_text),
          is_(end - begin <= INT32_MAX ? octets : nothing) {
        mode_.lenient = in.mode.lenient || in.mode.foreign_lenient;
    }
    /// A value, which must outlive this.
    template <class T>
    explicit constexpr foreign(const T& value) noexcept : value_(&value), type_(&type_of<T>), is_(a_value) {}
    template <class T>
    explicit foreign(const T&& value) = delete;

    constexpr bool is_value() const noexcept { return is_ == a_value; }
    /// The name of the value's type.
    constexpr std::string_view type() const noexcept { return is_value() ? type_->name : std::string_view{}; }

    /// It as a T, if it is one: a T that was given, or octets that are one T from the first to the last. They are
    /// validated now, in the mode of their message and within the default limits.
    template <class T>
    constexpr std::optional<T> as() const noexcept {
        if (is_ == a_value) return type_ == &type_of<T> ? std::optional<T>(*static_cast<const T*>(value_)) : std::nullopt;
        if (is_ == nothing) return std::nullopt;
        // The message goes on behind the octets, so no rule has to look where they end; one that reads on is refused.
        input in(begin_, message_end_, mode_);
        in.trusted = false;
        in.limits = &default_options.limits;
        in.in_text = in_text_;
        return detail::read_validated<T>(begin_, in, [this](const char* end, input&) { return end == begin_ + size_; });
    }

    /// Writes the value. Octets are not written: as nobody knows their grammar, they could smuggle anything into the
    /// stream.
    constexpr void write(auto& out, std::string_view production) const noexcept {
        if (is_value())
            type_->write(out, value_);
        else
            out.fail(errc::unrepresentable, production);
    }

    /// Whether two hold equal values of the same type, or neither holds one.
    constexpr bool same_value(const foreign& other) const noexcept {
        if (!is_value() || !other.is_value()) return is_value() == other.is_value();
        return type_ == other.type_ && type_->same(value_, other.value_);
    }

private:
    enum content : std::uint8_t { nothing, octets, a_value };

    struct type_functions {
        std::string_view name;
        void (*write)(output&, const void*);
        bool (*same)(const void*, const void*);
    };

    template <class T>
    static void write_as(output& out, const void* value) noexcept {
        imapwire::write(out, *static_cast<const T*>(value));
    }
    template <class T>
    static bool same_as(const void* a, const void* b) noexcept {
        return equal(*static_cast<const T*>(a), *static_cast<const T*>(b));
    }
    template <class T>
    static constexpr type_functions type_of{type_name<T>, &write_as<T>, &same_as<T>};

    union {
        const char* begin_;
        const void* value_;
    };
    union {
        const char* message_end_;
        const type_functions* type_;
    };
    std::uint32_t size_ = 0;
    imapwire::mode mode_{};
    bool in_text_ = false;
    content is_ = nothing;
};

/// What the library has no type for, or what lenient reading could not make sense of, as it stands; or a value of the
/// user's own that is to be written in its place. It borrows the message or the value.
struct unparsed {
    std::string_view raw{};
    imapwire::error error{};  ///< its offset counts from the beginning of `raw`
    foreign content{};

    /// It as a T of the user's own, if it is one: validated now.
    template <class T>
    constexpr std::optional<T> as() const noexcept {
        return content.as<T>();
    }
    template <class T>
    constexpr bool is() const noexcept {
        return as<T>().has_value();
    }

    friend constexpr bool operator==(const unparsed& a, const unparsed& b) noexcept {
        return a.raw == b.raw && a.content.same_value(b.content);
    }
};

namespace detail {

/// Keeps the parts of a message that could not be read, as many as there is room for.
struct unparsed_recorder : part_recorder {
    constexpr unparsed_recorder(unparsed* parts, std::size_t room) noexcept : part_recorder{&keep_one}, parts_(parts), room_(room) {}

private:
    static constexpr void keep_one(part_recorder& self, const input& in, const char* begin, const char* end,
                                   const error& why) noexcept {
        const auto& kept = static_cast<const unparsed_recorder&>(self);
        if (in.unparsed >= kept.room_) return;
        kept.parts_[in.unparsed] = {std::string_view(begin, static_cast<std::size_t>(end - begin)), why, foreign(begin, end, in)};
    }

    unparsed* parts_;
    std::size_t room_;
};

}  // namespace detail

template <>
struct grammar<unparsed> {
    static constexpr std::string_view keyword{};
    static constexpr bool isolates = true;
    static constexpr bool starts(const char*) noexcept { return false; }
    static constexpr void write(auto& out, const unparsed& value) noexcept { value.content.write(out, "unparsed"); }
    template <class Generator>
    static void generate(Generator&, unparsed&) noexcept {}
    template <class Description>
    static constexpr void describe(Description&) {}
};

}  // namespace imapwire

#endif
