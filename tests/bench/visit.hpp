// Visits every field of a message, whatever its type: what a program does that looks at everything it received.
#ifndef IMAPWIRE_BENCH_VISIT_HPP
#define IMAPWIRE_BENCH_VISIT_HPP

#include <imapwire/grammar/inspect.hpp>
#include <imapwire/imapwire.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>

namespace bench {

/// Adds up the numbers and the sizes of the strings, so that no field is left unread.
struct visitor : imapwire::silent_visitor {
    std::size_t sum = 0;

    void boolean(bool value) { sum += value; }
    void number(auto value) { sum += static_cast<std::size_t>(value); }
    void word(std::string_view name) { sum += name.size(); }
    void broken(const imapwire::unparsed& item) { sum += item.raw.size(); }

    template <class T>
    void terminal(const T& value) {
        if constexpr (requires { value.ranges; })
            value.ranges.for_each([this](const auto& range) { sum += std::size_t{range.first.value} + range.last.value; });
        else if constexpr (requires { value.raw(); })
            sum += value.raw().size();
        else if constexpr (requires { value.name(); })
            sum += value.name().size();
        else if constexpr (requires { value.is_largest(); })
            sum += value.value;
        else if constexpr (requires { value.first.value; })
            sum += std::size_t{value.first.value} + value.last.value;
        else
            static_assert(std::is_empty_v<T>, "a type whose content would go unvisited");
    }
};

template <class T>
std::size_t visit(const T& value) {
    visitor v;
    imapwire::inspect(value, v);
    return v.sum;
}

}  // namespace bench

#endif
