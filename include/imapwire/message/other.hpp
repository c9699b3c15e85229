// Commands, responses and items of FETCH that no document defines: their name begins with "X" (RFC 3501, 6.5 and 9).
// Such a response or item is no more in the ABNF than any other, but servers send some, and clients must be prepared
// for any. With options::unknown they are delivered as `unparsed` instead.
#ifndef IMAPWIRE_MESSAGE_OTHER_HPP
#define IMAPWIRE_MESSAGE_OTHER_HPP

#include <imapwire/grammar/list_of.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/grammar/unparsed.hpp>
#include <imapwire/token/any_value.hpp>
#include <imapwire/token/number.hpp>

namespace imapwire {

namespace command {

/// x-command = "X" atom <experimental command arguments>
/// example: XYZZY (1 2) "three"
struct x_command {
    x_name name;
    list_of<any_value, each_after_space> arguments{};
    struct grammar : sequence<&x_command::name, &x_command::arguments> { static constexpr bool any_name = true; };
};

}  // namespace command

namespace data {

/// x-name *(SP any-value)
/// example: X-THING 12 (a "b")
struct other {
    x_name name;
    list_of<any_value, each_after_space> values{};
    struct grammar : sequence<&other::name, &other::values> { static constexpr bool any_name = true; };
};

/// number SP x-name *(SP any-value)
/// example: 12 X-THING (a b)
struct other_numbered {
    imapwire::number number;
    x_name name;
    list_of<any_value, each_after_space> values{};
    struct grammar : sequence<&other_numbered::number, &other_numbered::name, &other_numbered::values> {
        static constexpr bool any_name = true;
    };
};

}  // namespace data

namespace fetch {

/// x-name. The sum's as<T>() reads it as a type of the user's own.
/// example: X-APPLE-REMOTE-LINKS
struct other {
    x_name name;
    foreign content{};
};

}  // namespace fetch

namespace fetched {

/// x-name SP any-value. The sum's as<T>() reads it as a type of the user's own.
/// example: X-FOO (a (b "c"))
struct other {
    x_name name;
    any_value value;
    foreign content{};
};

}  // namespace fetched

template <>
struct grammar<fetch::other> : sequence<&fetch::other::name> {
    static constexpr bool any_name = true;

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        const char* const end = sequence::read(at, in, out);
        if constexpr (building<Out>)
            if (end != nullptr) out.content = foreign(at, end, in);
        return end;
    }
};

template <>
struct grammar<fetched::other> : sequence<&fetched::other::name, &fetched::other::value> {
    static constexpr bool any_name = true;

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        const char* const end = sequence::read(at, in, out);
        if (end == nullptr) return nullptr;
        // The name of an item follows. If none does, what was read as the value may be one: "X-FOO UID 7".
        if (*end == ' ' && !is_alpha(end[1]) && !in.trusted && end[1] != ' ')
            return in.fail(end + 1, is(end[1], character::keyword) ? errc::unknown_keyword : errc::expected_item);
        if constexpr (building<Out>) out.content = foreign(at, end, in);
        return end;
    }
};

}  // namespace imapwire

#endif
