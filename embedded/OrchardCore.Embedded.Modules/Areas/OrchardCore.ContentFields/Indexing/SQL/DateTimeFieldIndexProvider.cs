using OrchardCore.ContentFields.Fields;

namespace OrchardCore.ContentFields.Indexing.SQL;

/// <summary>Fills <see cref="DateTimeFieldIndex"/>.</summary>
internal sealed class DateTimeFieldIndexProvider(IServiceProvider serviceProvider) : ContentFieldIndexProvider<DateTimeField, DateTimeFieldIndex>(serviceProvider)
{
    protected override IEnumerable<DateTimeFieldIndex> Map(DateTimeField field)
        => [new DateTimeFieldIndex { DateTime = field.Value }];
}
