using OrchardCore.ContentFields.Fields;

namespace OrchardCore.ContentFields.Indexing.SQL;

/// <summary>Fills <see cref="TimeFieldIndex"/>.</summary>
internal sealed class TimeFieldIndexProvider(IServiceProvider serviceProvider) : ContentFieldIndexProvider<TimeField, TimeFieldIndex>(serviceProvider)
{
    protected override IEnumerable<TimeFieldIndex> Map(TimeField field)
        => [new TimeFieldIndex { Time = field.Value }];
}
