// What a server has announced, or enabled, as a set; and how to write to it (RFC 9051, 6.1.1 and 7.2.2).
#ifndef IMAPWIRE_EXTENSION_CAPABILITY_SET_HPP
#define IMAPWIRE_EXTENSION_CAPABILITY_SET_HPP

#include <imapwire/core/options.hpp>
#include <imapwire/extension/rfc4314_acl.hpp>
#include <imapwire/grammar/list_of.hpp>
#include <imapwire/message/capability.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace imapwire {

/// Every capability that is registered, those of drafts and vendors that servers announce, and the mechanisms of AUTH=.
/// The enumerators are named like the capabilities, with "_" for "-" and "=".
enum class known_capability : std::uint8_t {
    imap4, imap4rev1, imap4rev2, acl, annotate_experiment_1, annotatemore, appendlimit, auth, auth_anonymous,
    auth_cram_md5, auth_digest_md5, auth_external, auth_gss_spnego, auth_gssapi, auth_kerberos_v4, auth_login,
    auth_ntlm, auth_oauthbearer, auth_openid20, auth_plain, auth_saml20, auth_scram_sha_1, auth_scram_sha_1_plus,
    auth_scram_sha_256, auth_scram_sha_256_plus, auth_scram_sha_512, auth_skey, auth_xoauth, auth_xoauth2, binary,
    catenate, children, clientid, compress_deflate, condstore, context_search, context_sort, convert,
    create_special_use, enable, esearch, esort, filters, i18nlevel_1, i18nlevel_2, id, idle, imapsieve, inprogress,
    jmapaccess, language, list_extended, list_metadata, list_myrights, list_status, literal_plus, literal_minus,
    login_referrals, logindisabled, mailbox_referrals, messagelimit, metadata, metadata_server, move, multiappend,
    multisearch, namespace_, notify, objectid, objectid_plus, partial, preview, preview_fuzzy, qresync, quota,
    quota_res_annotation_storage, quota_res_mailbox, quota_res_message, quota_res_storage, quotaset, replace, rights,
    sasl_ir, savedate, savelimit, scan, search_fuzzy, search_inthread, search_mimepart, searchres, snippet_fuzzy,
    sort, sort_display, sort_modseq, sort_uid, special_use, starttls, status_size, thread_orderedsubject,
    thread_references, thread_refs, uidbatches, uidonly, uidplus, unauthenticate, unselect, url_partial, urlauth,
    urlauth_binary, utf8_accept, utf8_all, utf8_append, utf8_only, utf8_user, within, x_gm_ext_1, x_id_aclid,
    x_netscape, x_replication, xapplepushservice, xdovecot, xlist, xmove, xsender, xymhighestmodseq,
    count_
};

