// A walk through nested bodies, with the part numbers that FETCH wants (RFC 9051, 6.4.5.1 and 7.5.2).
#ifndef IMAPWIRE_MESSAGE_BODY_WALK_HPP
#define IMAPWIRE_MESSAGE_BODY_WALK_HPP

#include <imapwire/core/end_of_list.hpp>
#include <imapwire/core/result.hpp>
#include <imapwire/grammar/list_of.hpp>
#include <imapwire/grammar/nested.hpp>
#include <imapwire/grammar/traverse.hpp>
#include <imapwire/message/body.hpp>
#include <imapwire/message/section.hpp>

#include <cstddef>
#include <cstdint>
#include <span>

namespace imapwire {

/// What a body is, as far as a walk needs to know.
enum class body_kind : std::uint8_t {
    single,     ///< body-type-basic or body-type-text, or what could not be read: there is none within
    message,    ///< body-type-msg: there is one within
    multipart,  ///< body-type-mpart
};

/// One of the bodies that a walk comes to. It borrows what was walked, and its numbers are the walk's: they change
/// with the next step.
struct body_part {
    /// 4.2.1; none for a multipart that is the whole message. A multipart within a MESSAGE/RFC822 or MESSAGE/GLOBAL
    /// has no number of its own: it shares that of the message.
    section_part part;
    body_kind kind = body_kind::single;
    /// Read when asked for. Of a multipart or message that takes a scan over the bodies within: whoever reads those at
    /// every level pays for each level.
    nested<imapwire::body> body;
    /// It has no number of its own.
    bool is_text_of_message = false;
    /// There are bodies within that the walk does not visit, because they are nested deeper than it goes.
    bool parts_omitted = false;
    /// How many bodies it is within: 0 for the outermost.
    std::size_t depth = 0;

    /// What to ask a server for: BODY[4.2.1], or BODY[4.2.TEXT] where it has no number of its own. With another
    /// section_text, the header or MIME header of this part: BODY[4.2.1.MIME]. Its numbers change with the walk's next step.
    constexpr imapwire::section section(section_text text = section_text::all) const noexcept {
        return {part, text == section_text::all && is_text_of_message ? section_text::text : text, {}};
    }

    /// The same, to be kept: its numbers, part.count() of them, are copied to `numbers`, which must outlive it. Errors:
    /// buffer_too_small, with the room that is needed, in numbers, as its offset.
    constexpr result<imapwire::section> section(std::span<nz_number> numbers, section_text text = section_text::all) const noexcept {
        const std::size_t count = part.count();
        if (count > numbers.size()) return error{errc::buffer_too_small, count, "section_part"};
        std::size_t i = 0;
        for (const nz_number number : part) numbers[i++] = number;
        imapwire::section kept = section(text);
        kept.part = section_part(numbers.first(count));
        return kept;
    }
};

/// All bodies within one another, the outer ones first, by a stack of Depth levels within the walk itself. The bytes
/// of a message are passed over once, however deep they are nested.
///
/// It is a range of one pass: begin() starts anew, and every step changes the part that the iterator refers to.
template <std::size_t Depth = limits{}.nesting>
class body_walk {
public:
    class iterator {
    public:
        using value_type = body_part;
        using difference_type = std::ptrdiff_t;

        constexpr iterator() noexcept = default;
        constexpr const body_part& operator*() const noexcept { return walk_->part_; }
        constexpr const body_part* operator->() const noexcept { return &walk_->part_; }
        constexpr iterator& operator++() noexcept {
            walk_->advance();
            return *this;
        }
        constexpr void operator++(int) noexcept { ++*this; }
        constexpr bool operator==(end_of_list) const noexcept { return walk_ == nullptr || walk_->done_; }

    private:
        friend class body_walk;
        explicit constexpr iterator(body_walk* of) noexcept : walk_(of) {}

        body_walk* walk_ = nullptr;
    };

    /// The body and what is in it; they are borrowed.
    explicit constexpr body_walk(const nested<body>& root) noexcept : root_(root) {}
    explicit constexpr body_walk(const body& root) noexcept : copy_(root), from_copy_(true) {}

    constexpr iterator begin() noexcept {
        depth_ = 0;
        numbers_ = 0;
        done_ = false;
        if (from_copy_)
            go_to(copy_);
        else
            go_to(root_);
        visit();
        return iterator(this);
    }
    constexpr end_of_list end() const noexcept { return {}; }

private:
    /// A body whose inner bodies are being visited.
    struct level {
        const body* next = nullptr;  // of the caller's values
        const body* last = nullptr;
        bool multipart = false;
        bool numbered = false;
        bool on_wire = false;        // it is itself a stretch of bytes
        bool on_wire_within = false; // the bodies within are
    };

    constexpr void go_to(const body& value) noexcept {
        at_ = nullptr;
        value_ = &value;
    }
    constexpr void go_to(const nested<body>& view) noexcept {
        if (!detail::view_access::on_wire(view)) {
            const imapwire::body* const value = detail::view_access::value(view);
            return go_to(value != nullptr ? *value : detail::empty_value<imapwire::body>);
        }
        at_ = detail::view_access::bytes(view);
        message_end_ = detail::view_access::message_end(view);
        mode_ = detail::view_access::mode(view);
    }

