namespace OrchardCore.DisplayManagement.Utilities;

/// <summary>Encodes text for shape types.</summary>
public static class StringExtensions
{
    /// <summary>Makes a text a part of an alternate: <c>-</c> becomes <c>__</c>, <c>.</c> becomes <c>_</c>.</summary>
    public static string EncodeAlternateElement(this string alternateElement)
        => alternateElement.AsSpan().IndexOfAny('-', '.') < 0
            ? alternateElement
            : alternateElement.Replace("-", "__", StringComparison.Ordinal).Replace('.', '_');
}
