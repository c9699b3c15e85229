// What IMAP2 and IMAP4 had, and IMAP4rev1 dropped (RFC 1176, RFC 1730, RFC 2060). Servers recognize it to answer BAD.
#ifndef IMAPWIRE_EXTENSION_OBSOLETE_HPP
#define IMAPWIRE_EXTENSION_OBSOLETE_HPP

#include <imapwire/grammar/nested.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/grammar/words.hpp>
#include <imapwire/token/mailbox.hpp>
#include <imapwire/token/number.hpp>
#include <imapwire/token/quoted.hpp>
#include <imapwire/token/string.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace imapwire {

struct fetch_att;

/// What FIND looks for: "MAILBOXES" / "ALL.MAILBOXES" / "BBOARDS" / "ALL.BBOARDS"      RFC 1176
enum class find_option : std::uint8_t { mailboxes, all_mailboxes, bboards, all_bboards };

constexpr std::string_view name(find_option option) noexcept {
    constexpr std::string_view names[] = {"MAILBOXES", "ALL.MAILBOXES", "BBOARDS", "ALL.BBOARDS"};
    return names[static_cast<std::size_t>(option)];
}

template <>
struct grammar<find_option> : words<find_option, 4> {};

namespace command {

/// "BBOARD" SP mailbox: SELECT of a bulletin board      RFC 1176
struct bboard {
    imapwire::mailbox mailbox;
    using grammar = sequence<"BBOARD", &bboard::mailbox>;
};

/// "FIND" SP find-option SP list-mailbox: LIST      RFC 1176
/// example: FIND ALL.MAILBOXES *
struct find {
    find_option option{};
    list_mailbox pattern;
    using grammar = sequence<"FIND", &find::option, &find::pattern>;
};

/// "PARTIAL" SP nz-number SP fetch-att SP number SP number: FETCH of a part of an item      RFC 1730
/// example: PARTIAL 3 BODY[1] 1 1000
struct partial {
    nz_number number;
    nested<fetch_att> item;
    imapwire::number first_octet;  ///< counted from 1
    imapwire::number octets;
    using grammar = sequence<"PARTIAL", &partial::number, &partial::item, &partial::first_octet, &partial::octets>;
};

/// "UID" SP partial: the number is a unique identifier
struct uid_partial {
    nz_number number;
    nested<fetch_att> item;
    imapwire::number first_octet;
    imapwire::number octets;
    using grammar = sequence<"UID PARTIAL", &uid_partial::number, &uid_partial::item, &uid_partial::first_octet,
                             &uid_partial::octets>;
};

}  // namespace command

/// A mailbox name in a response code: the text of a status never announces a literal, and "]" ends a code.
struct code_mailbox : mailbox {
    using mailbox::mailbox;
};

template <>
struct grammar<code_mailbox> : detail::atom_or_quoted<code_mailbox> {};

namespace code {

/// "NEWNAME" SP string SP string: the mailbox was renamed from the one to the other      RFC 2060
/// Atoms are read and written as well, as servers do; literals are not.
struct newname {
    code_mailbox from;
    code_mailbox to;
    using grammar = sequence<"NEWNAME", &newname::from, &newname::to>;
};

}  // namespace code

}  // namespace imapwire

#endif
