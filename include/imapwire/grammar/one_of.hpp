// Closed sums of small values, and the combinator choice that reads and writes them.
#ifndef IMAPWIRE_GRAMMAR_ONE_OF_HPP
#define IMAPWIRE_GRAMMAR_ONE_OF_HPP

#include <imapwire/grammar/keyword_table.hpp>
#include <imapwire/grammar/rule.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/grammar/skip.hpp>
#include <imapwire/grammar/types.hpp>
#include <imapwire/grammar/unparsed.hpp>

#include <cstddef>
#include <cstdint>
// For std::construct_at, which it needs itself: <memory> takes twice as long as all that is included here.
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>

namespace imapwire {

namespace detail {

/// Stands in a union for an alternative that is not there.
struct no_alternative {};

template <class Types, std::size_t First, std::size_t Count>
union tree;

/// What holds the alternatives [First, First + Count).
template <class Types, std::size_t First, std::size_t Count>
struct tree_node {
    using type = tree<Types, First, Count>;
};
template <class Types, std::size_t First>
struct tree_node<Types, First, 0> {
    using type = no_alternative;
};
template <class Types, std::size_t First>
struct tree_node<Types, First, 1> {
    using type = type_at<Types, First>;
};

/// A union of the alternatives [First, First + Count), eight by eight, so that there are few types to instantiate on
/// the way to one of them.
template <class Types, std::size_t First, std::size_t Count>
union tree {
    static constexpr std::size_t width = Count <= 8 ? 1 : Count <= 64 ? 8 : 64;

    template <std::size_t Child, std::size_t From = Child * width>
    using node = typename tree_node<Types, First + From, (From >= Count ? 0 : Count - From < width ? Count - From : width)>::type;

    no_alternative none;
    node<0> a;
    node<1> b;
    node<2> c;
    node<3> d;
    node<4> e;
    node<5> f;
    node<6> g;
    node<7> h;

    constexpr tree() noexcept : none() {}

    /// Begins the life of an alternative.
    template <std::size_t Index, class... T>
    constexpr auto& set(const T&... value) noexcept {
        auto* const place = &child<(Index - First) / width>(*this);
        if constexpr (std::is_same_v<decltype(place), type_at<Types, Index>* const>)
            return *std::construct_at(place, value...);
        else
            return std::construct_at(place)->template set<Index>(value...);
    }

    template <std::size_t Index>
    constexpr const auto& get() const noexcept {
        const auto& place = child<(Index - First) / width>(*this);
        if constexpr (std::is_same_v<decltype(place), const type_at<Types, Index>&>)
            return place;
        else
            return place.template get<Index>();
    }

private:
    template <std::size_t Child, class Tree>
    static constexpr auto& child(Tree& of) noexcept {
        if constexpr (Child == 0) return of.a;
        else if constexpr (Child == 1) return of.b;
        else if constexpr (Child == 2) return of.c;
        else if constexpr (Child == 3) return of.d;
        else if constexpr (Child == 4) return of.e;
        else if constexpr (Child == 5) return of.f;
        else if constexpr (Child == 6) return of.g;
        else return of.h;
    }
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

/// Whether T is recognized by its first octet.
template <class T>
concept recognized_by_start = keyword_of<T>.empty() && !isolates<T>;

/// Whether T begins with a name that may be any but the keywords, and is made of the same octets as they are. Nothing
/// in a table of keywords is mistaken for it.
template <class T>
concept has_any_name = requires { grammar<T>::any_name; };

/// Whether T could begin with an atom that begins with a keyword.
template <class T>
concept confusable = recognized_by_start<T> && !has_any_name<T>;

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

    template <class T>
    constexpr bool is() const noexcept {
        if constexpr (alternatives::template contains<T>)
            return index_ == index_of<alternatives, T>;
        else
            return as<T>().has_value();
    }

    /// The value as a T, if it is one. A T that is none of the alternatives is a type of the user's own: what the
    /// library does not know is then validated and read as that.
    template <class T>
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
            return std::construct_at(&storage_)->template set<index_of<alternatives, T>>();
    }

    /// f(value) with whatever is held.
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
            std::construct_at(&storage_);
            storage_.template set<Index>(value);
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
    using result_of = std::invoke_result_t<F&, const type_at<alternatives, 0>&>;

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

