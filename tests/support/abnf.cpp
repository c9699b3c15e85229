#include "support/abnf.hpp"

#include <algorithm>
#include <cctype>
#include <iterator>
#include <regex>
#include <stdexcept>

namespace test::abnf {

namespace {

using form = element::form;

constexpr std::size_t most_depth = 14;
constexpr std::size_t most_rules = 80;

char lower(char c) { return static_cast<char>(std::tolower(static_cast<unsigned char>(c))); }

std::string lower(std::string_view text) {
    std::string made(text);
    for (char& c : made) c = lower(c);
    return made;
}

std::size_t index_of(char c) { return static_cast<unsigned char>(c); }

/// Those of an atom.
bool is_name_octet(char c) {
    return c > ' ' && c <= '~' && std::string_view("(){%*\"\\]").find(c) == std::string_view::npos;
}

/// Reads the right side of one rule.
class parser {
public:
    parser(std::string_view name, std::string_view text) : name_(name), left_(text) {}

    element whole() {
        element made = alternatives();
        if (!left_.empty()) fail("can't be read");
        return made;
    }

private:
    [[noreturn]] void fail(const std::string& why) const {
        throw std::runtime_error("the rule " + std::string(name_) + " " + why + " at \"" +
                                 std::string(left_.substr(0, 30)) + "\"");
    }

    void skip_spaces() {
        while (left_.starts_with(' ')) left_.remove_prefix(1);
    }
    bool takes(char c) {
        skip_spaces();
        if (!left_.starts_with(c)) return false;
        left_.remove_prefix(1);
        return true;
    }
    bool has_digit() const { return !left_.empty() && std::isdigit(static_cast<unsigned char>(left_.front())) != 0; }

    std::string_view up_to(char c) {
        const std::size_t end = left_.find(c);
        if (end == left_.npos) fail(std::string("has no ") + c);
        const std::string_view made = left_.substr(0, end);
        left_.remove_prefix(end + 1);
        return made;
    }

    std::size_t number(int base = 10) {
        std::size_t size = 0;
        const std::size_t value = std::stoul(std::string(left_.substr(0, 8)), &size, base);
        left_.remove_prefix(size);
        return value;
    }

    element alternatives() {
        element made{form::alternatives};
        do made.parts.push_back(sequence());
        while (takes('/'));
        if (made.parts.size() == 1) return made.parts.front();
        made.made.resize(made.parts.size());
        return made;
    }

    element sequence() {
        element made{form::sequence};
        for (skip_spaces(); !left_.empty() && left_.front() != '/' && left_.front() != ')' && left_.front() != ']';
             skip_spaces())
            made.parts.push_back(repetition());
        if (made.parts.empty()) fail("has nothing");
        if (made.parts.size() == 1) return made.parts.front();
        return made;
    }

    element repetition() {
        if (!has_digit() && left_.front() != '*') return single();
        element made{form::repetition};
        made.least = has_digit() ? number() : 0;
        made.most = made.least;
        if (left_.starts_with('*')) {
            left_.remove_prefix(1);
            made.most = has_digit() ? number() : any_number;
        }
        made.parts.push_back(single());
        made.made.resize(3);
        return made;
    }

    element single() {
        if (takes('(')) {
            element made = alternatives();
            if (!takes(')')) fail("has no )");
            return made;
        }
        if (takes('[')) {
            element made{form::repetition};
            made.most = 1;
            made.parts.push_back(alternatives());
            made.made.resize(3);
            if (!takes(']')) fail("has no ]");
            return made;
        }
        if (takes('"')) return {form::word, {}, 0, 0, std::string(up_to('"'))};
        if (takes('<')) return {form::octet, {}, 0, 0, std::string(up_to('>'))};
        if (left_.starts_with("%x")) {
            left_.remove_prefix(2);
            element made{form::octet};
            const std::size_t low = number(16);
            std::size_t high = low;
            if (left_.starts_with('-')) {
                left_.remove_prefix(1);
                high = number(16);
            }
            for (std::size_t octet = low; octet <= high; ++octet) made.octets.set(octet);
            return made;
        }
        element made{form::reference};
        while (!left_.empty() &&
               (std::isalnum(static_cast<unsigned char>(left_.front())) != 0 || left_.front() == '-')) {
            made.text += left_.front();
            left_.remove_prefix(1);
        }
        if (made.text.empty()) fail("can't be read");
        return made;
    }

