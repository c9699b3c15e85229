// IMAP URLs: mailboxes, messages and their parts (RFC 5092), and who may read them (RFC 4467; RFC 5593).
#ifndef IMAPWIRE_CODEC_IMAP_URL_HPP
#define IMAPWIRE_CODEC_IMAP_URL_HPP

#include <imapwire/core/characters.hpp>
#include <imapwire/core/maybe.hpp>
#include <imapwire/core/owner_of_bytes.hpp>
#include <imapwire/core/result.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace imapwire {

/// A component of a URL. It compares, iterates and copies as the value that is meant, without "%" and two hexadecimal
/// digits. It borrows the URL that it was parsed from, or the caller's bytes. Empty where the component is absent.
class url_text {
public:
    class iterator {
    public:
        using value_type = char;
        using difference_type = std::ptrdiff_t;

        constexpr iterator() noexcept = default;
        constexpr char operator*() const noexcept {
            return is_escape() ? static_cast<char>(static_cast<unsigned char>(digit(at_[1]) * 16 + digit(at_[2]))) : *at_;
        }
        constexpr iterator& operator++() noexcept {
            at_ += is_escape() ? 3 : 1;
            return *this;
        }
        constexpr iterator operator++(int) noexcept {
            iterator before = *this;
            ++*this;
            return before;
        }
        friend constexpr bool operator==(const iterator& a, const iterator& b) noexcept { return a.at_ == b.at_; }

    private:
        friend class url_text;
        constexpr iterator(const char* at, bool encoded) noexcept : at_(at), encoded_(encoded) {}

        constexpr bool is_escape() const noexcept { return encoded_ && *at_ == '%'; }
        static constexpr unsigned digit(char c) noexcept {
            return static_cast<unsigned>(is_digit(c) ? c - '0' : to_upper(c) - 'A' + 10);
        }

        const char* at_ = nullptr;
        bool encoded_ = false;
    };

    constexpr url_text() noexcept = default;
    /// A value to be written; the bytes must outlive it.
    constexpr url_text(std::string_view value) noexcept : raw_(value) {}
    constexpr url_text(const char* value) noexcept : raw_(value) {}
    template <owner_of_bytes Owner>
    constexpr url_text(Owner& value) noexcept : raw_(value) {}
    template <owner_of_bytes Owner>
    url_text(const Owner&&) = delete;

    /// The bytes of the URL, as they are spelled there.
    constexpr std::string_view raw() const noexcept { return raw_; }
    constexpr bool empty() const noexcept { return raw_.empty(); }
    constexpr iterator begin() const noexcept { return {raw_.data(), encoded_}; }
    constexpr iterator end() const noexcept { return {raw_.data() + raw_.size(), encoded_}; }

    /// Octets of the value.
    constexpr std::size_t size() const noexcept {
        std::size_t n = 0;
        for (auto i = begin(); i != end(); ++i) ++n;
        return n;
    }

    /// Copies the value to `to`, which has room for raw().size() octets, and returns its size.
    constexpr std::size_t copy(char* to) const noexcept {
        std::size_t n = 0;
        for (const char c : *this) to[n++] = c;
        return n;
    }

    friend constexpr bool operator==(const url_text& a, const url_text& b) noexcept {
        auto i = a.begin();
        auto j = b.begin();
        for (; i != a.end() && j != b.end(); ++i, ++j)
            if (*i != *j) return false;
        return i == a.end() && j == b.end();
    }

private:
    friend class imap_url_parser;

    std::string_view raw_;
    bool encoded_ = false;
};

/// What a URL begins with.
enum class url_base : std::uint8_t {
    server,    ///< "imap://" iserver
    network,   ///< "//" iserver
    root,      ///< "/": a mailbox of the same server
    relative,  ///< nothing: relative to the mailbox selected, or to another URL
};

/// access = ("submit+" enc-user) / ("user+" enc-user) / "authuser" / "anonymous" / "stream": who may use the URL.
enum class url_access : std::uint8_t { none, submit, user, authuser, anonymous, stream };

constexpr std::string_view name(url_access access) noexcept {
    constexpr std::string_view names[] = {"", "submit+", "user+", "authuser", "anonymous", "stream"};
    return names[static_cast<std::size_t>(access)];
}

/// partial-range = number ["." nz-number]: from that octet on, counted from 0, so many octets or all that are left.
struct url_partial {
    std::uint32_t offset = 0;
    maybe<std::uint32_t> octets{};

    friend constexpr bool operator==(const url_partial&, const url_partial&) = default;
};

