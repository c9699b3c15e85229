// NOTIFY (RFC 5465).
#include "support/command_rows.hpp"
#include "support/response_rows.hpp"

using namespace imapwire;
using test::bad;
using test::bad_command;
using test::good;
using test::good_command;

TEST_CASE("NOTIFY") {
    static constexpr good_command goods[] = {
        {"c33 NOTIFY SET (SELECTED (MessageNew (UID FLAGS) MessageExpunge FlagChange)) (PERSONAL (MessageNew MessageExpunge))",
         "c33 NOTIFY SET (SELECTED (MESSAGENEW (UID FLAGS) MESSAGEEXPUNGE FLAGCHANGE)) (PERSONAL (MESSAGENEW MESSAGEEXPUNGE))"},
        {"c34 NOTIFY SET STATUS (SELECTED-DELAYED (MessageNew MessageExpunge)) (SUBTREE Lists (MessageNew MessageExpunge))",
         "c34 NOTIFY SET STATUS (SELECTED-DELAYED (MESSAGENEW MESSAGEEXPUNGE)) (SUBTREE Lists (MESSAGENEW MESSAGEEXPUNGE))"},
        {"c35 NOTIFY NONE"},
        {"s1 NOTIFY SET (selected (MessageNew MessageExpunge))", "s1 NOTIFY SET (SELECTED (MESSAGENEW MESSAGEEXPUNGE))"},
        {"s3 NOTIFY SET (selected NONE)", "s3 NOTIFY SET (SELECTED NONE)"},
        {"s7 NOTIFY SET (subtree (Lists \"Old Mail\") (MailboxName))", "s7 NOTIFY SET (SUBTREE (Lists \"Old Mail\") (MAILBOXNAME))"},
        {"s8 NOTIFY SET (mailboxes misc (MessageNew MessageExpunge))", "s8 NOTIFY SET (MAILBOXES misc (MESSAGENEW MESSAGEEXPUNGE))"},
        {"s9 NOTIFY SET (subtree-one Work (MailboxName))", "s9 NOTIFY SET (SUBTREE-ONE Work (MAILBOXNAME))"},
        {"s11 NOTIFY SET (selected (MessageNew (UID BODY.PEEK[HEADER.FIELDS (From)]) MessageExpunge))",
         "s11 NOTIFY SET (SELECTED (MESSAGENEW (UID BODY.PEEK[HEADER.FIELDS (From)]) MESSAGEEXPUNGE))"},
        {"s14 NOTIFY SET (subscribed (MessageNew MessageExpunge AnnotationChange))",
         "s14 NOTIFY SET (SUBSCRIBED (MESSAGENEW MESSAGEEXPUNGE ANNOTATIONCHANGE))"},
        {"s16 NOTIFY SET (personal (SubscriptionChange MailboxMetadataChange ServerMetadataChange))",
         "s16 NOTIFY SET (PERSONAL (SUBSCRIPTIONCHANGE MAILBOXMETADATACHANGE SERVERMETADATACHANGE))"},
        {"s19 NOTIFY SET (inboxes (X-Event MessageNewest))", "s19 NOTIFY SET (INBOXES (X-Event MessageNewest))"},
    };
    static constexpr bad_command bads[] = {
        {"a NOTIFY", errc::expected_space, 8},
        {"a NOTIFY ALL", errc::unknown_keyword, 9},
        {"a NOTIFY SET", errc::expected_space, 12},
        {"a NOTIFY SET STATUS", errc::expected_space, 19},
        {"a NOTIFY SET NONE", errc::expected_open, 13},
        {"a NOTIFY SET ()", errc::expected_item, 14},
        {"a NOTIFY SET (chosen (MessageNew))", errc::unknown_keyword, 14},
        {"a NOTIFY SET (selected)", errc::expected_space, 22},
        {"a NOTIFY SET (selected ())", errc::expected_item, 24},
        {"a NOTIFY SET (selected MessageNew)", errc::expected_open, 23},
        {"a NOTIFY SET (selected NONEX)", errc::expected_open, 23},
        {"a NOTIFY SET (selected (MessageNew ()))", errc::expected_item, 36},
        {"a NOTIFY SET (selected (MessageNew (UIDS)))", errc::unknown_keyword, 36},
        {"a NOTIFY SET (selected (FlagChange (UID)))", errc::expected_item, 35},
        {"a NOTIFY SET (selected NONE) ", errc::expected_open, 29},
        {"a NOTIFY SET (selected NONE)(personal NONE)", errc::expected_crlf, 28},
        {"a NOTIFY NONE x", errc::expected_crlf, 13},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto all = test::read_command<command::notify>(
        "a NOTIFY SET STATUS (selected (MessageNew (UID FLAGS) MessageExpunge)) (mailboxes (a b) NONE)\r\n");
    constexpr notify_set set = *all.request.get_if<notify_set>();
    STATIC_REQUIRE(set.status.has_value());
    STATIC_REQUIRE(set.groups.count() == 2);
    constexpr event_group first = *set.groups.begin();
    STATIC_REQUIRE(first.mailboxes.is<filter::selected>());
    constexpr auto events = *first.events.get_if<list_of<event, bare>>();
    STATIC_REQUIRE(events.begin()->get_if<notify_event::message_new>()->attributes->count() == 2);
    STATIC_REQUIRE((*++events.begin()).is<notify_event::message_expunge>());
    constexpr event_group second = *++set.groups.begin();
    STATIC_REQUIRE(second.events.is<no_events>());
    STATIC_REQUIRE(test::read_command<command::notify>("a NOTIFY NONE\r\n").request.is<notify_none>());
}

TEST_CASE("NOTIFY made by a client") {
    static constexpr fetch_att wanted[] = {fetch::uid{}, fetch::flags{}};
    static constexpr event events[] = {notify_event::message_new{list_of<fetch_att, one_or_more>(wanted)},
                                       notify_event::message_expunge{}};
    static constexpr event_group groups[] = {{filter::selected{}, imapwire::events(events)}, {filter::personal{}, no_events{}}};
    char buffer[128];
    const auto size = serialize("a", command::notify{notify_set{{}, event_groups(groups)}}, std::span<char>(buffer));
    REQUIRE(size);
    CHECK(std::string_view(buffer, *size) ==
          "a NOTIFY SET (SELECTED (MESSAGENEW (UID FLAGS) MESSAGEEXPUNGE)) (PERSONAL NONE)\r\n");
    CHECK_FALSE(serialize("a", command::notify{notify_set{}}, std::span<char>(buffer)));
}

TEST_CASE("NOTIFY as in the example of RFC 5465, 5, without parentheses") {
    static constexpr std::string_view wire =
        "b notify set status (selected MessageNew (uid body.peek[header.fields (from to subject)]) MessageExpunge) "
        "(subtree Lists MessageNew)\r\n";
    options lenient;
    lenient.lenient = true;
    const auto read = parse_command(wire, lenient);
    REQUIRE(read);
    CHECK(read->quirks() == test::met(quirk::missing_parentheses));
    CHECK(read->unparsed_count() == 0);
    char buffer[256];
    const auto size = serialize(*read, std::span<char>(buffer));
    REQUIRE(size);
    CHECK(std::string_view(buffer, *size) ==
          "b NOTIFY SET STATUS (SELECTED (MESSAGENEW (UID BODY.PEEK[HEADER.FIELDS (from to subject)]) MESSAGEEXPUNGE)) "
          "(SUBTREE Lists (MESSAGENEW))\r\n");
}

TEST_CASE("BADEVENT as Dovecot 2.3 has it, without parentheses") {
    static constexpr std::string_view wire = "t1 NO [BADEVENT MailboxMetadataChange AnnotationChange] Unsupported NOTIFY events\r\n";
    options lenient;
    lenient.lenient = true;
    const auto read = parse_response(wire, lenient);
    REQUIRE(read);
    CHECK(read->quirks() == test::met(quirk::missing_parentheses));
    CHECK(read->unparsed_count() == 0);
    const auto no = read->as<tagged::no>();
    const auto* code = no->text.code->get_if<code::badevent>();
    REQUIRE(code != nullptr);
    CHECK(code->supported.count() == 2);
    CHECK(*code->supported.begin() == event_name::mailbox_metadata_change);
    char buffer[128];
    const auto size = serialize(*read, std::span<char>(buffer));
    REQUIRE(size);
    CHECK(std::string_view(buffer, *size) ==
          "t1 NO [BADEVENT (MailboxMetadataChange AnnotationChange)] Unsupported NOTIFY events\r\n");
}

TEST_CASE("codes of NOTIFY") {
    static constexpr good goods[] = {
        {"* OK [NOTIFICATIONOVERFLOW] Too many"},
        {"A1 NO [BADEVENT (MessageNew MessageExpunge FlagChange)] Unsupported"},
        {"A1 NO [badevent (servermetadatachange)] x", "A1 NO [BADEVENT (ServerMetadataChange)] x"},
    };
    static constexpr bad bads[] = {
        {"A1 NO [BADEVENT] x", errc::expected_space, 15},
        {"A1 NO [BADEVENT ()] x", errc::expected_keyword, 17},
        {"A1 NO [BADEVENT (X-Event)] x", errc::unknown_keyword, 17},
        {"A1 NO [BADEVENT MessageNew] x", errc::expected_open, 16},
        {"* OK [NOTIFICATIONOVERFLOW x] y", errc::expected_bracket, 26},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto refused = test::read<tagged::no>("A1 NO [BADEVENT (MessageNew FlagChange)] x\r\n");
    constexpr auto supported = refused.text.code->get_if<code::badevent>()->supported;
    STATIC_REQUIRE(*supported.begin() == event_name::message_new);
    STATIC_REQUIRE(*++supported.begin() == event_name::flag_change);
}
