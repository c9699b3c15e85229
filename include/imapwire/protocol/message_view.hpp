// The views of whole messages: which alternative it is, and reading it as that.
#ifndef IMAPWIRE_PROTOCOL_MESSAGE_VIEW_HPP
#define IMAPWIRE_PROTOCOL_MESSAGE_VIEW_HPP

#include <imapwire/core/quirk.hpp>
#include <imapwire/grammar/inspect.hpp>
#include <imapwire/grammar/unparsed.hpp>
#include <imapwire/grammar/rule.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/grammar/types.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>

namespace imapwire {

/// A message that was validated, and is read when it is asked for. Trivially copyable; it borrows the bytes that it
/// was parsed from, which must outlive it and everything that is read from it.
template <class Alternatives>
class message_view {
public:
    /// Which alternative a message is; `kind_of<data::fetch>` names one. It can be compared and switched on.
    struct kind_type {
        std::uint16_t value = 0xffff;

        constexpr operator std::uint16_t() const noexcept { return value; }

        friend constexpr bool operator==(kind_type, kind_type) noexcept = default;
        /// Kinds of responses are none of commands.
        template <class Other>
            requires(!std::is_same_v<Other, kind_type> && std::is_same_v<decltype(Other::value), std::uint16_t>)
        friend constexpr bool operator==(kind_type, Other) = delete;
    };

    template <class T>
    static constexpr kind_type kind_of{index_of<Alternatives, T>};
    /// What the library does not know, or lenient reading could not make sense of.
    static constexpr kind_type unknown{};

    constexpr message_view() noexcept = default;

    constexpr kind_type kind() const noexcept { return kind_; }
    /// The name of the kind, as in "data::fetch"; "unparsed" for the unknown kind.
    constexpr std::string_view kind_name() const noexcept { return kind_ == unknown ? "unparsed" : name_of(Alternatives{}); }

    template <listed_or_own<Alternatives> T>
    constexpr bool is() const noexcept {
        if constexpr (Alternatives::template contains<T>)
            return kind_ == kind_of<T>;
        else
            return as<T>().has_value();
    }

    /// The message as a T, if it is one. A T that the library does not list is a type of the user's own: the bytes are
    /// then validated as that now, in the mode of the message and within the default limits. Messages that the library
    /// does not know come here with options::unknown or options::lenient; those that it knows can be read otherwise, too.
    template <listed_or_own<Alternatives> T>
    constexpr std::optional<T> as() const noexcept {
        std::optional<T> value;
        if constexpr (Alternatives::template contains<T>) {
            if (kind_ == kind_of<T>) read_trusted(value.emplace());
        } else if (size_ != 0) {
            input in(content(), data_ + size_, mode_);
            in.trusted = false;
            in.limits = &default_options.limits;
            value = detail::read_validated<T>(content(), in, [](const char* end, input& at) { return at.crlf(end) == at.end; });
        }
        return value;
    }

    /// f(value) with the message as what it is. f takes any alternative, and `unparsed`, and returns the same type for all of them.
    template <class F>
    constexpr auto visit(F&& f) const {
        return visit_as(Alternatives{}, f);
    }

    /// What the function inspect() does with a message.
    template <class Visitor>
    constexpr void inspect(Visitor& visitor) const {
        if (kind_ == unknown) return imapwire::inspect(whole(), visitor);
        inspect_as(Alternatives{}, visitor);
    }

    /// All of the message, with its CRLF.
    constexpr std::string_view bytes() const noexcept { return {data_, size_}; }
    /// Octets of the message: what was consumed of the bytes given to the parser.
    constexpr std::size_t size() const noexcept { return size_; }

    /// The deviations that were met in reading it.
    constexpr quirk_set quirks() const noexcept { return quirks_; }
    /// How many items in it were isolated because they could not be read.
    constexpr std::size_t unparsed_count() const noexcept { return unparsed_; }
    /// What it was validated under.
    constexpr imapwire::mode mode() const noexcept { return mode_; }

protected:
    /// Where the alternative begins: behind "* " or behind the tag.
    constexpr const char* content() const noexcept { return data_ + content_; }

