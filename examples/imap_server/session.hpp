// One client: the bytes that it sends go in, the bytes that it is to get come out. No sockets here.
#ifndef IMAP_SERVER_SESSION_HPP
#define IMAP_SERVER_SESSION_HPP

#include "keeper.hpp"
#include "mail.hpp"
#include "message_data.hpp"
#include "search.hpp"

#include <imapwire/imapwire.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace imap_server {

namespace command = imapwire::command;
namespace data = imapwire::data;
namespace code = imapwire::code;
namespace tagged = imapwire::tagged;

/// Who may log in.
struct account {
    std::string user;
    std::string password;
};

class session {
public:
    session(mail_store& mail, const account& user) : mail_(mail), account_(user) {
        how_.limits.literal = 4096;  // no stranger gets more memory than a password takes
        send(data::ok{{code::capability{offered}, "imap_server, an example of imapwire"}});
    }

    /// What the session has to say. Whoever sends it takes it out.
    std::string& output() { return output_; }
    bool has_output() const { return !output_.empty(); }
    bool has_ended() const { return ended_; }

    /// Takes what the client sent.
    void receive(std::string_view chunk) {
        while (!chunk.empty() && !ended_) {
            const imapwire::frame_event event = framer_.next(chunk, how_);
            const std::string_view used = chunk.substr(0, event.consumed);
            chunk.remove_prefix(event.consumed);
            switch (event.kind) {
                case imapwire::frame::need_more: line_ += used; break;
                case imapwire::frame::literal:
                    line_ += used;
                    if (event.synchronizing) send(imapwire::continue_req{{std::nullopt, "go ahead"}});
                    break;
                case imapwire::frame::message:
                    line_ += used;
                    handle(line_);
                    line_.clear();
                    break;
                case imapwire::frame::limit:
                    line_ += used;
                    tag_ = line_.substr(0, line_.find(' '));
                    finish(bad(imapwire::message(event.limit)));
                    line_.clear();
                    break;
                case imapwire::frame::literal_data:  // there are none, since options::detach was not set
                case imapwire::frame::skipping:
                case imapwire::frame::skipped: break;
            }
        }
    }

    /// To be called after another session did something: tells an idle client what has changed.
    void look_around() {
        if (expected_ == expected::done) tell_changes(true);
    }

private:
    enum class expected { command, sasl_response, done };
    enum class status { ok, no, bad, later };

    /// How a command ended: the tagged response without the tag.
    struct reply {
        session::status status = status::ok;
        std::string_view text = "done";
        std::optional<imapwire::resp_text_code> code{};
    };

    static reply done(std::optional<imapwire::resp_text_code> code = {}) { return {.code = code}; }
    static reply no(std::string_view text, std::optional<imapwire::resp_text_code> code = {}) { return {status::no, text, code}; }
    static reply bad(std::string_view text) { return {status::bad, text}; }
    static reply later() { return {status::later}; }

    /// A message as this client knows it. Its place in view_ is its sequence number.
    struct known {
        std::shared_ptr<imap_server::message> message;
        std::uint64_t told_changes;
    };

    static constexpr imapwire::capability offered[] = {
        "IMAP4rev1", "LITERAL+", "SASL-IR", "AUTH=PLAIN", "ENABLE", "UTF8=ACCEPT", "ID", "IDLE",
        "NAMESPACE", "CHILDREN", "MULTIAPPEND", "MOVE", "UIDPLUS", "UNSELECT"};

    using before_login = imapwire::types<command::authenticate, command::login>;
    using at_any_time = imapwire::types<command::capability, command::id, command::logout, command::noop, imapwire::unparsed>;
    using with_mailbox = imapwire::types<command::check, command::close, command::copy, command::expunge, command::fetch,
                                         command::move, command::search, command::store, command::uid_copy,
                                         command::uid_expunge, command::uid_fetch, command::uid_move, command::uid_search,
                                         command::uid_store, command::unselect>;
    // Sequence numbers must not change under a client that is using them; RFC 9051, 7.5.1.
    using keeps_numbers = imapwire::types<command::fetch, command::search, command::store>;

    // ---- from a message to its reply

    void handle(std::string_view message) {
        switch (expected_) {
            case expected::sasl_response: return take_sasl_response(message);
            case expected::done: return take_done(message);
            case expected::command: break;
        }
        // Lenient, as servers are with what clients send; and what can't be read at all still has its tag.
        imapwire::options lenient = how_;
        lenient.lenient = true;
        const auto parsed = imapwire::parse_command(message, lenient);
        tag_ = parsed ? text_of(parsed->tag()) : std::string();
        if (!parsed) return finish(bad(imapwire::message(parsed.error().code)));
        parsed->visit([this](const auto& value) { run_if_allowed(value); });
    }

