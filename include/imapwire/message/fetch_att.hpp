// fetch-att: what a FETCH command asks for (RFC 9051, 6.4.5 and 9; RFC 3501, 9).
#ifndef IMAPWIRE_MESSAGE_FETCH_ATT_HPP
#define IMAPWIRE_MESSAGE_FETCH_ATT_HPP

#include <imapwire/core/maybe.hpp>
#include <imapwire/grammar/optional.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/message/section.hpp>

#include <string_view>

namespace imapwire::fetch {

/// "ALL": the macro for (FLAGS INTERNALDATE RFC822.SIZE ENVELOPE)
struct all { using grammar = sequence<"ALL">; };
/// "FAST": the macro for (FLAGS INTERNALDATE RFC822.SIZE)
struct fast { using grammar = sequence<"FAST">; };
/// "FULL": the macro for (FLAGS INTERNALDATE RFC822.SIZE ENVELOPE BODY)
struct full { using grammar = sequence<"FULL">; };

// The alternatives of fetch-att, named after the word that each begins with.

struct body { using grammar = sequence<"BODY">; };  ///< the structure, without extension data
struct bodystructure { using grammar = sequence<"BODYSTRUCTURE">; };
struct envelope { using grammar = sequence<"ENVELOPE">; };
struct flags { using grammar = sequence<"FLAGS">; };
struct internaldate { using grammar = sequence<"INTERNALDATE">; };
struct rfc822 { using grammar = sequence<"RFC822">; };                ///< RFC 3501
struct rfc822_header { using grammar = sequence<"RFC822.HEADER">; };  ///< RFC 3501
struct rfc822_size { using grammar = sequence<"RFC822.SIZE">; };
struct rfc822_text { using grammar = sequence<"RFC822.TEXT">; };      ///< RFC 3501
struct uid { using grammar = sequence<"UID">; };

/// "BODY" section [partial]: sets the \Seen flag
/// example: BODY[1.HEADER.FIELDS (DATE FROM)]<0.1000>
struct body_section {
    imapwire::section section;
    maybe<imapwire::partial> partial{};
};

/// "BODY.PEEK" section [partial]: leaves the flags alone
struct body_peek {
    imapwire::section section;
    maybe<imapwire::partial> partial{};
};

/// "BINARY" section-binary [partial]
struct binary {
    section_binary section;
    maybe<imapwire::partial> partial{};
};

/// "BINARY.PEEK" section-binary [partial]
struct binary_peek {
    section_binary section;
    maybe<imapwire::partial> partial{};
};

/// "BINARY.SIZE" section-binary
struct binary_size {
    section_binary section;
};

}  // namespace imapwire::fetch

namespace imapwire {

namespace detail {

/// keyword section [partial], all without spaces. The word in the table has the bracket with it.
template <class T>
struct section_att : keyword_rule<T> {
    /// `at` is behind the bracket.
    template <class Out>
    static constexpr const char* read_rest(const char* at, input& in, Out& out) noexcept {
        at = read_member<&T::section>(at - 1, in, out);
        if constexpr (requires { &T::partial; }) {
            if (at == nullptr || *at != '<') return at;
            return read_present<&T::partial>(at, in, out);
        } else {
            return at;
        }
    }

    static constexpr void write(auto& out, const T& value) noexcept {
        std::string_view word = grammar<T>::keyword;
        word.remove_suffix(1);
        out.put(word);
        imapwire::write(out, value.section);
        if constexpr (requires { &T::partial; })
            if (value.partial) imapwire::write(out, *value.partial);
    }

    template <class Generator>
    static void generate(Generator& g, T& value) noexcept {
        value = {};
        g.fill(value.section);
        if constexpr (requires { &T::partial; })
            if (g.chance()) g.fill(value.partial.emplace());
    }
};

}  // namespace detail

template <>
struct grammar<fetch::body_section> : detail::section_att<fetch::body_section>,
                                      record<&fetch::body_section::section, &fetch::body_section::partial> {
    static constexpr std::string_view keyword = "BODY[";
    static constexpr std::string_view abnf = "\"BODY\" section [partial]";
};

template <>
struct grammar<fetch::body_peek> : detail::section_att<fetch::body_peek>,
                                   record<&fetch::body_peek::section, &fetch::body_peek::partial> {
    static constexpr std::string_view keyword = "BODY.PEEK[";
    static constexpr std::string_view abnf = "\"BODY.PEEK\" section [partial]";
};

template <>
struct grammar<fetch::binary> : detail::section_att<fetch::binary>,
                                record<&fetch::binary::section, &fetch::binary::partial> {
    static constexpr std::string_view keyword = "BINARY[";
    static constexpr std::string_view abnf = "\"BINARY\" section-binary [partial]";
};

template <>
struct grammar<fetch::binary_peek> : detail::section_att<fetch::binary_peek>,
                                     record<&fetch::binary_peek::section, &fetch::binary_peek::partial> {
    static constexpr std::string_view keyword = "BINARY.PEEK[";
    static constexpr std::string_view abnf = "\"BINARY.PEEK\" section-binary [partial]";
};

template <>
struct grammar<fetch::binary_size> : detail::section_att<fetch::binary_size>, record<&fetch::binary_size::section> {
    static constexpr std::string_view keyword = "BINARY.SIZE[";
    static constexpr std::string_view abnf = "\"BINARY.SIZE\" section-binary";
};

}  // namespace imapwire

#endif
