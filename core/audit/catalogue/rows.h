#pragma once
// The rows of the catalogue, one file per area; read through catalogueRow() of core/audit/catalogue.h.
#include "core/audit/catalogue.h"
#include <QtGlobal>
#include <span>

namespace gatepost {

std::span<const CatalogueRow> recordRows();
std::span<const CatalogueRow> hostRows();
std::span<const CatalogueRow> policyRows();
std::span<const CatalogueRow> hostsRows(); ///< MX hosts: names, SMTP, certificates
std::span<const CatalogueRow> daneRows();  ///< DANE beside MTA-STS
std::span<const CatalogueRow> reportRows();

namespace senders {
// What senders do, where several findings come to the same.
inline constexpr const char *nothing = "";
inline constexpr const char *ignore =
    QT_TRANSLATE_NOOP("Findings", "Senders treat the domain as one without MTA-STS: mail flows, but unprotected.");
inline constexpr const char *ignoreFetch = QT_TRANSLATE_NOOP(
    "Findings", "Senders cannot fetch the policy. New senders deliver unprotected; others go on with the policy they "
                "remember until it expires.");
inline constexpr const char *ignoreFile =
    QT_TRANSLATE_NOOP("Findings", "Senders discard the whole policy file and deliver unprotected.");
inline constexpr const char *differ =
    QT_TRANSLATE_NOOP("Findings", "Senders following the RFC accept this; some well-known programs do not.");
inline constexpr const char *chance =
    QT_TRANSLATE_NOOP("Findings", "What a sender gets depends on the name server that its resolver happens to ask.");
inline constexpr const char *fine = QT_TRANSLATE_NOOP("Findings", "Senders accept this.");
inline constexpr const char *skipHost = QT_TRANSLATE_NOOP(
    "Findings", "In enforce mode senders must not deliver to this host: they try the next one, or the mail waits and "
                "bounces. In testing mode they deliver and report a failure.");
inline constexpr const char *nextHost = QT_TRANSLATE_NOOP(
    "Findings", "Senders cannot deliver to this host, with or without MTA-STS, and try the next one.");
inline constexpr const char *soon =
    QT_TRANSLATE_NOOP("Findings", "Nothing yet. Once the date has passed, senders refuse the certificate.");
inline constexpr const char *noReports =
    QT_TRANSLATE_NOOP("Findings", "Senders send no reports: failures stay invisible to you.");
inline constexpr const char *reportsGo = QT_TRANSLATE_NOOP("Findings", "Senders send their reports.");
} // namespace senders

} // namespace gatepost
