// Octets just inside and just outside of what is read, strictly and leniently.
#include "support/catch.hpp"
#include "support/described.hpp"
#include "support/messages.hpp"

#include <imapwire/imapwire.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace imapwire;
using namespace std::string_view_literals;
using test::any_message;
using test::entry_point;

/// "accepted", or the quirks that were met and "; " and what was left out; or the error.
std::string outcome(entry_point where, std::string_view bytes, const options& how) {
    const any_message read = any_message::parse(where, bytes, how);
    if (!read) return test::described(read.error());
    std::string all = test::described(read.quirks());
    if (!how.lenient) CHECK(test::complaint(read, how) == "");
    CHECK(read.walk() != 0);
    unparsed room[4];
    const auto* const response = read.view<imapwire::response>();
    const auto* const command = read.view<any_command>();
    for (const unparsed& part : response != nullptr ? response->unparsed_parts(room) : command->unparsed_parts(room))
        all.append("; ").append(test::printable(part.raw));
    return all;
}

struct row {
    std::string_view bytes, strict, lenient;
};

void check(entry_point where, std::initializer_list<row> rows) {
    for (const row& each : rows) {
        INFO(each.bytes);
        const std::string bytes = std::string(each.bytes) + "\r\n";
        CHECK(outcome(where, bytes, {}) == each.strict);
        CHECK(outcome(where, bytes, {.lenient = true}) == each.lenient);
    }
}

}  // namespace

