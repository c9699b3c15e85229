// imapwire: the IMAP wire format. Everything but the opt-in headers owned.hpp and print.hpp.
#ifndef IMAPWIRE_IMAPWIRE_HPP
#define IMAPWIRE_IMAPWIRE_HPP

#include <imapwire/command.hpp>
#include <imapwire/response.hpp>

#endif
