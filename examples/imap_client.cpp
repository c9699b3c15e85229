// Usage: imap_client HOST PORT USER PASSWORD
// Logs in, lists the mailboxes, and shows the newest ten messages of INBOX. It has no TLS: use it on your own machine only.
#include "imap_client/connection.hpp"

#include <csignal>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <string>
#include <string_view>
#include <utility>

namespace {

using imap_client::connection;
using imap_client::outcome;

/// Text of a server's for a terminal: without control characters, and without what is no UTF-8.
std::string printable(const imapwire::string& text) {
    const std::string octets = text.to<std::string>();
    std::string shown;
    for (std::string_view left = octets; !left.empty();) {
        const imapwire::utf8_character one = imapwire::utf8_front(left);
        // Terminals obey U+0080 to U+009F, too.
        const bool is_control = one.value < ' ' || (one.value >= 0x7f && one.value < 0xa0);
        const std::size_t size = one.size > 0 ? one.size : 1;
        shown += one.complete && !is_control ? left.substr(0, size) : "?";
        left.remove_prefix(size);
    }
    return shown;
}

void show(const imapwire::data::list& found) { std::printf("%s\n", printable(found.mailbox).c_str()); }

void show(const imapwire::data::fetch& fetch) {
    for (const imapwire::msg_att& item : fetch.items) {
        const auto* fetched = item.get_if<imapwire::fetched::envelope>();
        if (fetched == nullptr) continue;
        const imapwire::envelope envelope = *fetched->envelope_;
        std::string from;
        for (const imapwire::address& one : envelope.from) from = printable(one.mailbox) + "@" + printable(one.host);
        std::printf("%6u  %-30s  %s\n", fetch.number.value, from.c_str(), printable(envelope.subject).c_str());
    }
}

/// Runs a command and shows the responses of type T that it brings.
template <class T, class Command>
bool run_and_show(connection& server, const Command& command) {
    return server.run(command, [](const auto& response) {
        if (const auto data = response->template as<T>()) show(*data);
    }) == outcome::ok;
}

/// Learns what the server accepts, which decides how strings are sent.
void learn(connection& server) {
    server.run(imapwire::command::capability{}, [&](const auto& response) {
        const auto data = response->template as<imapwire::data::capability>();
        if (!data) return;
        for (const imapwire::capability& one : data->capabilities) {
            if (one == "LITERAL+") server.peer.literal_plus = true;
            if (one == "LITERAL-") server.peer.literal_minus = true;
        }
    });
}

/// Selects INBOX without changing it, and gives the number of messages in it.
bool examine(connection& server, std::uint32_t& messages) {
    return server.run(imapwire::command::examine{"INBOX"}, [&](const auto& response) {
        if (const auto exists = response->template as<imapwire::data::exists>()) messages = exists->number;
    }) == outcome::ok;
}

bool show_newest(connection& server, std::uint32_t messages) {
    if (messages == 0) return true;
    const imapwire::seq_range newest[] = {{messages > 10 ? messages - 9 : 1, messages}};
    const imapwire::fetch_att items[] = {imapwire::fetch::envelope{}};
    return run_and_show<imapwire::data::fetch>(server, imapwire::command::fetch{newest, items});
}

int fail(std::string_view what) {
    std::fprintf(stderr, "imap_client: %.*s failed\n", static_cast<int>(what.size()), what.data());
    return 1;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 5) {
        std::fputs("usage: imap_client HOST PORT USER PASSWORD\n", stderr);
        return 2;
    }
    std::signal(SIGPIPE, SIG_IGN);
    connection server(network::connect_to(argv[1], argv[2]));
    const auto greeting = server.next();
    if (!greeting || !greeting->is<imapwire::data::ok>()) return fail("connecting");
    learn(server);
    if (server.run(imapwire::command::login{argv[3], argv[4]}) != outcome::ok) return fail("logging in");
    if (!run_and_show<imapwire::data::list>(server, imapwire::command::list{{}, "", imapwire::list_mailbox("*")})) return fail("listing");
    std::uint32_t messages = 0;
    if (!examine(server, messages)) return fail("opening INBOX");
    if (!show_newest(server, messages)) return fail("fetching");
    server.run(imapwire::command::logout{});
    return 0;
}
