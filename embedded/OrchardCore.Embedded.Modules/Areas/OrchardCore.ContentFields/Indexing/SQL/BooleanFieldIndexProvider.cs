using OrchardCore.ContentFields.Fields;

namespace OrchardCore.ContentFields.Indexing.SQL;

/// <summary>Fills <see cref="BooleanFieldIndex"/>.</summary>
internal sealed class BooleanFieldIndexProvider(IServiceProvider serviceProvider) : ContentFieldIndexProvider<BooleanField, BooleanFieldIndex>(serviceProvider)
{
    protected override IEnumerable<BooleanFieldIndex> Map(BooleanField field)
        => [new BooleanFieldIndex { Boolean = field.Value }];
}
