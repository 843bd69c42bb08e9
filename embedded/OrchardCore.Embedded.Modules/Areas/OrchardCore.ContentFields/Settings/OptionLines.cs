namespace OrchardCore.ContentFields.Settings;

/// <summary>Reads and writes lists of options as lines: a value, or <c>text | value</c>.</summary>
internal static class OptionLines
{
    public static IEnumerable<(string Name, string Value, bool IsDefault)> Read(string? text)
    {
        foreach (var line in (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var parts = line.Split('|', StringSplitOptions.TrimEntries);
            var value = parts.Length > 1 && parts[1].Length > 0 ? parts[1] : parts[0];

            yield return (parts[0], value, parts.Length > 2 && parts[2] == "*");
        }
    }

    public static string Write(string name, string value, bool isDefault = false)
        => isDefault ? $"{name} | {value} | *" : name == value ? name : $"{name} | {value}";
}
