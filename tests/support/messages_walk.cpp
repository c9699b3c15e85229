#include "support/messages.hpp"

#include <imapwire/grammar/inspect.hpp>

#include <stdexcept>

using namespace imapwire;

namespace test {

namespace {

/// Counts the parts of what it visits, and notes what came in which order.
class counter {
public:
    std::size_t parts = 0;

    friend bool operator==(const counter&, const counter&) = default;

    template <class T>
    void meets() {
        note('m', type_name<T>.size());
    }
    void begin_record(std::string_view name) { part('r', name.size()); }
    void field(std::string_view name) { note('f', name.size()); }
    void end_record() { note('R', 0); }
    void begin_list() { note('l', 0); }
    void element() { note('e', 0); }
    void end_list() { note('L', 0); }
    void begin_alternative(std::string_view name) { part('a', name.size()); }
    void end_alternative() { note('A', 0); }
    void null() { part('n', 0); }
    void absent() { part('-', 0); }
    void boolean(bool value) { part('b', value); }
    void word(std::string_view name) { part('w', name.size()); }
    void broken(const unparsed& value) { part('u', value.raw.size()); }
    template <class T>
    void number(T value) {
        part('#', static_cast<std::size_t>(value));
    }
    template <class T>
    void terminal(const T& value) {
        buffer_output out(nullptr, 0, {.utf8 = true, .binary = true, .detached = true}, side::server);
        imapwire::write(out, value);
        part('t', out.size());
        parts += out.size();
    }

private:
    void note(char what, std::size_t of) { order_ = (order_ * 31 + static_cast<unsigned char>(what)) * 31 + of; }
    void part(char what, std::size_t of) {
        ++parts;
        note(what, of);
    }

    std::size_t order_ = 0;
};

}  // namespace

std::size_t any_message::walk() const {
    return std::visit(
        [](const auto& view) {
            counter of_message, of_value;
            inspect(view, of_message);
            view.visit([&](const auto& value) { inspect(value, of_value); });
            if (of_message != of_value) throw std::logic_error("a message consists of something else than its value");
            return of_message.parts;
        },
        view_);
}

}  // namespace test
