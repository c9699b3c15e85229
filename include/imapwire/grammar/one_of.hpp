// Closed sums of small values.
#ifndef IMAPWIRE_GRAMMAR_ONE_OF_HPP
#define IMAPWIRE_GRAMMAR_ONE_OF_HPP

#include <imapwire/grammar/rule.hpp>
#include <imapwire/grammar/types.hpp>
#include <imapwire/grammar/unparsed.hpp>

#include <cstddef>
#include <cstdint>
// For std::construct_at, which it needs itself: <memory> takes twice as long as all that is included here.
#include <optional>
#include <string_view>
#include <type_traits>

namespace imapwire {

namespace detail {

/// Stands in a union for an alternative that is not there.
struct no_alternative {};

/// A union of the alternatives: eight of them, then a union of the following ones. A union for each alternative would be a
/// type for each, which takes a compiler much longer.
template <class A = no_alternative, class B = no_alternative, class C = no_alternative, class D = no_alternative,
          class E = no_alternative, class F = no_alternative, class G = no_alternative, class H = no_alternative, class... Rest>
union storage {
    no_alternative none;
    A a;
    B b;
    C c;
    D d;
    E e;
    F f;
    G g;
    H h;
    storage<Rest...> rest;

    constexpr storage() noexcept : none() {}

    /// Begins the life of an alternative.
    template <std::size_t Index>
    constexpr auto& emplace() noexcept {
        if constexpr (Index < 8)
            return *std::construct_at(&held<Index>(*this));
        else
            return std::construct_at(&rest)->template emplace<Index - 8>();
    }

    template <std::size_t Index>
    constexpr const auto& get() const noexcept {
        if constexpr (Index < 8)
            return held<Index>(*this);
        else
            return rest.template get<Index - 8>();
    }

private:
    template <std::size_t Index>
    static constexpr auto& held(auto& of) noexcept {
        if constexpr (Index == 0) return of.a;
        else if constexpr (Index == 1) return of.b;
        else if constexpr (Index == 2) return of.c;
        else if constexpr (Index == 3) return of.d;
        else if constexpr (Index == 4) return of.e;
        else if constexpr (Index == 5) return of.f;
        else if constexpr (Index == 6) return of.g;
        else return of.h;
    }
};
template <>
union storage<> {
    no_alternative none;

    constexpr storage() noexcept : none() {}
};

template <class T>
inline constexpr T empty_value{};

/// The word that T is recognized by; empty if there is none.
template <class T>
inline constexpr std::string_view keyword_of{};
template <class T>
    requires requires { grammar<T>::keyword; }
inline constexpr std::string_view keyword_of<T> = grammar<T>::keyword;

/// Whether T takes what can't be read: `unparsed`.
template <class T>
concept isolates = requires { grammar<T>::isolates; };

/// Whether T has no keyword, and is recognized by what it begins with: its rule's starts().
template <class T>
concept recognized_by_start = keyword_of<T>.empty() && !isolates<T>;

/// Whether T begins with a name that may be any but the keywords, and is made of the same octets as they are. Nothing
/// in a table of keywords is mistaken for it.
template <class T>
concept has_any_name = requires { grammar<T>::any_name; };

/// Whether T could begin with an atom that begins with a keyword.
template <class T>
concept confusable = recognized_by_start<T> && !has_any_name<T>;

/// Whether it could go on with the "]" of an astring.
template <class T>
concept begins_with_bracket = confusable<T> && grammar<T>::starts("]");

}  // namespace detail

/// One of several small values. Trivially copyable; the alternatives are trivially copyable views.
template <class... Ts>
class one_of {
public:
    using alternatives = types<Ts...>;

private:
    template <class T>
    static constexpr bool takes_own = !alternatives::template contains<T> && alternatives::template contains<unparsed> &&
                                      !detail::keyword_of<T>.empty();

public:
    constexpr one_of() noexcept { set<0>(type_at<alternatives, 0>{}); }

    template <class T>
        requires(alternatives::template contains<T>)
    constexpr one_of(const T& value) noexcept {
        set<index_of<alternatives, T>>(value);
    }

