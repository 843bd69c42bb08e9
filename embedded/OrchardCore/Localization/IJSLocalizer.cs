namespace OrchardCore.Localization;

/// <summary>Provides translated texts to scripts in pages.</summary>
public interface IJSLocalizer
{
    /// <summary>Returns the texts of a group by their keys; null if the group is unknown.</summary>
    IDictionary<string, string>? GetLocalizations(string group);
}