TEST_CASE("edges: responses") {
    check(entry_point::response, {
        // Zones of INTERNALDATE that are names
        {"* 1 FETCH (INTERNALDATE \"24-Nov-2026 16:49:30 \")", "expected_date 46", "unparsed_item; INTERNALDATE \"24-Nov-2026 16:49:30 \""},
        {"* 1 FETCH (INTERNALDATE \"24-Nov-2026 16:49:30 @\")", "expected_date 46", "unparsed_item; INTERNALDATE \"24-Nov-2026 16:49:30 @\""},
        {"* 1 FETCH (INTERNALDATE \"24-Nov-2026 16:49:30 A[\")", "expected_date 46", "named_zone unparsed_item; INTERNALDATE \"24-Nov-2026 16:49:30 A[\""},
        {"* 1 FETCH (INTERNALDATE \"24-Nov-2026 16:49:30 AZ\")", "expected_date 46", "named_zone"},
        {"* 1 FETCH (INTERNALDATE \"24-Nov-2026 16:49:30x\")", "expected_date 45", "unparsed_item; INTERNALDATE \"24-Nov-2026 16:49:30x\""},
        {"* 1 FETCH (INTERNALDATE \" 4-Nov-2026 16:49:30 +0000\")", "accepted", "accepted"},
        {"* 1 FETCH (INTERNALDATE \"4-Nov-2026 16:49:30 +0000\")", "expected_date 26", "one_digit_day"},
        {"* 1 FETCH (INTERNALDATE \" -Nov-2026 16:49:30 +0000\")", "expected_date 26", "unparsed_item; INTERNALDATE \" -Nov-2026 16:49:30 +0000\""},
        // What need not be there, and is no NIL
        {"* 1 FETCH (BODYSTRUCTURE (\"A\" \"B\" NIL NIL NIL \"7BIT\" 1 NIL NIL NILx NIL))", "expected_item 63", "unparsed_item; NILx NIL"},
        {"* 1 FETCH (BODYSTRUCTURE (\"A\" \"B\" NIL NIL NIL \"7BIT\" 1 NIL NILx NIL NIL))", "expected_close 62", "unparsed_item; NILx NIL NIL"},
        {"* 1 FETCH (BODYSTRUCTURE (\"A\" \"B\" NIL NIL NIL \"7BIT\" 1 NIL NIL NIL\"a\" NIL))", "expected_close 66", "unparsed_item; NIL\"a\" NIL"},
        {"* 1 FETCH (BODYSTRUCTURE (\"A\" \"B\" NIL NIL NIL \"7BIT\" 1 nil nIl  NiL NIL))", "expected_item 63", "extra_space"},
        // Flags between quotes
        {"* FLAGS (\"Seen\" \"\\Seen\" \"\\\\Seen\")", "expected_flag 9", "quoted_flag"},
        {"* FLAGS (\"\\\\\")", "expected_flag 9", "expected_flag 9"},
        {"* FLAGS (\"\")", "expected_flag 9", "expected_flag 9"},
        {"* LIST (\"Marked\") \"/\" a", "expected_flag 8", "expected_flag 8"},
        {"* LIST (\"\\Marked\") \"/\" a", "expected_flag 8", "quoted_flag"},
        {"* LIST (Marked) \"/\" a", "expected_flag 8", "expected_flag 8"},
        {"* LIST (\\) \"/\" a", "expected_flag 9", "bare_backslash"},
        {"* FLAGS (\\ \\Seen)", "expected_flag 10", "bare_backslash"},
        {"* FLAGS (\\* a)", "expected_flag 10", "wildcard_flag"},
        {"* FLAGS (*)", "expected_flag 9", "expected_flag 9"},
        {"* OK [PERMANENTFLAGS (* \\Seen)] a", "expected_flag 22", "bare_wildcard"},
        {"* OK [PERMANENTFLAGS (\\* \\Seen)] a", "accepted", "accepted"},
        // A quota resource that is left out ends before a name
        {"* QUOTA \"\" (STORAGE x 1 A 1 2 ZZ 3 4)", "expected_number 20", "unparsed_item; STORAGE x 1"},
        {"* QUOTA \"\" (STORAGE x 1 Z 1 2)", "expected_number 20", "unparsed_item; STORAGE x 1"},
        {"* QUOTA \"\" (STORAGE x 1 @ 1 2)", "expected_number 20", "unparsed_item; STORAGE x 1 @ 1 2"},
        {"* QUOTA \"\" (STORAGE x 1 [ 1 2)", "expected_number 20", "unparsed_item; STORAGE x 1 [ 1 2"},
        {"* QUOTA \"\" (STORAGE x a 1)", "expected_number 20", "unparsed_item; STORAGE x; a 1"},
        {"* QUOTA \"\" (STORAGE)", "expected_space 19", "unparsed_item; STORAGE"},
        // URLs in response codes
        {"* OK [REFERRAL imap://a/~b\\^Z!] x", "accepted", "accepted"},
        {"* OK [REFERRAL imap://[::1]/a] x", "accepted", "accepted"},
        {"* OK [REFERRAL imap://[::1/a] x", "expected_bracket 31", "broken_code"},
        {"* OK [REFERRAL imap://a]b] x", "expected_space 24", "missing_space"},
        {"* OK [REFERRAL imap://a\x7f] x", "expected_bracket 23", "unparsed_item; REFERRAL imap://a\\x7f"},
        {"* OK [REFERRAL ] x", "expected_string 15", "unparsed_item; REFERRAL "},
        // Message numbers of many digits
        {"* 1 EXISTS", "accepted", "accepted"},
        {"* 1234567 EXISTS", "accepted", "accepted"},
        {"* 12345678 EXISTS", "accepted", "accepted"},
        {"* 123456789 EXISTS", "accepted", "accepted"},
        {"* 4294967295 EXISTS", "accepted", "accepted"},
        {"* 4294967296 EXISTS", "number_range 2", "number_range 2"},
        {"* 12345678901 EXISTS", "number_range 2", "number_range 2"},
        {"* 123456789 FETCH (UID 4294967295)", "accepted", "accepted"},
        {"* 1 FETCH (UID 4294967296)", "number_range 15", "unparsed_item; UID 4294967296"},
        {"* 1 FETCH (MODSEQ (9223372036854775807))", "accepted", "accepted"},
        {"* 1 FETCH (MODSEQ (9223372036854775808))", "number_range 19", "unparsed_item; MODSEQ (9223372036854775808)"},
        {"* 1 FETCH (MODSEQ (123456789012345))", "accepted", "accepted"},
        {"* 1 FETCH (MODSEQ (1234567890123456))", "accepted", "accepted"},
        {"* 1 FETCH (RFC822.SIZE -5)", "expected_number 23", "negative_number"},
        {"* 1 FETCH (RFC822.SIZE NIL)", "expected_number 23", "nil_number"},
        {"* ESEARCH UID COUNT 5", "accepted", "accepted"},
        {"* ESEARCH (TAG \"a\") UID COUNT 5", "accepted", "accepted"},
        {"* ESEARCH (TAG \"a\")UID COUNT 5", "expected_crlf 19", "expected_crlf 19"},
        {"* ESEARCH (TAG \"a\")  UID COUNT 5", "expected_item 20", "extra_space"},
        {"* 1 FETCH ((INTERNALDATE x) UID 7)", "expected_item 11", "unparsed_item; (INTERNALDATE x)"},
        {"* 1 FETCH ((UID 7) FLAGS ())", "expected_item 11", "double_parens"},
        // SP between threads
        {"* THREAD (1)(2)", "accepted", "accepted"},
        {"* THREAD (1) (2)", "expected_crlf 12", "extra_space"},
        {"* THREAD (1) ", "expected_crlf 12", "extra_space"},
        {"* THREAD (1) x", "expected_crlf 12", "expected_crlf 13"},
        // Lines that end without CR
        {"* OK\n* OK", "expected_space 4", "missing_text bare_line_feed"},
        {"* OK [ALERT]\n* OK", "expected_space 12", "missing_text bare_line_feed"},
        {"* 1 EXISTS\n* OK", "expected_crlf 10", "bare_line_feed"},
        {"* LIST () \"/\" a\n* OK", "expected_crlf 15", "bare_line_feed"},
        {"* LIST () \"/\" a b\n* OK", "expected_open 16", "bare_line_feed unquoted_mailbox"},
        {"* STATUS a (MESSAGES x)\n* OK", "expected_number 21", "bare_line_feed unparsed_item; MESSAGES x"},
        {"* STATUS a (MAILBOXID (((a)\n* OK", "expected_atom 23", "bare_line_feed unparsed_item; MAILBOXID (((a"},
        {"* STATUS a (MAILBOXID (((a\n* OK", "expected_atom 23", "expected_atom 23"},
        {"* CAPABILITY IMAP4rev1\n* OK", "expected_crlf 22", "bare_line_feed"},
        {"* SEARCH 1\n* OK", "expected_crlf 10", "bare_line_feed"},
        {"* SEARCH\n* OK", "expected_crlf 8", "bare_line_feed"},
        {"* ENABLED\n* OK", "expected_crlf 9", "bare_line_feed"},
        {"* QUOTAROOT a\n* OK", "expected_crlf 13", "bare_line_feed"},
        {"* ESEARCH\n* OK", "expected_crlf 9", "bare_line_feed"},
        {"* OK [BADCHARSET]\n* OK", "expected_space 17", "missing_text bare_line_feed"},
        {"* NO\n* OK", "expected_space 4", "missing_text bare_line_feed"},
        {"* BYE\n* OK", "expected_space 5", "missing_text bare_line_feed"},
        {"a1 OK\n* OK", "expected_space 5", "missing_text bare_line_feed"},
        {"+\n* OK", "expected_space 1", "missing_text bare_line_feed"},
        {"+ \n* OK", "expected_crlf 2", "bare_line_feed"},
        {"* \n* OK", "expected_keyword 2", "bare_line_feed unparsed_item; * \\n"},
        {"*\n* OK", "expected_space 1", "expected_space 1"},
        {"* LIST () \"/\" a (CHILDINFO (\"SUBSCRIBED\"))\n* OK", "expected_crlf 42", "bare_line_feed"},
        {"* NAMESPACE ((\"\" \"/\")) NIL NIL\n* OK", "expected_crlf 30", "bare_line_feed"},
        {"* ESEARCH (TAG \"a\") UID COUNT 5\n* OK", "expected_crlf 31", "bare_line_feed"},
        {"* METADATA a /private/x\n* OK", "expected_crlf 23", "bare_line_feed"},
        {"* ID NIL\n* OK", "expected_crlf 8", "bare_line_feed"},
        // Text that is missing
        {"* OK", "expected_space 4", "missing_text"},
        {"* OK ", "accepted", "accepted"},
        {"* OK [ALERT]", "expected_space 12", "missing_text"},
        {"* OK [ALERT] ", "accepted", "accepted"},
        {"* OK [ALERT]x", "expected_space 12", "missing_space"},
        {"* OK [ALERT", "expected_bracket 11", "broken_code"},
        // STATUS: values that are missing, lists that do not end
        {"* STATUS a (MESSAGES UNSEEN 2)", "expected_number 21", "unparsed_item; MESSAGES"},
        {"* STATUS a (MESSAGES x UNSEEN 2)", "expected_number 21", "unparsed_item; MESSAGES x"},
        {"* STATUS a (MAILBOXID (a)b) UNSEEN 2)", "expected_close 25", "unparsed_item; MAILBOXID (a)b)"},
        {"* STATUS a (MAILBOXID (\"a) UNSEEN 2)", "expected_atom 23", "unparsed_item; MAILBOXID (\"a)"},
        {"* STATUS a (MAILBOXID (((a) UNSEEN 2)", "expected_atom 23", "unparsed_item; MAILBOXID (((a)"},
        {"* STATUS a (MAILBOXID (((a)", "expected_atom 23", "unparsed_item; MAILBOXID (((a"},
        {"* STATUS a (MAILBOXID (((a) )", "expected_atom 23", "unparsed_item; MAILBOXID (((a) "},
        // FETCH items that are none
        {"* 1 FETCH ((a b) UID 7)", "expected_item 11", "unparsed_item; (a b)"},
        {"* 1 FETCH ((a b) 5 UID 7)", "expected_item 11", "unparsed_item; (a b); 5"},
        {"* 1 FETCH (X-A (b) UID 7)", "accepted", "accepted"},
        {"* 1 FETCH (X-A 1 2 UID 7)", "unknown_keyword 17", "unparsed_item; X-A 1; 2"},
        {"* 1 FETCH (X-A UID 7)", "unknown_keyword 19", "unparsed_item; X-A"},
        {"* 1 FETCH (X-A 1 ZED 2 AB 3)", "unknown_keyword 17", "unparsed_item; ZED 2; AB 3"},
        {"* 1 FETCH (BODY[]<0.5> {1}\r\na UID 7)", "expected_close 19", "echoed_partial"},
        {"* 1 FETCH (BODY[]<0.> {1}\r\na UID 7)", "expected_close 19", "unparsed_item; BODY[]<0.> {1}\\r\\na"},
        // Mailboxes without their quotes
        {"* LIST () \"/\" a b", "expected_open 16", "unquoted_mailbox"},
        {"* LIST () \"/\" a b (CHILDINFO (\"SUBSCRIBED\"))", "expected_open 16", "unquoted_mailbox"},
        {"* LIST () \"/\" a b\"c", "expected_open 16", "expected_crlf 16"},
        {"* LIST () \"/\" a b{c", "expected_open 16", "expected_crlf 16"},
        {"* LIST () \"/\" a(b", "expected_crlf 15", "unquoted_mailbox"},
        {"* LIST () \"/\" a ", "expected_open 16", "extra_space"},
        // LIST's extended items
        {"* LIST () \"/\" a (\"CHILDINFO\" (\"SUBSCRIBED\"))", "accepted", "accepted"},
        {"* LIST () \"/\" a ({9}\r\nCHILDINFO (\"SUBSCRIBED\"))", "accepted", "accepted"},
        {"* LIST () \"/\" a (\"X-A\" 7 \"X-B\" (a (b)))", "accepted", "accepted"},
        {"* LIST () \"/\" a (X-A - )", "expected_number 22", "extra_space unparsed_item; X-A -"},
        {"* LIST () \"/\" a (X-A -1:-7)", "accepted", "accepted"},
        {"* LIST () \"/\" a (X-A 1:)", "expected_number 23", "unparsed_item; X-A 1:"},
        {"* LIST () \"/\" a (X-A 1,)", "expected_number 23", "unparsed_item; X-A 1,"},
        {"* LIST () \"/\" a (X-A 18446744073709551616)", "number_range 21", "unparsed_item; X-A 18446744073709551616"},
        {"* LIST () \"/\" a (X-A 9223372036854775807)", "accepted", "accepted"},
        {"* LIST () \"/\" a (X-A 9223372036854775808)", "number_range 21", "unparsed_item; X-A 9223372036854775808"},
        {"* LIST () \"/\" a (X-A 4294967295)", "accepted", "accepted"},
        {"* LIST () \"/\" a (X-A 4294967296)", "accepted", "accepted"},
        // ANNOTATION
        {"* 1 FETCH (ANNOTATION ( /comment (value.priv NIL)))", "expected_string 23", "extra_space"},
        {"* 1 FETCH (ANNOTATION (/comment (value.priv NIL)))", "accepted", "accepted"},
        {"* 1 FETCH (ANNOTATION (/comment /other))", "accepted", "accepted"},
        {"* 1 FETCH (ANNOTATION (/comment))", "accepted", "accepted"},
        {"* 1 FETCH (ANNOTATION (/comment  /other))", "expected_string 32", "extra_space"},
        // Literals with NUL
        {"* 1 FETCH (BODY[] {2}\r\na\0)"sv, "bad_character 24", "nul_in_literal"},
        {"* 1 FETCH (BODY[] {2}\r\n\0a)"sv, "bad_character 23", "nul_in_literal"},
        {"* 1 FETCH (BINARY[1] ~{2}\r\n\0a)"sv, "accepted", "accepted"},
        // Bodies
        {"* 1 FETCH (BODY (\"TEXT\" \"PLAIN\" () NIL NIL \"7BIT\" 1 1))", "expected_string 33", "empty_list"},
        {"* 1 FETCH (BODY (NIL \"MIXED\"))", "expected_string 17", "no_parts"},
        {"* 1 FETCH (BODY (\"MIXED\"))", "expected_space 24", "no_parts"},
        {"* 1 FETCH (BODY ((\"A\" \"B\" NIL NIL NIL \"7BIT\" 1)\"MIXED\"))", "expected_space 47", "unparsed_item; ((\"A\" \"B\" NIL NIL NIL \"7BIT\" 1)\"MIXED\")"},
        {"* 1 FETCH (BODY ((\"A\" \"B\" NIL NIL NIL \"7BIT\" 1) \"MIXED\"))", "accepted", "accepted"},
        {"* 1 FETCH (BODY ( (\"A\" \"B\" NIL NIL NIL \"7BIT\" 1) \"MIXED\"))", "expected_string 17", "unparsed_item; ( (\"A\" \"B\" NIL NIL NIL \"7BIT\" 1) \"MIXED\")"},
        {"* 1 FETCH (BODY (\"MESSAGE\" \"GLOBAL\" NIL NIL NIL \"7BIT\" 1))", "accepted", "accepted"},
        {"* 1 FETCH (BODY (\"MESSAGE\" \"GLOBAL\" NIL NIL NIL \"7BIT\" 1 (NIL NIL NIL NIL NIL NIL NIL NIL NIL NIL) (\"A\" \"B\" NIL NIL NIL \"7BIT\" 1) 1))", "accepted", "accepted"},
        {"* 1 FETCH (BODY (\"MESSAGE\" \"GLOBAL\" NIL NIL NIL \"7BIT\" 1  (NIL NIL NIL NIL NIL NIL NIL NIL NIL NIL) (\"A\" \"B\" NIL NIL NIL \"7BIT\" 1) 1))", "expected_string 57", "extra_space"},
        // Strings that are NIL
        {"* LANGUAGE (NIL)", "accepted", "accepted"},
        {"* 1 FETCH (BODY (\"TEXT\" NIL NIL NIL NIL \"7BIT\" 1 1))", "expected_string 24", "nil_string"},
        {"* 1 FETCH (BODY (\"TEXT\" NILS NIL NIL NIL \"7BIT\" 1 1))", "expected_string 24", "unparsed_item; (\"TEXT\" NILS NIL NIL NIL \"7BIT\" 1 1)"},
        {"* 1 FETCH (ENVELOPE (NILS NIL NIL NIL NIL NIL NIL NIL NIL NIL))", "expected_string 21", "unquoted_string"},
        // Sequence sets
        {"* ESEARCH ALL 1:2:3", "expected_crlf 17", "unparsed_item; ALL 1:2:3"},
    });
}

