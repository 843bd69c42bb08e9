namespace OrchardCore.Localization;

/// <summary>The values of the HTML attribute <c>dir</c>.</summary>
public static class LanguageDirection
{
    /// <summary>Left to right.</summary>
    public const string LTR = "ltr";

    /// <summary>Right to left.</summary>
    public const string RTL = "rtl";
}
