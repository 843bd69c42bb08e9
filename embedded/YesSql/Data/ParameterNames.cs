namespace YesSql.Data;

internal static class ParameterNames
{
    private static readonly string[] _names = [.. Enumerable.Range(0, 64).Select(i => "@p" + i)];

    public static string Get(int index) => index < _names.Length ? _names[index] : "@p" + index;
}
