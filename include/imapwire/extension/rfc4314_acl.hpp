// ACL: who may do what with a mailbox (RFC 4314; RFC 5257, 3.4, for the right n; RFC 8440 for LIST).
#ifndef IMAPWIRE_EXTENSION_RFC4314_ACL_HPP
#define IMAPWIRE_EXTENSION_RFC4314_ACL_HPP

#include <imapwire/grammar/list_of.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/token/mailbox.hpp>
#include <imapwire/token/modification.hpp>
#include <imapwire/token/string.hpp>

#include <cstdint>
#include <string_view>

namespace imapwire {

/// The rights that have a meaning of their own (RFC 4314, 2.1 and 2.1.1). Digits are free for servers.
namespace right {

inline constexpr char lookup = 'l';          ///< LIST shows the mailbox, SUBSCRIBE takes it
inline constexpr char read = 'r';            ///< SELECT, STATUS
inline constexpr char keep_seen = 's';       ///< \Seen may be changed
inline constexpr char write = 'w';           ///< other flags but \Seen and \Deleted may be changed
inline constexpr char insert = 'i';          ///< APPEND, COPY into the mailbox
inline constexpr char post = 'p';            ///< mail may be sent to its submission address
inline constexpr char create = 'k';          ///< CREATE below the mailbox, RENAME to below it
inline constexpr char delete_mailbox = 'x';  ///< DELETE, RENAME
inline constexpr char delete_messages = 't'; ///< \Deleted may be changed
inline constexpr char expunge = 'e';         ///< EXPUNGE, and as part of CLOSE
inline constexpr char administer = 'a';      ///< SETACL, DELETEACL, GETACL, LISTRIGHTS
inline constexpr char annotate = 'n';        ///< shared annotations of messages may be written (RFC 5257)
inline constexpr char old_create = 'c';      ///< RFC 2086: stands for k, and with some servers for x
inline constexpr char old_delete = 'd';      ///< RFC 2086: stands for t and e, and with some servers for x

}  // namespace right

/// A set of rights: of letters and digits.
class right_set {
public:
    constexpr right_set() noexcept = default;
    /// Octets that are no rights are left out.
    constexpr right_set(std::string_view letters) noexcept {
        for (const char c : letters) insert(c);
    }

    static constexpr bool is_right(char c) noexcept { return (c >= 'a' && c <= 'z') || is_digit(c); }

    constexpr void insert(char right) noexcept { bits_ |= bit(right); }
    constexpr bool contains(char right) const noexcept { return (bits_ & bit(right)) != 0; }
    constexpr bool contains(right_set others) const noexcept { return (bits_ & others.bits_) == others.bits_; }
    constexpr bool empty() const noexcept { return bits_ == 0; }

    friend constexpr bool operator==(right_set, right_set) noexcept = default;

private:
    static constexpr std::uint64_t bit(char c) noexcept {
        return is_right(c) ? std::uint64_t{1} << static_cast<unsigned>(is_digit(c) ? c - '0' + 26 : c - 'a') : 0;
    }

    std::uint64_t bits_ = 0;
};

/// rights = astring ;; only lowercase ASCII letters and digits are allowed      RFC 4314, 7
/// It borrows the message, or the caller's bytes.
/// example: lrswipkxtea
struct rights : string {
    using string::string;

    constexpr right_set set() const noexcept {
        right_set made;
        for (const char c : *this) made.insert(c);
        return made;
    }
    constexpr bool contains(char right) const noexcept { return set().contains(right); }
};

/// mod-rights = astring ;; +rights to add, -rights to remove, rights to replace      RFC 4314, 7
/// The sign stands within the string: +x may also be spelled "+x". It borrows the message, or the caller's bytes.
/// example: +rswte
struct mod_rights : string {
    using string::string;

    constexpr modification operation() const noexcept {
        return raw().empty() ? modification::replace : detail::modification_of(raw().front());
    }

    /// What is replaced, added or removed.
    constexpr right_set set() const noexcept { return right_set(raw()); }
};

namespace detail {

/// Rights, in mod-rights behind an optional sign. The "]" of astring is left out: it is no right, but ends a response
/// code.
template <class T, bool Signed>
struct rights_rule : checked<T, run_or_string<T, character::atom>> {
    static constexpr std::string_view abnf = Signed ? "astring  ; of a-z and 0-9 only, behind an optional \"+\" or \"-\""
                                                    : "astring  ; of a-z and 0-9 only";

    static constexpr const char* find_wrong(std::string_view letters) noexcept {
        bool may_be_sign = Signed;
        for (const char& c : letters) {
            if (!right_set::is_right(c) && !(may_be_sign && modification_of(c) != modification::replace)) return &c;
            may_be_sign = false;
        }
        return nullptr;
    }