    template <class Command>
    void run_if_allowed(const Command& value) {
        if constexpr (before_login::contains<Command>) {
            if (logged_in_) return finish(bad("you are logged in"));
        } else if constexpr (!at_any_time::contains<Command>) {
            if (!logged_in_) return finish(bad("log in first"));
        }
        if constexpr (with_mailbox::contains<Command>)
            if (selected_ == nullptr) return finish(bad("select a mailbox first"));
        const reply end = run(value);
        tell_changes(!keeps_numbers::contains<Command>);
        finish(end);
        kept_.clear();
    }

    template <class Response>
    void send(const Response& response) {
        const auto written = imapwire::serialize(response, output_, peer_);
        // Bytes that no response can carry, in a message or a name: the client learns that something is missing.
        if (!written) send(data::no{{std::nullopt, imapwire::message(written.error().code)}});
    }

    void finish(const reply& end) {
        if (end.status == status::later) return;
        const imapwire::resp_text text{end.code, end.text};
        const imapwire::tag tag(tag_);
        if (tag_.empty()) return send(data::bad{text});
        switch (end.status) {
            case status::ok: return send(tagged::ok{tag, text});
            case status::no: return send(tagged::no{tag, text});
            default: return send(tagged::bad{tag, text});
        }
    }

    // ---- commands that are always allowed, and logging in

    template <class Command>
    reply run(const Command&) {
        return bad("this server does not have that command");
    }

    reply run(const imapwire::unparsed& broken) { return bad(imapwire::message(broken.error.code)); }

    reply run(const command::capability&) {
        send(data::capability{offered});
        return done();
    }

    reply run(const command::noop&) { return done(); }
    reply run(const command::check&) { return done(); }

    reply run(const command::id&) {
        static constexpr imapwire::id_param about[] = {{imapwire::id_param::name, "imap_server"}};
        send(data::id{about});
        return done();
    }

    reply run(const command::logout&) {
        send(data::bye{{std::nullopt, "good bye"}});
        ended_ = true;
        return done();
    }

    reply run(const command::login& login) { return log_in(text_of(login.userid), text_of(login.password)); }

    reply run(const command::authenticate& wanted) {
        if (!wanted.auth_type.equals_ignoring_case("PLAIN")) return no("PLAIN is all that this server knows");
        if (wanted.initial_response) return check_plain(*wanted.initial_response);
        expected_ = expected::sasl_response;
        send(imapwire::continue_req{});
        return later();
    }

    void take_sasl_response(std::string_view line) {
        expected_ = expected::command;
        const auto parsed = imapwire::parse_client_line(line, how_);
        const auto response = parsed ? parsed->data() : std::nullopt;
        finish(response ? check_plain(*response) : bad("given up"));
    }

    /// message = [authzid] NUL authcid NUL passwd; RFC 4616
    reply check_plain(const imapwire::base64& encoded) {
        std::string octets(encoded.raw().size(), '\0');
        const auto size = encoded.decode(octets);
        octets.resize(size ? *size : 0);
        const std::size_t user = octets.find('\0') + 1;
        const std::size_t password = octets.find('\0', user) + 1;
        if (user == 0 || password == 0) return bad("this is not PLAIN");
        return log_in(octets.substr(user, password - 1 - user), octets.substr(password));
    }

    reply log_in(std::string_view user, std::string_view password) {
        if (user != account_.user || password != account_.password)
            return no("wrong user or password", code::authenticationfailed{});
        logged_in_ = true;
        how_.limits.literal = std::size_t{1} << 26;
        return done(code::capability{offered});
    }

    reply run(const command::enable& enable) {
        std::vector<imapwire::capability> enabled;
        for (const imapwire::capability& wanted : enable.capabilities)
            if (wanted == "UTF8=ACCEPT") enabled.push_back("UTF8=ACCEPT");
        if (!enabled.empty()) how_.utf8 = peer_.utf8 = true;
        send(data::enabled{kept_.keep(std::move(enabled))});
        return done();
    }

    // ---- mailboxes

    /// The name in UTF-8: without UTF8=ACCEPT it comes in modified UTF-7. Empty if it is no valid name.
    std::string name_of(const imapwire::string& wire) const {
        const std::string name = text_of(wire);
        if (how_.utf8) return name;
        std::string utf8(imapwire::utf7_decoded_size(name).value(), '\0');
        return imapwire::utf7_decode(name, utf8) ? utf8 : std::string();
    }

