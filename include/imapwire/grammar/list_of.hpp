// Ranges: stretches of validated wire bytes that are read element by element, or spans of the caller's values.
#ifndef IMAPWIRE_GRAMMAR_LIST_OF_HPP
#define IMAPWIRE_GRAMMAR_LIST_OF_HPP

#include <imapwire/core/end_of_list.hpp>
#include <imapwire/grammar/list_form.hpp>
#include <imapwire/grammar/rule.hpp>
#include <imapwire/grammar/traverse.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>

namespace imapwire {

namespace detail {

/// What has elements of just this type, in one piece: a span, vector, array.
template <class Items, class T>
concept elements_of = requires(const Items& items) {
    requires std::is_same_v<std::remove_cvref_t<decltype(*items.data())>, T>;
    items.size();
};

/// What owns its elements.
template <class Items>
concept owner_of_elements = requires { typename Items::allocator_type; } || requires { std::tuple_size<Items>::value; };

}  // namespace detail

/// A list of T. It borrows: either the bytes of the message that it was read from, or the caller's span.
template <class T, list_form Form = zero_or_more>
class list_of {
public:
    using value_type = T;

    /// Walks the elements; multi-pass, and independent of every other iterator.
    ///
    /// An element is read when it is asked for, so that one that is passed over costs little. The iterator remembers
    /// where the last element that was read ends; that spares the next step looking for it.
    class iterator {
    public:
        using value_type = T;
        using difference_type = std::ptrdiff_t;

        constexpr iterator() noexcept = default;

        /// The element, by value: it borrows the same bytes as the list.
        constexpr T operator*() const noexcept {
            const char* behind = nullptr;
            return item_ != nullptr ? *item_ : read(behind);
        }
        constexpr T operator*() noexcept { return item_ != nullptr ? *item_ : read(behind_); }

        /// Holds the element for as long as the expression lasts.
        class pointer {
        public:
            constexpr const T* operator->() const noexcept { return &value_; }

        private:
            friend class iterator;
            explicit constexpr pointer(const T& value) noexcept : value_(value) {}

            T value_;
        };
        constexpr pointer operator->() const noexcept { return pointer(**this); }

        constexpr iterator& operator++() noexcept {
            if (item_ != nullptr) {
                item_ = ++item_ == last_ ? nullptr : item_;
                return *this;
            }
            if (behind_ == nullptr) {
                input in(at_, message_end_, mode_);
                behind_ = match<T>(at_, in);
            }
            at_ = grammar<list_of>::next(behind_, message_end_, mode_);
            behind_ = nullptr;
            return *this;
        }
        constexpr iterator operator++(int) noexcept {
            iterator before = *this;
            ++*this;
            return before;
        }

        friend constexpr bool operator==(const iterator& a, const iterator& b) noexcept {
            return a.at_ == b.at_ && a.item_ == b.item_;
        }
        friend constexpr bool operator==(const iterator& a, end_of_list) noexcept {
            return a.at_ == nullptr && a.item_ == nullptr;
        }

    private:
        friend class list_of;

        constexpr T read(const char*& behind) const noexcept {
            T value{};
            input in(at_, message_end_, mode_);
            behind = imapwire::read<T>(at_, in, value);
            return value;
        }

        const char* at_ = nullptr;
        const char* behind_ = nullptr;
        const char* message_end_ = nullptr;
        const T* item_ = nullptr;
        const T* last_ = nullptr;
        imapwire::mode mode_{};
    };

    constexpr list_of() noexcept : items_(nullptr) {}
    /// From a span, vector, array: whatever has its elements in one piece. They must outlive the list. They are T, not of a type
    /// that is derived from it and may be larger.
    template <class Items>
        requires(!std::is_base_of_v<list_of, Items>) && detail::elements_of<Items, T>
    constexpr list_of(const Items& items) noexcept : items_(items.data()), size_(items.size()) {}
    /// Not from what owns its elements and is about to go.
    template <detail::owner_of_elements Owner>
    list_of(const Owner&&) = delete;
    template <std::size_t N>
    constexpr list_of(const T (&items)[N]) noexcept : items_(items), size_(N) {}
    template <std::size_t N>
    list_of(const T (&&items)[N]) = delete;

