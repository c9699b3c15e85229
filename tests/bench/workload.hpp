// Streams to measure with: deterministic, valid, and in their mixture like what servers and clients send.
#ifndef IMAPWIRE_BENCH_WORKLOAD_HPP
#define IMAPWIRE_BENCH_WORKLOAD_HPP

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

namespace bench {

/// Makes messages, the same ones each time.
class workload {
public:
    static constexpr std::size_t stream_size = 4u << 20;

    /// `* 7 FETCH (UID 1007 FLAGS (\Seen) MODSEQ (123456789))`
    std::string flags() {
        return stream([&](unsigned n) -> std::string {
            return "* " + number(n) + " FETCH (UID " + number(1000 + 2 * n) + " FLAGS " + flag_list() + " MODSEQ (" +
                   number(100000 + below(2000000000)) + "))\r\n";
        });
    }

    /// FETCH with UID, RFC822.SIZE, INTERNALDATE, FLAGS, ENVELOPE and BODYSTRUCTURE, about 1 KB each.
    std::string envelopes() {
        return stream([&](unsigned n) -> std::string {
            return "* " + number(n) + " FETCH (UID " + number(1000 + 2 * n) + " RFC822.SIZE " + number(below(9000000)) +
                   " INTERNALDATE \"" + internal_date() + "\" FLAGS " + flag_list() + " ENVELOPE " + envelope() +
                   " BODYSTRUCTURE " + structure() + ")\r\n";
        });
    }

    /// Two LIST, one STATUS, and so on.
    std::string lists() {
        return stream([&](unsigned n) -> std::string {
            if (n % 3 == 2)
                return "* STATUS " + quoted(mailbox()) + " (MESSAGES " + number(below(99999)) + " UIDNEXT " +
                       number(1 + below(999999)) + " UIDVALIDITY " + number(1000000000 + below(1000000000)) + " UNSEEN " +
                       number(below(999)) + (below(2) == 0 ? " HIGHESTMODSEQ " + number(1 + below(2000000000)) : "") + ")\r\n";
            return "* LIST (" + pick({"\\HasNoChildren", "\\HasChildren", "\\HasNoChildren \\Sent", "\\HasChildren \\Marked"}) +
                   ") \"/\" " + (below(4) == 0 ? std::string("INBOX") : quoted(mailbox())) + "\r\n";
        });
    }

    /// SEARCH with a thousand numbers.
    std::string searches() {
        return stream([&](unsigned) -> std::string {
            std::string line = "* SEARCH";
            unsigned uid = below(1000);
            for (int i = 0; i != 1000; ++i) (line += ' ') += number(uid += 1 + below(below(8) == 0 ? 120 : 3));
            return line + "\r\n";
        });
    }

    /// ESEARCH with a set of some hundred ranges.
    std::string esearches() {
        return stream([&](unsigned n) -> std::string {
            return "* ESEARCH (TAG \"A" + number(n) + "\") UID ALL " + set(50 + below(600)) + "\r\n";
        });
    }

    /// A body of 64 KiB as a literal.
    std::string bodies() {
        return stream([&](unsigned n) -> std::string {
            std::string body;
            while (body.size() < 65536) body += subject() + "\r\n";
            body.resize(65536);
            return "* " + number(n) + " FETCH (UID " + number(3 * n) + " BODY[] {65536}\r\n" + body + ")\r\n";
        });
    }

