namespace OrchardCore.ResourceManagement;

/// <summary>The versions that a wanted version stands for: <c>5.1</c> is everything from 5.1 up to, not including, 5.2.</summary>
internal sealed record ResourceVersionRange(Version From, Version Before)
{
    public static ResourceVersionRange? Parse(string version)
    {
        var from = ParseVersion(version);
        if (from is null)
        {
            return null;
        }

        var before = version.Count(character => character == '.') switch
        {
            0 => new Version(from.Major + 1, 0, 0, 0),
            1 => new Version(from.Major, from.Minor + 1, 0, 0),
            2 => new Version(from.Major, from.Minor, from.Build + 1, 0),
            _ => new Version(from.Major, from.Minor, from.Build, from.Revision + 1),
        };
        return new ResourceVersionRange(from, before);
    }

    public static Version? ParseVersion(string? version)
    {
        if (string.IsNullOrEmpty(version))
        {
            return null;
        }

        Span<int> parts = [0, 0, 0, 0];
        var count = 0;
        foreach (var part in version.Split('.'))
        {
            if (count == parts.Length || !int.TryParse(part, System.Globalization.CultureInfo.InvariantCulture, out parts[count]))
            {
                return null;
            }

            count++;
        }

        return new Version(parts[0], parts[1], parts[2], parts[3]);
    }

    public bool Contains(Version version) => version >= From && version < Before;
}
