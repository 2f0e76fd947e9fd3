// The rules about looks beyond a sender's own: what an observation of the lab says, and what it must not say once one
// fact of it is another one. Each row changes one thing of a real observation.
#include "app/labprofile.h"
#include "core/audit/assess.h"
#include "core/audit/auditqueue.h"
#include "core/audit/catalogue.h"
#include "core/audit/evidence.h"
#include "core/lab/labthread.h"
#include "core/tls/caaidentities.h"
#include <QTest>

using namespace gatepost;

using Change = std::function<void(Observation &)>;
Q_DECLARE_METATYPE(Change)

namespace {

const QString ipv6 = QStringLiteral("policy-host-no-ipv6"); // the lab's usual companion

TlsTrial *trialOf(QList<TlsTrial> &trials, TlsTrialKind kind)
{
    for (TlsTrial &trial : trials) {
        if (trial.kind == kind)
            return &trial;
    }
    return nullptr;
}

void fail(TlsTrial *trial, FaultKind kind, bool reached = true)
{
    trial->fault = Fault{kind, {}, 0};
    trial->reached = reached;
    trial->tls.chain.clear();
}

} // namespace

class TestProbeRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void findings_data();
    void findings();
    void effects_data();
    void effects();
    void evidence_data();
    void evidence();
    void shallow();
    void injectionOnlyOnRequest();
    void authorities_data();
    void authorities();

private:
    Observation seen(const QString &scenario, const Profile &profile);
    std::unique_ptr<LabThread> m_lab;
    QHash<QString, DomainName> m_domains;
    QHash<QString, Observation> m_seen;
};

void TestProbeRules::initTestCase()
{
    const auto scenarios = builtInScenarios();
    QVERIFY(scenarios.has_value());
    QList<Scenario> some;
    for (const Scenario &scenario : *scenarios) {
        const bool wanted = scenario.name == u"perfect" || scenario.name == u"not-published" ||
                            scenario.name.startsWith(u"smtp-name") || scenario.name.startsWith(u"host-") ||
                            scenario.name.startsWith(u"mx-cert-") || scenario.name.startsWith(u"smtp-command") ||
                            scenario.name.startsWith(u"smtp-injection") || scenario.name.startsWith(u"fetch-");
        if (wanted && !scenario.slow)
            some << scenario;
    }
    for (const Scenario &scenario : some)
        m_domains.insert(scenario.name, scenario.domain);
    auto lab = LabThread::start(some);
    QVERIFY2(lab.has_value(), qPrintable(lab ? QString() : lab.error()));
    m_lab = std::move(*lab);
}

