// SPECIAL-USE and CREATE-SPECIAL-USE, UTF8, APPENDLIMIT, FILTERS, and the flags and attributes that have names
// (RFC 6154, RFC 5738, RFC 7889, RFC 5466, RFC 5788, RFC 9979).
#include "support/command_rows.hpp"
#include "support/response_rows.hpp"

#include <imapwire/extension/rfc5466_filters.hpp>
#include <imapwire/extension/rfc5738_utf8.hpp>
#include <imapwire/extension/rfc5788_keywords.hpp>
#include <imapwire/extension/rfc6154_special_use.hpp>
#include <imapwire/extension/rfc7889_appendlimit.hpp>

#include <string>

using namespace imapwire;
using test::bad;
using test::bad_command;
using test::good;
using test::good_command;

TEST_CASE("CREATE with USE") {
    static constexpr good_command goods[] = {
        {"g10 CREATE MyDrafts (USE (\\Drafts))"},
        {"g11 CREATE Plain (USE ())"},
        {"g12 CREATE Work (X-PART (ssd fast) USE (\\Sent))"},
        {"a CREATE x (use (\\sent \\X-Own))", "a CREATE x (USE (\\sent \\X-Own))"},
        {"a CREATE x (USED (a))"},
    };
    static constexpr bad_command bads[] = {
        {"a CREATE x (USE)", errc::expected_space, 15},
        {"a CREATE x (USE \\Drafts)", errc::expected_open, 16},
        {"a CREATE x (USE (Drafts))", errc::expected_flag, 17},
        {"a CREATE x (USE (\\))", errc::expected_flag, 18},
        {"a CREATE x (USE (\\Drafts)", errc::expected_close, 25},
        {"a CREATE x ()", errc::expected_item, 12},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);
    constexpr auto created = test::read_command<command::create>("a CREATE x (USE (\\DRAFTS \\Sent))\r\n");
    constexpr auto use = *created.params->begin()->get_if<create_with::use>();
    STATIC_REQUIRE(use.attributes.count() == 2);
    STATIC_REQUIRE(*use.attributes.begin() == attributes::drafts);
}

TEST_CASE("LIST with SPECIAL-USE") {
    static constexpr good_command goods[] = {
        {"p12 LIST (SPECIAL-USE) \"\" *"},
        {"p19 LIST \"\" % RETURN (SPECIAL-USE)"},
        {"a LIST (subscribed special-use) \"\" % return (special-use subscribed)",
         "a LIST (SUBSCRIBED SPECIAL-USE) \"\" % RETURN (SPECIAL-USE SUBSCRIBED)"},
        {"a LIST (SPECIAL-USE-X) \"\" %"},
    };
    static constexpr bad_command bads[] = {
        {"a LIST (SPECIAL-USE \"\" %", errc::expected_item, 20},
        {"a LIST SPECIAL-USE \"\" %", errc::expected_keyword, 22},
    };
    static constexpr good answers[] = {
        {"* LIST (\\HasNoChildren \\All) \"/\" foo"},
        {"* LIST (\\HasNoChildren \\Archive) \"/\" foo"},
        {"* LIST (\\HasNoChildren \\Drafts) \"/\" foo"},
        {"* LIST (\\HasNoChildren \\Flagged) \"/\" foo"},
        {"* LIST (\\HasNoChildren \\Junk) \"/\" foo"},
        {"* LIST (\\HasNoChildren \\Sent) \"/\" foo"},
        {"* LIST (\\HasNoChildren \\Trash) \"/\" foo"},
        {"* LIST (\\Important) \"/\" \"[Gmail]/Important\"", "* LIST (\\Important) \"/\" [Gmail]/Important"},
        {"A1 NO [USEATTR] \\All not supported"},
        {"A1 NO [useattr] x", "A1 NO [USEATTR] x"},
    };
    static constexpr bad refused[] = {
        {"* LIST (Drafts) \"/\" foo", errc::expected_flag, 8},
        {"A1 NO [USEATTR \\All] x", errc::expected_bracket, 14},
    };
    static_assert(test::hold(goods) && test::hold(bads) && test::hold(answers) && test::hold(refused));
    test::check(goods);
    test::check(bads);
    test::check(answers);
    test::check(refused);
    constexpr auto list = test::read_command<command::list>("a LIST (SPECIAL-USE) \"\" % RETURN (SPECIAL-USE)\r\n");
    STATIC_REQUIRE(list.select_opts->options.begin()->is<list_select::special_use>());
    STATIC_REQUIRE(list.return_opts->options.begin()->is<list_return::special_use>());
    STATIC_REQUIRE(test::read<tagged::no>("A1 NO [USEATTR] x\r\n").text.code->is<code::useattr>());
}

