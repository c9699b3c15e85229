// What servers announce, as a set; every capability of the registry.
#include "support/catch.hpp"
#include "support/files.hpp"
#include "support/registry.hpp"

#include <imapwire/extension/capability_set.hpp>
#include <imapwire/response.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

using namespace imapwire;

namespace {

constexpr capability_set announced_by(std::string_view response) {
    return capability_set(parse_response(response)->as<data::capability>()->capabilities);
}

constexpr std::string_view dovecot =
    "* CAPABILITY IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE IDLE SORT SORT=DISPLAY THREAD=REFERENCES THREAD=REFS "
    "THREAD=ORDEREDSUBJECT LITERAL+ AUTH=PLAIN AUTH=X-OWN auth=scram-sha-256-plus APPENDLIMIT=257890 RIGHTS=texk "
    "QUOTA=RES-STORAGE Quota=res-annotation-storage QUOTA=RES-X I18NLEVEL=1 MESSAGELIMIT=1000 SAVELIMIT=2000 "
    "IMAPSIEVE=sieve://sieve.example.com BINARY X-FOO=BAR/BAZ=1 XYZZY\r\n";

}  // namespace

namespace {

/// The name of the enumerator, as the compiler writes it.
template <known_capability Of>
std::string enumerator() {
    std::string_view name = __PRETTY_FUNCTION__;
    name.remove_prefix(name.rfind("known_capability::") + 18);
    return std::string(name.substr(0, name.find_first_of(";],")));
}

/// How the enumerator of a capability is named.
std::string as_enumerator(std::string_view capability) {
    std::string made;
    if (capability.ends_with('=')) capability.remove_suffix(1);
    for (const char c : capability) made += c == '-' || c == '=' ? '_' : c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    if (made.ends_with('+')) made.replace(made.size() - 1, 1, "_plus");
    if (capability.ends_with('-')) made += "minus";
    return made == "namespace" ? "namespace_" : made;
}

}  // namespace

TEST_CASE("capabilities: the names stand in the order of the enumeration") {
    const auto one = [](const std::string& name, std::string_view capability) { CHECK(name == as_enumerator(capability)); };
    const auto all = [one]<std::size_t... Is>(std::index_sequence<Is...>) {
        (one(enumerator<static_cast<known_capability>(Is)>(), capability_names[Is]), ...);
    };
    all(std::make_index_sequence<static_cast<std::size_t>(known_capability::count_)>{});
}

TEST_CASE("capabilities: bits, arguments and what is unknown") {
    constexpr capability_set set = announced_by(dovecot);
    STATIC_REQUIRE(set.has(known_capability::imap4rev1));
    STATIC_REQUIRE_FALSE(set.has(known_capability::imap4rev2));
    STATIC_REQUIRE(set.has(known_capability::sasl_ir));
    STATIC_REQUIRE(set.has(known_capability::sort));
    STATIC_REQUIRE(set.has(known_capability::sort_display));
    STATIC_REQUIRE_FALSE(set.has(known_capability::sort_uid));
    STATIC_REQUIRE(set.has(known_capability::thread_references));
    STATIC_REQUIRE(set.has(known_capability::auth));
    STATIC_REQUIRE(set.has(known_capability::auth_plain));
    STATIC_REQUIRE(set.has(known_capability::auth_scram_sha_256_plus));
    STATIC_REQUIRE_FALSE(set.has(known_capability::auth_scram_sha_256));
    STATIC_REQUIRE(set.has(known_capability::quota_res_annotation_storage));
    STATIC_REQUIRE(set.has(known_capability::appendlimit));
    STATIC_REQUIRE(set.has(known_capability::rights));
    STATIC_REQUIRE(set.appendlimit() == 257890u);
    STATIC_REQUIRE(set.messagelimit() == 1000u);
    STATIC_REQUIRE(set.savelimit() == 2000u);
    STATIC_REQUIRE(set.rights() == right_set("texk"));
    STATIC_REQUIRE(*set.imapsieve() == "sieve://sieve.example.com");
    STATIC_REQUIRE(set.has("x-foo=bar/baz=1"));
    STATIC_REQUIRE(set.has("idle"));
    STATIC_REQUIRE(set.has("AUTH=X-OWN"));
    STATIC_REQUIRE_FALSE(set.has("AUTH=X-OTHER"));
    STATIC_REQUIRE_FALSE(set.has("MOVE"));
    STATIC_REQUIRE_FALSE(set.has(""));

    std::string list;
    for (const capability& each : set.unknown()) (list += each.raw()) += ' ';
    CHECK(list == "QUOTA=RES-X X-FOO=BAR/BAZ=1 XYZZY ");
    list.clear();
    for (const capability& each : set.all_of("auth")) (list += each.argument()) += ' ';
    CHECK(list == "PLAIN X-OWN scram-sha-256-plus ");
    list.clear();
    for (const capability& each : set.all_of("THREAD")) (list += each.argument()) += ' ';
    CHECK(list == "REFERENCES REFS ORDEREDSUBJECT ");
    CHECK(set.all_of("URLAUTH").empty());
    std::size_t bits = 0;
    set.for_each([&](known_capability each) { bits += set.has(each) ? 1u : 1000u; });
    CHECK(bits == 24);
    CHECK(set.announced().count() == 27);

    constexpr capability_set kept = set.keep();
    STATIC_REQUIRE(kept.has(known_capability::auth_plain));
    STATIC_REQUIRE(kept.appendlimit() == 257890u);
    STATIC_REQUIRE(kept.rights() == right_set("texk"));
    STATIC_REQUIRE_FALSE(kept.imapsieve().has_value());
    STATIC_REQUIRE(kept.unknown().empty());
    STATIC_REQUIRE(kept.announced().empty());
}

