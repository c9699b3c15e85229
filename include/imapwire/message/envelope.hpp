// envelope, address (RFC 9051, 7.5.2 and 9).
#ifndef IMAPWIRE_MESSAGE_ENVELOPE_HPP
#define IMAPWIRE_MESSAGE_ENVELOPE_HPP

#include <imapwire/grammar/list_of.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/token/string.hpp>

namespace imapwire {

/// address = "(" addr-name SP addr-adl SP addr-mailbox SP addr-host ")"      RFC 9051, 9
/// example: ("Terry Gray" NIL "gray" "cac.washington.edu")
///
/// A NIL host marks RFC 5322 group syntax: with a mailbox the begin of the group of that name, without one its end.
struct address {
    nstring name{};     ///< addr-name, the display name
    nstring adl{};      ///< addr-adl, the source route
    nstring mailbox{};  ///< addr-mailbox, the local part
    nstring host{};     ///< addr-host, the domain

    /// Lenient reading leaves out an address that it can't read.
    static constexpr const char* skip(const char* at, input& in) noexcept { return *at == '(' ? skip_group(at, in) : skip_value(at, in); }
};

template <>
inline constexpr bool matched_often<address> = true;

template <>
struct grammar<address> : parens<&address::name, &address::adl, &address::mailbox, &address::host> {
    /// Only what lenient reading accepts is read otherwise than the combinator says.
    static constexpr bool plain_if_strict = true;

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        if (*at != '(' && detail::is_nil(at) && in.tolerate(quirk::nil_address)) [[unlikely]] {
            if constexpr (building<Out>) out = {};
            return at + 3;
        }
        return parens::read(at, in, out);
    }
};

/// "(" 1*address ")" / nil
using address_list = list_of<address, touching_or_nil>;

/// envelope = "(" env-date SP env-subject SP env-from SP env-sender SP env-reply-to SP env-to SP env-cc SP env-bcc
///            SP env-in-reply-to SP env-message-id ")"      RFC 9051, 9
struct envelope {
    nstring date{};
    nstring subject{};
    address_list from{};
    address_list sender{};
    address_list reply_to{};
    address_list to{};
    address_list cc{};
    address_list bcc{};
    nstring in_reply_to{};
    nstring message_id{};
};

template <>
inline constexpr bool matched_often<envelope> = true;

template <>
struct grammar<envelope>
    : parens<&envelope::date, &envelope::subject, &envelope::from, &envelope::sender, &envelope::reply_to, &envelope::to,
             &envelope::cc, &envelope::bcc, &envelope::in_reply_to, &envelope::message_id> {
private:
    template <class T, class Out>
    static constexpr const char* read_field(const char* at, input& in, [[maybe_unused]] Out& value) noexcept {
        if (at == nullptr) return nullptr;
        const input::mark here = in.here();
        const char* behind = imapwire::read<T>(at, in, value);
        if (behind != nullptr && (*behind == ' ' || *behind == ')')) return behind;
        if (behind == nullptr && is_conclusive(in.error.code)) return nullptr;
        if (behind != nullptr) in.fail(behind, errc::bad_character);
        in.within("envelope");
        imapwire::error why = in.error;
        in.go_back(here);
        if constexpr (building<Out>) value = {};
        return detail::leave_out(at, skip_value(at, in), in, why);
    }

    static constexpr const char* behind_space(const char* at, input& in) noexcept { return at != nullptr ? in.space(at) : nullptr; }

    template <class Out>
    static constexpr const char* read_string(const char* at, input& in, Out& value) noexcept {
        if (at == nullptr || !is(*at, character::atom) || detail::is_nil(at)) return read_field<nstring>(at, in, value);
        in.tolerate(quirk::unquoted_string);
        return detail::read_run<character::astring>(at, in, value, errc::expected_string);
    }

    /// Atoms in place of strings, no message_id, more fields than ten, and all of it in one more pair of parentheses.
    /// A field that can't be read stays empty, and counts as unparsed.
    template <class Out>
    static constexpr const char* read_odd(const char* at, input& in, Out& out) noexcept {
        const auto part = [&]([[maybe_unused]] auto member) -> auto& {
            if constexpr (building<Out>)
                return out.*member;
            else
                return out;
        };
        if (*at != '(' || !in.enter(at)) return nullptr;
        const bool doubled = at[1] == '(' && in.tolerate(quirk::double_parens);
        if (doubled && !in.enter(at + 1)) return nullptr;
        at = read_string(at + 1 + doubled, in, part(&envelope::date));
        at = read_string(behind_space(at, in), in, part(&envelope::subject));
        for (const auto addresses : {&envelope::from, &envelope::sender, &envelope::reply_to, &envelope::to, &envelope::cc, &envelope::bcc})
            at = read_field<address_list>(behind_space(at, in), in, part(addresses));
        at = read_string(behind_space(at, in), in, part(&envelope::in_reply_to));
        if (at == nullptr) return nullptr;
        if (*at == ')')
            in.tolerate(quirk::missing_field);
        else
            at = read_string(behind_space(at, in), in, part(&envelope::message_id));
        while (at != nullptr && *at == ' ') {
            at = behind_space(at, in);
            if (*at == ')') {
                in.tolerate(quirk::extra_space);
            } else {
                in.tolerate(quirk::extra_field);
                at = skip_value(at, in);
            }
        }
        if (at == nullptr || *at != ')' || (doubled && at[1] != ')')) return nullptr;
        in.leave();
        if (doubled) in.leave();
        return at + 1 + doubled;
    }

    /// Tries what servers send that is no envelope, once it was found to be none.
    template <class Out>
    [[gnu::cold, gnu::noinline]] static constexpr const char* recover(const char* at, input& in, [[maybe_unused]] Out& out,
                                                                      const quirk_set& before, input::mark here) noexcept {
        const error why = in.error;
        in.quirks = before;
        in.go_back(here);
        if constexpr (building<Out>) out = {};
        const char* const behind = read_odd(at, in, out);
        if (behind == nullptr) {
            in.quirks = before;
            in.go_back(here);
            if (!is_conclusive(in.error.code)) in.error = why;
            return nullptr;
        }
        in.error = {};
        return behind;
    }

public:
    /// Only what lenient reading accepts is read otherwise than the combinator says.
    static constexpr bool plain_if_strict = true;

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        const quirk_set before = in.quirks;
        const input::mark here = in.here();
        const char* const next = parens::read(at, in, out);
        if (next != nullptr || !in.mode.lenient || is_conclusive(in.error.code)) [[likely]] return next;
        return recover(at, in, out, before, here);
    }
};

}  // namespace imapwire

#endif
