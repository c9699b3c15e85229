// Writing IMAP URLs (RFC 5092).
#ifndef IMAPWIRE_CODEC_IMAP_URL_WRITE_HPP
#define IMAPWIRE_CODEC_IMAP_URL_WRITE_HPP

#include <imapwire/codec/imap_url.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace imapwire {

namespace detail {

/// Writes a URL, and counts what does not fit.
class imap_url_writer {
public:
    explicit constexpr imap_url_writer(std::span<char> out) noexcept : out_(out) {}

    constexpr result<std::size_t> write(const imap_url& url) noexcept {
        const errc wrong = check(url);
        if (wrong != errc::none) return error{wrong, 0, "imap_url"};
        constexpr std::string_view beginnings[] = {"imap://", "//", "/", ""};
        put(beginnings[static_cast<std::size_t>(url.base)]);
        const bool has_server = url.base == url_base::server || url.base == url_base::network;
        if (has_server) server(url);
        if (!url.mailbox.empty()) {
            if (has_server) put("/");
            mailbox(url);
        }
        parts(url);
        urlauth(url);
        if (size_ > out_.size()) return error{errc::buffer_too_small, size_, "imap_url"};
        return size_;
    }

private:
    /// Whether what is there may stand together, and can be spelled.
    static constexpr errc check(const imap_url& url) noexcept {
        const bool has_server = url.base == url_base::server || url.base == url_base::network;
        const bool relative = url.base == url_base::relative;
        if (has_server && url.host.empty()) return errc::missing_field;
        if (has_server ? !is_url_host(url.host) : !url.host.empty() || !url.user.empty() || !url.auth.empty() || url.port)
            return errc::unrepresentable;
        if (url.mailbox.empty()) {
            if (url.uidvalidity || !url.search.empty()) return errc::missing_field;
            if (!relative && url.uid) return errc::missing_field;
        }
        if (!url.uid && (!relative || !url.mailbox.empty()) && (!url.section.empty() || url.partial)) return errc::missing_field;
        if (!url.search.empty() && (url.uid || !url.section.empty() || url.partial)) return errc::unrepresentable;
        if (url.uidvalidity == 0u || url.uid == 0u || (url.partial && url.partial->octets == 0u)) return errc::unrepresentable;
        if (url.access == url_access::none)
            return url.expire.empty() && url.access_user.empty() && url.mechanism.empty() && url.token.empty() ? errc::none
                                                                                                              : errc::missing_field;
        if (relative || !url.uid) return relative ? errc::unrepresentable : errc::missing_field;
        return check_access(url);
    }

    static constexpr errc check_access(const imap_url& url) noexcept {
        const bool has_user = url.access == url_access::submit || url.access == url_access::user;
        if (has_user == url.access_user.empty()) return has_user ? errc::missing_field : errc::unrepresentable;
        if (url.mechanism.empty() != url.token.empty()) return errc::missing_field;
        bool ok = url.expire.empty();
        if (!ok && rfc3339_date_time(url.expire, ok) != url.expire.size()) ok = false;
        ok = ok && all_fit(url.mechanism, 0, is_mechanism_character);
        ok = ok && all_fit(url.token, url.token.empty() ? 0 : 32, is_hexadecimal);
        return ok ? errc::none : errc::unrepresentable;
    }

    constexpr void server(const imap_url& url) noexcept {
        text(url.user, is_achar);
        if (!url.auth.empty()) {
            put(";AUTH=");
            text(url.auth, is_achar);
        }
        if (!url.user.empty() || !url.auth.empty()) put("@");
        put(url.host);
        if (!url.port) return;
        put(":");
        number(*url.port);
    }

    /// A first "/" would be read as part of the beginning, and ":" in a relative URL as the end of a scheme.
    constexpr void mailbox(const imap_url& url) noexcept {
        const bool relative = url.base == url_base::relative;
        bool first = true;
        for (const char c : url.mailbox) {
            if ((first && c == '/') || (relative && c == ':'))
                escape(c);
            else
                octet(c, is_bchar);
            first = false;
        }
        if (url.uidvalidity) {
            put(";UIDVALIDITY=");
            number(*url.uidvalidity);
        }
        if (!url.search.empty()) {
            put("?");
            text(url.search, is_bchar);
        }
    }

    constexpr void parts(const imap_url& url) noexcept {
        bool slash = !url.mailbox.empty();
        const auto begin = [&](std::string_view word) {
            put(slash ? "/;" : ";");
            put(word);
            slash = true;
        };
        if (url.uid) {
            begin("UID=");
            number(*url.uid);
        }
        if (!url.section.empty()) {
            begin("SECTION=");
            text(url.section, is_bchar);
        }
        if (!url.partial) return;
        begin("PARTIAL=");
        number(url.partial->offset);
        if (!url.partial->octets) return;
        put(".");
        number(*url.partial->octets);
    }

    constexpr void urlauth(const imap_url& url) noexcept {
        if (url.access == url_access::none) return;
        if (!url.expire.empty()) put(";EXPIRE=");
        put(url.expire);
        put(";URLAUTH=");
        put(name(url.access));
        text(url.access_user, is_achar);
        if (url.mechanism.empty()) return;
        put(":");
        put(url.mechanism);
        put(":");
        put(url.token);
    }

    constexpr void put(std::string_view octets) noexcept {
        for (const char c : octets) put_one(c);
    }

    constexpr void put_one(char c) noexcept {
        if (size_ < out_.size()) out_[size_] = c;
        ++size_;
    }

    constexpr void text(const url_text& value, bool (*fits)(char)) noexcept {
        for (const char c : value) octet(c, fits);
    }

    constexpr void octet(char c, bool (*fits)(char)) noexcept {
        if (fits(c))
            put_one(c);
        else
            escape(c);
    }

    constexpr void escape(char c) noexcept {
        constexpr char digits[] = "0123456789ABCDEF";
        const unsigned value = static_cast<unsigned char>(c);
        put_one('%');
        put_one(digits[value / 16]);
        put_one(digits[value % 16]);
    }

    constexpr void number(std::uint32_t value) noexcept {
        std::uint32_t unit = 1;
        while (value / unit >= 10) unit *= 10;
        for (; unit != 0; unit /= 10) put_one(static_cast<char>('0' + value / unit % 10));
    }

    std::span<char> out_;
    std::size_t size_ = 0;
};

}  // namespace detail

/// Writes a URL to `out`, and gives its size. What is read from it is equal to `url`, and is written as the same octets.
/// Errors: missing_field and unrepresentable for parts that can't stand there or together; buffer_too_small with the
/// size that would be enough. What `out` holds then is of no use.
constexpr result<std::size_t> write_imap_url(const imap_url& url, std::span<char> out) noexcept {
    return detail::imap_url_writer(out).write(url);
}

}  // namespace imapwire

#endif