    std::string_view name_;
    std::string_view left_;
};

/// The names that an element begins with. One that ends in "=" is a part of one.
void collect_names(const element& of, std::set<std::string>& to, int depth = 0) {
    if (depth > 8) return;
    if (of.is == form::word && of.text.size() > 1 && !of.text.ends_with('=') &&
        std::isalpha(static_cast<unsigned char>(of.text.front())) != 0)
        to.insert(name_at(lower(of.text)));
    if (of.is == form::reference) collect_names(of.to->body, to, depth + 1);
    for (const element& part : of.parts) {
        collect_names(part, to, depth + 1);
        if (of.is == form::sequence && !part.may_be_empty) break;
    }
}

/// The octets that an element of single octets is made of.
std::bitset<256> octets_of(const element& of) {
    if (of.is == form::octet) return of.octets;
    if (of.is == form::reference) return octets_of(of.to->body);
    if (of.is == form::word && of.text.size() == 1) return std::bitset<256>().set(index_of(of.text.front()));
    if (of.is != form::alternatives) throw std::runtime_error("no class of octets: " + of.text);
    std::bitset<256> all;
    for (const element& part : of.parts) all |= octets_of(part);
    return all;
}

/// Whether all sentences of an element are one octet, which may be any out of a set.
bool is_one_octet(const element& of) {
    switch (of.is) {
        case form::octet: return true;
        case form::word: return of.text.size() == 1;
        case form::reference: return of.to->body.is_one_octet && of.to->conditions.empty();
        case form::alternatives:
            return std::all_of(of.parts.begin(), of.parts.end(), [](const element& part) { return part.is_one_octet; });
        default: return false;
    }
}

bool update(element& of) {
    const auto [first, may_be_empty, height] = std::tuple(of.first, of.may_be_empty, of.height);
    of.is_one_octet = is_one_octet(of);
    switch (of.is) {
        case form::word:
            of.may_be_empty = of.text.empty();
            if (!of.text.empty()) {
                of.first.set(index_of(lower(of.text.front())));
                of.first.set(static_cast<std::size_t>(std::toupper(static_cast<unsigned char>(of.text.front()))));
            }
            of.height = 0;
            break;
        case form::octet:
            of.first = of.octets;
            of.height = 0;
            break;
        case form::reference:
            of.first = of.to->body.first;
            of.may_be_empty = of.to->body.may_be_empty;
            if (of.to->body.height != any_number) of.height = of.to->body.height + 1;
            break;
        case form::repetition:
            of.first = of.parts[0].first;
            of.may_be_empty = of.least == 0 || of.parts[0].may_be_empty;
            of.height = of.least == 0 ? 0 : of.parts[0].height;
            break;
        case form::alternatives:
            for (const element& part : of.parts) {
                of.first |= part.first;
                of.may_be_empty = of.may_be_empty || part.may_be_empty;
                of.height = std::min(of.height, part.height);
            }
            break;
        case form::sequence: {
            of.may_be_empty = true;
            of.height = 0;
            for (const element& part : of.parts) {
                if (of.may_be_empty) of.first |= part.first;
                of.may_be_empty = of.may_be_empty && part.may_be_empty;
                of.height = std::max(of.height, part.height);
            }
            break;
        }
    }
    return std::tuple(of.first, of.may_be_empty, of.height) != std::tie(first, may_be_empty, height);
}

/// `abnf` without the comment at its end, which is put into `comment`, and without the document behind that.
std::string without_comments(const std::string& abnf, std::string& comment) {
    static const std::regex document(R"(\s*; (?:RFC \d+.*|no RFC)$)");
    std::string made = std::regex_replace(abnf, document, "");
    bool in_quotes = false;
    for (std::size_t at = 0; at != made.size(); ++at) {
        if (made[at] == '"') in_quotes = !in_quotes;
        if (made[at] != ';' || in_quotes) continue;
        const std::size_t text = made.find_first_not_of(' ', at + 1);
        comment = text == made.npos ? "" : made.substr(text);
        made.erase(at);
        break;
    }
    made.erase(made.find_last_not_of(' ') + 1);
    return made;
}

void list_never_made(const element& of, std::string& to) {
    for (std::size_t i = 0; i != of.made.size(); ++i) {
        const bool possible = of.is == form::alternatives || (i >= std::min<std::size_t>(of.least, 2) && i <= of.most);
        if (!possible || of.made[i] != 0 || (of.is == form::repetition && of.least == of.most)) continue;
        to += of.is == form::alternatives ? "alternative " : "count ";
        to += std::to_string(i) + " of " + (of.is == form::alternatives ? of.parts[i].text : of.parts[0].text) + '\n';
    }
    for (const element& part : of.parts) list_never_made(part, to);
}

}  // namespace

void for_each_element(element& of, const std::function<void(element&)>& f) {
    for (element& part : of.parts) for_each_element(part, f);
    f(of);
}

std::string name_at(std::string_view left) {
    std::string made;
    while (made.size() != left.size() && is_name_octet(left[made.size()])) made += lower(left[made.size()]);
    return made;
}

std::string abnf_of_page(std::string_view page) {
    constexpr std::string_view opens = "```abnf\n", closes = "```\n";
    std::string made;
    for (std::size_t begin = page.find(opens); begin != page.npos; begin = page.find(opens, begin)) {
        begin += opens.size();
        const std::size_t end = page.find(closes, begin);
        made += page.substr(begin, end - begin);
        begin = end;
    }
    return made;
}

void allow_any_order(rule& of) {
    element& whole = of.body;
    // What stands between the parentheses: the first unit without an option around it, and one option for each of the
    // others.
    const auto option = [](const element& part) { return part.is == form::repetition && part.most == 1; };
    const auto behind = std::find_if(whole.parts.begin(), whole.parts.end(), option);
    if (whole.parts.size() < 3 || behind == whole.parts.end())
        throw std::runtime_error(of.name + " has nothing to come in any order");
    const element open = whole.parts.front(), close = whole.parts.back();
    std::vector<element> units{{form::sequence, {whole.parts.begin() + 1, behind}}};
    const element space = behind->parts[0].parts.front();
    for (auto part = behind; part != whole.parts.end() - 1; ++part)
        units.push_back({form::sequence, {part->parts[0].parts.begin() + 1, part->parts[0].parts.end()}});
    element orders{form::alternatives};
    for (std::size_t chosen = 0; chosen != std::size_t{1} << (units.size() - 1); ++chosen) {
        std::vector<std::size_t> order{0};
        for (std::size_t i = 1; i != units.size(); ++i)
            if ((chosen >> (i - 1) & 1) != 0) order.push_back(i);
        do {
            element one{form::sequence};
            for (const std::size_t i : order) {
                if (!one.parts.empty()) one.parts.push_back(space);
                one.parts.push_back(units[i]);
            }
            orders.parts.push_back(one);
        } while (std::next_permutation(order.begin(), order.end()));
    }
    orders.made.resize(orders.parts.size());
    whole = {form::sequence, {open, orders, close}};
}

void grammar::add(std::string_view text, const comments& known) {
    std::vector<std::string> all;
    for (std::size_t begin = 0, end = 0; begin < text.size(); begin = end + 1) {
        end = std::min(text.find('\n', begin), text.size());
        const std::string_view line = text.substr(begin, end - begin);
        if (line.starts_with(' ') && !all.empty())
            all.back() += line.substr(line.find_first_not_of(' ') - 1);
        else if (!line.empty())
            all.emplace_back(line);
    }
    for (const std::string& line : all) {
        const std::size_t equals = line.find(" = ");
        if (equals == line.npos) throw std::runtime_error("no rule: " + line);
        std::string comment;
        const std::string body = without_comments(line.substr(equals + 3), comment);
        rule made{line.substr(0, equals)};
        made.body = parser(made.name, body).whole();
        if (!comment.empty()) {
            const auto meaning = known.find(comment);
            if (meaning == known.end())
                throw std::runtime_error("what does this mean, in " + made.name + ": " + comment);
            meaning->second(made);
        }
        if (!rules_.emplace(lower(made.name), made).second) throw std::runtime_error(made.name + " has two rules");
    }
}

void grammar::resolve() {
    std::string missing;
    for (auto& entry : rules_) {
        rule& one = entry.second;
        for_each_element(one.body, [&](element& part) {
            if (part.is != form::reference) return;
            if (has(part.text))
                part.to = &at(part.text);
            else
                missing += " " + part.text + " in " + one.name;
        });
    }
    if (!missing.empty()) throw std::runtime_error("no rule for" + missing);
    // "any X except a, b and c"
    static const std::regex prose(R"(any ([\w-]+) except (.*))"), excepted(R"x("([^"]*)"|([\w-]+))x");
    bool prose_left = true;
    for (int round = 0; round != 4 && prose_left; ++round) {
        prose_left = false;
        for (auto& entry : rules_) {
            rule& one = entry.second;
            for_each_element(one.body, [&](element& part) {
                if (part.is != form::octet || part.text.empty()) return;
                std::smatch found;
                if (!std::regex_match(part.text, found, prose))
                    throw std::runtime_error(one.name + " can't be read: " + part.text);
                part.octets = octets_of(at(found[1].str()).body);
                at(found[1].str()).is_in_prose = true;
                const std::string list = found[2];
                for (std::sregex_iterator i(list.begin(), list.end(), excepted), end; i != end; ++i) {
                    if ((*i)[2] == "and") continue;
                    if ((*i)[1].matched) {
                        part.octets.reset(index_of((*i)[1].str().at(0)));
                    } else {
                        part.octets &= ~octets_of(at((*i)[2].str()).body);
                        at((*i)[2].str()).is_in_prose = true;
                    }
                }
                prose_left = true;
            });
        }
    }
    for (bool changed = true; changed;) {
        changed = false;
        for (auto& entry : rules_)
            for_each_element(entry.second.body, [&](element& part) { changed = update(part) || changed; });
    }
    for (auto& entry : rules_) {
        rule& one = entry.second;
        if (one.body.height == any_number) throw std::runtime_error(one.name + " has no end");
        for_each_element(one.body, [&](element& part) {
            if (part.is != form::alternatives) return;
            for (const element& alternative : part.parts) {
                std::set<std::string> names;
                // What begins with any name may be a word that is an alternative of its own, too: that is no other
                // sentence.
                if (alternative.is != form::word) collect_names(alternative, names);
                part.open.push_back(names.empty());
                part.names.merge(names);
            }
        });
    }
}

bool grammar::has(std::string_view name) const { return rules_.contains(lower(name)); }

rule& grammar::at(std::string_view name) {
    const auto found = rules_.find(lower(name));
    if (found == rules_.end()) throw std::runtime_error("no rule for " + std::string(name));
    return found->second;
}

std::string grammar::never_made(const rule& of) {
    std::string made;
    const bool never = std::all_of(of.body.made.begin(), of.body.made.end(),
                                   [](std::size_t count) { return count == 0; });
    if (!of.maker && !(of.is_in_prose && never)) list_never_made(of.body, made);
    return made;
}

std::string maker::make(const rule& of, const circumstances& when, bool& made) {
    when_ = when;
    depth_ = 0;
    rules_ = 0;
    std::string sentence;
    made = put(of, sentence);
    return made ? sentence : std::string();
}

bool maker::is_deep() const { return depth_ >= most_depth || rules_ >= most_rules; }

bool maker::put(const rule& of, std::string& to) {
    const bool in_text = when_.in_text;
    when_.in_text = in_text || of.is_in_text;
    ++depth_;
    ++rules_;
    bool done = false;
    for (int attempt = 0; attempt != 20 && !done; ++attempt) {
        std::string made;
        if (of.maker)
            made = of.maker(random_, when_);
        else if (!put(of.body, made))
            continue;
        done = std::all_of(of.conditions.begin(), of.conditions.end(),
                           [&](const condition& one) { return one(made, when_) == verdict::yes; });
        if (done) to += made;
    }
    --depth_;
    when_.in_text = in_text;
    return done;
}

bool maker::put_alternative(const element& of, std::string& to) {
    for (int attempt = 0; attempt != 20; ++attempt) {
        std::size_t chosen = below(of.parts.size());
        const auto least = std::min_element(of.made.begin(), of.made.end());
        const bool is_never = *least == 0 && depth_ < 2 * most_depth;
        if (attempt == 0 && (is_deep() ? is_never : below(2) == 0)) {
            chosen = static_cast<std::size_t>(least - of.made.begin());
        } else if (is_deep()) {
            for (std::size_t i = 0; i != of.parts.size(); ++i)
                if (of.parts[i].height < of.parts[chosen].height) chosen = i;
            if (attempt > 10) chosen = below(of.parts.size());
        }
        std::string made;
        if (!put(of.parts[chosen], made)) continue;
        // A name that has an alternative of its own stands for that.
        if (of.open[chosen] && of.names.contains(name_at(made))) continue;
        ++of.made[chosen];
        to += made;
        return true;
    }
    return false;
}

namespace {

/// Whether every alternative and every count within an element has been made.
bool is_made(const element& of) {
    std::string never;
    if (of.is != form::reference) list_never_made(of, never);
    return never.empty();
}

}  // namespace

bool maker::put_repetition(const element& of, std::string& to) {
    std::size_t count = of.least;
    if (of.most > of.least) {
        const std::size_t more = std::min<std::size_t>(of.most - of.least, below(8) == 0 ? 9 : 2);
        count += is_deep() ? 0 : below(more + 1);
        for (std::size_t other = std::min<std::size_t>(of.least, 2); other <= std::min<std::size_t>(of.most, 2);
             ++other)
            if (of.made[other] == 0 && depth_ < 2 * most_depth) count = std::max(other, of.least);
    }
    if (count == 0 && of.most != 0 && depth_ < 2 * most_depth && !is_made(of.parts[0])) count = 1;
    std::string made;
    for (std::size_t i = 0; i != count; ++i) {
        std::string one;
        if (put(of.parts[0], one)) {
            made += one;
            continue;
        }
        if (of.least != 0 || i != 0) return false;
        count = 0;  // what can't be made here may be left out
        break;
    }
    ++of.made[std::min<std::size_t>(count, 2)];
    to += made;
    return true;
}

bool maker::put(const element& of, std::string& to) {
    switch (of.is) {
        case form::alternatives: return put_alternative(of, to);
        case form::repetition: return put_repetition(of, to);
        case form::reference: return put(*of.to, to);
        case form::sequence:
            return std::all_of(of.parts.begin(), of.parts.end(), [&](const element& part) { return put(part, to); });
        case form::word: {
            const std::size_t way = below(4);
            for (const char c : of.text)
                to += way == 0 || (way == 1 && below(2) == 0) ? lower(c)
                      : way == 2 ? static_cast<char>(std::toupper(static_cast<unsigned char>(c)))
                                 : c;
            return true;
        }
        case form::octet: {
            std::size_t octet = below(256);
            while (!of.octets.test(octet)) octet = below(256);
            to += static_cast<char>(octet);
            return true;
        }
    }
    return false;
}

verdict recognizer::recognize(const rule& of, std::string_view octets, const circumstances& when) {
    octets_ = octets;
    when_ = when;
    undecided_ = false;
    for (auto& known : known_) known.clear();
    const places& ends = match(of, 0);
    if (undecided_) return verdict::undecided;
    return !ends.empty() && ends.back() == octets.size() ? verdict::yes : verdict::no;
}

namespace {

void add_places(std::vector<std::uint32_t>& to, const std::vector<std::uint32_t>& more) {
    if (to.empty() || more.empty() || to.back() < more.front()) {
        to.insert(to.end(), more.begin(), more.end());
        return;
    }
    std::vector<std::uint32_t> all;
    all.reserve(to.size() + more.size());
    std::set_union(to.begin(), to.end(), more.begin(), more.end(), std::back_inserter(all));
    to.swap(all);
}

}  // namespace

void recognizer::match(const element& of, std::uint32_t at, places& ends) {
    ends.clear();
    if (!of.may_be_empty && (at == octets_.size() || !of.first.test(index_of(octets_[at])))) return;
    if (of.is_one_octet) {
        ends.push_back(at + 1);
        return;
    }
    switch (of.is) {
        case form::octet: return;
        case form::word: {
            const std::string_view there = octets_.substr(at, of.text.size());
            if (std::equal(there.begin(), there.end(), of.text.begin(), of.text.end(),
                           [](char a, char b) { return lower(a) == lower(b); }))
                ends.push_back(at + static_cast<std::uint32_t>(of.text.size()));
            return;
        }
        case form::reference: ends = match(*of.to, at); return;
        case form::repetition: return match_repetition(of, at, ends);
        case form::sequence: return match_sequence(of.parts, at, ends);
        case form::alternatives: {
            const bool named = !of.names.empty() && of.names.contains(name_at(octets_.substr(at)));
            for (std::size_t i = 0; i != of.parts.size(); ++i) {
                if (named && of.open[i] != 0) continue;
                places more;
                match(of.parts[i], at, more);
                add_places(ends, more);
            }
        }
    }
}

void recognizer::match_sequence(const std::vector<element>& parts, std::uint32_t at, places& ends) {
    places here{at};
    for (const element& part : parts) {
        places next, more;
        for (const std::uint32_t from : here) {
            match(part, from, more);
            add_places(next, more);
        }
        here = std::move(next);
        if (here.empty()) break;
    }
    ends = std::move(here);
}

void recognizer::match_repetition(const element& of, std::uint32_t at, places& ends) {
    if (of.parts[0].is_one_octet) {
        std::uint32_t end = at;
        for (std::size_t count = 0;; ++count, ++end) {
            if (count >= of.least) ends.push_back(end);
            if (count == of.most || end == octets_.size() || !of.parts[0].first.test(index_of(octets_[end]))) return;
        }
    }
    places here{at};
    if (of.least == 0) ends.push_back(at);
    for (std::size_t count = 1; count <= of.most && !here.empty(); ++count) {
        places next, more;
        for (const std::uint32_t from : here) {
            match(of.parts[0], from, more);
            add_places(next, more);
        }
        // Places that were reached before lead nowhere else, once the least number has been met.
        if (count > of.least)
            std::erase_if(next,
                          [&](std::uint32_t place) { return std::binary_search(ends.begin(), ends.end(), place); });
        if (count >= of.least) add_places(ends, next);
        here = std::move(next);
    }
}

const recognizer::places& recognizer::match(const rule& of, std::uint32_t at) {
    const bool in_text = when_.in_text;
    when_.in_text = in_text || of.is_in_text;
    auto& known = known_[when_.in_text ? 1 : 0][&of];
    const auto found = std::find_if(known.begin(), known.end(), [&](const auto& one) { return one.first == at; });
    if (found != known.end()) {
        when_.in_text = in_text;
        return found->second;
    }
    places ends;
    match(of.body, at, ends);
    for (const condition& one : of.conditions) {
        std::erase_if(ends, [&](std::uint32_t end) {
            const verdict said = one(octets_.substr(at, end - at), when_);
            undecided_ = undecided_ || said == verdict::undecided;
            return said == verdict::no;
        });
    }
    when_.in_text = in_text;
    auto& now = known_[in_text || of.is_in_text ? 1 : 0][&of];
    now.emplace_back(at, std::move(ends));
    return now.back().second;
}

}  // namespace test::abnf