/// As they are spelled, in the order of the enumeration. Behind a final "=" anything may stand.
inline constexpr std::string_view capability_names[] = {
    "IMAP4", "IMAP4rev1", "IMAP4rev2", "ACL", "ANNOTATE-EXPERIMENT-1", "ANNOTATEMORE", "APPENDLIMIT", "AUTH=",
    "AUTH=ANONYMOUS", "AUTH=CRAM-MD5", "AUTH=DIGEST-MD5", "AUTH=EXTERNAL", "AUTH=GSS-SPNEGO", "AUTH=GSSAPI",
    "AUTH=KERBEROS_V4", "AUTH=LOGIN", "AUTH=NTLM", "AUTH=OAUTHBEARER", "AUTH=OPENID20", "AUTH=PLAIN", "AUTH=SAML20",
    "AUTH=SCRAM-SHA-1", "AUTH=SCRAM-SHA-1-PLUS", "AUTH=SCRAM-SHA-256", "AUTH=SCRAM-SHA-256-PLUS",
    "AUTH=SCRAM-SHA-512", "AUTH=SKEY", "AUTH=XOAUTH", "AUTH=XOAUTH2", "BINARY", "CATENATE", "CHILDREN", "CLIENTID",
    "COMPRESS=DEFLATE", "CONDSTORE", "CONTEXT=SEARCH", "CONTEXT=SORT", "CONVERT", "CREATE-SPECIAL-USE", "ENABLE",
    "ESEARCH", "ESORT", "FILTERS", "I18NLEVEL=1", "I18NLEVEL=2", "ID", "IDLE", "IMAPSIEVE=", "INPROGRESS",
    "JMAPACCESS", "LANGUAGE", "LIST-EXTENDED", "LIST-METADATA", "LIST-MYRIGHTS", "LIST-STATUS", "LITERAL+",
    "LITERAL-", "LOGIN-REFERRALS", "LOGINDISABLED", "MAILBOX-REFERRALS", "MESSAGELIMIT=", "METADATA",
    "METADATA-SERVER", "MOVE", "MULTIAPPEND", "MULTISEARCH", "NAMESPACE", "NOTIFY", "OBJECTID", "OBJECTID+",
    "PARTIAL", "PREVIEW", "PREVIEW=FUZZY", "QRESYNC", "QUOTA", "QUOTA=RES-ANNOTATION-STORAGE", "QUOTA=RES-MAILBOX",
    "QUOTA=RES-MESSAGE", "QUOTA=RES-STORAGE", "QUOTASET", "REPLACE", "RIGHTS=", "SASL-IR", "SAVEDATE", "SAVELIMIT=",
    "SCAN", "SEARCH=FUZZY", "SEARCH=INTHREAD", "SEARCH=MIMEPART", "SEARCHRES", "SNIPPET=FUZZY", "SORT",
    "SORT=DISPLAY", "SORT=MODSEQ", "SORT=UID", "SPECIAL-USE", "STARTTLS", "STATUS=SIZE", "THREAD=ORDEREDSUBJECT",
    "THREAD=REFERENCES", "THREAD=REFS", "UIDBATCHES", "UIDONLY", "UIDPLUS", "UNAUTHENTICATE", "UNSELECT",
    "URL-PARTIAL", "URLAUTH", "URLAUTH=BINARY", "UTF8=ACCEPT", "UTF8=ALL", "UTF8=APPEND", "UTF8=ONLY", "UTF8=USER",
    "WITHIN", "X-GM-EXT-1", "X-ID-ACLID", "X-NETSCAPE", "X-REPLICATION", "XAPPLEPUSHSERVICE", "XDOVECOT", "XLIST",
    "XMOVE", "XSENDER", "XYMHIGHESTMODSEQ"};

static_assert(sizeof(capability_names) / sizeof(*capability_names) == static_cast<std::size_t>(known_capability::count_));

constexpr std::string_view name(known_capability of) noexcept { return capability_names[static_cast<std::size_t>(of)]; }

namespace detail {

constexpr std::optional<known_capability> find_capability(std::string_view word) noexcept {
    for (std::size_t i = 0; i != static_cast<std::size_t>(known_capability::count_); ++i)
        if (capability_names[i].size() == word.size() && string(capability_names[i]).equals_ignoring_case(word))
            return static_cast<known_capability>(i);
    return std::nullopt;
}

}  // namespace detail

/// The capability that is meant, its argument included if there are only certain ones; nullopt if there is no enumerator
/// for it. AUTH=PLAIN is auth_plain, RIGHTS=texk is rights, AUTH=X-OWN is auth.
constexpr std::optional<known_capability> known(const capability& word) noexcept {
    if (const auto exact = detail::find_capability(word.raw())) return exact;
    const std::size_t name_size = word.name().size();
    if (name_size == word.raw().size()) return std::nullopt;
    const auto family = detail::find_capability(std::string_view(word.raw().data(), name_size + 1));
    if (family) return family;
    return string(word.name()).equals_ignoring_case("APPENDLIMIT") ? std::optional(known_capability::appendlimit) : std::nullopt;
}

/// The capabilities of one CAPABILITY response or response code, or those of an ENABLED response.
///
/// Bits, numbers and rights are the set's own. The list that it was made from is kept as a view, which borrows the bytes
/// of the message: unknown(), all_of(), imapsieve() and has(name) read it. keep() gives a set without it that may
/// outlive the message.
class capability_set {
public:
    using list = list_of<capability, each_after_space>;

    /// Those capabilities of the list that fit: a forward range of capability.
    class range;

    constexpr capability_set() noexcept = default;
    constexpr explicit capability_set(const list& announced) noexcept : announced_(announced) {
        for (const capability& each : announced) insert(each);
    }