    constexpr iterator begin() const noexcept {
        iterator i;
        if (on_wire_) {
            i.message_end_ = message_end();
            i.mode_ = mode_;
            i.at_ = grammar<list_of>::first(bytes_, i.message_end_, mode_);
        } else if (size_ != 0) {
            i.item_ = items_;
            i.last_ = items_ + size_;
        }
        return i;
    }
    constexpr end_of_list end() const noexcept { return {}; }

    constexpr bool empty() const noexcept {
        return on_wire_ ? grammar<list_of>::first(bytes_, message_end(), mode_) == nullptr : size_ == 0;
    }

    /// The number of elements; walks a list of wire bytes.
    constexpr std::size_t count() const noexcept {
        if (!on_wire_) return size_;
        std::size_t n = 0;
        input in(bytes_, message_end(), mode_);
        for (const char* at = grammar<list_of>::first(bytes_, message_end(), mode_); at != nullptr; ++n)
            at = grammar<list_of>::next(match<T>(at, in), message_end(), mode_);
        return n;
    }

    /// f(element) with every element: the quickest way to look at all of them.
    template <class F>
    constexpr void for_each(F&& f) const {
        if (on_wire_) {
            input in(bytes_, message_end(), mode_);
            const char* at = grammar<list_of>::first(bytes_, message_end(), mode_);
            while (at != nullptr) {
                at = grammar<list_of>::read_many(at, in.end, f);
                T element{};
                at = grammar<list_of>::next(read<T>(at, in, element), message_end(), mode_);
                f(static_cast<const T&>(element));
            }
        } else {
            for (std::size_t i = 0; i != size_; ++i) f(items_[i]);
        }
    }

    friend constexpr bool operator==(const list_of& a, const list_of& b) noexcept {
        auto x = a.begin();
        auto y = b.begin();
        for (; x != a.end() && y != b.end(); ++x, ++y)
            if (!equal(*x, *y)) return false;
        return (x == a.end()) == (y == b.end());
    }

private:
    friend struct grammar<list_of>;
    friend struct detail::view_access;

    constexpr list_of(const char* bytes, const char* message_end, imapwire::mode validated) noexcept
        : bytes_(bytes), size_(static_cast<std::size_t>(message_end - bytes)), mode_(validated), on_wire_(true) {}

    constexpr const char* message_end() const noexcept { return bytes_ + size_; }

    union {
        const char* bytes_;
        const T* items_;
    };
    /// Elements of the span; for wire bytes the octets up to the end of the message, since a list ends itself.
    std::size_t size_ = 0;
    imapwire::mode mode_{};
    bool on_wire_ = false;
};

template <class T, list_form Form>
struct grammar<list_of<T, Form>> {
    using rule = grammar;
    static constexpr bool brings_space = Form.leading_space;
    static constexpr bool anonymous = true;
    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        if constexpr (building<Out>) out = Out(at, in.end, in.mode);
        if constexpr (has_pass_all)
            if (!std::is_constant_evaluated() && (Form.open == 0 || !in.trusted))
                if (const char* const end = grammar<T>::template pass_all<Form>(at, in)) [[likely]] return end;
        return table(at, in);
    }

    /// Takes the list over from validated bytes, without looking for its end.
    static constexpr void borrow(const char* at, const input& in, list_of<T, Form>& out) noexcept {
        out = list_of<T, Form>(at, in.end, in.mode);
    }

    template <class, class Visitor>
    static constexpr const char* traverse(const char* at, input& in, Visitor& visitor) {
        if constexpr (Visitor::writes && has_pass_all && requires { requires grammar<T>::passed_as_written; })
            if (!std::is_constant_evaluated() && !in.mode.lenient)
                if (const char* const end = grammar<T>::template pass_all<Form>(at, in)) [[likely]] {
                    write_passed(visitor.out, at, end);
                    return end;
                }
        const char* const one = syntax.first(at);
        if constexpr (has_skip)
            if (in.mode.isolated) [[unlikely]] {
                list_of<T, Form> value;
                at = read(at, in, value);
                visitor.met(value);
                return at;
            }
        if (one == nullptr) {
            visitor.met(list_of<T, Form>());
            return syntax.behind_empty(at);
        }
        if constexpr (!Visitor::writes) visitor.begin_list();
        if constexpr (Form.open != 0) detail::traverse_text(visitor, Form.open);
        if constexpr (Form.leading_space) detail::traverse_text(visitor, ' ');
        at = traverse_elements(one, in, visitor);
        if constexpr (Form.open != 0) {
            at = behind_spaces(at) + 1;
            detail::traverse_text(visitor, ')');
        }
        if constexpr (!Visitor::writes) visitor.end_list();
        return at;
    }