TEST_CASE("edges: commands") {
    check(entry_point::command, {
        {"a STORE 1 FLAGS (\"\\\\Seen\")", "expected_flag 17", "quoted_flag"},
        {"a STORE 1 FLAGS (\\)", "expected_flag 18", "unparsed_item; a STORE 1 FLAGS (\\)\\r\\n"},
        {"a STORE 1 FLAGS (*)", "expected_flag 17", "unparsed_item; a STORE 1 FLAGS (*)\\r\\n"},
        {"a STORE 1 FLAGS (\\*)", "expected_flag 18", "unparsed_item; a STORE 1 FLAGS (\\*)\\r\\n"},
        {"a SEARCH KEYWORD \\Seen", "expected_flag 17", "unparsed_item; a SEARCH KEYWORD \\Seen\\r\\n"},
        {"a SEARCH KEYWORD Seen", "accepted", "accepted"},
        {"a SEARCH KEYWORD \"Seen\"", "expected_flag 17", "quoted_flag"},
        {"a SEARCH SUBJECT NIL", "accepted", "accepted"},
        {"a LOGIN {3}\r\na\0b c"sv, "bad_character 14", "nul_in_literal"},
        {"a SEARCH LARGER 5", "accepted", "accepted"},
        {"a SEARCH LARGER -5", "expected_number 16", "unparsed_item; a SEARCH LARGER -5\\r\\n"},
        {"a SEARCH LARGER NIL", "expected_number 16", "unparsed_item; a SEARCH LARGER NIL\\r\\n"},
        {"a LIST (RECURSIVEMATCH (x)) \"\" *", "expected_item 23", "unparsed_item; a LIST (RECURSIVEMATCH (x)) \"\" *\\r\\n"},
        {"a LIST (RECURSIVEMATCH) \"\" *", "expected_item 22", "unparsed_item; a LIST (RECURSIVEMATCH) \"\" *\\r\\n"},
        {"a LIST (RECURSIVEMATCH SUBSCRIBED) \"\" *", "accepted", "accepted"},
        {"a SORT (DATE) UTF-8 ALL\na NOOP", "expected_crlf 23", "bare_line_feed"},
        {"a NOOP\na NOOP", "expected_crlf 6", "bare_line_feed"},
        {"a CREATE b\na NOOP", "expected_crlf 10", "bare_line_feed"},
        {"a SELECT b\na NOOP", "expected_crlf 10", "bare_line_feed"},
        {"a SEARCH ALL\na NOOP", "expected_crlf 12", "bare_line_feed"},
        {"a THREAD REFERENCES UTF-8 ALL\na NOOP", "expected_crlf 29", "bare_line_feed"},
        {"a FETCH 1 (BODY[])\na NOOP", "expected_crlf 18", "bare_line_feed"},
        {"a FETCH 1 BODY[]<0.1>\na NOOP", "expected_crlf 21", "bare_line_feed"},
        {"a FETCH 1 BODY[]<0.0>", "number_zero 19", "unparsed_item; a FETCH 1 BODY[]<0.0>\\r\\n"},
        {"a FETCH 1 BODY[]<0>", "expected_number 18", "unparsed_item; a FETCH 1 BODY[]<0>\\r\\n"},
        {"a FETCH 1:4294967295 UID", "accepted", "accepted"},
        {"a FETCH 1:4294967296 UID", "number_range 10", "unparsed_item; a FETCH 1:4294967296 UID\\r\\n"},
        {"a FETCH 0 UID", "number_zero 8", "unparsed_item; a FETCH 0 UID\\r\\n"},
        {"a FETCH 1:0 UID", "number_zero 10", "unparsed_item; a FETCH 1:0 UID\\r\\n"},
        {"a FETCH 01 UID", "number_zero 8", "unparsed_item; a FETCH 01 UID\\r\\n"},
        {"a FETCH *:1 UID", "accepted", "accepted"},
        {"a FETCH $ UID", "accepted", "accepted"},
        {"a FETCH $,1 UID", "expected_space 9", "unparsed_item; a FETCH $,1 UID\\r\\n"},
        {"a IDLE", "accepted", "accepted"},
        {"a IDLE ", "expected_crlf 6", "extra_space"},
        {" NOOP", "expected_tag 0", "expected_tag 0"},
        {"a+ NOOP", "expected_space 1", "plus_in_tag"},
        {"a  NOOP", "expected_keyword 2", "extra_space"},
        {"a", "expected_space 1", "expected_space 1"},
        {"", "expected_tag 0", "expected_tag 0"},
        {"a NOOP x", "expected_crlf 6", "extra_space unparsed_item; a NOOP x\\r\\n"},
        {"a XYZZY x", "accepted", "accepted"},
        {"a XYZZY {3}\r\nabc", "accepted", "accepted"},
        {"a NOOP {3}\r\nabc", "expected_crlf 6", "extra_space unparsed_item; a NOOP {3}\\r\\nabc\\r\\n"},
        {"a NOOP {30}\r\nabc", "expected_crlf 6", "incomplete 18"},
    });
}