    /// The name as it is sent to this client.
    std::string_view wire_name(const std::string& name) {
        if (peer_.utf8) return name;
        std::string encoded(imapwire::utf7_encoded_size(name).value(), '\0');
        return imapwire::utf7_encode(name, encoded) ? kept_.keep_text(std::move(encoded)) : name;
    }

    std::shared_ptr<mailbox> find(const imapwire::mailbox& named) const { return mail_.find(name_of(named)); }

    static reply no_such_mailbox() { return no("no such mailbox", code::nonexistent{}); }

    /// A name that can become that of a mailbox; otherwise why not.
    std::optional<reply> complaint_about(const std::string& name) const {
        if (name.empty() || name.back() == mail_store::delimiter || name.find_first_of("*%") != std::string::npos)
            return no("a mailbox can't have this name", code::cannot{});
        if (mail_.find(name) != nullptr) return no("there is such a mailbox", code::alreadyexists{});
        return std::nullopt;
    }

    reply run(const command::create& create) {
        std::string name = name_of(create.mailbox);
        // With a delimiter at its end the name is meant to have others below it; RFC 9051, 6.3.4.
        if (name.ends_with(mail_store::delimiter)) name.pop_back();
        if (const auto why = complaint_about(name)) return *why;
        mail_.create(name);
        return done();
    }

    reply run(const command::delete_& wanted) {
        const std::shared_ptr<mailbox> removed = find(wanted.mailbox);
        if (removed == nullptr) return no_such_mailbox();
        if (wanted.mailbox.is_inbox()) return no("INBOX stays", code::cannot{});
        if (mail_.has_children(*removed)) return no("there are mailboxes below it", code::haschildren{});
        mail_.remove(removed);
        return done();
    }

    reply run(const command::rename& rename) {
        const std::shared_ptr<mailbox> renamed = find(rename.from);
        const std::string to = name_of(rename.to);
        if (renamed == nullptr) return no_such_mailbox();
        if (rename.from.is_inbox()) return no("INBOX stays", code::cannot{});
        if (const auto why = complaint_about(to)) return *why;
        mail_.rename(*renamed, to);
        return done();
    }

    reply run(const command::subscribe& wanted) { return subscribe(wanted.mailbox, true); }
    reply run(const command::unsubscribe& wanted) { return subscribe(wanted.mailbox, false); }

    reply subscribe(const imapwire::mailbox& named, bool to) {
        const std::shared_ptr<mailbox> found = find(named);
        if (found == nullptr) return no_such_mailbox();
        found->subscribed = to;
        return done();
    }

    reply run(const command::list& list) {
        const auto* pattern = list.pattern.get_if<imapwire::list_mailbox>();
        if (list.select_opts || list.return_opts || pattern == nullptr) return bad("this is LIST-EXTENDED");
        if (pattern->empty()) {
            static constexpr imapwire::mbx_list_flag root[] = {"\\Noselect"};
            send(data::list{.flags = root, .delimiter = "/", .mailbox = "", .extended = {}});
        }
        return list_mailboxes<data::list>(list.reference, *pattern, [](const mailbox&) { return true; });
    }

    reply run(const command::lsub& list) {
        return list_mailboxes<data::lsub>(list.reference, list.pattern, [](const mailbox& one) { return one.subscribed; });
    }

    template <class Response, class Condition>
    reply list_mailboxes(const imapwire::mailbox& reference, const imapwire::list_mailbox& pattern, Condition wanted) {
        static constexpr imapwire::mbx_list_flag with_children[] = {"\\HasChildren"};
        static constexpr imapwire::mbx_list_flag without[] = {"\\HasNoChildren"};
        std::string fitting = name_of(reference) + name_of(pattern);
        if (imapwire::mailbox(fitting).is_inbox()) fitting = "INBOX";
        for (const std::shared_ptr<mailbox>& one : mail_.mailboxes()) {
            if (!wanted(*one) || !fits(one->name, fitting)) continue;
            Response found;
            if (mail_.has_children(*one)) found.flags = with_children;
            else found.flags = without;
            found.delimiter = "/";
            found.mailbox = wire_name(one->name);
            send(found);
        }
        return done();
    }

    reply run(const command::namespace_&) {
        static constexpr imapwire::namespace_descr personal[] = {{.prefix = "", .delimiter = "/", .extensions = {}}};
        send(data::namespace_{.personal = personal, .other_users = {}, .shared = {}});
        return done();
    }