    detail::tree<alternatives, 0, sizeof...(Ts)> storage_;
    std::uint8_t index_ = 0;
};

namespace detail {

/// Reads a T, whose keyword has been recognized if it has one, and matches it.
template <class T, class Out>
constexpr const char* read_recognized(const char* at, input& in, Out& out) noexcept {
    if constexpr (isolates<T>)
        return nullptr;
    else if constexpr (keyword_of<T>.empty())
        return imapwire::read<T>(at, in, out);
    else
        return grammar<T>::read_rest(at + keyword_of<T>.size(), in, out);
}
template <class T>
inline constexpr const char* (*recognized_matcher)(const char*, input&) = &match<T>;
template <isolates T>
inline constexpr const char* (*recognized_matcher<T>)(const char*, input&) = nullptr;
template <class T>
    requires(!keyword_of<T>.empty() && !isolates<T>)
inline constexpr const char* (*recognized_matcher<T>)(const char*, input&) = keyword_matcher<T>;

/// The production that an error within a T belongs to, if T does not say that itself.
template <class T>
inline constexpr spelled_type name_behind_keyword = keyword_of<T>.empty() ? spelled_type{} : spelled<T>;

}  // namespace detail

/// a / b / c: the rule of a one_of. An alternative is recognized by its keyword, or by what it starts with; the first
/// that fits is taken.
///
/// If `unparsed` is one of the alternatives, lenient reading isolates what can't be read. The sum then says where a
/// value ends, with ends(at), and how to get behind a broken one, with skip(at, in). If it has read_odd(at, in, out), that
/// reads what is no alternative, but can only mean one; it returns nullptr if it can't. A sum with isolates_unknown_only
/// takes what options::unknown asks for and no more.
template <class Sum>
struct choice {
    static constexpr bool parts_by_alternative = true;

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        return dispatch(typename Sum::alternatives{}, at, in, out);
    }

    static constexpr void write(output& out, const Sum& value) noexcept {
        value.visit([&](const auto& alternative) { imapwire::write(out, alternative); });
    }

    static constexpr bool starts(const char* at) noexcept { return starts_any(typename Sum::alternatives{}, at); }

    template <class Generator>
    static void generate(Generator& g, Sum& value) noexcept {
        generate_any(typename Sum::alternatives{}, g, value);
    }

    template <class Description>
    static constexpr void describe(Description& d) {
        describe_all(typename Sum::alternatives{}, d);
    }

    /// Whether the keyword of an alternative stands at `at`.
    static constexpr bool knows(const char* at, const input& in) noexcept {
        return keyword_at(typename Sum::alternatives{}, at, in) != keyword_table<1>::none;
    }

protected:
    /// What becomes of an alternative that was read from `at` to `next`, or could not be read: lenient reading isolates
    /// it, if the sum can, when it is broken or goes on where it should end.
    template <class Out>
    static constexpr const char* settle(const char* next, [[maybe_unused]] const char* at, [[maybe_unused]] input::mark before,
                                        [[maybe_unused]] input& in, [[maybe_unused]] Out& out) noexcept {
        if constexpr (Sum::alternatives::template contains<unparsed> && !requires { Sum::isolates_unknown_only; }) {
            if (in.mode.lenient) {
                if (next != nullptr && Sum::ends(next)) [[likely]] return next;
                if (next != nullptr) {
                    in.fail(next, errc::bad_character);
                    in.within(spelled<Sum>);
                }
                in.go_back(before);
                return isolate(at, in, out);
            }
        }
        return next;
    }

private:
    template <class... Ts>
    static constexpr bool has_keywords = (!detail::keyword_of<Ts>.empty() || ...);

    template <class... Ts>
    static constexpr keyword_table<sizeof...(Ts)> table = [] {
        const std::string_view words[] = {detail::keyword_of<Ts>...};
        return keyword_table<sizeof...(Ts)>(words);
    }();

    template <class T>
    static constexpr const char* read_one(const char* at, input& in, Sum& out) noexcept {
        auto& value = out.template emplace<T>();
        if constexpr (std::is_empty_v<T>) {
            discard nothing;
            return detail::read_recognized<T>(at, in, nothing);
        } else {
            return detail::read_recognized<T>(at, in, value);
        }
    }

    // Tables in a function would be built anew at each call.
    template <class... Ts>
    static constexpr const char* (*readers[sizeof...(Ts)])(const char*, input&, Sum&) = {&read_one<Ts>...};
    template <class... Ts>
    static constexpr const char* (*matchers[sizeof...(Ts)])(const char*, input&) = {detail::recognized_matcher<Ts>...};
    template <class... Ts>
    static constexpr spelled_type names[sizeof...(Ts)] = {detail::name_behind_keyword<Ts>...};

