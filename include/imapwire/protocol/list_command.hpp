// LIST, and the closed lists of its options (RFC 9051, 6.3.9 and 9; RFC 5258, 6; RFC 5819).
#ifndef IMAPWIRE_PROTOCOL_LIST_COMMAND_HPP
#define IMAPWIRE_PROTOCOL_LIST_COMMAND_HPP

#include <imapwire/message/list_command.hpp>
#include <imapwire/protocol/status_att.hpp>
#include <imapwire/token/mailbox.hpp>

#include <optional>

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
                                option_extension> {
    using one_of::one_of;
    using grammar = choice<list_select_opt>;

    /// Whether RECURSIVEMATCH may stand beside it; one never knows about option_extension.
    constexpr bool is_base() const noexcept {
        return visit([]<class Option>(const Option&) {
            if constexpr (requires { Option::is_base; })
                return Option::is_base;
            else
                return true;
        });
    }
};

/// list-return-opt: one line each. The last is an option that this library has no type for.
struct list_return_opt : one_of<list_return::subscribed,
                                list_return::children,
                                list_return::status,
                                option_extension> {
    using one_of::one_of;
    using grammar = choice<list_return_opt>;
};

/// list-select-opts = "(" [(*(list-select-opt SP) list-select-base-opt *(SP list-select-opt)) /
///                    (list-select-independent-opt *(SP list-select-independent-opt))] ")"
/// Any options in any order, but RECURSIVEMATCH only together with a list-select-base-opt.
struct list_select_opts {
    list_of<list_select_opt> options;
};

template <>
struct grammar<list_select_opts> : record<&list_select_opts::options> {
    static constexpr std::string_view abnf =
        "\"(\" [(*(list-select-opt SP) list-select-base-opt *(SP list-select-opt)) / "
        "(list-select-independent-opt *(SP list-select-independent-opt))] \")\"";

    template <class Out>
    static constexpr const char* read(const char* at, input& in, [[maybe_unused]] Out& out) noexcept {
        list_of<list_select_opt> options;
        at = imapwire::read<list_of<list_select_opt>>(at, in, options);
        if (at == nullptr) [[unlikely]] return nullptr;
        if (!in.trusted && lacks_base(options)) return in.fail(at - 1, errc::expected_item);
        if constexpr (building<Out>) out.options = options;
        return at;
    }

    static constexpr void write(output& out, const list_select_opts& value) noexcept {
        if (lacks_base(value.options)) return out.fail(errc::missing_field, "list_select_opts");
        imapwire::write(out, value.options);
    }

    static constexpr bool starts(const char* at) noexcept { return *at == '('; }

    template <class Generator>
    static void generate(Generator& g, list_select_opts& value) noexcept {
        g.fill(value.options);
        if (lacks_base(value.options)) value.options = {};
    }

private:
    static constexpr bool lacks_base(const list_of<list_select_opt>& options) noexcept {
        bool needed = false;
        for (const list_select_opt& option : options) {
            if (option.is_base()) return false;
            needed = needed || option.is<list_select::recursivematch>();
        }
        return needed;
    }
};

/// list-return-opts = "RETURN" SP "(" [list-return-opt *(SP list-return-opt)] ")"
struct list_return_opts {
    list_of<list_return_opt> options;
    using grammar = sequence<"RETURN", &list_return_opts::options>;
};

namespace command {

/// list = "LIST" [SP list-select-opts] SP mailbox SP mbox-or-pat [SP list-return-opts]
/// example: LIST (SUBSCRIBED) "" ("INBOX" "Sent/%") RETURN (CHILDREN STATUS (UNSEEN))
///
/// Options of either kind, even none of them in parentheses, and patterns in parentheses make it an extended LIST.
struct list {
    std::optional<list_select_opts> select_opts;
    mailbox reference;
    mbox_or_pat pattern;
    std::optional<list_return_opts> return_opts;
    using grammar = sequence<"LIST", &list::select_opts, &list::reference, &list::pattern, &list::return_opts>;
};

}  // namespace command

}  // namespace imapwire

#endif
