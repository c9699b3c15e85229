// A value or an error.
#ifndef IMAPWIRE_CORE_RESULT_HPP
#define IMAPWIRE_CORE_RESULT_HPP

#include <imapwire/core/error.hpp>

namespace imapwire {

/// Either a T or the error that stood in its way. Reading the value of a failed result gives a default T.
template <class T>
class [[nodiscard]] result {
public:
    constexpr result(const T& value) noexcept : value_(value) {}
    constexpr result(const imapwire::error& error) noexcept : error_(error) {}

    constexpr explicit operator bool() const noexcept { return error_.code == errc::none; }
    constexpr bool has_value() const noexcept { return error_.code == errc::none; }

    constexpr const T& operator*() const noexcept { return value_; }
    constexpr const T* operator->() const noexcept { return &value_; }
    constexpr const T& value() const noexcept { return value_; }

    /// The error; its code is errc::none when there is a value.
    constexpr const imapwire::error& error() const noexcept { return error_; }

private:
    T value_{};
    imapwire::error error_{};
};

}  // namespace imapwire

#endif