    reply run(const command::status& wanted) {
        const std::shared_ptr<mailbox> found = find(wanted.mailbox);
        if (found == nullptr) return no_such_mailbox();
        std::vector<imapwire::status_att_val> values;
        for (const imapwire::status_att& attribute : wanted.attributes)
            if (const auto value = status_of(*found, attribute)) values.push_back(*value);
        send(data::status{wanted.mailbox, kept_.keep(std::move(values))});
        return done();
    }

    static std::optional<imapwire::status_att_val> status_of(const mailbox& of, const imapwire::status_att& attribute) {
        namespace asked = imapwire::asked;
        namespace status = imapwire::status;
        using value = imapwire::status_att_val;
        if (attribute.is<asked::messages>()) return value(status::messages{static_cast<std::uint32_t>(of.messages.size())});
        if (attribute.is<asked::recent>()) return value(status::recent{0});
        if (attribute.is<asked::uidnext>()) return value(status::uidnext{of.uidnext});
        if (attribute.is<asked::uidvalidity>()) return value(status::uidvalidity{of.uidvalidity});
        if (attribute.is<asked::unseen>())
            return value(status::unseen{of.count_if([](const message& one) { return !one.has("\\Seen"); })});
        return std::nullopt;
    }

    reply run(const command::append& append) {
        const std::shared_ptr<mailbox> to = find(append.mailbox);
        if (to == nullptr) return no("create it first", code::trycreate{});
        std::vector<message> messages;
        if (const auto why = take(append.message, messages)) return *why;
        for (const imapwire::append_message& more : append.more)
            if (const auto why = take(more, messages)) return *why;
        // All of them or none; RFC 3502.
        std::vector<imapwire::uid_range> uids;
        for (message& one : messages) uids.emplace_back(to->add(std::move(one)).uid);
        return done(code::appenduid{to->uidvalidity, set_of(std::move(uids))});
    }

    /// Takes over one message of an APPEND; otherwise says why not.
    static std::optional<reply> take(const imapwire::append_message& from, std::vector<message>& to) {
        const auto* const literal = from.data.get_if<imapwire::literal8>();
        const auto* const utf8 = from.data.get_if<imapwire::append_data_ext::utf8>();
        if ((literal == nullptr && utf8 == nullptr) || !from.exts.empty()) return bad("this can't be appended here");
        const std::string_view octets = literal != nullptr ? literal->raw() : utf8->message.value.raw();
        if (octets.find('\0') != std::string_view::npos) return no("NUL is for BINARY", code::unknown_cte{});
        message made{.bytes = std::make_shared<const std::string>(octets), .received = from.date_time.value_or(now())};
        if (from.flags)
            for (const imapwire::flag& flag : *from.flags) made.set(flag, true);
        to.push_back(std::move(made));
        return std::nullopt;
    }

    imapwire::uid_set set_of(std::vector<imapwire::uid_range> uids) {
        return imapwire::list_of<imapwire::uid_range, imapwire::comma_separated>(kept_.keep(std::move(uids)));
    }

    // ---- selecting a mailbox

    reply run(const command::select& wanted) { return select(wanted, false); }
    reply run(const command::examine& wanted) { return select(wanted, true); }

    template <class Command>
    reply select(const Command& wanted, bool read_only) {
        unselect();
        if (wanted.params) return bad("no parameter is known here");
        const std::shared_ptr<mailbox> found = find(wanted.mailbox);
        if (found == nullptr) return no_such_mailbox();
        selected_ = found;
        read_only_ = read_only;
        learn_new_messages();
        tell_about_selected();
        if (read_only) return done(code::read_only{});
        return done(code::read_write{});
    }

    void tell_about_selected() {
        static constexpr imapwire::flag system[] = {"\\Answered", "\\Flagged", "\\Deleted", "\\Seen", "\\Draft"};
        static constexpr imapwire::flag_perm any[] = {"\\Answered", "\\Flagged", "\\Deleted", "\\Seen", "\\Draft", "\\*"};
        send(data::flags{system});
        send(data::exists{last()});
        send(data::recent{0});
        const auto unseen = std::find_if(view_.begin(), view_.end(), [](const known& one) { return !one.message->has("\\Seen"); });
        if (unseen != view_.end()) send(data::ok{{code::unseen{static_cast<std::uint32_t>(unseen - view_.begin() + 1)}, "unseen"}});
        code::permanentflags permanent;
        if (!read_only_) permanent.flags = any;
        send(data::ok{{permanent, "flags"}});
        send(data::ok{{code::uidvalidity{selected_->uidvalidity}, "identifiers"}});
        send(data::ok{{code::uidnext{selected_->uidnext}, "next"}});
    }