    /// Adds what the set can hold by itself; false if there is no enumerator for it.
    constexpr bool insert(const capability& each) noexcept {
        const auto which = known(each);
        if (!which) return false;
        set(*which);
        if (each.name().size() == each.raw().size()) return true;
        switch (*which) {
            case known_capability::appendlimit: take_number(each, appendlimit_); break;
            case known_capability::messagelimit: take_number(each, messagelimit_); break;
            case known_capability::savelimit: take_number(each, savelimit_); break;
            case known_capability::rights: rights_ = right_set(each.argument()); break;
            default:
                if (each.name().size() == 4 && detail::spells(each.raw().data(), "AUTH")) set(known_capability::auth);
        }
        return true;
    }

    /// Whether it was announced itself.
    constexpr bool has(known_capability which) const noexcept { return (word(which) & bit(which)) != 0; }

    /// Whether it was announced, or is a part of another that was: of IMAP4rev2, for example (RFC 9051, appendix E).
    constexpr bool supports(known_capability which) const noexcept {
        if (has(which)) return true;
        for (const implication& each : implications)
            if (each.implied == which && has(each.by)) return true;
        return false;
    }

    /// Whether it was announced, by its full name. Those without an enumerator are looked for in the list.
    constexpr bool has(std::string_view name) const noexcept {
        if (const auto exact = detail::find_capability(name)) return has(*exact);
        for (const capability& each : announced_)
            if (each == name) return true;
        return false;
    }

    /// APPENDLIMIT=: octets of the largest message that APPEND takes (RFC 7889). Without a number the limits differ from
    /// mailbox to mailbox, STATUS tells them.
    constexpr std::optional<std::uint32_t> appendlimit() const noexcept { return appendlimit_; }
    /// MESSAGELIMIT=: messages that one command may name (RFC 9738).
    constexpr std::optional<std::uint32_t> messagelimit() const noexcept { return messagelimit_; }
    /// SAVELIMIT=: messages that SEARCHRES can keep (RFC 9738).
    constexpr std::optional<std::uint32_t> savelimit() const noexcept { return savelimit_; }
    /// RIGHTS=: the rights that the server has beside those of RFC 2086 (RFC 4314).
    constexpr right_set rights() const noexcept { return rights_; }
    /// IMAPSIEVE=: the URL of the ManageSieve server, or empty (RFC 6785). It borrows the bytes of the message.
    constexpr std::optional<std::string_view> imapsieve() const noexcept;

    /// f(known_capability) for each that was announced.
    template <class F>
    constexpr void for_each(F&& f) const {
        for (std::size_t i = 0; i != static_cast<std::size_t>(known_capability::count_); ++i)
            if (has(static_cast<known_capability>(i))) f(static_cast<known_capability>(i));
    }

    /// Those of the list whose name before the "=" is `family`: all_of("AUTH"), all_of("THREAD"), all_of("QUOTA").
    constexpr range all_of(std::string_view family) const noexcept;
    /// Those of the list for which there is no enumerator.
    constexpr range unknown() const noexcept;
    /// The list.
    constexpr const list& announced() const noexcept { return announced_; }

    /// The set without the list, and so without anything that borrows.
    constexpr capability_set keep() const noexcept {
        capability_set copy = *this;
        copy.announced_ = {};
        return copy;
    }

private:
    struct implication {
        known_capability by;
        known_capability implied;
    };
    static constexpr implication implications[] = {
        {known_capability::imap4rev2, known_capability::namespace_},
        {known_capability::imap4rev2, known_capability::unselect},
        {known_capability::imap4rev2, known_capability::uidplus},
        {known_capability::imap4rev2, known_capability::esearch},
        {known_capability::imap4rev2, known_capability::searchres},
        {known_capability::imap4rev2, known_capability::enable},
        {known_capability::imap4rev2, known_capability::idle},
        {known_capability::imap4rev2, known_capability::sasl_ir},
        {known_capability::imap4rev2, known_capability::list_extended},
        {known_capability::imap4rev2, known_capability::list_status},
        {known_capability::imap4rev2, known_capability::move},
        {known_capability::imap4rev2, known_capability::literal_minus},
        {known_capability::imap4rev2, known_capability::status_size},
        {known_capability::literal_plus, known_capability::literal_minus},  // RFC 7888, 5
        {known_capability::qresync, known_capability::condstore},           // RFC 7162, 3.2.3
        {known_capability::metadata, known_capability::metadata_server},    // RFC 5464, 1
        {known_capability::utf8_only, known_capability::utf8_accept},       // RFC 9755, 6
        {known_capability::i18nlevel_2, known_capability::i18nlevel_1}};    // RFC 5255, 4.4

