#pragma once
#include <thread>

namespace gatepost {

/// Lets fontconfig read its files in a thread of its own while Qt starts: that takes longer than anything else that
/// stands between the start and the first letter. Make it first of all; destroy it, which waits, before the first text.
class FontsAhead
{
public:
    FontsAhead();
    ~FontsAhead() { m_thread.join(); }
    FontsAhead(const FontsAhead &) = delete;
    FontsAhead &operator=(const FontsAhead &) = delete;

private:
    std::thread m_thread;
};

} // namespace gatepost
