#include "support/messages.hpp"

using namespace imapwire;

namespace test {

namespace {

template <class View, class T>
bool same_as(const View& a, const View& b) {
    return equal(*a.template as<T>(), *b.template as<T>());
}

template <class View, class... Ts>
bool same(types<Ts...>, const View& a, const View& b) {
    using comparison = bool (*)(const View&, const View&);
    static constexpr comparison comparisons[] = {&same_as<View, Ts>...};
    if (a.kind() != b.kind()) return false;
    return a.kind() == View::unknown ? a.bytes() == b.bytes() : comparisons[a.kind()](a, b);
}

bool same(const response& a, const response& b) { return same(response_alternatives{}, a, b); }
bool same(const any_command& a, const any_command& b) { return a.tag() == b.tag() && same(command_alternatives{}, a, b); }
bool same(const client_line& a, const client_line& b) { return same(client_line_alternatives{}, a, b); }

}  // namespace

bool any_message::equals(const any_message& other) const {
    return std::visit(
        [&]<class View>(const View& view) {
            const View* const another = std::get_if<View>(&other.view_);
            return another != nullptr && same(view, *another);
        },
        view_);
}

}  // namespace test
