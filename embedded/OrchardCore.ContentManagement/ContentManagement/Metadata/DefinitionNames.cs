using OrchardCore.ContentManagement.Utilities;

namespace OrchardCore.ContentManagement.Metadata;

/// <summary>Checks the names of types and parts.</summary>
internal static class DefinitionNames
{
    private const int MaxLength = 128;

    public static void CheckType(string name) => Check(name, "content type");

    public static void CheckPart(string name) => Check(name, "content part");

    private static void Check(string name, string kind)
    {
        if (string.IsNullOrEmpty(name) || !char.IsLetter(name[0]))
        {
            throw new ArgumentException($"The name '{name}' of a {kind} must start with a letter.", nameof(name));
        }

        if (name != name.ToSafeName() || name.Length > MaxLength)
        {
            throw new ArgumentException($"The name '{name}' of a {kind} may only have letters and digits, {MaxLength} at most.", nameof(name));
        }

        if (name.IsReservedContentName())
        {
            throw new ArgumentException($"The name '{name}' of a {kind} is the name of a member of content items.", nameof(name));
        }
    }
}
