#include "core/dns/validator.h"

namespace gatepost {

struct Validator::Private
{
    Resolver *resolver = nullptr;
    ValidatorOptions options;
};

Validator::Validator(Resolver *resolver, ValidatorOptions options) : d(new Private{resolver, std::move(options)}) {}
Validator::~Validator() = default;

async::Task<DnssecVerdict> Validator::validate(DnsLookup lookup, QDeadlineTimer until)
{
    Q_UNUSED(until)
    DnssecVerdict verdict;
    verdict.owner = lookup.question.name;
    co_return verdict;
}

} // namespace gatepost
