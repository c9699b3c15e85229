// Evaluating SEARCH.
#ifndef IMAP_SERVER_SEARCH_HPP
#define IMAP_SERVER_SEARCH_HPP

#include "mail.hpp"
#include "mime.hpp"

#include <imapwire/imapwire.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>

namespace imap_server {

/// One message of the selected mailbox, and whether it meets search keys.
class search_candidate {
public:
    /// `last` and `last_uid` are what "*" stands for.
    search_candidate(const message& of, std::uint32_t number, std::uint32_t last, std::uint32_t last_uid)
        : message_(of), number_(number), last_(last), last_uid_(last_uid), entity_(entity::parse(*of.bytes, 0)) {}

    bool meets(const imapwire::search_key& key) { return key.visit(*this); }

    template <class Keys>
    bool meets_all(const Keys& keys) {
        for (const imapwire::search_key& key : keys)
            if (!meets(key)) return false;
        return true;
    }

    /// There was a key that this server does not know.
    bool is_unsupported() const { return unsupported_; }

    bool operator()(const imapwire::search::all&) { return true; }
    bool operator()(const imapwire::search::answered&) { return message_.has("\\Answered"); }
    bool operator()(const imapwire::search::deleted&) { return message_.has("\\Deleted"); }
    bool operator()(const imapwire::search::draft&) { return message_.has("\\Draft"); }
    bool operator()(const imapwire::search::flagged&) { return message_.has("\\Flagged"); }
    bool operator()(const imapwire::search::seen&) { return message_.has("\\Seen"); }
    bool operator()(const imapwire::search::keyword& key) { return message_.has(key.flag); }
    bool operator()(const imapwire::search::unanswered&) { return !message_.has("\\Answered"); }
    bool operator()(const imapwire::search::undeleted&) { return !message_.has("\\Deleted"); }
    bool operator()(const imapwire::search::undraft&) { return !message_.has("\\Draft"); }
    bool operator()(const imapwire::search::unflagged&) { return !message_.has("\\Flagged"); }
    bool operator()(const imapwire::search::unseen&) { return !message_.has("\\Seen"); }
    bool operator()(const imapwire::search::unkeyword& key) { return !message_.has(key.flag); }
    // No message here is ever recent: the flag is of IMAP4rev1 alone, and of little use.
    bool operator()(const imapwire::search::new_&) { return false; }
    bool operator()(const imapwire::search::old&) { return true; }
    bool operator()(const imapwire::search::recent&) { return false; }

    bool operator()(const imapwire::search::bcc& key) { return in_field("Bcc", key.value); }
    bool operator()(const imapwire::search::cc& key) { return in_field("Cc", key.value); }
    bool operator()(const imapwire::search::from& key) { return in_field("From", key.value); }
    bool operator()(const imapwire::search::subject& key) { return in_field("Subject", key.value); }
    bool operator()(const imapwire::search::to& key) { return in_field("To", key.value); }
    bool operator()(const imapwire::search::header& key) { return in_field(text_of(key.field_name), key.value); }
    bool operator()(const imapwire::search::body& key) { return contains_ignoring_case(entity_.body, text_of(key.value)); }
    bool operator()(const imapwire::search::text& key) { return contains_ignoring_case(entity_.bytes, text_of(key.value)); }

    bool operator()(const imapwire::search::before& key) { return received() < order(key.day); }
    bool operator()(const imapwire::search::on& key) { return received() == order(key.day); }
    bool operator()(const imapwire::search::since& key) { return received() >= order(key.day); }
    bool operator()(const imapwire::search::larger& key) { return message_.bytes->size() > key.octets; }
    bool operator()(const imapwire::search::smaller& key) { return message_.bytes->size() < key.octets; }

    bool operator()(const imapwire::search::uid& key) { return key.set.contains(message_.uid, last_uid_); }
    bool operator()(const imapwire::sequence_set& key) { return key.contains(number_, last_); }

    bool operator()(const imapwire::search::not_& key) { return !meets(*key.key); }
    bool operator()(const imapwire::search::or_& key) { return meets(*key.left) || meets(*key.right); }
    bool operator()(const imapwire::search::group& keys) { return meets_all(keys); }

    template <class Other>
    bool operator()(const Other&) {
        unsupported_ = true;
        return false;
    }

private:
    static std::tuple<int, int, int> order(const imapwire::date& day) { return {day.year, day.month, day.day}; }
    std::tuple<int, int, int> received() const { return order(message_.received.date); }

    bool in_field(std::string_view name, const imapwire::string& wanted) const {
        const std::optional<std::string> value = field_value(entity_.header, name);
        return value && contains_ignoring_case(*value, text_of(wanted));
    }

    const message& message_;
    std::uint32_t number_;
    std::uint32_t last_;
    std::uint32_t last_uid_;
    entity entity_;
    bool unsupported_ = false;
};

}  // namespace imap_server

#endif