    /// Goes through the elements from the one at `at` on. Returns where the last of them ends.
    template <class Visitor>
    static constexpr const char* traverse_elements(const char* at, input& in, Visitor& visitor) {
        for (;;) {
            if constexpr (!Visitor::writes) {
                at = read_many(at, in.end, [&visitor](const T& element) {
                    visitor.element();
                    visitor.whole(element);
                });
                visitor.element();
            } else if constexpr (has_pass) {
                if (!std::is_constant_evaluated()) {
                    std::size_t count = 0;
                    const char* const behind = pass()(at, in.end, count);
                    write_passed(visitor.out, at, behind);
                    at = behind;
                }
            }
            at = imapwire::traverse<T>(at, in, visitor);
            const char* const following = next(at, in.end, in.mode);
            if (following == nullptr) return at;
            if constexpr (Form.separator != 0) detail::traverse_text(visitor, Form.separator);
            at = following;
        }
    }

    static constexpr void write(auto& out, const list_of<T, Form>& list) noexcept {
        if (list.empty()) {
            if constexpr (Form.nil)
                out.put("NIL");
            else if constexpr (!Form.may_be_empty)
                out.fail(errc::expected_item, type_name<T>);
            else if constexpr (Form.open != 0)
                out.put("()");
            return;
        }
        if constexpr (Form.open != 0) out.put('(');
        if constexpr (Form.leading_space) out.put(' ');
        if (list.on_wire_) {
            input in = detail::view_access::reader(list);
            writing_visitor visitor{out};
            traverse_elements(first(list.bytes_, list.message_end(), list.mode_), in, visitor);
        } else {
            for (std::size_t i = 0;;) {
                i += write_many(out, list.items_ + i, list.size_ - 1 - i);
                imapwire::write(out, list.items_[i]);
                if (++i == list.size_) break;
                if constexpr (Form.separator != 0) out.put(Form.separator);
            }
        }
        if constexpr (Form.open != 0) out.put(')');
    }

    static constexpr detail::beginning starts = [] {
        if constexpr (Form.leading_space)
            return detail::beginning(' ');
        else if constexpr (Form.open == 0)
            return detail::beginning_of<T>;
        else
            return Form.nil ? detail::beginning('(', "NIL") : detail::beginning('(');
    }();

    template <class Generator, class List>
    static void generate(Generator& g, List& list) noexcept {
        list = List(g.template items<T>(Form.may_be_empty || Form.nil ? 0 : 1));
    }

    template <class Description>
    static constexpr void describe(Description& d) {
        if (Form.nil) d.text("(");
        if (Form.open != 0) d.text("\"(\" ");
        if (Form.open != 0 && Form.may_be_empty) d.text("[");
        if (Form.leading_space || Form.separator == 0) {
            d.text(Form.may_be_empty ? "*" : "1*");
            if (Form.leading_space) d.text("(SP ");
            d.template rule<T>();
            if (Form.leading_space) d.text(")");
        } else {
            d.template rule<T>();
            d.text(Form.separator == ',' ? " *(\",\" " : " *(SP ");
            d.template rule<T>();
            d.text(")");
        }
        if (Form.open != 0 && Form.may_be_empty) d.text("]");
        if (Form.open != 0) d.text(" \")\"");
        if (Form.nil) d.text(" / nil)");
    }

private:
    friend class list_of<T, Form>;
    friend struct detail::view_access;

    // These are asked instead of comparing addresses with nullptr: with -fsanitize=undefined, GCC has no constants of that kind.
    static constexpr bool has_pass = requires { grammar<T>::template pass<Form.separator>(); };
    static constexpr bool has_skip = requires { &T::skip; } && !requires { typename T::alternatives; };

    static constexpr auto pass() noexcept -> const char* (*)(const char*, const char*, std::size_t&) {
        if constexpr (has_pass)
            return grammar<T>::template pass<Form.separator>();
        else
            return nullptr;
    }