Observation TestProbeRules::seen(const QString &scenario, const Profile &profile)
{
    AuditQueue queue(profile);
    ObservationPtr out;
    connect(&queue, &AuditQueue::finished, this,
            [&](int, const ObservationPtr &made, const AssessmentPtr &) { out = made; });
    queue.start(m_domains.value(scenario), scenario);
    const bool ended = QTest::qWaitFor([&] { return out != nullptr; }, 60'000);
    return ended ? *out : Observation();
}

void TestProbeRules::findings_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *tag, const char *scenario, const QStringList &expected, Change change) {
        QTest::newRow(tag) << QString::fromLatin1(scenario) << std::move(change) << expected;
    };
    const QString enforced = QStringLiteral("smtp-sni-enforced");
    const QString required = QStringLiteral("policy-tls-sni-required");
    const QString clients = QStringLiteral("policy-http-varies-user-agent");
    const QString blocks = QStringLiteral("policy-caa-blocks");
    const QString revoked = QStringLiteral("mx-cert-revoked");

    row("MX: refused, and the control stood", "smtp-name-required", {enforced}, [](Observation &) {});
    row("MX: the control failed as well, so it is no matter of names", "smtp-name-required", {},
        [](Observation &o) { fail(trialOf(o.mxTrials[0].trials, TlsTrialKind::Named), FaultKind::TlsHandshake); });
    row("MX: turned away before TLS, which says nothing about names", "smtp-name-required", {}, [](Observation &o) {
        fail(trialOf(o.mxTrials[0].trials, TlsTrialKind::NoName), FaultKind::Rejected, false);
        fail(trialOf(o.mxTrials[0].trials, TlsTrialKind::UnknownName), FaultKind::Closed, false);
    });
    row("MX: silent, which may be the network", "smtp-name-required", {}, [](Observation &o) {
        fail(trialOf(o.mxTrials[0].trials, TlsTrialKind::NoName), FaultKind::Timeout);
        fail(trialOf(o.mxTrials[0].trials, TlsTrialKind::UnknownName), FaultKind::Timeout);
    });
    row("MX: closed without a word", "smtp-name-required", {enforced},
        [](Observation &o) { fail(trialOf(o.mxTrials[0].trials, TlsTrialKind::NoName), FaultKind::Closed); });
    row("MX: another certificate without name, as bad as the usual one", "mx-cert-name-chooses",
        {QStringLiteral("mx-cert-self-signed")}, [](Observation &o) {
            TlsTrial *unnamed = trialOf(o.mxTrials[0].trials, TlsTrialKind::NoName);
            o.hosts[0].probes[0].tls = unnamed->tls;
        });
    row("MX: revoked by proof", "mx-cert-revoked", {revoked}, [](Observation &) {});
    row("MX: revoked, but not verified", "mx-cert-revoked", {}, [](Observation &o) {
        for (TlsTrial &trial : o.mxTrials[0].trials) {
            if (trial.staple)
                trial.staple->verified = false;
        }
    });
    row("MX: the revoked certificate is not the one senders see", "mx-cert-revoked", {QStringLiteral("mx-cert-varies")},
        [](Observation &o) {
            for (TlsTrial &trial : o.mxTrials[0].trials)
                trial.tls.chain.prepend(trial.tls.chain.value(1));
        });

    row("policy host: name needed", "host-name-required", {required}, [](Observation &) {});
    row("policy host: no control", "host-name-required", {},
        [](Observation &o) { fail(trialOf(o.policyTrials, TlsTrialKind::Named), FaultKind::Timeout); });
    row("policy host: another certificate, good as well", "host-name-chooses", {}, [](Observation &o) {
        trialOf(o.policyTrials, TlsTrialKind::NoName)->tls = trialOf(o.policyTrials, TlsTrialKind::Named)->tls;
    });
    row("policy host: revoked by proof", "host-cert-revoked", {QStringLiteral("policy-cert-revoked")},
        [](Observation &) {});

    row("clients: other policy", "fetch-client-varies", {clients}, [](Observation &) {});
    row("clients: too many requests", "fetch-client-varies", {},
        [](Observation &o) { o.fetchProbes[0].fetch.status = 429; });
    row("clients: server in trouble", "fetch-client-varies", {},
        [](Observation &o) { o.fetchProbes[0].fetch.status = 503; });
    row("clients: second answer cut off", "fetch-client-varies", {},
        [](Observation &o) { o.fetchProbes[0].fetch.stage = FetchStage::Body; });
    row("clients: from another address", "fetch-client-varies", {},
        [](Observation &o) { o.fetchProbes[0].fetch.address = QHostAddress(QStringLiteral("192.0.2.1")); });
    row("clients: a page that changes each time", "fetch-browser-only", {QStringLiteral("policy-http-status")},
        [](Observation &o) { o.fetchProbes[0].fetch.body = "<html>2</html>"; });

    row("places: something else is there", "fetch-other-folder", {QStringLiteral("policy-http-status")},
        [](Observation &o) {
            for (FetchProbe &probe : o.fetchProbes)
                probe.fetch.body = "hello";
        });
    row("http: silent as well", "fetch-http-only", {QStringLiteral("policy-connect-failed")},
        [](Observation &o) { o.fetchProbes.clear(); });

    row("CAA: forbids", "host-caa-blocks", {blocks}, [](Observation &) {});
    row("CAA: the issuer is unknown, so nothing is said", "host-caa-blocks", {},
        [](Observation &o) { o.context.authorities.clear(); });
    row("CAA: the nearer name could not be looked up", "host-caa-blocks", {}, [](Observation &o) {
        o.caa[0].answer = failure(Fault{FaultKind::Timeout, {}, 0});
    });
    row("CAA: a name allows what it names, in any case", "host-caa-blocks", {}, [](Observation &o) {
        o.context.authorities[QStringLiteral("Gatepost Lab Intermediate")] = QStringLiteral("OTHER.test");
    });
    row("CAA: of a certificate that must be replaced anyway", "host-cert-expired",
        {QStringLiteral("policy-cert-expired")}, [](Observation &o) { o.caa.clear(); });
    row("CAA: issuewild only counts for wildcards", "host-caa-wildcard",
        {QStringLiteral("policy-cert-wildcard"), blocks}, [](Observation &) {});
}

