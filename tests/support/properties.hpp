// What holds for every value of every response or command: values made at random, and values filled with what must not
// get out. A test names the types; what does not depend on them is in properties.cpp.
#ifndef IMAPWIRE_TESTS_SUPPORT_PROPERTIES_HPP
#define IMAPWIRE_TESTS_SUPPORT_PROPERTIES_HPP

#include "support/messages.hpp"

#include <imapwire/grammar/describe.hpp>
#include <imapwire/grammar/generator.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <new>
#include <span>
#include <string>
#include <string_view>

namespace test {

/// Makes values as the library's generator does. If it is hostile, it fills every string with what would do harm if it
/// were passed on, and every word, too, half of the time.
class value_generator {
public:
    value_generator(std::string_view entropy, std::span<std::byte> arena, bool hostile)
        : library_(entropy, arena.first(arena.size() / 2)), place_(arena.data() + arena.size() / 2), left_(arena.size() / 2), hostile_(hostile) {}

    template <class T>
    void fill(T& value) noexcept {
        ++depth_;
        imapwire::grammar<T>::generate(*this, value);
        --depth_;
    }

    bool is_deep() const noexcept { return depth_ >= most_depth; }
    bool chance() noexcept { return library_.chance(); }
    std::size_t below(std::size_t n) noexcept { return library_.below(n); }
    std::uint64_t between(std::uint64_t low, std::uint64_t high) noexcept { return library_.between(low, high); }
    std::uint8_t octet() noexcept { return library_.octet(); }
    std::string_view octets() noexcept { return hostile_ ? harmful() : library_.octets(); }
    std::string_view word(imapwire::character of) noexcept { return hostile_ && chance() ? harmful() : library_.word(of); }

    template <class T>
    std::span<const T> items(std::size_t least, std::size_t most = 4) noexcept {
        std::size_t count = least;
        if (depth_ < most_depth / 2 && most > least) count += below(most - least + 1);
        void* place = place_;
        if (count == 0 || std::align(alignof(T), count * sizeof(T), place, left_) == nullptr) {
            static const T minimal{};
            return {&minimal, least};
        }
        T* const values = static_cast<T*>(place);
        place_ = values + count;
        left_ -= count * sizeof(T);
        for (std::size_t i = 0; i != count; ++i) fill(*::new (static_cast<void*>(values + i)) T{});
        return {values, count};
    }

private:
    static constexpr int most_depth = 40;

    std::string_view harmful() noexcept;

    imapwire::generator library_;
    void* place_;
    std::size_t left_;
    bool hostile_;
    int depth_ = 0;
};

/// A type of message, without its type.
struct kind_of_message {
    std::string_view name;
    imapwire::side from;
    std::string (*rule)();
    /// Makes a value of it, which the other two work on; T{} without entropy.
    void (*make)(std::string_view entropy, bool hostile);
    imapwire::result<std::size_t> (*write)(std::string& to, const imapwire::write_options& how);
    /// Whether the message is a T of this value.
    bool (*equals)(const any_message& read);
};

namespace detail {

template <imapwire::side From, class T>
struct kind_of {
    inline static T value{};

    static std::string rule() {
        std::string made;
        imapwire::describe<T>(made);
        return made;
    }
    static void make(std::string_view entropy, bool hostile) {
        static std::array<std::byte, 1 << 16> arena;
        value = T{};
        value_generator g(entropy, arena, hostile);
        if (!entropy.empty()) g.fill(value);
    }
    static imapwire::result<std::size_t> write(std::string& to, const imapwire::write_options& how) {
        if constexpr (From == imapwire::side::client)
            return imapwire::serialize(imapwire::tag("a1"), value, to, how);
        else
            return imapwire::serialize(value, to, how);
    }
    static bool equals(const any_message& read) {
        const auto* view = read.view<std::conditional_t<From == imapwire::side::client, imapwire::any_command, imapwire::response>>();
        if (view == nullptr) return false;
        const auto other = view->template as<T>();
        return other.has_value() && imapwire::equal(*other, value);
    }
};

}  // namespace detail

/// Checks all that holds for values of this kind; what was wrong, empty if nothing was.
std::string wrong_with(const kind_of_message& kind);

template <imapwire::side From, class... Ts, class Check>
void for_each_kind(imapwire::types<Ts...>, Check&& check) {
    (check(kind_of_message{imapwire::qualified_name<Ts>, From, &detail::kind_of<From, Ts>::rule, &detail::kind_of<From, Ts>::make,
                           &detail::kind_of<From, Ts>::write, &detail::kind_of<From, Ts>::equals}),
     ...);
}

}  // namespace test

#endif