/// imapurl = "imap://" iserver ["/" [icommand]], and what is relative to one      RFC 5092, 11
/// example: imap://ann@example.com/INBOX;UIDVALIDITY=78579/;UID=20/;SECTION=1.2;URLAUTH=submit+fred:internal:91354a47...
///
/// It borrows the bytes that it was parsed from, or the caller's.
struct imap_url {
    url_base base = url_base::server;
    url_text user{};
    url_text auth{};                       ///< ";AUTH=": a SASL mechanism, or "*" for any
    std::string_view host{};               ///< a name, an address, or an address in brackets; as it is spelled
    maybe<std::uint16_t> port{};
    url_text mailbox{};                    ///< in modified UTF-7 or UTF-8, as the server has it
    maybe<std::uint32_t> uidvalidity{};
    url_text search{};                     ///< behind "?": a search program, for a list of messages
    maybe<std::uint32_t> uid{};
    url_text section{};                    ///< as in BODY[section]
    maybe<url_partial> partial{};
    std::string_view expire{};             ///< a date and time of RFC 3339, after which URLAUTH is void
    url_access access = url_access::none;  ///< of URLAUTH
    url_text access_user{};                ///< with submit and user
    std::string_view mechanism{};          ///< of URLAUTH: empty in a url-rump
    std::string_view token{};              ///< hexadecimal; empty in a url-rump

    friend constexpr bool operator==(const imap_url&, const imap_url&) = default;
};

namespace detail {

/// achar = unreserved / "!" / "$" / "'" / "(" / ")" / "*" / "+" / "," / "&" / "=", without what is encoded
constexpr bool is_achar(char c) noexcept {
    return is_digit(c) || is_alpha(c) ||
           (c != '\0' && std::string_view("-._~!$'()*+,&=").find(c) != std::string_view::npos);
}

/// bchar = achar / ":" / "@" / "/"
constexpr bool is_bchar(char c) noexcept { return is_achar(c) || c == ':' || c == '@' || c == '/'; }

constexpr bool is_hexadecimal(char c) noexcept { return is_digit(c) || (to_upper(c) >= 'A' && to_upper(c) <= 'F'); }

constexpr bool is_mechanism_character(char c) noexcept {
    return is_digit(c) || is_alpha(c) || c == '-' || c == '.';
}

/// Whether all of a run of at least so many octets fit.
template <class Fits>
constexpr bool all_fit(std::string_view run, std::size_t least, Fits fits) noexcept {
    for (const char c : run)
        if (!fits(c)) return false;
    return run.size() >= least;
}

/// date-time = full-date "T" partial-time ("Z" / ("+" / "-") time-hour ":" time-minute)      RFC 3339, 5.6
/// The octets of one that `text` begins with, or how far it goes; `ok` tells which.
constexpr std::size_t rfc3339_date_time(std::string_view text, bool& ok) noexcept {
    std::size_t at = 0;
    ok = false;
    const auto number = [&](std::size_t digits, unsigned low, unsigned high) {
        unsigned value = 0;
        for (std::size_t i = 0; i != digits; ++i) {
            if (at + i == text.size() || !is_digit(text[at + i])) return false;
            value = value * 10 + static_cast<unsigned>(text[at + i] - '0');
        }
        if (value < low || value > high) return false;
        at += digits;
        return true;
    };
    const auto sign = [&](char c) {
        if (at == text.size() || to_upper(text[at]) != c) return false;
        ++at;
        return true;
    };
    if (!number(4, 0, 9999) || !sign('-') || !number(2, 1, 12) || !sign('-') || !number(2, 1, 31) || !sign('T')) return at;
    if (!number(2, 0, 23) || !sign(':') || !number(2, 0, 59) || !sign(':') || !number(2, 0, 60)) return at;
    if (sign('.')) {
        if (!number(1, 0, 9)) return at;
        while (number(1, 0, 9)) {}
    }
    ok = sign('Z') || ((sign('+') || sign('-')) && number(2, 0, 23) && sign(':') && number(2, 0, 59));
    return at;
}

/// Whether the whole of it is the address or name of a host: a reg-name without ";", or an address in brackets.
constexpr bool is_url_host(std::string_view host) noexcept {
    if (host.empty()) return false;
    if (host.front() != '[') {
        for (std::size_t i = 0; i != host.size(); ++i) {
            const bool is_escape = host[i] == '%' && host.size() - i > 2 && is_hexadecimal(host[i + 1]) && is_hexadecimal(host[i + 2]);
            if (!is_escape && !is_achar(host[i])) return false;
        }
        return true;
    }
    if (host.size() < 4 || host.back() != ']') return false;
    const std::string_view address(host.data() + 1, host.size() - 2);
    if (to_upper(address.front()) != 'V') return all_fit(address, 2, [](char c) { return is_hexadecimal(c) || c == ':' || c == '.'; });
    // IPvFuture = "v" 1*HEXDIG "." 1*(unreserved / sub-delims / ":")
    const std::size_t dot = address.find('.');
    if (dot == std::string_view::npos) return false;
    return all_fit({address.data() + 1, dot - 1}, 1, is_hexadecimal) &&
           all_fit({address.data() + dot + 1, address.size() - dot - 1}, 1, [](char c) { return is_achar(c) || c == ':' || c == ';'; });
}

}  // namespace detail

