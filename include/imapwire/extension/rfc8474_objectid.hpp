// OBJECTID: identifiers of mailboxes, messages and threads that last (RFC 8474), and the draft OBJECTID+ that is to
// replace it (draft-ietf-mailmaint-imap-objectid-bis).
#ifndef IMAPWIRE_EXTENSION_RFC8474_OBJECTID_HPP
#define IMAPWIRE_EXTENSION_RFC8474_OBJECTID_HPP

#include <imapwire/core/maybe.hpp>
#include <imapwire/grammar/in_parens.hpp>
#include <imapwire/grammar/list_of.hpp>
#include <imapwire/grammar/optional.hpp>
#include <imapwire/grammar/or_nil.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/token/string.hpp>
#include <imapwire/token/tagged_ext.hpp>

#include <cstddef>
#include <string_view>

namespace imapwire {

/// objectid = 1*255(ALPHA / DIGIT / "_" / "-"). Case matters. It borrows the message, or the caller's bytes.
struct objectid : string {
    using string::string;
};

template <>
struct grammar<objectid> : detail::plain_run<objectid> {
private:
    using run = detail::plain_run<objectid>;

public:
    static constexpr std::string_view abnf = "1*255(ALPHA / DIGIT / \"_\" / \"-\")";
    static constexpr std::size_t longest = 255;

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        const char* const end = run::read(at, in, out);
        if (end != nullptr && static_cast<std::size_t>(end - at) > longest) [[unlikely]]
            return in.fail(at + longest, errc::bad_character);
        return end;
    }

    static constexpr void write(auto& out, const objectid& value) noexcept {
        if (value.size() > longest) return out.fail(errc::unrepresentable, "objectid");
        run::write(out, value);
    }

    static constexpr bool starts(const char* at) noexcept { return is(*at, character::keyword) && *at != '.' && *at != '/'; }

    template <class Generator>
    static void generate(Generator& g, objectid& value) noexcept {
        constexpr const char* samples[] = {"M6d99ac3275bb4e", "F2212ea87-6097-4256-9d51-71338625", "_", "0"};
        value = samples[g.below(4)];
    }
};

/// label SP objectid: one of the identifiers in a compound item of OBJECTID+. The draft knows the labels ACCOUNTID,
/// MAILBOXID, EMAILID and THREADID.
struct labelled_objectid {
    tagged_ext_label label;
    objectid id;
    using grammar = sequence<&labelled_objectid::label, &labelled_objectid::id>;
};

/// "(" label SP objectid *(SP label SP objectid) ")"
using compound_objectid = list_of<labelled_objectid, one_or_more>;

namespace select_with {

/// "OBJECTID" [SP compound-objectid]: asks for the identifiers of the mailbox, or expects them      OBJECTID+
/// example: OBJECTID (MAILBOXID F29d0a2 ACCOUNTID u1)
struct objectid {
    maybe<compound_objectid> ids{};
    using grammar = sequence<"OBJECTID", &objectid::ids>;
};

}  // namespace select_with

namespace fetch {

struct emailid { using grammar = sequence<"EMAILID">; };
struct threadid { using grammar = sequence<"THREADID">; };
struct objectid { using grammar = sequence<"OBJECTID">; };  ///< OBJECTID+

}  // namespace fetch

namespace fetched {

/// fetch-emailid-resp = "EMAILID" SP "(" objectid ")"
struct emailid {
    in_parens<imapwire::objectid> id;
    using grammar = sequence<"EMAILID", &emailid::id>;
};

/// fetch-threadid-resp = "THREADID" SP ("(" objectid ")" / nil)
struct threadid {
    or_nil<in_parens<imapwire::objectid>> id;
    using grammar = sequence<"THREADID", &threadid::id>;
};

/// "OBJECTID" SP compound-objectid      OBJECTID+
/// example: OBJECTID (EMAILID M6d99 THREADID T64b4)
struct objectid {
    compound_objectid ids;
    using grammar = sequence<"OBJECTID", &objectid::ids>;
};

}  // namespace fetched

namespace search {

/// "EMAILID" SP objectid
struct emailid { imapwire::objectid id; using grammar = sequence<"EMAILID", &emailid::id>; };
/// "THREADID" SP objectid
struct threadid { imapwire::objectid id; using grammar = sequence<"THREADID", &threadid::id>; };

}  // namespace search

namespace asked {

struct mailboxid { using grammar = sequence<"MAILBOXID">; };
struct objectid { using grammar = sequence<"OBJECTID">; };  ///< OBJECTID+

}  // namespace asked

namespace status {

/// "MAILBOXID" SP "(" objectid ")"
struct mailboxid {
    in_parens<imapwire::objectid> id;
    using grammar = sequence<"MAILBOXID", &mailboxid::id>;
};

/// "OBJECTID" SP compound-objectid      OBJECTID+
struct objectid {
    compound_objectid ids;
    using grammar = sequence<"OBJECTID", &objectid::ids>;
};

}  // namespace status

namespace code {

/// "MAILBOXID" SP "(" objectid ")": the identifier of the mailbox that was created or selected
struct mailboxid {
    in_parens<imapwire::objectid> id;
    using grammar = sequence<"MAILBOXID", &mailboxid::id>;
};

/// "OBJECTID" SP compound-objectid      OBJECTID+
struct objectid {
    compound_objectid ids;
    using grammar = sequence<"OBJECTID", &objectid::ids>;
};

}  // namespace code

}  // namespace imapwire

#endif