    /// Reads the message once more with read(input), and keeps what it can't make sense of.
    template <class Read>
    constexpr std::span<const unparsed> keep_unparsed(std::span<unparsed> into, Read read) const noexcept {
        const std::size_t kept = unparsed_ < into.size() ? unparsed_ : into.size();
        if (kept != 0 && kind_ == unknown) {
            into[0] = whole();
        } else if (kept != 0) {
            input in(data_, data_ + size_, mode_);
            in.trusted = false;
            in.mode.isolated = false;
            detail::unparsed_recorder recorder(into.data(), kept);
            in.recorder = &recorder;
            read(in);
        }
        return {into.data(), kept};
    }

    template <class T>
    constexpr void read_trusted(T& value) const noexcept {
        input in(content(), data_ + size_, read_as());
        detail::read_view(content(), in, value);
    }

    /// Takes over what was read.
    constexpr message_view(const char* content_at, const char* end, const input& in, kind_type kind) noexcept
        : data_(in.begin),
          size_(static_cast<std::size_t>(end - in.begin)),
          content_(static_cast<std::uint32_t>(content_at - in.begin)),
          unparsed_(in.unparsed),
          quirks_(in.quirks),
          mode_(in.mode),
          kind_(kind),
          error_(in.error) {}

    constexpr void set(const char* content_at, const char* end, const input& in, kind_type kind) noexcept {
        *this = message_view(content_at, end, in, kind);
    }

private:
    /// What no deviation was met in is read again as strict reading reads it: that is the same, and quicker.
    constexpr imapwire::mode read_as() const noexcept {
        imapwire::mode how = mode_;
        how.foreign_lenient = how.lenient;
        how.lenient = how.lenient && !quirks_.empty();
        return how;
    }

    template <class... Ts>
    constexpr std::string_view name_of(types<Ts...>) const noexcept {
        return names<Ts...>[kind_.value];
    }

    /// All of a message that the library does not know.
    constexpr unparsed whole() const noexcept {
        const input in(content(), data_ + size_, mode_);
        const char* end = data_ + size_;
        if (end != data_) --end;
        if (end != data_ && end[-1] == '\r') --end;
        return {bytes(), error_, foreign(content(), end, in)};
    }

    template <class... Ts, class F>
    constexpr auto visit_as(types<Ts...>, F& f) const {
        using result = typename detail::visit_result<F, unparsed, Ts...>::type;
        if (kind_ == unknown) return f(whole());
        return visitors<F, result, Ts...>[kind_.value](*this, f);
    }

    template <class T, class F, class Result>
    static constexpr Result visit_one(const message_view& self, F& f) {
        T value{};
        self.read_trusted(value);
        return f(static_cast<const T&>(value));
    }

    template <class... Ts, class Visitor>
    constexpr void inspect_as(types<Ts...>, Visitor& visitor) const {
        input in(content(), data_ + size_, read_as());
        detail::inspecting_visitor<Visitor> parts{visitor};
        inspectors<detail::inspecting_visitor<Visitor>, Ts...>[kind_.value](content(), in, parts);
    }

    // Tables in a function would be built anew at each call.
    template <class Visitor, class... Ts>
    static constexpr const char* (*inspectors[sizeof...(Ts)])(const char*, input&, Visitor&) = {&traverse<Ts, Visitor>...};
    template <class... Ts>
    static constexpr std::string_view names[sizeof...(Ts)] = {qualified_name<Ts>...};
    template <class F, class Result, class... Ts>
    static constexpr Result (*visitors[sizeof...(Ts)])(const message_view&, F&) = {&visit_one<Ts, F, Result>...};

    const char* data_ = nullptr;
    std::size_t size_ = 0;
    std::uint32_t content_ = 0;
    std::uint32_t unparsed_ = 0;
    quirk_set quirks_{};
    imapwire::mode mode_{};
    kind_type kind_{};
    imapwire::error error_{};
};

}  // namespace imapwire

#endif
