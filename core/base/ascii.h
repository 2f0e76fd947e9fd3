#pragma once
// Character classes of the RFCs' grammars over single octets. Named here once, so that no parser spells them as
// chains of comparisons.

namespace gatepost::ascii {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
constexpr bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}
constexpr bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}
constexpr bool isAlpha(char c)
{
    return isLower(c) || isUpper(c);
}
constexpr bool isAlnum(char c)
{
    return isAlpha(c) || isDigit(c);
}
constexpr bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}
constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}
constexpr bool isControl(char c)
{
    return (c >= 0 && c < ' ') || c == 0x7f;
}
constexpr bool isVisible(char c)
{
    return c > ' ' && c < 0x7f;
}
constexpr char toLower(char c)
{
    return isUpper(c) ? char(c - 'A' + 'a') : c;
}

} // namespace gatepost::ascii
