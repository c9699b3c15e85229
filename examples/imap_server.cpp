// Usage: imap_server [PORT [USER PASSWORD]]
// An IMAP server for one user, with mail in memory that is gone when it ends: a model of how to use imapwire in a server,
// and something to test clients with. It listens on the loopback interface only and has no TLS.
#include "imap_server/session.hpp"
#include "network/socket.hpp"

#include <poll.h>

#include <charconv>
#include <csignal>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <list>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace {

constexpr const char* usage = "usage: imap_server [PORT [USER PASSWORD]]\n";

struct client {
    network::socket socket;
    imap_server::session session;
    bool gone = false;

    void receive() {
        static char buffer[1 << 16];
        const std::size_t size = socket.read(buffer);
        gone = size == 0;
        session.receive({buffer, size});
    }

    void send() {
        if (session.has_output() && !socket.send_some(session.output())) gone = true;
        if (session.has_ended() && !session.has_output()) gone = true;
    }

    /// A client that does not take its responses is not listened to: it would fill the memory.
    pollfd interest() const {
        return {socket.descriptor(), static_cast<short>(session.has_output() ? POLLOUT : POLLIN), 0};
    }
};

/// Serves all clients by turns, for ever.
int serve(const network::socket& listening, const imap_server::account& user) {
    imap_server::mail_store mail;
    std::list<client> clients;
    for (;;) {
        std::vector<pollfd> waiting{{listening.descriptor(), POLLIN, 0}};
        for (const client& one : clients) waiting.push_back(one.interest());
        if (poll(waiting.data(), static_cast<nfds_t>(waiting.size()), -1) < 0) continue;

        std::size_t next = 1;
        for (client& one : clients)
            if ((waiting[next++].revents & (POLLIN | POLLHUP | POLLERR)) != 0) one.receive();
        if ((waiting.front().revents & POLLIN) != 0)
            if (network::socket accepted(accept(listening.descriptor(), nullptr, nullptr)); accepted.is_open())
                clients.push_back({std::move(accepted), imap_server::session(mail, user)});
        for (client& one : clients) {
            one.session.look_around();
            one.send();
        }
        clients.remove_if([](const client& one) { return one.gone; });
    }
}

/// Reads all of a text as the number of a port. Says whether it is one.
bool read_port(std::string_view text, std::uint16_t& port) {
    const char* const end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, port);
    return rest == end && error == std::errc();
}

}  // namespace

int main(int argc, char** argv) {
    if (argc == 2 && argv[1] == std::string_view("--help"))
        return std::fputs(usage, stdout) < 0 || std::fflush(stdout) != 0 ? 1 : 0;
    std::uint16_t port = 1143;
    if (argc == 3 || argc > 4 || (argc > 1 && !read_port(argv[1], port))) {
        std::fputs(usage, stderr);
        return 2;
    }
    std::signal(SIGPIPE, SIG_IGN);  // a client that has gone is found out by send()
    const imap_server::account user = argc > 3 ? imap_server::account{argv[2], argv[3]} : imap_server::account{"demo", "demo"};
    const network::socket listening = network::listen_on(port);
    if (!listening.is_open()) {
        std::perror("imap_server");
        return 1;
    }
    std::printf("imap_server: 127.0.0.1 port %d, user %s\n", network::port_of(listening), user.user.c_str());
    std::fflush(stdout);
    return serve(listening, user);
}
