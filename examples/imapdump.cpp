// imapdump: shows what an IMAP server or client said, message by message, and what is wrong with it.
#include "imapdump/arguments.hpp"
#include "imapdump/dumper.hpp"
#include "imapdump/files.hpp"
#include "imapdump/splitter.hpp"

#include <cstddef>
#include <cstdio>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

using namespace imapdump;

namespace {

/// Dumps one file. Returns whether it could be read to its end.
bool dump(const std::string& name, const settings& chosen, dumper& show, sink& out, progress& line) {
    source file(name);
    splitter split(chosen.from, chosen.how);
    std::vector<char> chunk(std::size_t{1} << 18);
    show.begin();
    while (!out.failed()) {
        const std::size_t size = file.read(chunk.data(), chunk.size());
        if (size == 0) break;
        split.feed(std::string_view(chunk.data(), size), show);
        if (size != chunk.size()) out.flush();
        line.advance(size, show.counts().messages);
    }
    if (file.error() != 0) {
        out.flush();
        std::fprintf(stderr, "imapdump: can't read %s: %s\n", name.c_str(), std::strerror(file.error()));
        return false;
    }
    split.finish(show);
    return true;
}

/// Ends the output. Returns the exit status, which is this one if all could be written.
int end(sink& out, int status) {
    out.flush();
    if (!out.failed()) return status;
    std::fputs("imapdump: can't write to standard output\n", stderr);
    return 2;
}

int run(settings& chosen) {
    chosen.colour = chosen.colour && is_terminal(stdout);
    sink out;
    dumper show(chosen, out);
    bool complete = true;
    {
        progress line(is_terminal(stderr) && (chosen.shown_as == form::summary || !is_terminal(stdout)));
        for (const std::string& name : chosen.files) {
            if (chosen.shown_as == form::text && chosen.files.size() > 1) out.put("== ", name, "\n");
            complete = dump(name, chosen, show, out, line) && complete;
        }
    }
    if (chosen.shown_as == form::summary) show.counts().print(out);
    return end(out, !complete ? 2 : show.counts().rejected != 0 ? 1 : 0);
}

}  // namespace

int main(int argc, char* argv[]) {
    settings chosen;
    const std::string complaint = read_arguments({argv + (argc > 0 ? 1 : 0), argv + argc}, chosen);
    if (!complaint.empty()) {
        std::fprintf(stderr, "imapdump: %s\n%s", complaint.c_str(), usage);
        return 2;
    }
    if (chosen.help) {
        sink out;
        out.put(usage, help);
        return end(out, 0);
    }
    return run(chosen);
}
