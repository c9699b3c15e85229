// SORT and THREAD (RFC 5256).
#ifndef IMAPWIRE_EXTENSION_RFC5256_SORT_HPP
#define IMAPWIRE_EXTENSION_RFC5256_SORT_HPP

#include <imapwire/core/maybe.hpp>
#include <imapwire/extension/rfc7162_condstore.hpp>
#include <imapwire/grammar/choice.hpp>
#include <imapwire/grammar/list_of.hpp>
#include <imapwire/grammar/one_of.hpp>
#include <imapwire/grammar/optional.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/message/resp_text_code.hpp>
#include <imapwire/message/search_return_opt.hpp>
#include <imapwire/token/number.hpp>
#include <imapwire/token/text.hpp>

#include <cstddef>
#include <string_view>

namespace imapwire {

struct search_key;
struct sort_criterion;

/// The alternatives of sort-key, named after the word that each is.
namespace sort_by {

struct arrival { using grammar = sequence<"ARRIVAL">; };
struct cc { using grammar = sequence<"CC">; };
struct date { using grammar = sequence<"DATE">; };
struct from { using grammar = sequence<"FROM">; };
struct size { using grammar = sequence<"SIZE">; };
struct subject { using grammar = sequence<"SUBJECT">; };
struct to { using grammar = sequence<"TO">; };

}  // namespace sort_by

/// The alternatives of thread-alg, named after the word that each is.
namespace thread_by {

struct orderedsubject { using grammar = sequence<"ORDEREDSUBJECT">; };
struct references { using grammar = sequence<"REFERENCES">; };
/// REFERENCES without what it does to subjects (draft-ietf-morg-inthread).
struct refs { using grammar = sequence<"REFS">; };

}  // namespace thread_by

/// thread-alg = "ORDEREDSUBJECT" / "REFERENCES" / thread-alg-ext      RFC 5256, 5
/// thread-alg-ext = atom: an algorithm that this library has no type for.
struct thread_alg : one_of<thread_by::orderedsubject,
                           thread_by::references,
                           thread_by::refs,
                           atom> {
    using one_of::one_of;
    using grammar = choice<thread_alg>;
};

/// sort-criteria = "(" sort-criterion *(SP sort-criterion) ")"      RFC 5256, 5
using sort_criteria = list_of<sort_criterion, one_or_more>;

/// thread-list = "(" (thread-members / thread-nested) ")"
/// thread-members = nz-number *(SP nz-number) [SP thread-nested]
/// thread-nested = 2*thread-list      RFC 5256, 5
/// example: (3 6 (4 23)(44 7 96))
///
/// A branch of a thread: each member is the child of the one before it, and where the branch forks, each of `nested`
/// begins with a child of the last. Where there are no members, what the others reply to is not in the mailbox.
struct thread_list {
    list_of<nz_number, bare> members{};
    list_of<thread_list, touching> nested{};  ///< none, or at least two
};

namespace detail {

/// A template, so that reading a thread-list, which reads thread-lists, is defined before it is used.
template <class T>
struct thread_list_rule {
    using members = list_of<nz_number, bare>;
    using nested = list_of<T, touching>;

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        if constexpr (!building<Out>)
            if (in.trusted) return spaces(skip_group(at, in), in);
        at = in.open(at);
        if (at == nullptr) [[unlikely]] return nullptr;
        if constexpr (building<Out>) out = {};
        bool forks = true;
        if (*at != '(') {
            at = read_member<&T::members>(at, in, out);
            if (at == nullptr) [[unlikely]] return nullptr;
            forks = *at == ' ';
            if (forks) at = in.space(at);
            if (at == nullptr) [[unlikely]] return nullptr;
        }
        if (forks) at = read_nested(at, in, out);
        if (at == nullptr) [[unlikely]] return nullptr;
        return spaces(in.close(at), in);
    }

    template <class, class Visitor>
    static constexpr const char* traverse(const char* at, input& in, Visitor& visitor) {
        if constexpr (!Visitor::writes) visitor.template begin_record<T>();
        detail::traverse_text(visitor, '(');
        const bool has_members = *++at != '(';
        at = traverse_part<members>(member_name<&T::members>, has_members ? at : nullptr, at, in, visitor);
        const bool forks = *at == ' ' || !has_members;
        if (*at == ' ') {
            detail::traverse_text(visitor, ' ');
            at = in.space(at);
        }
        at = traverse_part<nested>(member_name<&T::nested>, forks ? at : nullptr, at, in, visitor);
        detail::traverse_text(visitor, ')');
        if constexpr (!Visitor::writes) visitor.end_record();
        return spaces(at + 1, in);
    }

    static constexpr void write(auto& out, const T& value) noexcept {
        const std::size_t branches = value.nested.count();
        if (branches == 1 || (branches == 0 && value.members.empty())) return out.fail(errc::missing_field, "thread_list");
        out.put('(');
        if (!value.members.empty()) {
            imapwire::write(out, value.members);
            if (branches != 0) out.put(' ');
        }
        if (branches != 0) imapwire::write(out, value.nested);
        out.put(')');
    }

