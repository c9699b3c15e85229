// SORT and THREAD (RFC 5256), the sort keys of others (RFC 5957, RFC 6203, Cyrus, Dovecot), and INTHREAD.
#include "support/command_rows.hpp"
#include "support/response_rows.hpp"

#include <cstddef>
#include <span>
#include <string>

using namespace imapwire;
using test::bad;
using test::bad_command;
using test::good;
using test::good_command;

TEST_CASE("SORT") {
    static constexpr good_command goods[] = {
        {"c20 SORT (SUBJECT REVERSE DATE) UTF-8 ALL"},
        {"c21 UID SORT (SIZE) US-ASCII TEXT \"not in mailbox\""},
        {"c25 UID SORT RETURN (COUNT ALL) (REVERSE ARRIVAL) UTF-8 UNDELETED"},
        {"c53 UID SORT RETURN (PARTIAL 1:100) (DATE) UTF-8 ALL"},
        {"c54 SORT RETURN (CONTEXT UPDATE COUNT) (DATE) UTF-8 ALL"},
        {"E01 UID SORT RETURN () (REVERSE DATE) UTF-8 UNDELETED UNKEYWORD $Junk"},
        {"a sort (reverse subject date) utf-8 all", "a SORT (REVERSE SUBJECT DATE) utf-8 ALL"},
        {"a SORT (DATE) \"utf-8\" ALL", "a SORT (DATE) utf-8 ALL"},
        {"a SORT (DATE) \"x y\" ALL"},
        {"o1 SORT (ARRIVAL) UTF-8 ALL"},
        {"o2 SORT (CC) UTF-8 ALL"},
        {"o3 SORT (DATE) UTF-8 ALL"},
        {"o4 SORT (FROM) UTF-8 ALL"},
        {"o5 SORT (SIZE) UTF-8 ALL"},
        {"o6 SORT (SUBJECT) UTF-8 ALL"},
        {"o7 SORT (TO) UTF-8 ALL"},
        {"o9 SORT (REVERSE SIZE SUBJECT) UTF-8 ALL"},
        {"o10 SORT (DISPLAYFROM) UTF-8 ALL"},
        {"o11 SORT (REVERSE DISPLAYTO) UTF-8 ALL"},
        {"o13 SORT (RELEVANCY DATE) UTF-8 FUZZY SUBJECT \"Helo\"", "o13 SORT (RELEVANCY DATE) UTF-8 FUZZY SUBJECT Helo"},
        {"o14 SORT (MODSEQ) UTF-8 ALL"},
        {"o15 SORT (REVERSE UID) UTF-8 ALL"},
        {"o16 SORT (X-SCORE) UTF-8 TEXT x"},
    };
    static constexpr bad_command bads[] = {
        {"a SORT () UTF-8 ALL", errc::expected_item, 8},
        {"a SORT (DATE)", errc::expected_space, 13},
        {"a SORT (DATE) UTF-8", errc::expected_space, 19},
        {"a SORT DATE UTF-8 ALL", errc::expected_open, 7},
        {"a SORT (DATE REVERSE) UTF-8 ALL", errc::expected_space, 20},
        {"a SORT (REVERSE) UTF-8 ALL", errc::expected_space, 15},
        {"a SORT (REVERSE REVERSE DATE) UTF-8 ALL", errc::unknown_keyword, 16},
        {"a SORT (REVERSED) UTF-8 ALL", errc::unknown_keyword, 8},
        {"a SORT (DATES) UTF-8 ALL", errc::unknown_keyword, 8},
        {"a SORT (DATE  TO) UTF-8 ALL", errc::expected_item, 13},
        {"a SORT (DATE ) UTF-8 ALL", errc::expected_item, 13},
        {"a SORT ( DATE) UTF-8 ALL", errc::expected_item, 8},
        {"a SORT (DATE UTF-8 ALL", errc::unknown_keyword, 13},
        {"a SORT (DATE) (UTF-8) ALL", errc::expected_string, 14},
        {"a SORT (DATE) {5}\r\nUTF-8 ALL", errc::expected_string, 14},
        {"a SORT RETURN (MIN) UTF-8 ALL", errc::expected_open, 20},
        {"a SORT (DATE) UTF-8 ALL BOGUS", errc::unknown_keyword, 24},
        {"a UID SORT (SIZES) UTF-8 ALL", errc::unknown_keyword, 12},
        {"a SORT", errc::expected_space, 6},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto sorted = test::read_command<command::sort>("a SORT RETURN (COUNT) (REVERSE DATE SUBJECT) UTF-8 ALL SEEN\r\n");
    STATIC_REQUIRE(sorted.return_opts->options.begin()->is<search_return::count>());
    STATIC_REQUIRE(sorted.criteria.count() == 2);
    constexpr sort_criterion first = *sorted.criteria.begin();
    STATIC_REQUIRE(first.reverse);
    STATIC_REQUIRE(first.key.is<sort_by::date>());
    constexpr sort_criterion second = *++sorted.criteria.begin();
    STATIC_REQUIRE_FALSE(second.reverse);
    STATIC_REQUIRE(second.key.is<sort_by::subject>());
    STATIC_REQUIRE(sorted.charset == "UTF-8");
    STATIC_REQUIRE(sorted.keys.count() == 2);
    STATIC_REQUIRE_FALSE(test::read_command<command::uid_sort>("a UID SORT (TO) UTF-8 ALL\r\n").return_opts.has_value());
}

TEST_CASE("THREAD") {
    static constexpr good_command goods[] = {
        {"c22 THREAD ORDEREDSUBJECT UTF-8 SINCE 5-Mar-2024"},
        {"c23 UID THREAD REFERENCES US-ASCII TEXT gewp"},
        {"o19 UID THREAD REFS UTF-8 ALL"},
        {"o20 THREAD X-MINE UTF-8 ALL"},
        {"a thread references utf-8 all", "a THREAD REFERENCES utf-8 ALL"},
        {"a THREAD REFERENCES2 UTF-8 ALL"},
    };
    static constexpr bad_command bads[] = {
        {"a THREAD REFERENCES UTF-8", errc::expected_space, 25},
        {"a THREAD REFERENCES ALL", errc::expected_space, 23},
        {"a THREAD \"REFS\" UTF-8 ALL", errc::expected_item, 9},
        {"a THREAD (REFS) UTF-8 ALL", errc::expected_item, 9},
        {"a UID THREAD", errc::expected_space, 12},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto threaded = test::read_command<command::thread>("a THREAD REFERENCES UTF-8 ALL SEEN\r\n");
    STATIC_REQUIRE(threaded.algorithm.is<thread_by::references>());
    STATIC_REQUIRE(threaded.charset == "UTF-8");
    STATIC_REQUIRE(threaded.keys.count() == 2);
    STATIC_REQUIRE(*test::read_command<command::uid_thread>("a UID THREAD X-MINE UTF-8 ALL\r\n").algorithm.get_if<atom>() == "X-MINE");
}

TEST_CASE("searching for threads") {
    static constexpr good_command goods[] = {
        {"m90 SEARCH INTHREAD REFS SUBJECT hi"},
        {"a UID SEARCH NOT INTHREAD X-MINE (SEEN OR UID 1 ALL)"},
        {"a SEARCH inthread references inthread refs all", "a SEARCH INTHREAD REFERENCES INTHREAD REFS ALL"},
    };
    static constexpr bad_command bads[] = {
        {"a SEARCH INTHREAD", errc::expected_space, 17},
        {"a SEARCH INTHREAD REFS", errc::expected_space, 22},
        {"a SEARCH INTHREAD (ALL)", errc::expected_item, 18},
        {"a SEARCH INTHREAD REFS BOGUS", errc::unknown_keyword, 23},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr search_key key = *test::read_command<command::search>("a SEARCH INTHREAD REFS SUBJECT hi\r\n").keys.begin();
    STATIC_REQUIRE(key.get_if<search::inthread>()->algorithm.is<thread_by::refs>());
    STATIC_REQUIRE((*key.get_if<search::inthread>()->key).get_if<search::subject>()->value == "hi");
}

TEST_CASE("SORT answers") {
    static constexpr good goods[] = {
        {"* SORT 5 3 4 1 2"},
        {"* SORT"},
        {"* SORT 2 3 6 (MODSEQ 65402)"},
        {"* SORT (MODSEQ 5)"},
        {"* sort 1 (modseq 9223372036854775807)", "* SORT 1 (MODSEQ 9223372036854775807)"},
    };
    static constexpr bad bads[] = {
        {"* SORT 1 0", errc::number_zero, 9},
        {"* SORT 1 (MODSEQ 0)", errc::number_zero, 17},
        {"* SORT 1 (MODSEQ 5) 2", errc::expected_crlf, 19},
        {"* SORT 4294967296", errc::number_range, 7},
        {"* SORT 1 *", errc::expected_number, 9},
        {"* SORT ", errc::expected_number, 7},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto sorted = test::read<data::sort>("* SORT 5 3 (MODSEQ 65402)\r\n");
    STATIC_REQUIRE(*sorted.numbers.begin() == 5u);
    STATIC_REQUIRE(sorted.numbers.count() == 2);
    STATIC_REQUIRE(sorted.modseq->value == 65402u);
    STATIC_REQUIRE(test::read<data::sort>("* SORT\r\n").numbers.empty());
}

TEST_CASE("THREAD answers") {
    static constexpr good goods[] = {
        {"* THREAD (2)(3 6 (4 23)(44 7 96))"},
        {"* THREAD"},
        {"* THREAD ((3)(5))"},
        {"* THREAD (1)"},
        {"* THREAD (1 2 3)"},
        {"* THREAD (1 (2)(3))"},
        {"* THREAD ((1)(2)(3))"},
        {"* THREAD (1 (2 (3)(4))(5))"},
        {"* THREAD (166)(167)(168)(169)(172)((170)(179))(171)(173)((174)(175)(176)(178)(181)(180))"},
        {"* thread (1)", "* THREAD (1)"},
    };
    static constexpr bad bads[] = {
        {"* THREAD ()", errc::expected_number, 10},
        {"* THREAD (0)", errc::number_zero, 10},
        {"* THREAD (1", errc::expected_close, 11},
        {"* THREAD (1)(2", errc::expected_close, 14},
        {"* THREAD ((1))", errc::expected_open, 13},
        {"* THREAD (1 (2))", errc::expected_open, 15},
        {"* THREAD (1(2)(3))", errc::expected_close, 11},
        {"* THREAD (1 (2) (3))", errc::expected_open, 15},
        {"* THREAD (1) (2)", errc::expected_crlf, 12},
        {"* THREAD (1 )", errc::expected_open, 12},
        {"* THREAD ( 1)", errc::expected_number, 10},
        {"* THREAD ((1)(2)3)", errc::expected_close, 16},
        {"* THREAD ((1)(2) (3))", errc::expected_close, 16},
        {"* THREAD 1", errc::expected_open, 9},
        {"* THREAD (1:2)", errc::expected_close, 11},
        {"* THREAD (a)", errc::expected_number, 10},
        {"* THREAD (1)x", errc::expected_crlf, 12},
        {"* THREAD ", errc::expected_open, 9},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    static constexpr test::odd odds[] = {
        {"* THREAD (1) (2)", test::met(quirk::extra_space), 0, "* THREAD (1)(2)"},
        {"* THREAD ((1) (2)   (3 (4) (5))) (6)", test::met(quirk::extra_space), 0, "* THREAD ((1)(2)(3 (4)(5)))(6)"},
        {"* THREAD (1) ", test::met(quirk::extra_space), 0, "* THREAD (1)"},
        {"* THREAD ", test::met(quirk::extra_space), 0, "* THREAD"},
    };
    static_assert(test::hold(odds));
    test::check(odds);

    // (3 6 (4 23)(44 7 96)): 6 answers 3; 4 and 44 answer 6.
    constexpr auto threaded = test::read<data::thread>("* THREAD (2)(3 6 (4 23)(44 7 96))\r\n");
    STATIC_REQUIRE(threaded.threads->count() == 2);
    constexpr thread_list second = *++threaded.threads->begin();
    STATIC_REQUIRE(second.members.count() == 2);
    STATIC_REQUIRE(second.nested.count() == 2);
    constexpr thread_list branch = *++second.nested.begin();
    STATIC_REQUIRE(*branch.members.begin() == 44u);
    STATIC_REQUIRE(branch.members.count() == 3);
    STATIC_REQUIRE(branch.nested.empty());
    STATIC_REQUIRE_FALSE(test::read<data::thread>("* THREAD\r\n").threads.has_value());
}

TEST_CASE("a thread of the caller's own") {
    const auto written = [](const data::thread& value) {
        std::string to;
        const auto size = serialize(value, to);
        return size ? to : std::string(name(size.error().code));
    };
    const nz_number two[] = {2}, three[] = {3, 6}, four[] = {4, 23}, five[] = {44};
    const thread_list nested[] = {{four, {}}, {five, {}}};
    const thread_list threads[] = {{two, {}}, {three, nested}, {{}, nested}};
    CHECK(written({list_of<thread_list, touching>(threads)}) == "* THREAD (2)(3 6 (4 23)(44))((4 23)(44))\r\n");
    CHECK(written({}) == "* THREAD\r\n");

    // One branch alone is no fork, and a thread is never empty.
    const std::span<const thread_list> single(nested, 1);
    const thread_list forked[] = {{two, single}};
    const thread_list empty[] = {{}};
    CHECK(written({list_of<thread_list, touching>(forked)}) == "missing_field");
    CHECK(written({list_of<thread_list, touching>(empty)}) == "missing_field");
}

TEST_CASE("threads are nested as deep as the limit, and no deeper") {
    const auto nested = [](std::size_t depth) {
        std::string line = "* THREAD ";
        for (std::size_t i = 0; i != depth; ++i) line += "((1)";
        line += "(2)";
        for (std::size_t i = 0; i != depth; ++i) line += ')';
        return line + "\r\n";
    };
    const std::string deep = nested(127), deeper = nested(128), far = nested(100000);
    CHECK(parse_response(deep).has_value());
    CHECK(parse_response(deep)->as<data::thread>()->threads->count() == 1);
    CHECK(parse_response(deeper).error().code == errc::limit_nesting);
    CHECK(parse_response(far).error().code == errc::limit_nesting);
}
