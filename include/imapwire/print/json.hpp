// Values as JSON.
#ifndef IMAPWIRE_PRINT_JSON_HPP
#define IMAPWIRE_PRINT_JSON_HPP

#include <imapwire/codec/base64.hpp>
#include <imapwire/core/scan.hpp>
#include <imapwire/core/utf8.hpp>
#include <imapwire/print/escape.hpp>
#include <imapwire/print/printer.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace imapwire::detail {

/// What a grammar writes, if all of it is printable ASCII.
class printable_check {
public:
    bool printable = true;

    void append(const char* bytes, std::size_t size) noexcept {
        for (const char c : std::string_view(bytes, size)) printable = printable && c >= ' ' && c <= '~';
    }
};

/// Base64 of octets that come in pieces.
class base64_sink {
public:
    explicit base64_sink(output& out) noexcept : out_(&out) {}

    void append(const char* bytes, std::size_t size) noexcept {
        for (const char c : std::string_view(bytes, size)) {
            held_[count_++] = c;
            if (count_ == sizeof held_) flush();
        }
    }

    /// Writes what is held; more may follow only if that was a multiple of three octets.
    void flush() noexcept {
        char encoded[base64_encoded_size(sizeof held_)];
        const result<std::size_t> size = base64_encode(std::string_view(held_, count_), encoded);
        out_->put(std::string_view(encoded, *size));
        count_ = 0;
    }

private:
    output* out_;
    char held_[48]{};
    std::size_t count_ = 0;
};

/// JSON (RFC 8259) on one line.
class json_printer final : public printer {
public:
    explicit json_printer(output& out) noexcept : out_(&out) {}

    void begin_record(std::string_view) override { open('{'); }
    void field(std::string_view name) override { pending_ = name; }
    void end_record() override { close('}'); }
    void begin_list() override { open('['); }
    void element() override { separate(); }
    void end_list() override { close(']'); }
    void begin_alternative(std::string_view name) override {
        open('{');
        field(name);
    }
    void end_alternative() override { close('}'); }

    void null() override { constant("null"); }
    /// Leaves the field away.
    void absent() override {
        if (pending_.empty()) return null();
        pending_ = {};
    }
    void boolean(bool value) override { constant(value ? "true" : "false"); }
    void word(std::string_view name) override { spelled(string(name), false); }

    void broken(const unparsed& item) override {
        if (item.content.is_value()) return users(item);
        begin_alternative("unparsed");
        begin_record("unparsed");
        field("raw");
        word(item.raw);
        field("error");
        error(item.error);
        end_record();
        end_alternative();
    }

    void error(const imapwire::error& what) {
        begin_record("error");
        field("code");
        word(name(what.code));
        field("at");
        number(what.offset);
        field("production");
        word(what.production);
        field("message");
        word(message(what.code));
        end_record();
    }

private:
    void separate() noexcept {
        if (more_) out_->put(',');
        more_ = true;
    }

    /// Before every value: the name of the field that it belongs to.
    void value_begins() noexcept {
        if (pending_.empty()) return;
        separate();
        out_->put('"');
        out_->put(pending_);
        out_->put("\":");
        pending_ = {};
    }

    void open(char bracket) noexcept {
        value_begins();
        out_->put(bracket);
        more_ = false;
    }
    void close(char bracket) noexcept {
        out_->put(bracket);
        more_ = true;
    }
    void constant(std::string_view text) noexcept {
        value_begins();
        out_->put(text);
    }

    void integer(bool negative, std::uint64_t magnitude) override {
        value_begins();
        if (negative) out_->put('-');
        write_number(*out_, magnitude);
    }

    void spelled(const string& value, bool) override {
        if (value.is_detached()) {
            begin_alternative("detached");
            number(value.size());
            end_alternative();
        } else if (is_utf8(value.raw())) {
            value_begins();
            out_->put('"');
            for_each_stretch(value, [this](std::string_view stretch) { put_escaped(stretch); });
            out_->put('"');
        } else {
            bytes([&](base64_sink& sink) {
                for_each_stretch(value, [&](std::string_view stretch) { sink.append(stretch.data(), stretch.size()); });
            });
        }
    }

    void written(const void* value, write_function write) override {
        printable_check check;
        append_output<printable_check> checked(check, shown, side::server);
        write(checked, value);
        checked.flush();
        if (!check.printable) return bytes([&](base64_sink& sink) { write_to_sink(sink, value, write); });
        value_begins();
        out_->put('"');
        escaping_sink escaping{this};
        write_to_sink(escaping, value, write);
        out_->put('"');
    }

    struct escaping_sink {
        json_printer* self;

        void append(const char* bytes, std::size_t size) noexcept { self->put_escaped(std::string_view(bytes, size)); }
    };

    template <class Sink>
    static void write_to_sink(Sink& sink, const void* value, write_function write) {
        append_output<Sink> out(sink, shown, side::server);
        write(out, value);
    }

    /// {"bytes":"<base64>"}
    template <class Write>
    void bytes(Write&& write) {
        begin_alternative("bytes");
        value_begins();
        out_->put('"');
        base64_sink sink(*out_);
        write(sink);
        sink.flush();
        out_->put('"');
        end_alternative();
    }

    /// UTF-8 as the inside of a JSON string.
    void put_escaped(std::string_view text) noexcept {
        const char* at = text.data();
        const char* const end = at + text.size();
        for (;;) {
            const char* const stop = scan::find_within<scan::quoted_stop>(at, end);
            out_->put(std::string_view(at, static_cast<std::size_t>(stop - at)));
            if (stop == end) return;
            at = stop + put_one(stop);
        }
    }

    /// Writes the character at `at`, and returns its size.
    std::size_t put_one(const char* at) noexcept {
        if (const std::size_t size = utf8_sequence(at); size != 0) {
            if (is_c1_control(std::string_view(at, size))) {
                out_->put("\\u00");
                put_hex(*out_, at[1]);
            } else {
                out_->put(std::string_view(at, size));
            }
            return size;
        }
        const char letter = *at == '"' || *at == '\\' ? *at : escape_letter(*at);
        out_->put('\\');
        if (letter != '\0') {
            out_->put(letter);
        } else {
            out_->put("u00");
            put_hex(*out_, *at);
        }
        return 1;
    }

    output* out_;
    std::string_view pending_{};
    bool more_ = false;
};

}  // namespace imapwire::detail

#endif
