// One client: the bytes that it sends go in, the bytes that it is to get come out. No sockets here.
#ifndef IMAP_SERVER_SESSION_HPP
#define IMAP_SERVER_SESSION_HPP

#include "dialogue.hpp"
#include "keeper.hpp"
#include "mail.hpp"
#include "message_data.hpp"
#include "search.hpp"
#include "selection.hpp"

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

/// Who may log in.
struct account {
    std::string user;
    std::string password;
};

class session final : public dialogue {
public:
    session(mail_store& mail, const account& user) : mail_(mail), account_(user) {
        how_.limits.literal = 4096;  // no stranger gets more memory than a password takes
        send(data::ok{{code::capability{offered}, "imap_server, an example of imapwire"}});
    }

    /// To be called after another session did something: tells an idle client what has changed.
    void look_around() {
        if (expected_ == expected::done) tell_changes(true);
    }

private:
    enum class expected { command, sasl_response, done };

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

    void handle(std::string_view message) override {
        switch (expected_) {
            case expected::sasl_response: return take_sasl_response(message);
            case expected::done: return take_done(message);
            case expected::command: break;
        }
        const auto parsed = parse(message);
        if (!parsed) return finish(bad(imapwire::message(parsed.error().code)));
        parsed->visit([this](const auto& value) { run_if_allowed(value); });
    }

    void refuse(std::string_view beginning, const reply& why) override {
        // A line within a command has no tag of its own, and ends the command.
        if (std::exchange(expected_, expected::command) == expected::command) take_tag(beginning);
        finish(why);
    }

    template <class Command>
    void run_if_allowed(const Command& value) {
        if constexpr (before_login::contains<Command>) {
            if (logged_in_) return finish(bad("you are logged in"));
        } else if constexpr (!at_any_time::contains<Command>) {
            if (!logged_in_) return finish(bad("log in first"));
        }
        if constexpr (with_mailbox::contains<Command>)
            if (!selected_) return finish(bad("select a mailbox first"));
        const reply end = run(value);
        tell_changes(!keeps_numbers::contains<Command>);
        finish(end);
        kept_.clear();
    }

    auto sender() {
        return [this](const auto& response) { send(response); };
    }

    void tell_changes(bool expunges) {
        if (selected_) selected_->tell_changes(expunges, sender());
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
        end();
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
        if (mail_store::is_below(to, renamed->name)) return no("it can't be below itself", code::cannot{});
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
            found.flags = mail_.has_children(*one) ? with_children : without;
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
        selected_.reset();
        if (wanted.params) return bad("no parameter is known here");
        const std::shared_ptr<mailbox> found = find(wanted.mailbox);
        if (found == nullptr) return no_such_mailbox();
        tell_about(selected_.emplace(found, read_only));
        if (read_only) return done(code::read_only{});
        return done(code::read_write{});
    }

    void tell_about(const selection& selected) {
        static constexpr imapwire::flag system[] = {"\\Answered", "\\Flagged", "\\Deleted", "\\Seen", "\\Draft"};
        static constexpr imapwire::flag_perm any[] = {"\\Answered", "\\Flagged", "\\Deleted", "\\Seen", "\\Draft", "\\*"};
        send(data::flags{system});
        send(data::exists{selected.last()});
        send(data::recent{0});
        std::uint32_t unseen = 0;
        while (unseen != selected.last() && selected[unseen].has("\\Seen")) ++unseen;
        if (unseen != selected.last()) send(data::ok{{code::unseen{unseen + 1}, "unseen"}});
        code::permanentflags permanent;
        if (!selected.is_read_only()) permanent.flags = any;
        send(data::ok{{permanent, "flags"}});
        send(data::ok{{code::uidvalidity{selected.mailbox().uidvalidity}, "identifiers"}});
        send(data::ok{{code::uidnext{selected.mailbox().uidnext}, "next"}});
    }

    reply run(const command::unselect&) {
        selected_.reset();
        return done();
    }

    reply run(const command::close&) {
        if (!selected_->is_read_only()) selected_->mailbox().expunge_if([](const message& one) { return one.has("\\Deleted"); });
        selected_.reset();
        return done();
    }

    // ---- messages of the selected mailbox

    reply run(const command::fetch& wanted) { return fetch(wanted, false); }
    reply run(const command::uid_fetch& wanted) { return fetch(wanted, true); }

