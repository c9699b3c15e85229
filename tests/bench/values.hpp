// Messages as values of the program's own: what a server has in hand when it answers, and a client when it asks.
#ifndef IMAPWIRE_BENCH_VALUES_HPP
#define IMAPWIRE_BENCH_VALUES_HPP

#include <imapwire/imapwire.hpp>

#include <cstddef>
#include <deque>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace bench {

/// Makes values that borrow nothing from the wire out of such that do, and keeps what they borrow instead.
class values {
public:
    template <class T>
    T copy(const T& from) {
        T to = from;
        if constexpr (requires { typename T::iterator; typename T::value_type; } && !std::is_base_of_v<imapwire::string, T>) {
            auto& items = keep(std::vector<typename T::value_type>());
            from.for_each([&](const auto& item) { items.push_back(copy(item)); });
            to = T(items);
        } else if constexpr (std::is_base_of_v<imapwire::string, T>) {
            if constexpr (requires { from.is_nil(); })
                if (from.is_nil()) return to;
            to = T(std::string_view(keep(std::string(from.begin(), from.end()))));
        } else if constexpr (requires { typename T::alternatives; }) {
            from.visit([&]<class Alternative>(const Alternative& held) {
                if constexpr (!std::is_empty_v<Alternative>) to.template emplace<Alternative>() = copy(held);
            });
        } else if constexpr (requires { from.has_value(); }) {
            if (from.has_value()) to = copy(*from);
        } else if constexpr (requires { typename T::value_type; }) {
            to = T(keep(copy(*from)));
        } else if constexpr (imapwire::has_parts<T>) {
            imapwire::grammar<T>::inspect([&]<class Part>(std::string_view, Part& part) { part = copy(std::as_const(part)); }, to);
        } else if constexpr (requires { from.ranges; }) {
            to.ranges = copy(from.ranges);
        }
        return to;
    }

private:
    struct kept {
        virtual ~kept() = default;
    };
    template <class T>
    struct kept_value : kept {
        explicit kept_value(T&& from) : value(std::move(from)) {}
        T value;
    };
    template <class T>
    T& keep(T&& value) {
        auto made = std::make_unique<kept_value<T>>(std::move(value));
        T& place = made->value;
        kept_.push_back(std::move(made));
        return place;
    }

    std::deque<std::unique_ptr<kept>> kept_;
};

/// A message of any kind, ready to be serialized.
class value {
public:
    template <class T>
    value(values& owner, const T& response) : value(owner, response, [](const value& self, std::span<char> buffer) {
        return imapwire::serialize(self.as<T>(), buffer);
    }) {}
    template <class T>
    value(values& owner, std::string_view tag, const T& command) : value(owner, command, [](const value& self, std::span<char> buffer) {
        return imapwire::serialize(std::string_view(self.tag_), self.as<T>(), buffer);
    }) {
        tag_ = tag;
    }

    imapwire::result<std::size_t> serialize(std::span<char> buffer) const { return serialize_(*this, buffer); }

private:
    using serializer = imapwire::result<std::size_t> (*)(const value&, std::span<char>);

    template <class T>
    value(values& owner, const T& message, serializer how) : message_(std::make_shared<const T>(owner.copy(message))), serialize_(how) {}

    template <class T>
    const T& as() const {
        return *static_cast<const T*>(message_.get());
    }

    std::shared_ptr<const void> message_;
    std::string tag_;
    serializer serialize_;
};

}  // namespace bench

#endif
