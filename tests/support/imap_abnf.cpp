#include "support/imap_abnf.hpp"

#include <imapwire/core/characters.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <random>
#include <string>
#include <string_view>

namespace test {

namespace {

using abnf::circumstances;
using abnf::rule;
using abnf::verdict;

// What the page does not define: the core rules of RFC 5234, B.1; UTF-8 as in RFC 3629, 4; and of RFC 9051, 9 the
// tokens.
constexpr std::string_view tokens = R"abnf(
ALPHA = %x41-5A / %x61-7A
CHAR = %x01-7F
CRLF = %x0D %x0A
CTL = %x00-1F / %x7F
DIGIT = %x30-39
DQUOTE = %x22
OCTET = %x00-FF
SP = %x20

CHAR8 = %x01-FF
MINUS = "-"
digit-nz = %x31-39
nil = "NIL"
uniqueid = nz-number

quoted-specials = DQUOTE / "\"
atom-specials = "(" / ")" / "{" / SP / CTL / "%" / "*" / quoted-specials / "]"
ATOM-CHAR = <any CHAR except atom-specials>
ASTRING-CHAR = ATOM-CHAR / "]"
list-char = ATOM-CHAR / "%" / "*" / "]"
TEXT-CHAR = <any CHAR except CR and LF>
CR = %x0D
LF = %x0A
QUOTED-CHAR = <any TEXT-CHAR except quoted-specials> / "\" quoted-specials / UTF8-2 / UTF8-3 / UTF8-4
UTF8-tail = %x80-BF
UTF8-2 = %xC2-DF UTF8-tail
UTF8-3 = %xE0 %xA0-BF UTF8-tail / %xE1-EC 2UTF8-tail / %xED %x80-9F UTF8-tail / %xEE-EF 2UTF8-tail
UTF8-4 = %xF0 %x90-BF 2UTF8-tail / %xF1-F3 3UTF8-tail / %xF4 %x80-8F 2UTF8-tail

base64-char = ALPHA / DIGIT / "+" / "/"
base64-terminal = 2base64-char "==" / 3base64-char "="

date-text = date-day "-" date-month "-" date-year
date-day = 1*2DIGIT
date-day-fixed = SP DIGIT / 2DIGIT
date-month = "Jan" / "Feb" / "Mar" / "Apr" / "May" / "Jun" / "Jul" / "Aug" / "Sep" / "Oct" / "Nov" / "Dec"
date-year = 4DIGIT
time = 2DIGIT ":" 2DIGIT ":" 2DIGIT
zone = ("+" / "-") 4DIGIT

flag-extension = "\" atom
flag-list = "(" [flag *(SP flag)] ")"
mbx-list-oflag = "\Noinferiors" / "\HasChildren" / "\HasNoChildren" / "\Subscribed" / "\Remote" / flag-extension
mbx-list-sflag = "\NonExistent" / "\Noselect" / "\Marked" / "\Unmarked"

section-spec = section-msgtext / section-part ["." section-text]
section-part = nz-number *("." nz-number)
section-msgtext = "HEADER" / "HEADER.FIELDS" [".NOT"] SP header-list / "TEXT"
section-text = section-msgtext / "MIME"
header-list = "(" astring *(SP astring) ")"
)abnf";

// RFC 4288, 4.2, and what is told apart by more than ABNF.
constexpr std::string_view more_tokens = R"abnf(
type-name = reg-name
subtype-name = reg-name
reg-name = 1*127(ALPHA / DIGIT / "!" / "#" / "$" / "&" / "." / "+" / "-" / "^" / "_")

text-without-code = (<any TEXT-CHAR except "["> / UTF8-2 / UTF8-3 / UTF8-4) text
append-ext-without-data = append-ext
body-type-other = body-type-basic
entries-without-options = entry / "(" entry-without-label *(SP entry) ")"
entry-without-label = entry
search-return-data-without-uid = search-return-data
list-select-base-opt = list-select-opt
list-select-independent-opt = list-select-opt
)abnf";

verdict said(bool holds) { return holds ? verdict::yes : verdict::no; }

/// The number that digits spell, if it is one of 64 bits.
std::optional<std::uint64_t> value_of(std::string_view digits) {
    std::uint64_t value = 0;
    if (std::from_chars(digits.data(), digits.data() + digits.size(), value).ec != std::errc{}) return std::nullopt;
    return value;
}

struct range {
    std::string_view name;
    std::uint64_t least;
    std::uint64_t most;
    bool may_begin_with_zeros;
    std::size_t most_digits = 24;
};

