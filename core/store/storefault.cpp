#include "core/store/storefault.h"
#include <QCoreApplication>

namespace gatepost {

namespace {

/// Translations of this file.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

QString sentence(StoreTrouble trouble)
{
    switch (trouble) {
    case StoreTrouble::Full:
        return Text::tr("The disk is full, so this was not saved. What was saved before is unharmed. Make room, then "
                        "try again.");
    case StoreTrouble::NotWritable:
        return Text::tr("The history cannot be written, so this was not saved. Check who owns the folder and whether "
                        "it may be written.");
    case StoreTrouble::Unreadable:
        return Text::tr("The history cannot be read. The file was left as it is. Check who owns it and whether it may "
                        "be read.");
    case StoreTrouble::Busy:
        return Text::tr("Another program holds the history, so this was not done. Close it, then try again.");
    case StoreTrouble::Newer:
        return Text::tr("The history was written by a newer Gatepost. This version does not open it, so that nothing "
                        "is lost. Install the newer version again, or move the file away to begin anew.");
    case StoreTrouble::Foreign:
        return Text::tr("The file of the history belongs to another program. It was left as it is. Move it away to "
                        "begin anew.");
    case StoreTrouble::Damaged:
        return Text::tr("What was stored is damaged and cannot be read. The rest of the history is unharmed.");
    case StoreTrouble::NotThere:
        return Text::tr("This is no longer in the history.");
    case StoreTrouble::NotAPolicy:
        return Text::tr("This is no policy that a sender would remember, so it was not added. Check it in Policy "
                        "Studio.");
    case StoreTrouble::Incomplete:
        return Text::tr("A reason and a last day are needed, so this was not saved.");
    case StoreTrouble::NotBackedUp:
        return Text::tr("The history has to be changed for this version of Gatepost, but the copy to keep could not be "
                        "made. Nothing was changed. Make room on the disk, then start Gatepost again.");
    case StoreTrouble::NotOpen:
        return Text::tr("The history is not open, so this was not done.");
    case StoreTrouble::Internal:
        break;
    }
    return Text::tr("The history could not do this. What was saved before is unharmed.");
}

} // namespace

QString storeFaultText(const StoreFault &fault)
{
    const QString text = sentence(fault.trouble);
    return fault.detail.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, fault.detail);
}

} // namespace gatepost
