// Showing messages, values and errors: as JSON for programs, as trees and with carets for people. Opt-in: imapwire.hpp
// does not include it.
#ifndef IMAPWIRE_PRINT_HPP
#define IMAPWIRE_PRINT_HPP

#include <imapwire/command.hpp>
#include <imapwire/grammar/inspect.hpp>
#include <imapwire/print/caret.hpp>
#include <imapwire/print/json.hpp>
#include <imapwire/print/tree.hpp>
#include <imapwire/protocol/serialize.hpp>
#include <imapwire/response.hpp>

#include <string_view>

namespace imapwire {

/// A message as it was parsed: response, any_command.
template <class T>
concept message_like = requires(const T& view) {
    view.kind_name();
    view.quirks();
    view.visit([](const auto&) {});
};

/// Something with a grammar: a message's type, or any part of one.
template <class T>
concept value_with_grammar = requires { sizeof(grammar<T>); };

namespace detail {

/// Walks what a message consists of; a command begins with its tag.
template <message_like Message>
void inspect_message(const Message& view, printer& to) {
    if constexpr (requires { view.tag(); }) {
        to.begin_record("command");
        to.field("tag");
        inspect(view.tag(), to);
        view.visit([&]<class T>(const T& value) {
            if constexpr (has_parts<T>) {
                grammar<T>::inspect(
                    [&](std::string_view name, const auto& part) {
                        to.field(name);
                        inspect(part, to);
                    },
                    value);
            } else {
                to.field("command");
                inspect(value, to);
            }
        });
        to.end_record();
    } else {
        inspect(view, to);
    }
}

/// Calls print(output&) with an output that ends in the sink.
template <byte_sink Sink, class Print>
void print_to(Sink& sink, Print&& print) {
    append_output<Sink> out(sink, shown, side::server);
    print(out);
}

}  // namespace detail

/// Writes the value as JSON, on one line without an end, to anything with append(const char*, std::size_t).
///
/// Records become objects with the names of the struct's fields; optional fields that are absent are omitted, NIL is
/// null. Strings are given as what they mean: {"bytes":"<base64>"} if that is not UTF-8, {"detached":size} if it is not
/// in the buffer. One of several alternatives is {"its name":value}; what could not be read is
/// {"unparsed":{"raw":"...","error":{...}}}. Flags, dates and sets are strings, as on the wire. Valid for any bytes.
template <value_with_grammar T, byte_sink Sink>
void to_json(const T& value, Sink& sink) {
    detail::print_to(sink, [&](output& out) {
        detail::json_printer printer(out);
        inspect(value, printer);
    });
}

/// A message's value; that of a command begins with its tag.
template <message_like Message, byte_sink Sink>
void to_json(const Message& view, Sink& sink) {
    detail::print_to(sink, [&](output& out) {
        detail::json_printer printer(out);
        detail::inspect_message(view, printer);
    });
}

/// {"code":"...","at":offset,"production":"...","message":"..."}
template <byte_sink Sink>
void to_json(const error& what, Sink& sink) {
    detail::print_to(sink, [&](output& out) { detail::json_printer(out).error(what); });
}

/// Any bytes, as to_json() writes strings.
template <byte_sink Sink>
void to_json(std::string_view bytes, Sink& sink) {
    detail::print_to(sink, [&](output& out) { detail::json_printer(out).word(bytes); });
}

/// Writes the value as a tree of lines, its type first, with names of fields.
template <value_with_grammar T, byte_sink Sink>
void to_text(const T& value, Sink& sink, const text_options& how = {}) {
    detail::print_to(sink, [&](output& out) {
        detail::tree_printer printer(out, how);
        printer.title(alternative_name<T>);
        inspect(value, printer);
        printer.finish();
    });
}

/// A message's kind, its quirks, and its value as a tree.
template <message_like Message, byte_sink Sink>
void to_text(const Message& view, Sink& sink, const text_options& how = {}) {
    detail::print_to(sink, [&](output& out) {
        detail::tree_printer printer(out, how);
        printer.title(view.kind_name());
        view.quirks().for_each([&](quirk deviation) { printer.remark(name(deviation)); });
        detail::inspect_message(view, printer);
        printer.finish();
    });
}

/// Writes three lines: what is wrong, in which production and at which offset; the line of `bytes` that it is in, or
/// the stretch of it round the offset if it is long, with control octets and octets above 127 as escapes; and a caret
/// under the octet. `bytes` is what the offset counts in: the message, or the raw bytes of something unparsed.
template <byte_sink Sink>
void render(const error& what, std::string_view bytes, Sink& sink, const text_options& how = {}) {
    detail::print_to(sink, [&](output& out) { detail::put_error({&out, how.colour}, what, bytes, 2); });
}

}  // namespace imapwire

#endif