void TestProbeRules::findings()
{
    QFETCH(QString, scenario);
    QFETCH(Change, change);
    QFETCH(QStringList, expected);
    if (!m_seen.contains(scenario))
        m_seen.insert(scenario, seen(scenario, labProfile(m_lab->access())));
    Observation changed = m_seen.value(scenario);
    QVERIFY(changed.isComplete());
    change(changed);
    const Assessment judged = assess(changed, changed.startedAt);
    QStringList found;
    for (const Finding &finding : judged.findings) {
        if (finding.effect != Effect::Passed && findingKey(finding.id) != ipv6)
            found << findingKey(finding.id);
    }
    found.sort();
    expected.sort();
    QCOMPARE(found, expected);
}

void TestProbeRules::effects_data()
{
    QTest::addColumn<FindingId>("id");
    QTest::addColumn<Effect>("effect"); ///< in enforce
    QTest::newRow("no MX sender is stopped") << FindingId::SmtpSniEnforced << Effect::AtRisk;
    QTest::newRow("few look for revocation, policy host") << FindingId::PolicyCertRevoked << Effect::AtRisk;
    QTest::newRow("few look for revocation, MX") << FindingId::MxCertRevoked << Effect::AtRisk;
    QTest::newRow("old versions") << FindingId::SmtpTlsLegacyEnabled << Effect::Advice;
    QTest::newRow("name needed") << FindingId::PolicyTlsSniRequired << Effect::Advice;
    QTest::newRow("wrong place") << FindingId::PolicyHttpWrongPath << Effect::Unprotected;
    QTest::newRow("clear text before TLS") << FindingId::SmtpStarttlsInjection << Effect::Blocks;
}

void TestProbeRules::effects()
{
    QFETCH(FindingId, id);
    QTEST(effectOf(id, PolicyMode::Enforce), "effect");
}

void TestProbeRules::evidence_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<FindingId>("id");
    QTest::addColumn<QStringList>("says");   ///< words of the raw or the certificate evidence
    QTest::addColumn<QString>("repeatedBy"); ///< part of the command
    const auto row = [](const char *scenario, FindingId id, const QStringList &says, const char *command) {
        QTest::newRow(scenario) << QString::fromLatin1(scenario) << id << says << QString::fromLatin1(command);
    };
    row("smtp-name-required", FindingId::SmtpSniEnforced,
        {QStringLiteral("Server name sent: none"), QStringLiteral("unrecognized name")}, "-starttls smtp -connect");
    row("host-name-chooses", FindingId::PolicyTlsSniRequired, {QStringLiteral("www.provider.test")}, "-noservername");
    row("mx-cert-revoked", FindingId::MxCertRevoked,
        {QStringLiteral("OCSP response: revoked"), QStringLiteral("keyCompromise"),
         QStringLiteral("signed by the issuer")},
        "-status");
    row("fetch-client-varies", FindingId::PolicyHttpVariesUserAgent, {QStringLiteral("mode: enforce")}, "curl");
    row("host-caa-blocks", FindingId::PolicyCaaBlocks, {QStringLiteral("other.test")}, "CAA");
    row("smtp-command-before-tls", FindingId::SmtpStarttlsInjection,
        {QStringLiteral("NOOP in one packet"), QStringLiteral("obeyed inside TLS")}, "");
    row("smtp-injection", FindingId::SmtpStarttlsInjection, {QStringLiteral("clear text after the reply")}, "openssl");
    row("fetch-http-only", FindingId::PolicyHttpOnly, {QStringLiteral("GET http://"), QStringLiteral("HTTP 200")},
        "http://");
}