    /// Whether T knows a way to pass over a whole list of its own at one look.
    static constexpr bool has_pass_all = requires(const input& in) { grammar<T>::template pass_all<Form>(nullptr, in); };

    /// f(element) with as many elements as can be read at one look, of validated bytes. Returns where the next begins.
    template <class F>
    static constexpr const char* read_many(const char* at, [[maybe_unused]] const char* end, [[maybe_unused]] F&& f) {
        if constexpr (requires { grammar<T>::template read_many<Form.separator>(at, end, f); })
            if (!std::is_constant_evaluated()) return grammar<T>::template read_many<Form.separator>(at, end, f);
        return at;
    }

    /// Writes elements that need few octets each, with a separator behind each of them. Returns how many of `count` it were.
    static constexpr std::size_t write_many([[maybe_unused]] auto& out, [[maybe_unused]] const T* items,
                                            [[maybe_unused]] std::size_t count) noexcept {
        std::size_t i = 0;
        if constexpr (requires { grammar<T>::few_octets; } && Form.separator != 0) {
            constexpr std::size_t at_once = 32;
            while (i != count) {
                const std::size_t last = count - i < at_once ? count : i + at_once;
                char* to = out.room((last - i) * (grammar<T>::few_octets + 1));
                if (to == nullptr) [[unlikely]] break;
                if constexpr (requires { grammar<T>::copy_two(to, *items, *items, Form.separator); }) {
                    for (; !std::is_constant_evaluated() && last - i >= 2; i += 2) {
                        char* const behind = grammar<T>::copy_two(to, items[i], items[i + 1], Form.separator);
                        if (behind == nullptr) [[unlikely]] break;
                        *behind = Form.separator;
                        to = behind + 1;
                    }
                }
                for (; i != last; ++i) {
                    char* const behind = grammar<T>::copy_few(to, items[i]);
                    if (behind == nullptr) [[unlikely]] break;
                    *behind = Form.separator;
                    to = behind + 1;
                }
                out.advance(to);
                if (i != last) [[unlikely]] break;
            }
        }
        return i;
    }

    /// What an element begins with, where that tells whether there is one.
    static constexpr const detail::beginning& element_starts() noexcept {
        if constexpr (Form.open == 0)
            return detail::beginning_of<T>;
        else
            return detail::no_beginning;
    }

    /// How an element is passed that can't be read: T says so where there is no sum that could hold it as it stands.
    static constexpr auto skip() noexcept -> const char* (*)(const char*, input&) {
        if constexpr (has_skip)
            return &T::skip;
        else
            return nullptr;
    }

public:
    /// All that it takes to match it.
    static constexpr detail::list_syntax syntax = {Form, detail::matcher_of<T>, element_starts(), pass(), has_pass,
                                                         requires { requires grammar<T>::flat; }, skip(), has_skip};
    /// It takes no more than that, unless T knows a way to pass over a whole list.
    using by_table = std::conditional_t<has_pass_all, void, grammar>;
    static constexpr detail::matcher table =
        detail::matcher(Form.open != 0 ? &detail::match_list_in_parens : &detail::match_bare_list, syntax)
            .behind_space(brings_space);

private:
    static constexpr const char* first(const char* at, const char* message_end, imapwire::mode mode) noexcept {
        return readable(syntax.first(at), message_end, mode);
    }

    /// Writes what was passed over: elements that are spelled as they would be written, or that T knows to spell so.
    static void write_passed(output& out, const char* at, const char* behind) noexcept {
        if constexpr (requires { grammar<T>::copy(out, at, behind); })
            grammar<T>::copy(out, at, behind);
        else
            out.put(std::string_view(at, static_cast<std::size_t>(behind - at)));
    }

    /// The element that comes behind one that ends at `at`.
    static constexpr const char* next(const char* at, const char* message_end, imapwire::mode mode) noexcept {
        return readable(syntax.separated(at, mode, nullptr), message_end, mode);
    }

    static constexpr const char* readable(const char* at, [[maybe_unused]] const char* message_end,
                                          [[maybe_unused]] imapwire::mode mode) noexcept {
        if constexpr (has_skip)
            if (mode.isolated) [[unlikely]] return syntax.find_readable(at, message_end, mode);
        return at;
    }
};

}  // namespace imapwire

#endif
