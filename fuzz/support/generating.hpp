// Values made from the fuzzer's octets, written under some options, and read back strictly and leniently.
#ifndef IMAPWIRE_FUZZ_SUPPORT_GENERATING_HPP
#define IMAPWIRE_FUZZ_SUPPORT_GENERATING_HPP

#include "parsing.hpp"
#include "writing.hpp"

#include <imapwire/grammar/generator.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace fuzz {

inline constexpr std::size_t arena_size = std::size_t{1} << 16;

/// Serialize(value, tag, where, options) writes it.
template <class Side, class T, class Serialize>
void check_generated(std::string_view entropy, std::uint8_t write_choice, Serialize serialize) {
    alignas(std::max_align_t) static std::byte arena[arena_size];
    imapwire::generator generator(entropy, arena);
    const T value = generator.make<T>();
    const imapwire::tag tag = generator.make<imapwire::tag>();
    const imapwire::write_options write_how = write_options(write_choice);
    const written made = write_all_ways([&](auto&& where) { return serialize(tag, value, where, write_how); });
    if (!made.ok) {
        require((write_choice & write_anything) != write_anything, "every generated value can be written");
        return;
    }

    const exact_copy bytes(made.bytes);
    const auto parsed = read_back<Side>(bytes.view(), write_how.utf8, imapwire::options{}.detach);
    require(parsed->template is<T>(), "a value is read back as what it is");
    require(imapwire::equal(value, *parsed->template as<T>()), "a value is read back as it was");
    if constexpr (requires { parsed->tag(); }) require(parsed->tag() == tag, "a tag is read back");
    walk(*parsed);

    imapwire::options lenient;
    lenient.lenient = true;
    lenient.utf8 = write_how.utf8;
    lenient.limits.nesting = 1000;
    const auto leniently = Side::parse(bytes.view(), lenient);
    require(leniently.has_value() && leniently->quirks().empty() && same<Side>(*parsed, *leniently), "lenient reading reads the same");
}

template <class Side, class Serialize, class... Ts>
void check_generated(imapwire::types<Ts...>, std::size_t which, std::string_view entropy, std::uint8_t write_choice, Serialize serialize) {
    using check = void (*)(std::string_view, std::uint8_t, Serialize);
    static constexpr check checks[] = {&check_generated<Side, Ts, Serialize>...};
    checks[which % sizeof...(Ts)](entropy, write_choice, serialize);
}

/// The last two octets choose the alternative, the one before them how to write; the rest is the entropy.
template <class Side, class Serialize>
void generate(const std::uint8_t* data, std::size_t size, Serialize serialize) {
    tail choices(data, size);
    const std::size_t high = choices.octet();
    const std::size_t which = high << 8 | choices.octet();
    const std::uint8_t write_choice = choices.octet();
    check_generated<Side>(typename Side::alternatives{}, which, choices.rest(), write_choice, serialize);
}

}  // namespace fuzz

#endif
