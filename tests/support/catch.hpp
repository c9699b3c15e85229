// Catch2 for every test: 2.13, which is one header, or 3.
#ifndef IMAPWIRE_TESTS_SUPPORT_CATCH_HPP
#define IMAPWIRE_TESTS_SUPPORT_CATCH_HPP

#if __has_include(<catch2/catch_test_macros.hpp>)
#include <catch2/catch_template_test_macros.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>
#else
#include <catch2/catch.hpp>
#endif

// What the compiler has evaluated, the program evaluates once more: the library takes other ways then.
#undef STATIC_REQUIRE
#undef STATIC_REQUIRE_FALSE
#define STATIC_REQUIRE(...)                                                                                            \
    do {                                                                                                               \
        static_assert((__VA_ARGS__), #__VA_ARGS__);                                                                    \
        REQUIRE(bool(__VA_ARGS__));                                                                                    \
    } while (false)
#define STATIC_REQUIRE_FALSE(...) STATIC_REQUIRE(!(__VA_ARGS__))

#endif
