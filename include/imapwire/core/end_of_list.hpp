// What end() gives.
#ifndef IMAPWIRE_CORE_END_OF_LIST_HPP
#define IMAPWIRE_CORE_END_OF_LIST_HPP

namespace imapwire {

/// What an iterator is compared with to find out whether it has come to the end of its list. std::default_sentinel_t
/// would take <iterator>, and with it the streams.
struct end_of_list {};

}  // namespace imapwire

#endif
