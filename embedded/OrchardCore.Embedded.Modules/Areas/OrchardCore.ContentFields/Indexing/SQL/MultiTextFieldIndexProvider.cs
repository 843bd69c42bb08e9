using OrchardCore.ContentFields.Fields;

namespace OrchardCore.ContentFields.Indexing.SQL;

/// <summary>Fills <see cref="MultiTextFieldIndex"/>.</summary>
internal sealed class MultiTextFieldIndexProvider(IServiceProvider serviceProvider) : ContentFieldIndexProvider<MultiTextField, MultiTextFieldIndex>(serviceProvider)
{
    protected override IEnumerable<MultiTextFieldIndex> Map(MultiTextField field)
        => field.Values.Select(value => new MultiTextFieldIndex { Value = Shorten(value, MultiTextFieldIndex.MaxValueSize), BigValue = value });
}