    /// What a client sees in a session: a bit of everything.
    std::string mixed() {
        return stream([&](unsigned n) -> std::string {
            switch (below(12)) {
                case 0: return "A" + number(n) + " OK Fetch completed (0.001 + 0.000 secs).\r\n";
                case 1: return "* OK [UIDVALIDITY " + number(1000000000 + below(1000000000)) + "] UIDs valid\r\n";
                case 2: return "* " + number(1 + below(90000)) + " EXISTS\r\n";
                case 3: return "* LIST (\\HasNoChildren) \"/\" " + quoted(mailbox()) + "\r\n";
                case 4: return "* STATUS " + quoted(mailbox()) + " (MESSAGES " + number(below(9999)) + " UNSEEN 3)\r\n";
                case 5: return "A" + number(n) + " OK [READ-WRITE] Select completed.\r\n";
                case 6: return "* FLAGS (\\Answered \\Flagged \\Deleted \\Seen \\Draft $Forwarded NonJunk)\r\n";
                case 7: {
                    const std::string header = "Subject: " + subject() + "\r\nDate: " + date() + "\r\n\r\n";
                    return "* " + number(n) + " FETCH (UID " + number(n) + " BODY[HEADER.FIELDS (DATE SUBJECT)] {" +
                           number(static_cast<unsigned>(header.size())) + "}\r\n" + header + ")\r\n";
                }
                case 8:
                case 9: return "* " + number(n) + " FETCH (UID " + number(n) + " ENVELOPE " + envelope() + ")\r\n";
                default: return "* " + number(n) + " FETCH (UID " + number(n) + " FLAGS " + flag_list() + ")\r\n";
            }
        });
    }

    /// What clients send.
    std::string commands() {
        return stream([&](unsigned n) -> std::string {
            const std::string tag = "A" + number(10000 + n % 90000) + " ";
            switch (below(10)) {
                case 0: return tag + pick({"NOOP", "CAPABILITY", "CLOSE", "EXPUNGE", "IDLE"}) + "\r\n";
                case 1: return tag + pick({"SELECT ", "EXAMINE ", "SUBSCRIBE "}) + quoted(mailbox()) + "\r\n";
                case 2: return tag + "STATUS " + quoted(mailbox()) + " (MESSAGES UIDNEXT UIDVALIDITY UNSEEN)\r\n";
                case 3: return tag + "UID STORE " + set(1 + below(6)) + " +FLAGS.SILENT (\\Deleted \\Seen)\r\n";
                case 4: return tag + "UID COPY " + set(1 + below(6)) + " " + quoted(mailbox()) + "\r\n";
                case 5:
                    return tag + "UID SEARCH OR FROM " + quoted(name()) + " NOT SINCE " + number(1 + below(28)) + "-" +
                           month() + "-2021 KEYWORD $Forwarded\r\n";
                case 6:
                    return tag + "UID FETCH " + set(1 + below(12)) +
                           " (UID RFC822.SIZE FLAGS BODY.PEEK[HEADER.FIELDS (From To Cc Subject Date Message-ID)])\r\n";
                default:
                    return tag + "UID FETCH " + set(1 + below(12)) + " " +
                           pick({"(UID FLAGS)", "(FLAGS)", "(UID BODYSTRUCTURE)", "(BODY.PEEK[1.2]<0.20480>)", "ALL"}) + "\r\n";
            }
        });
    }

private:
    template <class Make>
    std::string stream(Make&& make) {
        std::string all;
        for (unsigned n = 1; all.size() < stream_size; ++n) all += make(n);
        return all;
    }

    unsigned below(unsigned n) {
        state_ = state_ * 6364136223846793005u + 1442695040888963407u;
        return static_cast<unsigned>((state_ >> 33) % n);
    }

    static std::string number(unsigned n) { return std::to_string(n); }

    std::string pick(std::initializer_list<const char*> words) { return words.begin()[below(static_cast<unsigned>(words.size()))]; }

    static std::string quoted(std::string_view value) {
        std::string out = "\"";
        for (const char c : value) {
            if (c == '"' || c == '\\') out += '\\';
            out += c;
        }
        return out + "\"";
    }

    std::string word() {
        return pick({"meeting", "notes", "invoice", "quarterly", "report", "update", "build", "failed", "review", "request",
                     "lunch", "travel", "release", "candidate", "contract", "draft", "budget", "schedule"});
    }
    std::string first() { return pick({"Alice", "Bob", "Carol", "Dave", "Erin", "Grace", "Ivan", "Rupert", "Trent", "Zoe"}); }
    std::string name() { return first() + " " + pick({"Anderson", "Brown", "Clark", "Ito", "Kim", "Lopez", "Nguyen", "Rossi"}); }
    std::string domain() { return pick({"example.com", "mail.example.net", "lists.example.edu", "sub.domain.example.io"}); }
    std::string month() { return pick({"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"}); }
    std::string two(unsigned n) { return (n < 10 ? "0" : "") + number(n); }
    std::string clock() { return two(below(24)) + ":" + two(below(60)) + ":" + two(below(60)) + " +0200"; }
    std::string date() { return "Mon, " + number(1 + below(28)) + " " + month() + " 2021 " + clock(); }
    std::string internal_date() { return two(1 + below(28)) + "-" + month() + "-2021 " + clock(); }