TEST_CASE("UTF8 of RFC 5738") {
    static constexpr good_command goods[] = {
        {"g8 SELECT INBOX (UTF8)"},
        {"p13 LIST (UTF8ONLY) \"\" *"},
        {"p22 LIST \"\" % RETURN (UTF8)"},
        {"a select x (utf8)", "a SELECT x (UTF8)"},
    };
    static constexpr bad_command bads[] = {
        {"a SELECT x (UTF8 (y)", errc::expected_item, 17},
        {"a LIST (UTF8ONLY", errc::expected_close, 16},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);
    constexpr auto select = test::read_command<command::select>("a SELECT x (UTF8)\r\n");
    STATIC_REQUIRE(select.params->begin()->is<select_with::utf8>());
    constexpr auto list = test::read_command<command::list>("a LIST (UTF8ONLY) \"\" % RETURN (UTF8)\r\n");
    STATIC_REQUIRE(list.select_opts->options.begin()->is<list_select::utf8only>());
    STATIC_REQUIRE(list.return_opts->options.begin()->is<list_return::utf8>());
}

TEST_CASE("APPENDLIMIT") {
    static constexpr good_command asked_for[] = {
        {"q9 STATUS INBOX (APPENDLIMIT)"},
        {"a STATUS INBOX (MESSAGES appendlimit)", "a STATUS INBOX (MESSAGES APPENDLIMIT)"},
        {"a LIST \"\" % RETURN (STATUS (APPENDLIMIT))"},
    };
    static constexpr good goods[] = {
        {"* STATUS INBOX (APPENDLIMIT 257890)"},
        {"* STATUS INBOX (APPENDLIMIT NIL)"},
        {"* STATUS INBOX (appendlimit nil MESSAGES 1)", "* STATUS INBOX (APPENDLIMIT NIL MESSAGES 1)"},
        {"* STATUS INBOX (APPENDLIMIT 0)"},
        {"* STATUS INBOX (APPENDLIMIT 4294967295)"},
    };
    static constexpr bad bads[] = {
        {"* STATUS INBOX (APPENDLIMIT)", errc::expected_space, 27},
        {"* STATUS INBOX (APPENDLIMIT x)", errc::expected_number, 28},
        {"* STATUS INBOX (APPENDLIMIT \"5\")", errc::expected_number, 28},
        {"* STATUS INBOX (APPENDLIMIT 4294967296)", errc::number_range, 28},
    };
    static_assert(test::hold(asked_for) && test::hold(goods) && test::hold(bads));
    test::check(asked_for);
    test::check(goods);
    test::check(bads);
    constexpr auto limited = test::read<data::status>("* STATUS x (APPENDLIMIT 7)\r\n").attributes;
    STATIC_REQUIRE(limited.begin()->get_if<status::appendlimit>()->octets == 7u);
    constexpr auto unlimited = test::read<data::status>("* STATUS x (APPENDLIMIT NIL)\r\n").attributes;
    STATIC_REQUIRE_FALSE(unlimited.begin()->get_if<status::appendlimit>()->octets.has_value());
    constexpr auto asked_for_it = test::read_command<command::status>("a STATUS x (APPENDLIMIT)\r\n").attributes;
    STATIC_REQUIRE(asked_for_it.begin()->is<asked::appendlimit>());
}

TEST_CASE("FILTER") {
    static constexpr good_command goods[] = {
        {"m76 SEARCH UID 300:900 FILTER on-the-road SINCE 3-Dec-2024"},
        {"a search filter X.+1", "a SEARCH FILTER X.+1"},
        {"a SEARCH NOT FILTER a OR FILTER b FILTER c"},
    };
    static constexpr bad_command bads[] = {
        {"a SEARCH FILTER", errc::expected_space, 15},
        {"a SEARCH FILTER ", errc::expected_atom, 16},
        {"a SEARCH FILTER /a", errc::expected_atom, 16},
        {"a SEARCH FILTER a/b", errc::expected_crlf, 17},
        {"a SEARCH FILTER \"a\"", errc::expected_atom, 16},
        {"a SEARCH FILTER {1}\r\na", errc::expected_atom, 16},
    };
    static constexpr good answers[] = {
        {"A1 NO [UNDEFINED-FILTER on-the-road] No such filter"},
        {"A1 NO [undefined-filter a] x", "A1 NO [UNDEFINED-FILTER a] x"},
    };
    static constexpr bad refused[] = {
        {"A1 NO [UNDEFINED-FILTER] x", errc::expected_space, 23},
        {"A1 NO [UNDEFINED-FILTER ] x", errc::expected_atom, 24},
        {"A1 NO [UNDEFINED-FILTER a/b] x", errc::expected_bracket, 25},
        {"A1 NO [UNDEFINED-FILTER a b] x", errc::expected_bracket, 25},
    };
    static_assert(test::hold(goods) && test::hold(bads) && test::hold(answers) && test::hold(refused));
    test::check(goods);
    test::check(bads);
    test::check(answers);
    test::check(refused);
    constexpr auto search = test::read_command<command::search>("a SEARCH FILTER x\r\n");
    STATIC_REQUIRE(search.keys.begin()->get_if<search::filter>()->name == "x");
    constexpr auto undefined = *test::read<tagged::no>("A1 NO [UNDEFINED-FILTER x] y\r\n").text.code;
    STATIC_REQUIRE(undefined.get_if<code::undefined_filter>()->name == "x");
    std::string bytes;
    for (const char* const wrong : {"", "a/b", "a b", "a\r\n", "a*"}) {
        CAPTURE(wrong);
        constexpr std::string_view production = "filter_name";
        const search_key key[] = {search::filter{wrong}};
        command::search written;
        written.keys = decltype(written.keys)(key);
        CHECK(serialize("a", written, bytes).error().production == production);
    }
}

