// How fast messages are framed, parsed, visited and serialized. `imapwire_bench FOLDER --benchmark_filter=envelope` measures
// that with the streams that streams.py has made in the folder.

#include "values.hpp"
#include "visit.hpp"

#include <imapwire/imapwire.hpp>

#include <benchmark/benchmark.h>

#include <cstddef>
#include <cstdlib>
#include <deque>
#include <fstream>
#include <iostream>
#include <iterator>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace {

/// A stream, cut into its messages.
struct stream {
    imapwire::side from;
    std::string bytes;
    std::vector<std::string_view> messages;

    stream(imapwire::side sender, std::string content) : from(sender), bytes(std::move(content)) {
        imapwire::framer framer(from);
        std::size_t begin = 0, end = 0;
        while (end != bytes.size()) {
            const imapwire::frame_event event = framer.next(std::string_view(bytes).substr(end));
            end += event.consumed;
            if (event.kind != imapwire::frame::message) continue;
            messages.push_back(std::string_view(bytes).substr(begin, end - begin));
            begin = end;
        }
    }
};

void count(benchmark::State& state, std::size_t octets, std::size_t messages) {
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(octets));
    state.counters["message"] = benchmark::Counter(static_cast<double>(state.iterations()) * static_cast<double>(messages),
                                                   benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
}
void count(benchmark::State& state, const stream& of) { count(state, of.bytes.size(), of.messages.size()); }

constexpr imapwire::options strict{};
constexpr imapwire::options lenient{.lenient = true};

/// f(parsed message) for each message of the stream. A workload that does not parse is a mistake of this program's.
template <class F>
void for_each_parsed(const stream& of, F&& f, const imapwire::options& how = strict) {
    for (const std::string_view message : of.messages) {
        if (of.from == imapwire::side::server) {
            const auto parsed = imapwire::parse_response(message, how);
            if (!parsed) std::abort();
            f(*parsed);
        } else {
            const auto parsed = imapwire::parse_command(message, how);
            if (!parsed) std::abort();
            f(*parsed);
        }
    }
}

void frame(benchmark::State& state, const stream& of) {
    for (auto _ : state) {
        imapwire::framer framer(of.from);
        std::string_view rest = of.bytes;
        while (!rest.empty()) rest.remove_prefix(framer.next(rest).consumed);
        benchmark::DoNotOptimize(framer);
    }
    count(state, of);
}

template <const imapwire::options& How>
void parse(benchmark::State& state, const stream& of) {
    for (auto _ : state) for_each_parsed(of, [](const auto& message) { benchmark::DoNotOptimize(message.size()); }, How);
    count(state, of);
}

/// The same out of the whole stream, which nobody has cut into messages before.
void parse_stream(benchmark::State& state, const stream& of) {
    const auto pass = [&](auto&& parse_first) {
        for (std::string_view rest = of.bytes; !rest.empty();) {
            const auto parsed = parse_first(rest);
            if (!parsed) std::abort();
            rest.remove_prefix(parsed->size());
        }
    };
    for (auto _ : state) {
        if (of.from == imapwire::side::server)
            pass([](std::string_view bytes) { return imapwire::parse_response(bytes); });
        else
            pass([](std::string_view bytes) { return imapwire::parse_command(bytes); });
    }
    count(state, of);
}

template <const imapwire::options& How>
void parse_and_visit(benchmark::State& state, const stream& of) {
    for (auto _ : state) for_each_parsed(of, [](const auto& message) { benchmark::DoNotOptimize(bench::visit(message)); }, How);
    count(state, of);
}

void serialize(benchmark::State& state, const stream& of) {
    std::vector<char> buffer(1u << 18);
    std::vector<imapwire::response> responses;
    std::vector<imapwire::any_command> commands;
    for_each_parsed(of, [&]<class Message>(const Message& message) {
        if constexpr (std::is_same_v<Message, imapwire::response>)
            responses.push_back(message);
        else
            commands.push_back(message);
    });
    for (auto _ : state) {
        for (const auto& message : responses) benchmark::DoNotOptimize(imapwire::serialize(message, std::span<char>(buffer)));
        for (const auto& message : commands) benchmark::DoNotOptimize(imapwire::serialize(message, std::span<char>(buffer)));
    }
    count(state, of);
}

/// Serializes values that were never on the wire: as many as a program has at hand at a time, not a whole stream of them.
void serialize_values(benchmark::State& state, const stream& of) {
    constexpr std::size_t most = 1u << 16;
    std::vector<char> buffer(1u << 18);
    bench::values owner;
    std::vector<bench::value> messages;
    std::size_t octets = 0;
    for_each_parsed(of, [&](const auto& message) {
        if (octets >= most) return;
        message.visit([&]<class T>(const T& parsed) {
            if constexpr (std::is_same_v<T, imapwire::unparsed>)
                std::abort();
            else if constexpr (requires { message.tag(); })
                messages.emplace_back(owner, message.tag().raw(), parsed);
            else
                messages.emplace_back(owner, parsed);
        });
        const auto from_wire = imapwire::serialize(message, std::span<char>(buffer));
        if (!from_wire) std::abort();
        const std::string expected(buffer.data(), *from_wire);
        const auto size = messages.back().serialize(buffer);
        if (!size || std::string_view(buffer.data(), *size) != expected) std::abort();
        octets += *size;
    });
    for (auto _ : state)
        for (const bench::value& message : messages) benchmark::DoNotOptimize(message.serialize(buffer));
    count(state, octets, messages.size());
}

void add(const std::string& name, const stream& of) {
    using measurement = void (*)(benchmark::State&, const stream&);
    for (const auto& [what, run] : {std::pair<const char*, measurement>{"frame", frame}, {"parse", parse<strict>},
                                    {"parse stream", parse_stream}, {"parse+visit", parse_and_visit<strict>},
                                    {"parse leniently", parse<lenient>}, {"parse+visit leniently", parse_and_visit<lenient>},
                                    {"serialize", serialize}, {"serialize values", serialize_values}})
        benchmark::RegisterBenchmark((name + "/" + what).c_str(), [run = run, &of](benchmark::State& state) { run(state, of); });
}

}  // namespace

int main(int argc, char** argv) {
    benchmark::Initialize(&argc, argv);
    if (argc != 2) {
        std::cerr << "usage: imapwire_bench FOLDER [--benchmark_filter=REGEX], for the streams that streams.py has made in FOLDER\n";
        return 2;
    }
    std::deque<stream> streams;
    for (const std::string name : {"flags.s2c", "envelope.s2c", "list.s2c", "search.s2c", "esearch.s2c", "body.s2c", "mixed.s2c", "cmds.c2s"}) {
        std::ifstream file(argv[1] + ("/" + name), std::ios::binary);
        std::string bytes(std::istreambuf_iterator<char>(file), {});
        if (bytes.empty()) {
            std::cerr << argv[1] << '/' << name << ": nothing to read\n";
            return 2;
        }
        const std::size_t dot = name.find('.');
        streams.emplace_back(name.substr(dot) == ".c2s" ? imapwire::side::client : imapwire::side::server, std::move(bytes));
        add(name.substr(0, dot), streams.back());
    }
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
