// Usage: server dovecot|cyrus PORT USER PASSWORD
// Drives a server with the library: every byte that comes back must parse strictly, or deviate as it is known to; every
// command must end as it should.
#include "commands.hpp"

#include "../../examples/imap_client/connection.hpp"

#include <imapwire/imapwire.hpp>

#include <sys/resource.h>

#include <algorithm>
#include <csignal>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace {

using imap_client::connection;
using imap_client::outcome;
using parsed = imapwire::result<imapwire::response>;

// Literals of more octets than this are read piece by piece.
constexpr std::size_t detach = std::size_t{1} << 20;

struct {
    std::size_t failures = 0;
    std::size_t commands = 0;
    std::size_t responses = 0;
    std::size_t octets = 0;
} totals;

integration::server tested = integration::dovecot;

void fail(std::string_view what, std::string_view bytes) {
    ++totals.failures;
    std::printf("FAILED: %.*s: %.*s\n", static_cast<int>(what.size()), what.data(), static_cast<int>(bytes.size()), bytes.data());
}

void check(bool holds, std::string_view what) {
    if (!holds) fail(what, "");
}

/// Keeps what was sent and received, if it is wanted.
class record {
public:
    record(const char* name, const char* suffix) {
        const char* folder = std::getenv("IMAPWIRE_RECORDS");
        if (folder != nullptr && *folder != '\0') file_ = std::fopen((std::string(folder) + "/" + name + suffix).c_str(), "wb");
        if (file_ != nullptr) std::setvbuf(file_, nullptr, _IONBF, 0);
    }
    record(const record&) = delete;
    record& operator=(const record&) = delete;
    ~record() {
        if (file_ != nullptr) std::fclose(file_);
    }
    void operator()(std::string_view bytes) const {
        if (file_ != nullptr) std::fwrite(bytes.data(), 1, bytes.size(), file_);
    }

private:
    std::FILE* file_ = nullptr;
};

/// A connection that judges everything the server says.
class session {
public:
    session(const char* port, const char* name)
        : sent_(name, ".c2s"),
          received_(name, ".s2c"),
          server(network::connect_to("127.0.0.1", port), imapwire::options{.lenient = true, .detach = detach}) {
        server.on_sent = [this](std::string_view bytes) { sent_(bytes); };
        server.on_received = [this](std::string_view bytes) {
            totals.octets += bytes.size();
            received_(bytes);
        };
        check(bool(server.next()), "the greeting");
        judge();
    }

    /// Runs a command that the library parses and writes anew.
    template <class Take>
    outcome run_text(std::string_view text, Take take) {
        const std::string tag = "t" + std::to_string(++tags_);
        const std::string wanted = tag + " " + std::string(text) + "\r\n";
        const auto command = imapwire::parse_command(wanted);
        std::string bytes;
        if (!command || command->size() != wanted.size() || !imapwire::serialize(*command, bytes, server.peer)) {
            fail("the library does not take this command", wanted);
            return outcome::unwritable;
        }
        return ended(server.run_bytes(tag, bytes, judging(take)), bytes);
    }
    outcome run_text(std::string_view text) {
        return run_text(text, [](const imapwire::response&) {});
    }

    template <class Command, class Take>
    outcome run(const Command& command, Take take) {
        return ended(server.run(command, judging(take)), server.last_line());
    }
    template <class Command>
    outcome run(const Command& command) {
        return run(command, [](const imapwire::response&) {});
    }

    /// What has come is read strictly, all of it, unless it is a deviation that is known.
    void judge() {
        ++totals.responses;
        const std::string_view line = server.last_line();
        const parsed strictly = imapwire::parse_response(line, imapwire::options{.detach = detach});
        const parsed leniently = imapwire::parse_response(line, imapwire::options{.lenient = true, .detach = detach});
        if (!leniently || leniently->size() != line.size() || leniently->unparsed_count() != 0) return fail("not all was read", line);
        if (!strictly) {
            if (!is_known(*leniently)) fail("a deviation: " + std::string(imapwire::message(strictly.error().code)), line);
        } else if (!leniently->quirks().empty()) {
            fail("legal, but read with a quirk", line);
        }
        if (const auto ok = leniently->as<imapwire::data::ok>(); ok && ok->text.code)
            if (const auto* code = ok->text.code->get_if<imapwire::code::uidvalidity>()) uidvalidity = code->value;
        if (const auto made = leniently->as<imapwire::data::genurlauth>())
            for (const auto& one : made->urls) url = one.to<std::string>();
    }

    std::string tag() const { return "t" + std::to_string(tags_); }

private:
    template <class Take>
    auto judging(Take take) {
        return [this, take](const parsed& response) {
            judge();
            if (response) take(*response);
        };
    }

    outcome ended(outcome how, std::string_view bytes) {
        ++totals.commands;
        if (how == outcome::ok || how == outcome::no)
            judge();  // the tagged response
        else
            fail("BAD, or no tagged response", bytes);
        return how;
    }

