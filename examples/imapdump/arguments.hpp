// The command line.
#ifndef IMAPDUMP_ARGUMENTS_HPP
#define IMAPDUMP_ARGUMENTS_HPP

#include <imapwire/core/options.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace imapdump {

using imapwire::side;

inline constexpr const char* usage =
    R"(Usage: imapdump [--server|--client] [--strict|--lenient] [--utf8] [--text|--json|--summary] [--roundtrip]
                [--no-colour] [FILE...]
)";

inline constexpr const char* help = R"(
Shows the IMAP messages in a stream of bytes: what one side of a connection sent, as
recorded in each FILE, or from standard input, which may also be called "-". After a
message that is wrong it goes on with the next.

  --server     the server's side: responses (default)
  --client     the client's side: commands, and the lines that follow AUTHENTICATE and IDLE
  --strict     accept what keeps to the RFCs (default)
  --lenient    accept the known deviations of real programs, too, and tell which were met;
               what can't be read within a message is shown as it is
  --utf8       UTF-8 may stand in quoted strings and text, as after ENABLE UTF8=ACCEPT
  --text       show trees with the names of fields, and carets under errors (default);
               strings are cut off after 256 octets
  --json       show one object per message and line
  --summary    show counts only
  --roundtrip  also write every message anew, parse that, compare, and write it once more;
               a difference counts as rejected. Left out is what can't be written: messages with
               parts that can't be read, and with deviations that the RFCs have no spelling for
  --no-colour  no colour, not even on a terminal
  --help       show this text

Offsets of messages count octets from the start of the file. The offset of an error, in
JSON "at", counts from the start of its message, or from the start of "raw" in an unparsed
part. In an error of --roundtrip it counts in what was written.

Exit status: 0 if all messages were accepted, 1 if some were rejected, 2 if the usage is
wrong, a file can't be read or the output can't be written.
)";

enum class form { text, json, summary };

struct settings {
    side from = side::server;
    imapwire::options how{};
    form shown_as = form::text;
    bool roundtrip = false;
    bool colour = true;
    bool help = false;
    std::vector<std::string> files;
};

/// Options of which one in each group can be given; the first of a group is the default.
struct alternative {
    std::string_view option;
    std::size_t group;
};
inline constexpr std::size_t side_group = 0, mode_group = 1, form_group = 2;
inline constexpr alternative alternatives[] = {
    {"--server", side_group}, {"--client", side_group}, {"--strict", mode_group}, {"--lenient", mode_group},
    {"--text", form_group},   {"--json", form_group},   {"--summary", form_group},
};

/// Reads the command line. Returns what is wrong with it, or nothing.
inline std::string read_arguments(const std::vector<std::string>& arguments, settings& chosen) {
    std::string_view given[3];
    bool options_end = false;
    for (const std::string& argument : arguments) {
        const auto* const one = std::find_if(std::begin(alternatives), std::end(alternatives),
                                             [&](const alternative& a) { return a.option == argument; });
        if (options_end || argument == "-" || argument.empty() || argument[0] != '-')
            chosen.files.push_back(argument);
        else if (argument == "--")
            options_end = true;
        else if (argument == "--utf8")
            chosen.how.utf8 = true;
        else if (argument == "--roundtrip")
            chosen.roundtrip = true;
        else if (argument == "--no-colour")
            chosen.colour = false;
        else if (argument == "--help")
            chosen.help = true;
        else if (one == std::end(alternatives))
            return "unknown option " + argument;
        else if (std::string_view& other = given[one->group]; !other.empty() && other != argument)
            return std::string(other) + " and " + argument + " exclude each other";
        else
            other = one->option;
    }
    chosen.from = given[side_group] == "--client" ? side::client : side::server;
    chosen.how.lenient = given[mode_group] == "--lenient";
    chosen.shown_as = given[form_group] == "--json"      ? form::json
                      : given[form_group] == "--summary" ? form::summary
                                                         : form::text;
    if (chosen.files.empty()) chosen.files.emplace_back("-");
    return {};
}

}  // namespace imapdump

#endif
