// The mailbox that a client has selected, as that client knows it.
#ifndef IMAP_SERVER_SELECTION_HPP
#define IMAP_SERVER_SELECTION_HPP

#include "keeper.hpp"
#include "mail.hpp"
#include "message_data.hpp"

#include <imapwire/imapwire.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

namespace imap_server {

/// What a client was told lags behind what there is: sequence numbers count the messages that it knows.
class selection {
public:
    selection(std::shared_ptr<imap_server::mailbox> selected, bool read_only) : mailbox_(std::move(selected)), read_only_(read_only) {
        learn_new_messages();
    }

    imap_server::mailbox& mailbox() const { return *mailbox_; }
    bool is_read_only() const { return read_only_; }

    /// What "*" stands for; 0 if there are no messages.
    std::uint32_t last() const { return static_cast<std::uint32_t>(known_.size()); }
    std::uint32_t last_uid() const { return known_.empty() ? 0 : known_.back().of->uid; }

    /// The message with the sequence number index + 1.
    message& operator[](std::size_t index) const { return *known_[index].of; }

    /// The indices of the messages in a set.
    std::vector<std::size_t> chosen(const imapwire::sequence_set& set, bool by_uid) const {
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i != known_.size(); ++i)
            if (by_uid ? set.contains(known_[i].of->uid, last_uid()) : set.contains(static_cast<std::uint32_t>(i + 1), last()))
                found.push_back(i);
        return found;
    }

    /// Sends what has happened since the client was last told: all of it, or all but expunges.
    template <class Send>
    void tell_changes(bool expunges, Send send) {
        for (std::size_t i = known_.size(); expunges && i-- != 0;) {
            if (!known_[i].of->expunged) continue;
            known_.erase(known_.begin() + static_cast<std::ptrdiff_t>(i));
            send(imapwire::data::expunge{static_cast<std::uint32_t>(i + 1)});
        }
        if (learn_new_messages()) send(imapwire::data::exists{last()});
        for (std::size_t i = 0; i != known_.size(); ++i)
            if (known_[i].told_changes != known_[i].of->changes) tell_flags(i, send);
    }

    template <class Send>
    void tell_flags(std::size_t index, Send send) {
        keeper kept;
        fetcher asked((*this)[index], kept);
        asked(imapwire::fetch::flags{});
        asked(imapwire::fetch::uid{});
        tell(index, asked, send);
    }

    template <class Send>
    void tell(std::size_t index, const fetcher& of, Send send) {
        send(imapwire::data::fetch{static_cast<std::uint32_t>(index + 1), of.items()});
        if (of.has<imapwire::fetched::flags>()) know_flags(index);
    }

    /// The client knows the flags as they are.
    void know_flags(std::size_t index) { known_[index].told_changes = known_[index].of->changes; }

private:
    struct known {
        std::shared_ptr<message> of;
        std::uint64_t told_changes;  ///< message::changes when the client was told the flags
    };

    bool learn_new_messages() {
        const std::size_t before = known_.size();
        for (const std::shared_ptr<message>& one : mailbox_->messages)
            if (one->uid > last_known_uid_) known_.push_back({one, one->changes});
        last_known_uid_ = std::max(last_known_uid_, last_uid());
        return known_.size() != before;
    }

    std::shared_ptr<imap_server::mailbox> mailbox_;
    bool read_only_;
    std::vector<known> known_;
    std::uint32_t last_known_uid_ = 0;
};

}  // namespace imap_server

#endif
