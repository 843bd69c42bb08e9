using OrchardCore.ContentFields.Fields;

namespace OrchardCore.ContentFields.Indexing.SQL;

/// <summary>Fills <see cref="TextFieldIndex"/>.</summary>
internal sealed class TextFieldIndexProvider(IServiceProvider serviceProvider) : ContentFieldIndexProvider<TextField, TextFieldIndex>(serviceProvider)
{
    protected override IEnumerable<TextFieldIndex> Map(TextField field)
        => [new TextFieldIndex { Text = Shorten(field.Text, TextFieldIndex.MaxTextSize), BigText = field.Text }];
}
