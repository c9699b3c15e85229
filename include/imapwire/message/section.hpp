// section, section-binary, partial (RFC 9051, 9).
#ifndef IMAPWIRE_MESSAGE_SECTION_HPP
#define IMAPWIRE_MESSAGE_SECTION_HPP

#include <imapwire/grammar/list_of.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/token/number.hpp>
#include <imapwire/token/string.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace imapwire {

/// x *("." x)
inline constexpr list_form dot_separated{.open = 0, .separator = '.', .may_be_empty = false};

/// section-part = nz-number *("." nz-number)      RFC 9051, 9
using section_part = list_of<nz_number, dot_separated>;

/// section-binary = "[" [section-part] "]"      RFC 9051, 9
struct section_binary {
    section_part part;  ///< empty: the whole message
};

/// What of a part is meant: section-msgtext, "MIME", or all of it.
enum class section_text : std::uint8_t { all, header, header_fields, header_fields_not, text, mime };

/// section = "[" [section-spec] "]"
/// section-spec = section-msgtext / (section-part ["." section-text])
/// section-msgtext = "HEADER" / "HEADER.FIELDS" [".NOT"] SP header-list / "TEXT"
/// section-text = section-msgtext / "MIME"      RFC 9051, 9
/// example: [4.2.HEADER.FIELDS (DATE FROM)]
struct section {
    section_part part;  ///< empty: the whole message
    section_text text = section_text::all;
    list_of<astring, one_or_more> header_list{};  ///< with header_fields and header_fields_not
};

/// partial = "<" number64 "." nz-number64 ">"      RFC 9051, 9
struct partial {
    number64 offset;  ///< octets
    nz_number64 size; ///< octets
};

/// The word that stands for it in a section.
constexpr std::string_view name(section_text text) noexcept {
    constexpr std::string_view names[] = {"", "HEADER", "HEADER.FIELDS", "HEADER.FIELDS.NOT", "TEXT", "MIME"};
    return names[static_cast<std::size_t>(text)];
}

template <>
struct grammar<section_binary> : record<&section_binary::part> {
    static constexpr std::string_view abnf = "\"[\" [section-part] \"]\"";

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        at = in.expect(at, '[', errc::expected_bracket);
        if (at == nullptr) return nullptr;
        if constexpr (building<Out>) out.part = {};
        if (*at != ']') {
            at = read_member<&section_binary::part>(at, in, out);
            if (at == nullptr) return nullptr;
        }
        return in.expect(at, ']', errc::expected_bracket);
    }
    static constexpr void write(auto& out, const section_binary& value) noexcept {
        out.put('[');
        if (!value.part.empty()) imapwire::write(out, value.part);
        out.put(']');
    }
    static constexpr bool starts(const char* at) noexcept { return *at == '['; }
    template <class Generator>
    static void generate(Generator& g, section_binary& value) noexcept {
        value = {};
        if (g.chance()) g.fill(value.part);
    }
};

template <>
struct grammar<section> : record<&section::part, &section::text, &section::header_list> {
    static constexpr std::string_view abnf = "\"[\" [section-spec] \"]\"";

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        at = in.expect(at, '[', errc::expected_bracket);
        if (at == nullptr) return nullptr;
        if constexpr (building<Out>) out = {};
        bool text_follows = *at != ']';
        const bool in_part = is_digit(*at);
        if (in_part) {
            at = read_member<&section::part>(at, in, out);
            if (at == nullptr) return nullptr;
            text_follows = *at == '.';
            if (text_follows) ++at;
        }
        if (text_follows) {
            at = read_text(at, in, out, in_part);
            if (at == nullptr) return nullptr;
        }
        return in.expect(at, ']', errc::expected_bracket);
    }

    static constexpr void write(auto& out, const section& value) noexcept {
        if (value.text == section_text::mime && value.part.empty()) return out.fail(errc::missing_field, "section");
        out.put('[');
        if (!value.part.empty()) {
            imapwire::write(out, value.part);
            if (value.text != section_text::all) out.put('.');
        }
        out.put(name(value.text));
        if (has_list(value.text)) {
            out.put(' ');
            imapwire::write(out, value.header_list);
        } else if (!value.header_list.empty()) {
            return out.fail(errc::unrepresentable, "section");
        }
        out.put(']');
    }

    static constexpr bool starts(const char* at) noexcept { return *at == '['; }

    template <class Generator>
    static void generate(Generator& g, section& value) noexcept {
        value = {};
        if (g.chance()) g.fill(value.part);
        value.text = static_cast<section_text>(g.below(value.part.empty() ? 5 : 6));
        if (has_list(value.text)) g.fill(value.header_list);
    }

private:
    static constexpr bool has_list(section_text text) noexcept {
        return text == section_text::header_fields || text == section_text::header_fields_not;
    }

    /// section-text, or section-msgtext when no part comes before it
    template <class Out>
    static constexpr const char* read_text(const char* at, input& in, Out& out, bool in_part) noexcept {
        for (const section_text text : {section_text::header_fields_not, section_text::header_fields, section_text::header,
                                        section_text::text, section_text::mime}) {
            const std::string_view word = name(text);
            if (!detail::spells(at, word)) continue;
            if (text == section_text::mime && !in_part) break;
            if constexpr (building<Out>) out.text = text;
            at += word.size();
            if (!has_list(text)) return at;
            at = in.space(at);
            if (at == nullptr) return nullptr;
            return read_member<&section::header_list>(at, in, out);
        }
        return in.fail_keyword(at);
    }
};

template <>
struct grammar<partial> : record<&partial::offset, &partial::size> {
    static constexpr std::string_view abnf = "\"<\" number64 \".\" nz-number64 \">\"";

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        partial value;
        at = in.expect(at, '<', errc::expected_open);
        if (at == nullptr || (at = imapwire::read<number64>(at, in, value.offset)) == nullptr) return nullptr;
        at = in.expect(at, '.', errc::expected_number);
        if (at == nullptr || (at = imapwire::read<nz_number64>(at, in, value.size)) == nullptr) return nullptr;
        if constexpr (building<Out>) out = value;
        return in.expect(at, '>', errc::expected_close);
    }
    static constexpr void write(auto& out, const partial& value) noexcept {
        out.put('<');
        imapwire::write(out, value.offset);
        out.put('.');
        imapwire::write(out, value.size);
        out.put('>');
    }
    static constexpr bool starts(const char* at) noexcept { return *at == '<'; }
    template <class Generator>
    static void generate(Generator& g, partial& value) noexcept {
        g.fill(value.offset);
        g.fill(value.size);
    }
};

}  // namespace imapwire

#endif
