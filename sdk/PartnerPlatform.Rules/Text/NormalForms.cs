using System.Text;

namespace PartnerPlatform.Rules;

/// <summary>The normal forms of Unicode for text that may be anything: lone surrogates and U+FFFE have none.</summary>
public static class NormalForms
{
    /// <summary>Puts text into NFC, in which equal names are equal.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The text in NFC; the same text when it has no normal form or is longer than 10,000 characters.</returns>
    public static string Compose(string text) => Characters.ToNfc(text);

    /// <summary>Puts text into NFD, in which accents are characters of their own.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The text in NFD; the same text when it has no normal form or is longer than 10,000 characters.</returns>
    public static string Decompose(string text) => Characters.ToForm(text, NormalizationForm.FormD);
}
