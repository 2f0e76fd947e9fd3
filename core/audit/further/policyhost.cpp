// The policy host seen by others than a sender. One connection to it at a time, from one address that answered.
#include "core/async/gather.h"
#include "core/audit/further.h"
#include "core/https/fetchpolicy.h"
#include "core/tls/tlsprobe.h"
#include <algorithm>

namespace gatepost {

namespace {

const QByteArray browser = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0";
const QString otherFolder = QStringLiteral("https://%1/mta-sts.txt");
const QString otherFileName = QStringLiteral("https://%1/.well-known/mta_sts.txt");
const QString plainHttp = QStringLiteral("http://%1/.well-known/mta-sts.txt");

FetchRequest requestTo(const Look &look, const DomainName &host, const QHostAddress &address)
{
    const Profile &profile = look.services->profile;
    return FetchRequest{host, address, profile.httpsPort, profile.fetch, look.services->trust, profile.proxy};
}

async::Task<Done> fetchAlso(Look *look, FetchPurpose purpose, FetchRequest request)
{
    const QDeadlineTimer until = look->within(look->services->profile.further.fetchTimeout);
    look->observer->announce(Step::Fetch, request.host.toUnicode());
    FetchProbe probe;
    probe.purpose = purpose;
    probe.userAgent = request.userAgent;
    probe.fetch = co_await fetchPolicy(request, until);
    look->seen.fetchProbes << probe;
    look->publish();
    co_return Done{};
}

/// The first fetch that came to `stage`; nothing when none did.
const PolicyFetch *firstAt(const QList<PolicyFetch> &fetches, FetchStage stage)
{
    const auto found =
        std::find_if(fetches.begin(), fetches.end(), [&](const PolicyFetch &f) { return f.stage >= stage; });
    return found == fetches.end() ? nullptr : &*found;
}

async::Task<Done> fetchFromApex(Look *look)
{
    const DomainName domain = look->seen.domain;
    QList<QHostAddress> found;
    for (const RrType type : {RrType::A, RrType::Aaaa}) {
        const DnsLookup lookup = co_await look->ask(domain, type, Step::Fetch);
        found << addressRecords(lookup);
    }
    const QList<QHostAddress> addresses = look->reachable(found, 1);
    if (addresses.isEmpty())
        co_return Done{};
    const FetchRequest request = requestTo(*look, domain, addresses.first());
    co_return co_await fetchAlso(look, FetchPurpose::ApexHost, request);
}

/// Where the file may be instead: asked only when no address gave it.
async::Task<Done> searchFile(Look *look, DomainName host)
{
    const PolicyFetch *any = look->seen.fetches.isEmpty() ? nullptr : &look->seen.fetches.first();
    const PolicyFetch *encrypted = firstAt(look->seen.fetches, FetchStage::Response);
    const quint16 httpPort = look->services->profile.httpPort;
    std::vector<async::Task<Done>> tries;
    if (encrypted) {
        FetchRequest request = requestTo(*look, host, encrypted->address);
        request.url = QUrl(otherFolder.arg(host.toString()));
        tries.push_back(fetchAlso(look, FetchPurpose::OtherFolder, request));
        request.url = QUrl(otherFileName.arg(host.toString()));
        tries.push_back(fetchAlso(look, FetchPurpose::OtherFileName, request));
    }
    if (any && httpPort != 0) {
        FetchRequest request = requestTo(*look, host, any->address);
        request.port = httpPort;
        request.url = QUrl(plainHttp.arg(host.toString()));
        tries.push_back(fetchAlso(look, FetchPurpose::PlainHttp, request));
    }
    tries.push_back(fetchFromApex(look));
    async::Gather<Done> oneByOne(std::move(tries), 1);
    co_await oneByOne;
    co_return Done{};
}

async::Task<Done> tryHandshake(Look *look, TlsTrialKind kind, QHostAddress address)
{
    const Profile &profile = look->services->profile;
    TlsProbeRequest request;
    request.server.address = address;
    request.server.port = profile.httpsPort;
    request.proxy = profile.proxy;
    request.connectTimeout = profile.fetch.connectTimeout;
    request.options.kind = kind;
    request.options.host = look->below("mta-sts");
    request.options.trust = look->services->trust;
    const QDeadlineTimer until = look->within(profile.further.trialTimeout);
    look->observer->announce(Step::Fetch, address.toString());
    const TlsTrial trial = co_await probeTls(request, until);
    look->seen.policyTrials << trial;
    look->publish();
    co_return Done{};
}

/// As with the MX hosts: the right name is sent only when nothing else showed the certificate that senders see.
async::Task<Done> tryHandshakes(Look *look, QHostAddress address, QByteArray leaf)
{
    if (leaf.isEmpty()) { // no session for senders: the old versions may tell why
        co_await tryHandshake(look, TlsTrialKind::Legacy, address);
        co_return Done{};
    }
    for (const TlsTrialKind kind : {TlsTrialKind::NoName, TlsTrialKind::UnknownName, TlsTrialKind::Legacy})
        co_await tryHandshake(look, kind, address);
    const TlsTrial &unnamed = look->seen.policyTrials.first();
    if (!unnamed.stood() || unnamed.tls.chain.value(0) != leaf)
        co_await tryHandshake(look, TlsTrialKind::Named, address);
    co_return Done{};
}

} // namespace

async::Task<Done> lookAroundPolicyHost(Look *look)
{
    const DomainName host = look->below("mta-sts");
    const QList<PolicyFetch> fetches = look->seen.fetches;
    if (!wantsMtaSts(look->seen))
        co_return Done{}; // a host of that name says nothing yet
    if (const PolicyFetch *answered = firstAt(fetches, FetchStage::Finished)) {
        FetchRequest request = requestTo(*look, host, answered->address);
        request.userAgent = browser;
        co_await fetchAlso(look, FetchPurpose::OtherClient, request);
    }
    if (std::none_of(fetches.begin(), fetches.end(), looksLikePolicy))
        co_await searchFile(look, host);
    if (const PolicyFetch *connected = firstAt(fetches, FetchStage::Tls)) {
        const QByteArray leaf = connected->tls ? connected->tls->chain.value(0) : QByteArray();
        co_await tryHandshakes(look, connected->address, leaf);
    }
    co_return Done{};
}

} // namespace gatepost
