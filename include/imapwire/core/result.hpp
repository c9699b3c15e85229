// A value or an error.
#ifndef IMAPWIRE_CORE_RESULT_HPP
#define IMAPWIRE_CORE_RESULT_HPP

#include <imapwire/core/error.hpp>

#include <cstddef>

namespace imapwire {

/// Either a T or the error that stood in its way. Reading the value of a failed result gives a default T.
template <class T>
class [[nodiscard]] result {
public:
    constexpr result(const T& value) noexcept : value_(value) {}
    constexpr result(const imapwire::error& error) noexcept : error_(error) {}

    /// The value that make() returns, made in place.
    template <class F>
    static constexpr result from(F&& make) noexcept {
        return result(make, nullptr);
    }

    constexpr explicit operator bool() const noexcept { return error_.code == errc::none; }
    constexpr bool has_value() const noexcept { return error_.code == errc::none; }

    constexpr const T& operator*() const noexcept { return value_; }
    constexpr const T* operator->() const noexcept { return &value_; }
    constexpr const T& value() const noexcept { return value_; }

    /// The error; its code is errc::none when there is a value.
    constexpr const imapwire::error& error() const noexcept { return error_; }

private:
    template <class F>
    constexpr result(F& make, std::nullptr_t) noexcept : value_(make()) {}

    T value_{};
    imapwire::error error_{};
};

}  // namespace imapwire

#endif
