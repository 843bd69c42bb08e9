namespace OrchardCore.Users;

/// <summary>A claim in a form that can be stored.</summary>
public class SerializableClaim
{
    /// <summary>The name of the identity that has the claim.</summary>
    public string? Subject { get; set; }

    /// <summary>Who issued the claim.</summary>
    public string? Issuer { get; set; }

    /// <summary>Who issued the claim first.</summary>
    public string? OriginalIssuer { get; set; }

    /// <summary>Further data.</summary>
    public KeyValuePair<string, string>[] Properties { get; set; } = [];

    /// <summary>The claim's type.</summary>
    public string? Type { get; set; }

    /// <summary>The claim's value.</summary>
    public string? Value { get; set; }

    /// <summary>The type of the value.</summary>
    public string? ValueType { get; set; }
}
