// Usage: coverage PROJECT-FOLDER [--check]
// Writes docs/coverage.md: for each row of tests/data/registry.tsv the type that carries it. With --check it writes
// nothing, and fails if the file is not what it would write.
#include "support/generated.hpp"
#include "support/registry.hpp"

#include <imapwire/grammar/inspect.hpp>
#include <imapwire/imapwire.hpp>

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace {

/// A visitor (grammar/inspect.hpp) that notes the types that it meets.
struct types_met : imapwire::silent_visitor {
    std::vector<std::string> names;

    template <class T>
    void meets() {
        if constexpr (!imapwire::detail::is_list<T> && !imapwire::detail::is_nested<T> && !imapwire::detail::is_optional<T>) {
            std::string name(imapwire::qualified_name<T>);
            if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
        }
    }
};

template <class Message>
std::vector<std::string> types_in(const imapwire::result<Message>& read, std::size_t size) {
    if (!read || read->size() != size || read->unparsed_count() != 0) return {};
    types_met met;
    imapwire::inspect(*read, met);
    return met.names;
}

std::vector<std::string> types_in(const test::example& row) {
    const imapwire::options how{.utf8 = row.utf8};
    switch (row.through) {
        case test::entry_point::response: return types_in(imapwire::parse_response(row.bytes, how), row.bytes.size());
        case test::entry_point::greeting: return types_in(imapwire::parse_greeting(row.bytes, how), row.bytes.size());
        case test::entry_point::command: return types_in(imapwire::parse_command(row.bytes, how), row.bytes.size());
        case test::entry_point::client_line: return types_in(imapwire::parse_client_line(row.bytes, how), row.bytes.size());
    }
    return {};
}

/// What is spoken without being registered, and is tested by rows of its own; and what stands for more than one item.
constexpr std::string_view not_registered[] = {
    "command::bboard", "command::uid_esearch", "fetched::cid", "fetched::digest_sha1", "fetched::rfc822_filesize",
    "fetched::x_mailbox", "fetched::x_real_uid", "fetched::x_savedate", "list_of", "search::x_savedon", "search::x_savedsince",
    "status::x_guid", "unparsed"};

/// The closed lists of what there is. But for the above, each type in them is met in the message of a row.
template <class... Ts>
void add_names(imapwire::types<Ts...>, std::vector<std::string>& names) {
    (names.emplace_back(imapwire::qualified_name<Ts>), ...);
}

std::vector<std::string> listed() {
    std::vector<std::string> names;
    add_names(imapwire::response_alternatives{}, names);
    add_names(imapwire::command_alternatives{}, names);
    add_names(imapwire::fetch_att::alternatives{}, names);
    add_names(imapwire::msg_att::alternatives{}, names);
    add_names(imapwire::resp_text_code::alternatives{}, names);
    add_names(imapwire::search_key::alternatives{}, names);
    add_names(imapwire::search_return_opt::alternatives{}, names);
    add_names(imapwire::search_return_data::alternatives{}, names);
    add_names(imapwire::sort_key::alternatives{}, names);
    add_names(imapwire::status_att::alternatives{}, names);
    add_names(imapwire::status_att_val::alternatives{}, names);
    add_names(imapwire::mbox_list_extended_item::alternatives{}, names);
    std::erase_if(names, [](const std::string& name) {
        return std::find(std::begin(not_registered), std::end(not_registered), name) != std::end(not_registered);
    });
    return names;
}

/// Where the rows of a kind are to be found in a message: the namespaces, as in "code::", or types that carry them. Rows
/// of other kinds are whole messages.
struct place {
    std::string_view kind;
    std::vector<std::string_view> types;
};

const place places[] = {
    {"acl-identifier", {"identifier"}},
    {"acl-right", {"mod_rights", "rights"}},
    {"append-data", {"append_data_ext", "catenate", "append_data"}},
    {"append-ext", {"append_ext"}},
    {"auth-mechanism", {"capability"}},
    {"authenticate-form", {"initial_resp"}},
    {"body", {"body_type_mpart", "body_type_msg", "body_type_text", "body_type_basic"}},
    {"capability", {"capability"}},
    {"compress-alg", {"compress_algorithm"}},
    {"create-param", {"create_with::", "tagged_ext_param", "command::create"}},
    {"enable-arg", {"capability"}},
    {"envelope", {"envelope"}},
    {"esearch-correlator", {"search_correlator"}},
    {"esearch-data", {"esearch::"}},
    {"esearch-source", {"filter::", "esearch_source_opts"}},
    {"extension-point", {"tagged_ext_comp", "tagged_ext_val", "option_extension"}},
    {"fetch-att", {"fetch::"}},
    {"fetch-macro", {"fetch::"}},
    {"fetch-modifier", {"fetch_with::", "tagged_ext_param"}},
    {"flag", {"flag_perm", "flag"}},
    {"id-field", {"id_param"}},
    {"imap-url", {"code_url", "imap_url_string"}},
    {"keyword", {"flag_perm", "flag_keyword", "flag"}},
    {"list-attr", {"mbx_list_flag"}},
    {"list-ext-item", {"listed::"}},
    {"list-form", {"mbox_or_pat"}},
    {"list-return-opt", {"list_return::", "option_extension", "list_return_opts"}},
    {"list-select-opt", {"list_select::", "option_extension", "list_select_opts"}},
    {"metadata-entry", {"entry"}},
    {"metadata-option", {"metadata_option::", "tagged_ext_param"}},
    {"msg-att", {"fetched::"}},
    {"quota-resource", {"resource_name"}},
    {"rename-param", {"tagged_ext_param"}},
    {"resp-code", {"code::"}},
    {"search-arg", {"search_charset"}},
    {"search-key", {"search::", "sequence_set"}},
    {"search-return-opt", {"search_return::", "search_return_opts"}},
    {"section", {"section_binary", "section"}},
    {"select-param", {"select_with::", "tagged_ext_param"}},
    {"sequence-set", {"sequence_set"}},
    {"sort-key", {"sort_by::", "sort_criterion"}},
    {"status-att", {"asked::", "atom"}},
    {"status-att-val", {"status::"}},
    {"store-att", {"store::"}},
    {"store-modifier", {"store_with::", "tagged_ext_param"}},
    {"thread-alg", {"thread_by::", "atom"}},
    {"uid-set", {"uid_set"}},
    {"urlauth-access", {"imap_url_string"}},
    {"urlfetch-param", {"url_fetch::", "atom"}},
};

/// How the name of a row would be spelled as a type: "HEADER.FIELDS (a)" as header_fields__a_.
std::string as_type(std::string name) {
    for (char& c : name) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? c : '_';
    return name;
}

/// The type among those that were met in the row's message that is what the row is about: the one that has its name, or
/// else the first that is in the right place.
std::string carrier(const test::example& row, const std::vector<std::string>& met) {
    const auto* where = std::find_if(std::begin(places), std::end(places), [&](const place& p) { return p.kind == row.kind; });
    if (where == std::end(places)) return met.front();
    const std::string wanted = as_type(row.name);
    std::string best;
    std::size_t longest = 0;
    for (const std::string_view type : where->types) {
        for (const std::string& name : met) {
            const bool in_namespace = type.ends_with(':') && name.starts_with(type);
            if (!in_namespace && name != type) continue;
            if (best.empty()) best = name;
            const std::string unqualified = in_namespace ? name.substr(type.size()) : name;
            if (unqualified.size() > longest && wanted.starts_with(unqualified)) {
                best = name;
                longest = unqualified.size();
            }
        }
    }
    return best.empty() ? met.front() : best;
}

std::string cell(std::string_view text) {
    std::string made;
    for (const char c : text) {
        if (c == '|' || c == '\\' || c == '*' || c == '_' || c == '<' || c == '[') made += '\\';
        made += c;
    }
    return made;
}

std::string with_thousands(std::size_t number) {
    std::string made = std::to_string(number);
    for (std::size_t i = made.size(); i > 3; i -= 3) made.insert(i - 3, ",");
    return made;
}

struct section {
    std::string kind;
    std::string rows;
    std::size_t all = 0;
    std::size_t typed = 0;
};

/// Also takes the listed types that it meets out of `unmet`.
std::string page(const std::vector<test::example>& rows, std::vector<std::string>& unmet) {
    std::vector<section> sections;
    std::size_t typed = 0;
    for (const test::example& row : rows) {
        auto found = std::find_if(sections.begin(), sections.end(), [&](const section& s) { return s.kind == row.kind; });
        if (found == sections.end()) found = sections.insert(sections.end(), section{row.kind, {}, 0, 0});
        const std::vector<std::string> met = types_in(row);
        std::erase_if(unmet, [&](const std::string& name) { return std::find(met.begin(), met.end(), name) != met.end(); });
        std::string type = "not yet";
        if (!met.empty()) {
            const std::string of = carrier(row, met);
            type = '`' + of + '`';
            if (of != met.front()) type.append(" in `").append(met.front()) += '`';
            ++found->typed;
            ++typed;
        }
        ++found->all;
        found->rows.append("| ").append(cell(row.name)).append(" | ").append(cell(row.rfc)).append(" | ").append(type) += " |\n";
    }
    std::string made = "# What is covered\n\n"
                       "Every command, response, response code and item of the RFCs in force, as `tests/data/registry.tsv` lists them with an\n"
                       "example each, and the C++ type that carries it when the example is parsed strictly with nothing left unparsed. Made by\n"
                       "`tests/tools/coverage.cpp` from the same rows as the tests; a test checks that it is current.\n\n";
    made += with_thousands(typed) + " of " + with_thousands(rows.size()) + " rows are typed.\n\n| kind | rows | typed |\n|---|---|---|\n";
    for (const section& s : sections)
        made += "| [" + s.kind + "](#" + s.kind + ") | " + std::to_string(s.all) + " | " + std::to_string(s.typed) + " |\n";
    for (const section& s : sections) made += "\n## " + s.kind + "\n\n| name | RFC | type |\n|---|---|---|\n" + s.rows;
    return made;
}

}  // namespace

int main(int argc, char** argv) {
    const bool check = argc == 3 && std::string_view(argv[2]) == "--check";
    if (argc != 2 && !check) {
        std::cerr << "usage: coverage PROJECT-FOLDER [--check]\n";
        return 2;
    }
    const std::filesystem::path project = argv[1];
    const std::vector<test::example> rows = test::examples(test::text_of(project / "tests/data/registry.tsv"));
    std::vector<std::string> unmet = listed();
    const std::string made = page(rows, unmet);
    for (const std::string& name : unmet) std::cerr << "no row of tests/data/registry.tsv has the type " << name << '\n';
    return test::keep_current(project / "docs/coverage.md", made, check, "coverage") && !rows.empty() && unmet.empty() ? 0 : 1;
}