    std::string subject() {
        std::string line = pick({"Re: ", "Fwd: ", ""}) + word();
        for (unsigned i = 2 + below(6); i != 0; --i) line += " " + word();
        return line;
    }

    std::string flag_list() {
        std::string flags;
        for (const char* flag : {"\\Seen", "\\Answered", "\\Flagged", "$Forwarded", "NonJunk"})
            if (below(3) == 0) flags += (flags.empty() ? "" : " ") + std::string(flag);
        return "(" + flags + ")";
    }

    std::string mailbox() {
        std::string path = pick({"INBOX", "Archive", "Lists", "Work"});
        for (unsigned i = below(4); i != 0; --i) path += "/" + pick({"2024", "Projects", "&AOk-t&AOk-", "todo"}) + " " + number(below(999));
        return path;
    }

    std::string set(unsigned ranges) {
        std::string out;
        unsigned uid = 1 + below(50);
        for (unsigned i = 0; i != ranges; ++i) {
            out += (i == 0 ? "" : ",") + number(uid);
            if (below(2) == 0) out += ":" + number(uid += 1 + below(40));
            uid += 2 + below(60);
        }
        return out;
    }

    std::string address() {
        return "(" + (below(6) == 0 ? "NIL" : quoted(below(8) == 0 ? first() + " \"B\" Fox" : name())) + " NIL \"" + word() +
               number(below(99)) + "\" \"" + domain() + "\")";
    }
    std::string addresses(unsigned most) {
        std::string list = "(";
        for (unsigned i = 1 + below(most); i != 0; --i) list += address();
        return list + ")";
    }
    std::string message_id() { return "\"<" + number(below(2000000000)) + number(below(2000000000)) + "@" + domain() + ">\""; }

    std::string envelope() {
        const std::string from = addresses(1);
        return "(\"" + date() + "\" " + quoted(subject()) + " " + from + " " + from + " " + from + " " + addresses(5) + " " +
               (below(3) == 0 ? addresses(4) : "NIL") + " NIL " + (below(2) == 0 ? message_id() : "NIL") + " " + message_id() + ")";
    }

    std::string text_part(const char* subtype) {
        return "(\"TEXT\" \"" + std::string(subtype) + "\" (\"CHARSET\" \"UTF-8\") NIL NIL \"QUOTED-PRINTABLE\" " +
               number(below(50000)) + " " + number(below(900)) + " NIL NIL NIL NIL)";
    }
    std::string attachment() {
        const std::string file = word() + "-" + number(below(999)) + ".pdf";
        return "(\"APPLICATION\" \"PDF\" (\"NAME\" \"" + file + "\") NIL NIL \"BASE64\" " + number(below(5000000)) +
               " NIL (\"ATTACHMENT\" (\"FILENAME\" \"" + file + "\" \"SIZE\" \"" + number(below(5000000)) + "\")) NIL NIL)";
    }
    std::string multipart(const std::string& parts, const char* subtype) {
        return "(" + parts + " \"" + subtype + "\" (\"BOUNDARY\" \"----=_Part_" + number(below(2000000000)) + "\") NIL NIL NIL)";
    }
    std::string structure() {
        const std::string alternative = multipart(text_part("PLAIN") + text_part("HTML"), "ALTERNATIVE");
        switch (below(4)) {
            case 0: return text_part("PLAIN");
            case 1: return multipart(alternative + attachment() + attachment(), "MIXED");
            default: return alternative;
        }
    }

    std::uint64_t state_ = 0x696d617077697265u;
};

}  // namespace bench

#endif