    /// Makes the body at hand the current part. Behind a multipart its number has been counted already.
    constexpr void visit() noexcept {
        kind_ = kind_here();
        numbered_ = kind_ != body_kind::multipart || (depth_ != 0 && levels_[depth_ - 1].multipart);
        if (numbered_ && (depth_ == 0 || !levels_[depth_ - 1].multipart)) path_[numbers_++] = 1;
        part_.part = section_part(std::span<const nz_number>(path_, numbers_));
        part_.body = at_ != nullptr ? detail::view_access::wire_view<nested<imapwire::body>>(at_, message_end_, mode_)
                                    : nested<body>(*value_);
        part_.kind = kind_;
        part_.depth = depth_;
        part_.is_text_of_message = !numbered_;
        part_.parts_omitted = kind_ != body_kind::single && depth_ == Depth;
    }

    /// Whether the body at hand could not be read. A template, so that a program pays for reading bodies only if it walks them.
    template <class Body>
    constexpr bool is_unparsed() const noexcept {
        const Body read = *detail::view_access::wire_view<nested<Body>>(at_, message_end_, mode_);
        return read.template is<unparsed>();
    }

    constexpr body_kind kind_here() const noexcept {
        if (at_ == nullptr)
            return value_->is<body_type_mpart>() ? body_kind::multipart
                   : value_->is<body_type_msg>() ? body_kind::message
                                                 : body_kind::single;
        if (mode_.isolated && is_unparsed<body>()) return body_kind::single;
        if (grammar<body>::is_multipart(at_)) return body_kind::multipart;
        input in(at_, message_end_, mode_);
        return grammar<body>::is_message(at_, in) ? body_kind::message : body_kind::single;
    }

    /// To the first body within the current one, if there is any.
    constexpr bool enter() noexcept {
        if (kind_ == body_kind::single || depth_ == Depth) return false;
        level inner;
        inner.multipart = kind_ == body_kind::multipart;
        inner.numbered = numbered_;
        inner.on_wire = inner.on_wire_within = at_ != nullptr;
        if (at_ != nullptr) {
            ++at_;
            if (!inner.multipart) {
                input in(at_, message_end_, mode_);
                discard nothing;
                at_ = in.space(body_type_msg::head::read(at_, in, nothing));
            }
        } else if (inner.multipart) {
            const auto& parts = value_->get_if<body_type_mpart>()->parts;
            inner.on_wire_within = detail::view_access::on_wire(parts);
            if (inner.on_wire_within) {
                at_ = detail::view_access::first(parts);
                message_end_ = detail::view_access::message_end(parts);
                mode_ = detail::view_access::mode(parts);
            } else {
                const std::span<const body> items(detail::view_access::value(parts), detail::view_access::size(parts));
                if (items.empty()) return false;
                inner.next = items.data() + 1;
                inner.last = items.data() + items.size();
                go_to(items.front());
            }
        } else {
            go_to(value_->get_if<body_type_msg>()->body);
            inner.on_wire_within = at_ != nullptr;
        }
        levels_[depth_++] = inner;
        if (inner.multipart) path_[numbers_++] = 1;
        visit();
        return true;
    }

    constexpr void advance() noexcept {
        if (enter()) return;
        input in(at_, message_end_, mode_);
        const char* behind = at_ != nullptr ? match<body>(at_, in) : nullptr;
        while (depth_ != 0) {
            level& outer = levels_[depth_ - 1];
            if (outer.multipart && go_to_sibling(outer, behind)) return;
            if (numbered_) --numbers_;
            numbered_ = outer.numbered;
            if (outer.on_wire) behind = behind_outer(outer, behind);
            --depth_;
        }
        done_ = true;
    }

    constexpr bool go_to_sibling(level& outer, const char* behind) noexcept {
        if (outer.on_wire_within) {
            at_ = detail::view_access::next<decltype(body_type_mpart::parts)>(behind, message_end_, mode_);
            if (at_ == nullptr) return false;
        } else {
            if (outer.next == outer.last) return false;
            go_to(*outer.next++);
        }
        path_[numbers_ - 1].value += 1;
        visit();
        return true;
    }

    /// Behind the body that holds the one that ends at `at`.
    constexpr const char* behind_outer(const level& outer, const char* at) const noexcept {
        input in(at, message_end_, mode_);
        discard nothing;
        at = outer.multipart ? body_type_mpart::grammar::read_rest(at, in, nothing)
                             : body_type_msg::tail::read_rest(at, in, nothing);
        return in.expect(at, ')', errc::expected_close);
    }

    nested<body> root_{};
    body copy_{};
    bool from_copy_ = false;

    bool done_ = true;
    body_kind kind_ = body_kind::single;
    bool numbered_ = false;
    const char* at_ = nullptr;     // the body at hand on the wire, or else
    const body* value_ = nullptr;  // the caller's
    const char* message_end_ = nullptr;
    imapwire::mode mode_{};
    std::size_t depth_ = 0;
    std::size_t numbers_ = 0;
    body_part part_{};
    level levels_[Depth]{};
    nz_number path_[Depth + 1]{};
};

/// The bodies of a message in the order of the wire, from the outermost to the innermost, with their part numbers:
///
///     for (const imapwire::body_part& part : imapwire::walk(item.body)) ...
///
/// Whoever collects sections to ask for gives their numbers a place: part.section(numbers).
///
/// Nothing that can be parsed under the default limits is nested too deep for it. For higher limits give the depth:
/// walk<1000>(body).
template <std::size_t Depth = limits{}.nesting>
constexpr body_walk<Depth> walk(const nested<body>& root) noexcept {
    return body_walk<Depth>(root);
}
template <std::size_t Depth = limits{}.nesting>
constexpr body_walk<Depth> walk(const body& root) noexcept {
    return body_walk<Depth>(root);
}

}  // namespace imapwire

#endif