TEST_CASE("capabilities: nothing, little, and what is no number") {
    constexpr capability_set nothing;
    STATIC_REQUIRE(nothing.unknown().empty());
    STATIC_REQUIRE_FALSE(nothing.has(known_capability::imap4rev1));
    STATIC_REQUIRE(announced_by("* CAPABILITY\r\n").announced().empty());
    constexpr capability_set little = announced_by("* CAPABILITY IMAP4rev1 APPENDLIMIT IMAPSIEVE= RIGHTS= AUTH=\r\n");
    STATIC_REQUIRE(little.has(known_capability::appendlimit));
    STATIC_REQUIRE_FALSE(little.appendlimit().has_value());
    STATIC_REQUIRE(*little.imapsieve() == "");
    STATIC_REQUIRE(little.has(known_capability::rights));
    STATIC_REQUIRE(little.rights().empty());
    STATIC_REQUIRE(little.has(known_capability::auth));
    for (const char* const wrong : {"APPENDLIMIT=x", "APPENDLIMIT=4294967296", "APPENDLIMIT=1x", "APPENDLIMIT=-1", "APPENDLIMIT=99999999999999999999"}) {
        CAPTURE(wrong);
        capability_set set;
        CHECK(set.insert(wrong));
        CHECK(set.has(known_capability::appendlimit));
        CHECK_FALSE(set.appendlimit().has_value());
    }
    capability_set set;
    CHECK(set.insert("APPENDLIMIT=4294967295"));
    CHECK(set.appendlimit() == 4294967295u);
    for (const char* const other : {"IDLES", "ID=", "LITERAL", "IMAP4rev3", "MESSAGELIMIT", "SAVELIMITS=1", "QUOTA=RES-", "=", "X"}) {
        CAPTURE(other);
        CHECK_FALSE(set.insert(other));
        CHECK_FALSE(known(other).has_value());
    }
}

TEST_CASE("capabilities: those that others stand for") {
    constexpr capability_set rev2 = announced_by("* CAPABILITY IMAP4rev2\r\n");
    for (const known_capability each :
         {known_capability::namespace_, known_capability::unselect, known_capability::uidplus, known_capability::esearch,
          known_capability::searchres, known_capability::enable, known_capability::idle, known_capability::sasl_ir,
          known_capability::list_extended, known_capability::list_status, known_capability::move,
          known_capability::literal_minus, known_capability::status_size}) {
        CAPTURE(name(each));
        CHECK(rev2.supports(each));
        CHECK_FALSE(rev2.has(each));
    }
    CHECK_FALSE(rev2.supports(known_capability::binary));
    CHECK_FALSE(rev2.supports(known_capability::special_use));
    CHECK_FALSE(rev2.supports(known_capability::literal_plus));
    constexpr capability_set set = announced_by("* CAPABILITY IMAP4rev1 QRESYNC METADATA UTF8=ONLY I18NLEVEL=2\r\n");
    CHECK(set.supports(known_capability::condstore));
    CHECK(set.supports(known_capability::metadata_server));
    CHECK(set.supports(known_capability::utf8_accept));
    CHECK(set.supports(known_capability::i18nlevel_1));
    CHECK(set.supports(known_capability::qresync));
    CHECK_FALSE(set.supports(known_capability::idle));
}