    /// Whether all that deviates is in the table.
    static bool is_known(const imapwire::response& response) {
        bool known = !response.quirks().empty();
        response.quirks().for_each([&](imapwire::quirk one) {
            known = known && std::any_of(std::begin(integration::deviations), std::end(integration::deviations),
                                         [&](const integration::deviation& row) {
                                             return (row.by & tested) != 0 && row.quirk == one && response.bytes().find(row.in) != std::string_view::npos;
                                         });
        });
        return known;
    }

    record sent_;
    record received_;
    std::size_t tags_ = 0;

public:
    connection server;
    std::uint32_t uidvalidity = 1;
    std::string url;
    std::string user;
};

std::vector<std::string> capabilities_of(session& with) {
    std::vector<std::string> found;
    with.run(imapwire::command::capability{}, [&](const imapwire::response& response) {
        if (const auto data = response.as<imapwire::data::capability>())
            for (const imapwire::capability& one : data->capabilities) found.emplace_back(one.raw());
    });
    return found;
}

void replace(std::string& text, std::string_view what, std::string_view by) {
    for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += by.size()) text.replace(at, what.size(), by);
}

/// The command of a row, with what stands in it for something else replaced.
std::string text_of(const integration::command_row& row, const session& with) {
    std::string text(row.command);
    replace(text, "$V", std::to_string(with.uidvalidity));
    replace(text, "$T", with.tag());
    replace(text, "$N", with.user);
    replace(text, "$U", with.url);
    for (const integration::literal_row& literal : integration::literals)
        replace(text, literal.name, "{" + std::to_string(literal.octets.size()) + "}\r\n" + std::string(literal.octets));
    return text;
}

/// All commands of the table that the server announces.
void run_table(session& with, const std::vector<std::string>& announced) {
    const auto announces = [&](std::string_view one) {
        return one.empty() || std::find(announced.begin(), announced.end(), one) != announced.end();
    };
    for (const integration::command_row& row : integration::commands) {
        if ((row.sent_to & tested) == 0) continue;
        if (!announces(row.capability)) {
            std::printf("not announced: %.*s\n", static_cast<int>(row.capability.size()), row.capability.data());
            continue;
        }
        const std::string text = text_of(row, with);
        const outcome end = with.run_text(text);
        if (end == outcome::unwritable) continue;
        if ((end == outcome::ok) != row.succeeds) fail(row.succeeds ? "refused" : "not refused", text);
    }
}

/// Every capability has commands in the table, or needs none.
void check_coverage(const std::vector<std::string>& announced) {
    for (const std::string& one : announced) {
        const auto is = [&](std::string_view name) { return name == one; };
        const bool in_table = std::any_of(std::begin(integration::commands), std::end(integration::commands),
                                          [&](const integration::command_row& row) { return is(row.capability); });
        const bool needs_none = std::any_of(std::begin(integration::no_commands_of_their_own),
                                            std::end(integration::no_commands_of_their_own), is);
        if (!in_table && !needs_none) fail("no command of this capability was tested", one);
    }
}

/// The exchanges in which the client sends lines of its own.
void authenticate(const char* port, const char* user, const char* password) {
    const std::string plain = std::string("\0", 1) + user + std::string("\0", 1) + password;
    std::string encoded(imapwire::base64_encoded_size(plain.size()), '\0');
    check(bool(imapwire::base64_encode(plain, encoded)), "encoding");
    const std::string_view response = encoded;

    session at_once(port, "sasl-ir");
    check(at_once.run(imapwire::command::authenticate{"PLAIN", imapwire::initial_resp(response)}) == outcome::ok, "SASL-IR");
    session later(port, "sasl");
    check(later.run(imapwire::command::authenticate{"PLAIN"}, [&](const imapwire::response& one) {
        if (one.is<imapwire::continue_req>()) later.server.send(imapwire::line::base64{response});
    }) == outcome::ok, "AUTHENTICATE");
    session wrong(port, "wrong");
    check(wrong.run(imapwire::command::login{user, "no \"password\"\\"}) == outcome::no, "a wrong password");
}

/// IDLE tells what another connection does.
void idle(session& waiting, session& other) {
    check(waiting.run_text("SELECT INBOX") == outcome::ok, "SELECT");
    bool told = false;
    const outcome end = waiting.run(imapwire::command::idle{}, [&](const imapwire::response& one) {
        if (one.is<imapwire::continue_req>()) check(other.run_text("APPEND INBOX {17}\r\nSubject: idle\r\n\r\n") == outcome::ok, "APPEND");
        if (!told && one.is<imapwire::data::exists>()) {
            told = true;
            waiting.server.send(imapwire::line::done{});
        }
    });
    check(told && end == outcome::ok, "IDLE");
}