    /// A value of a type of the user's own that has a keyword, to be written. It is held by reference, as `unparsed`, and
    /// must outlive the sum.
    template <class T>
        requires(takes_own<T>)
    constexpr one_of(const T& value) noexcept : one_of(unparsed{.content = foreign(value)}) {}
    template <class T>
        requires(takes_own<T>)
    one_of(const T&&) = delete;

    /// The position of the alternative that is held.
    constexpr std::size_t index() const noexcept { return index_; }

    template <listed_or_own<alternatives> T>
    constexpr bool is() const noexcept {
        if constexpr (alternatives::template contains<T>)
            return index_ == index_of<alternatives, T>;
        else
            return as<T>().has_value();
    }

    /// The value as a T, if it is one. A T that is none of the alternatives is a type of the user's own: what the
    /// library does not know is then validated and read as that.
    template <listed_or_own<alternatives> T>
    constexpr std::optional<T> as() const noexcept {
        std::optional<T> value;
        if constexpr (alternatives::template contains<T>) {
            if (is<T>()) value = get<index_of<alternatives, T>>();
        } else {
            read_own(alternatives{}, value);
        }
        return value;
    }

    /// The value if it is a T, else nullptr.
    template <class T>
        requires(alternatives::template contains<T>)
    constexpr const T* get_if() const noexcept {
        return is<T>() ? &get<index_of<alternatives, T>>() : nullptr;
    }

    /// Becomes a default T, and returns that to be filled in place.
    template <class T>
        requires(alternatives::template contains<T>)
    constexpr auto& emplace() noexcept {
        index_ = index_of<alternatives, T>;
        if constexpr (std::is_empty_v<T>)
            return detail::empty_value<T>;
        else
            return std::construct_at(&storage_)->template emplace<index_of<alternatives, T>>();
    }

    /// f(value) with whatever is held; f returns the same type for all alternatives.
    template <class F>
    constexpr auto visit(F&& f) const {
        return visitors<std::remove_reference_t<F>>[index_](*this, f);
    }

    friend constexpr bool operator==(const one_of& a, const one_of& b) noexcept {
        if (a.index_ != b.index_) return false;
        return comparisons<void>[a.index_](a, b);
    }

private:
    template <std::size_t Index>
    constexpr void set(const type_at<alternatives, Index>& value) noexcept {
        if constexpr (!std::is_empty_v<type_at<alternatives, Index>>) {
            std::construct_at(&storage_)->template emplace<Index>() = value;
        }
        index_ = Index;
    }

    template <std::size_t Index>
    constexpr const auto& get() const noexcept {
        if constexpr (std::is_empty_v<type_at<alternatives, Index>>)
            return detail::empty_value<type_at<alternatives, Index>>;
        else
            return storage_.template get<Index>();
    }

    /// Reads what is held as a T, if it is something that the library has no type for.
    template <class... Alternatives, class T>
    constexpr void read_own(types<Alternatives...>, std::optional<T>& value) const noexcept {
        (read_own_from<Alternatives>(value), ...);
    }
    template <class Alternative, class T>
    constexpr void read_own_from([[maybe_unused]] std::optional<T>& value) const noexcept {
        if constexpr (requires(const Alternative& held) { held.content.template as<T>(); })
            if (is<Alternative>()) value = get<index_of<alternatives, Alternative>>().content.template as<T>();
    }

    template <class F>
    using result_of = typename detail::visit_result<F, Ts...>::type;

    template <class F, std::size_t Index>
    static constexpr result_of<F> visit_one(const one_of& self, F& f) {
        return f(self.template get<Index>());
    }

    template <std::size_t Index>
    static constexpr bool equal_one(const one_of& a, const one_of& b) noexcept {
        return equal(a.template get<Index>(), b.template get<Index>());
    }

    // Tables in a function would be built anew at each call.
    template <class F>
    static constexpr result_of<F> (*visitors[sizeof...(Ts)])(const one_of&, F&) = {&visit_one<F, index_of<alternatives, Ts>>...};
    template <class>
    static constexpr bool (*comparisons[sizeof...(Ts)])(const one_of&, const one_of&) = {&equal_one<index_of<alternatives, Ts>>...};

    detail::storage<Ts...> storage_;
    std::uint8_t index_ = 0;
};

}  // namespace imapwire

#endif
