// The response codes of RFC 9051 and RFC 3501: what stands between "[" and "]" (RFC 9051, 7.1 and 9).
#ifndef IMAPWIRE_MESSAGE_RESP_TEXT_CODE_HPP
#define IMAPWIRE_MESSAGE_RESP_TEXT_CODE_HPP

#include <imapwire/core/maybe.hpp>
#include <imapwire/grammar/list_of.hpp>
#include <imapwire/grammar/optional.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/grammar/skip.hpp>
#include <imapwire/grammar/unparsed.hpp>
#include <imapwire/message/capability.hpp>
#include <imapwire/token/flag.hpp>
#include <imapwire/token/number.hpp>
#include <imapwire/token/quoted.hpp>
#include <imapwire/token/sequence_set.hpp>
#include <imapwire/token/string.hpp>
#include <imapwire/token/text.hpp>

#include <cstddef>
#include <string_view>

namespace imapwire {

/// charset = atom / quoted. It can't be a literal, unlike RFC 3501's: the text of a status never announces one.
struct charset : string {
    using string::string;
};

template <>
struct grammar<charset> : detail::atom_or_quoted<charset> {};

namespace code {

struct alert { using grammar = sequence<"ALERT">; };
struct alreadyexists { using grammar = sequence<"ALREADYEXISTS">; };
struct authenticationfailed { using grammar = sequence<"AUTHENTICATIONFAILED">; };
struct authorizationfailed { using grammar = sequence<"AUTHORIZATIONFAILED">; };
struct cannot { using grammar = sequence<"CANNOT">; };
struct clientbug { using grammar = sequence<"CLIENTBUG">; };
struct closed { using grammar = sequence<"CLOSED">; };
struct contactadmin { using grammar = sequence<"CONTACTADMIN">; };
struct corruption { using grammar = sequence<"CORRUPTION">; };
struct expired { using grammar = sequence<"EXPIRED">; };
struct expungeissued { using grammar = sequence<"EXPUNGEISSUED">; };
struct haschildren { using grammar = sequence<"HASCHILDREN">; };
struct inuse { using grammar = sequence<"INUSE">; };
struct limit { using grammar = sequence<"LIMIT">; };
struct nonexistent { using grammar = sequence<"NONEXISTENT">; };
struct noperm { using grammar = sequence<"NOPERM">; };
struct notsaved { using grammar = sequence<"NOTSAVED">; };
struct overquota { using grammar = sequence<"OVERQUOTA">; };
struct parse { using grammar = sequence<"PARSE">; };
struct privacyrequired { using grammar = sequence<"PRIVACYREQUIRED">; };
struct read_only { using grammar = sequence<"READ-ONLY">; };
struct read_write { using grammar = sequence<"READ-WRITE">; };
struct serverbug { using grammar = sequence<"SERVERBUG">; };
struct trycreate { using grammar = sequence<"TRYCREATE">; };
struct uidnotsticky { using grammar = sequence<"UIDNOTSTICKY">; };
struct unavailable { using grammar = sequence<"UNAVAILABLE">; };
struct unknown_cte { using grammar = sequence<"UNKNOWN-CTE">; };

/// resp-code-apnd = "APPENDUID" SP nz-number SP append-uid
/// MULTIAPPEND makes a set of the append-uid (RFC 4315, 4).
struct appenduid {
    nz_number_or_zero uidvalidity;
    uid_set uids;
    using grammar = sequence<"APPENDUID", &appenduid::uidvalidity, &appenduid::uids>;
};

/// "BADCHARSET" [SP "(" charset *(SP charset) ")"]
struct badcharset {
    maybe<list_of<charset, one_or_more>> charsets{};
    using grammar = sequence<"BADCHARSET", &badcharset::charsets>;
};

/// capability-data
struct capability {
    list_of<imapwire::capability, each_after_space> capabilities{};
    using grammar = sequence<"CAPABILITY", &capability::capabilities>;
};

/// resp-code-copy = "COPYUID" SP nz-number SP uid-set SP uid-set
struct copyuid {
    nz_number_or_zero uidvalidity;
    uid_set source;
    uid_set destination;
    using grammar = sequence<"COPYUID", &copyuid::uidvalidity, &copyuid::source, &copyuid::destination>;
};

/// "PERMANENTFLAGS" SP "(" [flag-perm *(SP flag-perm)] ")"
struct permanentflags {
    list_of<flag_perm> flags{};
    using grammar = sequence<"PERMANENTFLAGS", &permanentflags::flags>;
};

/// "UIDNEXT" SP nz-number
struct uidnext {
    nz_number_or_zero uid;
    using grammar = sequence<"UIDNEXT", &uidnext::uid>;
};

/// "UIDVALIDITY" SP nz-number
struct uidvalidity {
    nz_number_or_zero value;
    using grammar = sequence<"UIDVALIDITY", &uidvalidity::value>;
};

/// "UNSEEN" SP nz-number      RFC 3501, 9
struct unseen {
    nz_number_or_zero number;
    using grammar = sequence<"UNSEEN", &unseen::number>;
};

/// atom [SP 1*<any TEXT-CHAR except "]">]: a code that this library has no type for. The sum's as<T>() reads it as a type of
/// the user's own.
struct other {
    atom name;
    text data;  ///< empty if there is none
    foreign content{};
};

}  // namespace code

template <>
struct grammar<code::other> : record<&code::other::name, &code::other::data> {
    static constexpr std::string_view abnf =
        "atom [SP 1*(<any TEXT-CHAR except \"]\"> / UTF8-2 / UTF8-3 / UTF8-4)]";

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        [[maybe_unused]] const char* const start = at;
        atom name;
        at = imapwire::read<atom>(at, in, name);
        if (at == nullptr) return nullptr;
        text data;
        if (*at == ' ') {
            const char* const begin = ++at;
            while (*at != ']' && *at != '\r' && *at != '\n') {
                at = is(*at, character::text) ? at + 1 : detail::read_unusual(at, in);
                if (at == nullptr) return nullptr;
            }
            if (at == begin) return in.fail(at, errc::expected_text);
            // Whoever reads it may well do so by recursion.
            if (!in.trusted && !nests_within_limit(begin, at, in)) return nullptr;
            string_reader::set(data, begin, static_cast<std::size_t>(at - begin), spelling::atom);
        }
        if constexpr (building<Out>) out = {name, data, foreign(start, at, in)};
        return at;
    }

    static constexpr void write(auto& out, const code::other& value) noexcept {
        imapwire::write(out, value.name);
        if (value.data.empty()) return;
        if (value.data.raw().find(']') != std::string_view::npos) return out.fail(errc::unrepresentable, "other");
        out.put(' ');
        imapwire::write(out, value.data);
    }

    static constexpr bool starts(const char* at) noexcept { return is(*at, character::atom); }

    template <class Generator>
    static void generate(Generator& g, code::other& value) noexcept {
        value = {"X-GENERATED", {}};
        if (g.chance()) value.data = text(g.word(character::atom));
    }
};

}  // namespace imapwire

#endif
