#include "support/messages.hpp"

using namespace imapwire;

namespace test {

template <class View>
void any_message::take(const result<View>& parsed) {
    error_ = parsed.error();
    view_ = *parsed;
}

any_message any_message::parse(entry_point through, std::string_view bytes, const options& how) {
    any_message made;
    made.through_ = through;
    switch (through) {
        case entry_point::response: made.take(parse_response(bytes, how)); break;
        case entry_point::greeting: made.take(parse_greeting(bytes, how)); break;
        case entry_point::command: made.take(parse_command(bytes, how)); break;
        case entry_point::client_line: made.take(parse_client_line(bytes, how)); break;
    }
    return made;
}

std::string_view any_message::bytes() const {
    return std::visit([](const auto& view) { return view.bytes(); }, view_);
}

quirk_set any_message::quirks() const {
    return std::visit([](const auto& view) { return view.quirks(); }, view_);
}

std::size_t any_message::unparsed_count() const {
    return std::visit([](const auto& view) { return view.unparsed_count(); }, view_);
}

std::string_view any_message::kind_name() const {
    return std::visit([](const auto& view) { return view.kind_name(); }, view_);
}

std::string complaint(const any_message& read, const options& how) {
    read.walk();
    const write_options as{.utf8 = how.utf8, .binary = true};
    std::string once;
    if (const auto written = read.serialize(once, as); !written) return "can't be written: " + text(written.error());
    framer frames(side_of(read.through()));
    std::size_t framed = 0;
    for (frame_event event; event.kind != frame::message && framed != once.size(); framed += event.consumed)
        event = frames.next(std::string_view(once).substr(framed), how);
    if (framed != once.size() || !frames.between_messages()) return "not one message: " + printable(once);
    const any_message again = any_message::parse(read.through(), once, how);
    if (!again) return text(again.error()) + " in what it is written as: " + printable(once);
    if (again.size() != once.size()) return "not read to its end: " + printable(once);
    if (!again.quirks().empty()) return "written with quirks: " + printable(once);
    if (!again.equals(read)) return "another value is written: " + printable(once);
    std::string twice;
    if (!again.serialize(twice, as)) return "can't be written again: " + printable(once);
    if (twice != once) return "written differently: " + printable(once) + "  " + printable(twice);
    return {};
}

std::string printable(std::string_view bytes) {
    std::string made;
    for (const char c : bytes.substr(0, 400)) {
        if (c == '\r') made += "\\r";
        else if (c == '\n') made += "\\n";
        else if (c >= ' ' && c <= '~') made += c;
        else made += std::string("\\x") + "0123456789abcdef"[static_cast<unsigned char>(c) / 16] + "0123456789abcdef"[static_cast<unsigned char>(c) % 16];
    }
    return bytes.size() > 400 ? made + "..." : made;
}

std::string text(const imapwire::error& error) {
    return std::string(name(error.code)) + " at " + std::to_string(error.offset) + " in " + std::string(error.production);
}

}  // namespace test
