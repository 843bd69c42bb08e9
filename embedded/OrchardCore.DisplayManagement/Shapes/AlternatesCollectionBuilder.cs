namespace OrchardCore.DisplayManagement.Shapes;

internal static class AlternatesCollectionBuilder
{
    public static AlternatesCollection Create(ReadOnlySpan<string> items) => new(items.ToArray());
}
