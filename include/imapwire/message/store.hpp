// store-att-flags: how a STORE command changes flags (RFC 9051, 6.4.6 and 9).
#ifndef IMAPWIRE_MESSAGE_STORE_HPP
#define IMAPWIRE_MESSAGE_STORE_HPP

#include <imapwire/grammar/list_of.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/token/flag.hpp>
#include <imapwire/token/modification.hpp>

#include <string_view>

namespace imapwire {

namespace detail {

/// ["+" / "-"] Name [".SILENT"] SP: what a store-att-flags begins with, and what else STORE can change.
template <keyword Name>
struct store_beginning {
    template <class Out>
    static constexpr const char* read(const char* at, input& in, [[maybe_unused]] Out& out) noexcept {
        const modification operation = modification_of(*at);
        if (operation != modification::replace) ++at;
        if (!spells<Name>(at, in)) [[unlikely]] return in.fail(at, errc::expected_keyword);
        at += Name.text().size();
        const bool silent = *at == '.';
        if (silent) {
            if (!spells<".SILENT">(at, in)) [[unlikely]] return in.fail(at, errc::expected_keyword);
            at += std::string_view(".SILENT").size();
        }
        if constexpr (building<Out>) {
            out.operation = operation;
            out.silent = silent;
        }
        return in.space(at);
    }

    static constexpr void write(auto& out, const auto& value) noexcept {
        if (value.operation != modification::replace) out.put(value.operation == modification::add ? '+' : '-');
        out.put(Name.text());
        out.put(value.silent ? std::string_view(".SILENT ") : std::string_view(" "));
    }

    static void generate(auto& g, auto& value) noexcept {
        value.operation = static_cast<modification>(g.below(3));
        value.silent = g.chance();
    }
};

}  // namespace detail

namespace store {

/// store-att-flags = (["+" / "-"] "FLAGS" [".SILENT"]) SP (flag-list / (flag *(SP flag)))
/// example: +FLAGS.SILENT (\Deleted)
///
/// Written with parentheses, as flag-list.
struct flags {
    modification operation = modification::replace;
    bool silent = false;  ///< the server need not answer with the new flags
    list_of<flag, bare> flag_list;
};

}  // namespace store

template <>
struct grammar<store::flags> : record<&store::flags::operation, &store::flags::silent, &store::flags::flag_list> {
private:
    using beginning = detail::store_beginning<"FLAGS">;

public:
    static constexpr std::string_view abnf =
        "([\"+\" / \"-\"] \"FLAGS\" [\".SILENT\"]) SP (flag-list / (flag *(SP flag)))";

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        at = beginning::read(at, in, out);
        if (at == nullptr) [[unlikely]] return nullptr;
        if constexpr (building<Out>) out.flag_list = {};
        if (*at != '(') return read_member<&store::flags::flag_list>(at, in, out);
        at = in.open(at);
        if (at == nullptr) [[unlikely]] return nullptr;
        at = in.extra_spaces(at);
        if (*at != ')') at = read_member<&store::flags::flag_list>(at, in, out);
        return at == nullptr ? nullptr : in.close(in.extra_spaces(at));
    }

    template <class Value>
    static constexpr void write(auto& out, const Value& value) noexcept {
        beginning::write(out, value);
        out.put('(');
        if (!value.flag_list.empty()) imapwire::write(out, value.flag_list);
        out.put(')');
    }

    /// The first letter tells it from what else STORE can change.
    static constexpr bool starts(const char* at) noexcept { return to_upper(*at == '+' || *at == '-' ? at[1] : *at) == 'F'; }

    template <class Generator>
    static void generate(Generator& g, store::flags& value) noexcept {
        beginning::generate(g, value);
        value.flag_list = {};
        if (g.chance()) g.fill(value.flag_list);
    }
};

}  // namespace imapwire

#endif
