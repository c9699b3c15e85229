// Random valid values from a stream of random octets: structure-aware fuzzing and property tests.
#ifndef IMAPWIRE_GRAMMAR_GENERATOR_HPP
#define IMAPWIRE_GRAMMAR_GENERATOR_HPP

#include <imapwire/core/characters.hpp>
#include <imapwire/grammar/rule.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <new>
#include <span>
#include <string_view>

namespace imapwire {

/// Makes values of any type that has a grammar: `generator g(entropy, arena); auto e = g.make<envelope>();`
///
/// The same entropy gives the same value; when it is used up, zeros follow, which lead to small values. Lists and
/// strings are put into the arena, which must outlive the value; when it is full, they become empty or minimal.
class generator {
public:
    generator(std::string_view entropy, std::span<std::byte> arena) noexcept
        : entropy_(entropy), free_(arena.data()), left_(arena.size()) {}

    template <class T>
    T make() noexcept {
        T value{};
        fill(value);
        return value;
    }

    template <class T>
    void fill(T& value) noexcept {
        if (depth_ == 2 * most_depth) return;
        ++depth_;
        grammar<T>::generate(*this, value);
        --depth_;
    }

    /// The next octet of the entropy.
    std::uint8_t octet() noexcept {
        if (entropy_.empty()) return 0;
        const auto next = static_cast<std::uint8_t>(entropy_.front());
        entropy_.remove_prefix(1);
        return next;
    }

    /// It is time to come to an end: a choice then takes its first alternative, which must not be recursive.
    bool is_deep() const noexcept { return depth_ >= most_depth; }

    bool chance() noexcept { return (octet() & 1) != 0; }

    /// A number less than n, which is not 0.
    std::size_t below(std::size_t n) noexcept { return n <= 256 ? octet() % n : static_cast<std::size_t>(between(0, n - 1)); }

    /// A number in [low, high], often near one of the ends.
    std::uint64_t between(std::uint64_t low, std::uint64_t high) noexcept {
        const std::uint64_t span = high - low;
        switch (octet() % 4) {
            case 0: return low + (span < 256 ? octet() % (span + 1) : octet());
            case 1: return high - (span < 256 ? octet() % (span + 1) : octet());
            default: {
                std::uint64_t value = 0;
                for (int i = 0; i != 8; ++i) value = value << 8 | octet();
                return span == UINT64_MAX ? value : low + value % (span + 1);
            }
        }
    }

    /// Octets that a string may hold: anything but NUL, often what needs quoting or a literal.
    std::string_view octets() noexcept {
        static constexpr std::string_view odd = "\"\\{}()*%] \r\n\t\x01\x7f\xc3\xa9&";
        const std::size_t size = octet() % 12;
        char* to = bytes(size);
        if (to == nullptr) return {};
        for (std::size_t i = 0; i != size; ++i) {
            const std::uint8_t choice = octet();
            to[i] = choice < 192 ? static_cast<char>('a' + choice % 26) : odd[choice % odd.size()];
        }
        return {to, size};
    }

    /// One or more octets of the class.
    std::string_view word(character of) noexcept {
        const std::size_t size = 1 + octet() % 8;
        char* to = bytes(size);
        if (to == nullptr) return "x";
        for (std::size_t i = 0; i != size; ++i) {
            to[i] = static_cast<char>(0x20 + octet() % 0x5f);
            if (!is(to[i], of)) to[i] = is('x', of) ? 'x' : '0';
        }
        return {to, size};
    }

    /// At least `least` values, few of them, and no more than that deep inside.
    template <class T>
    std::span<const T> items(std::size_t least, std::size_t most = 4) noexcept {
        std::size_t count = least;
        if (depth_ < most_depth / 2 && most > least) count += octet() % (most - least + 1);
        void* place = free_;
        if (count == 0 || std::align(alignof(T), count * sizeof(T), place, left_) == nullptr) {
            static const T minimal{};
            return {&minimal, least};
        }
        T* const values = static_cast<T*>(place);
        free_ = static_cast<std::byte*>(place) + count * sizeof(T);
        left_ -= count * sizeof(T);
        for (std::size_t i = 0; i != count; ++i) fill(*::new (static_cast<void*>(values + i)) T{});
        return {values, count};
    }

private:
    static constexpr int most_depth = 48;

    char* bytes(std::size_t size) noexcept {
        if (size == 0 || size > left_) return nullptr;
        char* const begin = reinterpret_cast<char*>(free_);
        free_ += size;
        left_ -= size;
        return begin;
    }

    std::string_view entropy_;
    std::byte* free_;
    std::size_t left_;
    int depth_ = 0;
};

}  // namespace imapwire

#endif
