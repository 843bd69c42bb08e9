using System.Globalization;

namespace PartnerPlatform.Rules;

/// <summary>The address of a web site: an absolute http or https URL without user name.</summary>
public sealed class WebAddress : IEquatable<WebAddress>
{
    /// <summary>The greatest length.</summary>
    public const int MaxLength = 2048;

    private const int MaxPlainHostLength = 253;

    private WebAddress(string value, string display, string host, bool isPublic)
    {
        Value = value;
        Display = display;
        Host = host;
        IsPublic = isPublic;
    }

    /// <summary>The address to store and to link to; the host is in ASCII.</summary>
    public string Value { get; }

    /// <summary>The address to show; the host is in its own script.</summary>
    public string Display { get; }

    /// <summary>The host in its own script.</summary>
    public string Host { get; }

    /// <summary>Whether everybody can reach it: false for localhost, IP addresses, single names and names that end in local or internal.</summary>
    public bool IsPublic { get; }

    /// <summary>Reads an address; <c>https://</c> is added to a bare host.</summary>
    /// <param name="text">The text; any text.</param>
    /// <param name="address">The address, or null.</param>
    /// <returns>Whether it's an address.</returns>
    public static bool TryParse(string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out WebAddress? address)
    {
        address = null;
        if (Characters.IsBlank(text) || text.Length > MaxLength)
        {
            return false;
        }

        var trimmed = Characters.ToNfc(text.Trim());
        if (TryReadPlain(trimmed, out address))
        {
            return true;
        }

        if (Characters.HasForbidden(trimmed) || trimmed.IndexOf(' ') >= 0 || trimmed.IndexOf('\\') >= 0 || AddScheme(trimmed) is not { } full)
        {
            return false;
        }

        try
        {
            if (!Uri.TryCreate(full, UriKind.Absolute, out var uri) || uri.UserInfo.Length > 0 || full.IndexOf('@') is var at && at >= 0 && at < AuthorityEnd(full))
            {
                return false;
            }

            address = Create(uri);
        }
        catch (Exception error) when (error is UriFormatException or ArgumentException)
        {
            return false;
        }

        return address is not null;
    }

    /// <inheritdoc/>
    public bool Equals(WebAddress? other) => other is not null && Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WebAddress);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>The address.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value;

    private static WebAddress? Create(Uri uri)
    {
        if (uri.HostNameType is not (UriHostNameType.Dns or UriHostNameType.IPv4 or UriHostNameType.IPv6))
        {
            return null;
        }

        var ascii = uri.HostNameType == UriHostNameType.IPv6 ? uri.Host : uri.IdnHost.TrimEnd('.').ToLowerInvariant();
        var host = uri.HostNameType == UriHostNameType.Dns && ascii.Contains("xn--") ? new IdnMapping().GetUnicode(ascii) : ascii;
        if (ascii.Length == 0 || (uri.HostNameType == UriHostNameType.Dns && ascii.IndexOf('.') > 0 && !EmailAddress.IsDomain(ascii.AsSpan())))
        {
            return null;
        }

        var port = uri.IsDefaultPort ? string.Empty : ":" + uri.Port.ToString(CultureInfo.InvariantCulture);
        var rest = port + uri.PathAndQuery + uri.Fragment;
        var value = uri.Scheme + "://" + ascii + rest;
        return value.Length > MaxLength
            ? null
            : new WebAddress(value, uri.Scheme + "://" + host + rest, host, uri.HostNameType == UriHostNameType.Dns && IsPublicName(ascii));
    }

    // Most addresses are a scheme, a host of at least two labels and a plain path: there is nothing that a parser could change.
    private static bool TryReadPlain(string text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out WebAddress? address)
    {
        address = null;
        var start = text.StartsWith("https://", StringComparison.Ordinal) ? "https://".Length
            : text.StartsWith("http://", StringComparison.Ordinal) ? "http://".Length
            : 0;
        var slash = text.IndexOf('/', start);
        var end = slash < 0 ? text.Length : slash;
        if (end - start > MaxPlainHostLength || !IsPlain(text.AsSpan(start, end - start), isPath: false) || !IsPlain(text.AsSpan(end), isPath: true))
        {
            return false;
        }

        // A host whose last label isn't letters may be an IP address, and one with two hyphens may stand for another script.
        var host = text.Substring(start, end - start);
        var dot = host.LastIndexOf('.');
        if (dot < 0 || dot == host.Length - 1 || host[dot + 1] < 'a' || host.Contains("--") || !EmailAddress.IsDomain(host.AsSpan()))
        {
            return false;
        }

        var value = start > 0 && slash >= 0 ? text : (start > 0 ? string.Empty : "https://") + text + (slash < 0 ? "/" : string.Empty);
        if (value.Length > MaxLength)
        {
            return false;
        }

        address = new WebAddress(value, value, host, IsPublicName(host));
        return true;
    }

    private static bool IsPlain(ReadOnlySpan<char> text, bool isPath)
    {
        foreach (var c in text)
        {
            if (!(c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' || (isPath ? c is (>= 'A' and <= 'Z') or '_' or '/' : c == '.')))
            {
                return false;
            }
        }

        return true;
    }

    private static string? AddScheme(string text)
    {
        if (text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        {
            return text;
        }

        // What stands before a colon is a scheme, unless a port follows.
        var colon = text.IndexOf(':');
        var end = text.IndexOfAny(['/', '?', '#']);
        if (colon >= 0 && (end < 0 || colon < end))
        {
            var port = text.Substring(colon + 1, (end < 0 ? text.Length : end) - colon - 1);
            if (port.Length is 0 or > 5 || !port.All(c => c is >= '0' and <= '9'))
            {
                return null;
            }
        }

        return end == 0 ? null : "https://" + text;
    }

    private static int AuthorityEnd(string full)
    {
        var end = full.IndexOfAny(['/', '?', '#'], full.IndexOf("://", StringComparison.Ordinal) + 3);
        return end < 0 ? full.Length : end;
    }

    private static bool IsPublicName(string host) =>
        host.IndexOf('.') > 0
        && !host.EndsWith(".localhost", StringComparison.Ordinal)
        && !host.EndsWith(".local", StringComparison.Ordinal)
        && !host.EndsWith(".internal", StringComparison.Ordinal);
}
