// Just enough of RFC 5322 and RFC 2045 to find the header fields and parts of a message.
#ifndef IMAP_SERVER_MIME_HPP
#define IMAP_SERVER_MIME_HPP

#include <imapwire/core/characters.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace imap_server {

inline bool equal_ignoring_case(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return imapwire::to_upper(x) == imapwire::to_upper(y); });
}

inline bool contains_ignoring_case(std::string_view text, std::string_view wanted) {
    return wanted.empty() || std::search(text.begin(), text.end(), wanted.begin(), wanted.end(), [](char x, char y) {
                                 return imapwire::to_upper(x) == imapwire::to_upper(y);
                             }) != text.end();
}

inline std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blank = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(blank);
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(blank) - begin + 1);
}

/// The pieces between separators that stand outside of quotes, comments and angle brackets.
inline std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> pieces;
    std::size_t begin = 0, comments = 0;
    bool quoted = false, angle = false;
    for (std::size_t at = 0; at != text.size(); ++at) {
        const char c = text[at];
        if (c == '\\' && at + 1 != text.size()) ++at;
        else if (c == '"' && comments == 0) quoted = !quoted;
        else if (quoted) continue;
        else if (c == '(') ++comments;
        else if (c == ')' && comments != 0) --comments;
        else if (comments != 0) continue;
        else if (c == '<') angle = true;
        else if (c == '>') angle = false;
        else if (c == separator && !angle) {
            pieces.push_back(text.substr(begin, at - begin));
            begin = at + 1;
        }
    }
    pieces.push_back(text.substr(begin));
    return pieces;
}

/// The text without the quotes around it and the backslashes within.
inline std::string unquoted(std::string_view text) {
    text = trimmed(text);
    if (text.size() < 2 || text.front() != '"' || text.back() != '"') return std::string(text);
    std::string value;
    for (std::size_t at = 1; at + 1 < text.size(); ++at) {
        if (text[at] == '\\' && at + 2 < text.size()) ++at;
        value += text[at];
    }
    return value;
}

/// Calls take(name, field) for each field of a header; `field` is all of it, with its line ends.
template <class Take>
void for_each_field(std::string_view header, Take take) {
    while (!header.empty()) {
        std::size_t end = 0;
        do {
            end = header.find('\n', end);
            end = end == std::string_view::npos ? header.size() : end + 1;
        } while (end < header.size() && (header[end] == ' ' || header[end] == '\t'));
        const std::string_view field = header.substr(0, end);
        if (const std::size_t colon = field.find(':'); colon != std::string_view::npos) take(trimmed(field.substr(0, colon)), field);
        header.remove_prefix(end);
    }
}

/// The value of the first field of that name, on one line.
inline std::optional<std::string> field_value(std::string_view header, std::string_view name) {
    std::optional<std::string> value;
    for_each_field(header, [&](std::string_view found, std::string_view field) {
        if (value || !equal_ignoring_case(found, name)) return;
        value = trimmed(field.substr(field.find(':') + 1));
        std::erase_if(*value, [](char c) { return c == '\r' || c == '\n'; });
    });
    return value;
}

/// A field such as Content-Type: a value and parameters.
struct parameterized {
    std::string value{};
    std::vector<std::pair<std::string, std::string>> parameters{};

    static parameterized parse(std::string_view field) {
        const std::vector<std::string_view> pieces = split(field, ';');
        parameterized parsed{.value = std::string(trimmed(pieces.front()))};
        for (std::size_t i = 1; i != pieces.size(); ++i) {
            const std::size_t equals = pieces[i].find('=');
            if (equals == std::string_view::npos) continue;
            parsed.parameters.emplace_back(trimmed(pieces[i].substr(0, equals)), unquoted(pieces[i].substr(equals + 1)));
        }
        return parsed;
    }

