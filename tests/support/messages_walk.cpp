#include "support/messages.hpp"

#include <imapwire/grammar/inspect.hpp>

using namespace imapwire;

namespace test {

namespace {

struct counter {
    std::size_t parts = 0;

    void begin_record(std::string_view) { ++parts; }
    void field(std::string_view) {}
    void end_record() {}
    void begin_list() {}
    void element() {}
    void end_list() {}
    void begin_alternative(std::string_view) { ++parts; }
    void end_alternative() {}
    void null() { ++parts; }
    void boolean(bool) { ++parts; }
    void word(std::string_view) { ++parts; }
    void broken(const unparsed&) { ++parts; }
    template <class T>
    void number(T) {
        ++parts;
    }
    template <class T>
    void terminal(const T& value) {
        buffer_output out(nullptr, 0, {.utf8 = true, .binary = true, .detached = true}, side::server);
        imapwire::write(out, value);
        parts += 1 + out.size();
    }
};

}  // namespace

std::size_t any_message::walk() const {
    return std::visit(
        [](const auto& view) {
            counter parts;
            view.visit([&]<class T>(const T& value) { inspect(value, parts); });
            return parts.parts;
        },
        view_);
}

}  // namespace test
