// Every production of the library, found from the messages down.
#ifndef IMAPWIRE_TESTS_SUPPORT_PRODUCTIONS_HPP
#define IMAPWIRE_TESTS_SUPPORT_PRODUCTIONS_HPP

#include <imapwire/grammar/describe.hpp>
#include <imapwire/imapwire.hpp>

#include <string_view>
#include <type_traits>

namespace test {

/// A description (grammar/describe.hpp) that follows every reference once, and tells `visitor` each T that has a rule
/// with a name: visitor.production<T>(). A visitor that has text(abnf) and quoted(word) is told what rules consist of, too.
/// `Visitor` may be visited by one object of this type only.
template <class Visitor>
class production_finder {
public:
    explicit production_finder(Visitor& visitor) : visitor_(&visitor) {}

    void text(std::string_view abnf) {
        if constexpr (requires { visitor_->text(abnf); }) visitor_->text(abnf);
    }
    void quoted(std::string_view word) {
        if constexpr (requires { visitor_->quoted(word); }) visitor_->quoted(word);
    }

    template <class T>
    void name() {}

    template <class T>
    void rule() {
        static bool followed = false;
        if (followed) return;
        followed = true;
        using rule_type = imapwire::grammar<T>;
        if constexpr (!requires { rule_type::anonymous; }) visitor_->template production<T>();
        if constexpr (requires(production_finder & d) { rule_type::describe(d); }) rule_type::describe(*this);
        if constexpr (requires { typename T::alternatives; }) all(typename T::alternatives{});
        if constexpr (imapwire::has_parts<T>)
            rule_type::inspect([this]<class Part>(std::string_view, const Part&) { this->template part<Part>(); }, T{});
    }

    template <class... Ts>
    void all(imapwire::types<Ts...>) {
        (alternative<Ts>(), ...);
    }

private:
    template <class T>
    void alternative() {
        if constexpr (!std::is_same_v<T, imapwire::unparsed>) rule<T>();
    }

    template <class Part>
    void part() {
        if constexpr (requires {
                          typename Part::value_type;
                          typename imapwire::grammar<typename Part::value_type>;
                      })
            rule<typename Part::value_type>();
        if constexpr (requires { imapwire::grammar<Part>::starts(""); }) rule<Part>();
    }

    Visitor* visitor_;
};

/// What the others only name in their ABNF.
using named_productions =
    imapwire::types<imapwire::literal, imapwire::seq_range, imapwire::uid_range, imapwire::filter_mailboxes>;

}  // namespace test

#endif
