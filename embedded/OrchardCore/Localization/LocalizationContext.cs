namespace OrchardCore.Localization;

/// <summary>The names that translation files give to the places where texts are used.</summary>
internal static class LocalizationContext
{
    private const string AreasPrefix = "Areas.";

    public static string Of(Type type)
    {
        var source = type.IsConstructedGenericType ? type.GetGenericTypeDefinition() : type;

        return (source.FullName ?? source.Name).Replace('+', '.');
    }

    public static string Of(string baseName, string location)
    {
        var name = !string.IsNullOrEmpty(location)
            && baseName.Length > location.Length
            && baseName[location.Length] == '.'
            && baseName.StartsWith(location, StringComparison.Ordinal)
                ? baseName[(location.Length + 1)..]
                : baseName;

        return WithoutAreas(name).Replace('+', '.');
    }

    public static string OfView(string path)
    {
        var start = path.StartsWith('/') ? 1 : 0;
        var end = path.LastIndexOf('.');

        return WithoutAreas((end > start ? path[start..end] : path[start..]).Replace('/', '.').Replace('\\', '.'));
    }

    private static string WithoutAreas(string name) =>
        name.StartsWith(AreasPrefix, StringComparison.Ordinal) ? name[AreasPrefix.Length..] : name;
}
