// Values as trees of lines with the names of their fields.
#ifndef IMAPWIRE_PRINT_TREE_HPP
#define IMAPWIRE_PRINT_TREE_HPP

#include <imapwire/core/utf8.hpp>
#include <imapwire/print/caret.hpp>
#include <imapwire/print/escape.hpp>
#include <imapwire/print/printer.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace imapwire::detail {

/// A field stands on a line of its own, behind its name; so does an element that consists of several parts, behind a
/// dash. Other elements follow one another on the line.
class tree_printer final : public printer {
public:
    tree_printer(output& out, const text_options& how) noexcept
        : out_{&out, how.colour}, longest_string_(how.longest_string) {}

    /// Before the value: what it is, and remarks on it.
    void title(std::string_view kind) { begin_alternative(kind); }
    void remark(std::string_view words) noexcept {
        out_.put(", ");
        out_.paint(rendition::error);
        out_.put(words);
        out_.plain();
    }

    void begin_record(std::string_view) override {
        begin_block();
        ++level_;
    }
    void field(std::string_view name) override { field_ = name; }
    void end_record() override { end_block(); }

    void begin_list() override {
        begin_block();
        ++level_;
    }
    void element() override { element_ = true; }
    void end_list() override {
        if (last_ == label) {
            space();
            out_.put("()");
        }
        end_block();
    }

    void begin_alternative(std::string_view name) override {
        begin_block();
        space();
        out_.paint(rendition::kind);
        out_.put(name);
        out_.plain();
    }
    void end_alternative() override { last_ = block; }

    void null() override { word("NIL"); }
    /// Leaves the field away.
    void absent() override {
        if (field_.empty()) return word("absent");
        field_ = {};
    }
    void boolean(bool value) override { word(value ? "true" : "false"); }
    void word(std::string_view name) override { spelled(string(name), false); }

    void broken(const unparsed& item) override {
        if (item.content.is_value()) return users(item);
        if (level_ != 0) begin_alternative("unparsed");  // otherwise the title says so
        out_.put(": ");
        put_error(out_, item.error, item.raw, 2 * (level_ + 2));
        line_is_empty_ = true;
        last_ = block;
    }

    /// Ends the last line.
    void finish() noexcept {
        if (!line_is_empty_) out_.put('\n');
        line_is_empty_ = true;
    }

private:
    /// What stands before the cursor: a name that waits for its value, a value on the line, or one of several lines.
    enum last_thing { label, scalar, block };

    void begin_line(std::size_t level) noexcept {
        if (!behind_dash_) {
            finish();
            out_.spaces(2 * level);
            line_is_empty_ = false;
        }
        behind_dash_ = false;
    }

    void begin_element() noexcept {
        begin_line(level_);
        out_.put("- ");
        element_ = false;
        behind_dash_ = true;
    }

    void begin_field() noexcept {
        begin_line(level_);
        out_.paint(rendition::name);
        out_.put(field_);
        out_.plain();
        out_.put(':');
        field_ = {};
    }

    /// Between a name and its value.
    void space() noexcept {
        if (!behind_dash_ && !line_is_empty_) out_.put(' ');
        behind_dash_ = false;
        line_is_empty_ = false;
    }

    void begin_block() noexcept {
        if (element_)
            begin_element();
        else if (!field_.empty())
            begin_field();
        last_ = label;
    }
    void end_block() noexcept {
        --level_;
        behind_dash_ = false;
        last_ = block;
    }

    void begin_scalar() noexcept {
        if (element_ && last_ == scalar)
            out_.put(", ");
        else {
            if (element_ && last_ == block) begin_element();
            if (!field_.empty()) begin_field();
            space();
        }
        element_ = false;
        last_ = scalar;
    }

    void integer(bool negative, std::uint64_t magnitude) override {
        begin_scalar();
        out_.paint(rendition::number);
        if (negative) out_.put('-');
        out_.number(magnitude);
        out_.plain();
    }

    void spelled(const string& value, bool quoted) override {
        begin_scalar();
        quoted = quoted || value.empty();
        if (value.is_detached()) {
            out_.put("detached, ");
            return put_size(value.size());
        }
        out_.paint(quoted ? rendition::string : rendition::number);
        if (quoted) out_.put('"');
        std::size_t left = longest_string_;
        for_each_stretch(value, [&](std::string_view stretch) { put_text(stretch, quoted, left); });
        if (quoted) out_.put('"');
        out_.plain();
        if (value.size() <= longest_string_) return;
        out_.put("... ");
        put_size(value.size());
    }

    void written(const void* value, write_function write) override {
        begin_scalar();
        out_.paint(rendition::number);
        visible_sink sink{out_.out};
        append_output<visible_sink> written_to(sink, shown, side::server);
        write(written_to, value);
        written_to.flush();
        out_.plain();
    }

    struct visible_sink {
        output* out;

        void append(const char* bytes, std::size_t size) noexcept {
            for (const char c : std::string_view(bytes, size)) put_visible(*out, c);
        }
    };

    void put_size(std::size_t octets) noexcept {
        out_.number(octets);
        out_.put(" octets");
    }

    /// As much of the text as `left` allows.
    void put_text(std::string_view text, bool quoted, std::size_t& left) noexcept {
        while (!text.empty()) {
            const std::size_t size = character_size(text);
            if (size > left) {
                left = 0;
                return;
            }
            if (size > 1)
                out_.put(std::string_view(text.data(), size));
            else {
                if (quoted && (text[0] == '"' || text[0] == '\\')) out_.put('\\');
                put_visible(*out_.out, text[0]);
            }
            text.remove_prefix(size);
            left -= size;
        }
    }

    /// More than 1 if UTF-8 that a terminal may see is at the front.
    static std::size_t character_size(std::string_view text) noexcept {
        const utf8_character front = utf8_front(text);
        return front.complete && !is_c1_control(std::string_view(text.data(), front.size)) ? front.size : 1;
    }

    text_output out_;
    std::size_t longest_string_;
    std::size_t level_ = 0;
    std::string_view field_{};
    last_thing last_ = block;
    bool element_ = false;
    bool behind_dash_ = false;
    bool line_is_empty_ = true;
};

}  // namespace imapwire::detail

#endif
