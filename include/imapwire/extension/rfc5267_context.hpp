// CONTEXT: searches whose result the server keeps up to date (RFC 5267; RFC 5465, 8).
#ifndef IMAPWIRE_EXTENSION_RFC5267_CONTEXT_HPP
#define IMAPWIRE_EXTENSION_RFC5267_CONTEXT_HPP

#include <imapwire/grammar/list_of.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/token/number.hpp>
#include <imapwire/token/quoted.hpp>
#include <imapwire/token/sequence_set.hpp>

#include <string_view>

namespace imapwire {

struct fetch_att;

namespace search_return {

/// modifier-context = "CONTEXT": the search will be used again
struct context { using grammar = sequence<"CONTEXT">; };

/// modifier-update = "UPDATE" [SP "(" fetch-att *(SP fetch-att) ")"]
/// Tell changes of the result. The attributes are those that NOTIFY wants of new messages (RFC 5465, 8): its ABNF has
/// no SP before them, its example has one. Both are read, and the SP is written.
/// example: UPDATE (UID FLAGS)
struct update {
    list_of<fetch_att, one_or_more> attributes{};  ///< empty: none are given
};

}  // namespace search_return

namespace detail {

/// All of it depends on T, because fetch-att is not known here yet.
template <class T>
struct update_rule : keyword_rule<T> {
    using attributes = decltype(T::attributes);

    template <class Out>
    static constexpr const char* read_rest(const char* at, input& in, Out& out) noexcept {
        if (*at == ' ' && at[1] == '(') ++at;
        if (*at != '(') return at;
        return read_member<&T::attributes>(at, in, out);
    }

    static constexpr void write(auto& out, const T& value) noexcept {
        out.put(grammar<T>::keyword);
        if (value.attributes.empty()) return;
        out.put(' ');
        imapwire::write(out, value.attributes);
    }

    template <class Generator>
    static void generate(Generator& g, T& value) noexcept {
        value = {};
        if (g.chance()) g.fill(value.attributes);
    }
};

}  // namespace detail

template <>
struct grammar<search_return::update> : detail::update_rule<search_return::update>, record<&search_return::update::attributes> {
    static constexpr std::string_view keyword = "UPDATE";
    static constexpr std::string_view abnf = "\"UPDATE\" [[SP] \"(\" fetch-att *(SP fetch-att) \")\"]";
};

/// context-position SP sequence-set: what comes to the result, or goes, at which place of it. Places count from 1; 0 is
/// for results in the order of the mailbox.
struct context_change {
    number context_position;
    sequence_set set;
    using grammar = sequence<&context_change::context_position, &context_change::set>;
};

namespace esearch {

/// ret-data-addto = "ADDTO" SP "(" context-position SP sequence-set *(SP context-position SP sequence-set) ")"
/// example: ADDTO (1 2731 1 2730)
struct addto {
    list_of<context_change, one_or_more> changes;
    using grammar = sequence<"ADDTO", &addto::changes>;
};

/// ret-data-removefrom = "REMOVEFROM" SP "(" context-position SP sequence-set *(SP context-position SP sequence-set) ")"
struct removefrom {
    list_of<context_change, one_or_more> changes;
    using grammar = sequence<"REMOVEFROM", &removefrom::changes>;
};

}  // namespace esearch

namespace command {

/// "CANCELUPDATE" 1*(SP quoted): the tags of searches with UPDATE
struct cancelupdate {
    list_of<quoted, some_after_space> tags;
    using grammar = sequence<"CANCELUPDATE", &cancelupdate::tags>;
};

}  // namespace command

namespace code {

/// "NOUPDATE" SP quoted: the tag of a search whose UPDATE is refused, or ends
struct noupdate {
    quoted tag;
    using grammar = sequence<"NOUPDATE", &noupdate::tag>;
};

}  // namespace code

}  // namespace imapwire

#endif
