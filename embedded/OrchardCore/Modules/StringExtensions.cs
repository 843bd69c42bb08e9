namespace OrchardCore.Modules;

/// <summary>Comparisons of strings.</summary>
public static class StringExtensions
{
    /// <summary>Reads hexadecimal digits as bytes.</summary>
    public static byte[] ToByteArray(this string hex) => Convert.FromHexString(hex);

    /// <summary>Whether two strings are equal apart from case.</summary>
    public static bool EqualsOrdinalIgnoreCase(this string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a string begins with another apart from case.</summary>
    public static bool StartsWithOrdinalIgnoreCase(this string a, string b) => a.StartsWith(b, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a string ends with another apart from case.</summary>
    public static bool EndsWithOrdinalIgnoreCase(this string a, string b) => a.EndsWith(b, StringComparison.OrdinalIgnoreCase);
}