TEST_CASE("edges: a colon too many, anywhere in a long sequence-set") {
    std::string set = "10:11";
    for (int n = 20; n != 600; n += 10) set += "," + std::to_string(n) + ":" + std::to_string(n + 1);
    CHECK(outcome(entry_point::response, "* ESEARCH ALL " + set + "\r\n", {}) == "accepted");
    for (std::size_t comma = set.find(','); comma != std::string::npos; comma = set.find(',', comma + 1)) {
        std::string odd = set;
        odd[comma] = ':';
        INFO(odd);
        CHECK(outcome(entry_point::response, "* ESEARCH ALL " + odd + "\r\n", {}) == "expected_crlf " + std::to_string(14 + comma));
    }
}

TEST_CASE("edges: limits that are met leniently") {
    const auto refused = [](std::string_view bytes, const limits& most) {
        return test::described(parse_response(bytes, {.lenient = true, .limits = most}));
    };
    CHECK(refused("* 1 FETCH (BODY[] {5}\r\nabcde)\r\n", {.literal = 4}) == "limit_literal 19");
    CHECK(refused("* 1 FETCH (BODY[] {5}\r\nabcde)\r\n", {.literal = 5}) == "read");
    // What may be a literal to the framer alone.
    CHECK(refused("*{99}\r\n", {}) == "incomplete 7");
    CHECK(refused("*{99}\r\n", {.literal = 98}) == "expected_space 1");
    // Parentheses in the text of a code need not match; one that closes nothing makes no room for another that opens.
    CHECK(refused("* OK [X-A )(()(()))] x\r\n", {.nesting = 3}) == "read");
    CHECK(refused("* OK [X-A )(((((] x\r\n", {.nesting = 3}) == "limit_nesting 14");
    CHECK(refused("* 1 FETCH ((UID 1))\r\n", {.nesting = 2}) == "read");
    CHECK(refused("* 1 FETCH ((UID 1))\r\n", {.nesting = 1}) == "limit_nesting 11");
    // Behind a tag there may be text.
    CHECK(test::described(parse_response("A 1 (((", {.limits = {.nesting = 2}})) == "incomplete 7");
    CHECK(test::described(parse_response("* 1 (((", {.limits = {.nesting = 2}})) == "limit_nesting 6");
    CHECK(test::described(parse_response("* 1 ()()(()", {.limits = {.nesting = 2}})) == "incomplete 11");
    // Every parenthesis is a level, whatever it stands for.
    const auto command = [](std::string_view bytes, std::size_t nesting) {
        return test::described(parse_command(bytes, {.limits = {.nesting = nesting}}));
    };
    CHECK(command("a ESEARCH IN (personal (xj ((a)))) ALL\r\n", 4) == "read");
    CHECK(command("a ESEARCH IN (personal (xj ((a)))) ALL\r\n", 3) == "limit_nesting 28");
    CHECK(command("a ESEARCH IN (personal (xj ((a))", 4) == "incomplete 32");
    CHECK(command("a ESEARCH IN (personal (xj ((a))", 3) == "limit_nesting 28");
    CHECK(command("a STORE 1 FLAGS (a)\r\n", 1) == "read");
    CHECK(command("a STORE 1 FLAGS (a)\r\n", 0) == "limit_nesting 16");
    CHECK(command("a FETCH 1 (UID BODY[HEADER.FIELDS (a)])\r\n", 2) == "read");
    CHECK(command("a FETCH 1 (UID BODY[HEADER.FIELDS (a)])\r\n", 1) == "limit_nesting 34");
    const auto response = [](std::string_view bytes, std::size_t nesting) {
        return test::described(parse_response(bytes, {.limits = {.nesting = nesting}}));
    };
    CHECK(response("* 1 FETCH (MODSEQ (1))\r\n", 2) == "read");
    CHECK(response("* 1 FETCH (MODSEQ (1))\r\n", 1) == "limit_nesting 18");
    CHECK(response("* VANISHED (EARLIER) 1\r\n", 1) == "read");
    CHECK(response("* VANISHED (EARLIER) 1\r\n", 0) == "limit_nesting 11");
    CHECK(response("* 1 FETCH (PREVIEW (FUZZY NIL))\r\n", 2) == "read");
    CHECK(response("* 1 FETCH (PREVIEW (FUZZY NIL))\r\n", 1) == "limit_nesting 19");
    CHECK(response("* 1 FETCH (ENVELOPE (NIL NIL ((NIL NIL NIL NIL)) NIL NIL NIL NIL NIL NIL NIL))\r\n", 4) == "read");
    CHECK(response("* 1 FETCH (ENVELOPE (NIL NIL ((NIL NIL NIL NIL)) NIL NIL NIL NIL NIL NIL NIL))\r\n", 3) == "limit_nesting 30");
}