    void unselect() {
        selected_ = nullptr;
        view_.clear();
        last_known_uid_ = 0;
    }

    reply run(const command::unselect&) {
        unselect();
        return done();
    }

    reply run(const command::close&) {
        if (!read_only_) selected_->expunge_if([](const message& one) { return one.has("\\Deleted"); });
        unselect();
        return done();
    }

    // ---- what has changed

    std::uint32_t last() const { return static_cast<std::uint32_t>(view_.size()); }
    std::uint32_t last_uid() const { return view_.empty() ? 0 : view_.back().message->uid; }

    bool learn_new_messages() {
        const std::size_t before = view_.size();
        for (const std::shared_ptr<message>& one : selected_->messages)
            if (one->uid > last_known_uid_) view_.push_back({one, one->changes});
        last_known_uid_ = std::max(last_known_uid_, last_uid());
        return view_.size() != before;
    }

    void tell_changes(bool expunges) {
        if (selected_ == nullptr) return;
        for (std::size_t i = view_.size(); expunges && i-- != 0;) {
            if (!view_[i].message->expunged) continue;
            view_.erase(view_.begin() + static_cast<std::ptrdiff_t>(i));
            send(data::expunge{static_cast<std::uint32_t>(i + 1)});
        }
        if (learn_new_messages()) send(data::exists{last()});
        for (std::size_t i = 0; i != view_.size(); ++i)
            if (view_[i].told_changes != view_[i].message->changes) tell_flags(i);
    }

    void tell_flags(std::size_t index) {
        keeper kept;
        fetcher asked(*view_[index].message, kept);
        asked(imapwire::fetch::flags{});
        asked(imapwire::fetch::uid{});
        tell(index, asked);
    }

    void tell(std::size_t index, const fetcher& of) {
        send(data::fetch{static_cast<std::uint32_t>(index + 1), of.items()});
        view_[index].told_changes = view_[index].message->changes;
    }

    // ---- messages of the selected mailbox