/// Reads one URL; see parse_imap_url().
class imap_url_parser {
public:
    explicit constexpr imap_url_parser(std::string_view text) noexcept
        : begin_(text.data()), at_(text.data()), end_(text.data() + text.size()) {}

    constexpr result<imap_url> parse() noexcept {
        if (!read() || (at_ != end_ && !fail(errc::bad_character))) return error_;
        return url_;
    }

private:
    constexpr bool read() noexcept {
        if (take("IMAP://") || take("//")) {
            url_.base = *begin_ == '/' ? url_base::network : url_base::server;
            if (!server()) return false;
            if (at_ == end_) return true;
            if (!take("/")) return fail(errc::bad_character);
            return at_ == end_ || path();
        }
        url_.base = take("/") ? url_base::root : url_base::relative;
        return at_ == end_ || path();
    }

    /// iserver = [iuserinfo "@"] host [":" *DIGIT]
    constexpr bool server() noexcept {
        bool has_user = false;
        for (const char* at = at_; at != end_ && *at != '/' && *at != '?'; ++at) has_user = has_user || *at == '@';
        if (has_user && !userinfo()) return false;
        const char* const begin = at_;
        if (at_ != end_ && *at_ == '[') {
            while (at_ != end_ && *at_ != ']' && *at_ != '/') ++at_;
            if (!take("]")) return fail(errc::expected_bracket);
        } else {
            url_text name;
            if (!text(name, detail::is_achar)) return false;
        }
        url_.host = {begin, static_cast<std::size_t>(at_ - begin)};
        if (!detail::is_url_host(url_.host)) return fail(url_.host.empty() ? errc::expected_item : errc::bad_character, begin);
        if (!take(":") || at_ == end_ || *at_ == '/') return true;
        std::uint32_t port = 0;
        if (!number(port, 0, 65535)) return false;
        url_.port = static_cast<std::uint16_t>(port);
        return true;
    }

    /// iuserinfo = enc-user [";AUTH=" ("*" / enc-auth-type)] / [enc-user] ";AUTH=" ("*" / enc-auth-type), with the "@"
    constexpr bool userinfo() noexcept {
        if (!text(url_.user, detail::is_achar)) return false;
        const bool has_auth = take(";AUTH=");
        if (has_auth && !text(url_.auth, detail::is_achar)) return false;
        if (has_auth ? url_.auth.empty() : url_.user.empty()) return fail(errc::expected_item);
        return take("@") || fail(errc::bad_character);
    }

    /// icommand = imessagelist / imessagepart [iurlauth], or irelative-path
    constexpr bool path() noexcept {
        const bool relative = url_.base == url_base::relative;
        const char* const begin = at_;
        if (!text(url_.mailbox, detail::is_bchar)) return false;
        if (relative)
            for (const char* at = begin; at != at_ && *at != '/'; ++at)
                if (*at == ':') return fail(errc::bad_character, at);  // what stands before it is another scheme
        if (url_.mailbox.empty() && !(relative && part_begins())) return fail(errc::expected_item);
        bool behind_slash = at_ == begin;
        if (!url_.mailbox.empty() && part_begins()) {
            if (!give_slash_back(url_.mailbox)) return fail(errc::bad_character);
            if (url_.mailbox.empty()) return fail(errc::expected_item, begin);
            behind_slash = true;
        }
        if (!behind_slash && take(";UIDVALIDITY=") && !number(url_.uidvalidity.emplace(), 1, UINT32_MAX)) return false;
        if (!behind_slash && take("?"))
            return text(url_.search, detail::is_bchar) && (!url_.search.empty() || fail(errc::expected_item));
        return parts(relative, behind_slash);
    }

    /// iuid [isection] [ipartial] [iurlauth]; without a mailbox the first ones may be absent
    constexpr bool parts(bool relative, bool behind_slash) noexcept {
        if (part(";UID=", behind_slash)) {
            if (!number(url_.uid.emplace(), 1, UINT32_MAX)) return false;
        } else if (!url_.mailbox.empty()) {
            return true;
        }
        if (part(";SECTION=", behind_slash)) {
            if (!text(url_.section, detail::is_bchar)) return false;
            behind_slash = part_begins() && give_slash_back(url_.section);
            if (url_.section.empty()) return fail(errc::expected_item);
        }
        if (part(";PARTIAL=", behind_slash)) {
            if (!number(url_.partial.emplace().offset, 0, UINT32_MAX)) return false;
            if (take(".") && !number(url_.partial->octets.emplace(), 1, UINT32_MAX)) return false;
        }
        return relative || urlauth();
    }