// "n unsigned bits" is a comment in RFC 9051, 9; so is what is between 1 and 100 in RFC 6203, 6.
constexpr range ranges[] = {
    {"number", 0, 0xffffffffU, true}, {"nz-number", 1, 0xffffffffU, false},
    {"nz-number-or-zero", 1, 0xffffffffU, false},
    {"number64", 0, INT64_MAX, true}, {"nz-number64", 1, INT64_MAX, false},
    {"mod-sequence-value", 1, INT64_MAX, true}, {"mod-sequence-value-or-zero", 1, INT64_MAX, true},
    {"x-gm-id", 0, UINT64_MAX, true}, {"score", 1, 100, true, 3},
};

/// Numbers of all sizes, those at the ends more often. Zeros before them where those may stand, too.
std::string digits_in(const range& of, std::mt19937& random) {
    const auto any = [&] { return std::uint64_t{random()} << 32 | random(); };
    std::uint64_t value = 0;
    switch (random() % 4) {
        case 0: value = of.least + random() % 3; break;
        case 1: value = of.most - random() % 3; break;
        case 2: value = any() >> random() % 64; break;
        default: value = random() % 100; break;
    }
    if (value < of.least || value > of.most) value = of.least;
    std::string made = std::to_string(value);
    if (of.may_begin_with_zeros && random() % 8 == 0) made.insert(0, random() % 4 + 1, '0');
    return made.size() > of.most_digits ? "1" : made;
}

/// A literal announces how many octets follow; a "+" in it is for clients (RFC 7888, 4); it ends a line, so there is
/// none in the text of a status response.
verdict is_whole_literal(std::string_view literal, const circumstances& when) {
    const std::size_t open = literal.find('{'), close = literal.find('}');
    std::string_view digits = literal.substr(open + 1, close - open - 1);
    const bool plus = digits.ends_with('+');
    if (plus) digits.remove_suffix(1);
    if (when.in_text || (plus && when.from == imapwire::side::server)) return verdict::no;
    return said(value_of(digits) == literal.size() - (close + 3));
}

std::string any_literal(std::string_view before, bool nul, std::mt19937& random, const circumstances& when) {
    std::string octets(random() % 5 == 0 ? random() % 40 : random() % 4, '\0');
    for (char& octet : octets) do
            octet = random() % 4 == 0 ? "\r\n\"{}()\\ "[random() % 9] : static_cast<char>(random());
        while (octet == '\0' && !nul);
    std::string made(before);
    made.append("{").append(random() % 8 == 0 ? random() % 3 : 0, '0').append(std::to_string(octets.size()));
    if (when.from == imapwire::side::client && random() % 2 == 0) made += '+';
    return made.append("}\r\n").append(octets);
}

/// The octets that an astring stands for, escapes as they are.
std::string_view content_of(std::string_view astring) {
    if (astring.starts_with('"')) return astring.substr(1, astring.size() - 2);
    if (astring.starts_with('{')) return astring.substr(astring.find('\n') + 1);
    return astring;
}

bool are_rights(std::string_view rights) {
    return std::all_of(rights.begin(), rights.end(),
                       [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); });
}

bool is_path(std::string_view astring, char least, char most) {
    const std::string_view path = content_of(astring);
    return std::all_of(path.begin(), path.end(),
                       [&](char c) { return c >= least && c <= most && c != '*' && c != '%'; });
}

/// A string in any of its spellings.
std::string spelled(const std::string& octets, std::mt19937& random, const circumstances& when) {
    const std::size_t way = random() % 3;
    if (way == 0 && !octets.empty()) return octets;
    if (way == 1 && !when.in_text) return "{" + std::to_string(octets.size()) + "}\r\n" + octets;
    return '"' + octets + '"';
}

std::string any_rights(std::string made, std::mt19937& random, const circumstances& when) {
    for (std::size_t left = random() % 6; left != 0; --left) made += "lrswipkxtea0129"[random() % 15];
    return spelled(made, random, when);
}

/// Whether octets begin with a word in either case.
bool begins_with(std::string_view octets, std::string_view word) {
    return octets.size() >= word.size() && std::equal(word.begin(), word.end(), octets.begin(), [](char a, char b) {
               return imapwire::to_upper(a) == imapwire::to_upper(b);
           });
}

/// Bits of the last digit that belong to no octet should be zero (RFC 4648, 3.5): whether they must be is not asked
/// here.
verdict is_canonical_base64(std::string_view octets, const circumstances&) {
    constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const std::size_t padding = octets.size() - std::min(octets.size(), octets.find_last_not_of('=') + 1);
    if (padding == 0 || padding > 2) return verdict::yes;
    const std::size_t last = digits.find(octets[octets.size() - padding - 1]);
    return last % (padding == 1 ? 4 : 16) == 0 ? verdict::yes : verdict::undecided;
}

