// One value that is read only when it is asked for: what makes recursive productions possible, and large ones cheap.
#ifndef IMAPWIRE_GRAMMAR_NESTED_HPP
#define IMAPWIRE_GRAMMAR_NESTED_HPP

#include <imapwire/grammar/rule.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/grammar/skip.hpp>
#include <imapwire/grammar/traverse.hpp>

#include <cstddef>

namespace imapwire {

/// A T elsewhere: validated bytes of the message that it was read from, or a value of the caller's. It borrows both.
template <class T>
class nested {
public:
    using value_type = T;

    constexpr nested() noexcept : value_(nullptr) {}
    constexpr nested(const T& value) noexcept : value_(&value) {}
    nested(const T&&) = delete;

    /// The value, read anew from its bytes at each call. A default nested gives a default T.
    constexpr T operator*() const noexcept {
        if (!on_wire_) return value_ != nullptr ? *value_ : T{};
        T value{};
        input in(bytes_, bytes_ + size_, mode_);
        detail::read_view(bytes_, in, value);
        return value;
    }

    friend constexpr bool operator==(const nested& a, const nested& b) noexcept { return equal(*a, *b); }

private:
    friend struct grammar<nested>;
    friend struct detail::view_access;

    union {
        const char* bytes_;
        const T* value_;
    };
    std::size_t size_ = 0;
    imapwire::mode mode_{};
    bool on_wire_ = false;
};

template <class T>
struct grammar<nested<T>> {
    using rule = grammar;
    static constexpr bool anonymous = true;

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        if constexpr (building<Out>) {
            out.bytes_ = at;
            out.size_ = static_cast<std::size_t>(in.end - at);
            out.mode_ = in.mode;
            out.on_wire_ = true;
        }
        if (*at == '(') return in.trusted ? skip_group(at, in) : match<T>(at, in);  // the parenthesis counts
        if (!in.enter(at)) [[unlikely]] return nullptr;
        at = match<T>(at, in);
        in.leave();
        return at;
    }

    template <class, class Visitor>
    static constexpr const char* traverse(const char* at, input& in, Visitor& visitor) {
        return imapwire::traverse<T>(at, in, visitor);
    }

    static constexpr void write(auto& out, const nested<T>& value) noexcept {
        if (!value.on_wire_) return imapwire::write(out, value.value_ != nullptr ? *value.value_ : T{});
        input in = detail::view_access::reader(value);
        writing_visitor visitor{out};
        imapwire::traverse<T>(value.bytes_, in, visitor);
    }

    static constexpr bool starts(const char* at) noexcept { return grammar<T>::starts(at); }

    template <class Generator>
    static void generate(Generator& g, nested<T>& value) noexcept {
        value = nested<T>(g.template items<T>(1, 1).front());
    }

    template <class Description>
    static constexpr void describe(Description& d) {
        d.template rule<T>();
    }
};

}  // namespace imapwire

#endif
