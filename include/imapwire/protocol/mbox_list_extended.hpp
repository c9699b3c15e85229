// The closed list of mbox-list-extended-item alternatives, one line each, and LIST (RFC 9051, 7.3.1 and 9).
#ifndef IMAPWIRE_PROTOCOL_MBOX_LIST_EXTENDED_HPP
#define IMAPWIRE_PROTOCOL_MBOX_LIST_EXTENDED_HPP

#include <imapwire/core/maybe.hpp>
#include <imapwire/grammar/choice.hpp>
#include <imapwire/grammar/one_of.hpp>
#include <imapwire/grammar/optional.hpp>
#include <imapwire/message/list.hpp>

namespace imapwire {

/// mbox-list-extended-item = mbox-list-extended-item-tag SP tagged-ext-val: what a LIST response adds to a mailbox.
struct mbox_list_extended_item : one_of<listed::childinfo,
                                        listed::oldname,
                                        listed::other,
                                        unparsed> {
    using one_of::one_of;

    static constexpr bool ends(const char* at) noexcept { return *at == ' ' || *at == ')'; }

    /// Skips an item that could not be read: its tag and its value, unless another item stands where the value should.
    static constexpr const char* skip(const char* at, input& in) noexcept {
        at = skip_value(at, in);
        return at == nullptr || *at != ' ' || choice<mbox_list_extended_item>::knows(at + 1, in) ? at : skip_value(at + 1, in);
    }
};

/// A tag may also be spelled as a string, which no table of keywords finds.
template <>
struct grammar<mbox_list_extended_item> : choice<mbox_list_extended_item> {
private:
    template <class T, class Out>
    static constexpr const char* read_value(const char* at, input& in, Out& out) noexcept {
        if constexpr (building<Out>) {
            T value{};
            at = grammar<T>::read_rest(at, in, value);
            out = value;
        } else {
            at = grammar<T>::read_rest(at, in, out);
        }
        if (at == nullptr) in.within(spelled<T>);
        return at;
    }

    template <class Out>
    [[gnu::cold, gnu::noinline]] static constexpr const char* read_quoted(const char* at, input& in, Out& out) noexcept {
        astring tag;
        const char* behind = imapwire::read<astring>(at, in, tag);
        if (behind == nullptr) return nullptr;
        if (tag.equals_ignoring_case(grammar<listed::childinfo>::keyword)) return read_value<listed::childinfo>(behind, in, out);
        if (tag.equals_ignoring_case(grammar<listed::oldname>::keyword)) return read_value<listed::oldname>(behind, in, out);
        if constexpr (building<Out>) {
            listed::other value;
            value.tag = tag;
            behind = grammar<listed::other>::read_rest(behind, in, value);
            out = value;
        } else {
            behind = grammar<listed::other>::read_rest(behind, in, out);
        }
        if (behind == nullptr) in.within(spelled<listed::other>);
        return behind;
    }

public:
    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        if (*at != '"' && *at != '{') [[likely]] return choice::read(at, in, out);
        const input::mark before = in.here();
        return settle(read_quoted(at, in, out), at, before, in, out);
    }

    static constexpr bool starts(const char* at) noexcept { return *at == '"' || *at == '{' || choice::starts(at); }
};

namespace data {

/// "LIST" SP mailbox-list      RFC 9051, 9
/// mailbox-list = "(" [mbx-list-flags] ")" SP (DQUOTE QUOTED-CHAR DQUOTE / nil) SP mailbox [SP mbox-list-extended]
/// example: LIST (\HasChildren) "/" Work (CHILDINFO ("SUBSCRIBED"))
struct list {
    list_of<mbx_list_flag> flags{};
    imapwire::delimiter delimiter;
    reported_mailbox mailbox;
    maybe<list_of<mbox_list_extended_item>> extended{};
    using grammar = sequence<"LIST", &list::flags, &list::delimiter, &list::mailbox, &list::extended>;
};

}  // namespace data

template <>
inline constexpr bool matched_often<data::list> = true;

}  // namespace imapwire

#endif
