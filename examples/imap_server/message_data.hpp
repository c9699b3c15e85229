// From the bytes of a message to what FETCH tells about it.
#ifndef IMAP_SERVER_MESSAGE_DATA_HPP
#define IMAP_SERVER_MESSAGE_DATA_HPP

#include "keeper.hpp"
#include "mail.hpp"
#include "mime.hpp"

#include <imapwire/imapwire.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace imap_server {

/// Builds the structs of FETCH responses. They borrow the message and what the keeper keeps.
class message_data {
public:
    explicit message_data(keeper& kept) : kept_(kept) {}

    imapwire::envelope envelope(const entity& of) const {
        imapwire::envelope made;
        made.date = field(of, "Date");
        made.subject = field(of, "Subject");
        made.from = addresses(of, "From");
        made.sender = addresses(of, "Sender");
        made.reply_to = addresses(of, "Reply-To");
        // A server fills these two in; RFC 9051, 7.5.2.
        if (made.sender.empty()) made.sender = made.from;
        if (made.reply_to.empty()) made.reply_to = made.from;
        made.to = addresses(of, "To");
        made.cc = addresses(of, "Cc");
        made.bcc = addresses(of, "Bcc");
        made.in_reply_to = field(of, "In-Reply-To");
        made.message_id = field(of, "Message-ID");
        return made;
    }

    /// The structure of a message; `extended` is BODYSTRUCTURE, otherwise it is BODY.
    imapwire::body body(const entity& of, bool extended) const {
        if (of.is_multipart()) return multipart(of, extended);
        if (of.is_message()) return message(of, extended);
        if (of.is_text())
            return imapwire::body_type_text{.media_subtype = kept_.keep_text(of.subtype),
                                            .fields = fields(of),
                                            .lines = lines(of),
                                            .extension = single_extension(of, extended)};
        return imapwire::body_type_basic{.media_type = kept_.keep_text(of.type),
                                         .media_subtype = kept_.keep_text(of.subtype),
                                         .fields = fields(of),
                                         .extension = single_extension(of, extended)};
    }

    /// What a section names; nullopt if the message has no such part.
    std::optional<std::string_view> section(const entity& of, const imapwire::section& wanted) const {
        using imapwire::section_text;
        const entity* part = find(of, wanted.part);
        if (part == nullptr) return std::nullopt;
        const bool whole = wanted.part.empty();
        if (wanted.text == section_text::all) return whole ? part->bytes : part->body;
        if (wanted.text == section_text::mime) return part->header;
        // The others are of a message: of the whole, or of one that is a part.
        if (!whole && !part->is_message()) return std::nullopt;
        const entity& message = whole ? *part : part->parts.front();
        if (wanted.text == section_text::text) return message.body;
        if (wanted.text == section_text::header) return message.header;
        return header_fields(message, wanted);
    }

private:
    imapwire::nstring field(const entity& of, std::string_view name) const {
        const std::optional<std::string> value = field_value(of.header, name);
        return value ? imapwire::nstring(kept_.keep_text(*value)) : imapwire::nstring();
    }

    imapwire::address_list addresses(const entity& of, std::string_view name) const {
        std::vector<imapwire::address> found;
        for (mail_address& one : parse_addresses(field_value(of.header, name).value_or(""))) {
            imapwire::address made;
            if (!one.name.empty()) made.name = kept_.keep_text(std::move(one.name));
            made.mailbox = kept_.keep_text(std::move(one.mailbox));
            made.host = kept_.keep_text(std::move(one.host));
            found.push_back(made);
        }
        return kept_.keep(std::move(found));
    }

    imapwire::body_fld_param parameters(const parameterized& of) const {
        std::vector<imapwire::body_parameter> found;
        for (const auto& [name, value] : of.parameters) found.push_back({.attribute = kept_.keep_text(name), .value = kept_.keep_text(value)});
        return kept_.keep(std::move(found));
    }

    imapwire::body_fields fields(const entity& of) const {
        return {.parameters = parameters(of.content_type),
                .id = field(of, "Content-ID"),
                .description = field(of, "Content-Description"),
                .encoding = kept_.keep_text(field_value(of.header, "Content-Transfer-Encoding").value_or("7BIT")),
                .octets = static_cast<std::uint32_t>(of.body.size())};
    }

    static imapwire::number64 lines(const entity& of) {
        return static_cast<std::uint64_t>(std::count(of.body.begin(), of.body.end(), '\n'));
    }

    imapwire::body_fld_dsp disposition(const entity& of) const {
        const std::optional<std::string> value = field_value(of.header, "Content-Disposition");
        if (!value) return {};
        const parameterized parsed = parameterized::parse(*value);
        return imapwire::body_disposition{.type = kept_.keep_text(parsed.value), .parameters = parameters(parsed)};
    }

    std::optional<imapwire::body_ext_1part> single_extension(const entity& of, bool extended) const {
        if (!extended) return std::nullopt;
        imapwire::body_ext_1part made;
        made.disposition = disposition(of);
        return made;
    }

    imapwire::body multipart(const entity& of, bool extended) const {
        std::vector<imapwire::body> parts;
        for (const entity& part : of.parts) parts.push_back(body(part, extended));
        imapwire::body_type_mpart made;
        made.parts = kept_.keep(std::move(parts));
        made.media_subtype = kept_.keep_text(of.subtype);
        if (extended) {
            made.extension.emplace().parameters = parameters(of.content_type);
            made.extension->disposition = disposition(of);
        }
        return made;
    }