TEST_CASE("edges: what a framer gives up is refused, without one too") {
    struct row {
        side from;
        std::string_view bytes;
        limits most;
        std::string_view outcome;
    };
    static constexpr row rows[] = {
        {side::server, "* 23 EXISTS\r\n", {.line = 13}, "read"},
        {side::server, "* 23 EXISTS\r\n", {.line = 12}, "limit_line 12"},
        {side::server, "* 23 EXISTS\r\n", {.message = 12}, "limit_message 12"},
        {side::server, "* 23 EXISTS\r\n", {.line = 0}, "limit_line 0"},
        {side::server, "* 23 EXISTS", {.line = 11}, "incomplete 11"},
        {side::server, "* 23 EXISTS", {.line = 10}, "limit_line 10"},
        {side::server, "* 23 EXISTS\r\n* 24 EXISTS\r\n", {.line = 13, .message = 13}, "read"},
        // Octets of literals are no octets of a line.
        {side::server, "* 1 FETCH (BODY[] {5}\r\nabcde)\r\n", {.line = 26}, "read"},
        {side::server, "* 1 FETCH (BODY[] {5}\r\nabcde)\r\n", {.line = 25}, "limit_line 30"},
        {side::server, "* 1 FETCH (BODY[] {5}\r\nabcde)\r\n", {.message = 31}, "read"},
        {side::server, "* 1 FETCH (BODY[] {5}\r\nabcde)\r\n", {.message = 30}, "limit_message 30"},
        {side::server, "* 1 FETCH (BODY[] {5}\r\nabcde)\r\n", {.message = 27}, "limit_message 23"},
        {side::server, "* 1 FETCH (BODY[] {5}\r\nabcde", {.line = 23, .message = 28}, "incomplete 23"},
        {side::server, "* 1 FETCH (BODY[] {5}\r\nabcdefgh", {.line = 23}, "limit_line 28"},
        {side::client, "a NOOP\r\n", {.line = 8}, "read"},
        {side::client, "a NOOP\r\n", {.line = 7}, "limit_line 7"},
        {side::client, "a NOOP", {.message = 5}, "limit_message 5"},
        {side::client, "a LOGIN {3+}\r\nann {3+}\r\npas\r\n", {.line = 23}, "read"},
        {side::client, "a LOGIN {3+}\r\nann {3+}\r\npas\r\n", {.line = 22}, "limit_line 28"},
    };
    for (const row& each : rows) {
        for (const bool lenient : {false, true}) {
            CAPTURE(each.bytes, each.outcome, lenient);
            const options how{.lenient = lenient, .limits = each.most};
            CHECK((each.from == side::client ? test::described(parse_command(each.bytes, how))
                                             : test::described(parse_response(each.bytes, how))) == each.outcome);
            // It says the same.
            framer frames(each.from);
            std::string_view left = each.bytes;
            frame_event event{};
            do {
                event = frames.next(left, how);
                left.remove_prefix(event.consumed);
            } while (event.kind == frame::literal);
            const bool limited = each.outcome.starts_with("limit");
            CHECK((event.kind == frame::limit) == limited);
            if (limited)
                CHECK(test::described(error{event.limit, each.bytes.size() - left.size(), {}}) == each.outcome);
        }
    }
    // What is wrong before that is said.
    CHECK(test::described(parse_response("* 23 EXISTED\r\n", {.limits = {.line = 12}})) == "unknown_keyword 5");
    CHECK(test::described(parse_client_line("DONE\r\n", {.limits = {.line = 6}})) == "read");
    CHECK(test::described(parse_client_line("DONE\r\n", {.limits = {.line = 5}})) == "limit_line 5");
    CHECK(test::described(parse_client_line("YWJj", {.limits = {.line = 3}})) == "limit_line 3");
}