    template <class Generator>
    static void generate(Generator& g, T& value) noexcept {
        constexpr std::string_view samples[] = {"", "lrs", "lrswipkxtea", "0", "nil", "cd9"};
        constexpr std::string_view with_sign[] = {"+", "-x", "+rswte", "-0"};
        value = Signed && g.chance() ? T(with_sign[g.below(4)]) : T(samples[g.below(6)]);
    }
};

}  // namespace detail

template <>
struct grammar<rights> : detail::rights_rule<rights, false> {};
template <>
struct grammar<mod_rights> : detail::rights_rule<mod_rights, true> {};

/// identifier = astring      RFC 4314, 7
/// A user, a group, or one of the names below. Behind a "-": the rights are taken away. It borrows the message, or the
/// caller's bytes.
struct identifier : astring {
    using astring::astring;

    constexpr bool is_negative() const noexcept { return raw().starts_with('-'); }

    static constexpr std::string_view anyone = "anyone";
    static constexpr std::string_view anonymous = "anonymous";          ///< not in the RFC: Cyrus, Dovecot
    static constexpr std::string_view authenticated = "authenticated";  ///< not in the RFC: Dovecot
    static constexpr std::string_view owner = "owner";                  ///< not in the RFC: Dovecot
};

template <>
struct grammar<identifier> : detail::run_or_string<identifier, character::astring> {
    static constexpr std::string_view abnf = "astring";
};

/// identifier SP rights: what someone may do
struct acl_entry {
    imapwire::identifier identifier;
    imapwire::rights rights;
    using grammar = sequence<&acl_entry::identifier, &acl_entry::rights>;
};

namespace command {

/// setacl = "SETACL" SP mailbox SP identifier SP mod-rights
/// example: SETACL INBOX/Drafts ann -x
struct setacl {
    imapwire::mailbox mailbox;
    imapwire::identifier identifier;
    imapwire::mod_rights rights;
    using grammar = sequence<"SETACL", &setacl::mailbox, &setacl::identifier, &setacl::rights>;
};

/// deleteacl = "DELETEACL" SP mailbox SP identifier
struct deleteacl {
    imapwire::mailbox mailbox;
    imapwire::identifier identifier;
    using grammar = sequence<"DELETEACL", &deleteacl::mailbox, &deleteacl::identifier>;
};

/// getacl = "GETACL" SP mailbox
struct getacl { imapwire::mailbox mailbox; using grammar = sequence<"GETACL", &getacl::mailbox>; };

/// listrights = "LISTRIGHTS" SP mailbox SP identifier
struct listrights {
    imapwire::mailbox mailbox;
    imapwire::identifier identifier;
    using grammar = sequence<"LISTRIGHTS", &listrights::mailbox, &listrights::identifier>;
};

/// myrights = "MYRIGHTS" SP mailbox
struct myrights { imapwire::mailbox mailbox; using grammar = sequence<"MYRIGHTS", &myrights::mailbox>; };

}  // namespace command

namespace data {

/// acl-data = "ACL" SP mailbox *(SP identifier SP rights)
/// example: ACL INBOX Fred rwipslda -Joe w
struct acl {
    imapwire::mailbox mailbox;
    list_of<acl_entry, each_after_space> entries{};
    using grammar = sequence<"ACL", &acl::mailbox, &acl::entries>;
};

/// listrights-data = "LISTRIGHTS" SP mailbox SP identifier SP rights *(SP rights)
/// example: LISTRIGHTS INBOX smith la r s w i p k x t e
struct listrights {
    imapwire::mailbox mailbox;
    imapwire::identifier identifier;
    rights required;                            ///< always granted to the identifier
    list_of<rights, each_after_space> optional{}; ///< may be granted; the rights of each only together
    using grammar = sequence<"LISTRIGHTS", &listrights::mailbox, &listrights::identifier, &listrights::required,
                             &listrights::optional>;
};

/// myrights-data = "MYRIGHTS" SP mailbox SP rights
struct myrights {
    imapwire::mailbox mailbox;
    imapwire::rights rights;
    using grammar = sequence<"MYRIGHTS", &myrights::mailbox, &myrights::rights>;
};

}  // namespace data

namespace code {

/// "MYRIGHTS" SP rights. In no RFC: UW and Courier announce the rights that the selected mailbox was opened with.
/// example: MYRIGHTS "acdilrsw"
struct myrights {
    imapwire::rights rights;
    using grammar = sequence<"MYRIGHTS", &myrights::rights>;
};

}  // namespace code

/// The alternatives of list-return-opt, see protocol/list_command.hpp.
namespace list_return {

/// "MYRIGHTS": also send MYRIGHTS responses for the mailboxes listed      RFC 8440, 3
struct myrights { using grammar = sequence<"MYRIGHTS">; };

}  // namespace list_return

}  // namespace imapwire

#endif