    static constexpr std::uint64_t bit(known_capability which) noexcept {
        return std::uint64_t{1} << (static_cast<unsigned>(which) % 64);
    }
    constexpr std::uint64_t word(known_capability which) const noexcept { return bits_[static_cast<std::size_t>(which) / 64]; }
    constexpr void set(known_capability which) noexcept { bits_[static_cast<std::size_t>(which) / 64] |= bit(which); }

    static constexpr void take_number(const capability& from, std::optional<std::uint32_t>& to) noexcept {
        std::uint64_t value = 0;
        for (const char c : from.argument()) {
            if (!is_digit(c)) return;
            value = value * 10 + static_cast<unsigned>(c - '0');
            if (value > 0xffffffffu) return;
        }
        if (!from.argument().empty()) to = static_cast<std::uint32_t>(value);
    }

    std::uint64_t bits_[(static_cast<std::size_t>(known_capability::count_) + 63) / 64]{};
    std::optional<std::uint32_t> appendlimit_;
    std::optional<std::uint32_t> messagelimit_;
    std::optional<std::uint32_t> savelimit_;
    right_set rights_;
    list announced_;
};

class capability_set::range {
public:
    class iterator {
    public:
        using value_type = capability;
        using difference_type = std::ptrdiff_t;

        constexpr iterator() noexcept = default;
        constexpr capability operator*() const noexcept { return *at_; }
        constexpr list::iterator::pointer operator->() const noexcept { return at_.operator->(); }
        constexpr iterator& operator++() noexcept {
            ++at_;
            pass_others();
            return *this;
        }
        constexpr iterator operator++(int) noexcept {
            iterator before = *this;
            ++*this;
            return before;
        }
        friend constexpr bool operator==(const iterator& a, const iterator& b) noexcept { return a.at_ == b.at_; }
        friend constexpr bool operator==(const iterator& a, end_of_list end) noexcept { return a.at_ == end; }

    private:
        friend class range;

        constexpr iterator(const list& all, std::string_view family) noexcept : at_(all.begin()), family_(family) {
            pass_others();
        }
        constexpr bool fits() const noexcept {
            return family_.empty() ? !known(*at_) : string(at_->name()).equals_ignoring_case(family_);
        }
        constexpr void pass_others() noexcept {
            while (at_ != end_of_list{} && !fits()) ++at_;
        }

        list::iterator at_;
        std::string_view family_;
    };

    constexpr iterator begin() const noexcept { return {all_, family_}; }
    constexpr end_of_list end() const noexcept { return {}; }
    constexpr bool empty() const noexcept { return begin() == end(); }

private:
    friend class capability_set;

    constexpr range(const list& all, std::string_view family) noexcept : all_(all), family_(family) {}

    list all_;
    std::string_view family_;  ///< empty: those without an enumerator
};

constexpr capability_set::range capability_set::all_of(std::string_view family) const noexcept { return {announced_, family}; }
constexpr capability_set::range capability_set::unknown() const noexcept { return {announced_, {}}; }

constexpr std::optional<std::string_view> capability_set::imapsieve() const noexcept {
    for (const capability& each : all_of("IMAPSIEVE")) return each.argument();
    return std::nullopt;
}

/// How a client may write to a server that has announced the one set, and has answered ENABLE with the other.
constexpr write_options write_options_for(const capability_set& announced, const capability_set& enabled = {}) noexcept {
    write_options how;
    how.utf8 = enabled.has(known_capability::utf8_accept) || enabled.has(known_capability::imap4rev2);
    how.literal_plus = announced.has(known_capability::literal_plus);
    how.literal_minus = announced.supports(known_capability::literal_minus);
    how.binary = announced.has(known_capability::binary);
    return how;
}

}  // namespace imapwire

#endif
