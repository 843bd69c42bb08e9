using OrchardCore.ContentFields.Fields;

namespace OrchardCore.ContentFields.Indexing.SQL;

/// <summary>Fills <see cref="NumericFieldIndex"/>.</summary>
internal sealed class NumericFieldIndexProvider(IServiceProvider serviceProvider) : ContentFieldIndexProvider<NumericField, NumericFieldIndex>(serviceProvider)
{
    protected override IEnumerable<NumericFieldIndex> Map(NumericField field)
        => [new NumericFieldIndex { Numeric = field.Value }];
}