TEST_CASE("flags and attributes with names") {
    static constexpr good goods[] = {
        {"* 1 FETCH (FLAGS (\\Answered \\Flagged \\Deleted \\Seen \\Draft \\Recent))"},
        {"* 1 FETCH (FLAGS ($MDNSent $Forwarded $SubmitPending $Submitted $Junk $NotJunk $Phishing $Important))"},
        {"* 1 FETCH (FLAGS ($autosent $canunsubscribe $followed $hasattachment $hasmemo $hasnoattachment $imported))"},
        {"* 1 FETCH (FLAGS ($istrusted $MailFlagBit0 $MailFlagBit1 $MailFlagBit2 $maskedemail $memo $muted $new))"},
        {"* 1 FETCH (FLAGS ($notify $unsubscribed NonJunk Junk $label1 Forwarded $X-ME-Annot-2))"},
        {"* LIST (\\Noinferiors \\Noselect \\Marked \\Unmarked \\NonExistent \\HasChildren \\HasNoChildren) \"/\" x"},
        {"* LIST (\\Subscribed \\Remote \\NoAccess \\Memos \\Scheduled \\Snoozed \\UTF8Only \\NoUTF8) \"/\" x"},
        {"* LIST (\\Inbox \\AllMail \\Spam \\Starred) \"/\" x"},
    };
    static_assert(test::hold(goods));
    test::check(goods);

    // In the order of the rows.
    using namespace flags;
    constexpr flag named_flags[] = {
        answered, flags::flagged, deleted, seen, draft, recent, mdn_sent, forwarded, submit_pending, submitted, flags::junk,
        not_junk, phishing, flags::important, autosent, can_unsubscribe, followed, has_attachment, has_memo,
        has_no_attachment, imported, is_trusted, mail_flag_bit0, mail_flag_bit1, mail_flag_bit2, masked_email, memo, muted,
        new_, notify, unsubscribed, plain_non_junk, plain_junk, label1, plain_forwarded, me_annotation2};
    using namespace attributes;
    constexpr mbx_list_flag named_attributes[] = {
        noinferiors, noselect, marked, unmarked, nonexistent, has_children, has_no_children, attributes::subscribed, remote,
        no_access, memos, scheduled, snoozed, utf8_only, no_utf8, inbox, all_mail, spam, starred};
    std::size_t flag_count = 0;
    std::size_t attribute_count = 0;
    for (const good& row : goods) {
        const test::line wire(row.wire);
        const auto read = parse_response(wire.bytes());
        if (const auto fetch = read->as<data::fetch>()) {
            const msg_att item = *fetch->items.begin();
            for (const flag& f : item.get_if<fetched::flags>()->flags_) {
                CAPTURE(f.name());
                REQUIRE(flag_count != std::size(named_flags));
                CHECK(f.name() == named_flags[flag_count++].name());
            }
        } else {
            const auto list = read->as<data::list>();
            for (const mbx_list_flag& f : list->flags) {
                CAPTURE(f.name());
                REQUIRE(attribute_count != std::size(named_attributes));
                CHECK(f.name() == named_attributes[attribute_count++].name());
            }
        }
    }
    CHECK(flag_count == std::size(named_flags));
    CHECK(attribute_count == std::size(named_attributes));
    STATIC_REQUIRE(flag("$mdnsent") == flags::mdn_sent);
    STATIC_REQUIRE(mbx_list_flag("\\junk") == attributes::junk);
    STATIC_REQUIRE_FALSE(flag("\\Junk") == flags::junk);
    STATIC_REQUIRE(mbx_list_flag("\\All") == attributes::all);
    STATIC_REQUIRE(mbx_list_flag("\\Archive") == attributes::archive);
    STATIC_REQUIRE(mbx_list_flag("\\Drafts") == attributes::drafts);
    STATIC_REQUIRE(mbx_list_flag("\\Flagged") == attributes::flagged);
    STATIC_REQUIRE(mbx_list_flag("\\Sent") == attributes::sent);
    STATIC_REQUIRE(mbx_list_flag("\\Trash") == attributes::trash);
    STATIC_REQUIRE(mbx_list_flag("\\Important") == attributes::important);
}
