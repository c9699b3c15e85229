// PREVIEW (RFC 8970), and the drafts before it that are still in use: SNIPPET=FUZZY and PREVIEW=FUZZY
// (draft-slusarz-imap-fetch-snippet, draft-ietf-extra-imap-fetch-preview).
#ifndef IMAPWIRE_EXTENSION_RFC8970_PREVIEW_HPP
#define IMAPWIRE_EXTENSION_RFC8970_PREVIEW_HPP

#include <imapwire/core/maybe.hpp>
#include <imapwire/grammar/list_of.hpp>
#include <imapwire/grammar/optional.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/grammar/words.hpp>
#include <imapwire/token/string.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace imapwire {

/// preview-mod = "LAZY": only if it is at hand. The drafts also have "FUZZY", the only algorithm to make one with, and
/// "LAZY=FUZZY".
enum class preview_mod : std::uint8_t { lazy, fuzzy, lazy_fuzzy };

constexpr std::string_view name(preview_mod modifier) noexcept {
    constexpr std::string_view names[] = {"LAZY", "FUZZY", "LAZY=FUZZY"};
    return names[static_cast<std::size_t>(modifier)];
}

template <>
struct grammar<preview_mod> : words<preview_mod, 3> {};

using preview_mods = list_of<preview_mod, one_or_more>;

namespace fetch {

/// "PREVIEW" [SP "(" preview-mod *(SP preview-mod) ")"]      RFC 8970, 6
struct preview { maybe<preview_mods> mods{}; };
/// "SNIPPET" [SP "(" preview-mod *(SP preview-mod) ")"]      SNIPPET=FUZZY
struct snippet { maybe<preview_mods> mods{}; };

}  // namespace fetch

namespace fetched {

/// "PREVIEW" SP nstring      RFC 8970, 6
/// "PREVIEW" SP "(" "FUZZY" SP nstring ")"      PREVIEW=FUZZY
struct preview {
    bool fuzzy = false;  ///< the form of PREVIEW=FUZZY
    nstring text{};      ///< the first 200 or fewer characters, in UTF-8; NIL: not at hand
};

/// "SNIPPET" SP (nstring / "(" "FUZZY" SP nstring ")")      SNIPPET=FUZZY, which has the second form only
struct snippet {
    bool fuzzy = true;
    nstring text{};
};

}  // namespace fetched

namespace detail {

/// Keyword, then modifiers if they are such. A list of something else belongs to the FETCH command.
template <class T>
struct preview_att : keyword_rule<T> {
    template <class Out>
    static constexpr const char* read_rest(const char* at, input& in, Out& out) noexcept {
        if (*at == ' ' && at[1] == '(' && grammar<preview_mod>::starts(at + 2))
            ++at;
        else if (*at != '(' || !in.tolerate(quirk::missing_space))
            return at;
        return read_present<&T::mods>(at, in, out);
    }

    static constexpr void write(auto& out, const T& value) noexcept {
        out.put(grammar<T>::keyword);
        imapwire::write(out, value.mods);
    }

    template <class Generator>
    static void generate(Generator& g, T& value) noexcept {
        g.fill(value.mods);
    }
};

/// Where the nstring stands of SP nstring or SP "(" "FUZZY" SP nstring ")".
[[gnu::noinline]] constexpr const char* begin_preview(const char* at, input& in, bool& fuzzy) noexcept {
    at = in.space(at);
    if (at == nullptr || *at != '(') return at;
    at = in.open(at);
    if (at == nullptr) [[unlikely]] return nullptr;
    constexpr std::string_view word = "FUZZY";
    if (!spells(at, word)) [[unlikely]] return in.fail_keyword(at);
    fuzzy = true;
    return in.space(at + word.size());
}

/// Keyword SP nstring, or keyword SP "(" "FUZZY" SP nstring ")"
template <class T>
struct preview_item : keyword_rule<T> {
    template <class Out>
    static constexpr const char* read_rest(const char* at, input& in, Out& out) noexcept {
        bool fuzzy = false;
        at = begin_preview(at, in, fuzzy);
        if (at == nullptr) [[unlikely]] return nullptr;
        if constexpr (building<Out>) out.fuzzy = fuzzy;
        at = read_member<&T::text>(at, in, out);
        return at != nullptr && fuzzy ? in.close(at) : at;
    }

    static constexpr void write(auto& out, const T& value) noexcept {
        out.put(grammar<T>::keyword);
        out.put(value.fuzzy ? std::string_view(" (FUZZY ") : std::string_view(" "));
        imapwire::write(out, value.text);
        if (value.fuzzy) out.put(')');
    }

    template <class Generator>
    static void generate(Generator& g, T& value) noexcept {
        value.fuzzy = g.chance();
        g.fill(value.text);
    }
};

}  // namespace detail

template <>
struct grammar<fetch::preview> : detail::preview_att<fetch::preview>, record<&fetch::preview::mods> {
    static constexpr std::string_view keyword = "PREVIEW";
    static constexpr std::string_view abnf = "\"PREVIEW\" [SP \"(\" preview-mod *(SP preview-mod) \")\"]";
};

template <>
struct grammar<fetch::snippet> : detail::preview_att<fetch::snippet>, record<&fetch::snippet::mods> {
    static constexpr std::string_view keyword = "SNIPPET";
    static constexpr std::string_view abnf = "\"SNIPPET\" [SP \"(\" preview-mod *(SP preview-mod) \")\"]";
};

template <>
struct grammar<fetched::preview> : detail::preview_item<fetched::preview>,
                                   record<&fetched::preview::fuzzy, &fetched::preview::text> {
    static constexpr std::string_view keyword = "PREVIEW";
    static constexpr std::string_view abnf = "\"PREVIEW\" SP (nstring / \"(\" \"FUZZY\" SP nstring \")\")";
};

template <>
struct grammar<fetched::snippet> : detail::preview_item<fetched::snippet>,
                                   record<&fetched::snippet::fuzzy, &fetched::snippet::text> {
    static constexpr std::string_view keyword = "SNIPPET";
    static constexpr std::string_view abnf = "\"SNIPPET\" SP (nstring / \"(\" \"FUZZY\" SP nstring \")\")";
};

}  // namespace imapwire

#endif
