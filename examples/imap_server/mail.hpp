// The mail that the server has: mailboxes and messages, in memory.
#ifndef IMAP_SERVER_MAIL_HPP
#define IMAP_SERVER_MAIL_HPP

#include <imapwire/imapwire.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <ctime>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace imap_server {

/// A string of a command as a value of its own, without the quotes and backslashes of the wire.
inline std::string text_of(const imapwire::string& of) {
    std::string text(of.raw().size(), '\0');
    text.resize(of.copy(text.data()));
    return text;
}

inline imapwire::date_time now() {
    const std::time_t seconds = std::time(nullptr);
    const std::tm utc = *std::gmtime(&seconds);
    imapwire::date_time made;
    made.date.day = static_cast<std::uint8_t>(utc.tm_mday);
    made.date.month = static_cast<std::uint8_t>(utc.tm_mon + 1);
    made.date.year = static_cast<std::uint16_t>(utc.tm_year + 1900);
    made.hour = static_cast<std::uint8_t>(utc.tm_hour);
    made.minute = static_cast<std::uint8_t>(utc.tm_min);
    made.second = static_cast<std::uint8_t>(utc.tm_sec);
    return made;
}

struct message {
    std::uint32_t uid = 0;
    std::shared_ptr<const std::string> bytes{};  ///< shared by all copies of the message
    imapwire::date_time received{};
    std::vector<std::string> flags{};
    std::uint64_t changes = 0;  ///< how often the flags were changed
    bool expunged = false;      ///< gone from its mailbox, but some session doesn't know that yet

    bool has(imapwire::flag wanted) const {
        return std::any_of(flags.begin(), flags.end(), [&](const std::string& flag) { return imapwire::flag(flag) == wanted; });
    }

    void set(imapwire::flag changed, bool to) {
        if (has(changed) == to) return;
        ++changes;
        if (to)
            flags.emplace_back(changed.name());
        else
            std::erase_if(flags, [&](const std::string& flag) { return imapwire::flag(flag) == changed; });
    }
};

struct mailbox {
    std::string name;  ///< in UTF-8
    std::uint32_t uidvalidity = 1;
    std::uint32_t uidnext = 1;
    bool subscribed = false;
    std::vector<std::shared_ptr<message>> messages{};  ///< by UID

    message& add(message added) {
        added.uid = uidnext++;
        return *messages.emplace_back(std::make_shared<message>(std::move(added)));
    }

    template <class Condition>
    void expunge_if(Condition condition) {
        std::erase_if(messages, [&](const std::shared_ptr<message>& one) {
            one->expunged = condition(*one);
            return one->expunged;
        });
    }

    template <class Condition>
    std::uint32_t count_if(Condition condition) const {
        return static_cast<std::uint32_t>(std::count_if(
            messages.begin(), messages.end(), [&](const std::shared_ptr<message>& one) { return condition(*one); }));
    }
};

/// All mailboxes. Every mailbox but those at the top has its parent here, too.
class mail_store {
public:
    static constexpr char delimiter = '/';

    mail_store() { create("INBOX"); }

    const std::vector<std::shared_ptr<mailbox>>& mailboxes() const { return mailboxes_; }

    std::shared_ptr<mailbox> find(std::string_view name) const {
        for (const std::shared_ptr<mailbox>& one : mailboxes_)
            if (imapwire::mailbox(one->name) == name) return one;
        return nullptr;
    }

    static bool is_below(std::string_view name, std::string_view parent) {
        return name.size() > parent.size() && name.starts_with(parent) && name[parent.size()] == delimiter;
    }

    bool has_children(const mailbox& parent) const {
        return std::any_of(mailboxes_.begin(), mailboxes_.end(), [&](const auto& one) { return is_below(one->name, parent.name); });
    }

    void create(const std::string& name) {
        for (std::size_t end = name.find(delimiter);; end = name.find(delimiter, end + 1)) {
            const std::string level = name.substr(0, end);
            if (!level.empty() && find(level) == nullptr)
                mailboxes_.push_back(std::make_shared<mailbox>(mailbox{.name = level, .uidvalidity = ++last_uidvalidity_}));
            if (end == std::string::npos) return;
        }
    }

    void remove(const std::shared_ptr<mailbox>& removed) {
        removed->expunge_if([](const message&) { return true; });
        std::erase(mailboxes_, removed);
    }

    /// Renames a mailbox and all below it.
    void rename(mailbox& renamed, const std::string& to) {
        const std::string from = renamed.name;
        if (const std::size_t end = to.rfind(delimiter); end != std::string::npos) create(to.substr(0, end));
        for (const std::shared_ptr<mailbox>& one : mailboxes_)
            if (one->name == from || is_below(one->name, from)) one->name.replace(0, from.size(), to);
    }

private:
    std::vector<std::shared_ptr<mailbox>> mailboxes_;
    std::uint32_t last_uidvalidity_ = static_cast<std::uint32_t>(std::time(nullptr));
};

/// Whether a name fits a pattern of LIST: "*" stands for anything, "%" for anything within one level.
inline bool fits(std::string_view name, std::string_view pattern) {
    // reached[i]: the first i octets of the name fit what was read of the pattern.
    std::vector<char> reached(name.size() + 1, 0);
    reached[0] = 1;
    for (const char wanted : pattern) {
        if (wanted == '*' || wanted == '%') {
            for (std::size_t i = 0; i != name.size(); ++i)
                if (reached[i] && (wanted == '*' || name[i] != mail_store::delimiter)) reached[i + 1] = 1;
        } else {
            for (std::size_t i = name.size(); i != 0; --i) reached[i] = reached[i - 1] && name[i - 1] == wanted;
            reached[0] = 0;
        }
    }
    return reached.back() != 0;
}

}  // namespace imap_server

#endif
