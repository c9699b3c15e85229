// LIST, and the closed lists of its options (RFC 9051, 6.3.9 and 9; RFC 5258, 6; RFC 5819).
#ifndef IMAPWIRE_PROTOCOL_LIST_COMMAND_HPP
#define IMAPWIRE_PROTOCOL_LIST_COMMAND_HPP

#include <imapwire/core/maybe.hpp>
#include <imapwire/extension/rfc4314_acl.hpp>
#include <imapwire/extension/rfc5464_metadata.hpp>
#include <imapwire/extension/rfc5738_utf8.hpp>
#include <imapwire/extension/rfc6154_special_use.hpp>
#include <imapwire/grammar/choice.hpp>
#include <imapwire/grammar/optional.hpp>
#include <imapwire/message/list_command.hpp>
#include <imapwire/protocol/status_att.hpp>
#include <imapwire/token/mailbox.hpp>

#include <string_view>

namespace imapwire {

namespace list_return {

/// status-option = "STATUS" SP "(" status-att *(SP status-att) ")"
struct status {
    list_of<status_att, one_or_more> attributes;
    using grammar = sequence<"STATUS", &status::attributes>;
};

}  // namespace list_return

/// list-select-opt: one line each. The last is an option that this library has no type for.
struct list_select_opt : one_of<list_select::subscribed,
                                list_select::remote,
                                list_select::recursivematch,
                                list_select::special_use,
                                list_select::utf8only,
                                option_extension> {
    using one_of::one_of;
    using grammar = choice<list_select_opt>;
};

/// list-return-opt: one line each. The last is an option that this library has no type for.
struct list_return_opt : one_of<list_return::subscribed,
                                list_return::children,
                                list_return::status,
                                list_return::metadata,
                                list_return::myrights,
                                list_return::special_use,
                                list_return::utf8,
                                option_extension> {
    using one_of::one_of;
    using grammar = choice<list_return_opt>;
};

/// list-select-opts = "(" [(*(list-select-opt SP) list-select-base-opt *(SP list-select-opt)) /
///                    (list-select-independent-opt *(SP list-select-independent-opt))] ")"
/// Any options in any order, but RECURSIVEMATCH only together with a list-select-base-opt.
struct list_select_opts {
    list_of<list_select_opt> options{};
};

template <>
struct grammar<list_select_opts> : record<&list_select_opts::options> {
    static constexpr std::string_view abnf =
        "\"(\" [(*(list-select-opt SP) list-select-base-opt *(SP list-select-opt)) / "
        "(list-select-independent-opt *(SP list-select-independent-opt))] \")\"";

    template <class Out>
    static constexpr const char* read(const char* at, input& in, [[maybe_unused]] Out& out) noexcept {
        const char* const begin = at;
        at = read_member<&list_select_opts::options>(at, in, out);
        if (at == nullptr) [[unlikely]] return nullptr;
        return in.trusted || has_base(begin) ? at : in.fail(at - 1, errc::expected_item);
    }

    template <class Options>
    static constexpr void write(auto& out, const Options& value) noexcept {
        if (!has_base(value)) return out.fail(errc::missing_field, "list_select_opts");
        imapwire::write(out, value.options);
    }

    static constexpr bool starts(const char* at) noexcept { return *at == '('; }

    template <class Generator>
    static void generate(Generator& g, auto& value) noexcept {
        g.fill(value.options);
        if (!has_base(value)) value.options = {};
    }

private:
    /// Whether an option that has been validated is the word that stands at `at`, and puts `at` behind it.
    static constexpr bool passes(const char*& at, std::string_view word) noexcept {
        if (!detail::spells_word(at, word, character::atom)) return false;
        at += word.size();
        return true;
    }

    /// Whether there is no RECURSIVEMATCH, or something beside it that may be a list-select-base-opt: anything but the
    /// list-select-independent-opts REMOTE and SPECIAL-USE (RFC 6154, 6).
    static constexpr bool has_base(const char* at) noexcept {
        bool needed = false;
        for (++at; *at != ')';) {
            if (*at == ' ')
                ++at;
            else if (passes(at, "RECURSIVEMATCH"))
                needed = true;
            else if (!passes(at, "REMOTE") && !passes(at, "SPECIAL-USE"))
                return true;
        }
        return !needed;
    }
    template <class Options>
    static constexpr bool has_base(const Options& value) noexcept {
        bool needed = false;
        for (const list_select_opt& option : value.options) {
            if (option.template is<list_select::recursivematch>())
                needed = true;
            else if (!option.template is<list_select::remote>() && !option.template is<list_select::special_use>())
                return true;
        }
        return !needed;
    }
};

/// list-return-opts = "RETURN" SP "(" [list-return-opt *(SP list-return-opt)] ")"
struct list_return_opts {
    list_of<list_return_opt> options{};
    using grammar = sequence<"RETURN", &list_return_opts::options>;
};

namespace command {

/// list = "LIST" [SP list-select-opts] SP mailbox SP mbox-or-pat [SP list-return-opts]
/// example: LIST (SUBSCRIBED) "" ("INBOX" "Sent/%") RETURN (CHILDREN STATUS (UNSEEN))
///
/// Options of either kind, even none of them in parentheses, and patterns in parentheses make it an extended LIST.
struct list {
    maybe<list_select_opts> select_opts{};
    mailbox reference;
    mbox_or_pat pattern;
    maybe<list_return_opts> return_opts{};
    using grammar = sequence<"LIST", &list::select_opts, &list::reference, &list::pattern, &list::return_opts>;
};

}  // namespace command

template <>
inline constexpr bool matched_often<command::status> = true;
template <>
inline constexpr bool matched_often<command::list> = true;

}  // namespace imapwire

#endif
