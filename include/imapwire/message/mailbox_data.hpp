// The untagged responses FLAGS, EXISTS, RECENT and EXPUNGE (RFC 9051, 7.3 to 7.5 and 9; RFC 3501, 9).
#ifndef IMAPWIRE_MESSAGE_MAILBOX_DATA_HPP
#define IMAPWIRE_MESSAGE_MAILBOX_DATA_HPP

#include <imapwire/grammar/list_of.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/token/flag.hpp>
#include <imapwire/token/number.hpp>

namespace imapwire::data {

/// number SP "EXISTS"
struct exists {
    imapwire::number number;
    using grammar = sequence<&exists::number, "EXISTS">;
};

/// number SP "RECENT"      RFC 3501, 9
struct recent {
    imapwire::number number;
    using grammar = sequence<&recent::number, "RECENT">;
};

/// nz-number SP "EXPUNGE"
struct expunge {
    nz_number number;
    using grammar = sequence<&expunge::number, "EXPUNGE">;
};

/// "FLAGS" SP flag-list
struct flags {
    list_of<flag> flag_list{};
    using grammar = sequence<"FLAGS", &flags::flag_list>;
};

}  // namespace imapwire::data

#endif
