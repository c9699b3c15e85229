// INPROGRESS: how far the server has come with a command that takes long (RFC 9585).
#ifndef IMAPWIRE_EXTENSION_RFC9585_INPROGRESS_HPP
#define IMAPWIRE_EXTENSION_RFC9585_INPROGRESS_HPP

#include <imapwire/core/maybe.hpp>
#include <imapwire/grammar/optional.hpp>
#include <imapwire/grammar/or_nil.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/token/number.hpp>
#include <imapwire/token/quoted.hpp>

namespace imapwire {

/// "(" (quoted-tag / nil) SP (number / nil) SP (number / nil) ")"
/// example: ("A001" 454 1000)
struct inprogress_state {
    or_nil<quoted> tag;       ///< of the command; NIL: of one that the client has not sent, or does not matter
    or_nil<number> progress;  ///< NIL: unknown
    or_nil<number> goal;      ///< what progress is going to reach; NIL: unknown
    using grammar = parens<&inprogress_state::tag, &inprogress_state::progress, &inprogress_state::goal>;
};

namespace code {

/// "INPROGRESS" [SP "(" (quoted-tag / nil) SP (number / nil) SP (number / nil) ")"]
/// example: INPROGRESS ("A001" 175 NIL)
struct inprogress {
    maybe<inprogress_state> state{};
    using grammar = sequence<"INPROGRESS", &inprogress::state>;
};

}  // namespace code

}  // namespace imapwire

#endif