TEST_CASE("edges: what stands behind a message is not looked at, though no line ends in it") {
    const std::string literal = "* 1 FETCH (BODY[] {20000}\r\n" + std::string(20000, 'x') + ")\r\n";
    const std::string lines = "* 1 FETCH (BODY[] {20000}\r\n" + std::string(10000, '\n') + std::string(10000, 'x') + " UID 7)\r\n";
    const std::string text = "* OK " + std::string(9000, 'x') + "\r\n";
    const std::string unknown = "* LIST \"" + std::string(9000, 'x') + "\"\r\n";
    const std::string late = "* SEARCH " + std::string(4090, '1') + "\r\n";
    const std::string messages[] = {"* 23 EXISTS\r\n", literal, lines, text, unknown, late, "* 23 EXISTED\r\n"};
    for (const std::string& message : messages) {
        for (const bool lenient : {false, true}) {
            const options how{.lenient = lenient};
            const auto expected = parse_response(message, how);
            for (const std::size_t tail : {1u, 4083u, 4084u, 4096u, 4097u, 9000u, 50000u}) {
                CAPTURE(message.substr(0, 20), lenient, tail);
                const auto read = parse_response(std::string_view(message + std::string(tail, 'x')), how);
                CHECK(test::described(read) == test::described(expected));
                CHECK(read->size() == expected->size());
            }
            // Not all of it is there.
            for (const std::size_t missing : {1u, 4000u, 4095u, 4096u, 4097u, 9000u}) {
                if (missing >= message.size() || !expected) continue;
                CAPTURE(message.substr(0, 20), lenient, missing);
                CHECK(parse_response(std::string_view(message).substr(0, message.size() - missing), how).error().code == errc::incomplete);
            }
        }
    }
    CHECK(test::described(parse_command(std::string_view("a NOOP\r\n" + std::string(9000, 'x')))) == "read");
    CHECK(test::described(parse_client_line(std::string_view("DONE\r\n" + std::string(9000, 'x')))) == "read");
}

