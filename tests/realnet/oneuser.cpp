// Loaded into Postfix with LD_PRELOAD. A user namespace that an ordinary user makes knows one user only, so that
// Postfix, which separates its parts by users, could not start. Here it believes to have changed its user, and nothing
// else of it is touched: the mail servers of tests/realnet are Postfix's own programs.
#include <sys/types.h>

namespace {

uid_t user = 0;
uid_t effectiveUser = 0;
gid_t group = 0;
gid_t effectiveGroup = 0;

} // namespace

extern "C" {

uid_t getuid()
{
    return user;
}

uid_t geteuid()
{
    return effectiveUser;
}

gid_t getgid()
{
    return group;
}

gid_t getegid()
{
    return effectiveGroup;
}

int setuid(uid_t id)
{
    user = effectiveUser = id;
    return 0;
}

int seteuid(uid_t id)
{
    effectiveUser = id;
    return 0;
}

int setgid(gid_t id)
{
    group = effectiveGroup = id;
    return 0;
}

int setegid(gid_t id)
{
    effectiveGroup = id;
    return 0;
}

int setgroups(size_t, const gid_t *)
{
    return 0;
}

int initgroups(const char *, gid_t)
{
    return 0;
}

int chown(const char *, uid_t, gid_t)
{
    return 0;
}

int fchown(int, uid_t, gid_t)
{
    return 0;
}
}
