using OrchardCore.ContentFields.Fields;

namespace OrchardCore.ContentFields.Indexing.SQL;

/// <summary>Fills <see cref="DateFieldIndex"/>.</summary>
internal sealed class DateFieldIndexProvider(IServiceProvider serviceProvider) : ContentFieldIndexProvider<DateField, DateFieldIndex>(serviceProvider)
{
    protected override IEnumerable<DateFieldIndex> Map(DateField field)
        => [new DateFieldIndex { Date = field.Value }];
}
