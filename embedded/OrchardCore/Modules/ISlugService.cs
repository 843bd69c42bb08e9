namespace OrchardCore.Modules.Services;

/// <summary>Makes readable parts of URLs from texts.</summary>
public interface ISlugService
{
    /// <summary>Makes a slug with hyphens.</summary>
    string Slugify(string text);

    /// <summary>Makes a slug with the given separator.</summary>
    string Slugify(string text, char separator);
}
