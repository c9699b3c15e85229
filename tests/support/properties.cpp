#include "support/properties.hpp"

#include <random>
#include <vector>

using namespace imapwire;

namespace test {

namespace {

constexpr int rounds = 300;

std::string random_octets(std::mt19937& random) {
    std::string made(1 + random() % 400, '\0');
    for (char& c : made) c = static_cast<char>(random());
    return made;
}

/// Quotes come in pairs, and so do brackets outside of them; nothing is left out.
std::string wrong_with_rule(std::string_view rule) {
    const std::size_t equals = rule.find(" = ");
    if (equals == rule.npos || equals == 0) return "no name";
    std::string_view text = rule.substr(equals + 3);
    if (text.empty()) return "empty";
    std::string open;
    bool quoted = false;
    for (const char c : text.substr(0, text.find("  ;"))) {
        if (c == '"') quoted = !quoted;
        if (quoted) continue;
        if (c == '(' || c == '[') open += c;
        if (c == ')' || c == ']') {
            if (open.empty() || open.back() != (c == ')' ? '(' : '[')) return "brackets";
            open.pop_back();
        }
    }
    if (quoted) return "quotes";
    if (!open.empty()) return "brackets";
    for (const std::string_view gap : {"/ /", "()", "[]", "SP SP", " / )", " / ]", "(/", "[/"})
        if (text.find(gap) != text.npos) return "a gap";
    for (const std::string_view end : {"/", "/ ", "SP", "SP ", "*", "("})
        if (text.ends_with(end)) return "a gap at the end";
    return text.starts_with("/") || text.starts_with(" ") ? "a gap at the beginning" : "";
}

/// Every way of writing that makes a difference for what one side writes.
std::vector<write_options> ways(side from) {
    std::vector<write_options> made;
    for (const bool utf8 : {false, true})
        for (const bool binary : {false, true})
            for (const int literals : {0, 1, 2})
                if (from == side::client || literals == 0)
                    made.push_back({.utf8 = utf8, .literal_plus = literals == 2, .literal_minus = literals == 1, .binary = binary});
    return made;
}

/// The bytes are one message, that message is the value, and it is written as the same bytes.
std::string wrong_with_bytes(const kind_of_message& kind, std::string_view bytes, const write_options& way) {
    const options how{.utf8 = way.utf8};
    framer frames(kind.from);
    std::size_t framed = 0;
    while (framed != bytes.size()) {
        const frame_event event = frames.next(bytes.substr(framed), how);
        framed += event.consumed;
        if (event.kind == frame::message) break;
    }
    if (framed != bytes.size() || !frames.between_messages()) return "not one message";
    const any_message read = any_message::parse(entry_for(kind.from), bytes, how);
    if (!read) return text(read.error());
    if (read.size() != bytes.size()) return "not read to its end";
    if (!read.quirks().empty() || read.unparsed_count() != 0) return "read with quirks";
    if (read.kind_name() != kind.name) return "another kind: " + std::string(read.kind_name());
    if (!kind.equals(read)) return "another value";
    read.walk();
    std::string again;
    if (const auto written = read.serialize(again, way); !written) return "can't be written again: " + text(written.error());
    if (again != bytes) return "written again as " + printable(again);
    if (kind.from == side::server) return "";
    std::string whole;
    for (const std::string_view part : segments(again)) {
        if (whole.size() + part.size() != again.size() && !part.ends_with("}\r\n")) return "segments";
        whole += part;
    }
    return whole == again ? "" : "segments";
}

/// Writes the value in every way.
std::string wrong_with_value(const kind_of_message& kind, const std::vector<write_options>& all_ways, bool may_be_refused, int& written) {
    for (const write_options& way : all_ways) {
        std::string bytes;
        if (const auto size = kind.write(bytes, way)) {
            ++written;
            if (*size != bytes.size()) return "another size: " + printable(bytes);
            const std::string wrong = wrong_with_bytes(kind, bytes, way);
            if (!wrong.empty()) return wrong + ": " + printable(bytes) + (way.utf8 ? " (UTF-8)" : "") + (way.binary ? " (BINARY)" : "");
        } else {
            if (!bytes.empty()) return "half a message: " + printable(bytes);
            if (!may_be_refused) return "refused: " + text(size.error());
        }
    }
    return "";
}

}  // namespace

std::string_view value_generator::harmful() noexcept {
    static constexpr std::string_view choices[] = {
        "\r\n", "x\r\na1 LOGOUT\r\n", "\r\n* BYE\r\n", "\n", "\r", "x\n* 1 EXISTS", "\"", "\\", "\\\"", "\" \"", "a\" {3}", "{3}",
        "{3}\r\n", "{3+}\r\n", "~{1}", "x {3}", {"\0", 1}, {"a\0b", 3}, {"\0\r\n\"", 4}, "\xff", "\xc3\xa9", "\xc3", "\xed\xa0\x80",
        "\xc3\xa9\r\n", "\"\xc3\xa9\\", "(", ")", "()", ") (", "[", "]", "[ALERT] x", "] [", "*", "%", "$", "NIL", "nil", "", " ", " x",
        "x ", "+", "* OK", "+ OK", "\\Seen", "\\Seen \\Deleted", "x)\r\n", "&", "&AOk-", "&&", "=", "DONE", "INBOX", "\t", "\x7f", ",",
        "1:*", "<0.1>", "\"\r\n", "\\\r\n", "BODY[]", "1", "-1", "~", "#news", "TEXT", "MIXED", "RFC822", "GLOBAL", "MESSAGE", "ALL",
        "FLAGS", "CHARSET", "RETURN", "(x", "x)", "inbox", "UTF-8"};
    return choices[below(std::size(choices))];
}

std::string wrong_with(const kind_of_message& kind) {
    if (const std::string wrong = wrong_with_rule(kind.rule()); !wrong.empty()) return wrong + ": " + kind.rule();
    const std::vector<write_options> all_ways = ways(kind.from);
    std::string found;
    for (const bool hostile : {false, true}) {
        std::mt19937 random(hostile ? 1 : 2);
        int written = 0;
        for (int round = 0; round != rounds; ++round) {
            const bool empty = round == 0;
            kind.make(empty ? std::string() : random_octets(random), hostile);
            const std::string wrong = wrong_with_value(kind, all_ways, hostile || empty, written);
            if (wrong.empty()) continue;
            found += (hostile ? "hostile: " : "random: ") + wrong + '\n';
            break;
        }
        if (written == 0) found += "never written\n";
    }
    return found;
}

}  // namespace test