TEST_CASE("capabilities: how to write to the server") {
    constexpr auto how = [](std::string_view capabilities, std::string_view enabled = "* ENABLED\r\n") {
        return write_options_for(announced_by(capabilities),
                                 capability_set(parse_response(enabled)->as<data::enabled>()->capabilities));
    };
    constexpr write_options plain = how("* CAPABILITY IMAP4rev1 UTF8=ACCEPT\r\n");
    STATIC_REQUIRE_FALSE(plain.utf8);
    STATIC_REQUIRE_FALSE(plain.literal_plus);
    STATIC_REQUIRE_FALSE(plain.literal_minus);
    STATIC_REQUIRE_FALSE(plain.binary);
    STATIC_REQUIRE_FALSE(plain.detached);
    STATIC_REQUIRE_FALSE(plain.redact);
    constexpr write_options plus = how("* CAPABILITY IMAP4rev1 LITERAL+ BINARY\r\n", "* ENABLED utf8=accept\r\n");
    STATIC_REQUIRE(plus.literal_plus);
    STATIC_REQUIRE(plus.binary);
    STATIC_REQUIRE(plus.utf8);
    constexpr write_options minus = how("* CAPABILITY IMAP4rev1 LITERAL-\r\n");
    STATIC_REQUIRE_FALSE(minus.literal_plus);
    STATIC_REQUIRE(minus.literal_minus);
    constexpr write_options rev2 = how("* CAPABILITY IMAP4rev1 IMAP4rev2\r\n", "* ENABLED IMAP4rev2\r\n");
    STATIC_REQUIRE(rev2.literal_minus);
    STATIC_REQUIRE_FALSE(rev2.literal_plus);
    STATIC_REQUIRE(rev2.utf8);
    STATIC_REQUIRE_FALSE(rev2.binary);
}

TEST_CASE("capabilities: every one of the registry has an enumerator") {
    std::size_t rows = 0;
    std::size_t others = 0;
    const std::string registry = test::read_file(IMAPWIRE_TEST_DATA "/registry.tsv");
    for (const std::string& row : test::detail::split(registry, '\n')) {
        const auto column = test::detail::split(row, '\t');
        if (column.size() != test::detail::column_count) continue;
        std::string word = column[1];
        if (column[0] == "auth-mechanism")
            word.insert(0, "AUTH=");
        else if (column[0] != "capability")
            continue;
        ++rows;
        CAPTURE(word);
        const auto which = known(capability(std::string_view(word)));
        if (column[1].find(' ') != std::string::npos) {
            ++others;  // "unknown atom with ="
            CHECK_FALSE(which.has_value());
            continue;
        }
        REQUIRE(which.has_value());
        const std::string_view spelled = name(*which);
        CHECK(std::string_view(word).starts_with(spelled));
        if (!spelled.ends_with('=') && *which != known_capability::appendlimit) CHECK(word == spelled);
        if (column[0] == "auth-mechanism") CHECK(spelled != "AUTH=");
        const std::string bytes = test::detail::octets(column[0] == "capability" ? column[5] : "* CAPABILITY " + word);
        const auto read = parse_response(bytes);
        REQUIRE(read);
        const auto response = read->as<data::capability>();
        CHECK(capability_set(response->capabilities).has(*which));
        CHECK(capability_set(response->capabilities).unknown().empty());
    }
    CHECK(rows > 120);
    CHECK(others == 1);

    for (std::size_t i = 0; i != static_cast<std::size_t>(known_capability::count_); ++i) {
        const auto each = static_cast<known_capability>(i);
        CAPTURE(name(each));
        CHECK(known(capability(name(each))) == each);
    }
}
