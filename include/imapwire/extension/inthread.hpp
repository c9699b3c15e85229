// SEARCH=INTHREAD: searching for whole threads (draft-ietf-morg-inthread; Dovecot).
#ifndef IMAPWIRE_EXTENSION_INTHREAD_HPP
#define IMAPWIRE_EXTENSION_INTHREAD_HPP

#include <imapwire/extension/rfc5256_sort.hpp>
#include <imapwire/grammar/nested.hpp>
#include <imapwire/grammar/sequence.hpp>

namespace imapwire::search {

/// "INTHREAD" SP thread-alg SP search-key: the messages of all threads in which a message matches the key
/// example: INTHREAD REFS SUBJECT hi
struct inthread {
    thread_alg algorithm;
    nested<search_key> key;
    using grammar = sequence<"INTHREAD", &inthread::algorithm, &inthread::key>;
};

}  // namespace imapwire::search

#endif
