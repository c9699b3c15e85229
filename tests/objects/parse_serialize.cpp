// What a program does that only parses, reads and writes. Its object code may need no allocator, nothing that throws.
#include <imapwire/imapwire.hpp>

#include <cstddef>
#include <span>
#include <string_view>

using namespace imapwire;

// Names with external linkage, so that the compiler has to keep them.
std::size_t read_response(std::string_view bytes, const options& how);
std::size_t read_command(std::string_view bytes, const options& how);
std::size_t write_again(std::string_view bytes, std::span<char> buffer, side from);
std::size_t write_responses(std::span<char> buffer);
std::size_t write_commands(std::span<char> buffer);
std::size_t frame_messages(std::string_view bytes, side from);

namespace {

struct reader {
    std::size_t sum = 0;

    template <class T>
    void operator()(const T&) {
        ++sum;
    }
    void operator()(const data::exists& value) { sum += value.number; }
    void operator()(const data::search& value) {
        for (const nz_number number : value.numbers) sum += number;
    }
    void operator()(const data::fetch& value) {
        for (const msg_att& item : value.items) {
            if (const auto* structure = item.get_if<fetched::bodystructure>()) sum += (*structure->body).is<body_type_mpart>();
            if (const auto* head = item.get_if<fetched::envelope>()) {
                const envelope read = *head->envelope_;
                sum += read.subject.size();
                for (const address& each : read.from) sum += each.mailbox.size();
            }
            if (const auto* section = item.get_if<fetched::body_section>())
                for (const char c : section->content) sum += static_cast<unsigned char>(c);
        }
    }
    void operator()(const command::login& value) { sum += value.password.size(); }
    void operator()(const command::copy& value) { sum += value.set.count(); }
};

}  // namespace

std::size_t read_response(std::string_view bytes, const options& how) {
    const auto parsed = parse_response(bytes, how);
    if (!parsed) return parsed.error().offset + message(parsed.error().code).size();
    reader read;
    parsed->visit(read);
    return read.sum + parsed->unparsed_count() + parsed->kind_name().size();
}

std::size_t read_command(std::string_view bytes, const options& how) {
    const auto parsed = parse_command(bytes, how);
    if (!parsed) return parsed.error().offset;
    reader read;
    parsed->visit(read);
    return read.sum + parsed->tag().size();
}

std::size_t write_again(std::string_view bytes, std::span<char> buffer, side from) {
    const auto size = from == side::server ? serialize(*parse_response(bytes), buffer) : serialize(*parse_command(bytes), buffer);
    return size ? *size : 0;
}

std::size_t write_responses(std::span<char> buffer) {
    const nz_number numbers[] = {1, 2, 3};
    const flag flags[] = {"\\Seen", "$Junk"};
    const msg_att items[] = {fetched::uid{440}, fetched::flags{{flags}}};
    std::size_t sum = 0;
    sum += *serialize(data::exists{23}, buffer);
    sum += *serialize(data::search{{numbers}, {}}, buffer);
    sum += *serialize(data::fetch{12, {items}}, buffer);
    sum += *serialize(tagged::no{"a1", {code::trycreate{}, "no such mailbox"}}, buffer);
    sum += *serialize(continue_req{{std::nullopt, "go ahead"}}, buffer);
    return sum;
}

std::size_t write_commands(std::span<char> buffer) {
    const seq_range ranges[] = {{2, 4}, {7, largest}};
    std::size_t sum = 0;
    sum += *serialize("a1", command::noop{}, buffer);
    sum += *serialize("a2", command::login{"ann", "a\"b\r\n"}, buffer, {.literal_plus = true});
    sum += *serialize("a3", command::uid_copy{{ranges}, "Archive"}, buffer);
    for (const std::string_view part : segments(std::string_view(buffer.data(), sum < buffer.size() ? sum : 0))) sum += part.size();
    return sum;
}

std::size_t frame_messages(std::string_view bytes, side from) {
    framer frames(from);
    std::size_t messages = 0;
    while (!bytes.empty()) {
        const frame_event event = frames.next(bytes);
        bytes.remove_prefix(event.consumed);
        messages += event.kind == frame::message;
    }
    return messages;
}
