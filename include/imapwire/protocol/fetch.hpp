// FETCH: items or a macro, and the closed list of modifiers (RFC 9051, 6.4.5 and 9; RFC 4466, 3).
#ifndef IMAPWIRE_PROTOCOL_FETCH_HPP
#define IMAPWIRE_PROTOCOL_FETCH_HPP

#include <imapwire/core/maybe.hpp>
#include <imapwire/extension/rfc7162_condstore.hpp>
#include <imapwire/extension/rfc9394_partial.hpp>
#include <imapwire/grammar/alternative.hpp>
#include <imapwire/grammar/choice.hpp>
#include <imapwire/grammar/list_of.hpp>
#include <imapwire/grammar/optional.hpp>
#include <imapwire/protocol/fetch_att.hpp>
#include <imapwire/token/sequence_set.hpp>
#include <imapwire/token/tagged_ext.hpp>

#include <cstddef>
#include <span>

namespace imapwire {

/// "ALL" / "FULL" / "FAST" / fetch-att / "(" fetch-att *(SP fetch-att) ")"
/// Items are written in parentheses, a single one as well: some begin with a word that could be followed by a modifier.
struct fetch_items : one_of<list_of<fetch_att, bare>, fetch::all, fetch::fast, fetch::full> {
    using items = list_of<fetch_att, bare>;

    using one_of::one_of;
    /// From what list_of is made of: they must outlive the items.
    constexpr fetch_items(std::span<const fetch_att> of) noexcept : one_of(items(of)) {}
    template <detail::elements_of<fetch_att> Items>
    constexpr fetch_items(Items& of) noexcept : one_of(items(of)) {}
    template <detail::owner_of_elements Owner>
    fetch_items(const Owner&&) = delete;
    template <std::size_t N>
    constexpr fetch_items(const fetch_att (&of)[N]) noexcept : one_of(items(of)) {}

    constexpr bool is_macro() const noexcept { return !is<items>(); }

    /// What is asked for; a macro is replaced by what it stands for.
    template <class Items = items>
    constexpr Items attributes() const noexcept;
};

namespace detail {

/// FULL; the first four are ALL, the first three FAST.
template <class Item>
inline constexpr Item macro_items[] = {fetch::flags{}, fetch::internaldate{}, fetch::rfc822_size{}, fetch::envelope{},
                                            fetch::body{}};

}  // namespace detail

template <class Items>
constexpr Items fetch_items::attributes() const noexcept {
    if (!is_macro()) return *get_if<Items>();
    const std::span<const fetch_att> full(detail::macro_items<typename Items::value_type>);
    return is<fetch::full>() ? full : full.first(is<fetch::all>() ? 4 : 3);
}

template <>
struct grammar<fetch_items> : choice<fetch_items> {
private:
    using items = fetch_items::items;

    template <class Item, class Out>
    static constexpr const char* read_single(const char* at, input& in, Out& out) noexcept {
        const char* const end = match<Item>(at, in);
        if constexpr (building<Out>) {
            if (end == nullptr) return nullptr;
            const char* const list_end = read_alternative<items>(at, in, out);
            if (list_end != end) return list_end == nullptr ? nullptr : in.fail(end, errc::expected_crlf);
        }
        return end;
    }

public:
    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        if (*at == '(') [[likely]] {
            at = in.open(at);
            if (at != nullptr) [[likely]] at = read_alternative<items>(in.extra_spaces(at), in, out);
            return at == nullptr ? nullptr : in.close(in.extra_spaces(at));
        }
        if (detail::spells_word<"ALL">(at, in, character::keyword)) return read_alternative<fetch::all>(at, in, out);
        if (detail::spells_word<"FAST">(at, in, character::keyword)) return read_alternative<fetch::fast>(at, in, out);
        if (detail::spells_word<"FULL">(at, in, character::keyword)) return read_alternative<fetch::full>(at, in, out);
        return read_single<fetch_att>(at, in, out);
    }

    template <class Value>
    static constexpr void write(auto& out, const Value& value) noexcept {
        if (value.is_macro()) return choice<fetch_items>::write(out, value);
        out.put('(');
        choice<fetch_items>::write(out, value);
        out.put(')');
    }

    template <class Description>
    static constexpr void describe(Description& d) {
        d.text("\"ALL\" / \"FULL\" / \"FAST\" / ");
        d.template rule<fetch_att>();
        d.text(" / \"(\" ");
        d.template rule<items>();
        d.text(" \")\"");
    }
};

/// fetch-modifier: one line each. The last is a modifier that this library has no type for.
struct fetch_modifier : one_of<fetch_with::changedsince,
                               fetch_with::partial,
                               fetch_with::vanished,
                               tagged_ext_param> {
    using one_of::one_of;
    using grammar = choice<fetch_modifier>;
};

namespace command {

/// fetch = "FETCH" SP sequence-set SP fetch-items [SP "(" fetch-modifier *(SP fetch-modifier) ")"]      RFC 4466, 3
/// example: FETCH 2:4 (FLAGS BODY[HEADER.FIELDS (DATE FROM)])
struct fetch {
    sequence_set set;
    fetch_items items;
    maybe<list_of<fetch_modifier, one_or_more>> modifiers{};
    using grammar = sequence<"FETCH", &fetch::set, &fetch::items, &fetch::modifiers>;
};

/// "UID" SP fetch
struct uid_fetch {
    sequence_set set;
    fetch_items items;
    maybe<list_of<fetch_modifier, one_or_more>> modifiers{};
    using grammar = sequence<"UID FETCH", &uid_fetch::set, &uid_fetch::items, &uid_fetch::modifiers>;
};

}  // namespace command

template <>
inline constexpr bool matched_often<command::fetch> = true;
template <>
inline constexpr bool matched_often<command::uid_fetch> = true;

}  // namespace imapwire

#endif