/// Turns [code] [text] into code [text] / [text-without-code].
void keep_brackets_for_codes(rule& of) {
    using abnf::element;
    element with_code = of.body, without_code = of.body;
    const auto is_option = [](const element& part) { return part.is == element::form::repetition; };
    const auto code = std::find_if(with_code.parts.begin(), with_code.parts.end(), is_option);
    code->least = 1;
    without_code.parts.erase(without_code.parts.begin() + (code - with_code.parts.begin()));
    without_code.parts.back().parts[0].text = "text-without-code";
    of.body = {element::form::alternatives, {with_code, without_code}};
    of.body.made.resize(2);
}

/// Turns [SP "UID"] *(SP data) into SP "UID" *(SP data) / [SP data-without-uid *(SP data)].
void keep_uid_out_of_data(rule& of) {
    using abnf::element;
    element data = of.body.parts.back(), with_uid = of.body.parts[of.body.parts.size() - 2];
    with_uid.least = 1;
    element first = data;
    first.parts[0].parts.back().text = "search-return-data-without-uid";
    first.parts[0].parts.push_back(data);
    first.most = 1;
    element either{element::form::alternatives, {{element::form::sequence, {with_uid, data}}, first}};
    either.made.resize(2);
    of.body.parts.resize(of.body.parts.size() - 2);
    of.body.parts.push_back(either);
}

/// Turns mailbox [options] entries into mailbox options entries / mailbox entries-without-options.
void keep_labels_for_options(rule& of) {
    using abnf::element;
    element& alternatives = of.body.parts.back();
    element with_options = alternatives.parts.back(), without_options = with_options;
    with_options.parts[1].least = 1;
    without_options.parts.erase(without_options.parts.begin() + 1);
    without_options.parts.back().text = "entries-without-options";
    alternatives.parts.pop_back();
    alternatives.parts.insert(alternatives.parts.end(), {with_options, without_options});
    alternatives.made.resize(alternatives.parts.size());
}

/// Makes references to one rule in another refer to a third.
std::function<void(rule&)> renaming(std::string_view from, std::string_view to) {
    return [from, to](rule& of) {
        abnf::for_each_element(of.body, [&](abnf::element& part) {
            if (part.text == from) part.text = to;
        });
    };
}

std::function<void(rule&)> requiring(bool (*test)(std::string_view octets)) {
    return [test](rule& of) {
        of.conditions.push_back([test](std::string_view octets, const circumstances&) { return said(test(octets)); });
    };
}

/// What the comments on the page mean.
const abnf::grammar::comments meanings{
    {"in any order", &abnf::allow_any_order},
    {"without a code, text does not begin with \"[\"", &keep_brackets_for_codes},
    {"no append-ext begins as append-data", renaming("append-ext", "append-ext-without-data")},
    {"no body-type-basic begins as another one", renaming("body-type-basic", "body-type-other")},
    {"no entries begin as options behind a mailbox", &keep_labels_for_options},
    {"UID is no data in that place", &keep_uid_out_of_data},
    {"of CHAR without \"*\" and \"%\"",
     requiring([](std::string_view astring) { return is_path(astring, '\x01', '\x7f'); })},
    {"of %x20-7E without \"*\" and \"%\"",
     requiring([](std::string_view astring) { return is_path(astring, ' ', '~'); })},
    {"of a-z and 0-9 only", requiring([](std::string_view astring) { return are_rights(content_of(astring)); })},
    {"of a-z and 0-9 only, behind an optional \"+\" or \"-\"", requiring([](std::string_view astring) {
         const std::string_view rights = content_of(astring);
         return are_rights(rights.starts_with('+') || rights.starts_with('-') ? rights.substr(1) : rights);
     })},
};

/// What sentences of a rule must meet beyond its ABNF, and how some are made that do; either may be missing.
struct addition {
    std::string_view name;
    verdict (*condition)(std::string_view octets, const circumstances& when);
    std::string (*maker)(std::mt19937& random, const circumstances& when) = nullptr;
};

constexpr std::string_view names_of_vendors[] = {"error=", "namespace", "throttled", "webalert"};

verdict is_agreed_upon(std::string_view, const circumstances& when) { return said(when.utf8); }

