// imapwire: the IMAP wire format. Everything but what a program has to ask for: owned.hpp, print.hpp,
// codec/imap_url_write.hpp, extension/capability_set.hpp and extension/rfc5788_keywords.hpp.
#ifndef IMAPWIRE_IMAPWIRE_HPP
#define IMAPWIRE_IMAPWIRE_HPP

#include <imapwire/client_line.hpp>
#include <imapwire/codec/base64.hpp>
#include <imapwire/codec/utf7.hpp>
#include <imapwire/core/utf8.hpp>
#include <imapwire/command.hpp>
#include <imapwire/literals.hpp>
#include <imapwire/message/body_walk.hpp>
#include <imapwire/response.hpp>
#include <imapwire/stream/command_tags.hpp>
#include <imapwire/stream/framer.hpp>
#include <imapwire/stream/segments.hpp>

#endif
