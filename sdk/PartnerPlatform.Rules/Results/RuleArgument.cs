namespace PartnerPlatform.Rules;

/// <summary>A named value that a message shows.</summary>
/// <remarks>
/// The value is a text, a number, a <see cref="CountryCode"/> or <see cref="Country"/>, a <see cref="CalendarDate"/>,
/// a <see cref="DateTimeOffset"/>, a <see cref="TextKey"/>, a <see cref="ByteSize"/>, or a list of these.
/// </remarks>
public readonly struct RuleArgument
{
    /// <summary>Creates an argument.</summary>
    /// <param name="name">The name of the placeholder, without braces.</param>
    /// <param name="value">The value.</param>
    public RuleArgument(string name, object? value)
    {
        Name = name;
        Value = value;
    }

    /// <summary>The name of the placeholder, without braces.</summary>
    public string Name { get; }

    /// <summary>The value.</summary>
    public object? Value { get; }
}
