namespace PartnerPlatform.Rules;

/// <summary>A kind of company registration number.</summary>
public sealed class RegistrationNumberType
{
    private TextPattern? _pattern;

    internal RegistrationNumberType(string name, bool isRequired, string pattern, string example)
    {
        Name = name;
        IsRequired = isRequired;
        Pattern = pattern;
        Example = example;
    }

    /// <summary>The name, for example <c>CNPJ</c>.</summary>
    public string Name { get; }

    /// <summary>Whether companies must state one of the country's types.</summary>
    public bool IsRequired { get; }

    /// <summary>The pattern of the number, without anchors.</summary>
    public string Pattern { get; }

    /// <summary>A number of that form.</summary>
    public string Example { get; }

    /// <summary>Whether a text has the form.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Whether the whole text matches; check digits are another matter.</returns>
    public bool IsMatch(string text)
    {
        var pattern = _pattern ??= new TextPattern(Pattern);
        return pattern.IsMatch(text.AsSpan());
    }
}