    template <class Command>
    reply fetch(const Command& wanted, bool by_uid) {
        if (wanted.modifiers) return bad("no modifier is known here");
        bool sets_seen = false;
        for (const imapwire::fetch_att& item : wanted.items.attributes()) sets_seen = sets_seen || fetcher::sets_seen(item);
        for (const std::size_t index : selected_->chosen(wanted.set, by_uid)) {
            message& one = (*selected_)[index];
            const bool was_seen = one.has("\\Seen");
            if (sets_seen && !selected_->is_read_only()) one.set("\\Seen", true);
            keeper kept;
            fetcher asked(one, kept);
            for (const imapwire::fetch_att& item : wanted.items.attributes()) item.visit(asked);
            if (asked.is_unsupported()) return no("an item is not known here");
            if (by_uid && !asked.has<imapwire::fetched::uid>()) asked(imapwire::fetch::uid{});
            if (one.has("\\Seen") != was_seen && !asked.has<imapwire::fetched::flags>()) asked(imapwire::fetch::flags{});
            selected_->tell(index, asked, sender());
        }
        return done();
    }

    reply run(const command::store& wanted) { return store(wanted, false); }
    reply run(const command::uid_store& wanted) { return store(wanted, true); }

    template <class Command>
    reply store(const Command& wanted, bool by_uid) {
        const auto* change = wanted.attribute.template get_if<imapwire::store::flags>();
        if (change == nullptr || wanted.modifiers) return bad("only flags can be stored here, without modifiers");
        if (selected_->is_read_only()) return no("the mailbox is read-only");
        for (const std::size_t index : selected_->chosen(wanted.set, by_uid)) {
            message& one = (*selected_)[index];
            if (change->operation == imapwire::modification::replace) {
                one.flags.clear();
                ++one.changes;
            }
            for (const imapwire::flag& flag : change->flag_list) one.set(flag, change->operation != imapwire::modification::remove);
            if (change->silent)
                selected_->know_flags(index);
            else
                selected_->tell_flags(index, sender());
        }
        return done();
    }

    reply run(const command::copy& wanted) { return copy(wanted, false); }
    reply run(const command::uid_copy& wanted) { return copy(wanted, true); }

    template <class Command>
    reply copy(const Command& wanted, bool by_uid) {
        const std::shared_ptr<mailbox> to = find(wanted.mailbox);
        if (to == nullptr) return no("create it first", code::trycreate{});
        const auto copied = copy_to(*to, selected_->chosen(wanted.set, by_uid));
        return done(copied);
    }

    /// The code that tells which UIDs the copies got; none if there are no copies.
    std::optional<imapwire::resp_text_code> copy_to(mailbox& to, const std::vector<std::size_t>& indices) {
        std::vector<imapwire::uid_range> from_uids, to_uids;
        for (const std::size_t index : indices) {
            message copied = (*selected_)[index];
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
        if (selected_->is_read_only()) return no("the mailbox is read-only");
        const std::vector<std::size_t> indices = selected_->chosen(wanted.set, by_uid);
        // The code comes before the EXPUNGE responses, hence in an untagged one; RFC 6851, 4.3.
        if (const auto copied = copy_to(*to, indices)) send(data::ok{{copied, "moved"}});
        for (const std::size_t index : indices) (*selected_)[index].expunged = true;
        selected_->mailbox().expunge_if([](const message& one) { return one.expunged; });
        return done();
    }

    reply run(const command::expunge&) {
        return expunge([](const message&) { return true; });
    }
    reply run(const command::uid_expunge& wanted) {
        return expunge([&](const message& one) { return wanted.set.contains(one.uid, selected_->last_uid()); });
    }

    template <class Condition>
    reply expunge(Condition wanted) {
        if (selected_->is_read_only()) return no("the mailbox is read-only");
        selected_->mailbox().expunge_if([&](const message& one) { return one.has("\\Deleted") && wanted(one); });
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
        for (std::uint32_t number = 1; number <= selected_->last(); ++number) {
            const message& one = (*selected_)[number - 1];
            search_candidate candidate(one, number, selected_->last(), selected_->last_uid());
            if (candidate.meets_all(wanted.keys)) found.emplace_back(by_uid ? one.uid : number);
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
    keeper kept_;
    expected expected_ = expected::command;
    bool logged_in_ = false;
    std::optional<selection> selected_;
};

}  // namespace imap_server

#endif