TEST_CASE("edges: as many numbers as the limit allows, whatever their size") {
    for (const std::string_view number : {" 1", " 22", " 333", " 4444", " 7777777", " 999999999"}) {
        for (const std::size_t count : {40u, 63u, 64u, 65u, 100u}) {
            std::string line = "* SEARCH";
            for (std::size_t i = 0; i != count; ++i) line += number;
            line += "\r\n";
            INFO(line);
            CHECK(parse_response(line, {.limits = {.list = count}}));
            CHECK(test::described(parse_response(line, {.limits = {.list = count - 1}})) ==
                  "limit_list " + std::to_string(8 + (count - 1) * number.size()));
        }
    }
}

TEST_CASE("edges: where numbers end, and what stands behind them") {
    for (const std::string_view behind : {"", " (MODSEQ 917162500)"}) {
        for (const std::string_view spaces : {" ", "  "}) {
            for (std::size_t count = 0; count != 70; ++count) {
                std::string line = "* SEARCH";
                std::uint64_t sum = 0;
                for (std::size_t i = 0; i != count; ++i) {
                    const std::uint64_t number = (std::uint64_t{1} << i % 32) + i;
                    sum += number;
                    line.append(i % 7 == 3 ? spaces : " ").append(std::to_string(number));
                }
                line.append(behind).append("\r\n");
                INFO(line);
                const auto read = parse_response(line, {.lenient = spaces.size() != 1});
                REQUIRE(read);
                const auto search = read->as<data::search>();
                REQUIRE(search);
                std::size_t numbers = 0;
                for (const nz_number number : search->numbers) sum -= number.value, ++numbers;
                CHECK(numbers == count);
                CHECK(sum == 0);
                CHECK(search->modseq.has_value() == !behind.empty());
                if (search->modseq) CHECK(search->modseq->value.value == 917162500);
            }
        }
    }
}

TEST_CASE("edges: any octet anywhere in a date-time") {
    const std::string_view form = "\"00-Jul-0000 00:00:00 +0000\"";
    const std::string before = "* 1 FETCH (INTERNALDATE ";
    for (std::size_t place = 0; place != form.size(); ++place) {
        for (int octet = 0; octet != 256; ++octet) {
            const char c = static_cast<char>(octet);
            if (c == '\r' || c == '\n') continue;  // where the line ends is another matter
            std::string spelled = "\"17-Jul-1996 02:44:25 -0700\"";
            spelled[place] = c;
            bool allowed = form[place] == '0' ? is_digit(c) : c == form[place];
            std::size_t wrong = place;
            if (place == 1) allowed = allowed || c == ' ';
            if (place >= 4 && place <= 6) {
                allowed = to_upper(c) == to_upper(form[place]) || (place == 6 && to_upper(c) == 'N');
                wrong = 4;
            }
            if (place == 22) allowed = c == '+' || c == '-';
            CAPTURE(spelled);
            CHECK(outcome(entry_point::response, before + spelled + ")\r\n", {}) ==
                  (allowed ? "accepted" : "expected_date " + std::to_string(before.size() + wrong)));
        }
    }
}