    /// The places in view_ of the messages in a set.
    std::vector<std::size_t> chosen(const imapwire::sequence_set& set, bool by_uid) const {
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i != view_.size(); ++i)
            if (by_uid ? set.contains(view_[i].message->uid, last_uid()) : set.contains(static_cast<std::uint32_t>(i + 1), last()))
                found.push_back(i);
        return found;
    }

    reply run(const command::fetch& wanted) { return fetch(wanted, false); }
    reply run(const command::uid_fetch& wanted) { return fetch(wanted, true); }

    template <class Command>
    reply fetch(const Command& wanted, bool by_uid) {
        if (wanted.modifiers) return bad("no modifier is known here");
        for (const std::size_t index : chosen(wanted.set, by_uid)) {
            message& one = *view_[index].message;
            keeper kept;
            fetcher asked(one, kept);
            for (const imapwire::fetch_att& item : wanted.items.attributes()) item.visit(asked);
            if (asked.is_unsupported()) return no("an item is not known here");
            if (by_uid && !asked.has_uid()) asked(imapwire::fetch::uid{});
            if (asked.has_read() && !read_only_ && !one.has("\\Seen")) {
                one.set("\\Seen", true);
                asked(imapwire::fetch::flags{});
            }
            tell(index, asked);
        }
        return done();
    }

    reply run(const command::store& wanted) { return store(wanted, false); }
    reply run(const command::uid_store& wanted) { return store(wanted, true); }

    template <class Command>
    reply store(const Command& wanted, bool by_uid) {
        const auto* change = wanted.attribute.template get_if<imapwire::store::flags>();
        if (change == nullptr || wanted.modifiers) return bad("only flags can be stored here, without modifiers");
        if (read_only_) return no("the mailbox is read-only");
        for (const std::size_t index : chosen(wanted.set, by_uid)) {
            message& one = *view_[index].message;
            if (change->operation == imapwire::store_operation::replace) {
                one.flags.clear();
                ++one.changes;
            }
            for (const imapwire::flag& flag : change->flag_list) one.set(flag, change->operation != imapwire::store_operation::remove);
            if (change->silent)
                view_[index].told_changes = one.changes;
            else
                tell_flags(index);
        }
        return done();
    }

    reply run(const command::copy& wanted) { return copy(wanted, false); }
    reply run(const command::uid_copy& wanted) { return copy(wanted, true); }

    template <class Command>
    reply copy(const Command& wanted, bool by_uid) {
        const std::shared_ptr<mailbox> to = find(wanted.mailbox);
        if (to == nullptr) return no("create it first", code::trycreate{});
        const auto copied = copy_to(*to, chosen(wanted.set, by_uid));
        return done(copied);
    }

    /// The code that tells which UIDs the copies got; none if there are no copies.
    std::optional<imapwire::resp_text_code> copy_to(mailbox& to, const std::vector<std::size_t>& indices) {
        std::vector<imapwire::uid_range> from_uids, to_uids;
        for (const std::size_t index : indices) {
            message copied = *view_[index].message;
            from_uids.emplace_back(copied.uid);
            copied.expunged = false;
            to_uids.emplace_back(to.add(std::move(copied)).uid);
        }
        if (indices.empty()) return std::nullopt;
        return code::copyuid{to.uidvalidity, set_of(std::move(from_uids)), set_of(std::move(to_uids))};
    }

    reply run(const command::move& wanted) { return move(wanted, false); }
    reply run(const command::uid_move& wanted) { return move(wanted, true); }

    template <class Command>
    reply move(const Command& wanted, bool by_uid) {
        const std::shared_ptr<mailbox> to = find(wanted.mailbox);
        if (to == nullptr) return no("create it first", code::trycreate{});
        if (read_only_) return no("the mailbox is read-only");
        const std::vector<std::size_t> indices = chosen(wanted.set, by_uid);
        // The code comes before the EXPUNGE responses, hence in an untagged one; RFC 6851, 4.3.
        if (const auto copied = copy_to(*to, indices)) send(data::ok{{copied, "moved"}});
        for (const std::size_t index : indices) view_[index].message->expunged = true;
        selected_->expunge_if([](const message& one) { return one.expunged; });
        return done();
    }

    reply run(const command::expunge&) {
        return expunge([](const message&) { return true; });
    }
    reply run(const command::uid_expunge& wanted) {
        return expunge([&](const message& one) { return wanted.set.contains(one.uid, last_uid()); });
    }

    template <class Condition>
    reply expunge(Condition wanted) {
        if (read_only_) return no("the mailbox is read-only");
        selected_->expunge_if([&](const message& one) { return one.has("\\Deleted") && wanted(one); });
        return done();
    }

    reply run(const command::search& wanted) { return search(wanted, false); }
    reply run(const command::uid_search& wanted) { return search(wanted, true); }

    template <class Command>
    reply search(const Command& wanted, bool by_uid) {
        if (wanted.return_opts) return bad("this is ESEARCH");
        if (wanted.charset && !wanted.charset->charset.equals_ignoring_case("UTF-8") &&
            !wanted.charset->charset.equals_ignoring_case("US-ASCII"))
            return no("this charset is not known here", code::badcharset{});
        std::vector<imapwire::nz_number> found;
        for (std::size_t i = 0; i != view_.size(); ++i) {
            const auto number = static_cast<std::uint32_t>(i + 1);
            search_candidate candidate(*view_[i].message, number, last(), last_uid());
            if (candidate.meets_all(wanted.keys)) found.emplace_back(by_uid ? view_[i].message->uid : number);
            if (candidate.is_unsupported()) return no("a key is not known here");
        }
        send(data::search{kept_.keep(std::move(found)), std::nullopt});
        return done();
    }

    // ---- IDLE

    reply run(const command::idle&) {
        expected_ = expected::done;
        send(imapwire::continue_req{{std::nullopt, "idling"}});
        return later();
    }

    void take_done(std::string_view line) {
        expected_ = expected::command;
        const auto parsed = imapwire::parse_client_line(line, how_);
        tell_changes(true);
        finish(parsed && parsed->is<imapwire::line::done>() ? done() : bad("DONE was expected"));
    }

    mail_store& mail_;
    const account& account_;
    imapwire::framer framer_{imapwire::side::client};
    imapwire::options how_{};
    imapwire::write_options peer_{};
    std::string line_;    // what has come of the command in hand
    std::string output_;
    std::string tag_;     // of the command in hand
    keeper kept_;
    expected expected_ = expected::command;
    bool logged_in_ = false;
    bool ended_ = false;
    bool read_only_ = false;
    std::shared_ptr<mailbox> selected_;
    std::vector<known> view_;
    std::uint32_t last_known_uid_ = 0;
};

}  // namespace imap_server

#endif