    std::string_view parameter(std::string_view name) const {
        for (const auto& [found, value_of_it] : parameters)
            if (equal_ignoring_case(found, name)) return value_of_it;
        return {};
    }
};

/// A message, or a part of one. It borrows the bytes of the message.
struct entity {
    std::string_view bytes{};
    std::string_view header{};  ///< with the empty line behind it
    std::string_view body{};
    std::string type{};
    std::string subtype{};
    parameterized content_type{};
    std::vector<entity> parts{};  ///< of a multipart; of a message/rfc822 the message within, as the only one

    bool is_multipart() const { return equal_ignoring_case(type, "multipart") && !parts.empty(); }
    bool is_message() const { return equal_ignoring_case(type, "message") && !parts.empty(); }
    bool is_text() const { return equal_ignoring_case(type, "text"); }

    static entity parse(std::string_view bytes, std::size_t levels = 32) {
        entity parsed;
        parsed.bytes = bytes;
        const std::size_t empty_line = bytes.starts_with("\r\n") ? 0 : bytes.find("\r\n\r\n");
        const std::size_t end = empty_line == std::string_view::npos ? bytes.size() : empty_line == 0 ? 2 : empty_line + 4;
        parsed.header = bytes.substr(0, end);
        parsed.body = bytes.substr(end);
        parsed.read_type();
        if (levels != 0) parsed.read_parts(levels - 1);
        return parsed;
    }

private:
    void read_type() {
        content_type = parameterized::parse(field_value(header, "Content-Type").value_or("text/plain; charset=us-ascii"));
        const std::size_t slash = content_type.value.find('/');
        type = content_type.value.substr(0, slash);
        subtype = slash == std::string::npos ? "plain" : content_type.value.substr(slash + 1);
    }

    void read_parts(std::size_t levels) {
        if (equal_ignoring_case(content_type.value, "message/rfc822")) {
            parts.push_back(parse(body, levels));
            return;
        }
        const std::string_view boundary = content_type.parameter("boundary");
        if (!equal_ignoring_case(type, "multipart") || boundary.empty()) return;
        const std::string line = "--" + std::string(boundary);
        std::optional<std::size_t> begin;
        for (std::size_t at = 0; at < body.size();) {
            const std::size_t feed = body.find('\n', at);
            const std::size_t next = feed == std::string_view::npos ? body.size() : feed + 1;
            if (body.substr(at, next - at).starts_with(line)) {
                // The line end before a boundary belongs to the boundary.
                if (begin) parts.push_back(parse(body.substr(*begin, at - *begin < 2 ? 0 : at - *begin - 2), levels));
                if (body.substr(at + line.size(), 2) == "--") return;
                begin = next;
            }
            at = next;
        }
        if (begin) parts.push_back(parse(body.substr(*begin), levels));
    }
};

/// An address of a field like To.
struct mail_address {
    std::string name{};
    std::string mailbox{};
    std::string host{};
};

/// The addresses of a field; groups are left out.
inline std::vector<mail_address> parse_addresses(std::string_view field) {
    std::vector<mail_address> found;
    for (const std::string_view piece : split(field, ',')) {
        std::string_view spec = trimmed(piece);
        mail_address one;
        if (const std::size_t open = spec.find('<'); open != std::string_view::npos) {
            one.name = unquoted(spec.substr(0, open));
            spec = spec.substr(open + 1, spec.find('>', open) - open - 1);
        } else if (const std::size_t comment = spec.find('('); comment != std::string_view::npos) {
            one.name = trimmed(spec.substr(comment + 1, spec.rfind(')') - comment - 1));
            spec = trimmed(spec.substr(0, comment));
        }
        const std::size_t at = spec.rfind('@');
        if (at == std::string_view::npos) continue;
        one.mailbox = unquoted(spec.substr(0, at));
        one.host = trimmed(spec.substr(at + 1));
        found.push_back(std::move(one));
    }
    return found;
}

}  // namespace imap_server

#endif