void TestProbeRules::evidence()
{
    QFETCH(QString, scenario);
    QFETCH(FindingId, id);
    QFETCH(QStringList, says);
    QFETCH(QString, repeatedBy);
    const Observation facts = seen(scenario, labProfile(m_lab->access()));
    const Assessment judged = assess(facts, facts.startedAt);
    const auto finding =
        std::find_if(judged.findings.begin(), judged.findings.end(), [&](const Finding &f) { return f.id == id; });
    QVERIFY(finding != judged.findings.end());
    const EvidenceRef &ref = finding->evidence.first();
    const QString text = rawEvidence(facts, ref) + u'\n' + certificateEvidence(facts, ref);
    for (const QString &word : says)
        QVERIFY2(text.contains(word), qPrintable(text));
    QVERIFY2(repeatCommand(facts, ref).contains(repeatedBy), qPrintable(repeatCommand(facts, ref)));
    QVERIFY(rawLog(facts).contains(rawEvidence(facts, ref)));
}

/// A sender's depth makes no connection beyond a sender's own; neither does a domain that publishes nothing.
void TestProbeRules::shallow()
{
    Profile profile = labProfile(m_lab->access());
    const Observation nothing = seen(QStringLiteral("not-published"), profile);
    QVERIFY(nothing.isComplete());
    QVERIFY(nothing.mxTrials.isEmpty() && nothing.policyTrials.isEmpty() && nothing.fetchProbes.isEmpty());
    profile.depth = Depth::Sender;
    const Observation facts = seen(QStringLiteral("perfect"), profile);
    QVERIFY(facts.isComplete());
    QVERIFY(facts.mxTrials.isEmpty() && facts.policyTrials.isEmpty() && facts.fetchProbes.isEmpty() &&
            facts.caa.isEmpty());
}

void TestProbeRules::injectionOnlyOnRequest()
{
    QVERIFY(!Profile().probeInjection);
    Profile profile = labProfile(m_lab->access());
    profile.probeInjection = false;
    const Observation quiet = seen(QStringLiteral("smtp-command-before-tls"), profile);
    QCOMPARE(quiet.mxTrials.size(), 1);
    QVERIFY(!quiet.mxTrials[0].injection);
    profile.probeInjection = true;
    const Observation asked = seen(QStringLiteral("perfect"), profile);
    QCOMPARE(asked.mxTrials.size(), 1);
    QVERIFY(asked.mxTrials[0].injection && asked.mxTrials[0].injection->decided);
    QVERIFY(!asked.mxTrials[0].injection->obeyed);
    // The certificate was seen again without a name, so it was not asked for by name once more.
    QCOMPARE(asked.mxTrials[0].trials.size(), 3);
}

void TestProbeRules::authorities_data()
{
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("name"); ///< one that must be among them; empty: nothing known
    const auto row = [](const char *issuer, const char *name) {
        QTest::newRow(issuer) << QString::fromUtf8(issuer) << QString::fromLatin1(name);
    };
    row("Let's Encrypt", "letsencrypt.org");
    row("DigiCert Inc", "digicert.com");
    row("ZeroSSL", "sectigo.com");
    row("Google Trust Services", "pki.goog");
    row("amazon", "amazon.com");
    row("GlobalSign nv-sa", "globalsign.com");
    row("My own CA", "my.test");
    row("Somebody", "");
    row("", "");
}

void TestProbeRules::authorities()
{
    QFETCH(QString, issuer);
    QFETCH(QString, name);
    CertificateFacts facts;
    facts.issuerOrganisation = issuer;
    const QStringList names = caaIdentities(facts, {{QStringLiteral("My own CA"), QStringLiteral("MY.test")}});
    QCOMPARE(names.isEmpty(), name.isEmpty());
    QVERIFY(name.isEmpty() || names.contains(name));
}

QTEST_GUILESS_MAIN(TestProbeRules)
#include "tst_proberules.moc"
