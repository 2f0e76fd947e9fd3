// Joins two network interfaces like a long cable: every frame comes out of the other one after a while, or not at all.
// For network namespaces where the kernel has no netem; needs no rights outside of them.
// Usage: realnet_delayline INTERFACE INTERFACE FIFO, and then one command in a line from the FIFO:
//   delay MS       so long in each direction
//   cut            frames are lost from now on;  mend  no longer
//   cut-after N    lets N more frames of the first interface pass, then loses all
//   mark N FILE    creates FILE once N more frames have come from the first interface
#include <array>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <deque>
#include <fcntl.h>
#include <net/if.h>
#include <netinet/in.h>
#include <sstream>
#include <string>
#include <sys/poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>
// these need the ones above
#include <linux/if_ether.h>
#include <linux/if_packet.h>

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t maxFrame = 70'000; // with segmentation offload, frames are larger than the link's
constexpr std::size_t maxWaiting = 65'536;
constexpr int framesAtOnce = 64;

struct Frame
{
    Clock::time_point due;
    std::vector<char> octets;
};

struct Line
{
    std::chrono::microseconds delay{};
    bool cut = false;
    long cutAfter = -1; ///< frames of the first interface until the cut; -1: none
    long markAfter = -1;
    std::string mark;
};

int openInterface(const char *name)
{
    const int fd = socket(AF_PACKET, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, htons(ETH_P_ALL));
    if (fd < 0)
        return -1;
    const int on = 1;
    const int buffer = 8 << 20;
    setsockopt(fd, SOL_SOCKET, SO_RCVBUF, &buffer, sizeof buffer); // a smaller one would do
    sockaddr_ll address{};
    address.sll_family = AF_PACKET;
    address.sll_protocol = htons(ETH_P_ALL);
    address.sll_ifindex = int(if_nametoindex(name));
    // Our own frames must not come back, and checksums that the kernel left to the hardware must stay marked as such.
    if (setsockopt(fd, SOL_PACKET, PACKET_IGNORE_OUTGOING, &on, sizeof on) != 0 ||
        setsockopt(fd, SOL_PACKET, PACKET_VNET_HDR, &on, sizeof on) != 0 ||
        bind(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        close(fd);
        return -1;
    }
    return fd;
}

void obey(Line &line, const std::string &text)
{
    std::istringstream words(text);
    std::string verb;
    words >> verb;
    double number = 0;
    if (verb == "delay" && words >> number)
        line.delay = std::chrono::microseconds(long(number * 1000));
    else if (verb == "cut")
        line.cut = true;
    else if (verb == "mend") {
        line.cut = false;
        line.cutAfter = -1;
    } else if (verb == "cut-after")
        words >> line.cutAfter;
    else if (verb == "mark")
        words >> line.markAfter >> line.mark;
}

void readCommands(Line &line, int fifo, std::string &rest)
{
    std::array<char, 512> some{};
    const ssize_t got = read(fifo, some.data(), some.size());
    if (got > 0)
        rest.append(some.data(), std::size_t(got));
    for (std::size_t end = rest.find('\n'); end != std::string::npos; end = rest.find('\n')) {
        obey(line, rest.substr(0, end));
        rest.erase(0, end + 1);
    }
}

void count(Line &line)
{
    if (line.markAfter >= 0 && line.markAfter-- == 0) {
        if (FILE *file = fopen(line.mark.c_str(), "w"))
            fclose(file);
    }
    if (line.cutAfter >= 0 && line.cutAfter-- == 0)
        line.cut = true;
}

/// False when there is nothing more to read now.
bool take(Line &line, int fd, bool first, std::deque<Frame> &waiting)
{
    static std::array<char, maxFrame> octets{};
    const ssize_t got = recv(fd, octets.data(), octets.size(), MSG_DONTWAIT);
    if (got <= 0)
        return false;
    if (first)
        count(line);
    if (!line.cut && waiting.size() < maxWaiting)
        waiting.push_back({Clock::now() + line.delay, std::vector<char>(octets.data(), octets.data() + got)});
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 4) {
        fputs("usage: realnet_delayline INTERFACE INTERFACE FIFO\n", stderr);
        return 3;
    }
    const std::array ends{openInterface(argv[1]), openInterface(argv[2])};
    const int fifo = open(argv[3], O_RDWR | O_NONBLOCK | O_CLOEXEC);
    if (ends[0] < 0 || ends[1] < 0 || fifo < 0) {
        fprintf(stderr, "realnet_delayline: %s\n", strerror(errno));
        return 4;
    }
    Line line;
    std::string rest;
    std::array<std::deque<Frame>, 2> waiting;
    for (;;) {
        auto pause = std::chrono::nanoseconds(std::chrono::seconds(1));
        for (std::size_t from = 0; from < 2; ++from) {
            while (!waiting[from].empty()) {
                const auto left = waiting[from].front().due - Clock::now();
                if (left > left.zero()) {
                    pause = std::min<std::chrono::nanoseconds>(pause, left);
                    break;
                }
                const std::vector<char> &octets = waiting[from].front().octets;
                send(ends[1 - from], octets.data(), octets.size(), MSG_DONTWAIT);
                waiting[from].pop_front();
            }
        }
        std::array<pollfd, 3> sources{{{ends[0], POLLIN, 0}, {ends[1], POLLIN, 0}, {fifo, POLLIN, 0}}};
        const timespec until{pause.count() / 1'000'000'000, pause.count() % 1'000'000'000};
        ppoll(sources.data(), sources.size(), &until, nullptr);
        if ((sources[2].revents & POLLIN) != 0)
            readCommands(line, fifo, rest);
        for (std::size_t from = 0; from < 2; ++from) {
            for (int i = 0; i < framesAtOnce && take(line, ends[from], from == 0, waiting[from]); ++i) {
            }
        }
    }
}