/// Many commands at once: as many tagged responses, in order.
void pipeline(session& with) {
    constexpr std::size_t count = 200;
    std::string bytes;
    for (std::size_t i = 0; i != count; ++i) {
        const std::string tag = "p" + std::to_string(i);
        check(bool(imapwire::serialize(imapwire::tag(tag), imapwire::command::noop{}, bytes)), "serializing");
    }
    with.server.send(std::string_view(bytes));
    totals.commands += count;
    for (std::size_t i = 0; i != count;) {
        const parsed response = with.server.next();
        if (!response) return fail("a response that can't be read", with.server.last_line());
        with.judge();
        const auto ok = response->as<imapwire::tagged::ok>();
        if (ok && ok->tag == "p" + std::to_string(i)) ++i;
        else if (ok) return fail("a tagged response out of order", with.server.last_line());
    }
}

/// The octet at this place of the large message.
char octet(std::size_t at) {
    constexpr std::string_view header = "Subject: large\r\n\r\n";
    constexpr std::size_t line = 64;
    if (at < header.size()) return header[at];
    return at % line == line - 2 ? '\r' : at % line == line - 1 ? '\n' : static_cast<char>('a' + at / line % 26);
}

std::size_t peak_memory_in_kib() {
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return static_cast<std::size_t>(used.ru_maxrss);
}

/// 64 MiB to the server and back, without ever being in memory.
void large_message(session& with) {
    constexpr std::size_t size = std::size_t{64} << 20;
    check(with.run_text("CREATE Large") == outcome::ok, "CREATE");
    const std::size_t before = peak_memory_in_kib();

    with.server.peer.detached = true;
    with.server.on_go_ahead = [&] {
        char piece[1 << 16];
        for (std::size_t at = 0; at != size; at += sizeof piece) {
            for (std::size_t i = 0; i != sizeof piece; ++i) piece[i] = octet(at + i);
            with.server.send(std::string_view(piece, sizeof piece));
        }
    };
    const imapwire::command::append append{"Large", {.data = imapwire::detached_literal<imapwire::literal8>(size)}};
    check(with.run(append) == outcome::ok, "APPEND of 64 MiB");
    with.server.on_go_ahead = nullptr;

    std::size_t seen = 0;
    bool equal = true;
    with.server.on_literal = [&](std::string_view bytes) {
        for (const char c : bytes) equal = equal && c == octet(seen++);
    };
    check(with.run_text("SELECT Large") == outcome::ok, "SELECT");
    bool typed = false;
    with.run_text("FETCH 1 (UID BODY.PEEK[])", [&](const imapwire::response& response) {
        const auto fetch = response.as<imapwire::data::fetch>();
        if (!fetch) return;
        for (const imapwire::msg_att& item : fetch->items)
            if (const auto* body = item.get_if<imapwire::fetched::body_section>())
                typed = body->content.is_detached() && body->content.size() == size;
    });
    check(typed && equal && seen == size, "FETCH of 64 MiB");

    const std::size_t grown = peak_memory_in_kib() - before;
    std::printf("64 MiB there and back: peak memory grew by %zu KiB\n", grown);
    check(grown <= 1024, "constant memory");
    check(with.run_text("CLOSE") == outcome::ok && with.run_text("DELETE Large") == outcome::ok, "DELETE");
}

/// COMPRESS ends what can be read here: the octet behind its response is the first that is compressed.
void compress(const char* port, const char* user, const char* password) {
    session with(port, "compress");
    check(with.run(imapwire::command::login{user, password}) == outcome::ok, "LOGIN");
    const std::vector<std::string> announced = capabilities_of(with);
    if (std::find(announced.begin(), announced.end(), "COMPRESS=DEFLATE") == announced.end()) return;
    check(with.run_text("COMPRESS DEFLATE") == outcome::ok, "COMPRESS");
}

/// One user's mail, with the literals that wait for the server or those that don't.
void run_as(const char* port, const char* user, const char* password, bool literal_plus) {
    session first(port, user);
    first.user = user;
    first.server.peer.binary = true;
    first.server.peer.literal_plus = literal_plus;
    check(first.run(imapwire::command::login{user, password}) == outcome::ok, "LOGIN");
    const std::vector<std::string> announced = capabilities_of(first);
    check_coverage(announced);
    run_table(first, announced);
    session second(port, literal_plus ? "second-plus" : "second");
    check(second.run(imapwire::command::login{user, password}) == outcome::ok, "LOGIN");
    idle(first, second);
    pipeline(first);
    check(first.run(imapwire::command::logout{}) == outcome::ok, "LOGOUT");
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 5) return 2;
    const char *const port = argv[2], *const user = argv[3], *const password = argv[4];
    tested = argv[1] == std::string_view("cyrus") ? integration::cyrus : integration::dovecot;
    std::signal(SIGPIPE, SIG_IGN);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    authenticate(port, user, password);
    run_as(port, user, password, false);
    run_as(port, "bob", password, true);
    compress(port, user, password);
    {
        session large(port, "large");
        check(large.run(imapwire::command::login{user, password}) == outcome::ok, "LOGIN");
        large_message(large);
    }
    std::printf("%zu commands, %zu responses, %zu octets, %zu failures\n", totals.commands, totals.responses, totals.octets,
                totals.failures);
    return totals.failures == 0 ? 0 : 1;
}
