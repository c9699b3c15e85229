// The grammar that docs/grammar.md holds, with the tokens that it takes from elsewhere and with what ABNF can't say.
#ifndef IMAPWIRE_TESTS_SUPPORT_IMAP_ABNF_HPP
#define IMAPWIRE_TESTS_SUPPORT_IMAP_ABNF_HPP

#include "support/abnf.hpp"

#include <string_view>

namespace test {

/// Throws if the page can't be understood: a rule that is no ABNF, a name that has no rule or two, an unknown comment.
abnf::grammar imap_grammar(std::string_view page);

}  // namespace test

#endif