TEST_CASE("edges: the last octets of what is allowed, and the most of what is bounded") {
    check(entry_point::response, {
        {"* 1 FETCH (BODY[] {9223372036854775807}", "limit_literal 19", "limit_literal 19"},
        {"* 1 FETCH (BODY[] {9223372036854775808}", "bad_literal_size 19", "bad_literal_size 19"},
        {"* LIST () \"/\" a b\x7f", "expected_open 16", "unquoted_mailbox"},
        {"* LIST () \"/\" a b\x80", "expected_open 16", "eight_bit unquoted_mailbox"},
        {"* 1 FETCH (X-FOO 1 ANNOTATION (/comment (value.priv NIL)))", "accepted", "accepted"},
        {"* 1 FETCH (X-FOO 1 2)", "unknown_keyword 19", "unparsed_item; X-FOO 1; 2"},
        {"* OK [Error=\"x\" a~] y", "accepted", "accepted"},
        {"* OK [Error=\"x\" a\x7f] y", "expected_bracket 17", "unparsed_item; Error=\"x\" a\\x7f"},
    });
    check(entry_point::command, {
        {"a CONVERT 1 (\"Z/Z\") BINARY[]", "accepted", "accepted"},
        {"a GETMETADATA INBOX /a~", "accepted", "accepted"},
        {"a FETCH 1 (ANNOTATION (\"/a\x7f\" value.priv))", "accepted", "accepted"},
    });
    // Identifiers of RFC 8474 have up to 255 octets.
    const auto identifier = [](std::size_t size, bool lenient) {
        return outcome(entry_point::response, "* STATUS a (MAILBOXID (" + std::string(size, 'x') + "))\r\n", {.lenient = lenient});
    };
    CHECK(identifier(255, false) == "accepted");
    CHECK(identifier(256, false) == "bad_character 278");
    // So often lenient reading looks for another end of what has none, or of a quoted string.
    const auto repeated = [](std::string_view before, std::string_view again, std::size_t times, std::string_view behind) {
        std::string line(before);
        for (std::size_t i = 0; i != times; ++i) line += again;
        return test::described(parse_response(line.append(behind).append("\r\n"), {.lenient = true}));
    };
    CHECK(repeated("* STATUS a (", "X (a MESSAGES 1 ", 16, "UNSEEN 1)") == "read");
    CHECK(repeated("* STATUS a (", "X (a MESSAGES 1 ", 17, "UNSEEN 1)") == "bad_character 293");
    CHECK(repeated("* LIST () \"/\" \"", "a\"b", 16, "\"") == "read");
    CHECK(repeated("* LIST () \"/\" \"", "a\"b", 17, "\"") == "bad_character 64");
}

TEST_CASE("edges: from how many octets on strings are literals") {
    const auto written = [](const command::login& login, const write_options& how = {}) {
        std::string bytes;
        CHECK(serialize("a", login, bytes, how));
        return bytes;
    };
    const std::string most(1024, ' '), more(1025, ' ');
    CHECK(written({"b", std::string_view(most)}) == "a LOGIN b \"" + most + "\"\r\n");
    CHECK(written({"b", std::string_view(more)}) == "a LOGIN b {1025}\r\n" + more + "\r\n");
    const std::string escapes(513, '"');  // 1026 octets when they are written
    std::string quoted;
    for (std::size_t i = 0; i != 513; ++i) quoted += "\\\"";
    CHECK(written({"b", std::string_view(escapes)}) == "a LOGIN b \"" + quoted + "\"\r\n");
    // Non-synchronizing literals of LITERAL- have up to 4096 octets.
    const std::string small(4096, ' '), large(4097, ' ');
    CHECK(written({"b", std::string_view(small)}, {.literal_minus = true}) == "a LOGIN b {4096+}\r\n" + small + "\r\n");
    CHECK(written({"b", std::string_view(large)}, {.literal_minus = true}) == "a LOGIN b {4097}\r\n" + large + "\r\n");
    // The same of strings that were read, and are not made values of.
    for (const std::string& subject : {most, more}) {
        const std::string before = "* 1 FETCH (ENVELOPE (NIL ", behind = " NIL NIL NIL NIL NIL NIL NIL NIL))\r\n";
        const std::string line = before + '"' + subject + '"' + behind;
        const auto read = parse_response(line);
        REQUIRE(read);
        std::string again;
        CHECK(serialize(*read, again));
        CHECK(again == (subject == most ? line : before + "{1025}\r\n" + more + behind));
    }
}

TEST_CASE("edges: parts that were left out, and less room than they need") {
    const auto read = parse_response("* 1 FETCH (UID x FLAGS y UID z UID 7)\r\n", {.lenient = true});
    REQUIRE(read);
    REQUIRE(read->unparsed_count() == 3);
    for (std::size_t room = 0; room != 5; ++room) {
        std::vector<unparsed> parts(room);
        const auto kept = read->unparsed_parts(parts);
        CHECK(kept.size() == std::min<std::size_t>(room, 3));
        for (std::size_t i = 0; i != kept.size(); ++i)
            CHECK(kept[i].raw == std::initializer_list<std::string_view>{"UID x", "FLAGS y", "UID z"}.begin()[i]);
    }
}