    static constexpr bool starts(const char* at) noexcept { return *at == '('; }

    template <class Generator>
    static void generate(Generator& g, T& value) noexcept {
        value = {};
        const auto branches = g.template items<T>(0);
        if (branches.size() > 1) value.nested = branches;
        if (branches.size() < 2 || g.chance()) g.fill(value.members);
        if (value.members.empty() && value.nested.empty()) value.members = one;
    }

private:
    /// Goes through the list that stands at `present`; nullptr if there is none.
    template <class List, class Visitor>
    static constexpr const char* traverse_part([[maybe_unused]] std::string_view name, const char* present, const char* at, input& in,
                                               Visitor& visitor) {
        if constexpr (!Visitor::writes) visitor.field(name);
        if (present != nullptr) return imapwire::traverse<List>(present, in, visitor);
        if constexpr (!Visitor::writes) visitor.whole(List());
        return at;
    }

    /// Lenient reading: SP between thread-lists.
    static constexpr const char* spaces(const char* at, input& in) noexcept {
        if (at == nullptr || *at != ' ') [[likely]] return at;
        const char* const behind = behind_spaces(at);
        return *behind == '(' && in.tolerate(quirk::extra_space) ? behind : at;
    }

    static constexpr nz_number one[] = {nz_number(1)};

    /// 2*thread-list
    template <class Out>
    static constexpr const char* read_nested(const char* at, input& in, [[maybe_unused]] Out& out) noexcept {
        const char* const begin = at;
        for (std::size_t count = 0; *at == '(' || count < 2; ++count) {
            if (count == in.limits->list) [[unlikely]] return in.fail(at, errc::limit_list);
            at = match<T>(at, in);
            if (at == nullptr) [[unlikely]] return nullptr;
        }
        if constexpr (building<Out>) {
            input validated(begin, in.end, in.mode);
            validated.trusted = true;
            imapwire::read<nested>(begin, validated, out.nested);
        }
        return at;
    }
};

}  // namespace detail

template <>
struct grammar<thread_list> : detail::thread_list_rule<thread_list>, record<&thread_list::members, &thread_list::nested> {
    using rule = grammar;
    static constexpr std::string_view abnf =
        "\"(\" (nz-number *(SP nz-number) [SP 2*thread-list] / 2*thread-list) \")\"";
};

namespace command {

/// sort = ["UID" SP] "SORT" SP sort-criteria SP search-criteria
/// search-criteria = charset 1*(SP search-key)      RFC 5256, 5
/// extended-sort = ["UID" SP] "SORT" search-return-opts SP sort-criteria SP search-criteria      RFC 5267, 5
/// example: SORT (SUBJECT REVERSE DATE) UTF-8 ALL
struct sort {
    maybe<search_return_opts> return_opts{};  ///< with CONTEXT=SORT and ESORT
    sort_criteria criteria;
    imapwire::charset charset;
    list_of<search_key, some_after_space> keys;  ///< all of them must match
    using grammar = sequence<"SORT", &sort::return_opts, &sort::criteria, &sort::charset, &sort::keys>;
};

/// "UID" SP sort: the result is unique identifiers
struct uid_sort {
    maybe<search_return_opts> return_opts{};
    sort_criteria criteria;
    imapwire::charset charset;
    list_of<search_key, some_after_space> keys;
    using grammar = sequence<"UID SORT", &uid_sort::return_opts, &uid_sort::criteria, &uid_sort::charset, &uid_sort::keys>;
};

/// thread = ["UID" SP] "THREAD" SP thread-alg SP search-criteria      RFC 5256, 5
/// example: THREAD ORDEREDSUBJECT UTF-8 SINCE 5-Mar-2024
struct thread {
    thread_alg algorithm;
    imapwire::charset charset;
    list_of<search_key, some_after_space> keys;
    using grammar = sequence<"THREAD", &thread::algorithm, &thread::charset, &thread::keys>;
};

/// "UID" SP thread: the result is unique identifiers
struct uid_thread {
    thread_alg algorithm;
    imapwire::charset charset;
    list_of<search_key, some_after_space> keys;
    using grammar = sequence<"UID THREAD", &uid_thread::algorithm, &uid_thread::charset, &uid_thread::keys>;
};

}  // namespace command

namespace data {

/// sort-data = "SORT" *(SP nz-number)      RFC 5256, 5
/// With CONDSTORE it is followed by [SP search-sort-mod-seq] (RFC 7162, 7).
struct sort {
    list_of<nz_number, each_after_space> numbers{};
    maybe<search_sort_mod_seq> modseq{};
    using grammar = sequence<"SORT", &sort::numbers, &sort::modseq>;
};

/// thread-data = "THREAD" [SP 1*thread-list]      RFC 5256, 5
/// example: THREAD (2)(3 6 (4 23)(44 7 96))
struct thread {
    maybe<list_of<thread_list, touching>> threads{};
    using grammar = sequence<"THREAD", &thread::threads>;
};

}  // namespace data

}  // namespace imapwire

#endif