    /// iurlauth = [";EXPIRE=" date-time] ";URLAUTH=" access [":" mechanism ":" enc-urlauth]
    constexpr bool urlauth() noexcept {
        const bool expires = take(";EXPIRE=");
        if (expires) {
            bool ok = false;
            const char* const begin = at_;
            at_ += detail::rfc3339_date_time({at_, static_cast<std::size_t>(end_ - at_)}, ok);
            if (!ok) return fail(errc::expected_date);
            url_.expire = {begin, static_cast<std::size_t>(at_ - begin)};
        }
        if (!take(";URLAUTH=")) return !expires || fail(errc::expected_keyword);
        const char* const begin = at_;
        for (unsigned i = 1; i != 6 && url_.access == url_access::none; ++i)
            if (take(name(static_cast<url_access>(i)))) url_.access = static_cast<url_access>(i);
        if (url_.access == url_access::submit || url_.access == url_access::user) {
            if (!text(url_.access_user, detail::is_achar)) return false;
            if (url_.access_user.empty()) return fail(errc::expected_item);
        } else if (url_.access == url_access::none || (at_ != end_ && *at_ != ':')) {
            return fail(errc::unknown_keyword, begin);
        }
        if (!take(":")) return true;
        if (!run(url_.mechanism, 1, detail::is_mechanism_character)) return false;
        if (!take(":")) return fail(errc::bad_character);
        return run(url_.token, 32, detail::is_hexadecimal);
    }

    /// Takes the octets if they come next, in any case.
    constexpr bool take(std::string_view word) noexcept {
        const char* at = at_;
        for (const char c : word)
            if (at == end_ || to_upper(*at++) != to_upper(c)) return false;
        at_ = at;
        return true;
    }

    /// Whether ";UID=", ";SECTION=" or ";PARTIAL=" comes next.
    constexpr bool part_begins() noexcept {
        const char* const here = at_;
        const bool found = take(";UID=") || take(";SECTION=") || take(";PARTIAL=");
        at_ = here;
        return found;
    }

    /// Takes a part of the path, which has an "/" before it.
    constexpr bool part(std::string_view word, bool& behind_slash) noexcept {
        const char* const here = at_;
        if ((behind_slash || take("/")) && take(word)) {
            behind_slash = false;
            return true;
        }
        at_ = here;
        return false;
    }

    /// The "/" before a part was read as the last octet of the text.
    constexpr bool give_slash_back(url_text& text) noexcept {
        if (text.raw_.empty() || text.raw_.back() != '/') return false;
        text.raw_.remove_suffix(1);
        return true;
    }

    /// *(octet / "%" HEXDIG HEXDIG)
    constexpr bool text(url_text& out, bool (*fits)(char)) noexcept {
        const char* const begin = at_;
        for (; at_ != end_ && (fits(*at_) || *at_ == '%'); ++at_) {
            if (*at_ != '%') continue;
            if (end_ - at_ < 3 || !detail::is_hexadecimal(at_[1]) || !detail::is_hexadecimal(at_[2])) return fail(errc::bad_escape);
            at_ += 2;
        }
        out.raw_ = {begin, static_cast<std::size_t>(at_ - begin)};
        out.encoded_ = true;
        return true;
    }

    constexpr bool run(std::string_view& out, std::size_t least, bool (*fits)(char)) noexcept {
        const char* const begin = at_;
        while (at_ != end_ && fits(*at_)) ++at_;
        out = {begin, static_cast<std::size_t>(at_ - begin)};
        return out.size() >= least || fail(at_ == end_ ? errc::expected_item : errc::bad_character);
    }

    constexpr bool number(std::uint32_t& out, std::uint64_t least, std::uint64_t most) noexcept {
        const char* const begin = at_;
        std::uint64_t value = 0;
        for (; at_ != end_ && is_digit(*at_); ++at_) {
            value = value * 10 + static_cast<unsigned>(*at_ - '0');
            if (value > most) return fail(errc::number_range, begin);
        }
        if (at_ == begin) return fail(errc::expected_number);
        if (value < least) return fail(errc::number_zero, begin);
        out = static_cast<std::uint32_t>(value);
        return true;
    }

    constexpr bool fail(errc code) noexcept { return fail(code, at_); }
    constexpr bool fail(errc code, const char* at) noexcept {
        error_ = {code, static_cast<std::size_t>(at - begin_), "imap_url"};
        return false;
    }

    const char* begin_;
    const char* at_;
    const char* end_;
    imap_url url_{};
    error error_{};
};

/// Takes a URL apart; all of `text` must be one. Errors: the code, and the offset of the octet that can't stand there.
/// No octets are a URL too: the one that it is relative to.
constexpr result<imap_url> parse_imap_url(std::string_view text) noexcept { return imap_url_parser(text).parse(); }

}  // namespace imapwire

#endif
