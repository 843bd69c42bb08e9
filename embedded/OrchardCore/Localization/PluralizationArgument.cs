namespace OrchardCore.Localization;

/// <summary>What <c>Plural</c> gives to a localizer.</summary>
public struct PluralizationArgument
{
    /// <summary>The count that chooses the form.</summary>
    public int Count { get; set; }

    /// <summary>The forms to use if there is no translation.</summary>
    public string[] Forms { get; set; }

    /// <summary>The arguments of the text; the count comes first.</summary>
    public object[] Arguments { get; set; }
}
