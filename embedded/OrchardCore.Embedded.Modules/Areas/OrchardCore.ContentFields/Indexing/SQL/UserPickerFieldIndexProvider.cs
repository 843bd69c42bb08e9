using OrchardCore.ContentFields.Fields;

namespace OrchardCore.ContentFields.Indexing.SQL;

/// <summary>Fills <see cref="UserPickerFieldIndex"/>.</summary>
internal sealed class UserPickerFieldIndexProvider(IServiceProvider serviceProvider) : ContentFieldIndexProvider<UserPickerField, UserPickerFieldIndex>(serviceProvider)
{
    protected override IEnumerable<UserPickerFieldIndex> Map(UserPickerField field)
        => field.UserIds.Select(id => new UserPickerFieldIndex { SelectedUserId = id });
}
