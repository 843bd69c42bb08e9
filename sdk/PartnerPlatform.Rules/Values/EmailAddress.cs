namespace PartnerPlatform.Rules;

/// <summary>An e-mail address without a display name. Internationalized addresses are accepted; quoted local parts and IP literals aren't.</summary>
public readonly struct EmailAddress : IEquatable<EmailAddress>
{
    /// <summary>The greatest length.</summary>
    public const int MaxLength = 254;

    private const int MaxLocalPartLength = 64;
    private const int MaxLabelLength = 63;
    private const string Special = "!#$%&'*+-/=?^_`{|}~.";

    private EmailAddress(string localPart, string domain)
    {
        LocalPart = localPart;
        Domain = domain;
    }

    /// <summary>What stands before the at sign.</summary>
    public string LocalPart { get; }

    /// <summary>What stands after the at sign, in lower case.</summary>
    public string Domain { get; }

    /// <summary>Reads an address.</summary>
    /// <param name="text">The text; surrounding blanks don't matter.</param>
    /// <param name="address">The address, or the default value.</param>
    /// <returns>Whether it's an address.</returns>
    public static bool TryParse(string? text, out EmailAddress address)
    {
        address = default;
        if (Characters.IsBlank(text) || text.Length > 2 * MaxLength)
        {
            return false;
        }

        var trimmed = Characters.ToNfc(text.Trim());
        var at = trimmed.LastIndexOf('@');
        if (trimmed.Length > MaxLength || at < 1 || Characters.HasForbidden(trimmed))
        {
            return false;
        }

        var localPart = trimmed.Substring(0, at);
        var domain = trimmed.Substring(at + 1).ToLowerInvariant();
        if (!IsLocalPart(localPart) || !IsDomain(domain.AsSpan()))
        {
            return false;
        }

        address = new EmailAddress(localPart, domain);
        return true;
    }

    /// <summary>Whether the domain is another one or lies below it.</summary>
    /// <param name="domain">The other domain, in lower case.</param>
    /// <returns>Whether it does.</returns>
    public bool IsIn(string domain) =>
        Domain.EndsWith(domain, StringComparison.Ordinal)
        && (Domain.Length == domain.Length || Domain[Domain.Length - domain.Length - 1] == '.');

    /// <inheritdoc/>
    public bool Equals(EmailAddress other) => LocalPart == other.LocalPart && Domain == other.Domain;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EmailAddress other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    /// <summary>The address.</summary>
    /// <returns>Local part, at sign and domain; empty for the default value.</returns>
    public override string ToString() => LocalPart is null ? string.Empty : LocalPart + "@" + Domain;

    internal static bool IsDomain(ReadOnlySpan<char> text)
    {
        var labels = 0;
        var start = 0;
        var isNumber = true;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] != '.')
            {
                var c = text[i];
                if (!(IsAsciiLetterOrDigit(c) || c == '-' || (c > '\u007f' && (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || IsMark(c)))))
                {
                    return false;
                }

                isNumber &= char.IsDigit(c);
                continue;
            }

            if (i - start is 0 or > MaxLabelLength || text[start] == '-' || text[i - 1] == '-' || (i == text.Length && isNumber))
            {
                return false;
            }

            labels++;
            start = i + 1;
            isNumber = true;
        }

        return labels > 1;
    }

    private static bool IsAsciiLetterOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');

    private static bool IsLocalPart(string text)
    {
        if (text.Length > MaxLocalPartLength || text[0] == '.' || text[text.Length - 1] == '.' || text.Contains(".."))
        {
            return false;
        }

        foreach (var c in text)
        {
            if (!(IsAsciiLetterOrDigit(c) || (c > '\u007f' ? char.IsLetterOrDigit(c) || char.IsSurrogate(c) || IsMark(c) : Special.IndexOf(c) >= 0)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsMark(char c) => char.GetUnicodeCategory(c) is
        System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