    imapwire::body message(const entity& of, bool extended) const {
        const entity& within = of.parts.front();
        imapwire::body_type_msg made;
        made.fields = fields(of);
        made.envelope = kept_.keep(envelope(within));
        made.body = kept_.keep(body(within, extended));
        made.lines = lines(of);
        made.extension = single_extension(of, extended);
        return made;
    }

    /// Part 1.2 is the second part of the first; a message has one part if it isn't a multipart.
    static const entity* find(const entity& of, const imapwire::section_part& path) {
        const entity* at = &of;
        bool in_message = true;
        for (const std::uint32_t number : path) {
            const entity* holder = at->is_message() ? &at->parts.front() : at;
            in_message = in_message || at->is_message();
            if (holder->is_multipart()) {
                if (number > holder->parts.size()) return nullptr;
                at = &holder->parts[number - 1];
            } else {
                if (number != 1 || !in_message) return nullptr;
                at = holder;
            }
            in_message = false;
        }
        return at;
    }

    std::string_view header_fields(const entity& of, const imapwire::section& wanted) const {
        const bool listed = wanted.text == imapwire::section_text::header_fields;
        std::string chosen;
        for_each_field(of.header, [&](std::string_view name, std::string_view field) {
            bool in_list = false;
            for (const imapwire::astring& one : wanted.header_list) in_list = in_list || one.equals_ignoring_case(name);
            if (in_list == listed) chosen += field;
        });
        return kept_.keep_text(chosen + "\r\n");
    }

    keeper& kept_;
};

/// Answers one FETCH for one message: gathers an item for each that is asked for.
class fetcher {
public:
    fetcher(const message& of, keeper& kept) : message_(of), kept_(kept), data_(kept) {}

    /// All items, for the response.
    const std::vector<imapwire::msg_att>& items() const { return items_; }
    /// Something was asked for that this server does not have.
    bool is_unsupported() const { return unsupported_; }
    template <class Item>
    bool has() const {
        return std::any_of(items_.begin(), items_.end(), [](const imapwire::msg_att& one) { return one.is<Item>(); });
    }

    /// Whether asking for this sets \Seen.
    static bool sets_seen(const imapwire::fetch_att& item) {
        namespace fetch = imapwire::fetch;
        return item.is<fetch::body_section>() || item.is<fetch::rfc822>() || item.is<fetch::rfc822_text>();
    }

    void operator()(const imapwire::fetch::flags&) {
        std::vector<imapwire::flag> flags;
        for (const std::string& flag : message_.flags) flags.emplace_back(flag);
        add(imapwire::fetched::flags{kept_.keep(std::move(flags))});
    }
    void operator()(const imapwire::fetch::uid&) { add(imapwire::fetched::uid{message_.uid}); }
    void operator()(const imapwire::fetch::internaldate&) { add(imapwire::fetched::internaldate{message_.received}); }
    void operator()(const imapwire::fetch::rfc822_size&) { add(imapwire::fetched::rfc822_size{message_.bytes->size()}); }
    void operator()(const imapwire::fetch::envelope&) {
        add(imapwire::fetched::envelope{kept_.keep(data_.envelope(parsed()))});
    }
    void operator()(const imapwire::fetch::body&) { add(imapwire::fetched::body{kept_.keep(data_.body(parsed(), false))}); }
    void operator()(const imapwire::fetch::bodystructure&) {
        add(imapwire::fetched::bodystructure{kept_.keep(data_.body(parsed(), true))});
    }
    void operator()(const imapwire::fetch::body_section& wanted) { add_section(wanted.section, wanted.partial); }
    void operator()(const imapwire::fetch::body_peek& wanted) { add_section(wanted.section, wanted.partial); }
    void operator()(const imapwire::fetch::rfc822&) { add(imapwire::fetched::rfc822{std::string_view(*message_.bytes)}); }
    void operator()(const imapwire::fetch::rfc822_header&) { add(imapwire::fetched::rfc822_header{parsed().header}); }
    void operator()(const imapwire::fetch::rfc822_text&) { add(imapwire::fetched::rfc822_text{parsed().body}); }
    template <class Other>
    void operator()(const Other&) {
        unsupported_ = true;
    }

private:
    void add(const imapwire::msg_att& item) { items_.push_back(item); }

    void add_section(const imapwire::section& wanted, const std::optional<imapwire::partial>& partial) {
        imapwire::fetched::body_section item{.section = wanted, .origin = {}, .content = {}};
        std::optional<std::string_view> content = data_.section(parsed(), wanted);
        if (partial) {
            // The answer says where it begins, in fewer bits.
            if (partial->offset > imapwire::number::most) {
                unsupported_ = true;
                return;
            }
            item.origin = static_cast<std::uint32_t>(partial->offset);
        }
        if (partial && content) content = cut(*content, *partial);
        if (content) item.content = *content;
        add(item);
    }

    static std::string_view cut(std::string_view content, const imapwire::partial& to) {
        const auto at_most = [](std::uint64_t octets, std::size_t most) {
            return octets < most ? static_cast<std::size_t>(octets) : most;
        };
        content.remove_prefix(at_most(to.offset, content.size()));
        return content.substr(0, at_most(to.size, content.size()));
    }

    /// Taken apart once, and only if an item needs it.
    const entity& parsed() {
        if (!parsed_) parsed_ = entity::parse(*message_.bytes);
        return *parsed_;
    }

    const message& message_;
    keeper& kept_;
    message_data data_;
    std::optional<entity> parsed_;
    std::vector<imapwire::msg_att> items_;
    bool unsupported_ = false;
};

}  // namespace imap_server

#endif
