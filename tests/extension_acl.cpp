// ACL and LIST-MYRIGHTS (RFC 4314, RFC 8440).
#include "support/command_rows.hpp"
#include "support/response_rows.hpp"

#include <imapwire/extension/rfc4314_acl.hpp>

#include <string>

using namespace imapwire;
using test::bad;
using test::bad_command;
using test::good;
using test::good_command;

TEST_CASE("SETACL") {
    static constexpr good_command goods[] = {
        {"b11 SETACL INBOX/Drafts ann -x"},
        {"b12 SETACL INBOX/Drafts bob lrswi"},
        {"b13 SETACL \"Shared Box\" \"group:eng\" +rswte", "b13 SETACL \"Shared Box\" group:eng +rswte"},
        {"b14 SETACL INBOX -mallory lrs"},
        {"a setacl inbox ann lrs", "a SETACL inbox ann lrs"},
        {"a SETACL INBOX ann \"\""},
        {"a SETACL INBOX ann \"+x\"", "a SETACL INBOX ann +x"},
        {"a SETACL INBOX ann +"},
        {"a SETACL INBOX ann -"},
        {"a SETACL INBOX ann {2}\r\nlr", "a SETACL INBOX ann lr"},
        {"a SETACL INBOX ann lr0189"},
        {"a SETACL INBOX ann nil", "a SETACL INBOX ann \"nil\""},
        {"a SETACL INBOX \"a b\" lrswipkxtea"},
        {"a SETACL INBOX \"\" l"},
        {"a SETACL INBOX \"-Jos\xc3\xa9\" lr", {}, true},
        {"r20 SETACL INBOX ann +l"}, {"r21 SETACL INBOX ann +r"}, {"r22 SETACL INBOX ann +s"},
        {"r23 SETACL INBOX ann +w"}, {"r24 SETACL INBOX ann +i"}, {"r25 SETACL INBOX ann +p"},
        {"r26 SETACL INBOX ann +k"}, {"r27 SETACL INBOX ann +x"}, {"r28 SETACL INBOX ann +t"},
        {"r29 SETACL INBOX ann +e"}, {"r30 SETACL INBOX ann +a"}, {"r31 SETACL INBOX ann +c"},
        {"r32 SETACL INBOX ann +d"}, {"r33 SETACL INBOX ann +n"}, {"r34 SETACL INBOX ann +0"},
        {"r41 SETACL INBOX anyone lr"},
        {"r42 SETACL INBOX anonymous lr"},
        {"r43 SETACL INBOX authenticated lr"},
        {"r44 SETACL INBOX owner lrswipkxtea"},
        {"r45 SETACL INBOX \"$staff\" lr", "r45 SETACL INBOX $staff lr"},
        {"r46 SETACL INBOX \"-bob\" lr", "r46 SETACL INBOX -bob lr"},
    };
    static constexpr bad_command bads[] = {
        {"A035 SETACL INBOX/Drafts John lrQswicda", errc::bad_character, 32},
        {"a SETACL INBOX ann \"lrQ\"", errc::bad_character, 22},
        {"a SETACL INBOX ann {3}\r\nl r", errc::bad_character, 25},
        {"a SETACL INBOX ann l+r", errc::bad_character, 20},
        {"a SETACL INBOX ann +-r", errc::bad_character, 20},
        {"a SETACL INBOX ann l.r", errc::bad_character, 20},
        {"a SETACL INBOX ann NIL", errc::bad_character, 19},
        {"a SETACL INBOX ann lr]", errc::expected_crlf, 21},
        {"a SETACL INBOX ann lr x", errc::expected_crlf, 21},
        {"a SETACL INBOX ann lr ", errc::expected_crlf, 21},
        {"a SETACL INBOX ann ", errc::expected_string, 19},
        {"a SETACL INBOX ann", errc::expected_space, 18},
        {"a SETACL INBOX  lr", errc::expected_string, 15},
        {"a SETACL INBOX (ann) lr", errc::expected_string, 15},
        {"a SETACL", errc::expected_space, 8},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto added = test::read_command<command::setacl>("a SETACL x -ann +rswte\r\n");
    STATIC_REQUIRE(added.mailbox == "x");
    STATIC_REQUIRE(added.identifier == "-ann");
    STATIC_REQUIRE(added.identifier.is_negative());
    STATIC_REQUIRE(added.rights.operation() == modification::add);
    STATIC_REQUIRE(added.rights.set() == right_set("etrsw"));
    constexpr auto removed = test::read_command<command::setacl>("a SETACL x ann -x\r\n");
    STATIC_REQUIRE_FALSE(removed.identifier.is_negative());
    STATIC_REQUIRE(removed.rights.operation() == modification::remove);
    STATIC_REQUIRE(removed.rights.set().contains(right::delete_mailbox));
    constexpr auto replaced = test::read_command<command::setacl>("a SETACL x anyone \"\"\r\n");
    STATIC_REQUIRE(replaced.identifier == identifier::anyone);
    STATIC_REQUIRE(replaced.rights.operation() == modification::replace);
    STATIC_REQUIRE(replaced.rights.set().empty());
    STATIC_REQUIRE(name(modification::remove) == "remove");
}

TEST_CASE("DELETEACL, GETACL, LISTRIGHTS and MYRIGHTS ask") {
    static constexpr good_command goods[] = {
        {"b15 DELETEACL INBOX ann"},
        {"b16 GETACL INBOX"},
        {"b17 LISTRIGHTS ~/Mail/saved smith"},
        {"b18 MYRIGHTS INBOX"},
        {"a deleteacl \"a b\" {3}\r\na b", "a DELETEACL \"a b\" \"a b\""},
        {"a GetAcl {5}\r\nINBOX", "a GETACL INBOX"},
        {"a MYRIGHTS \"\""},
    };
    static constexpr bad_command bads[] = {
        {"a DELETEACL INBOX", errc::expected_space, 17},
        {"a DELETEACL INBOX ann x", errc::expected_crlf, 21},
        {"a GETACL", errc::expected_space, 8},
        {"a GETACL (INBOX)", errc::expected_string, 9},
        {"a GETACL INBOX ann", errc::expected_crlf, 14},
        {"a LISTRIGHTS INBOX", errc::expected_space, 18},
        {"a LISTRIGHTS INBOX ann l", errc::expected_crlf, 22},
        {"a MYRIGHTS", errc::expected_space, 10},
        {"a MYRIGHTS INBOX x", errc::expected_crlf, 16},
        {"a MYRIGHTSX INBOX", errc::unknown_keyword, 2},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto asked = test::read_command<command::listrights>("a LISTRIGHTS x anyone\r\n");
    STATIC_REQUIRE(asked.mailbox == "x");
    STATIC_REQUIRE(asked.identifier == identifier::anyone);
    STATIC_REQUIRE(test::read_command<command::deleteacl>("a DELETEACL x y\r\n").identifier == "y");
    STATIC_REQUIRE(test::read_command<command::getacl>("a GETACL inbox\r\n").mailbox.is_inbox());
    STATIC_REQUIRE(test::read_command<command::myrights>("a MYRIGHTS y\r\n").mailbox == "y");
}

TEST_CASE("ACL, LISTRIGHTS and MYRIGHTS answer") {
    static constexpr good goods[] = {
        {"* ACL INBOX Fred rwipslda -Joe w"},
        {"* ACL INBOX"},
        {"* acl \"a b\" \"x y\" \"\" z l", "* ACL \"a b\" \"x y\" \"\" z l"},
        {"* ACL INBOX a \"lr\" b {1}\r\nx", "* ACL INBOX a lr b x"},
        {"* LISTRIGHTS INBOX smith la r s w i p k x t e"},
        {"* LISTRIGHTS INBOX anyone \"\" l r s"},
        {"* LISTRIGHTS foo bob \"\" lr swi 0 1 2"},
        {"* LISTRIGHTS foo bob \"\""},
        {"* MYRIGHTS INBOX rwiptsldaex"},
        {"* MYRIGHTS INBOX \"\""},
        {"* OK [MYRIGHTS \"acdilrsw\"] ACL", "* OK [MYRIGHTS acdilrsw] ACL"},
        {"* OK [MYRIGHTS lr] ACL"},
        {"* OK [MYRIGHTS \"\"] "},
    };
    static constexpr bad bads[] = {
        {"* ACL", errc::expected_space, 5},
        {"* ACL INBOX Fred", errc::expected_space, 16},
        {"* ACL INBOX Fred rW", errc::bad_character, 18},
        {"* ACL INBOX Fred r -Joe", errc::expected_space, 23},
        {"* ACL INBOX Fred r  -Joe w", errc::expected_string, 19},
        {"* ACL INBOX ", errc::expected_string, 12},
        {"* LISTRIGHTS INBOX anyone", errc::expected_space, 25},
        {"* LISTRIGHTS INBOX anyone +l", errc::bad_character, 26},
        {"* LISTRIGHTS INBOX anyone l R", errc::bad_character, 28},
        {"* MYRIGHTS INBOX", errc::expected_space, 16},
        {"* MYRIGHTS INBOX -l", errc::bad_character, 17},
        {"* MYRIGHTS INBOX lr s", errc::expected_crlf, 19},
        {"* OK [MYRIGHTS] x", errc::expected_space, 14},
        {"* OK [MYRIGHTS LR] x", errc::bad_character, 15},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto acl = test::read<data::acl>("* ACL INBOX Fred rwipslda -Joe w\r\n");
    STATIC_REQUIRE(acl.mailbox.is_inbox());
    STATIC_REQUIRE(acl.entries.count() == 2);
    STATIC_REQUIRE(acl.entries.begin()->identifier == "Fred");
    STATIC_REQUIRE(acl.entries.begin()->rights.contains(right::old_delete));
    STATIC_REQUIRE((++acl.entries.begin())->identifier.is_negative());
    constexpr auto rights = test::read<data::listrights>("* LISTRIGHTS INBOX smith la r sw\r\n");
    STATIC_REQUIRE(rights.identifier == "smith");
    STATIC_REQUIRE(rights.required.set() == right_set("al"));
    STATIC_REQUIRE(rights.optional.count() == 2);
    STATIC_REQUIRE((++rights.optional.begin())->set() == right_set("ws"));
    STATIC_REQUIRE(test::read<data::myrights>("* MYRIGHTS x rw\r\n").rights == "rw");
    STATIC_REQUIRE(test::read<data::ok>("* OK [MYRIGHTS \"acd\"] x\r\n").text.code->get_if<code::myrights>()->rights == "acd");
}

TEST_CASE("sets of rights") {
    constexpr right_set set("lrs");
    STATIC_REQUIRE(set.contains(right::lookup));
    STATIC_REQUIRE_FALSE(set.contains(right::write));
    STATIC_REQUIRE(set.contains(right_set("sl")));
    STATIC_REQUIRE_FALSE(set.contains(right_set("lw")));
    STATIC_REQUIRE(set.contains(right_set()));
    STATIC_REQUIRE(set == right_set("s+rLl"));
    STATIC_REQUIRE_FALSE(set.contains('L'));
    STATIC_REQUIRE(right_set("07z").contains('7'));
    STATIC_REQUIRE_FALSE(right_set("07z").contains('1'));
    STATIC_REQUIRE(right_set::is_right('a'));
    STATIC_REQUIRE_FALSE(right_set::is_right('{'));
    STATIC_REQUIRE_FALSE(right_set::is_right('`'));
}

TEST_CASE("what can't be rights is not written") {
    std::string bytes;
    for (const char* const wrong : {"L", "l r", "+l", "lr]", "\r\n"}) {
        CAPTURE(wrong);
        const auto written = serialize(data::myrights{"x", wrong}, bytes);
        REQUIRE_FALSE(written);
        CHECK(written.error().code == errc::unrepresentable);
        CHECK(written.error().production == "rights");
    }
    CHECK_FALSE(serialize("a", command::setacl{"x", "ann", "+l+r"}, bytes));
    CHECK(bytes.empty());
    REQUIRE(serialize("a", command::setacl{"x", "ann", "+lr"}, bytes));
    CHECK(bytes == "a SETACL x ann +lr\r\n");
}

TEST_CASE("LIST with MYRIGHTS") {
    static constexpr good_command goods[] = {
        {"p20 LIST \"\" % RETURN (MYRIGHTS)"},
        {"a LIST \"\" % return (children myrights)", "a LIST \"\" % RETURN (CHILDREN MYRIGHTS)"},
    };
    static constexpr bad_command bads[] = {
        {"a LIST \"\" % RETURN (MYRIGHTS", errc::expected_close, 28},
        {"a LIST \"\" % RETURN MYRIGHTS", errc::expected_open, 19},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);
    constexpr auto list = test::read_command<command::list>("a LIST \"\" % RETURN (MYRIGHTS)\r\n");
    STATIC_REQUIRE(list.return_opts->options.begin()->is<list_return::myrights>());
}
