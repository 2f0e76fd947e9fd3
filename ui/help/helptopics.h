#pragma once
// The manual: topics in Markdown, built in, so that it is there without a network; and the finding catalogue as one of
// them.
#include <QList>
#include <QString>

namespace gatepost {

struct HelpTopic
{
    QString id;    ///< "mx-comparison"; also the name of its file
    QString title; ///< of the first line of its text
    QString words; ///< also found by these: what people say instead
    bool operator==(const HelpTopic &) const = default;
};

const QList<HelpTopic> &helpTopics(); ///< in reading order

/// The text of a topic in Markdown; empty for an id that is none. `finding:ID` is the page of one finding.
QString helpText(const QString &id);

/// The topics that have every word of it, in title, words or text; best first.
QList<HelpTopic> findHelp(const QString &words);

} // namespace gatepost