    template <class... Ts, class Out>
    static constexpr const char* dispatch(types<Ts...> alternatives, const char* at, input& in, Out& out) noexcept {
        std::size_t found = keyword_at(alternatives, at, in);
        if constexpr ((detail::recognized_by_start<Ts> || ...))
            if (found == keyword_table<1>::none) found = index_by_start<Ts...>(at, in);
        [[maybe_unused]] const input::mark before = in.here();
        const char* next = nullptr;
        if (found != keyword_table<1>::none) [[likely]] {
            if constexpr (building<Out>)
                next = readers<Ts...>[found](at, in, out);
            else
                next = matchers<Ts...>[found](at, in);
            if (next == nullptr) [[unlikely]] in.within(names<Ts...>[found]);
        } else {
            const bool unknown = has_keywords<Ts...> && is(*at, character::keyword);
            in.fail(at, unknown ? errc::unknown_keyword : errc::expected_item);
            in.within(spelled<Sum>);
            if constexpr (Sum::alternatives::template contains<unparsed>)
                if (unknown && in.mode.unknown) return isolate(at, in, out);
        }
        return settle(next, at, before, in, out);
    }

    /// The alternative whose keyword stands at `at`, or none.
    template <class... Ts>
    static constexpr std::size_t keyword_at(types<Ts...>, const char* at, const input& in) noexcept {
        if constexpr (!has_keywords<Ts...>) {
            return keyword_table<1>::none;
        } else if constexpr (!(detail::confusable<Ts> || ...)) {
            return table<Ts...>.find(at, in).index;
        } else {
            if (!is(*at, character::keyword)) return keyword_table<1>::none;
            const detail::keyword_match found = table<Ts...>.find(at, in);
            // Where there are alternatives without a keyword, a longer atom that begins with one is not the keyword.
            if (found.index != keyword_table<1>::none && at[found.size - 1] != '[' && is(at[found.size], character::atom))
                return keyword_table<1>::none;
            return found.index;
        }
    }

    template <class... Ts>
    static constexpr std::size_t index_by_start(const char* at, [[maybe_unused]] const input& in) noexcept {
        std::size_t index = 0;
        const bool found = (((begins<Ts>(at) && !(detail::has_any_name<Ts> && in.mode.unknown)) || (++index, false)) || ...);
        return found ? index : keyword_table<1>::none;
    }

    template <class T>
    static constexpr bool begins(const char* at) noexcept {
        if constexpr (detail::recognized_by_start<T>)
            return grammar<T>::starts(at);
        else
            return false;
    }

    /// Delivers the broken item as it stands, and reads on behind it.
    template <class Out>
    [[gnu::cold, gnu::noinline]] static constexpr const char* isolate(const char* at, input& in, Out& out) noexcept {
        imapwire::error why = in.error;
        if (why.code == errc::incomplete || is_limit(why.code)) return nullptr;
        if constexpr (requires { Sum::read_odd(at, in, out); }) {
            const char* next = Sum::read_odd(at, in, out);
            if (next != nullptr) {
                in.error = {};
                return next;
            }
        }
        const char* next = Sum::skip(at, in);
        if (next == nullptr || next == at) {
            if (next == at || (in.error.code != errc::incomplete && !is_limit(in.error.code))) in.error = why;
            return nullptr;
        }
        in.error = {};
        why = in.leave_out(at, next, why);
        if constexpr (building<Out>)
            out.template emplace<unparsed>() = {std::string_view(at, static_cast<std::size_t>(next - at)), why, foreign(at, next, in)};
        return next;
    }

    template <class... Ts>
    static constexpr bool starts_any(types<Ts...>, const char* at) noexcept {
        return (has_keywords<Ts...> && is(*at, character::keyword)) || (begins<Ts>(at) || ...);
    }

    template <class... Ts, class Generator>
    static void generate_any(types<Ts...>, Generator& g, Sum& value) noexcept {
        using maker = void (*)(Generator&, Sum&);
        static constexpr maker makers[] = {&generate_one<Ts, Generator>...};
        makers[g.is_deep() ? 0 : g.below(sizeof...(Ts))](g, value);
    }

    template <class T, class Generator>
    static void generate_one(Generator& g, Sum& value) noexcept {
        if constexpr (detail::isolates<T>) {
            value = Sum{};
            g.fill(value);
        } else {
            T alternative{};
            g.fill(alternative);
            value = Sum(alternative);
        }
    }

    template <class... Ts, class Description>
    static constexpr void describe_all(types<Ts...>, Description& d) {
        bool first = true;
        (describe_one<Ts>(d, first), ...);
    }

    template <class T, class Description>
    static constexpr void describe_one(Description& d, bool& first) {
        if constexpr (!detail::isolates<T>) {
            if (!first) d.text(" / ");
            first = false;
            d.template rule<T>();
        }
    }
};

}  // namespace imapwire

#endif