constexpr addition additions[] = {
    // A number of octets in the ABNF is a comment.
    {"literal", &is_whole_literal,
     [](std::mt19937& random, const circumstances& when) { return any_literal("", false, random, when); }},
    {"literal8", &is_whole_literal,
     [](std::mt19937& random, const circumstances& when) {
         return random() % 2 == 0 ? any_literal("", false, random, when) : any_literal("~", true, random, when);
     }},
    {"tilde-literal", &is_whole_literal,
     [](std::mt19937& random, const circumstances& when) { return any_literal("~", true, random, when); }},
    {"base64", &is_canonical_base64},
    // UTF-8 stands in quotes and in text once that has been agreed upon (RFC 9051, 5.1; RFC 9755, 3).
    {"UTF8-2", &is_agreed_upon},
    {"UTF8-3", &is_agreed_upon},
    {"UTF8-4", &is_agreed_upon},
    // Hardly any string that is made of all octets holds rights and nothing else.
    {"rights", nullptr, [](std::mt19937& random, const circumstances& when) { return any_rights("", random, when); }},
    {"mod-rights", nullptr,
     [](std::mt19937& random, const circumstances& when) {
         constexpr std::array signs{"", "+", "-"};
         return any_rights(signs[random() % 3], random, when);
     }},
    // "-1:-2" is a partial-range-last (RFC 9394, 4), where one can stand. It is a label by RFC 9051, too.
    {"tagged-ext-label",
     [](std::string_view label, const circumstances&) {
         const bool number = label.size() > 1 && label[0] == '-' && label[1] >= '0' && label[1] <= '9';
         return number ? verdict::undecided : verdict::yes;
     }},
    {"append-ext-without-data",
     [](std::string_view ext, const circumstances&) {
         const std::string name = abnf::name_at(ext);
         return said(name != "catenate" && name != "utf8");
     }},
    // What begins with the media type of another is that. As literals the same octets are a media-basic.
    {"body-type-other",
     [](std::string_view body, const circumstances&) {
         return said(!begins_with(body, "\"TEXT\" ") && !begins_with(body, "\"MESSAGE\" \"RFC822\" "));
     }},
    // Behind PREVIEW, what begins as a preview-mod is one (RFC 8970, 6); to the ABNF it could be a fetch-modifier, too.
    {"fetch-modifier",
     [](std::string_view modifier, const circumstances&) {
         const std::string name = abnf::name_at(modifier);
         return name == "fuzzy" || name == "lazy" ? verdict::undecided : verdict::yes;
     }},
    {"search-return-data-without-uid",
     [](std::string_view data, const circumstances&) { return said(abnf::name_at(data) != "uid"); }},
    // Whether codes of servers without an RFC are read as any other when they are not of their own form is not asked
    // here.
    {"code-other",
     [](std::string_view code, const circumstances&) {
         const std::string name = abnf::name_at(code);
         for (const std::string_view vendor : names_of_vendors)
             if (name.starts_with(vendor)) return verdict::undecided;
         return verdict::yes;
     }},
    {"entry-without-label",
     [](std::string_view entry, const circumstances&) {
         const char first = imapwire::to_upper(entry.front());
         return said(!(first >= 'A' && first <= 'Z') && first != '-' && first != '_' && first != '.');
     }},
    // RECURSIVEMATCH "MUST NOT occur as the only selection option (or only with REMOTE)" (RFC 5258, 3.1); and SPECIAL-USE is
    // as independent as REMOTE (RFC 6154, 6).
    {"list-select-base-opt",
     [](std::string_view option, const circumstances&) {
         const std::string name = abnf::name_at(option);
         return said(name != "recursivematch" && name != "remote" && name != "special-use");
     }},
    {"list-select-independent-opt",
     [](std::string_view option, const circumstances&) { return said(abnf::name_at(option) != "recursivematch"); }},
};

}  // namespace

abnf::grammar imap_grammar(std::string_view page) {
    abnf::grammar made;
    made.add(tokens);
    made.add(more_tokens);
    made.add(abnf::abnf_of_page(page), meanings);
    made.resolve();
    for (const range& of : ranges) {
        rule& ranged = made.at(of.name);
        ranged.conditions.push_back([&of](std::string_view digits, const circumstances&) {
            const std::optional<std::uint64_t> value = value_of(digits);
            return said(value && *value >= of.least && *value <= of.most);
        });
        ranged.maker = [&of](std::mt19937& random, const circumstances&) { return digits_in(of, random); };
    }
    for (const addition& one : additions) {
        rule& added_to = made.at(one.name);
        if (one.condition != nullptr) added_to.conditions.push_back(one.condition);
        if (one.maker != nullptr) added_to.maker = one.maker;
    }
    abnf::element& codes = made.at("resp-text-code").body;
    for (const abnf::element& code : codes.parts) made.at(code.text).is_in_text = true;
    for (const std::string_view vendor : names_of_vendors) codes.names.erase(std::string(vendor));
    return made;
}

}  // namespace test
